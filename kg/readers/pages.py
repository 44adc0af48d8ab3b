"""The pages of a PDF as lines: what stands on one height, cut into cells where a table's columns are.

A PDF knows where each character stands and nothing else. pdfminer.six gives the boxes; here they become lines in the
order in which a person reads them: down the page, or column by column where the page is set in columns.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pdfminer.layout import LTAnno, LTChar, LTPage, LTTextBox, LTTextLine

CLEAR = 1.5
"""Gap, in sizes of the type, that parts cells wherever it stands."""
SLIGHT = 0.3
"""Gap behind a blank that parts cells where the line above or below has the same columns."""
ALIGNED = 3.0
"""Points by which the cells of a column may differ in where they begin."""
INDENT = 20.0
"""Points by which what begins in one column of text may differ in where it begins."""
_WIDE = re.compile("[\u2e80-\U0010ffff]")
_BULLET = re.compile(r"[-•●■◆▪▫◦‣·*–—o\uf0a7\uf0b7]|\(?\w{1,3}[.)、]")
_RADICALS = dict(
    zip(
        map(ord, "⺠⺟⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻱⻲⻳⺮⺝⺜⺩⺬⺫⺼⻁⻗⻫⻭⻯⻡⻃"),
        "民母西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龜亀龟竹月日王示目肉虎雨斉歯竜首覀",
        strict=True,
    )
)
"""Radicals for which Unicode names no character that they stand for, though fonts use them for one."""
_UNKNOWN = re.compile(r"\(cid:\d+\)")
"""What pdfminer writes for a glyph of which the font does not tell the letter."""
_FORMS = re.compile("[\u2e80-\u2fdf\ufb00-\ufb06\u00a0]")


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of a line. x0, x1: where it begins and ends, in points from the left."""

    x0: float
    x1: float
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page. bottom, top: in points from the page's bottom. size: of its type. row: whether of a table.

    margin: where the lines of its column end; 0 on a page without columns.
    """

    cells: tuple[Cell, ...]
    bottom: float
    top: float
    size: float
    row: bool = False
    margin: float = 0.0

    @property
    def left(self) -> float:
        """Where the line begins."""
        return self.cells[0].x0

    @property
    def right(self) -> float:
        """Where the line ends."""
        return self.cells[-1].x1

    @property
    def words(self) -> str:
        """The line's text, whatever it belongs to."""
        return " ".join(cell.text for cell in self.cells)

    @property
    def text(self) -> str:
        """The line's text; cells of a table are parted by bars."""
        return " | ".join(cell.text for cell in self.cells) if self.row else self.words


def plain(text: str) -> str:
    """Return a text with ligatures and radicals, as fonts name them, as the letters and characters that they show."""
    shown = _UNKNOWN.sub("", text).translate(_RADICALS)
    return _FORMS.sub(lambda found: unicodedata.normalize("NFKC", found.group()), shown)


def lines(page: LTPage) -> list[Line]:
    """Return the lines of a page as they are read."""
    boxes = [box for box in page if isinstance(box, LTTextBox) and box.get_text().strip()]
    columns = _columns(boxes, page.width)
    apart = {id(box) for box in columns}
    rest = [line for box in boxes if id(box) not in apart for line in _pieces(box)]
    spaced = sum(isinstance(c, LTChar) and c.get_text() == " " for line in rest for c in line) > len(rest)
    found = [_line(group, SLIGHT if spaced else CLEAR) for group in _rows(rest)]
    rows = list(_wrapped_cells(_aligned([line for line in found if line.cells])))
    if not columns:
        return rows
    top = max(box.y1 for box in columns)
    set_in_columns = [
        replace(_line([line], page.width), margin=max(other.x1 for other in columns if abs(other.x0 - box.x0) < INDENT))
        for box in columns
        for line in _pieces(box)
    ]
    middle = [line for line in set_in_columns if line.cells]
    return [*(row for row in rows if row.top > top), *middle, *(row for row in rows if row.top <= top)]


def _pieces(box: LTTextBox) -> list[LTTextLine]:
    return [line for line in box if isinstance(line, LTTextLine) and line.get_text().strip()]


def _columns(boxes: Sequence[LTTextBox], width: float) -> list[LTTextBox]:
    """Return what is set in columns of running text, column by column; empty when nothing is."""
    full = [box for box in boxes if _runs(box, width)]
    sides = [box for box in full if any(_beside(box, other) for other in full)]
    if not sides:
        return []
    top, bottom = max(box.y1 for box in sides), min(box.y0 for box in sides)
    starts = sorted({round(box.x0) for box in sides})
    inside = [box for box in boxes if bottom - 1 <= box.y0 and box.y1 <= top + 1]
    return sorted(
        inside,
        key=lambda box: (sum(start <= box.x0 + INDENT and start > starts[0] + INDENT for start in starts), -box.y1),
    )


def _runs(box: LTTextBox, width: float) -> bool:
    """Whether a box holds running text in a column: several lines, most of them full."""
    parts = _pieces(box)
    broad = box.x1 - box.x0
    full = sum(part.x1 - part.x0 > 0.85 * broad for part in parts)
    return len(parts) >= 4 and 0.2 * width < broad < 0.6 * width and full > 0.6 * len(parts)


def _beside(one: LTTextBox, other: LTTextBox) -> bool:
    shared = min(one.y1, other.y1) - max(one.y0, other.y0)
    apart = one.x1 <= other.x0 or other.x1 <= one.x0
    return apart and shared > 0.4 * min(one.height, other.height)


