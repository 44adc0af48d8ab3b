"""The Oxigraph store, in memory or on disk: the only home of pyoxigraph.

Two facts of the engine shape this file. With `use_default_graph_as_union` it ignores the query's own FROM
clauses (measured with 0.5.13), so the union is asked for only where a query names no dataset. And its
syntax errors carry the position in their message alone, which is taken apart here, once.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Protocol, cast

import pyoxigraph as ox

from kg.errors import MalformedQuery, StoreError, StoreFull, StoreLocked, StoreUnavailable
from kg.namespaces import BASE, PREFIXES
from kg.store import syntax
from kg.store.base import DEFAULT_GRAPH, Answer, SparqlRequest
from kg.store.updates import refuse_update

RESULTS_FORMATS = {f.media_type.partition(";")[0]: f for f in (
    ox.QueryResultsFormat.JSON, ox.QueryResultsFormat.XML, ox.QueryResultsFormat.CSV, ox.QueryResultsFormat.TSV,
)}  # fmt: skip
RDF_FORMATS = {f.media_type.partition(";")[0]: f for f in (
    ox.RdfFormat.TURTLE, ox.RdfFormat.N_TRIPLES, ox.RdfFormat.RDF_XML, ox.RdfFormat.JSON_LD,
    ox.RdfFormat.TRIG, ox.RdfFormat.N_QUADS,
)}  # fmt: skip
FROM = re.compile(r"\bFROM\b", re.IGNORECASE)
ABBREVIATED = ("text/turtle", "application/rdf+xml")
TEXT_TYPES = ("text/csv", "text/tab-separated-values", "text/turtle")


FLUSHED = 8_000_000
"""Bytes of a graph from which the engine is told to write at once: a build of 400,000 quads peaks at 0.67 GB so,
and at 0.95 GB when the engine keeps all of it in memory until the end."""


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


Found = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples


def run(store: ox.Store, request: SparqlRequest) -> Found:
    """Return the engine's lazy result of a query over its dataset. Raises MalformedQuery.

    The project's prefixes are handed over only to a query that fails without them: they cost a light query a
    tenth of its time, and most queries declare their own.
    """
    query = request.query
    try:
        try:
            found = _query(store, request, query, None)
            prefixes = None
        except SyntaxError:
            prefixes = PREFIXES
            found = _query(store, request, query, prefixes)
        if isinstance(found, ox.QuerySolutions) and "*" in query:
            ordered = syntax.order_columns(query, syntax.scan(query), [v.value for v in found.variables])
            if ordered is not None:
                found = _query(store, request, ordered, prefixes)
        return found
    except SyntaxError as error:
        tokens = syntax.scan(query)
        raise syntax.refused_update(tokens) or malformed(str(error), query, tokens) from error
    except UnicodeEncodeError as error:
        raise MalformedQuery("the query holds half of a character (a lone surrogate)") from error


def _query(store: ox.Store, request: SparqlRequest, query: str, prefixes: dict[str, str] | None) -> Found:
    """Hand a query to the engine with the dataset that the request, the query or the house rule says."""
    if not request.default_graphs and not request.named_graphs:
        union = not FROM.search(query) or not syntax.has_dataset(syntax.scan(query))
        return store.query(query, base_iri=BASE, prefixes=prefixes, use_default_graph_as_union=union)
    return store.query(
        query, base_iri=BASE, prefixes=prefixes,
        default_graph=[_name(g) for g in request.default_graphs],
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
    if isinstance(found, ox.QueryBoolean):
        output.write(found.serialize(format=RESULTS_FORMATS[request.results_format]) or b"")
    elif isinstance(found, ox.QuerySolutions):
        found.serialize(file, RESULTS_FORMATS[request.results_format])
    elif request.rdf_format in ABBREVIATED:
        ox.serialize(found, file, RDF_FORMATS[request.rdf_format], prefixes=PREFIXES)
    else:
        found.serialize(file, RDF_FORMATS[request.rdf_format])


def media_type(found: Found, request: SparqlRequest) -> str:
    """Return the media type of a result's answer, with the charset where the type is a text one."""
    chosen = request.rdf_format if isinstance(found, ox.QueryTriples) else request.results_format
    return f"{chosen}; charset=utf-8" if chosen in TEXT_TYPES else chosen


