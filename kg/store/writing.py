"""What is given to a store to write: data as triples or as quads of one graph, and the pieces of an update."""

from __future__ import annotations

import pyoxigraph as ox

from kg.errors import StoreError
from kg.namespaces import BASE
from kg.store.evaluation import RDF_FORMATS, store_errors


def triples(data: bytes, media_type: str = "application/n-quads", base: str = BASE) -> bytes:
    """Return data of an RDF media type as N-Triples, whatever graphs it names.

    Raises StoreError when it is not valid; the message has the line.
    """
    with store_errors("here"):
        try:
            parsed = ox.parse(data, RDF_FORMATS[media_type], base_iri=base)
            found = (ox.Triple(q.subject, q.predicate, q.object) for q in parsed if isinstance(q, ox.Quad))
            return ox.serialize(found, format=ox.RdfFormat.N_TRIPLES) or b""
        except ValueError as error:
            raise StoreError(f"the data cannot be read: {error}") from error


def clearing(name: ox.NamedNode | ox.DefaultGraph) -> str:
    """Return the update that empties a graph."""
    return "CLEAR DEFAULT" if isinstance(name, ox.DefaultGraph) else f"CLEAR SILENT GRAPH {name}"


def block(name: ox.NamedNode | ox.DefaultGraph, quads: set[ox.Quad]) -> str:
    """Return quads as an update has them between the braces of INSERT DATA or DELETE DATA."""
    text = (ox.serialize((quad.triple for quad in quads), format=ox.RdfFormat.N_TRIPLES) or b"").decode()
    return text if isinstance(name, ox.DefaultGraph) else f"GRAPH {name} {{ {text} }}"


def parsed(data: bytes, name: ox.NamedNode | ox.DefaultGraph) -> set[ox.Quad]:
    """Return the triples of N-Quads as quads of one graph."""
    read = ox.parse(data, ox.RdfFormat.N_QUADS, rename_blank_nodes=True)
    return {ox.Quad(q.subject, q.predicate, q.object, name) for q in read if isinstance(q, ox.Quad)}
