"""What the rules of a name before the town it is in may take: an organization of two words, a town or a base."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.language import Language, Rule
from kg.extract.mentions import Mention
from kg.extract.towns import is_town

RULES = frozenset(("name-in-town", "taken-by-name-in-town", "name-at-base"))
"""Rules of a name before the town it is in."""
_BASE = re.compile(r"\b(?:Base|Arsenal|Barracks|Airfield|Shipyard|Depot|Proving Ground)$|^(?:Fort|Ft\.|Camp)\s")
"""A place of the forces, where a unit of theirs is."""


def seated(said: list[Mention]) -> list[Mention]:
    """Return the names that may be in a town: those of two words at least, since a word alone is often the town's."""
    return [m for m in said if " " in m.name and not m.anaphor]


def is_place(rule: Rule, named: Sequence[Mention], language: Language) -> bool:
    """Whether what a rule of this kind takes for a place may be one; what other rules take, may."""
    if rule.name not in RULES:
        return True
    base = bool(named) and _BASE.search(named[0].name) is not None
    return base or (rule.name != "name-at-base" and all(is_town(m, language) for m in named))