class OxigraphStore:
    """A store on Oxigraph; `location` is its directory, or `memory:`."""

    def __init__(self, location: str, engine: ox.Store) -> None:
        self.location = location
        self.engine = engine

    @classmethod
    def memory(cls) -> OxigraphStore:
        """Return an empty store that lives as long as the process."""
        return cls("memory:", ox.Store())

    @classmethod
    def disk(cls, directory: Path, read_only: bool = False) -> OxigraphStore:
        """Open the store in a directory, made when missing unless read only. Raises StoreError."""
        with store_errors(str(directory)):
            if read_only:
                return cls(str(directory), ox.Store.read_only(str(directory)))
            directory.mkdir(parents=True, exist_ok=True)
            return cls(str(directory), ox.Store(str(directory)))

    def answer(self, request: SparqlRequest) -> Answer:
        """Return the answer, computed in this process: nothing can stop it but its end."""
        syntax.refuse(request.query)
        with store_errors(self.location):
            found = run(self.engine, request)
            chunks: list[bytes] = []
            write(found, request, _Chunks(chunks))
            return Answer(media_type(found, request), b"".join(chunks))

    def replace_graph(self, graph: str, nquads: bytes) -> None:
        """Make the graph hold exactly these triples, in one transaction. Raises StoreError."""
        name = _name(graph)
        with store_errors(self.location):
            wanted = _quads(nquads, name)
            held = set(self.engine.quads_for_pattern(None, None, None, name))
            if wanted == held:
                return
            if not held:
                self.engine.extend(wanted)
                if len(nquads) > FLUSHED:
                    self.engine.flush()
                return
            triples = ox.serialize((q.triple for q in wanted), format=ox.RdfFormat.N_TRIPLES) or b""
            if isinstance(name, ox.DefaultGraph):
                clear, data = "CLEAR DEFAULT", triples.decode()
            else:
                clear, data = f"CLEAR SILENT GRAPH {name}", f"GRAPH {name} {{ {triples.decode()} }}"
            self.engine.update(f"{clear} ; INSERT DATA {{ {data} }}")
            if not wanted:
                self.engine.remove_graph(name)

    def add(self, graph: str, nquads: bytes) -> None:
        """Add triples to a graph, all or none. Raises StoreError."""
        with store_errors(self.location):
            self.engine.extend(_quads(nquads, _name(graph)))

    def drop_graph(self, graph: str) -> bool:
        """Remove a graph; returns False when there was none. Raises StoreError."""
        name = _name(graph)
        with store_errors(self.location):
            existed = next(iter(self.engine.quads_for_pattern(None, None, None, name)), None) is not None
            self.engine.remove_graph(name)
            return existed

    def graphs(self) -> list[str]:
        """Return the IRIs of the named graphs, sorted."""
        with store_errors(self.location):
            return sorted(g.value for g in self.engine.named_graphs())

    def dump(self, graph: str | None = None) -> bytes:
        """Return one graph, or everything, as sorted N-Quads."""
        with store_errors(self.location):
            if graph is None:
                data = self.engine.dump(format=ox.RdfFormat.N_QUADS) or b""
            else:
                quads = self.engine.quads_for_pattern(None, None, None, _name(graph))
                data = ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b""
        return b"".join(sorted(data.splitlines(keepends=True)))

    def digest(self, graph: str) -> str:
        """Return the SHA-256 of the graph's dump in hex."""
        return hashlib.sha256(self.dump(graph)).hexdigest()

    def insert_construct(self, query: str, graph: str) -> int:
        """Add to the graph what a CONSTRUCT over all graphs yields and no graph holds yet; returns how many."""
        name = _name(graph)
        with store_errors(self.location):
            found = run(self.engine, SparqlRequest(query))
            if not isinstance(found, ox.QueryTriples):
                raise StoreError("only a CONSTRUCT query can add triples to a graph")
            held = self.engine.quads_for_pattern
            new = {
                ox.Quad(t.subject, t.predicate, t.object, name)
                for t in found
                if next(iter(held(t.subject, t.predicate, t.object, None)), None) is None
            }
            self.engine.extend(new)
            return len(new)

    def update(self, update: str) -> None:
        """Run a SPARQL update as one transaction. Raises MalformedQuery, RefusedQuery for LOAD and SERVICE."""
        tokens = refuse_update(update)
        with store_errors(self.location):
            try:
                self.engine.update(update, base_iri=BASE, prefixes=PREFIXES)
            except SyntaxError as error:
                raise malformed(str(error), update, tokens) from error

    def load(self, nquads: bytes) -> None:
        """Add quads with their graphs, all or none. Raises StoreError."""
        with store_errors(self.location):
            self.engine.load(nquads, ox.RdfFormat.N_QUADS)

    def load_file(self, path: Path) -> None:
        """Add the quads of an N-Quads file that we wrote ourselves, as fast as the engine can: IRIs are not checked."""
        with store_errors(self.location):
            self.engine.bulk_load(path=str(path), format=ox.RdfFormat.N_QUADS, lenient=True)

    def backup(self, directory: Path) -> None:
        """Write a copy of a store on disk, by hard links where the file system has them."""
        with store_errors(self.location):
            self.engine.backup(str(directory))

    def close(self) -> None:
        """Write what is pending and let the store go, so that another process may open it."""
        if self.location != "memory:":
            with store_errors(self.location):
                self.engine.flush()
        del self.engine


class _Chunks:
    """A file that keeps what is written to it."""

    def __init__(self, chunks: list[bytes]) -> None:
        self.chunks = chunks

    def write(self, data: bytes, /) -> int:
        self.chunks.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""


def triples(data: bytes, media_type: str = "application/n-quads", base: str = BASE) -> bytes:
    """Return data of an RDF media type as N-Triples, whatever graphs it names.

    Raises StoreError when it is not valid; the message has the line.
    """
    with store_errors("here"):
        try:
            parsed = ox.parse(data, RDF_FORMATS[media_type], base_iri=base)
            found = (ox.Triple(q.subject, q.predicate, q.object) for q in parsed if isinstance(q, ox.Quad))
            return ox.serialize(found, format=ox.RdfFormat.N_TRIPLES) or b""
        except ValueError as error:
            raise StoreError(f"the data cannot be read: {error}") from error


def _quads(data: bytes, name: ox.NamedNode | ox.DefaultGraph) -> set[ox.Quad]:
    """Return the triples of N-Quads as quads of one graph."""
    parsed = ox.parse(data, ox.RdfFormat.N_QUADS, rename_blank_nodes=True)
    return {ox.Quad(q.subject, q.predicate, q.object, name) for q in parsed if isinstance(q, ox.Quad)}


def _name(graph: str) -> ox.NamedNode | ox.DefaultGraph:
    """Return the engine's name of a graph. Raises StoreError for what is not an IRI."""
    if graph == DEFAULT_GRAPH:
        return ox.DefaultGraph()
    try:
        return ox.NamedNode(graph)
    except ValueError as error:
        raise StoreError(f"{graph!r} is not an IRI, so it cannot name a graph") from error
