"""An entity as its page shows it: values by property with their sources, disagreements, and events as tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.namespaces import ENTAILED_GRAPH, PREFIXES, expand
from kg.sparql.queries import select
from kg.sparql.results import Row, Term, iri
from web import sources
from web.endpoint import endpoint
from web.sources import Source

HIDDEN = tuple(
    expand(name)
    for name in ("rdf:type", "rdfs:label", "skos:prefLabel", "skos:altLabel", "qa:formerName", "qa:received",
                 "qa:wonUnder", "qa:descendsFrom", "qa:text", "dcterms:title")
)  # fmt: skip
"""Properties that have a place of their own on the page."""
SINGLE = tuple(
    expand(name) for name in ("qa:establishedIn", "qa:firstConferredIn", "qa:foundedIn", "qa:endedIn", "qa:year",
                              "qa:dissolvedIn", "qa:withdrawnIn")
)  # fmt: skip
"""Properties of which sources that give several values are worth a second look."""
JOINT = (expand("qa:issuedBy"),)
"""Properties that may have several values, all of which a source gives; sources that share none of them disagree."""
ORDER = tuple(
    expand(f"qa:{name}")
    for name in ("partOfProgramme", "conferredBy", "administeredBy", "establishedBy", "establishedIn",
                 "firstConferredIn", "endedIn", "assessedAgainst", "openTo", "level", "country", "locatedIn",
                 "namedAfter", "regardedAs", "editionOf", "year", "issuedBy", "draftedBy", "initiatedBy",
                 "proposedBy", "derivedFrom", "revisionOf", "adoptionOf", "replaces", "influencedBy", "foundedIn",
                 "sector", "unitOf", "bodyStatus", "systemFramework")
)  # fmt: skip


@dataclass(slots=True)
class Value:
    """A value of a property. `inferred`: no document states it; a rule follows it from what documents state."""

    term: Term
    sources: list[Source] = field(default_factory=list)
    inferred: bool = False
    disputed: bool = False

    @property
    def concluded(self) -> bool:
        """Whether every source has it by its editor's conclusion only."""
        return bool(self.sources) and all(source.inferred for source in self.sources)


@dataclass(slots=True)
class Property:
    """A property with its values."""

    iri: str
    values: list[Value]


@dataclass(slots=True)
class Entity:
    """What the graph says of an entity. types: IRIs of its classes."""

    iri: str
    types: list[str]
    properties: list[Property]
    inferred_types: frozenset[str] = frozenset()
    """Those of the classes that no document states: a rule follows them."""

    def values(self, curie: str) -> list[Value]:
        """Return the values of a property, named as `qa:country`."""
        wanted = expand(curie)
        return [value for prop in self.properties if prop.iri == wanted for value in prop.values]


@dataclass(slots=True)
class Conferral:
    """An award given to a recipient, with the passages that say so."""

    iri: str
    award: str
    recipient: str
    year: str = ""
    cycle: str = ""
    categories: list[str] = field(default_factory=list)
    tiers: list[str] = field(default_factory=list)
    unit: str = ""
    employer: str = ""
    evidence: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Record:
    """A figure, a certificate, a publication or an event. role: how it names the entity; details by property."""

    iri: str
    role: str
    types: list[str] = field(default_factory=list)
    details: dict[str, list[Term]] = field(default_factory=dict)


def read(name: str) -> Entity | None:
    """Return an entity; None when the graph says nothing of it. Raises what the endpoint raises."""
    rows = select(endpoint(), "entity-facts", entity=iri(name))
    if not rows:
        return None
    stated = sources.of(name)
    types = list(dict.fromkeys(r["value"].value for r in rows if r["property"].value == PREFIXES["rdf"] + "type"))
    said = {r["value"].value for r in rows if r["graph"].value != ENTAILED_GRAPH}
    grouped: dict[str, dict[Term, Value]] = {}
    for row in rows:
        prop, term = row["property"].value, row["value"]
        if prop == PREFIXES["rdf"] + "type":
            continue
        value = grouped.setdefault(prop, {}).setdefault(term, Value(term, inferred=True))
        value.sources = stated.get((prop, term.value), [])
        value.inferred = value.inferred and row["graph"].value == ENTAILED_GRAPH
    properties = [Property(prop, list(values.values())) for prop, values in sorted(grouped.items(), key=_order)]
    for listed in properties:
        _mark_disputes(listed)
    return Entity(name, types, properties, frozenset(kind for kind in types if kind not in said))


