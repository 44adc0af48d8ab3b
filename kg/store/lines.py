"""A store's quads as sorted lines of N-Quads, in memory that does not grow with the graph.

Sorted by bytes, lines of one triple stand together whatever graphs they name: a triple's text ends with a blank, and
no other triple's text begins with that. So the union of all graphs comes from one pass (`kg.store.weaving`), and what
changed is merged into the lines of the release before.
"""

from __future__ import annotations

import heapq
import re
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

RUN = 64 << 20
"""Bytes sorted at once."""
_IRI = re.compile(rb'<[^<>"{}|^`\\ ]*>')


def graph_of(line: bytes) -> bytes | None:
    """Return the graph of a line as it is written (`<iri>`), None for one of the graph without a name."""
    at = line.rfind(b" ", 0, -3)
    graph = line[at + 1 : -3]
    if graph[:1] != b"<" or line.count(b" ", 0, at) < 2 or _IRI.fullmatch(graph) is None:
        return None
    return graph


def outside(lines: Iterable[bytes], graphs: Collection[str]) -> Iterator[bytes]:
    """Give the lines of other graphs than these; "" stands for the graph without a name."""
    left_out = {f" <{graph}> .\n".encode() for graph in graphs if graph}
    unnamed = "" in graphs
    for line in lines:
        if line[line.rfind(b" <") :] in left_out and graph_of(line) is not None:
            continue
        if unnamed and graph_of(line) is None:
            continue
        yield line


def merged(*sources: Iterable[bytes]) -> Iterator[bytes]:
    """Give the lines of sorted sources in order."""
    return heapq.merge(*sources) if len(sources) > 1 else iter(*sources)


def sort(dump: Callable[[Path], object], room: Path) -> Iterator[bytes]:
    """Give the lines of a file that `dump` writes, in order, each once. room: a directory for parts on the way."""
    with tempfile.TemporaryDirectory(dir=room, prefix=".sorting-") as name:
        whole = Path(name) / "whole"
        dump(whole)
        with whole.open("rb") as file:
            first = sorted(file.readlines(RUN))
            if not file.peek(1):
                yield from first
                return
            parts = [_part(Path(name) / "0", first)]
            del first
            while lines := file.readlines(RUN):
                parts.append(_part(Path(name) / str(len(parts)), sorted(lines)))
                del lines
        whole.unlink()
        files = [part.open("rb", buffering=1 << 20) for part in parts]
        try:
            yield from heapq.merge(*files)
        finally:
            for part in files:
                part.close()


def _part(path: Path, lines: list[bytes]) -> Path:
    with path.open("wb") as file:
        file.writelines(lines)
    return path
