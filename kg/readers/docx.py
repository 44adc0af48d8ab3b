"""Word documents (.docx): paragraphs, lists and tables in their order; a table row is a line with bars."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
from docx.document import Document as Word
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from lxml import etree

from kg.errors import UnreadableDocument
from kg.model import Document
from kg.readers.text import plain

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def read(path: Path, data: bytes) -> Document:
    """Return the document in a Word file. Raises UnreadableDocument when damaged, encrypted or without text."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableDocument(f"{path}: is encrypted or in the old Word format; save it as .docx without password")
    try:
        word = docx.Document(io.BytesIO(data))
    except (PackageNotFoundError, zipfile.BadZipFile, etree.LxmlError, KeyError, ValueError) as error:
        raise UnreadableDocument(f"{path}: is not a readable Word document") from error
    about = word.core_properties
    return plain(
        path,
        data,
        "\n".join(_lines(word)).strip(),
        MEDIA_TYPE,
        title=about.title or None,
        date=about.created.date().isoformat() if about.created and about.title else None,
    )


def _lines(word: Word) -> Iterator[str]:
    for part in word.iter_inner_content():
        if isinstance(part, Table):
            for row in part.rows:
                yield " | ".join(" ".join(cell.text.split()) for cell in row.cells)
            yield ""
            continue
        style = (part.style.name if part.style is not None else "") or ""
        text = part.text.strip()
        yield f"- {text}" if text and style.startswith("List") else text
        if not style.startswith("List"):
            yield ""
