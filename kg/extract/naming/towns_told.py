"""The towns that a text itself tells: by the state behind them, in the dateline, as where somebody sits or comes from.

A list gives a town without more where the text has said elsewhere what it is ("TUSCALOOSA, Ala. - ...").
"""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.patterns.gates import Gates
from kg.extract.patterns.language import Language, Pattern, pattern
from kg.extract.patterns.needs import needs

_TOWN = r"(?:(?:St|Ft|Mt)\.\s)?[^\W\d_a-z][\w'’]+(?:[ -](?!(?:Inc|Ltd|Corp|Co)\b)[^\W\d_a-z][\w'’]+){0,2}"
_SITS = r"\b(?:[Hh]eadquartered|[Bb]ased|[Hh]ead\s?office|[Hh]eadquarters|[Ss]eat)\s(?:is\s)?in\s"
_SEAT = rf"{_SITS}(?P<town>{_TOWN})(?=[,.;)]|\s[a-z])"
_BASED = rf"(?P<town>{_TOWN})-based\b"
_DATED = r",\s[A-Z][\w.]+\s?[(–—-]|\s[–—-]{1,2}\s|,\s[A-Z][a-z]{2,8}\.?\s\d"
_DATELINE = rf"(?:(?<=\n)|\A)(?P<town>[A-Z]{{3,}}(?:[ -][A-Z]{{3,}}){{0,2}})(?={_DATED})"


def told(text: str, language: Language) -> set[str]:
    """Return the names of the towns that a text tells; none where names have no capitals."""
    if not language.town or not language.state:
        return set()
    shapes = _shapes(language.state).open(text.lower())
    found = {m.group("town") for shape in shapes for m in shape.finditer(text)}
    found |= {m.group("town").title() for m in pattern(_DATELINE).finditer(text)}
    return {town for town in found if not _is_other(town, language)}


@lru_cache(maxsize=8)
def _shapes(state: str) -> Gates[Pattern]:
    """Return how a text tells a town, each behind what it must hold for that. state: a state behind a town."""
    with_state = rf"(?:\b(?:in|of|from|near|at)\s|,\s|\()(?P<town>{_TOWN}){state}"
    return Gates((pattern(shape), needs(shape), ()) for shape in (with_state, _SEAT, _BASED))


def _is_other(town: str, language: Language) -> bool:
    """Whether a name is that of an organization or a country, which no town is."""
    ends = pattern(language.organization_end).search(town) and not town.endswith("City")
    return bool(ends) or re.search(rf"(?:{language.lexicon.legal})$", town) is not None
