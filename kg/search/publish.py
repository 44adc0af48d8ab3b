"""The index of a graph: made from an endpoint's answers, put beside a release when that is published."""

from __future__ import annotations

from pathlib import Path

from kg.search.build import FacetRow, NameRow, build
from kg.sparql import queries
from kg.store.base import Endpoint

FILE = "search.sqlite"


def write(endpoint: Endpoint, path: Path) -> None:
    """Write the index of the endpoint's graph to a file. Raises what the endpoint raises."""
    names = queries.select(endpoint, "search-names")
    facets = queries.select(endpoint, "search-facets")
    build(
        path,
        (NameRow(r["thing"].value, r["property"].value, r["name"].value, r["name"].language or "") for r in names),
        (FacetRow(r["thing"].value, r["facet"].value, r["value"].value) for r in facets),
    )


def extra(directory: Path, store: Endpoint) -> None:
    """Put the index into a release's directory: one of the `extras` of `kg.store.release.publish`."""
    write(store, directory / FILE)
