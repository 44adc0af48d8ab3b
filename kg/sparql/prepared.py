"""Answers over the whole graph, prepared when it is published: counting a million statements is no page's work.

The answers are kept as the engine gave them, in one JSON file beside the release's data.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kg.namespaces import expand
from kg.sparql.queries import bind, text
from kg.sparql.results import Row, rows
from kg.store.base import RESULTS_JSON, Endpoint, SparqlRequest
from kg.store.content import Content
from kg.store.syntax import named
from kg.store.tallies import Tallies

FILE = "prepared.json"
ASKED = (
    "documents",
    "overview-founded",
    "overview-winners",
    "overview-recipients",
    "overview-awards-by-country",
    "overview-frameworks",
    "overview-top-awards",
)
COUNTED = ("numbers", "documents-statements", "overview-reliability", "ontology-usage")
"""Those whose answers are counts over all statements, which are kept up and not counted anew (`kg.store.tallies`)."""
QUERIES = (*ASKED, *COUNTED)
"""The named queries without parameters that take long on a large graph."""


def _answer(endpoint: Endpoint, name: str) -> bytes:
    return endpoint.answer(SparqlRequest(bind(text(name)), results_format=RESULTS_JSON, deadline=120)).body


def extra(content: Content) -> None:
    """Put the prepared answers into a release's directory: one of the `extras` of `kg.store.release.publish`."""
    reader = content.reader(*map(text, ASKED))
    answers = {name: json.loads(_answer(reader, name)) for name in ASKED} | counted(content.tallies)
    held = {name: {"query": text(name), "answer": answers[name]} for name in QUERIES}
    (content.directory / FILE).write_text(json.dumps(held, ensure_ascii=False), encoding="utf-8")


def counted(tallies: Tallies) -> dict[str, Any]:
    """Return the answers to the queries of COUNTED, as the engine would give them."""
    known = {f"<{iri}>" for iri in named(text("numbers"))}
    of_classes = [(term, count) for term, count in tallies.classes.items() if term in known]
    by_reliability = sorted(tallies.by_reliability().items(), key=lambda item: (-item[1], item[0][1:-1]))
    usage = [*tallies.classes.items(), *tallies.properties.items()]
    return {
        "numbers": _table("class", sorted(of_classes, key=_iri)),
        "documents-statements": _table("document", sorted(tallies.stated.items(), key=_iri)),
        "overview-reliability": _table("reliability", by_reliability),
        "ontology-usage": _table("term", sorted(usage, key=_iri)),
    }


def _iri(item: tuple[str, int]) -> str:
    return item[0][1:-1]


def _table(name: str, counts: Iterable[tuple[str, int]]) -> dict[str, Any]:
    """Return an answer in the results' JSON: terms that are IRIs, with how many there are of each."""
    bindings = [
        {name: {"type": "uri", "value": term[1:-1]},
         "count": {"type": "literal", "value": str(count), "datatype": expand("xsd:integer")}}
        for term, count in counts if count and term.startswith("<")
    ]  # fmt: skip
    return {"head": {"vars": [name, "count"]}, "results": {"bindings": bindings}}


def select(endpoint: Endpoint, name: str, directory: Path | None) -> list[Row]:
    """Return the rows of a query: prepared ones where the release in `directory` has them, else asked now."""
    if directory is not None and (directory / FILE).exists():
        held = json.loads((directory / FILE).read_text(encoding="utf-8")).get(name)
        if held is not None and held["query"] == text(name):
            return rows(json.dumps(held["answer"]).encode())
    return rows(_answer(endpoint, name))
