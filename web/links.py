"""IRIs of the graph as addresses of the site, and back: `https://w3id.org/quality-awards/id/x` is served at `/id/x`.

Slugs hold letters of every script; Werkzeug percent-encodes them in addresses and decodes them in requests.
"""

from __future__ import annotations

from urllib.parse import quote, urlencode, urlsplit

from flask import Flask, request

from kg.errors import UnknownEntity
from kg.namespaces import BASE, DOCUMENTS, ONTOLOGY, PREFIXES, SCHEMES, THINGS, compact, expand
from kg.search import kind_of
from kg.sparql.results import BAD_IN_IRI, Term
from web.index import index
from web.language import current, translate


def path(iri: str) -> str:
    """Return the site's path for an IRI of ours, the IRI itself for an http(s) address, "" for anything else."""
    root = request.script_root
    if iri.startswith(ONTOLOGY):
        return f"{root}/ontology{quote(iri[len(ONTOLOGY) :], safe='#/-._~')}"
    if iri.startswith((THINGS, DOCUMENTS, SCHEMES)):
        name, _, fragment = iri[len(BASE) :].partition("#")
        row = f"?row={quote(fragment[4:])}" if fragment.startswith("row-") else ""
        return f"{root}/{quote(name, safe='/-._~')}{row}" + (f"#{quote(fragment, safe='-._~')}" if fragment else "")
    return iri if urlsplit(iri).scheme in ("http", "https") else ""


def local(iri: str) -> str:
    """Return the short form of a thing's IRI that addresses of the graph view use: `award/deming-prize`."""
    return iri.removeprefix(THINGS)


def full(name: str) -> str:
    """Return the IRI of a short form, of a compact name such as `qa:Award`, or the IRI itself.

    Raises UnknownEntity for what no IRI can be.
    """
    if "://" in name:
        return checked(name)
    prefix, colon, rest = name.partition(":")
    if colon and prefix in PREFIXES:
        return checked(PREFIXES[prefix] + rest)
    if name.startswith(("document/", "scheme/")):
        return checked(BASE + name)
    return checked(THINGS + name.removeprefix("/").removeprefix("id/"))


def checked(iri: str) -> str:
    """Return an IRI from an address. Raises UnknownEntity when it holds characters that no IRI has."""
    if BAD_IN_IRI.search(iri):
        raise UnknownEntity(translate("That address holds characters that no name here has."))
    return iri


def label(iri: str) -> str:
    """Return the label of an IRI in the language of the request."""
    return translate(BORROWED[iri]) if iri in BORROWED and not index().has(iri) else index().label(iri, current())


def why_path(subject: str, prop: str, value: Term) -> str:
    """Return the address of the page that tells why the graph holds a triple."""
    query = {"s": subject, "p": prop, "o": value.value}
    if value.kind != "iri":
        query |= {"kind": value.kind, "language": value.language or "", "datatype": value.datatype or ""}
    return f"{request.script_root}/why?{urlencode({k: v for k, v in query.items() if v})}"


def why_class(subject: str, kind: str) -> str:
    """Return the address of the page that tells why a thing is of a class."""
    return why_path(subject, expand("rdf:type"), Term("iri", kind))


BORROWED = {
    expand(name): text
    for name, text in {
        "rdfs:comment": "note", "rdfs:seeAlso": "see also", "owl:sameAs": "the same as", "schema:url": "address",
        "dcterms:publisher": "publisher", "dcterms:date": "date", "dcterms:language": "language",
        "dcterms:format": "format", "dcterms:isReplacedBy": "is now", "dcterms:identifier": "identifier",
        "foaf:homepage": "website", "skos:notation": "code", "skos:broader": "broader", "skos:inScheme": "in the list",
        "skos:definition": "definition", "skos:exactMatch": "the same as", "dcterms:source": "source",
        "owl:differentFrom": "not the same as", "skos:scopeNote": "note", "dcterms:created": "made", "rdf:type": "kind",
    }.items()
}  # fmt: skip
"""What terms of other vocabularies are called here where the graph gives them no label."""


def kind_name(kind: str) -> str:
    """Return a kind's name for people, in the language of the request."""
    return translate(KINDS.get(kind, kind.capitalize()))


KINDS = {
    "award": "Award", "programme": "Programme", "cycle": "Cycle", "conferral": "Conferral",
    "candidacy": "Candidacy", "framework": "Framework", "edition": "Edition", "organization": "Organization",
    "person": "Person", "place": "Place", "certification": "Certificate", "observation": "Figure",
    "honour": "Other honour", "product": "Product", "publication": "Publication", "event": "Event",
    "document": "Document", "concept": "Code", "term": "Term",
}  # fmt: skip


def register(site: Flask) -> None:
    """Give the templates the functions of this module."""
    site.jinja_env.filters.update(label_of=label, kind_of=kind_of)
    site.jinja_env.globals.update(
        path=path,
        why_path=why_path,
        why_class=why_class,
        label=label,
        kind_name=kind_name,
        local=local,
        compact=compact,
    )
