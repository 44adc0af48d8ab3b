"""Writing the index of a graph: SQLite FTS5 with the trigram tokenizer, one file, replaced as a whole.

Where an index of an earlier state is at hand, a copy of it is brought up to date: a document changes some names of
thousands. So that nobody can tell which way an index was made, nothing in it depends on what came first: the number of
a thing or a name is a hash of it.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.names import normalise
from kg.search.ranking import SEARCHED, kind_of, pairs

PREFERRED = ("http://www.w3.org/2004/02/skos/core#prefLabel", "http://www.w3.org/2000/01/rdf-schema#label",
             "http://purl.org/dc/terms/title")  # fmt: skip
_ORDER = (*PREFERRED, "http://www.w3.org/2004/02/skos/core#altLabel")
"""Which names of a thing come first: its former ones and codes come last."""

_SCHEMA = """
CREATE TABLE entity (id INTEGER PRIMARY KEY, iri TEXT UNIQUE NOT NULL, kind TEXT, weight INTEGER NOT NULL DEFAULT 0);
CREATE TABLE name (id INTEGER PRIMARY KEY, entity INTEGER NOT NULL, name TEXT NOT NULL, language TEXT NOT NULL,
                   rank INTEGER NOT NULL, preferred INTEGER NOT NULL, norm TEXT NOT NULL, squashed TEXT NOT NULL);
CREATE TABLE pair (gram TEXT NOT NULL, name INTEGER NOT NULL, PRIMARY KEY (gram, name)) WITHOUT ROWID;
CREATE TABLE facet (entity INTEGER NOT NULL, facet TEXT NOT NULL, value TEXT NOT NULL,
                    PRIMARY KEY (facet, value, entity)) WITHOUT ROWID;
CREATE VIRTUAL TABLE gram USING fts5(norm, squashed, content='name', content_rowid='id', tokenize='trigram');
"""
_INDEXES = """
CREATE INDEX facet_entity ON facet (entity, facet);
CREATE INDEX name_norm ON name (norm);
CREATE INDEX name_entity ON name (entity);
"""
_COUNTED = ("decade", "award")
"""The facets whose values make a thing weightier, as does each thing that has it for a value."""
Name = tuple[int, int, str, str, int]
"""A name: its number, its thing's number, text, language, rank."""
Facet = tuple[int, str, str]
"""A thing's number, a facet, a value."""


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name of a thing as the graph gives it: IRI, property IRI, text, language tag ("" when none)."""

    thing: str
    property: str
    name: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class FacetRow:
    """A thing has `value` (an IRI or a plain text such as "1990") under `facet`, one of FACETS."""

    thing: str
    facet: str
    value: str


def build(path: Path, names: Iterable[NameRow], facets: Iterable[FacetRow], before: Path | None = None) -> None:
    """Write the index of a graph to `path`, replacing what is there only when the whole index is ready.

    before: an index that this software made of an earlier state of the graph.
    """
    draft = path.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    if before is not None:
        shutil.copyfile(before, draft)
    with closing(sqlite3.connect(draft)) as connection:
        connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + ("" if before else _SCHEMA))
        things: dict[str, int] = {}
        found = _names(names, things)
        held = {(things[row.thing], row.facet, row.value) for row in facets if row.thing in things}
        held |= {(entity, "kind", kind) for iri, entity in things.items() if (kind := kind_of(iri)) in SEARCHED}
        _bring(connection, "entity", ("id", "iri", "kind", "weight"), set(_entities(things, held)))
        _bring(connection, "facet", ("entity", "facet", "value"), held)
        _bring_names(connection, found)
        connection.executescript("" if before else _INDEXES)
        connection.execute("ANALYZE")
        connection.commit()
    draft.replace(path)


def _number(*parts: str) -> int:
    digest = hashlib.blake2b("\x1f".join(parts).encode(errors="surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest) >> 2


def _names(rows: Iterable[NameRow], things: dict[str, int]) -> set[Name]:
    """Return the names, each text in a language once for a thing; the numbers of things are added to `things`."""
    ranks: dict[tuple[str, str, str], int] = {}
    for row in rows:
        key = (row.thing, row.name, row.language)
        rank = _ORDER.index(row.property) if row.property in _ORDER else len(_ORDER)
        ranks[key] = min(rank, ranks.get(key, rank))
        if row.thing not in things:
            things[row.thing] = _number(row.thing)
    return {(_number(*key), things[key[0]], *key[1:], rank) for key, rank in ranks.items()}


def _entities(things: Mapping[str, int], facets: Iterable[Facet]) -> Iterator[tuple[int, str, str | None, int]]:
    """Give the things, each with how much hangs on it."""
    of_thing = Counter(entity for entity, facet, _ in facets if facet in _COUNTED)
    of_value = Counter(value for _, _, value in facets)
    for iri, entity in things.items():
        yield entity, iri, kind_of(iri), of_value[iri] + of_thing[entity]


def _bring(connection: sqlite3.Connection, table: str, columns: Sequence[str], wanted: Collection[Any]) -> None:
    """Make a table hold exactly these rows."""
    held = set(connection.execute(f"SELECT {', '.join(columns)} FROM {table}"))
    same = " AND ".join(f"{column} IS ?" for column in columns)
    connection.executemany(f"DELETE FROM {table} WHERE {same}", held.difference(wanted))
    marks = ", ".join("?" * len(columns))
    new = sorted(set(wanted) - held)
    connection.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", new)


def _bring_names(connection: sqlite3.Connection, wanted: set[Name]) -> None:
    """Make the names exactly these, with the pairs of characters and the parts of words that they are found by."""
    held = set(connection.execute("SELECT id, entity, name, language, rank FROM name"))
    for row in held - wanted:
        connection.execute("INSERT INTO gram (gram, rowid, norm, squashed)"
                           " SELECT 'delete', id, norm, squashed FROM name WHERE id = ?", row[:1])  # fmt: skip
        (norm,) = connection.execute("DELETE FROM name WHERE id = ? RETURNING norm", row[:1]).fetchone()
        connection.executemany("DELETE FROM pair WHERE gram = ? AND name = ?", [(gram, row[0]) for gram in pairs(norm)])
    new = [(row, normalise(row[2])) for row in sorted(wanted - held)]
    rows = [(*row, int(row[4] < len(PREFERRED)), norm, norm.replace(" ", "")) for row, norm in new]
    connection.executemany("INSERT INTO name VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    connection.executemany("INSERT INTO gram (rowid, norm, squashed) VALUES (?, ?, ?)",
                           [(row[0], *row[6:]) for row in rows])  # fmt: skip
    grams = sorted((gram, row[0]) for row, norm in new for gram in pairs(norm))
    connection.executemany("INSERT INTO pair VALUES (?, ?)", grams)
