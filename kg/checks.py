"""The checks of the ontology run by the store: queries of which each row is something wrong in the whole graph.

SHACL looks at one thing at a time; these look across documents: circles, statements without their triple, codes
outside their list, terms that the ontology does not have.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg import ontology
from kg.namespaces import compact
from kg.sparql.results import rows
from kg.store.base import Endpoint, SparqlRequest
from kg.store.oxigraph import OxigraphStore

SHOWN = 5
DEADLINE = 300.0


@dataclass(frozen=True, slots=True)
class Failure:
    """A check that found something: its name, what should hold, how often it does not, and the first cases."""

    name: str
    title: str
    count: int
    cases: tuple[str, ...]

    def __str__(self) -> str:
        more = f"; {self.count:,} in all" if self.count > len(self.cases) else ""
        return f"{self.title}; but: {'; '.join(self.cases)}{more} [{self.name}]"


def held(nquads: bytes) -> Endpoint:
    """Return quads as an endpoint in memory, where the checks take a fraction of their time on disk."""
    store = OxigraphStore.memory()
    store.load(nquads)
    return store


def failures(endpoint: Endpoint) -> list[Failure]:
    """Return the checks that find something. Raises what the endpoint raises."""
    found = []
    for name, query in ontology.checks().items():
        wrong = rows(endpoint.answer(SparqlRequest(query, deadline=DEADLINE)).body)
        if wrong:
            title = query.partition("# title: ")[2].partition("\n")[0]
            cases = (" ".join(compact(term.value)[:120] for term in row.values()) for row in wrong[:SHOWN])
            found.append(Failure(name.removesuffix("-violation"), title, len(wrong), tuple(cases)))
    return found
