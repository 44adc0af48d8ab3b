"""A document as encoded sentences: mentions found, short forms learned, brackets and places joined to their names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from kg.extract.listed import profiles
from kg.extract.naming import briefs, persons, towns_told
from kg.extract.naming.attachments import attach
from kg.extract.naming.short_awards import spelled_out
from kg.extract.patterns.language import Language, pattern
from kg.extract.reading import layout, pipelines, splitting
from kg.extract.reading.mentions import Encoded, Mention, encode, find
from kg.names import Names


@dataclass(slots=True)
class Line:
    """A sentence of a block, encoded; `block` tells where it stands."""

    block: layout.Block
    sentence: Encoded


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as the rules see it."""

    text: str
    language: Language
    blocks: tuple[layout.Block, ...]
    lines: tuple[Line, ...]
    aliases: dict[str, tuple[str, str]]
    """Short form -> (kind of mention, the name that it stands for)."""


def read(text: str, language: Language, names: Names) -> Reading:
    """Return the encoded sentences of a text, in order; each block has at least one."""
    doc = pipelines.tokens(text, language.code)
    known = pipelines.known_spans(doc, pipelines.gazetteer(names, language.code))
    places = {text[s:e] for s, e, kind in known if kind == "place"} | language.towns | towns_told.told(text, language)
    starts = pipelines.sentence_starts(doc, language.code)
    blocks = profiles.parted(text, layout.blocks(text), language)
    spans = [
        (block, splitting.after_dateline(text, block, s, e, language, places), e)
        for block in blocks
        for s, e in splitting.sentences(text, block, starts, language)
    ]
    first = [attach(text, s, e, _in_block(text, b, (s, e), language, known, []), language, places) for b, s, e in spans]
    aliases = _aliases(first, text)
    if language.core_name:
        aliases = {**_cores(first, text, language), **aliases}
    if language.brief is not None:
        shown = (encode(text, s, e, found) for (_, s, e), found in zip(spans, first, strict=True))
        brief, once = briefs.spread(text, [span for one in shown for span in briefs.told(one, language)])
        aliases = {**brief, **aliases}
    else:
        once = []
    if aliases or once:
        short = [*once, *_alias_spans(text, aliases, language.breaks)] if aliases else once
        for i, (block, s, e) in enumerate(spans):
            inside = [a for a in short if s <= a[0] and a[1] <= e]
            if any((a[0], a[1], a[2]) not in {(m.name_start, m.name_end, m.kind) for m in first[i]} for a in inside):
                found = _in_block(text, block, (s, e), language, known, inside)
                first[i] = attach(text, s, e, found, language, places)
    first = spelled_out(first, aliases, language)
    first = first if language.list_comma else persons.by_surname(first)
    if language.title_case_opening:
        _drop_openings(text, spans, first)
    lines = tuple(
        Line(
            block,
            _coded(text, (s, e), found, s - block.start < 110 and (i == 0 or spans[i - 1][0] is not block), language),
        )
        for i, ((block, s, e), found) in enumerate(zip(spans, first, strict=True))
    )
    return Reading(text, language, tuple(blocks), lines, aliases)


def _coded(text: str, span: tuple[int, int], found: list[Mention], opens: bool, language: Language) -> Encoded:
    """Return an encoded sentence in which the offices of one person are not parted like the items of a list."""
    sentence = encode(text, *span, found, opens)
    sentence.code = pattern(language.offices).sub("/", sentence.code) if language.list_comma else sentence.code
    return sentence


def _in_block(
    text: str,
    block: layout.Block,
    span: tuple[int, int],
    language: Language,
    known: list[tuple[int, int, str]],
    aliases: list[tuple[int, int, str]],
) -> list[Mention]:
    """Return the mentions of a sentence; those of a row, cell by cell, since none goes on from one to the next."""
    cells = block.cells or (span,)
    return [mention for s, e in cells for mention in _mentions(text, s, e, language, known, aliases)]


