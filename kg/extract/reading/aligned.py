"""Tables whose columns nothing but blanks part, as releases in plain text have them."""

from __future__ import annotations

import re

_GAP = re.compile(r" {2,}(?=\S)")
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-–/]\d{2,4})?:?")
_FEWEST = 3
"""Lines that make a table; columns, where the first is one of years and the second could be what happened in them."""

Span = tuple[int, int]


def rows(text: str, group: list[Span]) -> list[tuple[Span, ...]]:
    """Return the cells of each line of a group, where its lines are those of a table; none of another group."""
    if len(group) < _FEWEST:
        return []
    parted = [_cells(text, *span) for span in group]
    starts = [start - _line_start(text, start) for start, _ in parted[0]]
    if len(starts) < 2 or sum(len(cells) > 1 for cells in parted) * _FEWEST < 2 * len(group):
        return []
    if len(starts) < _FEWEST and sum(_YEAR.fullmatch(text, *cells[0]) is not None for cells in parted) * 2 > len(group):
        return []
    if any(text[end - 1] in ".!?;:" and text.count(" ", start, end) > _FEWEST * 2 for start, end in group):
        return []
    return [tuple(_at_starts(text, cells, starts)) for cells in parted]


def _line_start(text: str, place: int) -> int:
    return text.rfind("\n", 0, place) + 1


def _cells(text: str, start: int, end: int) -> list[Span]:
    cells, position = [], start
    for gap in _GAP.finditer(text, start, end):
        cells.append((position, gap.start()))
        position = gap.end()
    return [*cells, (position, end)]


def _at_starts(text: str, cells: list[Span], starts: list[int]) -> list[Span]:
    """Return the cells of a line, parted too where a column of the first line begins and a single blank stands."""
    out: list[Span] = []
    for start, end in cells:
        for column in starts:
            place = _line_start(text, start) + column
            if len(cells) < len(starts) and start < place < end and text[place - 1] == " ":
                out.append((start, place - 1))
                start = place
        out.append((start, end))
    return out
