"""Facts become triples: a table for the types that are one triple, a function for each type that is a node.

A conferral, a candidacy, a certificate, an observation and a publication are nodes of their own, with an IRI
made from what identifies them, so that two documents that speak of the same event meet in one node.
A conferral without a year or an edition identifies no event: it is stated as `qa:received` alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from kg import iris
from kg.model import Document, Entity, Evidence, LinkedFact, Literal, Statement
from kg.names import Names
from kg.namespaces import SCHEMES, expand

Triple = tuple[str, str, str | Literal]

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
}
"""The fact types that are one triple between two named things: subject field, property, object field."""

CODED = {
    "category": "category", "tier": "tier", "sector": "sector", "stage": "stage", "counted": "measure",
    "standing": "standing",
}  # fmt: skip
"""The fields whose values are entries of a code list, with the list's name."""

ROLES = {"initiated": "qa:initiatedBy", "proposed": "qa:proposedBy", None: "qa:establishedBy"}
ASPECTS = {"first_awarded": "qa:firstConferredIn", "ended": "qa:endedIn"}


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
        confidence = fact.confidence * min([entity.score for entity in one.entities.values()], default=1.0)
        for triple in _triples(document, one):
            found.setdefault((triple, fact.start, fact.end), Statement(*triple, evidence, confidence))
        for triple in _introductions(document, one.entities.values(), names):
            if triple not in introduced:
                introduced.add(triple)
                found.setdefault((triple, fact.start, fact.end), Statement(*triple, evidence, confidence))
    return list(found.values())


def _triples(document: Document, one: LinkedFact) -> Iterator[Triple]:
    kind = one.fact.type
    for field, scheme in CODED.items():
        if text := _text(one, field):
            yield from _code(scheme, text, document.language)
    if kind in LINKS:
        subject, predicate, value = LINKS[kind]
        yield from _link(one, subject, predicate, value)
    if kind in NODES:
        yield from NODES[kind](document, one)


def _introductions(document: Document, entities: Iterable[Entity], names: Names) -> Iterator[Triple]:
    for entity in entities:
        kind = iris.kind_of(entity.iri)
        if kind in CLASSES:
            yield entity.iri, expand("rdf:type"), expand(CLASSES[kind])
        if not entity.known:
            yield from _labels(entity.iri, entity.label, document.language)
        elif not document.rows:
            for name in names.labels(entity.iri):
                if name.name_type == "preferred":
                    yield from _labels(entity.iri, name.name, name.language)


def _labels(iri: str, label: str, language: str | None) -> Iterator[Triple]:
    literal = Literal(label, language=language if language != "und" else None)
    yield iri, expand("rdfs:label"), literal
    yield iri, expand("skos:prefLabel"), literal


def _code(scheme: str, text: str, language: str | None) -> Iterator[Triple]:
    """A code that a document uses is an entry of its list, so that lists grow with the documents.

    It gets an rdfs:label only: the reviewed name of a code (skos:prefLabel) is the ontology's to give.
    """
    node = iris.concept(scheme, text)
    yield node, expand("rdf:type"), expand("skos:Concept")
    yield node, expand("skos:inScheme"), SCHEMES + scheme
    yield node, expand("rdfs:label"), Literal(text.replace("-", " "), language=language)


def _link(one: LinkedFact, subject: str, predicate: str, value: str) -> Iterator[Triple]:
    if subject in one.entities and value in one.entities:
        yield one.entities[subject].iri, expand(predicate), one.entities[value].iri


def _attributes(node: str, values: Mapping[str, str | Literal | None]) -> Iterator[Triple]:
    for predicate, value in values.items():
        if value is not None:
            yield node, expand(predicate), value


def _iri(one: LinkedFact, field: str) -> str | None:
    return one.entities[field].iri if field in one.entities else None


def _text(one: LinkedFact, field: str) -> str | None:
    value = one.fact.fields.get(field)
    return None if value is None or value == "" else str(value)


def _year(one: LinkedFact) -> Literal | None:
    year = _text(one, "year")
    return Literal(year, expand("xsd:gYear")) if year else None


def _concept(one: LinkedFact, field: str, scheme: str) -> str | None:
    code = _text(one, field)
    return iris.concept(scheme, code) if code else None


