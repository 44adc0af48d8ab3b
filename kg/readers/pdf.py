"""PDF: the text of the pages, with lines joined to paragraphs and words broken at line ends put together again."""

from __future__ import annotations

import io
import re
from pathlib import Path

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from kg.errors import UnreadableDocument
from kg.model import Document
from kg.readers.text import plain

_TERMINAL = re.compile(r"[.!?。！？:：;；][\"”’)）]*$")


def read(path: Path, data: bytes) -> Document:
    """Return the document in a PDF file. Raises UnreadableDocument when damaged, encrypted or without text (a scan)."""
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableDocument(f"{path}: is encrypted; save a copy without password")
        pages = [page.extract_text() for page in reader.pages]
        title, date = _metadata(reader)
    except UnreadableDocument:
        raise
    except (PyPdfError, ValueError, KeyError, TypeError, OSError, RecursionError, NotImplementedError) as error:
        raise UnreadableDocument(f"{path}: is not a readable PDF file ({type(error).__name__})") from error
    text = "\n\n".join(flowed(page) for page in pages if page.strip())
    if not text.strip():
        raise UnreadableDocument(f"{path}: the PDF holds no text, only images; run character recognition on it first")
    return plain(path, data, text, "application/pdf", title=title, date=date)


def _metadata(reader: PdfReader) -> tuple[str | None, str | None]:
    found = reader.metadata
    if not found:
        return None, None
    title = found.title.strip() if isinstance(found.title, str) and found.title.strip() else None
    raw = found.get("/CreationDate")
    date = re.match(r"D:(\d{4})(\d{2})(\d{2})", str(raw)) if raw else None
    return title, "-".join(date.groups()) if date else None


def flowed(page: str) -> str:
    """Return a page's text with the lines of each paragraph joined; short lines (headings, lists) stay as they are."""
    lines = [line.strip() for line in page.splitlines()]
    longest = max((len(line) for line in lines), default=0)
    out: list[str] = []
    for line in lines:
        last = out[-1] if out else ""
        full = len(last.splitlines()[-1] if last else "") >= 0.75 * longest and longest > 40
        if line and last and full and not _TERMINAL.search(last):
            joint = "" if (last.endswith("-") and line[:1].islower()) or not last[-1].isascii() else " "
            out[-1] = (last[:-1] if last.endswith("-") and line[:1].islower() else last) + joint + line
        else:
            out.append(line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out)).strip()
