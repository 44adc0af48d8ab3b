"""The facts of texts that are a node of their own: conferral, candidacy, certificate, observation, publication.

A node's IRI is made from what identifies it, so that two documents that speak of the same event meet in one node.
A conferral without a year or an edition identifies no event: it is stated as `qa:received` alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kg import iris
from kg.describe.terms import (
    Triple,
    attributes,
    concept_of,
    edition_number,
    language_of,
    slug_of,
    text_of,
    thing_of,
    tie,
    year_of,
)
from kg.model import Document, LinkedFact, Literal, Value
from kg.names import concept_code, cycle_year
from kg.namespaces import expand

ROLES = {"initiated": "qa:initiatedBy", "proposed": "qa:proposedBy", None: "qa:establishedBy"}
ASPECTS = {"first_awarded": "qa:firstConferredIn", "ended": "qa:endedIn"}


def _conferral(document: Document, one: LinkedFact) -> Iterator[Triple]:
    award, recipient = thing_of(one, "award"), thing_of(one, "recipient")
    if award is None or recipient is None:
        return
    when = occasion(one, award)
    if when is None:
        yield recipient, expand("qa:received"), award
        if note := text_of(one, "note"):
            text = f"{one.entities['award'].label}: {note}"
            yield recipient, expand("rdfs:comment"), Literal(text, language=language_of(note, "en"))
        return
    unit = thing_of(one, "unit")
    node = iris.thing("conferral", slug_of(award), when, slug_of(recipient), slug_of(unit) if unit else "")
    cycle = iris.thing("cycle", slug_of(award), when)
    award_label, recipient_label = one.entities["award"].label, one.entities["recipient"].label
    yield node, expand("rdf:type"), expand("qa:Conferral")
    yield node, expand("rdfs:label"), Literal(f"{award_label} {when}: {recipient_label}")
    yield from attributes(
        node,
        {
            "qa:award": award, "qa:recipient": recipient, "qa:year": year_of(one), "qa:cycle": cycle, "qa:unit": unit,
            "qa:conferredBy": thing_of(one, "conferred_by"), "qa:employer": thing_of(one, "employer"),
            "qa:category": concept_of(one, "category", "category"), "qa:tier": _tier(one),
        },
    )  # fmt: skip
    yield cycle, expand("rdf:type"), expand("qa:AwardCycle")
    yield cycle, expand("rdfs:label"), Literal(f"{award_label}, {when}")
    edition = edition_number(text_of(one, "edition") or "")
    number = Literal.integer(edition) if edition else None
    until = year_of(one, "year_end")
    yield from attributes(
        cycle, {"qa:cycleOf": award, "qa:year": year_of(one), "qa:editionNumber": number, "qa:yearEnd": until}
    )
    if programme := thing_of(one, "programme"):
        yield cycle, expand("qa:cycleOf"), programme
    if note := text_of(one, "note"):
        yield node, expand("rdfs:comment"), Literal(note, language=language_of(note, "en"))


def occasion(one: LinkedFact, award: str) -> str | None:
    """Return what tells one awarding from another: its year, else its edition; None when neither is said.

    An edition whose year the packaged tables tell is that year's, so that "第四届" and 2021 are one cycle.
    """
    if year := text_of(one, "year"):
        return year
    edition = text_of(one, "edition")
    number = edition_number(edition or "")
    return (cycle_year(award, number) or str(number)) if number else edition


def _tier(one: LinkedFact) -> str | None:
    """Return the tier; a word that only repeats the award's own name ("Deming Grand Prize") is none of its own."""
    tier, award = text_of(one, "tier"), text_of(one, "award") or ""
    if tier is None and re.search(r"提名奖|\bNomination\b", award):
        return iris.concept("tier", "nomination")
    if tier and concept_code("tier", tier) is None and tier.casefold() in award.casefold():
        return None
    return concept_of(one, "tier", "tier")


def _candidacy(document: Document, one: LinkedFact) -> Iterator[Triple]:
    award, candidate = thing_of(one, "award"), thing_of(one, "candidate")
    if award is None or candidate is None:
        return
    node = iris.thing("candidacy", slug_of(award), text_of(one, "year") or document.slug, slug_of(candidate))
    yield node, expand("rdf:type"), expand("qa:Candidacy")
    yield node, expand("rdfs:label"), Literal(f"{one.entities['candidate'].label}: {one.entities['award'].label}")
    stage = concept_of(one, "stage", "stage")
    yield from attributes(
        node, {"qa:award": award, "qa:candidate": candidate, "qa:stage": stage, "qa:year": year_of(one)}
    )


def _derivation(document: Document, one: LinkedFact) -> Iterator[Triple]:
    if one.fact.fields.get("same_structure"):
        yield from tie(one, "standard", "qa:sharesStructureWith", "source")


def _established_by(document: Document, one: LinkedFact) -> Iterator[Triple]:
    yield from tie(one, "subject", ROLES.get(text_of(one, "role"), ROLES[None]), "body")


def _established(document: Document, one: LinkedFact) -> Iterator[Triple]:
    predicate = ASPECTS.get(text_of(one, "aspect") or "", "qa:establishedIn")
    if subject := thing_of(one, "subject"):
        yield from attributes(subject, {predicate: year_of(one)})


