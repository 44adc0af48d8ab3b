"""The items of a list, where a comma of its own parts them: an item is a name as a whole, whatever stands in it.

What a run of characters may be is told by the words that no name holds; but between two commas of a list there is
no doubt where a name begins and ends, and it may hold any word ("颐而康保健公司", "后织乙班二工区"). The first item
begins behind the word that leads to the list, the last one ends before what closes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kg.extract.patterns.language import Language, pattern
from kg.extract.patterns.lexicon import Runs

_EDGE = re.compile(r"[,，。;；:：!！?？“”「」『』《》\n\t|]")
_BRACKET = re.compile(r"[(（][^()（）]*[)）]")
_LONGEST = 48


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list; person: where the name of the person in it begins and ends, if it is one."""

    start: int
    end: int
    person: tuple[int, int] | None = None


def items(text: str, start: int, end: int, language: Language) -> Iterator[Item]:
    """Yield the items of the lists between two places of a text that are plainly names."""
    runs = language.runs
    if runs is None or (text.find(language.list_comma, start, end) < 0 and not runs.gate(text, start, end)):
        return
    blank = _BRACKET.sub(lambda found: "\0" * len(found.group()), text[start:end])
    for one in pattern(runs.joined).finditer(blank):
        yield _moved(Item(*one.span("whole"), one.span("person")), start)
    bounds = [-1, *(mark.start() for mark in _EDGE.finditer(blank)), len(blank)]
    for low, high in pairwise(bounds):
        yield from (_moved(item, start) for item in _stretch(blank, low + 1, high, language, runs))


def _moved(item: Item, by: int) -> Item:
    person = (item.person[0] + by, item.person[1] + by) if item.person else None
    return Item(item.start + by, item.end + by, person)


def _stretch(blank: str, low: int, high: int, language: Language, runs: Runs) -> list[Item]:
    """Return the items between two marks; none, where fewer than half of what the commas part looks like names."""
    cuts = [place for place in range(low, high) if blank[place] == language.list_comma]
    parts = [(before + 1, after) for before, after in pairwise([low - 1, *cuts, high])]
    out: list[Item] = []
    fitting = 0
    for i, (s, e) in enumerate(parts):
        found = _part(blank, s, e, (i == 0, i == len(parts) - 1), language, runs)
        fitting += bool(found)
        out += found
    alone = len(parts) == 1 and fitting and runs.gate(blank, low, out[0].start)
    enough = alone or (fitting * 2 >= len(parts) and fitting > 1)
    return out if enough else _persons(blank, parts, language, runs) if len(parts) > 1 else []


_BEFORE = 20
"""How far before a list of persons it is told that they are persons."""


def _persons(blank: str, parts: list[tuple[int, int]], language: Language, runs: Runs) -> list[Item]:
    """Return the persons of a list that names nothing but persons, told so before it; none of another list."""
    low = parts[0][0]
    begun = [low, *(found.end() for found in pattern(runs.lead).finditer(blank, *parts[0]))]
    start = next((s for s in begun[::-1] if pattern(runs.alone).fullmatch(blank, s, parts[0][1])), None)
    if start is None or not pattern(runs.persons).search(blank, max(0, start - _BEFORE), start):
        return []
    closed = pattern(runs.close).search(blank, parts[-1][0] + 2, parts[-1][1])
    joined = pattern(language.list_last).search(blank, parts[-1][0] + 2, closed.start() if closed else parts[-1][1])
    last = closed.start() if closed else parts[-1][1]
    spans = [(start, parts[0][1]), *parts[1:-1]]
    spans += [(parts[-1][0], joined.start()), (joined.end(), last)] if joined else [(parts[-1][0], last)]
    found = [pattern(runs.alone).fullmatch(blank, s, e) for s, e in spans]
    return [Item(*one.span(), one.span("person")) for one in found if one] if all(found) else []


def _part(blank: str, start: int, end: int, edge: tuple[bool, bool], language: Language, runs: Runs) -> list[Item]:
    """Return the one or two items of a part; edge: whether it is the first, whether it is the last."""
    closed = [found.start() for found in pattern(runs.close).finditer(blank, start + 2, end)] if edge[1] else []
    begun = [found.end() for found in pattern(runs.lead).finditer(blank, start, end)][::-1] if edge[0] else []
    if edge[0] and not begun:
        return []
    for s in begun or [start]:
        for e in (*(place for place in closed if place > s + 2), end):
            if found := _fitting(blank, s, e, language, runs):
                return found
    return []


def _fitting(blank: str, start: int, end: int, language: Language, runs: Runs) -> list[Item]:
    for cut in pattern(language.list_last).finditer(blank, start + 3, end - 2):
        pair = _one(blank, start, cut.start(), runs), _one(blank, cut.end(), end, runs)
        if pair[0] and pair[1]:
            return [pair[0], pair[1]]
    one = _one(blank, start, end, runs)
    return [one] if one else []


def _one(blank: str, start: int, end: int, runs: Runs) -> Item | None:
    """Return the name between two places, without the bracket behind it, or None where it is none."""
    found = pattern(runs.opening).match(blank, start, end)
    start = found.end() if found else start
    end = start + len(blank[start:end].rstrip("\0 "))
    while start < end and blank[start] == " ":
        start += 1
    if not 3 < end - start < _LONGEST or pattern(runs.stop).search(blank, start, end):
        return None
    if pattern(runs.whole).fullmatch(blank, start, end):
        return Item(start, end)
    person = pattern(runs.person).fullmatch(blank, start, end)
    return Item(start, end, person.span("person")) if person else None
