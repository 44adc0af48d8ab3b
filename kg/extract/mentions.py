"""Mentions: the names, awards, years and pronouns of a sentence, found by a language's patterns and the gazetteer.

What stands in parentheses behind a name belongs to it: its short form, its years, its category, its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from kg.extract import values
from kg.extract.language import SYMBOLS, Language, pattern


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention in a document's text; start, end: what it covers; the name itself is text[name_start:name_end]."""

    kind: str
    start: int
    end: int
    name: str
    name_start: int
    name_end: int
    anaphor: bool = False
    known: bool = False
    years: tuple[int, ...] = ()
    edition: str | None = None
    tier: str | None = None
    category: str | None = None
    place: tuple[int, int] | None = None
    aliases: tuple[str, ...] = ()
    role: str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Encoded:
    """A sentence with one character per mention. origin[i]: offset in the document of code[i]."""

    start: int
    end: int
    code: str
    origin: tuple[int, ...]
    mentions: dict[int, Mention] = field(default_factory=dict)
    opens: bool = False
    """Whether it is the first sentence of its paragraph."""

    def within(self, start: int, end: int, *kinds: str) -> list[Mention]:
        """Return the mentions of the kinds (all when none is given) between two places of the code."""
        found = [m for i, m in sorted(self.mentions.items()) if start <= i < end]
        return [m for m in found if not kinds or m.kind in kinds]

    def offset(self, place: int, end: bool = False) -> int:
        """Return the offset in the document of a place in the code; of an end, behind the mention before it."""
        if end and place > 0:
            mention = self.mentions.get(place - 1)
            return mention.end if mention else self.origin[place - 1] + 1
        return self.origin[place]


@lru_cache(maxsize=16)
def _patterns(code: str, mentions: tuple[tuple[str, str], ...]) -> list[tuple[str, re.Pattern[str]]]:
    return [(kind, re.compile(pattern)) for kind, pattern in mentions]


def find(
    text: str,
    start: int,
    end: int,
    language: Language,
    known: Iterable[tuple[int, int, str]],
    aliases: Iterable[tuple[int, int, str]] = (),
) -> list[Mention]:
    """Return the mentions of text[start:end] in order, without overlap.

    known: spans of the gazetteer inside it; aliases: short forms that the document itself defines.
    """
    taken = bytearray(end - start)
    found: list[Mention] = []

    def take(kind: str, s: int, e: int, ns: int, ne: int, **more: object) -> None:
        if kind == "name" and any(taken[s - start : e - start]):
            e = s + bytes(taken[s - start : e - start]).index(b"\x01")
            s, e = _trimmed(text, s, e)
            ns, ne = max(ns, s), min(ne, e)
            if e - s < 2 or not _is_name(text, s, e, language):
                return
        if e <= s or any(taken[s - start : e - start]):
            return
        taken[s - start : e - start] = b"\x01" * (e - s)
        base, _, flag = kind.partition(":")
        found.append(
            Mention(base, s, e, text[ns:ne], ns, ne, anaphor=flag == "anaphor", role=flag if flag == "person" else None, **more)  # type: ignore[arg-type]
        )

    spans = sorted(known, key=lambda k: k[0] - k[1])
    patterns = _patterns(language.code, language.mentions)
    for kind, pattern in patterns:
        if kind == "aliases":
            for s, e, alias_kind in aliases:
                take(alias_kind, s, e, s, e)
            continue
        if kind.startswith("gazetteer"):
            for s, e, known_kind in spans:
                if not kind[10:] or known_kind in kind[10:].split(","):
                    take(known_kind, s, e, s, e, known=True)
            continue
        for match in pattern.finditer(text, start, end):
            for s, e in _pieces(text, match, kind, language):
                take(kind, s, e, *_core(match, s, e), tier=_tail(match, e))
    return sorted(found, key=lambda m: m.start)


def _tail(match: re.Match[str], end: int) -> str | None:
    """The prize within an award that its name ends in ("...质量奖" + "金奖"): a tier, not a part of the name."""
    if "tail" in match.re.groupindex and match.group("tail") and match.end("tail") <= end:
        return match.group("tail")
    return None


def _core(match: re.Match[str], start: int, end: int) -> tuple[int, int]:
    if "name" in match.re.groupindex and match.group("name") is not None:
        return max(start, match.start("name")), min(end, match.end("name"))
    return start, end


