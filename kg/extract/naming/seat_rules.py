"""What the rules of a name before the town it is in may take: an organization of two words, a town or a base."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.naming.towns import is_town
from kg.extract.patterns.language import Language, Rule
from kg.extract.reading.mentions import Mention, until

RULES = frozenset(("name-in-town", "taken-by-name-in-town", "name-at-base"))
"""Rules of a name before the town it is in."""
_BASE = re.compile(r"\b(?:Base|Arsenal|Barracks|Airfield|Shipyard|Depot|Proving Ground)$|^(?:Fort|Ft\.|Camp)\s")
"""A place of the forces, where a unit of theirs is."""

_MEETING = (
    r"(?:[Cc]onventions?|[Cc]onferences?|[Cc]ongress|[Ss]ymposium|[Ss]ummit|[Ss]eminar|[Cc]eremony|[Gg]ala|[Ff]air|[Ee]xpo|[Ee]xhibition"
    r"|[Cc]ompetition|[Cc]ontest|[Ff]inals?|[Ww]orkshop)"
)
_NO_SEAT = re.compile(
    rf"\b(?:{_MEETING}|Goals|Goods|Street|Road|Avenue|Lane|Drive|Boulevard|Regency|Trademark|Circles)$"
    r"|^(?:Award|Panel|Make|Board|Committee|North|South|East|West|(?:Best\s)?(?:Companies|Firms|Enterprises|Goods|Products)|(?:Cities|Towns|Councils|Governments)(?:\s.+)?)$"
)
"""What is no organization, so that a place behind it is not where it sits: meetings, streets, kinds of things."""
_OF_MEETING = re.compile(rf"\b{_MEETING}\s(?:of|on|for|by)\s(?:the\s)?$")
_HOUSE = re.compile(r"\b(?:Hotel|Resort|Theatre|Theater|Hall|Palace|Stadium|Auditorium|Ballroom|Arena)$")


def sits_nowhere(mention: Mention, before: str) -> bool:
    """Whether a name is that of no organization, or of one whose meeting is told of. before: the code up to it."""
    meets = mention.kind == "name" and _OF_MEETING.search(before) is not None
    return meets or (mention.kind == "name" and _NO_SEAT.search(mention.name) is not None)


def whole(text: str, place: Mention) -> Mention:
    """Return a place with the small words behind it that belong to it: "Saraburi province", "Adelaide's south-west"."""
    more = _MORE.match(text, place.name_end) if place.name[:1].isupper() else None
    return until(text, place, more.end()) if more else place


_MORE = re.compile(
    r"(?:\s(?:province|region|county|district|prefecture|area|governorate|valley|oblast|state)"
    r"|['’]s\s(?:(?:inner|outer)\s)?(?:north|south|east|west)(?:[- ]?(?:east|west))?)\b"
)


def is_house(mention: Mention) -> bool:
    """Whether a name is that of a house in which people meet."""
    return _HOUSE.search(mention.name) is not None


def seated(said: list[Mention]) -> list[Mention]:
    """Return the names that may be in a town: those of two words at least, since a word alone is often the town's."""
    return [m for m in said if " " in m.name and not m.anaphor]


def is_place(rule: Rule, named: Sequence[Mention], language: Language) -> bool:
    """Whether what a rule of this kind takes for a place may be one; what other rules take, may."""
    if rule.name not in RULES:
        return True
    base = bool(named) and _BASE.search(named[0].name) is not None
    return base or (rule.name != "name-at-base" and all(is_town(m, language) for m in named))
