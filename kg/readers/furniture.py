"""What stands on the pages of a print beside its text: running heads, page numbers, rights, what a browser adds.

It stands at the top or at the bottom, says the same on several pages but for its numbers, or has a form of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.readers.pages import Line

EDGE = 3
"""How many lines at the top and at the bottom of a page may be furniture."""
NEAR = 8.0
"""Points by which the height of a running head may differ between two pages."""
_NUMBER = re.compile(
    r"[-–—|·]?\s*(?:(?:page|pg?\.|seite)\s*\d{1,4}|第\s*[\d一二三四五六七八九十]{1,4}|\d{1,3})\s*页?\s*"
    r"(?:(?:of|/|／|,|，|\|)\s*(?:共|total)?\s*\d{1,4}\s*页?)?\s*[-–—|·]?|[ivxl]{1,6}",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright\b|版权所有|保留所有权利).*|.{0,120}\ball rights reserved\b.{0,60}", re.IGNORECASE
)
PRINTED = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s(?:上午|下午)?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?\b.*", re.IGNORECASE
)
"""What a browser prints above a page: the moment and the title."""
ADDRESS = re.compile(r"(?P<url>(?:https?|file)://\S+)(?P<page>\s+\d+/\d+)?", re.IGNORECASE)
"""What it prints below: the address and the page's number."""


def cleared(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Return the lines of each page without the furniture."""
    edges = [list(_edges(page)) for page in pages]
    kept = []
    for number, page in enumerate(pages):
        others = [line for other, edge in enumerate(edges) if other != number for line in edge]
        dropped = {id(line) for line in edges[number] if _formal(line) or _repeated(line, others, number == 0)}
        kept.append([line for line in page if id(line) not in dropped])
    return kept if any(kept) else [list(page) for page in pages]


def _edges(page: Sequence[Line]) -> Iterator[Line]:
    down = sorted(page, key=lambda line: -line.top)
    yield from down[:EDGE]
    yield from down[max(EDGE, len(down) - EDGE) :]


def _formal(line: Line) -> bool:
    return any(form.fullmatch(line.words) for form in (_NUMBER, _RIGHTS, PRINTED, ADDRESS))


def _repeated(line: Line, others: Sequence[Line], first: bool) -> bool:
    """Whether other pages say the same there; the head of a table that goes on is kept on the first page."""
    if line.row and first:
        return False
    said = _said(line)
    return any(abs(line.top - other.top) <= NEAR and _said(other) == said for other in others)


def _said(line: Line) -> str:
    return re.sub(r"\d+", "#", line.words.casefold())
