"""PDF: the text of the pages without what is printed around it; lines are joined to paragraphs, rows keep their cells.

pdfminer.six tells where each character stands. Its warnings about odd fonts name no file and help nobody: they are
not shown.
"""

from __future__ import annotations

import io
import logging
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import median

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LAParams, LTPage
from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.utils import decode_text

from kg.errors import UnreadableDocument
from kg.model import Document
from kg.readers import furniture, pages
from kg.readers.pages import Line
from kg.readers.text import plain

logging.getLogger("pdfminer").setLevel(logging.CRITICAL)

_TERMINAL = re.compile(r"[.!?。！？:：;；][\"”’)）]*$")
_BULLET = re.compile(
    r"(?:[-•●■◆▪▫◦‣·*–—\uf0a7\uf0b7]|\(?\d{1,3}[.)、．])\s*\S|[(（]?[一二三四五六七八九十]{1,3}[)）、]"
)
_DATED = re.compile(
    r"\b(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\b|(?:19|20)\d\d\s?年\s?\d{1,2}\s?月"
    r"|\b\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8}\.?,?\s(?:19|20)\d\d\b|\b[A-Z][a-z]{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d\b"
)
_NO_TITLE = re.compile(r"(?:microsoft word - |untitled|无标题).*|.*\.(?:docx?|pdf|indd|html?|rtf|wps)", re.IGNORECASE)
COLUMN = 60
"""Points: lines that begin in one such stretch, or in the next, share a right margin."""


def read(path: Path, data: bytes) -> Document:
    """Return the document in a PDF file. Raises UnreadableDocument when damaged, encrypted or without text (a scan)."""
    try:
        file = PDFDocument(PDFParser(io.BytesIO(data)))
    except PDFPasswordIncorrect as error:
        raise UnreadableDocument(f"{path}: is encrypted; save a copy without password") from error
    except Exception as error:  # pdfminer raises whatever a damaged file makes it
        raise UnreadableDocument(f"{path}: is not a readable PDF file ({type(error).__name__})") from error
    found = [pages.lines(page) for page in _layouts(file)]
    text = flowed(furniture.cleared(found))
    if not text.strip():
        raise UnreadableDocument(f"{path}: the PDF holds no text, only images; run character recognition on it first")
    title, created = _about(file)
    printed = any(furniture.PRINTED.fullmatch(line.words) for page in found for line in page)
    stands = created is not None and created[:4] in text and not printed and not _DATED.search(text)
    return plain(
        path, data, text, "application/pdf", title=title, date=created if stands else None, url=_address(found)
    )


def _layouts(file: PDFDocument) -> Iterator[LTPage]:
    manager = PDFResourceManager()
    device = PDFPageAggregator(manager, laparams=LAParams(boxes_flow=None))
    interpreter = PDFPageInterpreter(manager, device)
    for page in PDFPage.create_pages(file):
        interpreter.process_page(page)
        yield device.get_result()


def _about(file: PDFDocument) -> tuple[str | None, str | None]:
    """Return the title and the date of a file, as far as it gives them and they are its document's."""
    known = {key: value for info in file.info for key, value in info.items() if isinstance(value, bytes)}
    title = pages.plain(decode_text(known.get("Title", b""))).strip().strip("\x00")
    date = re.match(r"D:(\d{4})(\d{2})(\d{2})", decode_text(known.get("CreationDate", b"")))
    return None if _NO_TITLE.fullmatch(title) else title or None, "-".join(date.groups()) if date else None


def _address(found: Iterable[Sequence[Line]]) -> str | None:
    """Return the address that a browser printed below the pages, when it is whole and one of the web."""
    seen = (furniture.ADDRESS.fullmatch(line.words) for page in found for line in page[-furniture.EDGE :])
    return next(
        (
            m["url"]
            for m in seen
            if m and m["page"] and m["url"].startswith("http") and not m["url"].endswith(("…", "..."))
        ),
        None,
    )


def flowed(found: Sequence[Sequence[Line]]) -> str:
    """Return the lines of pages as text: those of a paragraph joined, a blank line where there is a gap."""
    body = [(number, line) for number, page in enumerate(found) for line in page]
    if not body:
        return ""
    margins = _margins([line for _, line in body])
    gaps = [a.bottom - b.top for (_, a), (_, b) in pairwise(body) if 0 <= a.bottom - b.top < 2 * b.size]
    usual = median(gaps) if gaps else 0.0
    out = [body[0][1].text]
    for (page, above), (number, line) in pairwise(body):
        parted = number != page or line.top > above.top
        gap = (2.0 if line.row and above.row else 0.5) * line.size
        near = not parted and above.bottom - line.top <= max(gap, 1.4 * usual)
        alike = abs(above.size - line.size) <= 0.1 * line.size and above.row == line.row
        if alike and (near or (parted and not _TERMINAL.search(above.text))) and _goes_on(above, line, margins, parted):
            out[-1] = pages.joined(out[-1], line.text)
        else:
            listed = line.row or (not _TERMINAL.search(above.text) and abs(line.left - above.left) <= pages.ALIGNED)
            out.append(("" if alike and (near or (parted and listed)) else "\n") + line.text)
    return "\n".join(out)


def _margins(body: Iterable[Line]) -> dict[int, float]:
    margins: defaultdict[int, float] = defaultdict(float)
    for line in body:
        if not line.row and not line.margin:
            for place in (-1, 0, 1):
                margins[int(line.left // COLUMN) + place] = max(margins[int(line.left // COLUMN) + place], line.right)
    return margins


def _goes_on(above: Line, line: Line, margins: dict[int, float], parted: bool) -> bool:
    """Whether a line goes on with the text of the one above: its first word had no room there.

    parted: whether a page or a column ends between them.
    """
    if line.row or _BULLET.match(line.text):
        return False
    if line.left > above.left + 0.8 * line.size and not _BULLET.match(above.text):
        return False
    margin = above.margin or margins[int(above.left // COLUMN)]
    if margin - above.left < 15 * line.size:
        return False
    text = line.text
    if text[0].islower() and not _TERMINAL.search(above.text) and (parted or above.right > 0.75 * margin):
        return True
    word = text.split(" ", 1)[0] if text[0].isascii() else text[:2]
    each = (line.right - line.left) / len(text)
    return above.right + (each * (len(word) + 1) if text[0].isascii() else 2 * line.size) > margin
