"""Documents and passages as pages show them: who says it, where, and how far it is to be trusted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.model import CORRECTION
from kg.sparql.queries import select
from kg.sparql.results import Row, iri
from web import whole
from web.cache import per_release
from web.endpoint import endpoint

RELIABILITY = ("official", "association", "press", "reference", "company", "repost", "unlocated-copy")
"""Codes of the scheme `reliability`, the most reliable first."""


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """What is known of a source. `held`: its text is in the graph; a page that is only cited has none."""

    iri: str
    title: str
    publisher: str = ""
    date: str = ""
    language: str = ""
    url: str = ""
    reliability: str = ""
    format: str = ""
    located: bool = True
    statements: int = 0
    awaiting: str = ""
    """How many of its facts a reviewer left open."""

    @property
    def held(self) -> bool:
        """Whether the graph keeps the document itself."""
        return bool(self.format)


@dataclass(slots=True)
class Source:
    """One place where one value is stated. `row` is the number in a table, `quote` the sentence in a text."""

    document: DocumentInfo
    confidence: float | None = None
    rule: str = ""
    note: str = ""
    evidence: str = ""
    quote: str = ""
    before: str = ""
    after: str = ""
    row: str = ""
    cited: list[DocumentInfo] = field(default_factory=list)
    inferred: bool = False
    """Whether the source's editor concluded it from what the source says, and did not read it there."""
    decided: list[str] = field(default_factory=list)
    """The decisions of reviewers, each as "time verdict name"."""

    @property
    def judged(self) -> tuple[str, str, str] | None:
        """The last decision: "accept", "reject" or "correct", who, on which day; None when nobody decided."""
        if not self.decided:
            return None
        at, verdict, who = max(self.decided, key=lambda one: one.partition(" ")[0].rstrip("Z")).split(" ", 2)
        return ("correct" if self.rule == CORRECTION else verdict), who, at[:10]


def value(row: Row, name: str) -> str:
    """Return the text of a variable in a row, "" when it is unbound."""
    return row[name].value if name in row else ""


_FIELDS = {"title": "title", "publisher": "publisher", "date": "date", "language": "language", "url": "url",
           "reliability": "reliability", "format": "format", "originalLocated": "located",
           "awaitingReview": "awaiting"}  # fmt: skip


@per_release
def documents() -> dict[str, DocumentInfo]:
    """Return every document of the graph by its IRI."""
    found: dict[str, dict[str, str]] = {}
    for row in whole.rows("documents"):
        name, prop = row["document"].value, row["property"].value.rpartition("#")[2].rpartition("/")[2]
        found.setdefault(name, {}).setdefault(_FIELDS[prop], row["value"].value)
    counts = {row["document"].value: int(row["count"].value) for row in whole.rows("documents-statements")
              if "document" in row}  # fmt: skip
    return {name: _info(name, fields, counts.get(name, 0)) for name, fields in found.items()}


def _info(name: str, fields: dict[str, str], statements: int) -> DocumentInfo:
    located = fields.pop("located", "true") != "false"
    code = fields.pop("reliability", "").rpartition("/")[2]
    return DocumentInfo(name, **{"title": name, **fields}, reliability=code, located=located, statements=statements)


def document(name: str) -> DocumentInfo:
    """Return what is known of a document; its IRI alone when nothing is."""
    return documents().get(name) or DocumentInfo(name, name.rpartition("/")[2])


def read(rows: Iterable[Row]) -> dict[tuple[str, str], list[Source]]:
    """Return the sources of each (property, value) from rows of the query `entity-evidence`."""
    found: dict[tuple[str, str], dict[tuple[str, str], Source]] = {}
    for row in rows:
        places = found.setdefault((row["property"].value, row["value"].value), {})
        key = (row["document"].value, value(row, "evidence"))
        if key not in places:
            places[key] = Source(
                document(row["document"].value), float(value(row, "confidence")) if "confidence" in row else None,
                value(row, "rule"), value(row, "note"), value(row, "evidence"), value(row, "exact"),
                value(row, "before"), value(row, "after"), value(row, "row").removeprefix("row="),
            )  # fmt: skip
        places[key].inferred = places[key].inferred or value(row, "inferred") == "true"
        cited = value(row, "cited")
        decided = value(row, "decided")
        if decided and decided not in places[key].decided:
            places[key].decided.append(decided)
        if cited and all(known.iri != cited for known in places[key].cited):
            places[key].cited.append(document(cited))
    return {pair: sorted(places.values(), key=_rank) for pair, places in found.items()}


def of(entity: str) -> dict[tuple[str, str], list[Source]]:
    """Return the sources of everything that documents state about an entity."""
    return read(select(endpoint(), "entity-evidence", entity=iri(entity)))


def _rank(source: Source) -> tuple[int, float, str]:
    code = min((RELIABILITY.index(d.reliability) for d in (source.document, *source.cited)
                if d.reliability in RELIABILITY), default=len(RELIABILITY))  # fmt: skip
    return code, -(source.confidence or 0), source.document.iri
