"""Graphs that are new to a store on disk, loaded in bulk: many times as fast as a transaction.

No transaction protects a bulk load, so a small file beside the store names the graphs being loaded: one that is cut
short is undone at the next opening. It pays for graphs of some size; small ones are loaded several at once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Event
from typing import IO

import pyoxigraph as ox

from kg.store.journal import Journal
from kg.store.spool import Spool

LEAST = 500_000
"""Bytes from which it pays: four times as fast as a transaction, and a build of 400,000 quads then peaks at half the
memory. Four megabytes at once are three times as fast again."""
PIECE = 8 << 20
"""Bytes of a file that are loaded at once: 32 MB of it by two take 440 MB of memory and a fifth more time, 4 MB by two
100 MB and a third more."""
TOGETHER = 2
"""Pieces that are loaded at a time: the engine sorts and writes a piece in one thread."""
POLL = 0.2
"""Seconds until a file that grows is looked at again."""


class Bulk:
    """The bulk loads of a store on disk."""

    def __init__(self, engine: ox.Store, location: str, journal: Journal, spool: Spool) -> None:
        self._engine, self._journal, self._spool = engine, journal, spool
        self._file = Path(f"{location}.loading")

    def fits(self, graphs: Mapping[str, bytes]) -> bool:
        """Whether graphs, as N-Quads by IRI, are new and worth it, and their lines name them and no other graph."""
        if sum(map(len, graphs.values())) < LEAST:
            return False
        return (
            all(self._is_new(ox.NamedNode(iri), nquads) for iri, nquads in graphs.items() if iri) and "" not in graphs
        )

    def _is_new(self, name: ox.NamedNode, nquads: bytes) -> bool:
        ours = nquads.count(f" {name} .\n".encode())
        return ours == nquads.count(b"\n") and not self._engine.contains_named_graph(name)

    def load(self, graphs: Mapping[str, bytes]) -> None:
        """Load graphs that fit, all or none."""
        self._journal.note(*graphs)
        self._file.write_text("\n".join(graphs), encoding="utf-8")
        try:
            self._engine.bulk_load(b"".join(graphs.values()), ox.RdfFormat.N_QUADS)
        except BaseException:
            self.undo()
            raise
        self._file.unlink()
        self._spool.keep(graphs)

    def undo(self) -> None:
        """Remove what a bulk load that was cut short left behind."""
        with suppress(FileNotFoundError):
            graphs: Iterable[str] = self._file.read_text(encoding="utf-8").splitlines()
            self._journal.note(*graphs)
            self._spool.forget(*graphs)
            for graph in graphs:
                self._engine.remove_graph(ox.NamedNode(graph))
            self._file.unlink()


def load_file(engine: ox.Store, path: Path, whole: Event | None = None) -> None:
    """Load a file of N-Quads that we wrote ourselves: in no transaction, its IRIs not checked.

    whole: set when the file does not grow any more; None for one that does not.
    """
    with path.open("rb") as file, ThreadPoolExecutor(TOGETHER) as threads:
        under_way: deque[Future[None]] = deque()
        for piece in _pieces(file, whole):
            if len(under_way) == TOGETHER:
                under_way.popleft().result()
            under_way.append(threads.submit(partial(engine.bulk_load, piece, ox.RdfFormat.N_QUADS, lenient=True)))
        for one in under_way:
            one.result()


def _pieces(file: IO[bytes], whole: Event | None) -> Iterator[bytes]:
    """Give the lines of a file in pieces of some size, as it grows."""
    while True:
        last = whole is None or whole.is_set()
        start = file.tell()
        piece = file.read(PIECE) + file.readline()
        if last or (len(piece) >= PIECE and piece.endswith(b"\n")):
            if not piece:
                return
            yield piece
        elif whole is not None:
            file.seek(start)
            whole.wait(POLL)
