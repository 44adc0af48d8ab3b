"""The JSON-LD context, derived from the ontology: every term of ours, and the terms of others that our data uses.

`python -m tests.ontology.context` writes `ontology/context.jsonld` anew; a test holds it to what is derived.
"""

import json
from pathlib import Path

from rdflib import OWL, RDF, RDFS, Namespace, URIRef

from kg import ontology
from kg.namespaces import VOCABULARIES, compact

FILE = Path(__file__).resolve().parents[2] / "ontology" / "context.jsonld"
SCHEMA = Namespace(VOCABULARIES["schema"])
LANGUAGES = {"label": "rdfs:label", "prefLabel": "skos:prefLabel", "altLabel": "skos:altLabel"}
TEXT = {URIRef(VOCABULARIES["rdf"] + "langString"), URIRef(VOCABULARIES["xsd"] + "string")}


def derive():
    """Return the context as a JSON object."""
    context = {"@version": 1.1, "id": "@id", "type": "@type"}
    context |= {prefix: {"@id": iri, "@prefix": True} for prefix, iri in VOCABULARIES.items()}
    context |= {name: {"@id": curie, "@container": "@language"} for name, curie in LANGUAGES.items()}
    for file in ("reused.ttl", "awards.ttl"):
        graph = ontology.parse(file)
        for kind in (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty):
            for term in sorted(graph.subjects(RDF.type, kind)):
                curie = compact(str(term))
                name = curie.partition(":")[2]
                if file == "awards.ttl" or name not in context:
                    context[name] = _definition(graph, term, curie, kind)
    return {"@context": dict(sorted(context.items(), key=lambda item: (not item[0].startswith("@"), item[0])))}


def _definition(graph, term, curie, kind):
    if kind == OWL.ObjectProperty:
        return {"@id": curie, "@type": "@id"}
    ranges = {*graph.objects(term, RDFS.range), *graph.objects(term, SCHEMA.rangeIncludes)} - TEXT
    if kind == OWL.DatatypeProperty and len(ranges) == 1:
        return {"@id": curie, "@type": compact(str(ranges.pop()))}
    return curie if kind == OWL.Class else {"@id": curie}


if __name__ == "__main__":
    FILE.write_text(json.dumps(derive(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
