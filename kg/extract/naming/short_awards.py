"""Awards called by the short form of their name, or by that of the body that gives them ("the 2012 TQA awards")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.extract.patterns.language import Language, pattern
from kg.extract.reading.mentions import Mention


def spelled_out(
    found: Sequence[list[Mention]], aliases: Mapping[str, tuple[str, str]], language: Language
) -> list[list[Mention]]:
    """Return the mentions of each sentence, such awards under the name that the text has for them elsewhere."""
    if language.list_comma:
        return list(found)
    named = [m for mentions in found for m in mentions if m.kind == "award" and not m.anaphor]
    if any(" " not in m.name for m in named):
        found = [[_by_word(m, named) for m in mentions] for mentions in found]
    short = pattern(language.short_award)
    if any(m.name[0].isupper() and short.fullmatch(m.name.title()) for m in named):
        found = [[_by_end(m, named, language) for m in mentions] for mentions in found]
    if not aliases:
        return list(found)
    return [[_named(m, named, aliases, language) for m in mentions] for mentions in found]


def _by_word(said: Mention, named: list[Mention]) -> Mention:
    """Return an award that is called by one word of its name ("the Baldrige") by the name that has it most."""
    if said.kind != "award" or said.anaphor or " " in said.name or not said.name.istitle():
        return said
    whole = [m.name for m in named if f" {said.name} " in f" {m.name} " and m.name != said.name]
    return replace(said, name=max(whole, key=lambda name: (whole.count(name), len(name)))) if whole else said


def _by_end(said: Mention, named: list[Mention], language: Language) -> Mention:
    """Return an award that is called by the last words of a name ("Quality Awards") by it, if one name has them."""
    if said.kind != "award" or said.anaphor or not pattern(language.short_award).fullmatch(said.name.title()):
        return said
    end = f" {_bare(said.name)}"
    whole = {_bare(m.name): m.name for m in named if end in f" {_bare(m.name)}" and m.name != said.name}
    (bare, name), *others = whole.items() if whole else [("", "")]
    return replace(said, name=name) if bare.endswith(end) and not others else said


def _bare(name: str) -> str:
    return name.lower().removesuffix("s")


def _named(said: Mention, named: list[Mention], aliases: Mapping[str, tuple[str, str]], language: Language) -> Mention:
    short, _, head = said.name.rpartition(" ")
    if said.kind != "award" or said.anaphor or not head or short not in aliases:
        return said
    kind, full = aliases[short]
    if kind == "award":
        return replace(said, name=full)
    plural = pattern(language.plural_award)
    own = (m.name for m in named if m.name != said.name and plural.search(m.name) and full not in m.name)
    whole = next(own, None) if plural.search(said.name) else None
    return replace(said, name=whole) if whole is not None else said
