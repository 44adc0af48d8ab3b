"""What a release holds, as those see it who put files of their own beside its data (`kg.store.release.Extra`).

Nine tenths of a graph are the records of documents: statements, passages, selectors. To load them takes most of the
time of publishing, and few questions about the whole graph concern them. So there are two readers of the union of all
graphs: one with everything, and one without these records, for queries that name nothing that a record has.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cached_property
from io import BytesIO
from mmap import ACCESS_READ, mmap
from pathlib import Path

from kg.namespaces import DOCUMENTS, INFERENCE_GRAPH, expand
from kg.store import syntax
from kg.store.oxigraph import OxigraphStore
from kg.store.splicing import beginning, place
from kg.store.tallies import Change, Tallies

UNION, TALLIES = "union.nq", "tallies.json"

RECORDS = ("evidence-", "position-", "quote-", "row-", "selector-row-", "statement-")
"""What the nodes begin with, behind the `#` of their document, that a document has by the hundred."""
LARGE = 64 << 20
"""Bytes of triples of which more are not held in memory, where they take two and a half times the room."""
PIECE = 16 << 20
"""Bytes looked at at once. Mapped as a whole, a large file counts as memory that the process takes."""
_RECORD = re.compile(
    rb"(?m)^<(?:%s[^>#]*#(?:%s)|%s)"
    % (re.escape(DOCUMENTS.encode()), "|".join(RECORDS).encode(), re.escape(f"{INFERENCE_GRAPH}#".encode()))
)
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
        asked = frozenset[str]().union(*map(syntax.named, queries)) - {expand("rdf:type")}
        return self._having(asked) or self.whole

    def _having(self, asked: Collection[str]) -> OxigraphStore | None:
        """Return a reader of the triples with these properties and classes, records left out.

        None where that would leave out a triple that is asked for, or would still be large.
        """
        terms = frozenset(f"<{iri}>".encode() for iri in asked)
        properties, classes = Counter[bytes](), Counter[bytes]()
        reader, size = OxigraphStore.memory(), 0
        for stretch in _without_records(self.directory / UNION):
            triples = b"".join(_asked_for(stretch, terms, properties, classes))
            size += len(triples)
            if size > LARGE:
                return None
            reader.bulk_load(triples)
        for term in terms:
            name = term.decode()
            if (properties[term], classes[term]) != (self.tallies.properties[name], self.tallies.classes[name]):
                return None
        reader.united = True
        return reader if size else None

    def close(self) -> None:
        """Let the readers go."""
        if "whole" in self.__dict__:
            self.whole.close()


def _asked_for(
    stretch: bytes, terms: Collection[bytes], properties: Counter[bytes], classes: Counter[bytes]
) -> Iterator[bytes]:
    """Give the lines that have one of these properties or give one of these classes, and count them."""
    for line in BytesIO(stretch):
        _, predicate, rest = line.split(b" ", 2)
        if predicate in terms:
            properties[predicate] += 1
            yield line
        elif predicate == _TYPE and rest[:-3] in terms:
            classes[rest[:-3]] += 1
            yield line


def _without_records(union: Path) -> Iterator[bytes]:
    """Give the stretches of sorted lines that are no records: those of a document stand together by kind."""
    with union.open("rb") as file:
        while lines := file.read(PIECE) + file.readline():
            start, kept = 0, []
            while (match := _RECORD.search(lines, start)) is not None:
                kept.append(lines[start : match.start()])
                start = place(lines, match[0][:-1] + b".", match.start())
            kept.append(lines[start:])
            yield b"".join(kept)