def _mentions(
    text: str,
    start: int,
    end: int,
    language: Language,
    known: list[tuple[int, int, str]],
    aliases: list[tuple[int, int, str]],
) -> list[Mention]:
    low = bisect_left(known, (start, 0, ""))
    inside = []
    for span in known[low:]:
        if span[0] >= end:
            break
        if span[1] <= end:
            inside.append(span)
    return find(text, start, end, language, inside, aliases)


_SHORT_INSIDE = re.compile(r"(.+?)\s?[(（]([A-Z]{2,7})[)）]\s(\w.*)")
_WHOLE = re.compile(r"(?:[Aa]ward|[Pp]rize|[Mm]edal|[Tt]rophy)s?$")
"""How the name of an award ends before its short form, where what follows that is no part of the name."""


def _aliases(found: list[list[Mention]], text: str) -> dict[str, tuple[str, str]]:
    aliases: dict[str, tuple[str, str]] = {}
    for mentions in found:
        for mention in mentions:
            for alias in mention.aliases:
                if len(alias) > 1 and not alias.isdigit():
                    aliases.setdefault(alias, (mention.kind, mention.name))
            inner = _SHORT_INSIDE.match(mention.name) if mention.kind == "award" else None
            if inner:
                whole = inner.group(1) if _WHOLE.search(inner.group(1)) else f"{inner.group(1)} {inner.group(3)}"
                aliases.setdefault(inner.group(2), (mention.kind, whole))
    return aliases


def _cores(found: list[list[Mention]], text: str, language: Language) -> dict[str, tuple[str, str]]:
    """Return the short names by which a text calls its companies: the full name without place and legal form."""
    out: dict[str, tuple[str, str]] = {}
    full = [m for mentions in found for m in mentions if m.kind == "name" and not m.anaphor]
    rest = text
    for mention in full:
        core = pattern(language.core_name).fullmatch(mention.name)
        if core:
            rest = rest.replace(mention.name, "\n")
    for mention in full:
        core = pattern(language.core_name).fullmatch(mention.name)
        if core and len(core.group("core")) > 2 and text.count(core.group("core")) > text.count(mention.name):
            out.setdefault(core.group("core"), ("name", mention.name))
        elif core:
            head = _head(mention.name, mention.name.index(core.group("core")), text) or _inside(
                core.group("core"), rest
            )
            if head:
                out.setdefault(head, ("name", mention.name))
    return out


def _inside(core: str, rest: str) -> str | None:
    """Return the longest piece of a name's core by which the text calls it elsewhere: without its town or its trade."""
    for start in (0, 2):
        for end in range(min(len(core), start + 6), start + 2, -1):
            if core[start:end] in rest and not core[start:end].startswith("中国"):
                return core[start:end]
    return None


def _head(name: str, place: int, text: str) -> str | None:
    """Return the longest beginning of a name, with or without its place, by which the text calls it elsewhere."""
    for start, least in ((0, max(4, place + 2)), (place, 3)):
        for end in range(len(name) - 2, start + least - 1, -1):
            head = name[start:end]
            if end - start >= 3 and text.count(head) > text.count(name[start : end + 1]) and not _is_town(head, text):
                return head
    return None


def _is_town(head: str, text: str) -> bool:
    """Whether the beginning of a name is only its town, of which the text has the whole name elsewhere."""
    return re.search(re.escape(head) + "[省市县区州镇]", text) is not None


def _alias_spans(text: str, aliases: dict[str, tuple[str, str]], breaks: str) -> list[tuple[int, int, str]]:
    """Return where the short forms stand by themselves, not inside a longer name or in their own definition."""
    spans = []
    for start, end in _alone(text, aliases):
        before = _CAPITAL.search(text, max(0, start - 40), start)
        if before and not re.fullmatch(breaks, before.group(1)):
            continue
        kind, behind = aliases[text[start:end]][0], text[end : end + 14]
        if re.match(r"\s[A-Z]\w", behind) and not (kind == "award" and _PROGRAMME.match(behind)):
            continue
        spans.append((start, end, kind))
    return spans


