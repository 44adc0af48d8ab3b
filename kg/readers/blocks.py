"""A part of a page as plain text: blocks between blank lines, items with their marks, rows with all their cells.

A cell that spans several rows or columns stands in each of them, so that each row says the whole of what it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

BLOCKS = frozenset(
    ("address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset",
     "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html",
     "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
     "ul")
)  # fmt: skip
LONG = 400
"""Letters: a table with a longer cell, or with a table in a cell, only places things on the page."""
WIDEST = 50
"""How far a cell may span; more is a mistake or an attack."""
_GAP = "\x00"


def text(element: HtmlElement) -> str:
    """Return the text of an element."""
    joined = "\n".join(_lines(element))
    return re.sub(r"\n{3,}", "\n\n", joined.replace(_GAP, "")).strip()


def words(element: HtmlElement) -> str:
    """Return the text of an element on one line."""
    return " ".join(str(element.text_content()).split())


def _lines(element: HtmlElement) -> Iterator[str]:
    """Yield the lines of a block; an empty line parts blocks."""
    if element.tag == "table" and not _places(element):
        yield from _table(element)
    elif element.tag in ("ul", "ol"):
        yield ""
        yield from _items(element)
        yield ""
    elif element.tag == "pre":
        yield from ("", *str(element.text_content()).splitlines(), "")
    else:
        yield ""
        yield from _mixed(element)
        yield ""


def _mixed(element: HtmlElement) -> Iterator[str]:
    """Yield the lines of what holds both running text and blocks."""
    running: list[str] = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and (child.tag in BLOCKS or any(True for _ in child.iter(*BLOCKS))):
            yield from _broken(running)
            yield from _lines(child)
            running = []
        elif child.tag == "br":
            running.append("\x01")
        elif isinstance(child.tag, str):
            running.append(_inline(child))
        running.append(child.tail or "")
    yield from _broken(running)


def _inline(element: HtmlElement) -> str:
    pieces = [element.text or ""]
    for child in element:
        pieces += ["\x01" if child.tag == "br" else _inline(child) if isinstance(child.tag, str) else ""]
        pieces.append(child.tail or "")
    return "".join(pieces)


def _broken(running: Sequence[str]) -> Iterator[str]:
    for line in "".join(running).split("\x01"):
        if line.strip():
            yield " ".join(line.split())


def _items(element: HtmlElement) -> Iterator[str]:
    number = int(element.get("start", "1")) if element.get("start", "1").isdigit() else 1
    for item in element:
        if not isinstance(item.tag, str):
            continue
        lines = [line for line in _mixed(item) if line.strip()]
        if lines and item.tag == "li":
            yield f"{'-' if element.tag == 'ul' else f'{number}.'} {lines[0]}"
            yield from (f"  {line}" for line in lines[1:])
            number += 1
        else:
            yield from lines


def _places(table: HtmlElement) -> bool:
    """Whether a table only places things on the page."""
    cells = list(table.iter("td", "th"))
    return any(True for _ in table.iterdescendants("table")) or any(len(words(cell)) > LONG for cell in cells)


def _table(table: HtmlElement) -> Iterator[str]:
    yield ""
    for caption in table.iter("caption"):
        yield words(caption)
        yield ""
    for row in _grid(table):
        if any(row):
            yield " | ".join(row) if len(row) > 1 else row[0]
    yield ""


def _grid(table: HtmlElement) -> Iterator[list[str]]:
    """Yield the rows of a table with each cell wherever it spans."""
    below: dict[int, tuple[int, str]] = {}
    for tr in table.iter("tr"):
        row: list[str] = []
        cells = [cell for cell in tr if cell.tag in ("td", "th")]
        while cells or len(row) in below:
            if len(row) in below:
                left, said = below.pop(len(row))
                if left > 1:
                    below[len(row)] = (left - 1, said)
                row.append(said)
                continue
            cell = cells.pop(0)
            said = words(cell)
            for _ in range(_span(cell, "colspan")):
                if _span(cell, "rowspan") > 1:
                    below[len(row)] = (_span(cell, "rowspan") - 1, said)
                row.append(said)
        yield row


def _span(cell: HtmlElement, name: str) -> int:
    given = cell.get(name, "1").strip()
    return min(max(int(given), 1), WIDEST) if given.isascii() and given.isdigit() else 1
