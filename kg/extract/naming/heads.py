"""By which word of its name a thing is taken up: "the Council", "the group", "the hospital"."""

from __future__ import annotations

import re

from kg.extract.patterns.gates import Guarded
from kg.extract.reading.mentions import Mention

_TELLING = re.compile(
    r"Group|Bank|Hospital|University|College|School|Council|Ministry|Foundation|Corporation|Authority|Association"
    r"|Institute|Centre|Center|Agency|Airport|Department|Clinic|Society|City|County|District|Municipality|Airline|Union"
    r"|Plant|Factory|Refinery|Mill|Division"
)
"""Words of a name by which "the ..." takes it up."""


def own_part(name: str) -> str:
    """Return a name without what a unit of it belongs to ("Jubail plant of the Water Corporation")."""
    unit = re.match(r".*\b(?:plant|division|unit|factory|works|branch|[Dd]ivision|Plant)\sof\b", name)
    return unit.group() if unit else name


def house(person: Mention, heads: re.Pattern[str] | Guarded) -> Mention | None:
    """Return the organization that a person is told to head ("Rector of Ennis University"). heads: how that looks."""
    found = heads.fullmatch(person.name)
    if found is None:
        return None
    start = person.name_start + found.start("employer")
    return Mention("name", start, person.name_end, found.group("employer"), start, person.name_end)


def head_of(said: Mention | None) -> str | None:
    """Return the word by which an anaphor can be told: "the Council", "the group", "the hospital"."""
    if said is None or said.kind == "it":
        return None
    if said.name[:1].isupper() and " " not in said.name:
        return said.name
    last = said.name.rpartition(" ")[2].title()
    return last if _TELLING.fullmatch(last) else None


_SHAPES = {
    "公司": re.compile(r"公司|集团|股份"),
    "集团": re.compile(r"集团"),
    "医院": re.compile(r"医院|卫生院"),
    "学校": re.compile(r"学校|[中小]学|大学|学院"),
    "学院": re.compile(r"学院"),
    "大学": re.compile(r"大学"),
    "银行": re.compile(r"银行"),
}


def shape_of(said: Mention | None) -> re.Pattern[str] | None:
    """Return how a name looks that a word for a kind of organization takes up ("公司"), where the word tells it."""
    return _SHAPES.get(said.name) if said is not None else None
