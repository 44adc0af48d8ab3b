"""Answers over the whole graph, prepared when it is published: counting a million statements is no page's work.

The answers are kept as the engine gave them, in one JSON file beside the release's data.
"""

from __future__ import annotations

import json
from pathlib import Path

from kg.sparql.queries import bind, text
from kg.sparql.results import Row, rows
from kg.store.base import RESULTS_JSON, Endpoint, SparqlRequest

FILE = "prepared.json"
QUERIES = (
    "numbers",
    "documents",
    "documents-statements",
    "overview-founded",
    "overview-winners",
    "overview-recipients",
    "overview-awards-by-country",
    "overview-frameworks",
    "overview-reliability",
    "overview-top-awards",
    "ontology-usage",
)
"""The named queries without parameters that take long on a large graph."""


def _answer(endpoint: Endpoint, name: str) -> bytes:
    return endpoint.answer(SparqlRequest(bind(text(name)), results_format=RESULTS_JSON, deadline=120)).body


def extra(directory: Path, store: Endpoint) -> None:
    """Put the prepared answers into a release's directory: one of the `extras` of `kg.store.release.publish`."""
    held = {name: {"query": text(name), "answer": json.loads(_answer(store, name))} for name in QUERIES}
    (directory / FILE).write_text(json.dumps(held, ensure_ascii=False), encoding="utf-8")


def select(endpoint: Endpoint, name: str, directory: Path | None) -> list[Row]:
    """Return the rows of a query: prepared ones where the release in `directory` has them, else asked now."""
    if directory is not None and (directory / FILE).exists():
        held = json.loads((directory / FILE).read_text(encoding="utf-8")).get(name)
        if held is not None and held["query"] == text(name):
            return rows(json.dumps(held["answer"]).encode())
    return rows(_answer(endpoint, name))