def _slug(iri: str) -> str:
    return iri.rpartition("/")[2]


def _conferral(document: Document, one: LinkedFact) -> Iterator[Triple]:
    award, recipient = _iri(one, "award"), _iri(one, "recipient")
    if award is None or recipient is None:
        return
    when = _text(one, "year") or _text(one, "edition")
    if when is None:
        yield recipient, expand("qa:received"), award
        return
    unit = _iri(one, "unit")
    node = iris.thing("conferral", _slug(award), when, _slug(recipient), _slug(unit) if unit else "")
    cycle = iris.thing("cycle", _slug(award), when)
    award_label, recipient_label = one.entities["award"].label, one.entities["recipient"].label
    yield node, expand("rdf:type"), expand("qa:Conferral")
    yield node, expand("rdfs:label"), Literal(f"{award_label} {when}: {recipient_label}")
    yield from _attributes(
        node,
        {
            "qa:award": award, "qa:recipient": recipient, "qa:year": _year(one), "qa:cycle": cycle, "qa:unit": unit,
            "qa:conferredBy": _iri(one, "conferred_by"), "qa:employer": _iri(one, "employer"),
            "qa:category": _concept(one, "category", "category"), "qa:tier": _concept(one, "tier", "tier"),
        },
    )  # fmt: skip
    yield cycle, expand("rdf:type"), expand("qa:AwardCycle")
    yield cycle, expand("rdfs:label"), Literal(f"{award_label}, {when}")
    yield from _attributes(cycle, {"qa:cycleOf": award, "qa:year": _year(one)})


def _candidacy(document: Document, one: LinkedFact) -> Iterator[Triple]:
    award, candidate = _iri(one, "award"), _iri(one, "candidate")
    if award is None or candidate is None:
        return
    node = iris.thing("candidacy", _slug(award), _text(one, "year") or document.slug, _slug(candidate))
    yield node, expand("rdf:type"), expand("qa:Candidacy")
    yield node, expand("rdfs:label"), Literal(f"{one.entities['candidate'].label}: {one.entities['award'].label}")
    stage = _concept(one, "stage", "stage")
    yield from _attributes(
        node, {"qa:award": award, "qa:candidate": candidate, "qa:stage": stage, "qa:year": _year(one)}
    )


def _derivation(document: Document, one: LinkedFact) -> Iterator[Triple]:
    if one.fact.fields.get("same_structure"):
        yield from _link(one, "standard", "qa:sharesStructureWith", "source")


def _established_by(document: Document, one: LinkedFact) -> Iterator[Triple]:
    yield from _link(one, "subject", ROLES.get(_text(one, "role"), ROLES[None]), "body")


def _established(document: Document, one: LinkedFact) -> Iterator[Triple]:
    predicate = ASPECTS.get(_text(one, "aspect") or "", "qa:establishedIn")
    if subject := _iri(one, "subject"):
        yield from _attributes(subject, {predicate: _year(one)})


def _founded(document: Document, one: LinkedFact) -> Iterator[Triple]:
    if subject := _iri(one, "subject"):
        yield from _attributes(subject, {"qa:foundedIn": _year(one)})


def _certification(document: Document, one: LinkedFact) -> Iterator[Triple]:
    holder, standard = _iri(one, "subject"), _iri(one, "certification")
    if holder is None or standard is None:
        return
    node = iris.thing("certification", _slug(holder), _slug(standard))
    yield node, expand("rdf:type"), expand("qa:Certification")
    label = f"{one.entities['subject'].label}: {one.entities['certification'].label}"
    yield node, expand("rdfs:label"), Literal(label)
    yield from _attributes(node, {"qa:holder": holder, "qa:standard": standard, "qa:certifiedBy": _iri(one, "issuer")})


def _renamed_to(document: Document, one: LinkedFact) -> Iterator[Triple]:
    old, new = _iri(one, "subject"), _iri(one, "new_name")
    if old and old == new:
        yield old, expand("qa:formerName"), Literal(str(one.fact.fields["subject"]), language=document.language)
    elif old and new:
        yield old, expand("qa:renamedTo"), new


def _open_to(document: Document, one: LinkedFact) -> Iterator[Triple]:
    if subject := _iri(one, "subject"):
        yield from _attributes(subject, {"qa:openTo": _concept(one, "recipient_kind", "recipient-kind")})


