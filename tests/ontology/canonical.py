"""The one way to write the ontology's Turtle, so that a diff shows what changed and nothing else.

`python -m tests.ontology.canonical` rewrites the files of `ontology/`; a test holds them to this form. Order:
the ontology's header, classes, properties, code lists with their codes, shapes, the rest; within each by IRI,
ignoring case. A description begins with its types and labels. Blank nodes are written in place.
"""

from pathlib import Path

from rdflib import BNode, Graph, Literal, URIRef
from rdflib.namespace import OWL, RDF, RDFS, SH, SKOS, XSD

from kg.namespaces import VOCABULARIES

FOLDER = Path(__file__).resolve().parents[2] / "ontology"
SHAPES = {
    "shapes.ttl": "https://w3id.org/quality-awards/shapes#",
    "advice.ttl": "https://w3id.org/quality-awards/advice#",
    "style.ttl": "https://w3id.org/quality-awards/style#",
}
ALIGNED = {
    "alignments.ttl": {
        "dbo": "http://dbpedia.org/ontology/",
        "vivo": "http://vivoweb.org/ontology/core#",
        "wd": "http://www.wikidata.org/entity/",
    }
}
FIRST = (RDF.type, RDFS.label, SKOS.prefLabel, SKOS.altLabel, RDFS.comment, SKOS.definition, SKOS.example)
KINDS = (
    OWL.Ontology, OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty, SKOS.ConceptScheme,
    SKOS.Concept, SH.NodeShape, SH.PropertyShape,
)  # fmt: skip


def canonical(name: str, text: str) -> str:
    """Return the canonical form of a Turtle file of the ontology. name: the file's name."""
    graph = Graph().parse(data=text, format="turtle")
    prefixes = {**VOCABULARIES, **({"qas": SHAPES[name]} if name in SHAPES else {}), **ALIGNED.get(name, {})}
    writer = _Writer(graph, prefixes)
    body = "\n\n".join([*map(writer.description, writer.subjects()), *writer.axioms()])
    used = sorted(prefix for prefix in prefixes if prefix in writer.used)
    return "".join(f"@prefix {p}: <{prefixes[p]}> .\n" for p in used) + "\n" + body + "\n"


class _Writer:
    def __init__(self, graph: Graph, prefixes: dict[str, str]) -> None:
        self.graph = graph
        self.prefixes = prefixes
        self.used: set[str] = set()

    def subjects(self):
        found = {s for s in self.graph.subjects() if not isinstance(s, BNode)}
        return sorted(found, key=lambda s: (self.rank(s), str(s).casefold(), str(s)))

    def axioms(self):
        """Blank nodes that nothing refers to: axioms such as owl:AllDisjointClasses."""
        free = {s for s in self.graph.subjects() if isinstance(s, BNode) and (None, None, s) not in self.graph}
        return sorted(f"[] {self.properties(node, '  ')} ." for node in free)

    def rank(self, subject):
        types = set(self.graph.objects(subject, RDF.type))
        return min((i for i, kind in enumerate(KINDS) if kind in types), default=len(KINDS))

    def description(self, subject):
        return f"{self.term(subject)} {self.properties(subject, '  ')} ."

    def properties(self, subject, pad):
        predicates = set(self.graph.predicates(subject))
        order = sorted(predicates, key=lambda p: (FIRST.index(p) if p in FIRST else len(FIRST), str(p)))
        return f" ;\n{pad}".join(self.verb(p) + self.objects(subject, p, pad) for p in order)

    def verb(self, predicate):
        return "a" if predicate == RDF.type else self.term(predicate)

    def objects(self, subject, predicate, pad):
        written = sorted(self.node(o, pad + "  ") for o in self.graph.objects(subject, predicate))
        if len(written) == 1 or (sum(map(len, written)) < 80 and "\n" not in "".join(written)):
            return " " + ", ".join(written)
        return f"\n{pad}  " + f",\n{pad}  ".join(written)

    def node(self, node, pad):
        if node == RDF.nil or (node, RDF.first, None) in self.graph:
            members = [self.node(member, pad) for member in self.graph.items(node)]
            return f"( {' '.join(members)} )" if members else "()"
        if isinstance(node, BNode):
            return f"[ {self.properties(node, pad)} ]"
        return self.term(node)

    def term(self, term):
        if isinstance(term, Literal):
            return self.literal(term)
        for prefix, namespace in self.prefixes.items():
            local = str(term)[len(namespace) :]
            if str(term).startswith(namespace) and local.replace("-", "").replace("_", "").isalnum():
                self.used.add(prefix)
                return f"{prefix}:{local}"
        return f"<{term}>" if isinstance(term, URIRef) else term.n3()

    def literal(self, literal):
        if literal.datatype in (XSD.integer, XSD.decimal, XSD.boolean):
            return str(literal)
        text = str(literal).replace("\\", "\\\\").replace('"', '\\"')
        quoted = f'"""{text}"""' if "\n" in text else f'"{text}"'
        if literal.language:
            return f"{quoted}@{literal.language}"
        return f"{quoted}^^{self.term(literal.datatype)}" if literal.datatype else quoted


if __name__ == "__main__":
    for path in sorted(FOLDER.glob("*.ttl")):
        path.write_text(canonical(path.name, path.read_text(encoding="utf-8")), encoding="utf-8")
