"""Where the companies of a list sit: brackets at the ends of its lines, none of them with a class or a category."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.naming.class_words import is_label
from kg.extract.patterns.language import Language

_LIST_MARK = r"[ \t]*(?:[•*–-]|\(?\d{1,3}[.)])?[ \t]*"
_SEATS = re.compile(rf"(?m)^{_LIST_MARK}\S[^()\n]*\(([^\W\d_a-z][^()\n\d]{{2,40}})\)[.;,]?[ \t]*$")
"""The brackets at the ends of lines, with words in them."""
_SMALL = (
    r"am|an|der|de|la|le|of|the|on|in|upon|sur|and|region|district|province|oblast|county|state|emirate|governorate"
)
_SEAT = re.compile(rf"[^\W\d_a-z][\w'’.]+(?:[ -](?:[^\W\d_a-z][\w'’.]+|{_SMALL})){{0,3}}")
_NO_SEAT = re.compile(
    r"\b(?i:ltd|inc|group|award|winner|finalist|department|division|unit|plant|sector|director|manager|ceo)\b|^[A-Z]{2,}$"
)
_FEWEST = 3


@lru_cache(maxsize=4)
def _seats(text: str) -> tuple[str, ...]:
    return tuple(_SEATS.findall(text))


_LISTED = re.compile(r"\(([^\W\d_a-z][^()\n\d]{2,40})\)(?=[,;.]|\sand\s)")
"""The brackets behind the names of a list in a sentence."""


@lru_cache(maxsize=4)
def _in_lines(text: str) -> tuple[tuple[str, ...], ...]:
    found = (tuple(_LISTED.findall(line)) for line in text.splitlines() if line.count("(") > 1)
    return tuple(brackets for brackets in found if len(brackets) > 1)


def _may_be_seat(words: str, language: Language) -> bool:
    """Whether words have the shape of a place, and are neither a class nor a part of a company."""
    return bool(_SEAT.fullmatch(words)) and not is_label(words, language) and not _NO_SEAT.search(words)


def is_listed(inside: str, text: str, language: Language, places: set[str]) -> bool:
    """Whether it is where a company sits, as one of several brackets of a sentence, of which some are places."""
    return any(
        inside in found and any(one in places for one in found) and all(_may_be_seat(one, language) for one in found)
        for found in (_in_lines(text) if language.town else ())
    )


def is_seat(inside: str, text: str, language: Language, places: set[str]) -> bool:
    """Whether it is where a company of a list sits: all brackets of the list are like it, and some are places."""
    found = _seats(text) if language.town else ()
    if inside not in found or len(found) < _FEWEST:
        return False
    parts = [part.strip() for one in found for part in one.split(",")]
    if not all(_may_be_seat(part, language) for part in parts):
        return False
    repeated = len(set(found)) < len(found)
    return repeated or any(part in places for part in parts) or any("," in one for one in found)
