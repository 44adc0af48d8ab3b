"""Mentions: the names, awards, years and pronouns of a sentence, found by a language's patterns and the gazetteer.

What stands in parentheses behind a name belongs to it: its short form, its years, its category, its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from kg.extract.cutting import is_name, pieces, trimmed
from kg.extract.gates import Gate, Gates
from kg.extract.language import SYMBOLS, Language
from kg.extract.needs import needs
from kg.extract.starts import headed


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


@dataclass(frozen=True, slots=True)
class _Shape:
    """How mentions of a kind look, and what a sentence must hold to have one."""

    kind: str
    regex: re.Pattern[str]
    gate: Gate


class _Scan:
    """The mentions found in a stretch of text so far; what is taken is not taken again."""

    def __init__(self, text: str, start: int, end: int, language: Language) -> None:
        self.found: list[Mention] = []
        self._text, self._start, self._language = text, start, language
        self._taken = bytearray(end - start)

    def take(
        self, kind: str, span: tuple[int, int], core: tuple[int, int], known: bool = False, tier: str | None = None
    ) -> None:
        """Take a mention, unless its place is taken; a name is shortened to what is free."""
        s, e = span
        ns, ne = core
        if kind == "name" and not known and any(self._taken[s - self._start : e - self._start]):
            e = s + bytes(self._taken[s - self._start : e - self._start]).index(b"\x01")
            s, e = trimmed(self._text, s, e)
            ns, ne = max(ns, s), min(ne, e)
            if e - s < 2 or not is_name(self._text, s, e, self._language):
                return
        if e <= s or any(self._taken[s - self._start : e - self._start]):
            return
        self._taken[s - self._start : e - self._start] = b"\x01" * (e - s)
        base, _, flag = kind.partition(":")
        self.found.append(Mention(base, s, e, self._text[ns:ne], ns, ne, flag == "anaphor", known, tier=tier))


@lru_cache(maxsize=8)
def _shapes(mentions: tuple[tuple[str, str], ...]) -> tuple[Gates, list[_Shape]]:
    gates, shapes = Gates(), []
    for named, shape in mentions:
        kind, _, words = named.partition("?")
        shapes.append(
            _Shape(kind, re.compile(headed(shape)), gates.gate(needs(shape), words.split("|") if words else ()))
        )
    return gates, shapes


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
    scan = _Scan(text, start, end, language)
    spans = sorted(known, key=lambda k: k[0] - k[1])
    gates, shapes = _shapes(language.mentions)
    lower = text[start:end].lower()
    met = gates.met(lower)
    for shape in shapes:
        if shape.gate.bits & ~met or not shape.gate.said_in(lower):
            continue
        kind = shape.kind
        if kind == "aliases":
            for s, e, alias_kind in aliases:
                scan.take(alias_kind, (s, e), (s, e))
        elif kind.startswith("gazetteer"):
            wanted = kind[10:].split(",") if kind[10:] else ()
            for s, e, known_kind in spans:
                if not wanted or known_kind in wanted:
                    scan.take(known_kind, (s, e), (s, e), known=True)
        else:
            for match in shape.regex.finditer(text, start, end):
                for s, e in pieces(text, match, kind, language):
                    scan.take(kind, (s, e), _core(match, s, e), tier=_tail(match, e))
    return sorted(scan.found, key=lambda m: m.start)


def _tail(match: re.Match[str], end: int) -> str | None:
    """The prize within an award that its name ends in ("...质量奖" + "金奖"): a tier, not a part of the name."""
    if "tail" in match.re.groupindex and match.group("tail") and match.end("tail") <= end:
        return match.group("tail")
    return None


def _core(match: re.Match[str], start: int, end: int) -> tuple[int, int]:
    if "name" in match.re.groupindex and match.group("name") is not None:
        return max(start, match.start("name")), min(end, match.end("name"))
    return start, end


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
