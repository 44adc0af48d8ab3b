"""Rows that make single statements: names, identifiers, lineage, figures, events, claims, decisions on names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model import Fact, Value
from kg.tables.row import TableRow

IDENTIFIERS = {
    "wikidata": ("skos:closeMatch", "uri", "http://www.wikidata.org/entity/"),
    "ror": ("skos:closeMatch", "uri", ""),
    "enwiki_url": ("skos:closeMatch", "uri", ""),
    "dewiki_url": ("skos:closeMatch", "uri", ""),
    "official_website": ("schema:url", "uri", ""),
    "iso_catalogue_url": ("schema:url", "uri", ""),
    "iso3166-1-alpha-2": ("qa:isoCode", None, ""),
    "iso3166-1-alpha-3": ("dcterms:identifier", None, ""),
    "iso3166-2": ("qa:isoCode", None, ""),
    "iso3166-1-numeric": ("dcterms:identifier", None, ""),
    "standard_number": ("dcterms:identifier", None, ""),
    "isbn": ("dcterms:identifier", None, "ISBN "),
    "legal_act": ("qa:legalAct", None, ""),
}
"""For each scheme: the property, the kind of value, and what is put before the identifier."""

OBJECT_KINDS = {
    "qa:locatedIn": "place", "qa:country": "place", "qa:namedAfter": "person", "qa:partOfProgramme": "programme",
    "qa:administeredBy": "organization", "qa:conferredBy": "organization", "qa:establishedBy": "organization",
    "qa:proposedBy": "organization", "qa:issuedBy": "organization", "qa:draftedBy": "organization",
}  # fmt: skip
"""The kind of thing that a claim's value names, where the property tells it."""

LITERALS = {"thing": "thing", "concept": "concept", "uri": "uri", "text": None}


def name(row: TableRow) -> Iterator[Fact]:
    """Yield that a thing bears a name; a former name and one made for this graph are said to be so."""
    thing, type_ = row.cell("thing") or "", row.cell("name_type")
    properties = {"preferred": ["skos:prefLabel"], "former": ["qa:formerName", "skos:altLabel"]}
    limits = [f"{word} {row.cell(c)}" for word, c in (("from", "valid_from"), ("until", "valid_to")) if row.cell(c)]
    remarks = ["a translation made for this graph"] if type_ == "translation" else []
    remark = "; ".join(remarks + ([f"in use {' '.join(limits)}"] if limits else [])) or None
    for property_ in properties.get(type_ or "", ["skos:altLabel"]):
        fields: dict[str, Value] = {
            "subject": thing,
            "property": property_,
            "value": row.cell("name"),
            "datatype": "name",
            "language": row.cell("language"),
        }
        yield row.fact("attribute", fields, remark=remark)
    dated = re.search(r"(?<!\d)((?:19|20)\d\d)(?:-(?:19|20)\d\d)?\)?$", row.cell("name") or "")
    if row.cell("edition_of") and dated:
        year: dict[str, Value] = {"subject": thing, "property": "qa:year", "value": dated.group(1), "datatype": "year"}
        yield row.fact("attribute", year)


def identifier(row: TableRow) -> Iterator[Fact]:
    """Yield the identifier of a thing in another scheme."""
    property_, datatype, before = IDENTIFIERS[row.cell("scheme") or ""]
    value = row.cell("identifier") or ""
    if datatype == "uri" and not value.startswith("http"):
        value = (before or "https://") + value
    elif datatype is None:
        value = before + value
    fields: dict[str, Value] = {"subject": row.cell("thing"), "property": property_, "value": value}
    yield row.fact("attribute", fields | {"datatype": datatype}, remark=row.cell("note"))


def lineage(row: TableRow) -> Iterator[Fact]:
    """Yield the tie between two frameworks, and the year and publisher of the later one."""
    subject, relation = row.cell("subject") or "", row.cell("relation")
    other = row.cell("object")
    if relation == "assessedAgainst":
        yield row.fact(
            "uses_criteria", {"award": subject, "standard": other}, ("relation",), None, row.cell("conflict")
        )
        return
    fields: dict[str, Value] = {"subject": subject, "object": other, "relation": relation}
    yield row.fact("lineage", fields, ("relation", "object"), None, row.cell("conflict"))
    for publisher in row.cells("issued_by"):
        yield row.fact("published_by", {"subject": subject, "body": publisher}, ("issued_by",))
    if fact := row.attribute(subject, "qa:year", "year", "year"):
        yield fact
    if note := row.attribute(subject, "rdfs:comment", "note", "remark"):
        yield note


def observation(row: TableRow) -> Iterator[Fact]:
    """Yield a figure with what it counts and from when to when."""
    columns = ("subject", "number", "modifier", "category", "country", "period_start", "as_of")
    fields: dict[str, Value] = {column: row.cell(column) for column in columns}
    fields["counted"] = row.cell("measure")
    yield row.fact("figure", fields, ("number",), None, row.cell("conflict") or row.cell("note"))


def event(row: TableRow) -> Iterator[Fact]:
    """Yield what changed into what: a renaming of one thing, or one body following another."""
    before, after, date = row.cells("before"), row.cells("after"), row.cell("date")
    remark = row.cell("conflict") or row.cell("note")
    if row.cell("kind") == "renaming" and len(before) == 1 and after:
        # The column names the thing by its address: what it is called now is its label, not a name that the row gives.
        fields: dict[str, Value] = {"subject": after[-1], "former_name": before[0], "date": date}
        yield row.fact("renaming", fields, ("date",), {"subject": (before[0],)}, remark)
        return
    for old in before:
        for new in after or [""]:
            fields = {"before": old, "after": new or None, "kind": row.cell("kind"), "date": date}
            yield row.fact("change", fields, ("date",), None, remark)


def claim(row: TableRow) -> Iterator[Fact]:
    """Yield a single statement as the row words it."""
    kind = row.cell("value_kind") or "text"
    fields: dict[str, Value] = {"subject": row.cell("subject"), "property": row.cell("property")}
    if kind == "thing":
        fields |= {"object": row.cell("value"), "object_kind": OBJECT_KINDS.get(row.cell("property") or "")}
    else:
        fields |= {"value": row.cell("value"), "datatype": LITERALS.get(kind, kind)}
        if kind in ("en", "zh", "ja"):
            fields |= {"datatype": "name", "language": kind}
    yield row.fact("attribute", fields, ("value",), None, row.cell("conflict") or row.cell("note"))


def decision(row: TableRow) -> Iterator[Fact]:
    """Yield what a decision says of two things; `same` is said by the names of the one thing, `unsure` says nothing."""
    one, other = (row.cell(f"thing_{x}") or row.cell(f"name_{x}") or "" for x in "ab")
    if row.cell("decision") == "unit-of":
        yield row.fact("unit_of", {"unit": one, "organization": other}, ("decision",), None, row.cell("reason"))
    elif row.cell("decision") == "successor-of":
        change: dict[str, Value] = {"before": other, "after": one, "kind": "succession"}
        yield row.fact("change", change, ("decision",), None, row.cell("reason"))
    elif row.cell("decision") == "different" and row.cell("thing_a") and row.cell("thing_b"):
        yield row.fact("different", {"one": one, "other": other}, ("decision",), None, row.cell("reason"))
