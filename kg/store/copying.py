"""The store on disk of a large release, made while the release's files are still being written.

To load the union of all graphs takes most of the time of publishing, in threads of the engine; to put the files in
order keeps one processor busy, too. So loading begins once the release is known to be large, and follows the file as
it grows.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event

from kg.store.base import DEFAULT_GRAPH
from kg.store.oxigraph import OxigraphStore


class Copying:
    """A copy of a store in `directory`, with the union of all graphs, as the file has it, as its default graph."""

    def __init__(self, store: OxigraphStore, directory: Path, union: Path) -> None:
        self._store, self._directory, self._union = store, directory, union
        self._whole = Event()
        self._made: Future[OxigraphStore] | None = None

    def begin(self) -> None:
        """Begin, where that has not been done; the file may still grow."""
        if self._made is None:
            thread = ThreadPoolExecutor(1)
            self._made = thread.submit(self._make)
            thread.shutdown(wait=False)

    def result(self) -> OxigraphStore:
        """Return the copy. The file must be whole by now. Raises what making it raised."""
        self._whole.set()
        self.begin()
        assert self._made is not None
        return self._made.result()

    def written(self) -> None:
        """Take note that the file is whole."""
        self._whole.set()

    def abandon(self) -> None:
        """Wait until nothing is written any more; what has been made is of no use."""
        self._whole.set()
        if self._made is not None and self._made.exception() is None:
            self._made.result().close()

    def _make(self) -> OxigraphStore:
        """Make the copy, optimized, since readers have it for long: a scan of ten million took six times as long."""
        self._store.backup(self._directory)
        copy = OxigraphStore.disk(self._directory)
        copy.drop_graph(DEFAULT_GRAPH)
        copy.load_release(None, self._union, self._whole)
        copy.optimize()
        return copy
