"""The values that flow through the stages: Document, Fact, Statement, Evidence; all frozen, none knows a stage.

A *fact* is what a passage says, in one of the types of `kg.facts`, with names as the document gives them.
A *statement* is one triple about the world, with the evidence that it rests on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit

from kg import iris
from kg.namespaces import expand

Value = str | int | float | bool | None
CORRECTION = "reviewer-correction"
"""The rule of a fact that a person changed: no reading of ours says so, the person does."""


def is_date(text: str) -> bool:
    """Tell whether a text is a day, month or year of the calendar, as ISO 8601 writes it."""
    if not re.fullmatch(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?", text):
        return False
    try:
        date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return False
    return True


def is_address(text: str) -> bool:
    """Tell whether a text is an address of the web."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r'[\s<>"{}|\\^`]', text)
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Source:
    """A page or publication that a row or an article cites: who says so, where it can be read."""

    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    date: str | None = None
    reliability: str | None = None
    located: bool = True
    """False when the original's address was withheld or not found ("original not located")."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its number (1 = first row after the header, RFC 7111), cells, place in the text."""

    number: int
    cells: Mapping[str, str]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """A source: text with exact offsets and what is known of its origin.

    date: ISO 8601 date, year-month or year. language: BCP 47. digest: SHA-256 of the file, in hex.
    reliability: code of the scheme `reliability`. For a table, `schema` names its shape and `rows` its rows;
    `text` is then the table's CSV text, so that a row has offsets as a sentence has.
    """

    slug: str
    title: str
    text: str
    media_type: str
    digest: str
    publisher: str | None = None
    date: str | None = None
    language: str | None = None
    url: str | None = None
    reliability: str | None = None
    schema: str | None = None
    rows: tuple[Row, ...] = ()
    cites: tuple[Source, ...] = ()
    path: str | None = None
    """The path as the user gave it; not part of the graph."""

    @property
    def iri(self) -> str:
        """The document's IRI, which is also the name of its graph."""
        return iris.document(self.slug)


@dataclass(frozen=True, slots=True)
class Fact:
    """What one passage says. `fields` holds names as the document gives them and plain values (years as int).

    start, end: offsets of the passage in the document's text; the passage is the quote.
    row: the row's number in a table, else None. rule: the name of the rule or mapping that read it.
    sources: what the row itself cites. confidence: 0 to 1.
    """

    type: str
    fields: Mapping[str, Value]
    start: int
    end: int
    rule: str
    confidence: float = 1.0
    row: int | None = None
    sources: tuple[Source, ...] = ()
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Other names that the document gives to the thing in a field: {"recipient": ("MicroPort",)}."""
    inferred: bool = False
    """Whether the document, or its compiler, concluded this instead of reading it."""
    remark: str | None = None
    """What is said against it elsewhere, in a sentence."""
    decisions: tuple[str, ...] = ()
    """IRIs of the decisions that persons made on it, oldest first (`kg.review`)."""


@dataclass(frozen=True, slots=True)
class Entity:
    """What a name was linked to. `known` is False for a thing minted from this document (a candidate).

    score: 0 to 1, how well the name fits. label: the name to show.
    """

    iri: str
    label: str
    known: bool
    score: float


@dataclass(frozen=True, slots=True)
class LinkedFact:
    """A fact with the entity of each field that holds a name."""

    fact: Fact
    entities: Mapping[str, Entity]

    @property
    def confidence(self) -> float:
        """How sure this is: the reading, and the least sure of its links."""
        return self.fact.confidence * min((entity.score for entity in self.entities.values()), default=1.0)


@dataclass(frozen=True, slots=True)
class Literal:
    """An RDF literal: lexical form, datatype IRI (None = string) or language tag."""

    value: str
    datatype: str | None = None
    language: str | None = None

    @classmethod
    def date(cls, text: str) -> Literal:
        """Return an ISO 8601 date, year-month or year as a literal of the XML Schema type; other text as a string."""
        name = {4: "gYear", 7: "gYearMonth", 10: "date"}.get(len(text))
        return cls(text, expand(f"xsd:{name}")) if name and is_date(text) else cls(text)

    @classmethod
    def integer(cls, number: int) -> Literal:
        """Return an xsd:integer."""
        return cls(str(number), expand("xsd:integer"))


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a document says it: offsets of the passage (its quote is text[start:end]), and the row in a table."""

    start: int
    end: int
    rule: str
    row: int | None = None
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """One triple about the world with its evidence. subject, predicate: IRIs; object: an IRI or a Literal."""

    subject: str
    predicate: str
    object: str | Literal
    evidence: Evidence
    confidence: float
    inferred: bool = False
    remark: str | None = None
    decisions: tuple[str, ...] = ()
