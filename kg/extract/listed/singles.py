"""A part of a list's line that holds one name and what tells of it: a form and a quotation, a project, an employer."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.found import loose
from kg.extract.listed import winners
from kg.extract.listed.entries import Entry
from kg.extract.patterns.language import Language
from kg.extract.reading.mentions import Mention

_NTH = r"(?:overall|category|joint|first|second|third|1st|2nd|3rd)\s"
PLACED = re.compile(rf"(?i:(?:{_NTH})?(?:winners?|runners?-up|finalists?))")
"""What stands behind a name that tells its place."""
BEATEN = re.compile(rf"(?:\s[–—-]\s|\s\()(?i:(?:{_NTH})?(?:runners?-up|finalists?|nominees?|shortlisted))\W*$")
LEAD = re.compile(r"^\W*(?:[Tt]he|[Aa]nd|[Aa]n?|M/s\.?)\s(?:(?!(?:of|for|to|in|at|by|from|on|with)\s)[a-z-]+\s){0,4}")
"""Words before a name that only say what it is."""
_FORM_QUOTED = re.compile(
    r"\W*?(?:[Tt]he\s)?(?:[A-Z][a-z]+-[A-Z][a-z]+\s)?(?:(?!(?:for|in|of|with|won|to|and)\s)[a-z][\w-]*,?\s){0,7}[“\"„«](?P<name>[^“”\"„«»\n]{2,80})[”\"“»](?=[.;,]?\s*$|\s|[.;,])"
)
"""A legal form in plain words before a name in quotation marks ("open joint-stock company "Karsk Dairy"")."""


def read(text: str, inside: list[Mention], span: tuple[int, int], language: Language) -> Entry | None:
    """Return the one entry of a part that holds besides its name what tells of it: a project, a person, a quotation."""
    quoted = _FORM_QUOTED.match(text, *span) if not language.list_comma else None
    if quoted is not None and any(m.start < quoted.end("name") and m.end > quoted.start("name") for m in inside):
        return Entry(loose(text, *quoted.span("name")))
    work = winners.project(text, inside, *span, language)
    if work is not None:
        return Entry(work, unit=inside[0].name)
    behind = winners.person(text, inside, *span, language)
    return Entry(replace(behind, role="person")) if behind is not None else None
