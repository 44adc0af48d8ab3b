"""Plain text: the text is the file; its first line is the title."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from kg.errors import UnreadableDocument
from kg.iris import slugify
from kg.model import Document
from kg.readers.encoding import decode


def read(path: Path, data: bytes) -> Document:
    """Return the document in a text file. Raises UnreadableDocument when it holds no text."""
    return plain(path, data, decode(path, data), "text/plain")


def plain(path: Path, data: bytes, text: str, media_type: str, **known: str | None) -> Document:
    """Return a document of a text already taken out of its file; known: title, publisher, date, language, url."""
    if not re.search(r"\w", text):
        raise UnreadableDocument(f"{path}: holds no text")
    first = next(line.strip().lstrip("#").strip() for line in text.splitlines() if line.strip())
    return Document(
        slug=slug_of(path),
        title=known.get("title") or first[:200],
        text=text,
        media_type=media_type,
        digest=hashlib.sha256(data).hexdigest(),
        publisher=known.get("publisher"),
        date=known.get("date"),
        language=known.get("language") or language_of(text),
        url=known.get("url"),
        path=str(path),
    )


def slug_of(path: Path) -> str:
    """Return the slug of a document: its file name's, without the suffix."""
    try:
        return slugify(path.stem)
    except ValueError:
        return hashlib.sha256(path.name.encode()).hexdigest()[:12]


def language_of(text: str) -> str:
    """Return the language by script: "ja" with kana, "zh" with Chinese characters, else "en"."""
    sample = text[:4000]
    if len(re.findall(r"[\u3040-\u30ff]", sample)) > 20:
        return "ja"
    cjk = len(re.findall(r"[\u3400-\u9fff]", sample))
    return "zh" if cjk > 20 and cjk * 5 > len(sample.split()) else "en"
