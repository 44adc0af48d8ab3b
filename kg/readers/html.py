"""HTML: the main text of a page without menus and footers, with its title, date, publisher and address.

trafilatura decides where the main text is; a page too short for it is taken whole, without its markup. It costs 0.6 s
to import and is imported here only, when the first page is met. What it logs names no file, so it is not shown.
"""

from __future__ import annotations

import logging
import re
from pathlib import Path

import trafilatura

from kg.model import Document
from kg.readers.encoding import decode
from kg.readers.main_text import main_text
from kg.readers.text import plain

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("htmldate").setLevel(logging.CRITICAL)

_DECLARED = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)


def read(path: Path, data: bytes) -> Document:
    """Return the document in a page. Raises UnreadableDocument when the page holds no text."""
    source = _text(path, data)
    found = trafilatura.bare_extraction(
        source,
        include_comments=False,
        include_tables=True,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    known = found.as_dict() if found is not None and hasattr(found, "as_dict") else dict(found or {})
    text = (known.get("text") or "").strip()
    text = main_text(source, text) or text
    if len(text) < 80:
        text = trafilatura.html2txt(source).strip()
    declared = re.search(r"<html[^>]+lang\s*=\s*[\"']([A-Za-z-]+)", source)
    return plain(
        path,
        data,
        text,
        "text/html",
        title=known.get("title"),
        publisher=known.get("sitename"),
        date=known.get("date"),
        url=known.get("url"),
        language=declared.group(1) if declared else None,
    )


def _text(path: Path, data: bytes) -> str:
    declared = _DECLARED.search(data[:4096])
    if declared:
        name = declared.group(1).decode("ascii").lower()
        try:
            return data.decode("gb18030" if name in ("gb2312", "gbk") else name)
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(path, data)