def _founded(document: Document, one: LinkedFact) -> Iterator[Triple]:
    if subject := thing_of(one, "subject"):
        yield from attributes(subject, {"qa:foundedIn": year_of(one)})


def _certification(document: Document, one: LinkedFact) -> Iterator[Triple]:
    holder, standard = thing_of(one, "subject"), thing_of(one, "certification")
    if holder is None or standard is None:
        return
    node = iris.thing("certification", slug_of(holder), slug_of(standard))
    yield node, expand("rdf:type"), expand("qa:Certification")
    label = f"{one.entities['subject'].label}: {one.entities['certification'].label}"
    yield node, expand("rdfs:label"), Literal(label)
    yield from attributes(
        node, {"qa:holder": holder, "qa:standard": standard, "qa:certifiedBy": thing_of(one, "issuer")}
    )


def _renamed_to(document: Document, one: LinkedFact) -> Iterator[Triple]:
    old, new = thing_of(one, "subject"), thing_of(one, "new_name")
    if old and old == new:
        yield old, expand("qa:formerName"), Literal(str(one.fact.fields["subject"]), language=document.language)
    elif old and new:
        yield old, expand("qa:renamedTo"), new


def _open_to(document: Document, one: LinkedFact) -> Iterator[Triple]:
    if subject := thing_of(one, "subject"):
        yield from attributes(subject, {"qa:openTo": concept_of(one, "recipient_kind", "recipient-kind")})


def _sole_recipient(document: Document, one: LinkedFact) -> Iterator[Triple]:
    sector = concept_of(one, "sector", "sector")
    if (recipient := thing_of(one, "recipient")) and sector:
        yield recipient, expand("qa:sector"), sector
        award = thing_of(one, "award")
        year = text_of(one, "year")
        if award and year:
            node = iris.thing("conferral", slug_of(award), year, slug_of(recipient))
            yield node, expand("qa:soleRecipientFromSector"), sector


def _regarded_as(document: Document, one: LinkedFact) -> Iterator[Triple]:
    if subject := thing_of(one, "subject"):
        yield from attributes(subject, {"qa:regardedAs": concept_of(one, "standing", "standing")})


def _former(document: Document, one: LinkedFact) -> Iterator[Triple]:
    if subject := thing_of(one, "subject"):
        yield subject, expand("qa:bodyStatus"), iris.concept("body-status", "former")


def _observation(document: Document, one: LinkedFact) -> Iterator[Triple]:
    subject, counted, number = thing_of(one, "subject"), text_of(one, "counted"), text_of(one, "number")
    if subject is None or counted is None:
        return
    as_of = text_of(one, "as_of")
    node = iris.thing("observation", slug_of(subject), counted, number or "", as_of or "")
    label = " ".join(part for part in (one.entities["subject"].label + ":", number, counted.replace("-", " ")) if part)
    yield from _observed(node, subject, label, number, concept_of(one, "modifier", "modifier"))
    yield node, expand("qa:counted"), iris.concept("measure", counted)
    yield from attributes(node, {"qa:asOf": Literal.date(as_of) if as_of else None})


def _other_honour(document: Document, one: LinkedFact) -> Iterator[Triple]:
    """An honour received five times, once for a reason, is two figures: five, and one with its reason."""
    recipient, honour = thing_of(one, "recipient"), thing_of(one, "honour")
    if recipient is None or honour is None:
        return
    times, reason = one.fact.fields.get("times"), text_of(one, "reason")
    yield from _honoured(one, recipient, honour, times, None if isinstance(times, int) and times > 1 else reason)
    if isinstance(times, int) and times > 1 and reason:
        yield from _honoured(one, recipient, honour, 1, reason)


def _honoured(one: LinkedFact, recipient: str, honour: str, times: Value, reason: str | None) -> Iterator[Triple]:
    number = str(times) if isinstance(times, int) else None
    node = iris.thing("observation", slug_of(recipient), slug_of(honour), number or "", reason or "")
    label = f"{one.entities['recipient'].label}: {one.entities['honour'].label}"
    modifier = iris.concept("modifier", "exact" if number else "several") if times is not None else None
    yield from _observed(node, recipient, label, number, modifier)
    yield from attributes(node, {"qa:honour": honour, "qa:reason": Literal(reason) if reason else None})


def _observed(node: str, subject: str, label: str, number: str | None, modifier: str | None) -> Iterator[Triple]:
    yield node, expand("rdf:type"), expand("qa:Observation")
    yield node, expand("rdfs:label"), Literal(label)
    figure = Literal(number, expand("xsd:integer" if number.isdigit() else "xsd:decimal")) if number else None
    yield from attributes(node, {"qa:subject": subject, "qa:number": figure, "qa:modifier": modifier})


def _publication(document: Document, one: LinkedFact) -> Iterator[Triple]:
    product, venue, date = thing_of(one, "subject"), thing_of(one, "venue"), text_of(one, "date")
    if product is None or venue is None:
        return
    node = iris.thing("publication", slug_of(product), slug_of(venue), date or "")
    yield node, expand("rdf:type"), expand("qa:PublishedResult")
    label = f"{one.entities['subject'].label} in {one.entities['venue'].label}"
    yield node, expand("rdfs:label"), Literal(f"{label}, {date}" if date else label)
    published = Literal.date(date) if date else None
    yield from attributes(node, {"qa:about": product, "qa:venue": venue, "dcterms:date": published})


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
