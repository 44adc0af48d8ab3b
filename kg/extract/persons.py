"""Which names are those of persons: by an initial, an office before, behind or within, a house that they head."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.language import Language, pattern
from kg.extract.mentions import Mention

_INITIAL = re.compile(r"(?:[A-Z][a-z]+|[A-Z]\.)\s?(?:[A-Z]\.\s?)+[A-Z][a-z]+(?:-[A-Z][a-z]+)?")
"""A name with an initial in the middle, or with two before it, is a person's."""


def told(text: str, within: tuple[int, int], name: Mention, before: Mention | None, language: Language) -> Mention:
    """Return a name with the role of a person, if it is one. within: its sentence; before: the mention before it."""
    start, end = within
    if before is not None and _heads(text, before, name, language):
        return replace(name, role="person")
    office = pattern(language.head_of).fullmatch(name.name) is not None
    if not office and pattern(language.organization_end).search(name.name):
        return name
    if office or pattern(language.office).match(name.name) or (language.town and _INITIAL.fullmatch(name.name)):
        return replace(name, role="person")
    titled = pattern(language.title_before).search(text[max(start, name.start - 40) : name.name_end])
    if titled or pattern(language.title_after).match(text, name.end, end):
        return replace(name, role="person")
    return name


def _heads(text: str, office: Mention, name: Mention, language: Language) -> bool:
    """Whether a name stands right behind an office and its house ("the director of Acme Foods, Jan Novak")."""
    behind = office.kind == "name" and office.role == "person" and text[office.end : name.start] == ", "
    short = behind and 1 < len(name.name.split()) < 5 and not pattern(language.pieces.no_person).search(name.name)
    return short and pattern(language.head_of).fullmatch(office.name) is not None
