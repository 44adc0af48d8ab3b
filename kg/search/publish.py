"""The index of a graph: made from an endpoint's answers, put beside a release when that is published."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import BytesIO, TextIOWrapper
from pathlib import Path

from kg.search.build import FacetRow, NameRow, build
from kg.sparql.queries import text
from kg.store.base import Endpoint, SparqlRequest
from kg.store.content import Content

FILE = "search.sqlite"
CSV = "text/csv"
LONGEST = 1 << 30
"""Characters of a name: by itself the reader of rows fails at 131,072."""


def write(endpoint: Endpoint, path: Path, before: Path | None = None) -> None:
    """Write the index of the endpoint's graph to a file. Raises what the endpoint raises.

    before: an index of an earlier state, made by this software.
    """
    names = (NameRow(*row) for row in _rows(endpoint, "search-names"))
    facets = (FacetRow(*row) for row in _rows(endpoint, "search-facets"))
    build(path, names, facets, before)


def _rows(endpoint: Endpoint, name: str) -> Iterator[list[str]]:
    """Give the rows one by one, each as the texts that the query selects: as JSON they take ten times the room."""
    body = endpoint.answer(SparqlRequest(text(name), results_format=CSV)).body
    rows = csv.reader(TextIOWrapper(BytesIO(body), encoding="utf-8", newline=""))
    before = csv.field_size_limit(LONGEST)
    try:
        next(rows)  # the names of the columns
        yield from rows
    finally:
        csv.field_size_limit(before)


def extra(content: Content) -> None:
    """Put the index into a release's directory: one of the `extras` of `kg.store.release.publish`."""
    before = content.before / FILE if content.before is not None else None
    endpoint = content.reader(text("search-names"), text("search-facets"))
    write(endpoint, content.directory / FILE, before if before is not None and before.exists() else None)
