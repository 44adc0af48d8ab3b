"""Short names of organizations that nothing in their shape shows, as Chinese news calls companies.

Where a language has no capitals, a short name is known by where it stands: as an item of a list that somebody is said
to have won, before a verb of winning, before an office, behind "the last time it was". What stands once in such a
place is a name wherever the text has it again. A list is believed as a whole or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from kg.extract.patterns.gates import Gates, Guarded
from kg.extract.patterns.language import Language, pattern
from kg.extract.patterns.lexicon import Briefs
from kg.extract.patterns.needs import needs
from kg.extract.patterns.symbols import KINDS, SYMBOLS
from kg.extract.reading.mentions import Encoded

_EDGE = re.compile(r"[,，。;；:：()（）“”\"《》「」!！?？\n]")
_NAME, _PLACE = SYMBOLS["name"], SYMBOLS["place"]
_BRACKET, _BLANK = re.compile(r"[(（][^()（）、,，。;；]{1,12}[)）]"), "\0"
_FREE = 3
"""A name of fewer characters is only one where it stands in its list: elsewhere the same characters are words."""


@dataclass(frozen=True, slots=True)
class _Run:
    """A list between two marks: its items by their places in the code, and what stands before and behind them."""

    items: tuple[tuple[int, int], ...]
    head: str
    tail: str


@lru_cache(maxsize=8)
def _slots(slots: tuple[str, ...]) -> Gates[re.Pattern[str] | Guarded]:
    return Gates((pattern(slot), needs(slot), ()) for slot in slots)


def told(sentence: Encoded, language: Language) -> Iterator[tuple[int, int]]:
    """Yield the spans in the text of the short names that a sentence shows."""
    code, briefs = sentence.code, language.brief
    if briefs is None:
        return
    quality = pattern(language.lexicon.quality)
    for slot in _slots(briefs.slots).open(code.lower()):
        for found in slot.finditer(code):
            awards = sentence.within(*found.span(), "award")
            if awards and not any(a.known or a.anaphor or quality.search(a.name) for a in awards):
                continue
            yield from _span(sentence, found.span("name"), briefs)
    for run in _runs(code, briefs, language) if pattern(briefs.topic).search(code) else ():
        if all(code[s:e] == _NAME for s, e in run.items):
            continue
        if pattern(briefs.led).search(run.head) or pattern(briefs.followed).match(run.tail):
            for item in run.items:
                yield from _span(sentence, item, briefs)


def spread(text: str, found: list[tuple[int, int]]) -> tuple[dict[str, tuple[str, str]], list[tuple[int, int, str]]]:
    """Return the short names that are names wherever the text has them, and where those stand that are so only there.

    Both in the shape of short forms that a text defines: name -> (kind, what it stands for), and (start, end, kind).
    """
    names = dict.fromkeys(text[s:e] for s, e in found if e - s >= _FREE)
    return {name: ("name", name) for name in names}, [(s, e, "name") for s, e in found if e - s < _FREE]


def _span(sentence: Encoded, place: tuple[int, int], briefs: Briefs) -> Iterator[tuple[int, int]]:
    said = _plain(sentence.code[slice(*place)])
    said = said.removeprefix(_PLACE)
    if said and not any(sign in KINDS for sign in said) and pattern(briefs.name).fullmatch(said):
        yield sentence.offset(place[0]), sentence.offset(place[1], end=True)


def _runs(code: str, briefs: Briefs, language: Language) -> Iterator[_Run]:
    """Yield the lists of a sentence whose items all look like names; what stands in brackets behind one is no item."""
    code = _BRACKET.sub(lambda found: _BLANK * len(found.group()), code)
    bounds = [-1, *(mark.start() for mark in _EDGE.finditer(code)), len(code)]
    for start, end in ((before + 1, after) for before, after in pairwise(bounds)):
        cuts = [place for place in range(start, end) if code[place] == language.list_comma]
        if not cuts and pattern(language.list_last).search(code, start, end) is None:
            continue
        run = _run(code, [*pairwise([start - 1, *cuts, end])], briefs, language)
        if run is not None:
            yield run


def _run(code: str, bounds: list[tuple[int, int]], briefs: Briefs, language: Language) -> _Run | None:
    """Return the list between commas, or None; the first and the last name are cut out of the words around them."""
    parts = [(before + 1, end) for before, end in bounds]
    lone = len(parts) == 1
    items = [
        (_begin(code, part, briefs) if not i else _lead(code, part, briefs), part[1])
        for i, part in enumerate(parts[:-1])
    ]
    items += _joined(code, parts[-1], briefs, language, lone) or ([] if lone else [_last(code, parts[-1], briefs)])
    items = [(s, s + len(code[s:e].rstrip(_BLANK))) for s, e in items]
    if len(items) < 2 or not all(_fits(code[s:e], briefs) for s, e in items):
        return None
    return _Run(tuple(items), code[max(0, items[0][0] - 30) : items[0][0]], code[items[-1][1] :])


def _fits(said: str, briefs: Briefs) -> bool:
    return said == _NAME or pattern(briefs.name).fullmatch(_plain(said).removeprefix(_PLACE)) is not None


def _plain(said: str) -> str:
    """Return a name without the brackets inside it."""
    return _BRACKET.sub("", said).replace(_BLANK, "")


def _begin(code: str, part: tuple[int, int], briefs: Briefs) -> int:
    """Return where the name in a part begins: behind the last word or sign that cannot stand in a name."""
    return max((cut.end() for cut in pattern(briefs.cut).finditer(code, *part) if cut.end() < part[1]), default=part[0])


def _lead(code: str, part: tuple[int, int], briefs: Briefs) -> int:
    """Return where the name in an item begins: behind the town that it is said to be in."""
    found = pattern(briefs.lead).match(code, *part)
    return found.end() if found else part[0]


def _last(code: str, part: tuple[int, int], briefs: Briefs) -> tuple[int, int]:
    """Return the name that a part begins with: it ends before the first word that goes on behind it."""
    start = _lead(code, part, briefs)
    if code[start : start + 1] == _NAME:
        return start, start + 1
    found = pattern(briefs.stop).search(code, min(start + 2, part[1]), part[1])
    return start, found.start() if found else part[1]


def _joined(code: str, part: tuple[int, int], briefs: Briefs, language: Language, lone: bool) -> list[tuple[int, int]]:
    """Return the last two names of a list, where a word joins them; lone: there are no others."""
    for cut in pattern(language.list_last).finditer(code, part[0] + 1, part[1] - 1):
        first = part[0], cut.start()
        sides = [
            ((_begin if lone else _lead)(code, first, briefs), first[1]),
            _last(code, (cut.end(), part[1]), briefs),
        ]
        if all(_fits(code[s:e], briefs) for s, e in sides):
            return sides
    return []