def _order(item: tuple[str, object]) -> tuple[int, str]:
    last = item[0] == PREFIXES["rdfs"] + "comment"
    return (ORDER.index(item[0]) if item[0] in ORDER else len(ORDER) + last, item[0])


def _mark_disputes(prop: Property) -> None:
    said = [value for value in prop.values if not value.inferred]
    for value in prop.values:
        value.disputed = prop.iri in SINGLE and len({one.term.value for one in said}) > 1
    if prop.iri in JOINT:
        places = {value.term: _places(value) for value in said}
        for value in said:
            value.disputed = any(places[value.term].isdisjoint(others) for others in places.values())
    prop.values.sort(key=lambda value: (value.inferred, -len(value.sources), value.term.value))


def _places(value: Value) -> set[str]:
    """Return the documents that give a value: what a row of a table cites, else the document itself."""
    found = {name.iri for source in value.sources for name in (source.cited or [source.document])}
    return found or {value.term.value}


def conferrals(name: str, role: str) -> list[Conferral]:
    """Return the conferrals in which an entity has a role (`qa:award`, `qa:recipient`, ...), the latest first.

    role: a property's compact name, or "programme" for those of all awards of a programme.
    """
    if role == "programme":
        return _collect(select(endpoint(), "conferrals-of-programme", entity=iri(name)), [])
    terms = {"entity": iri(name), "role": iri(expand(role))}
    return _collect(select(endpoint(), "conferrals", **terms), select(endpoint(), "conferral-evidence", **terms))


def _collect(rows: Iterable[Row], evidence: Iterable[Row]) -> list[Conferral]:
    found: dict[str, Conferral] = {}
    for row in rows:
        name = row["conferral"].value
        event = found.setdefault(name, Conferral(name, row["award"].value, row["recipient"].value))
        for attribute in ("year", "cycle", "unit", "employer"):
            setattr(event, attribute, getattr(event, attribute) or sources.value(row, attribute))
        for attribute, listed in (("category", event.categories), ("tier", event.tiers)):
            text = sources.value(row, attribute)
            if text and text not in listed:
                listed.append(text)
    for row in evidence:
        if row["conferral"].value in found:
            found[row["conferral"].value].evidence.append(row["evidence"].value)
    return sorted(found.values(), key=lambda event: (event.year or "0", event.recipient), reverse=True)


def incoming(name: str) -> list[tuple[str, list[str]]]:
    """Return what points to an entity, by property: (property, subjects)."""
    grouped: dict[str, list[str]] = {}
    for row in select(endpoint(), "entity-incoming", entity=iri(name)):
        if row["subject"].kind == "iri" and "#" not in row["subject"].value:
            grouped.setdefault(row["property"].value, []).append(row["subject"].value)
    return sorted(grouped.items())


def records(name: str) -> list[Record]:
    """Return figures, certificates, publications and events of an entity."""
    found: dict[str, Record] = {}
    for row in select(endpoint(), "records", entity=iri(name)):
        record = found.setdefault(row["record"].value, Record(row["record"].value, row["role"].value))
        if row["property"].value == PREFIXES["rdf"] + "type":
            record.types.append(row["value"].value)
        elif row["property"].value != PREFIXES["rdfs"] + "label":
            record.details.setdefault(row["property"].value, []).append(row["value"])
    return sorted(found.values(), key=lambda record: (record.role, record.iri))


def candidacies(name: str, role: str) -> list[dict[str, str]]:
    """Return where an entity was in the running, the latest first: candidacy, award, candidate, stage, year."""
    rows = select(endpoint(), "candidacies", entity=iri(name), role=iri(expand(role)))
    found = {row["candidacy"].value: {key: term.value for key, term in row.items()} for row in rows}
    return sorted(found.values(), key=lambda one: one.get("year", ""), reverse=True)
