"""By which word of its name a thing is taken up: "the Council", "the group", "the hospital"."""

from __future__ import annotations

import re

from kg.extract.gates import Guarded
from kg.extract.mentions import Mention

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
