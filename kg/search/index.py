"""Reading the index: suggestions while one types, results with facets, and the label of any IRI."""

from __future__ import annotations

import math
import sqlite3
import threading
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg.names import normalise
from kg.search.ranking import SEARCHED, choose, exactness, pairs, short, similarity

FACETS = ("kind", "country", "decade", "award", "sector", "framework")
_ENOUGH = 5
_WEIGHTIEST = 14.0
"""The most that being much spoken of adds to a hit: what the name of an award begins with adds 12."""
Candidate = tuple[int, int, str, int, str, int]
"""A name that may fit: its id, its thing's id, its normalised text, preferred or not, the thing's kind and weight."""
Ranked = tuple[int, int, float, str]
"""A thing that fits: its id, the id of the name that does, how well, and its kind."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A found thing: its label in the reader's language, and the name that matched when it is another one."""

    iri: str
    kind: str
    label: str
    matched: str
    score: float


@dataclass(frozen=True, slots=True)
class Results:
    """A page of hits, how many there are in all, and for each facet the values left with their counts."""

    hits: tuple[Hit, ...]
    total: int
    facets: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)


class Index:
    """A built index, opened for reading; safe to share between threads (a connection for each)."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._local = threading.local()
        self._labels: dict[tuple[str, str], str] = {}

    def _rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        connection = getattr(self._local, "connection", None)
        if connection is None:
            connection = sqlite3.connect(f"{self._path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False)
            self._local.connection = connection
        return connection.execute(sql, values).fetchall()

    def label(self, iri: str, language: str = "en") -> str:
        """Return the label of an IRI in a language, else in English, else any; a short form of the IRI when none."""
        key = (iri, language)
        if key not in self._labels:
            rows = self._rows(
                "SELECT n.name, n.language, n.preferred FROM name n JOIN entity e ON e.id = n.entity WHERE e.iri = ?"
                " ORDER BY n.rank, n.name DESC, n.language", (iri,))  # fmt: skip
            if len(self._labels) > 200_000:
                self._labels.clear()
            names = [(name, tag, bool(preferred)) for name, tag, preferred in rows]
            self._labels[key] = choose(names, language) or short(iri)
        return self._labels[key]

    def has(self, iri: str) -> bool:
        """Tell whether the graph gives the IRI a name."""
        return bool(self._rows("SELECT 1 FROM entity WHERE iri = ?", (iri,)))

    def names(self, iri: str) -> list[tuple[str, str, bool]]:
        """Return every name of a thing: text, language tag, whether it is a preferred one."""
        rows = self._rows(
            "SELECT name, language, preferred FROM name WHERE entity = (SELECT id FROM entity WHERE iri = ?)"
            " ORDER BY rank, name DESC, language", (iri,))  # fmt: skip
        return [(name, tag, bool(preferred)) for name, tag, preferred in rows]

    def things(self, kind: str) -> list[str]:
        """Return the IRIs of all things of a kind."""
        return [iri for (iri,) in self._rows("SELECT iri FROM entity WHERE kind = ? ORDER BY iri", (kind,))]

    def details(self, iris: Sequence[str]) -> dict[str, dict[str, list[str]]]:
        """Return the values of each facet for some things."""
        marks = ",".join("?" * len(iris))
        found: dict[str, dict[str, list[str]]] = {iri: {} for iri in iris}
        for iri, facet, value in self._rows(
            "SELECT e.iri, f.facet, f.value FROM facet f JOIN entity e ON e.id = f.entity"
            f" WHERE e.iri IN ({marks}) ORDER BY f.value", tuple(iris)):  # fmt: skip
            found[iri].setdefault(facet, []).append(value)
        return found

    def spread(self, iris: Iterable[str], facet: str) -> list[tuple[str, int]]:
        """Return the values that some things have under a facet, with how many have each, the most frequent first."""
        wanted = set(iris)
        rows = self._rows(
            "SELECT e.iri, f.value FROM facet f JOIN entity e ON e.id = f.entity WHERE f.facet = ?", (facet,)
        )
        counts = Counter(value for iri, value in rows if iri in wanted)
        return sorted(counts.items(), key=lambda item: (-item[1], item[0]))

    def suggest(
        self, query: str, language: str = "en", limit: int = 10, kinds: Sequence[str] = ()
    ) -> tuple[Hit, ...]:  # fmt: skip
        """Return the best hits for what was typed so far. kinds: the only ones wanted, all when there are none.

        A kind has at most a third of the places as long as others have hits: ten editions of one framework would
        hide the award that uses it.
        """
        ranked = self._ranked(query, 400, tuple(kind for kind in kinds if kind in SEARCHED))
        most, counts = max(3, -(-limit // 3)), Counter[str]()
        first: list[Ranked] = []
        rest: list[Ranked] = []
        for row in ranked:
            counts[row[3]] += 1
            (first if counts[row[3]] <= most else rest).append(row)
        return self._hits(sorted((first + rest)[:limit], key=lambda row: -row[2]), language)

    def search(
        self, query: str, language: str = "en", filters: Mapping[str, Sequence[str]] | None = None,
        limit: int = 50, offset: int = 0,
    ) -> Results:  # fmt: skip
        """Return a page of hits with facets. An empty query finds everything that the filters leave.

        filters: facet -> values; the values of one facet add to each other, facets narrow each other. The counts
        of a facet leave its own filter out, so that they tell what one more choice would give.
        """
        chosen = {facet: tuple(values) for facet, values in (filters or {}).items() if values}
        ranked = self._ranked(query, 100_000) if query.strip() else self._all()
        of_facet = {facet: self._having(facet, values) for facet, values in chosen.items()}
        kept = [row for row in ranked if all(row[0] in having for having in of_facet.values())]
        facets = {}
        for facet in FACETS:
            others = [having for name, having in of_facet.items() if name != facet]
            left = {row[0] for row in ranked if all(row[0] in having for having in others)}
            facets[facet] = self._counts(facet, left)
        return Results(self._hits(kept[offset : offset + limit], language), len(kept), facets)

    def _all(self) -> list[Ranked]:
        order = " ".join(f"WHEN '{kind}' THEN {rank}" for rank, kind in enumerate(SEARCHED))
        kinds = ", ".join(f"'{kind}'" for kind in SEARCHED)
        rows = self._rows(f"SELECT id, weight, kind FROM entity WHERE kind IN ({kinds})"
                          f" ORDER BY weight DESC, CASE kind {order} END, iri")  # fmt: skip
        return [(entity, 0, float(weight), kind) for entity, weight, kind in rows]

    def _having(self, facet: str, values: Sequence[str]) -> set[int]:
        marks = ",".join("?" * len(values))
        rows = self._rows(f"SELECT entity FROM facet WHERE facet = ? AND value IN ({marks})", (facet, *values))
        return {entity for (entity,) in rows}

    def _counts(self, facet: str, entities: set[int]) -> tuple[tuple[str, int], ...]:
        counts: dict[str, int] = {}
        for entity, value in self._rows("SELECT entity, value FROM facet WHERE facet = ?", (facet,)):
            if entity in entities:
                counts[value] = counts.get(value, 0) + 1
        return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    def _ranked(self, query: str, limit: int, kinds: Sequence[str] = ()) -> list[Ranked]:
        norm = normalise(query)
        if not norm:
            return []
        best: dict[int, Ranked] = {}
        for find, score in ((self._containing, exactness), (self._similar, similarity)):
            for name, entity, text, preferred, kind, weight in find(norm, limit, kinds or SEARCHED):
                value = score(norm, text)
                if value <= 0:
                    continue
                value += preferred * 3 + min(_WEIGHTIEST, 2.4 * math.log1p(weight)) - 0.6 * SEARCHED.index(kind)
                if entity not in best or best[entity][2] < value:
                    best[entity] = (entity, name, value, kind)
            if len(best) >= _ENOUGH:
                break
        return sorted(best.values(), key=lambda row: -row[2])

    def _containing(self, norm: str, limit: int, kinds: Sequence[str]) -> list[Candidate]:
        words = norm.split()
        long = [word for word in words if len(word) > 2]
        match = " AND ".join(f'"{word}"' for word in long)
        squashed = norm.replace(" ", "")
        if len(squashed) > 2:
            match = f'({match}) OR squashed:"{squashed}"' if match else f'squashed:"{squashed}"'
            found = self._names("n.id IN (SELECT rowid FROM gram WHERE gram MATCH ?)", (match,), limit, kinds)
        elif len(squashed) == 2 and not squashed.isascii():
            found = self._names("n.id IN (SELECT name FROM pair WHERE gram = ?)", (squashed,), limit, kinds)
        else:
            found = self._names("n.norm >= ? AND n.norm < ?", (norm, norm + "\U0010ffff"), limit, kinds)
        brief = [f" {word}" for word in words if len(word) <= 2]
        return [c for c in found if squashed in c[2].replace(" ", "") or all(word in f" {c[2]}" for word in brief)]

    def _similar(self, norm: str, limit: int, kinds: Sequence[str]) -> list[Candidate]:
        grams = sorted(pairs(norm))
        if grams:
            marks = ",".join("?" * len(grams))
            return self._names(
                f"n.id IN (SELECT name FROM pair WHERE gram IN ({marks}) GROUP BY name HAVING count(*) * 2 >= ?"
                " ORDER BY count(*) DESC, name LIMIT 60)", (*grams, len(grams)), 60, kinds)  # fmt: skip
        grams = sorted({word[i : i + 3] for word in norm.split() for i in range(len(word) - 2)})
        if not grams:
            return []
        match = " OR ".join(f'"{gram}"' for gram in grams)
        resembling = "n.id IN (SELECT rowid FROM gram WHERE gram MATCH ? ORDER BY rank, rowid LIMIT 80)"
        return self._names(resembling, (match,), 80, kinds)

    def _names(self, condition: str, values: Sequence[object], limit: int, kinds: Sequence[str]) -> list[Candidate]:
        marks = ",".join("?" * len(kinds))
        rows = self._rows(
            "SELECT n.id, n.entity, n.norm, n.preferred, e.kind, e.weight FROM name n JOIN entity e ON e.id = n.entity"
            f" WHERE {condition} AND e.kind IN ({marks}) ORDER BY e.weight DESC, e.iri, n.rank, n.id LIMIT ?",
            (*values, *kinds, limit)
        )  # fmt: skip
        return list(rows)

    def _hits(self, ranked: Iterable[Ranked], language: str) -> tuple[Hit, ...]:
        hits = []
        for entity, name, score, kind in ranked:
            (iri,) = self._rows("SELECT iri FROM entity WHERE id = ?", (entity,))[0]
            matched = self._rows("SELECT name FROM name WHERE id = ?", (name,)) if name else []
            label = self.label(str(iri), language)
            other = str(matched[0][0]) if matched and matched[0][0] != label else ""
            hits.append(Hit(str(iri), kind, label, other, score))
        return tuple(hits)