def _rows(found: Iterable[LTTextLine]) -> list[list[LTTextLine]]:
    """Return the pieces of text by height, from the top; pieces of one height from the left."""
    rows: list[list[LTTextLine]] = []
    for piece in sorted(found, key=lambda line: -(line.y0 + line.y1)):
        middle = (piece.y0 + piece.y1) / 2
        if rows and rows[-1][0].y0 < middle < rows[-1][0].y1:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda line: line.x0) for row in rows]


def _line(pieces: Sequence[LTTextLine], gap: float) -> Line:
    cells = [cell for piece in pieces for cell in _cells(piece, gap)]
    size = max(c.size for piece in pieces for c in piece if isinstance(c, LTChar))
    if len(cells) > 1 and _BULLET.fullmatch(cells[0].text):
        cells[:2] = [_joined(cells[:2])]
    return Line(tuple(cells), min(p.y0 for p in pieces), max(p.y1 for p in pieces), size)


def _cells(piece: LTTextLine, gap: float) -> Iterator[Cell]:
    text, start, end, blank = "", 0.0, 0.0, False
    for char in piece:
        if isinstance(char, LTAnno) or not char.get_text().strip():
            blank = True
            end = char.x1 if isinstance(char, LTChar) and text else end
            continue
        assert isinstance(char, LTChar)
        letters = plain(char.get_text())
        if text and char.x0 - end > gap * char.size:
            yield Cell(start, end, text)
            text = ""
        if not text:
            start = char.x0
        elif blank and not (_WIDE.match(letters) and _WIDE.match(text[-1])):
            text += " "
        text, end, blank = text + letters, char.x1, False
    if text:
        yield Cell(start, end, text)


def _joined(cells: Sequence[Cell]) -> Cell:
    return Cell(cells[0].x0, cells[-1].x1, " ".join(cell.text for cell in cells))


def _aligned(rows: Sequence[Line]) -> list[Line]:
    """Return lines whose cells are columns; slight gaps that no neighbour has at their place are blanks."""
    out: list[Line] = []
    for i, line in enumerate(rows):
        columned = any(_same_columns(line, near) for near in (*rows[max(0, i - 1) : i], *rows[i + 1 : i + 2]))
        cells = [line.cells[0]]
        for cell in line.cells[1:]:
            if columned or cell.x0 - cells[-1].x1 > CLEAR * line.size:
                cells.append(cell)
            else:
                cells[-1] = _joined([cells[-1], cell])
        out.append(replace(line, cells=tuple(cells)))
    several = [len(line.cells) > 1 for line in out]
    near = [
        [j for j in range(max(0, i - 2), min(len(out), i + 3)) if abs(out[j].top - line.top) < 6 * line.size]
        for i, line in enumerate(out)
    ]
    return [replace(line, row=several[i] and sum(several[j] for j in near[i]) > 1) for i, line in enumerate(out)]


def _same_columns(line: Line, near: Line) -> bool:
    places = [_place(cell, near.cells) for cell in line.cells]
    return len(near.cells) - 1 <= len(places) and -1 not in places


def _wrapped_cells(rows: Sequence[Line]) -> Iterator[Line]:
    """Yield lines; what goes on below in some cells of a table's row is put together, cells left empty are kept."""
    columns: tuple[Cell, ...] = ()
    held: Line | None = None
    for i, line in enumerate(rows):
        above = rows[i - 1].bottom - line.top if i else math.inf
        below = line.bottom - rows[i + 1].top if i + 1 < len(rows) else math.inf
        places = [_place(cell, held.cells) for cell in line.cells] if held is not None and held.row else []
        if held is not None and above < 0.6 * line.size and _continues(places, above, below):
            cells = list(held.cells)
            for place, cell in zip(places, line.cells, strict=True):
                cells[place] = replace(cells[place], text=joined(cells[place].text, cell.text))
            held = replace(held, cells=tuple(cells), bottom=line.bottom)
            continue
        if held is not None:
            yield held
        columns = columns if line.row else ()
        held = _filled(line, columns)
        columns = held.cells if line.row and len(held.cells) >= len(columns) else columns
    if held is not None:
        yield held


def _continues(places: Sequence[int], above: float, below: float) -> bool:
    """Whether a line goes on with cells of the row above: none begins a row, or it stands closer to that above."""
    return bool(places) and min(places) >= 0 and (min(places) > 0 or (len(places) == 1 and above + 1 < below))


def _filled(line: Line, columns: Sequence[Cell]) -> Line:
    """Return a table's row with an empty cell for each column of the table that it leaves out."""
    places = [_place(cell, columns) for cell in line.cells]
    if not line.row or -1 in places or len(columns) <= len(places):
        return line
    given = dict(zip(places, line.cells, strict=True))
    return replace(line, cells=tuple(given.get(i, replace(column, text="")) for i, column in enumerate(columns)))


def _place(cell: Cell, columns: Sequence[Cell]) -> int:
    return next((i for i, column in enumerate(columns) if abs(column.x0 - cell.x0) <= ALIGNED), -1)


def joined(first: str, second: str) -> str:
    """Return two pieces of one text as it was before a line broke: words made whole, no blank in Chinese."""
    if not first or not second:
        return first or second
    if first.endswith("\u00ad") or (first.endswith("-") and second[:1].islower()):
        return first[:-1] + second
    return first + ("" if _WIDE.match(first[-1]) or _WIDE.match(second[0]) else " ") + second
