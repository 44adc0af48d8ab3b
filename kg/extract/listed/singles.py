"""A part of a list's line that holds one name and what tells of it: a form and a quotation, a project, an employer."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.found import loose
from kg.extract.listed import winners
from kg.extract.listed.entries import Entry
from kg.extract.patterns.language import Language, pattern
from kg.extract.reading.mentions import Mention


def read(text: str, inside: list[Mention], span: tuple[int, int], language: Language) -> Entry | None:
    """Return the one entry of a part that holds besides its name what tells of it: a project, a person, a quotation."""
    quoted = pattern(language.listed.singles.form_quoted).match(text, *span)
    if quoted is not None and any(m.start < quoted.end("name") and m.end > quoted.start("name") for m in inside):
        return Entry(loose(text, *quoted.span("name")))
    work = winners.project(text, inside, *span, language)
    if work is not None:
        return Entry(work, unit=inside[0].name)
    behind = winners.person(text, inside, *span, language)
    return Entry(replace(behind, role="person")) if behind is not None else None
