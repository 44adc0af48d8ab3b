"""Writing the index of a graph: SQLite FTS5 with the trigram tokenizer, one file, replaced as a whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kg.names import normalise
from kg.search.ranking import SEARCHED, kind_of, pairs

PREFERRED = ("http://www.w3.org/2004/02/skos/core#prefLabel", "http://www.w3.org/2000/01/rdf-schema#label",
             "http://purl.org/dc/terms/title")  # fmt: skip
_ORDER = (*PREFERRED, "http://www.w3.org/2004/02/skos/core#altLabel")
"""Which names of a thing come first: its former ones and codes come last."""

_SCHEMA = """
CREATE TABLE entity (id INTEGER PRIMARY KEY, iri TEXT UNIQUE NOT NULL, kind TEXT, weight INTEGER NOT NULL DEFAULT 0);
CREATE TABLE name (id INTEGER PRIMARY KEY, entity INTEGER NOT NULL, name TEXT NOT NULL, language TEXT NOT NULL,
                   preferred INTEGER NOT NULL, norm TEXT NOT NULL, squashed TEXT NOT NULL);
CREATE TABLE pair (gram TEXT NOT NULL, name INTEGER NOT NULL, PRIMARY KEY (gram, name)) WITHOUT ROWID;
CREATE TABLE facet (entity INTEGER NOT NULL, facet TEXT NOT NULL, value TEXT NOT NULL,
                    PRIMARY KEY (facet, value, entity)) WITHOUT ROWID;
CREATE VIRTUAL TABLE gram USING fts5(norm, squashed, content='name', content_rowid='id', tokenize='trigram');
"""
_FOR_WEIGHTS = """
CREATE INDEX facet_entity ON facet (entity, facet);
CREATE INDEX facet_value ON facet (value);
"""
_INDEXES = """
DROP INDEX facet_value;
INSERT INTO gram(gram) VALUES ('rebuild');
CREATE INDEX name_norm ON name (norm);
CREATE INDEX name_entity ON name (entity);
ANALYZE;
"""


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


def build(path: Path, names: Iterable[NameRow], facets: Iterable[FacetRow]) -> None:
    """Write the index of a graph to `path`, replacing what is there only when the whole index is ready."""
    draft = path.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    connection = sqlite3.connect(draft)
    try:
        connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + _SCHEMA)
        ids = _write_names(connection, names)
        rows = ((ids[row.thing], row.facet, row.value) for row in facets if row.thing in ids)
        connection.executemany("INSERT OR IGNORE INTO facet VALUES (?, ?, ?)", rows)
        connection.executescript(_FOR_WEIGHTS)
        connection.execute(
            "UPDATE entity SET weight = (SELECT count(*) FROM facet WHERE facet.value = entity.iri)"
            " + (SELECT count(*) FROM facet WHERE facet.entity = entity.id AND facet.facet IN ('decade', 'award'))"
        )
        connection.executescript(_INDEXES)
        connection.commit()
    finally:
        connection.close()
    draft.replace(path)


def _write_names(connection: sqlite3.Connection, names: Iterable[NameRow]) -> dict[str, int]:
    ids: dict[str, int] = {}
    seen: set[tuple[int, str, str]] = set()
    for row in sorted(names, key=lambda r: _ORDER.index(r.property) if r.property in _ORDER else 9):
        if row.thing not in ids:
            ids[row.thing] = len(ids) + 1
            connection.execute("INSERT INTO entity (id, iri, kind) VALUES (?, ?, ?)",
                               (ids[row.thing], row.thing, kind_of(row.thing)))  # fmt: skip
            if kind_of(row.thing) in SEARCHED:
                connection.execute("INSERT INTO facet VALUES (?, 'kind', ?)", (ids[row.thing], kind_of(row.thing)))
        entity = ids[row.thing]
        if (entity, row.name, row.language) in seen:
            continue
        seen.add((entity, row.name, row.language))
        norm = normalise(row.name)
        cursor = connection.execute(
            "INSERT INTO name (entity, name, language, preferred, norm, squashed) VALUES (?, ?, ?, ?, ?, ?)",
            (entity, row.name, row.language, int(row.property in PREFERRED), norm, norm.replace(" ", "")),
        )
        grams = {(gram, cursor.lastrowid) for gram in pairs(norm)}
        connection.executemany("INSERT OR IGNORE INTO pair VALUES (?, ?)", grams)
    return ids