def _sole_recipient(document: Document, one: LinkedFact) -> Iterator[Triple]:
    sector = _concept(one, "sector", "sector")
    if (recipient := _iri(one, "recipient")) and sector:
        yield recipient, expand("qa:sector"), sector
        award = _iri(one, "award")
        year = _text(one, "year")
        if award and year:
            node = iris.thing("conferral", _slug(award), year, _slug(recipient))
            yield node, expand("qa:soleRecipientFromSector"), sector


def _regarded_as(document: Document, one: LinkedFact) -> Iterator[Triple]:
    if subject := _iri(one, "subject"):
        yield from _attributes(subject, {"qa:regardedAs": _concept(one, "standing", "standing")})


def _former(document: Document, one: LinkedFact) -> Iterator[Triple]:
    if subject := _iri(one, "subject"):
        yield subject, expand("qa:bodyStatus"), iris.concept("body-status", "former")


def _observation(document: Document, one: LinkedFact) -> Iterator[Triple]:
    subject, counted, number = _iri(one, "subject"), _text(one, "counted"), _text(one, "number")
    if subject is None or counted is None:
        return
    as_of = _text(one, "as_of")
    node = iris.thing("observation", _slug(subject), counted, number or "", as_of or "")
    label = " ".join(part for part in (one.entities["subject"].label + ":", number, counted.replace("-", " ")) if part)
    yield from _observed(node, subject, label, number, _concept(one, "modifier", "modifier"))
    yield node, expand("qa:counted"), iris.concept("measure", counted)
    yield from _attributes(node, {"qa:asOf": Literal.date(as_of) if as_of else None})


def _other_honour(document: Document, one: LinkedFact) -> Iterator[Triple]:
    recipient, honour = _iri(one, "recipient"), _iri(one, "honour")
    if recipient is None or honour is None:
        return
    times, reason = one.fact.fields.get("times"), _text(one, "reason")
    number = str(times) if isinstance(times, int) else None
    node = iris.thing("observation", _slug(recipient), _slug(honour), number or "", reason or "")
    label = f"{one.entities['recipient'].label}: {one.entities['honour'].label}"
    modifier = iris.concept("modifier", "exact" if number else "several") if times is not None else None
    yield from _observed(node, recipient, label, number, modifier)
    yield from _attributes(node, {"qa:honour": honour, "qa:reason": Literal(reason) if reason else None})


def _observed(node: str, subject: str, label: str, number: str | None, modifier: str | None) -> Iterator[Triple]:
    yield node, expand("rdf:type"), expand("qa:Observation")
    yield node, expand("rdfs:label"), Literal(label)
    figure = Literal(number, expand("xsd:integer" if number.isdigit() else "xsd:decimal")) if number else None
    yield from _attributes(node, {"qa:subject": subject, "qa:number": figure, "qa:modifier": modifier})


def _publication(document: Document, one: LinkedFact) -> Iterator[Triple]:
    product, venue, date = _iri(one, "subject"), _iri(one, "venue"), _text(one, "date")
    if product is None or venue is None:
        return
    node = iris.thing("publication", _slug(product), _slug(venue), date or "")
    yield node, expand("rdf:type"), expand("qa:PublishedResult")
    label = f"{one.entities['subject'].label} in {one.entities['venue'].label}"
    yield node, expand("rdfs:label"), Literal(f"{label}, {date}" if date else label)
    published = Literal.date(date) if date else None
    yield from _attributes(node, {"qa:about": product, "qa:venue": venue, "dcterms:date": published})


NODES: dict[str, Callable[[Document, LinkedFact], Iterator[Triple]]] = {
    "conferral": _conferral,
    "finalist": _candidacy,
    "derived_from": _derivation,
    "established_by": _established_by,
    "established": _established,
    "founded": _founded,
    "holds_certification": _certification,
    "renamed_to": _renamed_to,
    "open_to": _open_to,
    "sole_recipient": _sole_recipient,
    "regarded_as": _regarded_as,
    "former": _former,
    "observation": _observation,
    "other_honour": _other_honour,
    "publication": _publication,
}
"""The fact types that need more than one triple between two things."""
