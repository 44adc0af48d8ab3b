"""Who wins in a line of a list that names one organization: a person whom it employs, a project that it declares."""

from __future__ import annotations

from kg.extract.found import loose
from kg.extract.language import Language, pattern
from kg.extract.mentions import Mention


def project(text: str, inside: list[Mention], start: int, end: int, language: Language) -> Mention | None:
    """Return the project before the one organization that a line ends with: it is the project that wins."""
    if (
        not language.name_shape
        or len(inside) != 1
        or inside[0].kind != "name"
        or text[inside[0].end : end].strip(")）")
    ):
        return None
    found = pattern(language.work).fullmatch(text[start : inside[0].start])
    if not found:
        return None
    inner = found.groupdict().get("work")
    return loose(text, start, start + len(inner) if inner else inside[0].start)


def person(text: str, inside: list[Mention], start: int, end: int, language: Language) -> Mention | None:
    """Return the person behind the one employer that a line names: the winner is the person."""
    if len(inside) != 1 or inside[0].kind != "name" or text[start : inside[0].start].strip():
        return None
    found = pattern(language.employee).match(text, inside[0].end, end)
    if not found or found.group("person")[0] not in language.surnames:
        return None
    if language.name_shape and pattern(language.name_shape).fullmatch(found.group("person")):
        return None
    return loose(text, *found.span("person"))
