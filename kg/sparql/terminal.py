"""A query's answer for a terminal: run in a worker like the site's, shown as a table that fits the width.

Wide characters (Chinese, Japanese) count as two columns. A cell that does not fit is cut with an ellipsis: the
other formats give every value in full.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence

from kg import formats
from kg.namespaces import BASE, compact
from kg.settings import Settings
from kg.sparql import pool
from kg.sparql.results import Term, columns, rows
from kg.store import Answer, SparqlRequest, open_store
from kg.store.remote import RemoteEndpoint

TABLE = "table"
NARROWEST = 6


def answer(settings: Settings, query: str, format_name: str, timeout: float) -> Answer:
    """Return the answer to a query in a format: `table` or the name of one of SPARQL's.

    timeout: seconds. A format of the other kind (Turtle for a SELECT) gives way to this kind's own default.
    Raises QueryError, StoreError, UnknownFormat.
    """
    request = SparqlRequest(query, deadline=timeout)
    if format_name != TABLE:
        wanted = formats.named(format_name, "results", "graph", "dataset")
        if wanted.kind == "results":
            request = SparqlRequest(query, results_format=wanted.media_type, deadline=timeout)
        else:
            request = SparqlRequest(query, rdf_format=wanted.media_type, deadline=timeout)
    if settings.store == "memory:":
        return open_store(settings.store).answer(request)
    if "://" in settings.store:
        return RemoteEndpoint(settings.store).answer(request)
    with pool.opened(settings.store, settings) as endpoint:
        return endpoint.answer(request)


def table(found: Answer, width: int) -> tuple[str, int | None]:
    """Return an answer as text no wider than `width` columns, and its number of rows (None when it has none)."""
    if "json" not in found.media_type or "ld+json" in found.media_type:
        return found.body.decode(), None
    if "boolean" in (parsed := json.loads(found.body)):
        return ("yes" if parsed["boolean"] else "no") + "\n", None
    names = columns(found.body)
    cells = [[_text(row.get(name)) for name in names] for row in rows(found.body)]
    widths = _fit([max([_width(name), *(_width(line[i]) for line in cells)]) for i, name in enumerate(names)], width)
    lines = [names, ["─" * size for size in widths], *cells]
    drawn = ["  ".join(_pad(cell, size) for cell, size in zip(line, widths, strict=True)).rstrip() for line in lines]
    return "\n".join(drawn) + "\n", len(cells)


def _text(term: Term | None) -> str:
    if term is None:
        return ""
    if term.kind == "iri":
        return compact(term.value).removeprefix(BASE)
    return " ".join(term.value.split())


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else not unicodedata.combining(char) for char in text)


def _fit(widths: Sequence[int], width: int) -> list[int]:
    """Narrow the widest columns until all fit."""
    fitted = list(widths)
    while fitted and sum(fitted) + 2 * (len(fitted) - 1) > width and max(fitted) > NARROWEST:
        fitted[fitted.index(max(fitted))] -= 1
    return fitted


def _pad(text: str, width: int) -> str:
    if _width(text) > width:
        kept = ""
        for char in text:
            if _width(kept + char) > width - 1:
                break
            kept += char
        text = kept + "…"
    return text + " " * (width - _width(text))
