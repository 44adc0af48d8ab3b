"""A small world for the questions: each file of `world/` is a document, each of its triples a statement of it."""

from functools import lru_cache
from pathlib import Path

from rdflib import Graph
from rdflib import Literal as RdfLiteral

from kg import infer, ontology, provenance
from kg.model import Document, Evidence, Literal, Statement
from kg.namespaces import ONTOLOGY_GRAPH
from kg.store.oxigraph import OxigraphStore

FOLDER = Path(__file__).parent / "world"


def statements(path):
    """Return the document and its statements; the document's text is a line for each triple, which is its quote."""
    graph = Graph().parse(path, format="turtle")
    lines, found, start = [], [], 0
    for subject, predicate, value in sorted(graph, key=lambda triple: [str(term) for term in triple]):
        line = " ".join(str(term).rpartition("/")[2].rpartition("#")[2] for term in (subject, predicate, value))
        evidence = Evidence(start, start + len(line), "by-hand")
        term = str(value)
        if isinstance(value, RdfLiteral):
            term = Literal(str(value), str(value.datatype) if value.datatype else None, value.language)
        found.append(Statement(str(subject), str(predicate), term, evidence, 0.9))
        lines.append(line)
        start += len(line) + 1
    title = path.stem.replace("-", " ")
    return Document(path.stem, title, "\n".join(lines), "text/plain", "0" * 64, reliability="reference"), found


def quads():
    """Return the N-Quads of each document, by IRI."""
    documents = (statements(path) for path in sorted(FOLDER.glob("*.ttl")))
    return {document.iri: provenance.quads(document, found) for document, found in documents}


@lru_cache(maxsize=1)
def store():
    """Return a store with the small world, the ontology and what follows."""
    world = OxigraphStore.memory()
    for iri, graph in quads().items():
        world.replace_graph(iri, graph)
    world.replace_graph(ONTOLOGY_GRAPH, ontology.ontology_quads())
    infer.entail(world)
    return world
