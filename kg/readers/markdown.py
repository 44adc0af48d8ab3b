"""Markdown: the head says where the text comes from; the text is the body without its marks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from kg.errors import UnreadableDocument
from kg.iris import slugify
from kg.model import Document, Source, is_address, is_date
from kg.readers import front_matter
from kg.readers.encoding import decode
from kg.readers.marks import unmarked
from kg.readers.text import plain


def read(path: Path, data: bytes) -> Document:
    """Return the document in a Markdown file.

    The head may give title, publisher, date, language, url, slug, reliability and `cites`, a list of sources.
    Raises UnreadableDocument for a head that cannot be read or a body without text.
    """
    head, body = front_matter.split(decode(path, data))
    known = front_matter.parse(path, head)
    day, address = _text(known, "date"), _text(known, "url")
    if day and not is_date(day):
        raise UnreadableDocument(f"{path}: in its head, date: {day!r} is not a date as 2018-12-31, 2018-12 or 2018")
    if address and not is_address(address):
        raise UnreadableDocument(f"{path}: in its head, url: {address!r} is not an address with http:// or https://")
    text, heading = unmarked(body)
    document = plain(
        path,
        data,
        text,
        "text/markdown",
        title=_text(known, "title") or heading,
        publisher=_text(known, "publisher"),
        date=day,
        language=_text(known, "language"),
        url=address,
    )
    slug = _text(known, "slug")
    return replace(
        document,
        slug=slugify(slug) if slug else document.slug,
        reliability=_text(known, "reliability"),
        cites=tuple(_source(c) for c in known.get("cites") or () if c),
    )


def _text(known: Mapping[str, Any], key: str) -> str | None:
    value = known.get(key)
    return value if isinstance(value, str) and value else None


def _source(cited: str | Mapping[str, Any]) -> Source:
    if isinstance(cited, str):
        return Source(url=cited) if "://" in cited else Source(title=cited)
    return Source(
        title=_text(cited, "title"),
        publisher=_text(cited, "publisher"),
        url=_text(cited, "url"),
        date=_text(cited, "date"),
        reliability=_text(cited, "reliability"),
        located=_text(cited, "url") is not None,
    )
