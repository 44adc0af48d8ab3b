"""What a store and an endpoint are: two protocols and the two values that pass between them.

Whatever answers a query (a store in this process, the pool of workers, a remote engine, a function in a test)
is an `Endpoint`. Quads go in and come out as N-Quads bytes, so that no converter and no RDF library is at the seam.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

RESULTS_JSON = "application/sparql-results+json"
TURTLE = "text/turtle"
DEFAULT_GRAPH = ""
"""Stands for the graph without a name, which the Graph Store Protocol can ask for and documents never use."""
OWN = "urn:quality-awards:default"
"""Where that graph stands in a release, whose graph without a name is the union of all."""


@dataclass(frozen=True, slots=True)
class SparqlRequest:
    """A query with everything that bears on its answer.

    default_graphs, named_graphs: the dataset, in place of the query's own; none = the query's FROM clauses, else
    the union of all graphs. results_format, rdf_format: media types for either kind of answer, since the kind is
    known only once the query is parsed. deadline: seconds it may take.
    """

    query: str
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    results_format: str = RESULTS_JSON
    rdf_format: str = TURTLE
    deadline: float = 30.0


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a query: its bytes and their media type."""

    media_type: str
    body: bytes


@runtime_checkable
class Endpoint(Protocol):
    """Something that answers SPARQL queries."""

    def answer(self, request: SparqlRequest) -> Answer:
        """Return the answer. Raises QueryError, or StoreError when the data is out of reach."""
        ...


@runtime_checkable
class Store(Endpoint, Protocol):
    """Where quads live. One document is one named graph; a call that raises leaves the store as it was."""

    def replace_graph(self, graph: str, nquads: bytes) -> None:
        """Make the named graph hold exactly the triples of these N-Quads (their own graph names are ignored)."""
        ...

    def replace_graphs(self, graphs: Mapping[str, bytes]) -> None:
        """Make each of these graphs hold exactly its triples: each whole or not at all."""
        ...

    def drop_graph(self, graph: str) -> bool:
        """Remove a named graph; returns False when there was none."""
        ...

    def graphs(self) -> list[str]:
        """Return the IRIs of the named graphs, sorted."""
        ...

    def dump(self, graph: str | None = None) -> bytes:
        """Return one graph, or everything, as sorted N-Quads: the same data gives the same bytes."""
        ...

    def digest(self, graph: str) -> str:
        """Return the SHA-256 of the graph's dump in hex; that of nothing for a graph that is not there."""
        ...

    def insert_construct(self, query: str, graph: str) -> int:
        """Add to the graph what a CONSTRUCT over all graphs yields and no graph holds yet; returns how many."""
        ...

    def update(self, update: str) -> None:
        """Run a SPARQL update as one transaction."""
        ...

    def close(self) -> None:
        """Write what is pending and let the store go."""
        ...
