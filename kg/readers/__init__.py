"""Files become documents: one reader per kind of file, chosen by its suffix.

`READERS` is the table; a new kind of file is one module and one line. Every reader takes the path and the bytes and
returns a Document whose text is what the site shows, so that offsets mean the same everywhere.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import cast

from kg.errors import KgError, UnreadableDocument, UnsupportedDocument
from kg.model import Document

Reader = Callable[[Path, bytes], Document]

READERS: dict[str, str] = {
    ".txt": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html", ".xhtml": "html",
    ".pdf": "pdf", ".docx": "docx", ".eml": "email",
    ".csv": "table", ".tsv": "table",
}  # fmt: skip
"""Suffix -> module in this package that has `read(path, data)`; imported when the first such file is met."""

MAX_BYTES = 200 * 1024 * 1024


def read(path: str | Path) -> Document:
    """Return the document in a file.

    Raises UnsupportedDocument for a kind of file without a reader; UnreadableDocument when it is missing, empty,
    binary, damaged, encrypted or over 200 MB.
    """
    path = Path(path)
    if not os.path.exists(path):
        raise UnreadableDocument(f"{path}: cannot be read (No such file or directory); check the path")
    if path.is_dir():
        raise UnreadableDocument(f"{path}: is a directory; give the files in it")
    reader = _chosen(path)
    return _read(reader, path, _bytes(path))


def read_bytes(path: Path, data: bytes) -> Document:
    """Return the document in bytes that came under a name; raises as `read` does."""
    reader = _chosen(path)
    if not data.strip():
        raise UnreadableDocument(f"{path}: the file is empty")
    return _read(reader, path, data)


def _chosen(path: Path) -> str:
    name = READERS.get(path.suffix.lower())
    if name is None:
        kinds = ", ".join(sorted(READERS))
        raise UnsupportedDocument(
            f"{path}: no reader for {path.suffix or 'a file without suffix'}; known kinds are {kinds}"
        )
    return name


def _read(name: str, path: Path, data: bytes) -> Document:
    try:
        return _reader(name)(path, data)
    except KgError:
        raise
    except Exception as error:  # the libraries for foreign formats raise whatever a damaged file makes them
        said = " ".join(str(error).split())[:200]
        raise UnreadableDocument(f"{path}: is damaged or odd ({type(error).__name__}: {said})") from error


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise UnreadableDocument(f"{path}: {size // 1024 // 1024} MB is over the limit of 200 MB; split the file")
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableDocument(
            f"{path}: cannot be read ({error.strerror or error}); check the path and its rights"
        ) from error
    if not data.strip():
        raise UnreadableDocument(f"{path}: the file is empty")
    return data


def _reader(name: str) -> Reader:
    module = importlib.import_module(f"kg.readers.{name}")
    return cast(Reader, module.read)
