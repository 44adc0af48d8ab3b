"""Queries on the Oxigraph engine: a request in, the engine's lazy result and its own serializer's bytes out.

Two facts of the engine shape this file. With `use_default_graph_as_union` it ignores the query's own FROM
clauses (measured with 0.5.13), so the union is asked for only where a query names no dataset. And its
syntax errors carry the position in their message alone, which is taken apart here, once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, Protocol, cast

import pyoxigraph as ox

from kg.errors import MalformedQuery, StoreError, StoreFull, StoreLocked, StoreUnavailable
from kg.namespaces import BASE, PREFIXES
from kg.store import syntax
from kg.store.base import DEFAULT_GRAPH, OWN, SparqlRequest

RESULTS_FORMATS = {f.media_type.partition(";")[0]: f for f in (
    ox.QueryResultsFormat.JSON, ox.QueryResultsFormat.XML, ox.QueryResultsFormat.CSV, ox.QueryResultsFormat.TSV,
)}  # fmt: skip
RDF_FORMATS = {f.media_type.partition(";")[0]: f for f in (
    ox.RdfFormat.TURTLE, ox.RdfFormat.N_TRIPLES, ox.RdfFormat.RDF_XML, ox.RdfFormat.JSON_LD,
    ox.RdfFormat.TRIG, ox.RdfFormat.N_QUADS,
)}  # fmt: skip
TEXT_TYPES = ("text/csv", "text/tab-separated-values", "text/turtle")


class Writer(Protocol):
    """What an answer is written to: any binary file."""

    def write(self, data: bytes, /) -> int:
        """Take a piece of the answer."""
        ...


@contextmanager
def store_errors(location: str) -> Iterator[None]:
    """Turn what the engine raises about its files into our own errors, without its paths and codes."""
    try:
        yield
    except SyntaxError as error:
        raise StoreError(f"the data is not valid: {error.msg}") from error
    except (OSError, RuntimeError) as error:
        text = str(error)
        if "lock" in text.lower():
            raise StoreLocked(f"another process is writing to the store {location}; try again later") from error
        if "No space left" in text or "quota" in text.lower():
            raise StoreFull(f"no room is left on the disk of the store {location}") from error
        raise StoreUnavailable(f"the store {location} cannot be used: {text.splitlines()[0]}") from error


@dataclass(frozen=True, slots=True)
class WholeGraph:
    """All triples of one graph, as a CONSTRUCT would give them.

    The engine keeps the first million triples of a CONSTRUCT in memory, to give none twice; a graph holds none twice.
    """

    store: ox.Store
    graph: ox.NamedNode | ox.DefaultGraph


Found = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples | WholeGraph
WHOLE = re.compile(
    r"\s*CONSTRUCT\s*(?:\{\s*([?$]\w+)\s+([?$]\w+)\s+([?$]\w+)\s*\.?\s*\}\s*WHERE\s*\{\s*\1\s+\2\s+\3\s*\.?\s*\}"
    r"|WHERE\s*\{\s*([?$]\w+)\s+([?$]\w+)\s+([?$]\w+)\s*\.?\s*\})\s*",
    re.IGNORECASE,
)
COMMENT = re.compile(r"\A(?:\s*#[^\n\r]*[\n\r])+")


def run(store: ox.Store, request: SparqlRequest, united: bool = False) -> Found:
    """Return the engine's lazy result of a query over its dataset. Raises MalformedQuery.

    united: the store's default graph already is the union of all graphs. Otherwise the engine makes the union on the
    fly, and gives a triple once for each graph that holds it, where SPARQL wants it once (measured with 0.5.13).

    The project's prefixes are handed over only to a query that fails without them: they cost a light query a
    tenth of its time, and most queries declare their own.
    """
    query = request.query
    graph = _whole(request, united)
    if graph is not None:
        return WholeGraph(store, graph)
    try:
        try:
            found = _query(store, request, query, None, united)
            prefixes = None
        except SyntaxError:
            prefixes = PREFIXES
            found = _query(store, request, query, prefixes, united)
        if isinstance(found, ox.QuerySolutions) and "*" in query:
            ordered = syntax.order_columns(query, syntax.scan(query), [v.value for v in found.variables])
            if ordered is not None:
                found = _query(store, request, ordered, prefixes, united)
        return found
    except SyntaxError as error:
        tokens = syntax.scan(query)
        raise syntax.refused_update(tokens) or malformed(str(error), query, tokens) from error
    except UnicodeEncodeError as error:
        raise MalformedQuery("the query holds half of a character (a lone surrogate)") from error


def needs_graphs(request: SparqlRequest) -> bool:
    """Tell whether a request may need the named graphs, beside the default graph; True when in doubt."""
    return bool(request.default_graphs or request.named_graphs) or syntax.may_name_graphs(request.query)


def _whole(request: SparqlRequest, united: bool) -> ox.NamedNode | ox.DefaultGraph | None:
    """Return the graph that a query asks for as a whole, None for any other query."""
    if request.named_graphs or len(request.default_graphs) > 1 or not (united or request.default_graphs):
        return None
    if len(request.query) > 1000 or "CONSTRUCT" not in request.query.upper():
        return None
    match = WHOLE.fullmatch(COMMENT.sub("", request.query))
    names = {name[1:] for name in match.groups() if name} if match else set()
    if len(names) < 3:
        return None
    if not request.default_graphs:
        return ox.DefaultGraph()
    return graph_name(OWN if united and request.default_graphs[0] == DEFAULT_GRAPH else request.default_graphs[0])


def _query(store: ox.Store, request: SparqlRequest, query: str, prefixes: dict[str, str] | None, united: bool) -> Found:
    """Hand a query to the engine with the dataset that the request, the query or the house rule says."""
    if not request.default_graphs and not request.named_graphs:
        union = not united and not syntax.has_dataset(query)
        return store.query(query, base_iri=BASE, prefixes=prefixes, use_default_graph_as_union=union)
    return store.query(
        query, base_iri=BASE, prefixes=prefixes,
        default_graph=[graph_name(OWN if united and g == DEFAULT_GRAPH else g) for g in request.default_graphs],
        named_graphs=[ox.NamedNode(g) for g in request.named_graphs],
    )  # fmt: skip


def malformed(message: str, query: str, tokens: Sequence[syntax.Token] = ()) -> MalformedQuery:
    """Return our error for one of the engine's, with what stands at its position in place of its list of hopes."""
    position = re.search(r"error at (\d+):(\d+): (?:expected )?(.*)", message, re.DOTALL)
    if position is None:
        return MalformedQuery(f"the query is not valid: {message.splitlines()[0]}")
    return MalformedQuery(*syntax.explain(query, tokens, int(position[1]), int(position[2]), position[3]))


