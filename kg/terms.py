"""The ontology as a reader sees it: each term with its words, its place and its neighbours, from the Turtle alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rdflib import BNode, Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SKOS
from rdflib.term import Node

from kg import ontology
from kg.namespaces import ONTOLOGY, VOCABULARIES, compact

SCHEMA = Namespace(VOCABULARIES["schema"])
KINDS = {OWL.Class: "class", OWL.ObjectProperty: "object", OWL.DatatypeProperty: "datatype"}
CHARACTERISTICS = {
    OWL.FunctionalProperty: "functional",
    OWL.TransitiveProperty: "transitive",
    OWL.SymmetricProperty: "symmetric",
    OWL.AsymmetricProperty: "asymmetric",
    OWL.IrreflexiveProperty: "irreflexive",
}
WORDS = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """A class or a property. kind: class, object or datatype; labels, definitions: by language.

    above, below: terms that are more general, more special. on, to: what a property is used on and leads to.
    chain: the properties that it follows from one after the other (`^` against the arrow).
    """

    iri: str
    name: str
    kind: str
    labels: WORDS
    definitions: WORDS
    examples: tuple[str, ...]
    sources: tuple[str, ...]
    above: tuple[str, ...]
    below: tuple[str, ...]
    on: tuple[str, ...]
    to: tuple[str, ...]
    characteristics: tuple[str, ...]
    chain: tuple[str, ...]
    matches: tuple[str, ...]
    ours: bool


@dataclass(frozen=True, slots=True)
class Code:
    """An entry of a code list."""

    iri: str
    labels: WORDS
    definitions: WORDS


@dataclass(frozen=True, slots=True)
class CodeList:
    """A code list with its codes, in the order of their names."""

    iri: str
    name: str
    labels: WORDS
    definitions: WORDS
    codes: tuple[Code, ...]


@lru_cache(maxsize=1)
def entries() -> dict[str, Entry]:
    """Return the terms by IRI: ours first, then those reused; classes before properties, in the order of names."""
    graph = ontology.parse("awards.ttl", "reused.ttl", "alignments.ttl")
    found = [
        _entry(graph, URIRef(str(term)), kind)
        for owl_kind, kind in KINDS.items()
        for term in graph.subjects(RDF.type, owl_kind)
        if (term, RDFS.label, None) in graph
    ]
    order = list(KINDS.values())
    found.sort(key=lambda entry: (not entry.ours, order.index(entry.kind), entry.name.casefold()))
    return {entry.iri: entry for entry in found}


@lru_cache(maxsize=1)
def code_lists() -> tuple[CodeList, ...]:
    """Return the code lists, in the order of their names."""
    graph = ontology.parse("concepts.ttl")
    found = []
    for scheme in sorted(graph.subjects(RDF.type, SKOS.ConceptScheme), key=str):
        codes = [
            Code(str(code), _words(graph, code, SKOS.prefLabel), _words(graph, code, SKOS.definition))
            for code in sorted(graph.subjects(SKOS.inScheme, scheme), key=str)
        ]
        labels, definitions = (_words(graph, scheme, p) for p in (SKOS.prefLabel, SKOS.definition))
        found.append(CodeList(str(scheme), str(scheme).rpartition("/")[2], labels, definitions, tuple(codes)))
    return tuple(found)


@lru_cache(maxsize=1)
def header() -> dict[str, WORDS]:
    """Return what the ontology says of itself: property (compact name) to words by language."""
    graph = ontology.parse("awards.ttl")
    subject = URIRef(ONTOLOGY)
    return {compact(str(p)): _words(graph, subject, p) for p in sorted(set(graph.predicates(subject)), key=str)}


def uses(iri: str) -> list[Entry]:
    """Return the properties that are used on a class, or on one above it."""
    classes = {iri, *_above(iri)}
    return [entry for entry in entries().values() if entry.ours and classes & set(entry.on)]


def leads(iri: str) -> list[Entry]:
    """Return the properties that lead to a class, or to one above it."""
    classes = {iri, *_above(iri)}
    return [entry for entry in entries().values() if entry.ours and classes & set(entry.to)]


def _above(iri: str) -> Iterable[str]:
    entry = entries().get(iri)
    for parent in entry.above if entry else ():
        yield parent
        yield from _above(parent)


def _entry(graph: Graph, term: URIRef, kind: str) -> Entry:
    def listed(*predicates: Node) -> tuple[str, ...]:
        return tuple(sorted(str(v) for p in predicates for v in graph.objects(term, p) if isinstance(v, URIRef)))

    types = set(graph.objects(term, RDF.type))
    up = RDFS.subClassOf if kind == "class" else RDFS.subPropertyOf
    return Entry(
        iri=str(term),
        name=compact(str(term)),
        kind=kind,
        labels=_words(graph, term, RDFS.label),
        definitions=_words(graph, term, SKOS.definition),
        examples=tuple(sorted(str(v) for v in graph.objects(term, SKOS.example))),
        sources=tuple(sorted(str(v) for v in graph.objects(term, DCTERMS.source))),
        above=listed(up),
        below=tuple(sorted(str(s) for s in graph.subjects(up, term))),
        on=listed(RDFS.domain, SCHEMA.domainIncludes),
        to=listed(RDFS.range, SCHEMA.rangeIncludes),
        characteristics=tuple(name for owl, name in CHARACTERISTICS.items() if owl in types),
        chain=_chain(graph, graph.value(term, OWL.propertyChainAxiom)),
        matches=listed(SKOS.closeMatch),
        ours=(term, RDFS.isDefinedBy, URIRef(ONTOLOGY)) in graph,
    )


def _chain(graph: Graph, steps: Node | None) -> tuple[str, ...]:
    if steps is None:
        return ()
    found = []
    for step in graph.items(steps):
        inverse = graph.value(step, OWL.inverseOf) if isinstance(step, BNode) else None
        found.append(f"^{compact(str(inverse))}" if inverse is not None else compact(str(step)))
    return tuple(found)


def _words(graph: Graph, subject: Node, predicate: Node) -> dict[str, str]:
    words = sorted(graph.objects(subject, predicate), key=str)
    return {(word.language if isinstance(word, Literal) else None) or "und": str(word) for word in words}
