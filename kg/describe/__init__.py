"""Facts become triples: a table for the types that are one triple, a function for each type that is a node.

`nodes` holds what texts state, `records` what only tables do, `terms` what both write triples with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg import iris
from kg.describe.nodes import NODES
from kg.describe.records import RECORD_LINKS, RECORDS
from kg.describe.terms import Triple, coded, concept, labels, language_of, text_of, tie
from kg.model import Document, Entity, Evidence, LinkedFact, Statement
from kg.names import Names
from kg.namespaces import expand

CLASSES = {
    "award": "qa:Award", "programme": "qa:AwardProgramme", "framework": "qa:Framework", "edition": "qa:Edition",
    "organization": "org:Organization", "person": "foaf:Person", "place": "qa:Place", "product": "qa:Product",
    "honour": "qa:OtherHonour", "periodical": "schema:Periodical",
}  # fmt: skip
"""The class of a thing by the kind in its IRI; issuing bodies and recipients are inferred, never stated."""

LINKS = {
    "uses_criteria": ("award", "qa:assessedAgainst", "standard"),
    "derived_from": ("standard", "qa:derivedFrom", "source"),
    "administered_by": ("subject", "qa:administeredBy", "body"),
    "conferred_by": ("subject", "qa:conferredBy", "body"),
    "published_by": ("subject", "qa:issuedBy", "body"),
    "drafted_by": ("subject", "qa:draftedBy", "body"),
    "located_in": ("subject", "qa:locatedIn", "place"),
    "named_after": ("subject", "qa:namedAfter", "namesake"),
    "part_of": ("award", "qa:partOfProgramme", "programme"),
    "unit_of": ("unit", "qa:unitOf", "organization"),
    "system_framework": ("subject", "qa:systemFramework", "standard"),
    "developed_by": ("subject", "qa:developedBy", "body"),
    **RECORD_LINKS,
}
"""The fact types that are one triple between two named things: subject field, property, object field."""

ONCE = ("cycle", "place")
"""What a table of conferrals says of these, it says row after row: it is stated by the first row that does."""

CODED = {
    "category": "category", "tier": "tier", "sector": "sector", "stage": "stage", "counted": "measure",
    "standing": "standing",
}  # fmt: skip
"""The fields whose values are entries of a code list, with the list's name."""


def statements(document: Document, linked: Iterable[LinkedFact], names: Names) -> list[Statement]:
    """Return the statements of a document's linked facts, each triple once for each passage that says it.

    The things that they speak of get their class and label too; a table leaves the labels of known things to the
    authority file, which states them row by row.
    """
    found: dict[tuple[Triple, int, int], Statement] = {}
    introduced: set[Triple] = set()
    for one in linked:
        fact = one.fact
        evidence = Evidence(fact.start, fact.end, fact.rule, fact.row, fact.sources)
        confidence = one.confidence
        for triple in _triples(document, one):
            if document.schema == "conferrals" and iris.kind_of(triple[0]) in ONCE:
                if triple in introduced:
                    continue
                introduced.add(triple)
            said = Statement(*triple, evidence, confidence, fact.inferred, fact.remark, fact.decisions)
            found.setdefault((triple, fact.start, fact.end), said)
        for triple in _introductions(document, one.entities.values(), names):
            if triple not in introduced:
                introduced.add(triple)
                said = Statement(*triple, evidence, confidence, decisions=fact.decisions)
                found.setdefault((triple, fact.start, fact.end), said)
    return list(found.values())


def _triples(document: Document, one: LinkedFact) -> Iterator[Triple]:
    kind = one.fact.type
    said: list[Triple] = []
    if kind in LINKS:
        subject, predicate, value = LINKS[kind]
        said.extend(tie(one, subject, predicate, value))
    if describe := NODES.get(kind) or RECORDS.get(kind):
        said.extend(describe(document, one))
    yield from said
    used = {value for _, _, value in said if isinstance(value, str)}
    for field, scheme in CODED.items():
        text = text_of(one, field)
        if text and concept(scheme, text) in used:
            yield from coded(scheme, text, document.language)


def _introductions(document: Document, entities: Iterable[Entity], names: Names) -> Iterator[Triple]:
    for entity in entities:
        kind = iris.kind_of(entity.iri)
        if kind in CLASSES:
            yield entity.iri, expand("rdf:type"), expand(CLASSES[kind])
        if kind == "edition":
            yield from _edition(entity, names)
        if not entity.known:
            yield from labels(entity.iri, entity.label, language_of(entity.label, document.language))
        elif not document.rows:
            shown = {"en", "zh", (document.language or "").partition("-")[0]}
            for name in names.labels(entity.iri):
                if name.name_type == "preferred" and name.language.partition("-")[0] in shown:
                    yield from labels(entity.iri, name.name, name.language)


def _edition(entity: Entity, names: Names) -> Iterator[Triple]:
    """Yield what an edition is one of: by the authority file, else by its own designation without the year."""
    undated = re.sub(r"\s*[-–:(]?\s*\d{4}\)?$", "", entity.label)
    named = names.lookup(undated, ("framework",)) or names.lookup_designation(undated, ("framework",))
    framework = names.framework_of(entity.iri) or (named[0].iri if named else iris.thing("framework", undated))
    yield entity.iri, expand("qa:editionOf"), framework
    yield framework, expand("rdf:type"), expand(CLASSES["framework"])
    if not named and framework not in names:
        yield from labels(framework, undated, language_of(undated, None))