def write(found: Found, request: SparqlRequest, output: Writer) -> None:
    """Write a result in the format that fits its kind, by the engine's own serializer."""
    file = cast(IO[bytes], output)
    if isinstance(found, WholeGraph):
        turtle = request.rdf_format == "text/turtle"
        target, prefixes = (SortedPrefixes(output), PREFIXES) if turtle else (output, None)
        found.store.dump(
            cast(IO[bytes], target), RDF_FORMATS[request.rdf_format], from_graph=found.graph, prefixes=prefixes
        )
    elif isinstance(found, ox.QueryBoolean):
        output.write(found.serialize(format=RESULTS_FORMATS[request.results_format]) or b"")
    elif isinstance(found, ox.QuerySolutions):
        found.serialize(file, RESULTS_FORMATS[request.results_format])
    elif request.rdf_format == "text/turtle":
        ox.serialize(found, cast(IO[bytes], SortedPrefixes(output)), ox.RdfFormat.TURTLE, prefixes=PREFIXES)
    else:
        found.serialize(file, RDF_FORMATS[request.rdf_format])


class SortedPrefixes:
    """Puts the prefixes of a Turtle answer in order, since the engine's order is another each time.

    An entity tag promises the same bytes. All prefixes come with the first piece (they take a fifth of it).
    """

    def __init__(self, output: Writer) -> None:
        self.output = output
        self.first = True

    def write(self, data: bytes, /) -> int:
        """Pass a piece on, the first with its prefixes sorted."""
        if not self.first:
            return self.output.write(data)
        self.first = False
        lines = bytes(data).split(b"\n")
        count = next((i for i, line in enumerate(lines) if not line.startswith(b"@prefix ")), 0)
        self.output.write(b"\n".join(sorted(lines[:count]) + lines[count:]))
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""


def media_type(found: Found, request: SparqlRequest) -> str:
    """Return the media type of a result's answer, with the charset where the type is a text one."""
    graph = isinstance(found, ox.QueryTriples | WholeGraph)
    chosen = request.rdf_format if graph else request.results_format
    return f"{chosen}; charset=utf-8" if chosen in TEXT_TYPES else chosen


def graph_name(graph: str) -> ox.NamedNode | ox.DefaultGraph:
    """Return the engine's name of a graph. Raises StoreError for what is not an IRI."""
    if graph == DEFAULT_GRAPH:
        return ox.DefaultGraph()
    try:
        return ox.NamedNode(graph)
    except ValueError as error:
        raise StoreError(f"{graph!r} is not an IRI, so it cannot name a graph") from error


class Chunks:
    """A file that keeps what is written to it."""

    def __init__(self, chunks: list[bytes]) -> None:
        self.chunks = chunks

    def write(self, data: bytes, /) -> int:
        """Keep a piece and return its length."""
        self.chunks.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""
