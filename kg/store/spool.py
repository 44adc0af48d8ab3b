"""The lines of graphs as they were written, kept in a file until the next release is made of them.

To read a graph back from a store on disk costs as much as to load it, since each term is looked up by itself. The
lines are at hand when they are loaded, so they are kept beside the store: one file of lines, one that says which
graph stands where. A graph that is changed afterwards is forgotten first; what is missing or damaged is read from
the store.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import pyoxigraph as ox

_OTHERWISE = tuple(
    re.compile(text)
    for text in (rb"\\[uUrbf]", rb"_:", rb"XMLSchema#string>", rb">  ", rb"  <", rb"\n#", rb'\\"@', rb'\\"\^\^')
)
_CONTROL = bytes([*range(10), *range(11, 32), 127])
_TYPED = b'"^^<'
_TAG = re.compile(rb'"@[a-z0-9-]*[A-Z][A-Za-z0-9-]*')
_GONE = "-"
LAST = 16 << 20
"""Bytes of lines that stay when a release has been made: what is inferred is written again with every change."""
MOST = 4 * LAST
"""Bytes that a file of lines may have before it is written anew."""


class Spool:
    """The lines kept beside a store on disk."""

    def __init__(self, location: str) -> None:
        self._lines, self._index = Path(f"{location}.lines"), Path(f"{location}.lines.index")
        self._known: dict[str, tuple[int, int]] | None = None

    def keep(self, graphs: Mapping[str, bytes]) -> None:
        """Keep the lines of graphs that have been loaded, each of which is there once."""
        held, entries = self._held(), []
        with self._lines.open("ab") as file:
            for graph, quads in graphs.items():
                held.pop(graph, None)
                if _is_plain(quads):
                    dumped = _with_values_as_dumped(_TAG.sub(lambda match: match[0].lower(), quads))
                    held[graph] = file.tell(), len(dumped)
                    entries.append(f"{file.tell()} {len(dumped)} {graph}\n")
                    file.write(dumped)
        with self._index.open("a", encoding="utf-8") as index:
            index.writelines(entries)

    def forget(self, *graphs: str) -> None:
        """Take note that graphs are about to change."""
        held = self._held()
        for graph in graphs:
            held.pop(graph, None)
        if self._index.exists():
            with self._index.open("a", encoding="utf-8") as index:
                index.writelines(f"0 {_GONE} {graph}\n" for graph in graphs)
                index.flush()
                os.fsync(index.fileno())

    def clear(self) -> None:
        """Forget everything."""
        self._known = {}
        self._index.unlink(missing_ok=True)
        self._lines.unlink(missing_ok=True)

    def shrink(self) -> None:
        """Forget all but the graphs that were written last, which are likely to be written again (`LAST`).

        Where the file is not much larger than that, it stays as it is.
        """
        if self._lines.exists() and self._lines.stat().st_size <= MOST:
            return
        last: dict[str, bytes] = {}
        room = LAST
        for graph, (_, size) in reversed(self._held().items()):
            room -= size
            lines = self.get(graph) if room >= 0 else None
            if lines is None:
                break
            last[graph] = lines
        self.clear()
        if last:
            self.keep(dict(reversed(last.items())))

    def get(self, graph: str) -> bytes | None:
        """Return the lines of a graph; None where they are not kept."""
        if graph not in self._held():
            return None
        place, size = self._held()[graph]
        with self._lines.open("rb") as file:
            file.seek(place)
            quads = file.read(size)
        whole = quads.count(f" <{graph}> .\n".encode()) == quads.count(b"\n")
        return quads if len(quads) == size and whole and b"\0" not in quads else None

    def _held(self) -> dict[str, tuple[int, int]]:
        """Return where the lines of each graph stand, the graph that was written last at the end."""
        if self._known is not None:
            return self._known
        self._known = {}
        if self._index.exists() and self._lines.exists():
            for entry in self._index.read_text(encoding="utf-8").splitlines():
                if entry.count(" ") < 2:
                    continue  # the end of a run that was cut short
                start, length, graph = entry.split(" ", 2)
                self._known.pop(graph, None)
                if length != _GONE:
                    self._known[graph] = int(start), int(length)
        return self._known


def _is_plain(quads: bytes) -> bool:
    """Whether the store writes these lines as they are written here, but for numbers, times and tags of languages."""
    if any(pattern.search(quads) for pattern in _OTHERWISE):
        return False
    return len(quads.translate(None, _CONTROL)) == len(quads)


def _with_values_as_dumped(quads: bytes) -> bytes:
    """Return lines with numbers and times as the store writes them.

    They are found by what follows them: to look at every quotation mark takes five times as long.
    """
    before, *pieces = quads.split(_TYPED)
    told: list[bytes] = []
    for piece in pieces:
        start = before.rfind(b'"')
        end = piece.find(b">") + 1
        literal = before[start:] + _TYPED + piece[:end]
        escaped = b"\\" in literal or before[start - 1 : start] == b"\\"
        told += (before[:start], literal if escaped else _as_dumped(literal))
        before = piece[end:]
    return b"".join([*told, before])


@lru_cache(maxsize=1 << 14)
def _as_dumped(literal: bytes) -> bytes:
    """Return a number or a time as the store writes it, which keeps its value and not how it was written."""
    store = ox.Store()
    store.load(b"<a:s> <a:p> " + literal + b" .\n", ox.RdfFormat.N_TRIPLES)
    (quad,) = store
    return str(quad.object).encode()
