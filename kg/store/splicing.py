"""The files of a release made from those of the one before: what did not change is copied in long pieces, unread.

Lines are sorted (see `kg.store.lines`), so that a line's place is found by halving, and the lines of a graph by the
end that all of them have. To go over every line in Python would take most of the time of adding one document.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import IO

from kg.store.base import OWN
from kg.store.lines import graph_of
from kg.store.tallies import Change

MOST = 0.1
"""The share of lines that may differ; where more do, going over all of them costs no more."""


@dataclass(frozen=True, slots=True)
class _Edit:
    """A piece of a file that a line takes the place of; one of the two is empty."""

    start: int
    end: int
    line: bytes


def splice(
    data: Path, union: Path, changed: Collection[str], fresh: Iterable[bytes], quads: int, building: Path
) -> tuple[int, list[Change]] | None:
    """Write the data and the union of a release to a directory; return how many quads they have, and what is other.

    data, union: the files of the release before, of so many quads. changed: the graphs that differ since; fresh: their
    lines now. None, and nothing of use is written, where too much changed or a graph without a name has part in it.
    """
    if "" in changed or not data.stat().st_size:
        return None
    with ExitStack() as opened:
        old, old_union = (_mapped(path, opened) for path in (data, union))
        if _has_unnamed(old_union):
            return None
        held = dict(_held(old, changed))
        now = set(fresh)
        gone, new = held.keys() - now, now - held.keys()
        if len(gone) + len(new) > max(MOST * quads, 1000):
            return None
        edits = [_Edit(held[line], held[line] + len(line), b"") for line in gone]
        edits += [_insertion(old, line) for line in new]
        changes = list(_of_union(old, gone, new))
        in_union = [(_insertion if stays else _removal)(old_union, triple) for triple, stays in changes]
        with (building / data.name).open("wb") as file:
            _write(file, old, edits)
        with (building / union.name).open("wb") as file:
            _write(file, old_union, in_union)
    return quads - len(gone) + len(new), changes


def _mapped(path: Path, opened: ExitStack) -> mmap:
    file = opened.enter_context(path.open("rb"))
    return opened.enter_context(mmap(file.fileno(), 0, access=ACCESS_READ))


def _has_unnamed(union: mmap) -> bool:
    """Whether the union keeps quads of the graph without a name, which stand at its end."""
    tail = f" <{OWN}> .\n".encode()
    return union[-len(tail) :] == tail


def _held(old: mmap, graphs: Collection[str]) -> Iterator[tuple[bytes, int]]:
    """Give the lines of graphs, each with its place."""
    for graph in graphs:
        tail = f" <{graph}> .\n".encode()
        end = 0
        while (end := old.find(tail, end)) >= 0:
            start = old.rfind(b"\n", 0, end) + 1
            end += len(tail)
            line = old[start:end]
            if graph_of(line) is not None:
                yield line, start


def place(file: mmap | bytes, line: bytes, low: int = 0) -> int:
    """Return where a line stands in a file of sorted lines, or would stand. low: a place at or before that."""
    high = len(file)
    while low < high:
        start = file.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = file.find(b"\n", start) + 1
        if file[start:end] < line:
            low = end
        else:
            high = start
    return low


def _of_union(old: mmap, gone: Collection[bytes], new: Collection[bytes]) -> Iterator[Change]:
    """Give the lines of triples that no graph has any more (False), or that one has for the first time (True)."""
    triples: dict[bytes, list[set[bytes]]] = {}
    for which, lines in enumerate((gone, new)):
        for line in lines:
            triples.setdefault(line[: line.rfind(b" <")], [set(), set()])[which].add(line)
    for triple, (lost, won) in triples.items():
        before = set(beginning(old, triple + b" "))
        after = before - lost | won
        if bool(before) != bool(after):
            yield triple + b" .\n", bool(after)


def beginning(old: mmap, text: bytes) -> Iterator[bytes]:
    """Give the lines that begin with a text."""
    start = place(old, text)
    while old[start : start + len(text)] == text:
        end = old.find(b"\n", start) + 1
        yield old[start:end]
        start = end


def _insertion(file: mmap, line: bytes) -> _Edit:
    at = place(file, line)
    return _Edit(at, at, line)


def _removal(file: mmap, line: bytes) -> _Edit:
    at = place(file, line)
    return _Edit(at, at + len(line), b"")


def _write(file: IO[bytes], old: mmap, edits: Iterable[_Edit]) -> None:
    done = 0
    with memoryview(old) as view:
        for edit in sorted(edits, key=lambda edit: (edit.start, edit.end, edit.line)):
            file.write(view[done : edit.start])
            file.write(edit.line)
            done = edit.end
        file.write(view[done:])