def _alone(text: str, aliases: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where short forms stand behind no bracket and in no longer word, the longest where they overlap."""
    found = []
    for alias in aliases:
        start = text.find(alias)
        while start >= 0:
            before, end = text[start - 1 : start], start + len(alias)
            inside = _is_plain(before) and _is_plain(alias[:1])
            if before not in _OPENING and not inside and not (_is_plain(alias[-1:]) and _is_plain(text[end : end + 1])):
                found.append((start, -end))
            start = text.find(alias, start + 1)
    last = 0
    for start, end in sorted(found):
        if start >= last:
            last = -end
            yield start, last


def _is_plain(sign: str) -> bool:
    """Whether a sign is a letter or a digit of English."""
    return sign.isascii() and sign.isalnum()


_OPENING = ("(", '"', "\u201c")
"""What stands before a short form where it is defined."""
_CAPITAL = re.compile(r"([A-Z][\w.&-]*)[ ]\Z")


_PROGRAMME = re.compile(r"\s(?:Program(?:me)?|Scheme|Ceremony|Competition)\b")
"""What may stand behind the short form of an award that is still meant."""


def _drop_openings(text: str, spans: list[tuple[layout.Block, int, int]], found: list[list[Mention]]) -> None:
    """Drop single words that only look like names because a sentence begins with them."""
    inside = {
        word
        for (_, start, _), mentions in zip(spans, found, strict=True)
        for m in mentions
        if m.kind == "name" and (m.name_start > start + 1 or " " in m.name)
        for word in m.name.split()
    }
    for i, (block, start, end) in enumerate(spans):
        if block.kind in ("item", "row") or not found[i]:
            continue
        first = found[i][0]
        name = first.name
        if (
            first.kind != "name"
            or first.anaphor
            or first.known
            or first.name_start > start + 1
            or " " in name
            or name in inside
            or (text.count(name) > 1 and _APPOSED.match(text, first.end, end))
            or (not _OPENERS.fullmatch(name) and _APPOSED_WHOLE.match(text, first.end, end))
            or _lists(text, found[i])
        ):
            continue
        if re.search(r"[A-Z].*[A-Z]|[®™\d&-]", name) or _VERBAL.match(text, first.end, end):
            continue
        found[i] = found[i][1:]


def _lists(text: str, mentions: list[Mention]) -> bool:
    """Whether the word that opens a sentence is the first name of a list."""
    first, gaps = mentions[0], [text[a.end : b.start] for a, b in pairwise(mentions[:3]) if b.kind == "name"]
    opener = _OPENERS.fullmatch(first.name)
    return not opener and (gaps[:1] == [" and "] or (len(gaps) == 2 and gaps[0] == ", " and gaps[1] in _JOINING))


_JOINING = (", ", " and ", ", and ", " and the ", ", and the ")
_OPENERS = re.compile(
    r"Tonight|Overall|Here|Together|Thus|Hence|Indeed|Perhaps|Instead|Likewise|Elsewhere|Moreover|Additionally|\w+ly"
    r"|Tomorrow|Otherwise|Furthermore|Nevertheless|Nonetheless|Yet|Well|Yes|Today|Abroad|Therefore|Great|Thanks"
)
_APPOSED = re.compile(
    r",\s(?:the|an?|which|whose|based|headquartered)\s(?!(?:company|firm|group|organi[sz]ation|award)\b)"
)
_APPOSED_WHOLE = re.compile(
    r",\s(?:the|an?)\s(?!(?:company|firm|group|organi[sz]ation|award)\b)[a-z][^,.;:]{3,80},\s(?:did|has|had|was|is|took|won|[a-z]{3,}ed)\s"
)
"""What a sentence tells of its subject between two commas, before the verb."""
_VERBAL = re.compile(
    r"['’]s\s|\s(?:has|have|had|is|was|will|won|wins|receiv\w+|took|takes|earn\w+|became|said|says|also|joins?|join\w+|holds|held|bagged|clinched|gained|got|reached|adopted|makes|made|did|beat|achieved|employs|serves|offers|operates|produces|manages|supplies|establish\w+|creat\w+|launch\w+|announc\w+|introduc\w+|present\w+|runs|gives)\b"
)
