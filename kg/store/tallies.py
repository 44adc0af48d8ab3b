"""How often a graph has each class, each property and each passage: counted once, then kept up with what changes.

To count a million statements takes seconds, and one document more changes a few hundred of them. Every count here is
over triples of the union of all graphs, each of which stands there once, or over statements in the state that they
are in, so that what comes and goes can be added and taken away. Terms are held as N-Triples has them.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from kg.namespaces import expand
from kg.store.base import OWN

TYPE, STATED_IN, EVIDENCE, SOURCE, RELIABILITY = (
    f"<{expand(name)}>" for name in ("rdf:type", "qa:statedIn", "qa:evidence", "dcterms:source", "qa:reliability")
)
TOLD = (STATED_IN, EVIDENCE, SOURCE, RELIABILITY)
_OF_TOLD = frozenset(predicate.encode() for predicate in TOLD)
_TYPE = TYPE.encode()
_OWN = f" <{OWN}> .\n".encode()
Change = tuple[bytes, bool]
"""A line of N-Triples that is new (True) or gone."""
Triple = tuple[str, str, str]


class Tallies:
    """The counts of a graph. classes, properties: triples that give or have one; stated: triples by document.

    passages: statements by document and passage; cited, reliability: the values of those two properties.
    """

    def __init__(self) -> None:
        self.classes, self.properties, self.stated = Counter[str](), Counter[str](), Counter[str]()
        self.passages = Counter[tuple[str, str]]()
        self.cited: dict[str, list[str]] = {}
        self.reliability: dict[str, list[str]] = {}
        self.odd: dict[str, tuple[list[str], list[str]]] = {}
        """Statements with more than one document or passage, with all of them."""

    @classmethod
    def of(cls, union: Path) -> Tallies:
        """Count the triples of a file of sorted N-Triples, each of which stands there once."""
        made = cls()
        properties, classes = Counter[bytes](), Counter[bytes]()
        with union.open("rb") as file:
            for subject, told in groupby(_told(file, properties, classes), itemgetter(0)):
                values = [(predicate.decode(), value.decode()) for _, predicate, value in told]
                made._add_values(subject.decode(), values)
        made.properties.update({predicate.decode(): number for predicate, number in properties.items()})
        made.classes.update({value.decode(): number for value, number in classes.items()})
        return made

    def change(self, changes: Iterable[Change], held: Callable[[str], Iterable[bytes]]) -> None:
        """Count what changed. held: gives the lines that a subject had before."""
        ordered = sorted(changes)
        for subject, group in groupby(ordered, lambda change: change[0].split(b" ", 1)[0].decode()):
            differs = list(group)
            before = {*_triples(held(subject))}
            gone = {*_triples(line for line, stays in differs if not stays)}
            new = {*_triples(line for line, stays in differs if stays)}
            self._add(subject, before, -1)
            self._add(subject, before - gone | new)

    def _add(self, subject: str, triples: Collection[Triple], times: int = 1) -> None:
        for _, predicate, value in triples:
            self.properties[predicate] += times
            if predicate == TYPE:
                self.classes[value] += times
        told = [(predicate, value) for _, predicate, value in triples if predicate in TOLD]
        if told:
            self._add_values(subject, told, times)

    def _add_values(self, subject: str, told: Iterable[tuple[str, str]], times: int = 1) -> None:
        """Count what a subject says by the properties of TOLD."""
        values: dict[str, list[str]] = {predicate: [] for predicate in TOLD}
        for predicate, value in told:
            values[predicate].append(value)
        for document in values[STATED_IN]:
            self.stated[document] += times
        for predicate, known in ((SOURCE, self.cited), (RELIABILITY, self.reliability)):
            if values[predicate] and times > 0:
                known[subject] = sorted(values[predicate])
            elif values[predicate]:
                del known[subject]
        self._add_statement(subject, sorted(values[STATED_IN]), sorted(values[EVIDENCE]), times)

    def _add_statement(self, subject: str, documents: list[str], passages: list[str], times: int) -> None:
        if len(documents) == len(passages) == 1:
            self.passages[documents[0], passages[0]] += times
        elif documents and passages and times > 0:
            self.odd[subject] = documents, passages
        elif documents and passages:
            del self.odd[subject]

    def by_reliability(self) -> Counter[str]:
        """Count the statements by the reliability of what their passages cite, or else of their documents."""
        counts = Counter[str]()
        for (document, passage), number in self.passages.items():
            for level in self._levels(document, passage):
                counts[level] += number
        for documents, passages in self.odd.values():
            counts.update(set().union(*(self._levels(one, other) for one in documents for other in passages)))
        return +counts

    def _levels(self, document: str, passage: str) -> set[str]:
        sources = self.cited.get(passage) or [document]
        return {level for source in sources for level in self.reliability.get(source, ())}

    def write(self, path: Path) -> None:
        """Write the counts to a file."""
        passages: dict[str, dict[str, int]] = {}
        for (document, passage), number in sorted((+self.passages).items()):
            passages.setdefault(document, {})[passage.removeprefix(document[:-1])] = number
        held = {
            "classes": +self.classes, "properties": +self.properties, "stated": +self.stated, "passages": passages,
            "cited": self.cited, "reliability": self.reliability, "odd": self.odd,
        }  # fmt: skip
        path.write_text(json.dumps(held, ensure_ascii=False, sort_keys=True), encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> Tallies:
        """Read the counts from a file that `write` made."""
        held = json.loads(path.read_text(encoding="utf-8"))
        made = cls()
        made.classes.update(held["classes"])
        made.properties.update(held["properties"])
        made.stated.update(held["stated"])
        for document, passages in held["passages"].items():
            start = document[:-1]
            made.passages.update(
                {(document, name if name[0] in '<"_' else start + name): number for name, number in passages.items()}
            )
        made.cited, made.reliability = held["cited"], held["reliability"]
        made.odd = {subject: (documents, passages) for subject, (documents, passages) in held["odd"].items()}
        return made


def _told(
    union: Iterable[bytes], properties: Counter[bytes], classes: Counter[bytes]
) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Give the triples that have a property of TOLD, of lines of N-Triples; count the properties and classes of all."""
    for line in union:
        subject, predicate, rest = line.split(b" ", 2)
        if predicate in _OF_TOLD:
            if line.endswith(_OWN):
                continue
            yield subject, predicate, rest[:-3]
        elif line.endswith(_OWN):
            continue
        elif predicate == _TYPE:
            classes[rest[:-3]] += 1
        properties[predicate] += 1


def _triples(lines: Iterable[bytes]) -> Iterator[Triple]:
    """Give the triples of lines of N-Triples; what stood in a graph without a name comes twice and is left out."""
    for line in lines:
        if not line.endswith(_OWN):
            subject, predicate, rest = line.decode().split(" ", 2)
            yield subject, predicate, rest[:-3]
