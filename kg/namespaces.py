"""The prefixes of the graph, once: plain strings, so that nothing heavy is imported to know them."""

from __future__ import annotations

from functools import cache

BASE = "https://w3id.org/quality-awards/"
ONTOLOGY = BASE + "ontology"
THINGS = BASE + "id/"
DOCUMENTS = BASE + "document/"
SCHEMES = BASE + "scheme/"
ENTAILED_GRAPH = BASE + "graph/entailed"
INFERENCE_GRAPH = ENTAILED_GRAPH + "/rules"
ONTOLOGY_GRAPH = BASE + "graph/ontology"

VOCABULARIES: dict[str, str] = {
    "qa": ONTOLOGY + "#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "prov": "http://www.w3.org/ns/prov#",
    "org": "http://www.w3.org/ns/org#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "schema": "https://schema.org/",
    "oa": "http://www.w3.org/ns/oa#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "void": "http://rdfs.org/ns/void#",
    "sd": "http://www.w3.org/ns/sparql-service-description#",
    "vann": "http://purl.org/vocab/vann/",
    "sh": "http://www.w3.org/ns/shacl#",
}
KINDS = (
    "award", "programme", "cycle", "conferral", "candidacy", "framework", "edition", "organization", "person",
    "place", "certification", "observation", "honour", "product", "publication", "periodical", "event",
)  # fmt: skip
"""The kinds of thing, as they stand in IRIs; each is a prefix too: `award:deming-prize`."""
PREFIXES: dict[str, str] = {**VOCABULARIES, **{kind: f"{THINGS}{kind}/" for kind in KINDS}}


@cache
def expand(curie: str) -> str:
    """Return the IRI of a compact name such as `qa:Award`.

    Raises KeyError when the prefix is not one of PREFIXES.
    """
    prefix, _, local = curie.partition(":")
    return PREFIXES[prefix] + local


def compact(iri: str) -> str:
    """Return `prefix:local` for an IRI of a known namespace with a simple local part, else the IRI itself."""
    for prefix, namespace in PREFIXES.items():
        local = iri[len(namespace) :]
        if iri.startswith(namespace) and local.replace("-", "").replace("_", "").isalnum():
            return f"{prefix}:{local}"
    return iri
