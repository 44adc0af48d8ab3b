"""What a release holds, as those see it who put files of their own beside its data (`kg.store.release.Extra`).

Nine tenths of a graph are the records of documents: statements, passages, selectors. To load them takes most of the
time of publishing, and few questions about the whole graph concern them. So there are two readers of the union of all
graphs: one with everything, and one without these records, for queries that name nothing that a record has.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from io import BytesIO
from mmap import ACCESS_READ, mmap
from pathlib import Path

from kg.namespaces import DOCUMENTS, expand
from kg.store import syntax
from kg.store.oxigraph import OxigraphStore
from kg.store.splicing import beginning, place
from kg.store.tallies import Change, Tallies

UNION, TALLIES = "union.nq", "tallies.json"

RECORDS = ("evidence-", "position-", "quote-", "row-", "selector-row-", "statement-")
"""What the nodes begin with, behind the `#` of their document, that a document has by the hundred."""
LARGE = 256 << 20
"""Bytes of triples from which what is no record is not held in memory, either."""
_RECORD = re.compile(rb"(?m)^<%s[^>#]*#(?:%s)" % (re.escape(DOCUMENTS.encode()), "|".join(RECORDS).encode()))
_TYPE = f"<{expand('rdf:type')}>".encode()


class Content:
    """A release that is being made. directory: where; before: the directory of the release before, if it can be used.

    changes: the triples of the union of all graphs that are new or gone since then. whole: makes the reader of
    everything.
    """

    def __init__(
        self, directory: Path, whole: Callable[[], OxigraphStore], before: Path | None, changes: Sequence[Change]
    ) -> None:
        self.directory, self.before = directory, before
        self._make, self._changes = whole, changes

    @cached_property
    def whole(self) -> OxigraphStore:
        """The reader of everything."""
        return self._make()

    @cached_property
    def tallies(self) -> Tallies:
        """How often the union of all graphs has each class and each property; kept for the next release."""
        before = self.before / TALLIES if self.before is not None else None
        if self.before is not None and before is not None and before.exists():
            tallies = Tallies.read(before)
            with (self.before / UNION).open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as old:
                tallies.change(self._changes, lambda subject: beginning(old, f"{subject} ".encode()))
        else:
            tallies = Tallies.of(self.directory / UNION)
        tallies.write(self.directory / TALLIES)
        return tallies

    def reader(self, *queries: str) -> OxigraphStore:
        """Return a reader that answers these queries, which name what they ask for: the small one where it can."""
        if self._small is None:
            return self.whole
        _, classes, properties = self._small
        for iri in frozenset[str]().union(*map(syntax.named, queries)) - {expand("rdf:type")}:
            term = f"<{iri}>"
            held = self.tallies.properties[term], self.tallies.classes[term]
            if held != (properties[term.encode()], classes[term.encode()]):
                return self.whole
        return self._small[0]

    @cached_property
    def _small(self) -> tuple[OxigraphStore, Counter[bytes], Counter[bytes]] | None:
        """The reader without the records, and how often it has each class and each property."""
        union = self.directory / UNION
        if not union.stat().st_size:
            return None
        with union.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as lines:
            pieces = list(_without_records(lines))
            if sum(stop - start for start, stop in pieces) > LARGE:
                return None
            triples = b"".join(lines[start:stop] for start, stop in pieces)
        reader = OxigraphStore.memory()
        reader.bulk_load(triples)
        reader.united = True
        return reader, *_counted(triples)

    def close(self) -> None:
        """Let the readers go."""
        if "whole" in self.__dict__:
            self.whole.close()


def _counted(triples: bytes) -> tuple[Counter[bytes], Counter[bytes]]:
    """Count the classes and the properties of triples, line by line: what is in parts takes ten times the room."""
    classes, properties = Counter[bytes](), Counter[bytes]()
    for line in BytesIO(triples):
        _, predicate, rest = line.split(b" ", 2)
        properties[predicate] += 1
        if predicate == _TYPE:
            classes[rest[:-3]] += 1
    return classes, properties


def _without_records(lines: mmap) -> Iterator[tuple[int, int]]:
    """Give the stretches of sorted lines that are no records: those of a document stand together by kind."""
    start = 0
    while (match := _RECORD.search(lines, start)) is not None:
        yield start, match.start()
        start = place(lines, match[0][:-1] + b".", match.start())
    yield start, len(lines)
