"""What one passage leaves open, another of the same document says: the year of an award, the programme it is part of.

"It is the only recipient from its sector" means the conferral that the sentence before told of; a cycle of a prize
is a cycle of the programme to which, elsewhere in the text, the prize belongs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kg.model import Entity, LinkedFact, Value


def complete(linked: Iterable[LinkedFact]) -> list[LinkedFact]:
    """Return a document's linked facts with what its other facts leave no doubt about.

    A conferral gets the `programme` of its award, a `sole_recipient` the `year` of its conferral where only one fits.
    """
    linked = list(linked)
    programmes = _programmes(linked)
    years = _years(linked)
    return [_completed(one, programmes, years) for one in linked]


def _programmes(linked: Iterable[LinkedFact]) -> dict[str, Entity]:
    found: dict[str, dict[str, Entity]] = {}
    for one in linked:
        if one.fact.type == "part_of" and {"award", "programme"} <= set(one.entities):
            programme = one.entities["programme"]
            found.setdefault(one.entities["award"].iri, {})[programme.iri] = programme
    return {award: next(iter(those.values())) for award, those in found.items() if len(those) == 1}


def _years(linked: Iterable[LinkedFact]) -> dict[tuple[str, str], Value]:
    found: dict[tuple[str, str], set[Value]] = {}
    for one in linked:
        if one.fact.type == "conferral" and {"award", "recipient"} <= set(one.entities) and one.fact.fields.get("year"):
            key = (one.entities["award"].iri, one.entities["recipient"].iri)
            found.setdefault(key, set()).add(one.fact.fields["year"])
    return {key: next(iter(years)) for key, years in found.items() if len(years) == 1}


def _completed(one: LinkedFact, programmes: dict[str, Entity], years: dict[tuple[str, str], Value]) -> LinkedFact:
    award, recipient = one.entities.get("award"), one.entities.get("recipient")
    if award is None or recipient is None:
        return one
    if one.fact.type == "conferral" and award.iri in programmes:
        return replace(one, entities={**one.entities, "programme": programmes[award.iri]})
    year = years.get((award.iri, recipient.iri))
    if one.fact.type == "sole_recipient" and one.fact.fields.get("year") is None and year is not None:
        return replace(one, fact=replace(one.fact, fields={**one.fact.fields, "year": year}))
    return one
