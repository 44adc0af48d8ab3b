"""Which names are those of persons: by an initial, an office before, behind or within, a house that they head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.extract.patterns.language import Language, pattern
from kg.extract.reading.mentions import Mention

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
    officer = pattern(language.officer).fullmatch(name.name)
    if officer and not pattern(language.place_code).fullmatch(officer.group("company")):
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


def by_surname(found: Sequence[list[Mention]]) -> list[list[Mention]]:
    """Return the mentions of each sentence, with a surname alone as the person whom the text has told of before.

    A word that an organization has in its name too ("Ford") is left as it is.
    """
    names = [m for mentions in found for m in mentions if m.kind == "name" and not m.anaphor and " " in m.name]
    persons = {m.name.rpartition(" ")[2] for m in names if m.role == "person" and " of " not in m.name}
    persons = {one for one in persons if one.istitle()}
    persons -= {word for m in names if m.role != "person" for word in m.name.split()}
    if not persons:
        return list(found)
    return [
        [replace(m, role="person") if m.kind == "name" and not m.known and m.name in persons else m for m in mentions]
        for mentions in found
    ]
