"""Rows that describe one thing: an award, a framework or its edition, a body, a place."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Fact, Value
from kg.tables.conferrals import located
from kg.tables.row import TableRow

CLASSES = {"standard": "qa:Standard", "excellence-model": "qa:ExcellenceModel"}
AWARD_LINKS = {
    "administered_by": ("administered_by", "subject", "body"),
    "conferred_by": ("conferred_by", "subject", "body"),
    "established_by": ("established_by", "subject", "body"),
    "assessed_against": ("uses_criteria", "award", "standard"),
    "derived_from": ("derived_from", "standard", "source"),
    "programme": ("part_of", "award", "programme"),
}
AWARD_YEARS = {"established": None, "first_conferred": "first_awarded", "ended": "ended"}
FRAMEWORK_LINKS = {
    "issued_by": ("published_by", {}),
    "drafted_by": ("drafted_by", {}),
    "proposed_by": ("established_by", {"role": "proposed"}),
    "jurisdiction": ("maintained_by", {}),
}


def award(row: TableRow) -> Iterator[Fact]:
    """Yield what a row says of an award: names, level, place, bodies, years, frameworks, and the text columns."""
    subject = row.cell("award") or ""
    kind = row.cell("kind") or "award"
    about: dict[str, Value] = {"subject": subject, "subject_kind": kind}
    for other in row.cells("native_name"):
        yield _name(row, about, other, "native_name")
    for former in row.cells("former_names"):
        fields: dict[str, Value] = {"property": "qa:formerName", "value": former, "datatype": "name"}
        yield row.fact("attribute", about | fields, ("former_names",))
    if level := row.cell("level"):
        fields = {"property": "qa:level", "value": f"level/{level}", "datatype": "concept"}
        yield row.fact("attribute", about | fields, ("level",))
    for column, (type_, from_, to) in AWARD_LINKS.items():
        for value in row.cells(column):
            yield row.fact(type_, {from_: subject, to: value, f"{from_}_kind": kind}, (column,))
    for value in row.cells("influenced_by"):
        fields = {"subject": subject, "object": value, "relation": "influencedBy", "subject_kind": kind}
        yield row.fact("lineage", fields, ("influenced_by",))
    for column, aspect in AWARD_YEARS.items():
        if year := row.number(column):
            fields = {"subject": subject, "year": year, "aspect": aspect, "subject_kind": kind}
            yield row.fact("established", fields, (column,), remark=row.cell("conflict"))
    for who in row.cells("open_to"):
        yield row.fact("open_to", {"subject": subject, "recipient_kind": who, "subject_kind": kind}, ("open_to",))
    yield from located(row, about, {})
    yield from _remarks(row, about, ("tiers", "cadence", "note"))


def framework(row: TableRow) -> Iterator[Fact]:
    """Yield what a row says of a framework, or of the edition that it names."""
    name, edition = row.cell("framework") or "", row.cell("edition")
    subject, kind = (edition, "edition") if edition else (name, "framework")
    about: dict[str, Value] = {"subject": subject, "subject_kind": kind}
    if edition:
        fields: dict[str, Value] = {"edition": edition, "framework": name, "edition_kind": "edition"}
        yield row.fact("edition_of", fields | {"framework_kind": "framework"}, ("edition",))
    if class_ := CLASSES.get(row.cell("kind") or ""):
        of: dict[str, Value] = {"subject": name, "subject_kind": "framework"}
        yield row.fact("attribute", of | {"property": "rdf:type", "value": class_, "datatype": "term"}, ("kind",))
    for column in ("title", "native_title"):
        if title := row.cell(column):
            fields = {"property": "dcterms:title", "value": title, "datatype": "name"}
            yield row.fact("attribute", about | fields, (column,))
    for column, (type_, more) in FRAMEWORK_LINKS.items():
        for body_ in row.cells(column):
            yield row.fact(type_, {"subject": subject, "body": body_, "subject_kind": kind, **more}, (column,))
    if guided := row.cell("companion_of"):
        fields = {"subject": subject, "object": guided, "relation": "guidanceFor", "subject_kind": kind}
        yield row.fact("lineage", fields, ("companion_of",))
    for column, property_, datatype in (
        ("year", "qa:year", "year"),
        ("issued_on", "dcterms:issued", "date"),
        ("effective_on", "qa:effectiveFrom", "date"),
        ("withdrawn_on", "qa:withdrawnIn", "date"),
    ):
        if fact := row.attribute(subject, property_, column, datatype, kind):
            yield fact
    yield from _remarks(row, about, ("categories", "points", "changes", "note"))


def body(row: TableRow) -> Iterator[Fact]:
    """Yield what a row says of a body: names, kind, place, dates, what it came from and what followed it."""
    subject = row.cell("body") or ""
    about: dict[str, Value] = {"subject": subject, "subject_kind": "organization"}
    for column in ("native_name", "acronym"):
        for other in row.cells(column):
            yield _name(row, about, other, column)
    if kind := row.cell("kind"):
        fields: dict[str, Value] = {
            "property": "org:classification",
            "value": f"body-kind/{kind}",
            "datatype": "concept",
        }
        yield row.fact("attribute", about | fields, ("kind",))
    for column, property_, datatype in (
        ("founded", "qa:foundedIn", "first-year"),
        ("dissolved", "qa:dissolvedIn", "first-year"),
        ("website", "schema:url", "uri"),
    ):
        if fact := row.attribute(subject, property_, column, datatype, "organization"):
            yield fact
    if row.cell("dissolved"):
        yield row.fact("former", {"subject": subject}, ("dissolved",))
    for parent in row.cells("parent"):
        yield row.fact("unit_of", {"unit": subject, "organization": parent}, ("parent",))
    for column, order in (("predecessor", ("before", "after")), ("successor", ("after", "before"))):
        for other in row.cells(column):
            change: dict[str, Value] = {order[0]: other, order[1]: subject, "kind": "succession"}
            if column == "successor" or row.cell("founded"):
                change["date"] = (row.cell("dissolved" if column == "successor" else "founded") or "")[:4] or None
            yield row.fact("change", change, (column,))
    yield from located(row, about, {})
    yield from _remarks(row, about, ("role", "note"))


def place(row: TableRow) -> Iterator[Fact]:
    """Yield what a row says of a place: its class, its code and the place around it."""
    subject = row.cell("place") or ""
    about: dict[str, Value] = {"subject": subject, "subject_kind": "place"}
    class_ = "qa:Country" if row.cell("kind") == "country" else "qa:Place"
    yield row.fact("attribute", about | {"property": "rdf:type", "value": class_, "datatype": "term"})
    if fact := row.attribute(subject, "qa:isoCode", "code", None, "place"):
        yield fact
    if around := row.cell("within"):
        yield row.fact("within", {"subject": subject, "place": around}, ("within",))
    yield from _remarks(row, about, ("note",))


def _name(row: TableRow, about: dict[str, Value], name: str, column: str) -> Fact:
    fields: dict[str, Value] = {"property": "skos:altLabel", "value": name, "datatype": "name"}
    return row.fact("attribute", about | fields, (column,))


def _remarks(row: TableRow, about: dict[str, Value], columns: tuple[str, ...]) -> Iterator[Fact]:
    """Yield the columns that hold sentences, as comments on the thing."""
    for column in columns:
        if text := row.cell(column):
            comment = text if column in ("note", "role") else f"{column.replace('_', ' ').capitalize()}: {text}"
            fields: dict[str, Value] = {"property": "rdfs:comment", "value": comment, "datatype": "remark"}
            yield row.fact("attribute", about | fields, (column,))
