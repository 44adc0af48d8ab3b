"""The files of a release put together from a store's graphs: what a document says of itself as blocks of lines.

Nine tenths of a graph are triples about a document and its own nodes (`<document>`, `<document#...>`), of which hardly
ever another graph speaks. Sorted, they stand together: so they are sorted by themselves and copied as a whole. Only
the rest, where a triple may stand in many graphs, is sorted and compared line by line. Memory does not grow with the
graph but for the places of the blocks.
"""

from __future__ import annotations

import heapq
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from kg.namespaces import DOCUMENTS
from kg.store import lines
from kg.store.base import OWN
from kg.store.oxigraph import OxigraphStore

_KNOWN = 1_000_000
"""Ends of lines that are remembered to name a graph: to look at each line again would take most of the time."""
_OWN = f" <{OWN}> .\n".encode()


class Pair:
    """The data of a release and the union of its graphs, written together, in order.

    The union has every triple once, without its graph: the engine can make it on the fly, but then gives a triple once
    for each graph that holds it. What stood in the graph without a name is kept apart at its end, in the graph OWN.
    """

    def __init__(self, data: IO[bytes], union: IO[bytes], large: int, begin: Callable[[], None]) -> None:
        """Write to two files. begin: called when there are as many quads as make a large release."""
        self.quads = 0
        self._large, self._begin = large, begin
        self._data, self._union = data, union
        self._kept = tempfile.TemporaryFile()  # noqa: SIM115 - until `close`
        self._named: set[bytes] = set()
        self._before = b""

    def add(self, sorted_lines: Iterable[bytes]) -> None:
        """Add lines, whatever graphs they name."""
        for line in sorted_lines:
            self._data.write(line)
            self.quads += 1
            end = line.rfind(b" <")
            tail = line[end:]
            if tail not in self._named or line.count(b" ", 0, end) < 2:
                if lines.graph_of(line) is None:
                    end = len(line) - 3
                    self._kept.write(line[:end] + _OWN)
                elif len(self._named) < _KNOWN:
                    self._named.add(tail)
            triple = line[:end]
            if triple != self._before:
                self._union.write(triple + b" .\n")
                self._before = triple
        self._see()

    def add_block(self, quads: bytes, graph: str) -> None:
        """Add lines of one graph whose triples no other graph has."""
        self._data.write(quads)
        self._union.write(quads.replace(f" <{graph}> .\n".encode(), b" .\n"))
        self.quads += quads.count(b"\n")
        self._see()

    def _see(self) -> None:
        """Tell, as soon as it is so, that the release is a large one."""
        if self.quads >= self._large:
            self._begin()

    def close(self) -> None:
        """Write what was kept apart."""
        self._kept.seek(0)
        while piece := self._kept.read(1 << 20):
            self._union.write(piece)
        self._kept.close()


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines of a document about itself: what each of them begins with, the document, and where they are kept."""

    beginning: bytes
    graph: str
    place: int
    size: int


def weave(store: OxigraphStore, pair: Pair, room: Path) -> None:
    """Write all quads of a store. room: a directory for parts on the way."""
    with tempfile.TemporaryDirectory(dir=room, prefix=".weaving-") as name:
        blocks, rest = Path(name) / "blocks", Path(name) / "rest"
        with blocks.open("wb") as of_blocks, rest.open("wb") as of_rest:
            found = list(_part(store, of_blocks, of_rest))
        found.sort(key=lambda block: block.beginning)
        others = lines.sort(rest.replace, Path(name))
        with blocks.open("rb") as file:
            _merge(found, file, others, pair)


def _part(store: OxigraphStore, blocks: IO[bytes], rest: IO[bytes]) -> Iterator[_Block]:
    """Write the lines of a store to two files; give the blocks of the first."""
    for graph in ("", *store.graphs()):
        if not graph.startswith(DOCUMENTS) or "#" in graph:
            store.write_lines(graph, rest)
            continue
        quads, done = store.dump(graph), 0
        for beginning in (f"<{graph}#".encode(), f"<{graph}> ".encode()):
            start, end = _stretch(quads, beginning)
            if start < end:
                yield _Block(beginning, graph, blocks.tell(), end - start)
                blocks.write(quads[start:end])
                rest.write(quads[done:start])
                done = end
        rest.write(quads[done:])


def _stretch(quads: bytes, beginning: bytes) -> tuple[int, int]:
    """Return where the lines stand, in sorted ones, that have a beginning."""
    start = 0 if quads.startswith(beginning) else quads.find(b"\n" + beginning) + 1
    if not quads.startswith(beginning, start):
        return 0, 0
    last = max(quads.rfind(b"\n" + beginning) + 1, start)
    return start, quads.index(b"\n", last) + 1


class _Ahead:
    """Lines of which the next one can be seen before it is taken."""

    def __init__(self, sorted_lines: Iterator[bytes]) -> None:
        self._lines = sorted_lines
        self.next = next(sorted_lines, b"")

    def take(self, belongs: Callable[[bytes], bool]) -> Iterator[bytes]:
        """Give the lines up to the first that does not belong."""
        while self.next and belongs(self.next):
            yield self.next
            self.next = next(self._lines, b"")


def _merge(blocks: Iterable[_Block], file: IO[bytes], others: Iterator[bytes], pair: Pair) -> None:
    """Write blocks and sorted lines in order; where a line stands within a block, that is taken line by line, too."""
    ahead = _Ahead(others)
    for block in blocks:
        pair.add(ahead.take(block.beginning.__gt__))
        file.seek(block.place)
        quads = file.read(block.size)
        if ahead.next.startswith(block.beginning):
            within = ahead.take(lambda line: line.startswith(block.beginning))  # noqa: B023 - used up at once
            pair.add(heapq.merge(quads.splitlines(keepends=True), within))
        else:
            pair.add_block(quads, block.graph)
    pair.add(ahead.take(bool))
