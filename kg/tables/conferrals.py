"""A row of a table of conferrals: who was given what, when, in which category, and what that tells of the recipient.

Places are given as a chain, the smallest first: "Schaumburg; Illinois; United States". A town that the authority file
does not know is named with the region around it, so that two towns of one name stay two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.model import Fact, Value
from kg.names import load_packaged
from kg.tables.row import TableRow

DETAILS = ("category", "tier", "unit", "employer", "conferred_by", "edition", "year_end")
IDENTITY = ("edition", "unit")
"""The details that the IRI of a conferral is made from, so that facts on parts of a row speak of the same node."""


def conferral(row: TableRow) -> Iterator[Fact]:
    """Yield what a row says: the conferral or candidacy, and its recipient's names, place and sector."""
    recipient = row.cell("recipient") or ""
    others = tuple(row.cells("recipient_other"))
    person = row.cell("recipient_kind") == "individual"
    yield from _candidacy(row, others) if row.cell("stage") else _conferral(row, others)
    about: dict[str, Value] = {"subject": recipient, "subject_kind": "person" if person else "organization"}
    aliases = {"subject": others}
    for other in others:
        name: dict[str, Value] = {"property": "skos:altLabel", "value": other, "datatype": "name"}
        yield row.fact("attribute", about | name, ("recipient_other",), aliases)
    for sector in row.cells("sector"):
        is_in: dict[str, Value] = {"property": "qa:sector", "value": f"sector/{sector}", "datatype": "concept"}
        yield row.fact("attribute", about | is_in, ("sector",), aliases)
    if (unit := row.cell("unit")) and not person:
        yield row.fact("unit_of", {"unit": unit, "organization": recipient}, ("unit",))
    yield from located(row, about, aliases)


def _conferral(row: TableRow, others: tuple[str, ...]) -> Iterator[Fact]:
    core: dict[str, Value] = {
        "award": row.cell("award"),
        "recipient": row.cell("recipient"),
        "recipient_kind": row.cell("recipient_kind"),
        "year": row.number("year"),
        "note": row.cell("note"),
    }
    details: dict[str, Value] = {name: row.cell(name) for name in DETAILS}
    aliases = {"recipient": others}
    quoted = {name: value for name, value in details.items() if not row.is_inferred(name)}
    same = {name: details[name] for name in IDENTITY}
    basis = ("award", "year", "recipient")
    yield row.fact("conferral", core | same | quoted, basis, aliases, row.cell("conflict"))
    for name in row.cells("inferred"):
        if details.get(name):
            yield row.fact("conferral", core | same | {name: details[name]}, (name,), aliases)


def _candidacy(row: TableRow, others: tuple[str, ...]) -> Iterator[Fact]:
    fields: dict[str, Value] = {
        name: row.cell(name) for name in ("award", "stage", "category", "tier", "edition", "recipient_kind", "note")
    }
    fields |= {"candidate": row.cell("recipient"), "year": row.number("year")}
    yield row.fact("candidacy", fields, ("stage", "year"), {"candidate": others}, row.cell("conflict"))


def located(row: TableRow, about: dict[str, Value], aliases: dict[str, tuple[str, ...]]) -> Iterator[Fact]:
    """Yield where the subject is, and that each place of the chain lies in the next; a person has a country only.

    about: the subject and its kind, as fields of a fact.
    """
    chain = place_names(row.cells("place"))
    if not chain:
        return
    if about.get("subject_kind") != "person":
        yield row.fact("located_in", about | {"place": chain[0]}, ("place",), aliases)
    if is_country(chain[-1]):
        yield row.fact("country", about | {"place": chain[-1]}, ("place",), aliases)
    for inner, outer in pairwise(chain):
        yield row.fact("within", {"subject": inner, "place": outer}, ("place",))


def place_names(chain: list[str]) -> list[str]:
    """Return the names under which the places of a chain are linked: an unknown one with the place around it."""
    names = load_packaged()
    found = []
    for number, place in enumerate(chain):
        around = chain[number + 1] if number + 1 < len(chain) else None
        if around and not names.lookup(place, ("place",)):
            place = around + place if re.search(r"[\u4e00-\u9fff]", place + around) else f"{place}, {around}"
        found.append(place)
    return found


def is_country(place: str) -> bool:
    """Whether a name is that of a country: a place with a two-letter code of ISO 3166-1."""
    names = load_packaged()
    known = (entry for found in names.lookup(place, ("place",)) for entry in names.labels(found.iri))
    return any(e.name_type == "number" and len(e.name) == 2 for e in known)
