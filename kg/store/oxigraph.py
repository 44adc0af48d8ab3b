"""The Oxigraph store, in memory or on disk."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from itertools import chain
from pathlib import Path
from threading import Event
from typing import IO

import pyoxigraph as ox

from kg.errors import StoreError
from kg.namespaces import BASE, PREFIXES, expand
from kg.store import syntax
from kg.store.base import Answer, SparqlRequest
from kg.store.bulk import Bulk, load_file
from kg.store.evaluation import Chunks, graph_name, malformed, media_type, run, store_errors, write
from kg.store.journal import EVERYTHING, Journal
from kg.store.spool import Spool
from kg.store.updates import refuse_update
from kg.store.writing import block, clearing, parsed


class OxigraphStore:
    """A store on Oxigraph; `location` is its directory, or `memory:`."""

    def __init__(self, location: str, engine: ox.Store) -> None:
        self.location = location
        self.engine = engine
        self.journal = Journal(None)
        self._bulk: Bulk | None = None
        self._spool: Spool | None = None
        self.united = False
        """Whether the default graph holds the union of all graphs, as in a release."""

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
            store = cls(str(directory), ox.Store(str(directory)))
            store.journal = Journal(Path(f"{directory}.changed"))
            store._spool = Spool(store.location)
            store._bulk = Bulk(store.engine, store.location, store.journal, store._spool)
            store._bulk.undo()
            return store

    def answer(self, request: SparqlRequest) -> Answer:
        """Return the answer, computed in this process: nothing can stop it but its end."""
        syntax.refuse(request.query)
        with store_errors(self.location):
            found = run(self.engine, request, self.united)
            chunks: list[bytes] = []
            write(found, request, Chunks(chunks))
            return Answer(media_type(found, request), b"".join(chunks))

    def replace_graph(self, graph: str, nquads: bytes) -> None:
        """Make the graph hold exactly these triples, in one transaction. Raises StoreError."""
        name = graph_name(graph)
        with store_errors(self.location):
            if self._bulk is not None and self._bulk.fits({graph: nquads}):
                self._bulk.load({graph: nquads})
                return
            held = self._lines(name)
            if held and b"_:" not in nquads:
                try:
                    changed = self._change(graph, {*held.splitlines()}, {*nquads.splitlines()})
                except SyntaxError:
                    parsed(nquads, name)  # says in which line
                    raise
            else:
                changed = self._put(graph, parsed(nquads, name), held)
            if changed:
                self._keep(graph, nquads)

    def _put(self, graph: str, quads: set[ox.Quad], held: bytes) -> bool:
        """Put quads in place of all that a graph holds; returns whether that is a change."""
        name = graph_name(graph)
        if quads == set(self.engine.quads_for_pattern(None, None, None, name)):
            return False
        self._note(graph)
        if held:
            self.engine.update(f"{clearing(name)} ; INSERT DATA {{ {block(name, quads)} }}")
        else:
            self.engine.extend(quads)
        return True

    def _keep(self, graph: str, nquads: bytes) -> None:
        """Keep the lines of a graph that has been written, where they stand in them as the store would give them."""
        if self._spool is None or not graph or not nquads:
            return
        lines = nquads.splitlines(keepends=True)
        end = f" <{graph}> .\n".encode()
        if len({*lines}) == len(lines) and all(line.endswith(end) for line in lines):
            self._spool.keep({graph: nquads})

    def _note(self, graph: str) -> None:
        """Take note that a graph is about to change."""
        self.journal.note(graph)
        if self._spool is not None:
            if graph == EVERYTHING:
                self._spool.clear()
            else:
                self._spool.forget(graph)

    def published(self, version: str) -> None:
        """Take note that a release has been made of all that is here."""
        self.journal.restart(version)
        if self._spool is not None:
            self._spool.shrink()

    def replace_graphs(self, graphs: Mapping[str, bytes]) -> None:
        """Make each graph hold exactly these triples; new ones all at once, which is fast. Raises StoreError."""
        with store_errors(self.location):
            new = {
                iri: quads
                for iri, quads in graphs.items()
                if iri and not self.engine.contains_named_graph(ox.NamedNode(iri))
            }
            if self._bulk is not None and self._bulk.fits(new):
                self._bulk.load(new)
                graphs = {iri: quads for iri, quads in graphs.items() if iri not in new}
        for iri, quads in graphs.items():
            self.replace_graph(iri, quads)

    def _lines(self, name: ox.NamedNode | ox.DefaultGraph) -> bytes:
        kept = self._spool.get(name.value) if self._spool is not None and isinstance(name, ox.NamedNode) else None
        if kept is not None:
            return kept
        return ox.serialize(self.engine.quads_for_pattern(None, None, None, name), format=ox.RdfFormat.N_QUADS) or b""

    def _change(self, graph: str, held: set[bytes], wanted: set[bytes]) -> bool:
        """Turn what a graph holds into what it should hold, told as lines, in one transaction; returns if it differs.

        Only the lines that differ are read: of a large graph few do.
        """
        name = graph_name(graph)
        gone, new = (parsed(b"\n".join(lines), name) for lines in (held - wanted, wanted - held))
        if gone == new:
            return False
        self._note(graph)
        if any(isinstance(term, ox.BlankNode) for quad in gone for term in (quad.subject, quad.object)):
            removal, new = clearing(name), parsed(b"\n".join(wanted), name)
        else:
            removal = f"DELETE DATA {{ {block(name, gone)} }}"
        self.engine.update(f"{removal} ; INSERT DATA {{ {block(name, new)} }}")
        if not wanted:
            self.engine.remove_graph(name)
        return True

    def add(self, graph: str, nquads: bytes) -> None:
        """Add triples to a graph, all or none. Raises StoreError."""
        with store_errors(self.location):
            quads = parsed(nquads, graph_name(graph))
            self._note(graph)
            self.engine.extend(quads)

    def drop_graph(self, graph: str) -> bool:
        """Remove a graph; returns False when there was none. Raises StoreError."""
        name = graph_name(graph)
        with store_errors(self.location):
            existed = next(iter(self.engine.quads_for_pattern(None, None, None, name)), None) is not None
            if existed:
                self._note(graph)
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
                data = self._lines(graph_name(graph))
        return b"".join(sorted(data.splitlines(keepends=True)))

    def write_having(self, properties: Iterable[str], classes: Iterable[str], file: IO[bytes]) -> None:
        """Write the quads with these properties, and those that give one of these classes, to a file as N-Quads."""
        patterns: list[tuple[ox.NamedNode, ox.NamedNode | None]] = [(ox.NamedNode(iri), None) for iri in properties]
        kind = ox.NamedNode(expand("rdf:type"))
        patterns += [(kind, ox.NamedNode(iri)) for iri in classes]
        with store_errors(self.location):
            found = chain.from_iterable(self.engine.quads_for_pattern(None, *pattern, None) for pattern in patterns)
            ox.serialize(found, output=file, format=ox.RdfFormat.N_QUADS)

    def digest(self, graph: str) -> str:
        """Return the SHA-256 of the graph's dump in hex."""
        return hashlib.sha256(self.dump(graph)).hexdigest()

    def insert_construct(self, query: str, graph: str) -> int:
        """Add to the graph what a CONSTRUCT over all graphs yields and no graph holds yet; returns how many."""
        name = graph_name(graph)
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
            if new:
                self._note(graph)
            self.engine.extend(new)
            return len(new)

    def update(self, update: str) -> None:
        """Run a SPARQL update as one transaction. Raises MalformedQuery, RefusedQuery for LOAD and SERVICE."""
        tokens = refuse_update(update)
        self._note(EVERYTHING)
        with store_errors(self.location):
            try:
                self.engine.update(update, base_iri=BASE, prefixes=PREFIXES)
            except SyntaxError as error:
                raise malformed(str(error), update, tokens) from error

    def load(self, nquads: bytes) -> None:
        """Add quads with their graphs, all or none. Raises StoreError."""
        self._note(EVERYTHING)
        with store_errors(self.location):
            self.engine.load(nquads, ox.RdfFormat.N_QUADS)

    def bulk_load(self, nquads: bytes | Path, whole: Event | None = None) -> None:
        """Add N-Quads that we wrote ourselves as fast as the engine can: in no transaction, their IRIs not checked.

        whole: set when a file that is loaded into a store on disk does not grow any more.
        """
        self._note(EVERYTHING)
        with store_errors(self.location):
            if isinstance(nquads, Path) and self.location != "memory:":
                load_file(self.engine, nquads, whole)
            elif isinstance(nquads, Path):
                self.engine.bulk_load(path=str(nquads), format=ox.RdfFormat.N_QUADS, lenient=True)
            else:
                self.engine.bulk_load(nquads, ox.RdfFormat.N_QUADS, lenient=True)

    def write_lines(self, graph: str, file: IO[bytes]) -> None:
        """Write a graph to a file as N-Quads, in no order and in memory that does not grow with it."""
        name = graph_name(graph)
        with store_errors(self.location):
            if self._spool is not None and self._spool.get(graph) is not None:
                file.write(self._lines(name))
            else:
                found = self.engine.quads_for_pattern(None, None, None, name)
                ox.serialize(found, output=file, format=ox.RdfFormat.N_QUADS)

    def load_release(self, data: Path | None, union: Path, whole: Event | None = None) -> None:
        """Add the files of a release as fast as the engine can: IRIs that we wrote ourselves are not checked.

        data: the quads; None when the store has them. union: what makes the default graph the union of all.
        whole: as for `bulk_load`.
        """
        for path in (data, union):
            if path is not None:
                self.bulk_load(path, whole)
        self.united = True

    def optimize(self) -> None:
        """Put a store on disk into the form that is read fastest."""
        with store_errors(self.location):
            self.engine.optimize()

    def backup(self, directory: Path) -> None:
        """Write a copy of a store on disk, by hard links where the file system has them."""
        with store_errors(self.location):
            self.engine.backup(str(directory))

    def close(self) -> None:
        """Write what is pending and let the store go, so that another process may open it."""
        if self.location != "memory:":
            with store_errors(self.location):
                self.engine.flush()
        self._bulk = None
        del self.engine
