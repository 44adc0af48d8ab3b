"""Mentions: the names, awards, years and pronouns of a sentence, found by a language's patterns and the gazetteer.

What stands in parentheses behind a name belongs to it: its short form, its years, its category, its place.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from operator import attrgetter

from kg.extract.patterns import kept
from kg.extract.patterns.gates import Gates
from kg.extract.patterns.language import Language
from kg.extract.patterns.symbols import SYMBOLS
from kg.extract.reading import runs
from kg.extract.reading.cutting import is_name, pieces, trimmed


@dataclass(slots=True)
class Mention:
    """A mention in a document's text; start, end: what it covers; the name itself is text[name_start:name_end].

    Never changed once made, only replaced. It is not frozen because hundreds are made in a document, and a frozen
    one takes five times as long to make; the same goes for what is made of mentions.
    """

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


def until(text: str, mention: Mention, end: int) -> Mention:
    """Return a mention whose name goes on up to a place of the text."""
    return replace(mention, name=text[mention.name_start : end], name_end=end, end=end)


@dataclass(slots=True)
class Encoded:
    """A sentence with one character per mention."""

    start: int
    end: int
    code: str
    mentions: dict[int, Mention] = field(default_factory=dict)
    """Place in the code -> mention, in order."""
    opens: bool = False
    """Whether it is the first sentence of its paragraph."""

    def within(self, start: int, end: int, *kinds: str) -> list[Mention]:
        """Return the mentions of the kinds (all when none is given) between two places of the code."""
        return [m for i, m in self.mentions.items() if start <= i < end and (not kinds or m.kind in kinds)]

    def offset(self, place: int, end: bool = False) -> int:
        """Return the offset in the document of a place in the code; of an end, behind the mention before it."""
        if end and place > 0:
            mention = self.mentions.get(place - 1)
            return mention.end if mention else self.offset(place - 1) + 1
        for i, mention in reversed(self.mentions.items()):
            if i <= place:
                return mention.start if i == place else mention.end + place - i - 1
        return self.start + place


@dataclass(frozen=True, slots=True)
class _Shape:
    """How mentions of a kind look, and what a sentence must hold to have one.

    groups: those that the pattern names; of the gazetteer, the kinds of names that are taken from it, none for all.
    """

    kind: str
    anaphor: bool
    regex: re.Pattern[str]
    groups: frozenset[str]


_ARTICLE = re.compile(r"(?:The|An?)\s(?=[A-Z])")


class _Scan:
    """The mentions found in a stretch of text so far; what is taken is not taken again."""

    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        language: Language,
        known: Iterable[tuple[int, int, str]],
        short: Collection[tuple[int, int]],
    ) -> None:
        """known: spans of the gazetteer; short: places of short forms, which mean what the document says."""
        self.found: list[Mention] = []
        named = {(s + 4 if text.startswith("The ", s) else s, e): kind for s, e, kind in known}
        self._known = {span: kind for span, kind in named.items() if span not in short}
        """Place of a name that the gazetteer has -> the kind of thing that it is the name of."""
        self._text, self._start, self._language = text, start, language
        self._taken = bytearray(end - start)

    def read(self, shape: _Shape, match: re.Match[str]) -> None:
        """Take the mentions in a match: the parts that may be names, and what the match tells of them."""
        start, end = match.span()
        if self._taken.find(0, start - self._start, end - self._start) < 0:
            return
        ns, ne = match.span("name") if "name" in shape.groups else (start, end)
        if ns < 0:
            ns, ne = start, end
        if shape.kind == "standard" and (article := _ARTICLE.match(self._text, ns, ne)):
            start, ns = (article.end() if start == ns else start), article.end()
        cut = shape.kind in ("award", "name") and not shape.anaphor
        for s, e in pieces(self._text, match, shape.kind, self._language) if cut else ((start, end),):
            tail = match.group("tail") if "tail" in shape.groups else None
            tier = tail if tail and match.end("tail") <= e else None
            self.take(shape.kind, (s, e), (max(s, ns), min(e, ne)), shape.anaphor, tier=tier)

    def take(
        self,
        kind: str,
        span: tuple[int, int],
        core: tuple[int, int],
        anaphor: bool = False,
        known: bool = False,
        tier: str | None = None,
    ) -> None:
        """Take a mention, unless its place is taken; a name is shortened to what is free.

        tier: the prize within an award that its name ends in ("...质量奖" + "金奖"), no part of the name.
        """
        s, e = span
        ns, ne = core
        taken = self._taken.find(1, s - self._start, e - self._start)
        if taken >= 0:
            if kind != "name" or anaphor or known:
                return
            s, e = trimmed(self._text, s, taken + self._start)
            ns, ne = max(ns, s), min(ne, e)
            if e - s < 2 or not is_name(self._text, s, e, self._language):
                return
            if self._taken.find(1, s - self._start, e - self._start) >= 0:
                return
        if e <= s:
            return
        self._taken[s - self._start : e - self._start] = b"\x01" * (e - s)
        named = self._known.get((ns, ne)) if not anaphor else None
        if named is not None:
            kind, known = named if kind == "name" else kind, True
        self.found.append(Mention(kind, s, e, self._text[ns:ne], ns, ne, anaphor, known, tier=tier))

    def take_item(self, item: runs.Item) -> None:
        """Take an item of a list as a name: of a person, the name stands for what is said of the employer too."""
        ns, ne = item.person or (item.start, item.end)
        self.take("name", (item.start, item.end), (ns, ne))
        if item.person and self.found and self.found[-1].name_start == ns:
            self.found[-1].role = "person"


@lru_cache(maxsize=8)
def _shapes(mentions: tuple[tuple[str, str], ...]) -> Gates[_Shape]:
    shapes = []
    for named, shape in mentions:
        flagged, _, words = named.partition("?")
        kind, _, flag = flagged.partition(":")
        ready = kept.ready(shape)
        groups = frozenset(flag.split(",")) - {""} if kind == "gazetteer" else frozenset(ready.regex.groupindex)
        look = _Shape(kind, flag == "anaphor", ready.regex, groups)
        shapes.append((look, ready.needs, words.split("|") if words else ()))
    return Gates(shapes)


def find(
    text: str,
    start: int,
    end: int,
    language: Language,
    known: Iterable[tuple[int, int, str]],
    aliases: Collection[tuple[int, int, str]] = (),
) -> list[Mention]:
    """Return the mentions of text[start:end] in order, without overlap.

    known: spans of the gazetteer inside it; aliases: short forms that the document itself defines.
    """
    spans = sorted(known, key=lambda k: k[0] - k[1])
    scan = _Scan(text, start, end, language, spans, [(s, e) for s, e, _ in aliases])
    for item in runs.items(text, start, end, language):
        scan.take_item(item)
    for shape in _shapes(language.mentions).open(text[start:end].lower()):
        if shape.kind == "aliases":
            for s, e, kind in aliases:
                scan.take(kind, (s, e), (s, e))
        elif shape.kind == "gazetteer":
            for s, e, kind in spans:
                if not shape.groups or kind in shape.groups:
                    scan.take(kind, (s, e), (s, e), known=True)
        else:
            for match in shape.regex.finditer(text, start, end):
                scan.read(shape, match)
    return sorted(scan.found, key=attrgetter("start"))


def encode(text: str, start: int, end: int, mentions: list[Mention], opens: bool = False) -> Encoded:
    """Return the sentence text[start:end] with its mentions as single characters."""
    code: list[str] = []
    slots: dict[int, Mention] = {}
    position, place = start, 0
    for mention in mentions:
        place += mention.start - position
        slots[place] = mention
        code += (text[position : mention.start], SYMBOLS[mention.kind])
        position, place = mention.end, place + 1
    code.append(text[position:end])
    return Encoded(start, end, "".join(code), slots, opens)
