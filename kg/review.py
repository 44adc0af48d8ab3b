"""Review: the facts proposed from a document are judged by a person, and the judgement is kept with the document.

A decision is PROV-O in the document's graph: an activity with its verdict, who made it and when, and the fact as it
was decided. It is found again by a key made from what was proposed, so the same proposal is never asked again; a
document that has decisions holds only what was accepted.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kg import iris
from kg.model import Document, Entity, Fact, LinkedFact, Literal, Value
from kg.namespaces import expand
from kg.provenance import term
from kg.sparql.queries import select
from kg.store.base import Endpoint

ACCEPT, REJECT = "accept", "reject"


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's judgement of a proposal. verdict: ACCEPT or REJECT. by: the name given. at: ISO 8601 time.

    fact: the fields and linked things as the person left them, in JSON.
    """

    key: str
    verdict: str
    by: str
    at: str
    fact: str


def key(document: Document, one: LinkedFact) -> str:
    """Return what a proposal is known by: its type, what it says, and the passage that says it."""
    fact = one.fact
    said = [fact.type, sorted((k, str(v)) for k, v in fact.fields.items() if v is not None)]
    quote = document.text[fact.start : fact.end]
    return hashlib.sha256(json.dumps([said, quote], ensure_ascii=False).encode()).hexdigest()[:16]


def decide(document: Document, proposal: LinkedFact, verdict: str, by: str, at: str, kept: LinkedFact) -> Decision:
    """Return the decision on a proposal. kept: the fact as the person left it (the proposal itself if unchanged)."""
    entities = {name: [entity.iri, entity.label, entity.known] for name, entity in kept.entities.items()}
    fact = {"fields": dict(kept.fact.fields), "entities": entities}
    return Decision(key(document, proposal), verdict, by, at, json.dumps(fact, ensure_ascii=False, sort_keys=True))


def corrected(one: LinkedFact, fields: Mapping[str, Value], chosen: Mapping[str, str]) -> LinkedFact:
    """Return a fact with a person's corrections: values by field, and the IRI of the thing that a name means.

    A name that was changed and got no IRI is a new thing of that name.
    """
    entities = dict(one.entities)
    for name, entity in one.entities.items():
        text = str(fields.get(name) or entity.label)
        if name in chosen and chosen[name] != entity.iri:
            entities[name] = Entity(chosen[name], text, True, 1.0)
        elif fields.get(name) != one.fact.fields.get(name):
            kind = iris.kind_of(entity.iri) or "organization"
            entities[name] = Entity(iris.thing(kind, text), text, False, 1.0)
    return LinkedFact(replace(one.fact, fields={**one.fact.fields, **fields}), entities)


def apply(document: Document, linked: Iterable[LinkedFact], decisions: Mapping[str, Decision]) -> list[LinkedFact]:
    """Return the facts that a person accepted, as they were corrected; all of them when nothing was decided."""
    linked = list(linked)
    if not decisions:
        return linked
    found = [(one, decisions.get(key(document, one))) for one in linked]
    return [_as_decided(one, decision) for one, decision in found if decision and decision.verdict == ACCEPT]


def _as_decided(one: LinkedFact, decision: Decision) -> LinkedFact:
    kept = json.loads(decision.fact)
    entities = {name: Entity(iri, label, known, 1.0) for name, (iri, label, known) in kept["entities"].items()}
    fact: Fact = replace(one.fact, fields=kept["fields"], confidence=1.0)
    return LinkedFact(fact, entities)


def record(document: Document, decisions: Iterable[Decision]) -> Iterator[str]:
    """Yield the N-Quads of the decisions, for the document's graph."""
    for made in decisions:
        node = f"{document.iri}#decision-{made.key}"
        reviewer = f"{document.iri}#reviewer-{hashlib.sha256(made.by.encode()).hexdigest()[:8]}"
        for subject, predicate, value in (
            (node, "rdf:type", expand("prov:Activity")),
            (node, "prov:used", document.iri),
            (node, "dcterms:type", iris.concept("verdict", made.verdict)),
            (node, "dcterms:identifier", Literal(made.key)),
            (node, "rdf:value", Literal(made.fact)),
            (node, "prov:endedAtTime", Literal(made.at, expand("xsd:dateTime"))),
            (node, "prov:wasAssociatedWith", reviewer),
            (reviewer, "rdf:type", expand("prov:Person")),
            (reviewer, "foaf:name", Literal(made.by)),
        ):
            yield f"<{subject}> <{expand(predicate)}> {term(value)} <{document.iri}> ."


def decisions(endpoint: Endpoint) -> dict[str, dict[str, Decision]]:
    """Return all decisions of a store: by the document's IRI, then by the proposal's key."""
    found: dict[str, dict[str, Decision]] = {}
    for row in select(endpoint, "decisions"):
        made = {name: row[name].value for name in ("key", "verdict", "by", "at", "fact")}
        made["verdict"] = made["verdict"].rpartition("/")[2]
        found.setdefault(row["document"].value, {})[made["key"]] = Decision(**made)
    return found