def _pieces(text: str, match: re.Match[str], kind: str, language: Language) -> list[tuple[int, int]]:
    """Cut a candidate at the words that cannot stand in a name; of an award, keep the piece with its head word."""
    base, _, flag = kind.partition(":")
    if base not in ("award", "name") or flag == "anaphor":
        return [match.span()]
    if text[match.start()] in "\"“‘'「『":
        return [match.span()]
    core_end = match.end("name") if "name" in match.re.groupindex else match.end()
    pieces, position = [], match.start()
    for stop in pattern(language.breaks).finditer(text, match.start(), core_end):
        pieces.append((position, stop.start()))
        position = stop.end()
    if base == "award":
        for stop in pattern(language.award_breaks).finditer(text, position, core_end):
            position = stop.end()
    pieces.append((position, match.end()))
    if base == "name":
        if language.list_comma and text[max(0, match.start() - 1) : match.start()] == language.list_comma:
            pieces = _last_of_list(text, pieces, match.end(), language)
        return [piece for piece in map(lambda p: _trimmed(text, *p), pieces) if _is_name(text, *piece, language)]
    groups = match.re.groupindex
    head = match.end("head") if "head" in groups and match.group("head") else core_end
    alone = match.start("head") if "head" in groups and match.group("head") else -1
    pieces = [(s, e) for s, e in pieces if e >= head]
    if alone > match.start():
        pieces = [(s, e) for s, e in pieces if text[s:alone].strip(" \"“'‘")]
    trimmed = [_trimmed(text, *piece) for piece in pieces]
    return [(s, e) for s, e in trimmed if e - s > 1 and not pattern(language.lexicon.not_a_name).fullmatch(text, s, min(e, core_end))]


def _is_name(text: str, start: int, end: int, language: Language) -> bool:
    if end - start < 2 or pattern(language.lexicon.not_a_name).fullmatch(text, start, end):
        return False
    return not language.name_shape or bool(pattern(language.name_shape).fullmatch(text, start, end))


def _last_of_list(text: str, pieces: list[tuple[int, int]], end: int, language: Language) -> list[tuple[int, int]]:
    """Cut the last item of a list from the one before it, where only a word between them shows it."""
    s, e = pieces[-1]
    if text[end : end + 1] == language.list_comma:
        return pieces
    cuts = [c for c in pattern(language.list_last).finditer(text, s + 2, e - 2)]
    return [*pieces[:-1], (s, cuts[-1].start()), (cuts[-1].end(), e)] if cuts else pieces


_LOOSE = frozenset("of de del la las los da do dos das du des der und y e et al el van von di to for the and a à in en par".split())


def _trimmed(text: str, s: int, e: int) -> tuple[int, int]:
    """Return the span without punctuation and joining words at its ends."""
    while True:
        before = s, e
        while s < e and text[s] in " ,-–&.'’\"“”":
            s += 1
        while s < e and text[e - 1] in " ,-–&'’":
            e -= 1
        head, _, _ = text[s:e].partition(" ")
        if head in _LOOSE:
            s += len(head)
        tail = text[s:e].rpartition(" ")[2]
        if tail in _LOOSE and e - s >= len(tail):
            e -= len(tail)
        if (s, e) == before or s >= e:
            return s, max(s, e)


def encode(text: str, start: int, end: int, mentions: list[Mention], opens: bool = False) -> Encoded:
    """Return the sentence text[start:end] with its mentions as single characters."""
    code: list[str] = []
    origin: list[int] = []
    slots: dict[int, Mention] = {}
    position = start
    for mention in mentions:
        code.append(text[position : mention.start])
        origin.extend(range(position, mention.start))
        slots[len(origin)] = mention
        code.append(SYMBOLS[mention.kind])
        origin.append(mention.start)
        position = mention.end
    code.append(text[position:end])
    origin.extend(range(position, end))
    origin.append(end)
    return Encoded(start, end, "".join(code), tuple(origin), slots, opens)


def years_of(mention: Mention) -> tuple[int, ...]:
    """Return the years that stand in a year mention."""
    return values.years(mention.name)


__all__ = ["Encoded", "Mention", "encode", "find", "replace", "years_of"]
