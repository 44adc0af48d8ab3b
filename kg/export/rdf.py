"""RDF out of a store: the whole graph, or the neighbourhood of one thing, in any syntax and in a stable order."""

from __future__ import annotations

import re

from kg import formats
from kg.errors import UnknownEntity
from kg.namespaces import PREFIXES, THINGS
from kg.sparql.queries import construct
from kg.sparql.results import Term
from kg.store.base import Endpoint, Store
from kg.store.serialize import serialize

NTRIPLES = "application/n-triples"
_THING = re.compile(f"<({re.escape(THINGS)}[^>]*)>")


def whole(store: Store, format_name: str) -> bytes:
    """Return the whole graph in an RDF format; formats without graphs get the union of all documents.

    Raises UnknownFormat.
    """
    media_type = formats.named(format_name, "graph", "dataset").media_type
    return serialize(store.dump(), media_type, PREFIXES)


def neighbourhood(endpoint: Endpoint, iri: str, format_name: str, depth: int = 1) -> bytes:
    """Return what the graph says of a thing and of the things fewer than `depth` steps away, with the evidence.

    Things at the rim keep their class and label, so that the file reads on its own.
    Raises UnknownEntity when nothing is said of the thing, UnknownFormat.
    """
    media_type = formats.named(format_name, "graph", "dataset").media_type
    seen: set[str] = set()
    rim, lines = {iri}, b""
    for _ in range(max(depth, 1)):
        found = construct(endpoint, "neighbourhood", NTRIPLES, things=_terms(rim))
        if not found and not seen:
            raise UnknownEntity(f"nothing is known of <{iri}>; look for the thing's name in the site's search")
        lines += found
        seen |= rim
        rim = set(_THING.findall(found.decode())) - seen
    lines += construct(endpoint, "statements-about", NTRIPLES, things=_terms(seen))
    if rim:
        lines += construct(endpoint, "names-of", NTRIPLES, things=_terms(rim))
    return serialize(lines, media_type, PREFIXES)


def around(endpoint: Endpoint, things: list[str]) -> bytes:
    """Return what the graph says of some things, of the records about them, and the evidence, as N-Triples."""
    terms = [Term("iri", name) for name in things]
    return construct(endpoint, "neighbourhood", NTRIPLES, things=terms) + construct(
        endpoint, "statements-about", NTRIPLES, things=terms
    )


def _terms(iris: set[str]) -> list[Term]:
    return [Term("iri", iri) for iri in sorted(iris)]
