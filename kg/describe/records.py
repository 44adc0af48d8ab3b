"""What only tables say: attributes, candidacies in full, lineage, changes of bodies, renamings, figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg import iris
from kg.describe.nodes import occasion
from kg.describe.terms import (
    Triple,
    attributes,
    coded,
    concept,
    concept_of,
    language_of,
    literal,
    slug_of,
    text_of,
    thing_of,
    year_of,
)  # fmt: skip
from kg.model import Document, LinkedFact, Literal
from kg.namespaces import expand

RELATIONS = {
    "derivedFrom": "qa:derivedFrom",
    "revisionOf": "qa:revisionOf",
    "replaces": "qa:replaces",
    "influencedBy": "qa:influencedBy",
    "guidanceFor": "qa:guidanceFor",
    "identicalAdoptionOf": "qa:adoptionOf",
    "modifiedAdoptionOf": "qa:adoptionOf",
}
CORRESPONDENCES = {"identicalAdoptionOf": "identical", "modifiedAdoptionOf": "modified"}


def _attribute(document: Document, one: LinkedFact) -> Iterator[Triple]:
    subject, fields = thing_of(one, "subject"), one.fact.fields
    if subject is None:
        return
    property_ = expand(str(fields["property"]))
    value = thing_of(one, "object") or _value(document, one)
    if value != subject:
        yield subject, property_, value
    if fields.get("datatype") == "concept":
        scheme, _, code = str(fields["value"]).partition("/")
        yield from coded(scheme, code, document.language)


def _value(document: Document, one: LinkedFact) -> str | Literal:
    value, datatype, language = (text_of(one, field) for field in ("value", "datatype", "language"))
    if datatype in ("name", "remark") and language is None:
        language = language_of(value or "", document.language if datatype == "name" else "en")
    return literal(value, datatype, language)


def _candidacy(document: Document, one: LinkedFact) -> Iterator[Triple]:
    award, candidate = thing_of(one, "award"), thing_of(one, "candidate")
    if award is None or candidate is None:
        return
    when = occasion(one, award)
    node = iris.thing("candidacy", slug_of(award), when or document.slug, slug_of(candidate))
    label = " ".join(filter(None, (one.entities["award"].label, when)))
    note = text_of(one, "note")
    yield node, expand("rdf:type"), expand("qa:Candidacy")
    yield node, expand("rdfs:label"), Literal(f"{label}: {one.entities['candidate'].label}")
    yield from attributes(
        node,
        {
            "qa:award": award, "qa:candidate": candidate, "qa:year": year_of(one),
            "qa:stage": concept_of(one, "stage", "stage"), "qa:category": concept_of(one, "category", "category"),
            "qa:tier": concept_of(one, "tier", "tier"),
            "rdfs:comment": Literal(note, language=language_of(note, "en")) if note else None,
        },
    )  # fmt: skip


def _lineage(document: Document, one: LinkedFact) -> Iterator[Triple]:
    subject, other, relation = thing_of(one, "subject"), thing_of(one, "object"), text_of(one, "relation") or ""
    if subject is None or other is None or subject == other:
        return
    yield subject, expand(RELATIONS[relation]), other
    if relation in CORRESPONDENCES:
        yield subject, expand("qa:correspondence"), iris.concept("correspondence", CORRESPONDENCES[relation])


def _change(document: Document, one: LinkedFact) -> Iterator[Triple]:
    before, after, date = thing_of(one, "before"), thing_of(one, "after"), text_of(one, "date")
    if before is None or before == after:
        return
    node = iris.thing("event", slug_of(before), "to", slug_of(after) if after else "end")
    labels = [one.entities[end].label for end in ("before", "after") if end in one.entities]
    yield node, expand("rdf:type"), expand("org:ChangeEvent")
    yield node, expand("rdfs:label"), Literal(" → ".join(labels) + (f" ({date})" if date else ""))
    yield node, expand("org:originalOrganization"), before
    yield before, expand("org:changedBy"), node
    if after:
        yield node, expand("org:resultingOrganization"), after
        yield after, expand("org:resultedFrom"), node
    if date:
        yield node, expand("qa:year"), Literal(date[:4], expand("xsd:gYear"))
        yield node, expand("dcterms:date"), Literal.date(date)


def _renaming(document: Document, one: LinkedFact) -> Iterator[Triple]:
    subject = thing_of(one, "subject")
    if subject is None:
        return
    date, former, new = text_of(one, "date"), text_of(one, "former_name"), text_of(one, "new_name")
    node = iris.thing("event", slug_of(subject), "renamed", (date or "")[:4], (former or "")[:40])
    yield node, expand("rdf:type"), expand("qa:Renaming")
    until = f" until {date}" if date else ""
    yield node, expand("rdfs:label"), Literal(f"{former} → {new}" + (f" ({date})" if date else "") if new
                                              else f"{one.entities['subject'].label}: {former}{until}")  # fmt: skip
    yield node, expand("qa:subject"), subject
    for name, property_ in ((former, "qa:formerName"), (new, "qa:newName")):
        if name:
            yield node, expand(property_), Literal(name, language=language_of(name, document.language))
    if former:
        yield subject, expand("qa:formerName"), Literal(former, language=language_of(former, document.language))
    if date:
        yield node, expand("qa:year"), Literal(date[:4], expand("xsd:gYear"))


def _figure(document: Document, one: LinkedFact) -> Iterator[Triple]:
    subject, counted = thing_of(one, "subject"), text_of(one, "counted") or ""
    if subject is None:
        return
    start, as_of, number = text_of(one, "period_start"), text_of(one, "as_of"), text_of(one, "number") or ""
    category, country = text_of(one, "category"), thing_of(one, "country")
    parts = (counted, category, country and slug_of(country), start, as_of, number)
    node = iris.thing("observation", slug_of(subject), *(part for part in parts if part))
    period = "-".join(dict.fromkeys(part for part in (start, as_of) if part))
    of = ", ".join(part for part in (category, country and one.entities["country"].label, period) if part)
    yield node, expand("rdf:type"), expand("qa:Observation")
    yield node, expand("rdfs:label"), Literal(f"{one.entities['subject'].label}, {counted} ({of}): {number}")
    yield node, expand("qa:subject"), subject
    yield node, expand("qa:counted"), concept("measure", counted)
    yield node, expand("qa:number"), Literal(number, expand("xsd:integer" if number.isdigit() else "xsd:decimal"))
    yield node, expand("qa:modifier"), iris.concept("modifier", text_of(one, "modifier") or "exact")
    if category:
        yield node, expand("qa:category"), concept("category", category)
    if country:
        yield node, expand("qa:country"), country
    if start:
        yield node, expand("qa:periodStart"), Literal.date(start)
    if as_of:
        yield node, expand("qa:asOf"), Literal.date(as_of)


RECORDS: dict[str, Callable[[Document, LinkedFact], Iterator[Triple]]] = {
    "attribute": _attribute,
    "candidacy": _candidacy,
    "lineage": _lineage,
    "change": _change,
    "renaming": _renaming,
    "figure": _figure,
}
"""The fact types of tables that are more than one link between two things."""

RECORD_LINKS = {
    "edition_of": ("edition", "qa:editionOf", "framework"),
    "maintained_by": ("subject", "qa:administeredBy", "body"),
    "within": ("subject", "qa:locatedIn", "place"),
    "country": ("subject", "qa:country", "place"),
    "different": ("one", "owl:differentFrom", "other"),
}
