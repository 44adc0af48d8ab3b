"""The index of a graph: made from an endpoint's answers, put beside a release when that is published."""

from __future__ import annotations

import json
from pathlib import Path

from kg.search.build import FacetRow, NameRow, build
from kg.sparql.queries import text
from kg.store.base import Endpoint, SparqlRequest
from kg.store.content import Content

FILE = "search.sqlite"


def write(endpoint: Endpoint, path: Path, before: Path | None = None) -> None:
    """Write the index of the endpoint's graph to a file. Raises what the endpoint raises.

    before: an index of an earlier state, made by this software.
    """
    names = (
        NameRow(row["thing"]["value"], row["property"]["value"], row["name"]["value"], row["name"].get("xml:lang", ""))
        for row in _rows(endpoint, "search-names")
    )
    facets = (
        FacetRow(row["thing"]["value"], row["facet"]["value"], row["value"]["value"])
        for row in _rows(endpoint, "search-facets")
    )
    build(path, names, facets, before)


def _rows(endpoint: Endpoint, name: str) -> list[dict[str, dict[str, str]]]:
    """Return the rows as the results' JSON has them: to make terms of them took more time than the query."""
    found: list[dict[str, dict[str, str]]] = json.loads(endpoint.answer(SparqlRequest(text(name))).body)["results"][
        "bindings"
    ]
    return found


def extra(content: Content) -> None:
    """Put the index into a release's directory: one of the `extras` of `kg.store.release.publish`."""
    before = content.before / FILE if content.before is not None else None
    endpoint = content.reader(text("search-names"), text("search-facets"))
    write(endpoint, content.directory / FILE, before if before is not None and before.exists() else None)
