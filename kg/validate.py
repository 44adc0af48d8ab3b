"""SHACL: a document's graph against the shapes; what violates them is told line by line, and nothing is stored.

The engine is shifty, since it is the one that keeps a build short: a table of 91,000 triples takes it 1.8 s
where pyshacl takes 24 s, rudof 4.7 s without the SPARQL constraints, pyshacl-turbo 5.7 s (2 cores, Python 3.11).
pyshacl stands in where shifty has no wheel, and is the reference in the tests: both must find the same.
Whether there is anything to report is asked first: that takes a third of the time, and no rdflib.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from kg import ontology
from kg.errors import InvalidGraph
from kg.namespaces import ENTAILED_GRAPH, ONTOLOGY_GRAPH, compact, expand

if TYPE_CHECKING:
    from rdflib import Graph

try:
    import shifty
except ImportError:  # no wheel for this platform
    shifty = None  # type: ignore[assignment]
QUAD = re.compile(
    rb"""^((?:<[^>]*>|_:\S+)[ ]<[^>]*>[ ](?:<[^>]*>|_:\S+|"(?:[^"\\]|\\.)*"(?:@[\w-]+|\^\^<[^>]*>)?))"""
    rb"""(?:[ ](<[^>]*>))?[ ]\.$""",
    re.MULTILINE,
)
"""A line of N-Quads or N-Triples as the store and this software write it: triple, graph."""
NOT_STATED = (f"<{ENTAILED_GRAPH}".encode(), f"<{ONTOLOGY_GRAPH}".encode())
_IRI, _TEXT = rb"<[^<>\s]+>", rb'"(?:[^"\\\n]|\\.)*"'
_OF_A_STATEMENT = (
    (b"rdf:object", rb"(?:" + _IRI + rb"|" + _TEXT + rb"(?:@[\w-]+|\^\^" + _IRI + rb")?)"),
    (b"rdf:predicate", _IRI),
    (b"rdf:subject", _IRI),
    (b"rdf:type", b"<qa:Statement>"),
    (b"qa:confidence", rb'"(?:0(?:\.\d+)?|1(?:\.0+)?)"\^\^<xsd:decimal>'),
    (b"qa:evidence", rb"(?P<evidence>" + _IRI + rb")"),
    (b"qa:rule", _TEXT),
    (b"qa:statedIn", _IRI),
)
_FIRST, *_MORE = (
    re.sub(rb"<((?:rdf|qa|xsd):\w+)>", lambda match: f"<{expand(match[1].decode())}>".encode(), b"<%s> %s" % one)
    for one in _OF_A_STATEMENT
)
_WELL_FORMED = re.compile(
    rb"(?m)^(?P<node>" + _IRI + rb") " + _FIRST + rb"(?P<end>(?: " + _IRI + rb")? \.\n)"
    + b"".join(rb"(?P=node) " + line + rb"(?P=end)" for line in _MORE)
)  # fmt: skip
"""The lines of a statement that the shape `qas:Statement` has nothing to say against, as they stand when sorted."""
_SUBJECT = re.compile(rb"(?m)^" + _IRI)
_EVIDENCE = b" <" + expand("qa:evidence").encode() + b"> "
MUST, SHOULD = "shapes.ttl", "advice.ttl"


@dataclass(frozen=True, slots=True)
class Result:
    """One thing that breaks one shape: which, where, what to do."""

    shape: str
    focus: str
    path: str
    value: str
    message: str

    def __str__(self) -> str:
        where = " ".join(part for part in (self.path, self.value) if part)
        return f"{self.focus}{': ' + where if where else ''}: {self.message} [{self.shape}]"


@dataclass(frozen=True, slots=True)
class Report:
    """What validation found: `violations` stop a load, `warnings` are advice."""

    violations: tuple[Result, ...] = ()
    warnings: tuple[Result, ...] = ()

    def summary(self) -> list[tuple[str, str, int]]:
        """Return shape, message and count of each kind of finding, the most frequent first."""
        counted = Counter((found.shape, found.message) for found in (*self.violations, *self.warnings))
        return [(shape, message, count) for (shape, message), count in counted.most_common()]


def check(nquads: bytes) -> Report:
    """Return the report of a document's graph that satisfies the shapes. Raises InvalidGraph when it does not.

    nquads: the graph as N-Quads, or as N-Triples.
    """
    report = validate(nquads)
    if report.violations:
        lines = tuple(str(found) for found in report.violations)
        more = f" (and {len(lines) - 1} more)" if len(lines) > 1 else ""
        raise InvalidGraph(f"the data violates the shapes: {lines[0]}{more}", lines)
    return report


def validate(nquads: bytes, whole: bool = False, advice: bool = False) -> Report:
    """Return the report of a graph.

    whole: these are the quads of a whole store, so that what may stand in another document is asked for too;
    what was inferred, and the ontology, are left out.
    advice: add the warnings, which need the code lists and more time.
    """
    triples = _triples(_in_question(nquads))
    found = () if _conforms(triples) else _results(_run(MUST, triples))
    elsewhere = frozenset() if whole else _of_whole_graph()
    violations = tuple(result for result in found if result.shape not in elsewhere)
    if not advice:
        return Report(violations)
    return Report(violations, _results(_run(SHOULD, _triples(nquads) + b"\n" + _triples(_codes()))))


def _codes() -> bytes:
    """Return the code lists as N-Triples: only there does advice look for what is published."""
    return ontology.parse("concepts.ttl").serialize(format="nt", encoding="utf-8")


@lru_cache(maxsize=1)
def _of_whole_graph() -> frozenset[str]:
    from rdflib import URIRef
    from rdflib.namespace import SH

    group = URIRef("https://w3id.org/quality-awards/shapes#whole-graph")
    return frozenset(str(shape).rpartition("#")[2] for shape in ontology.parse(MUST).subjects(SH.group, group))


def _in_question(nquads: bytes) -> bytes:
    """Return the quads without the statements that are well-formed: of these only what leads to the evidence is left.

    They are nine tenths of a document's graph, and to look at them took nine tenths of the time. A statement with any
    other line, wherever that stands, is left as it is; and so are all where one has such a line.
    """
    found = list(_WELL_FORMED.finditer(nquads))
    nodes = {match["node"] for match in found}
    kept, place = [], 0
    for match in found:
        kept.append(nquads[place : match.start()])
        place = match.end()
    rest = b"".join(kept) + nquads[place:]
    if len(nodes) < len(found) or not nodes.isdisjoint(_SUBJECT.findall(rest)):
        return nquads
    evidence = {match["evidence"]: match["node"] for match in found}
    return b"\n".join(node + _EVIDENCE + passage + b" ." for passage, node in evidence.items()) + b"\n" + rest


def _triples(nquads: bytes) -> bytes:
    """Return N-Quads as N-Triples, each once, without the graphs that no document states."""
    lines: dict[bytes, None] = {}
    for match in QUAD.finditer(nquads):
        triple, graph = match.groups()
        if graph is None or not graph.startswith(NOT_STATED):
            lines[triple + b" ."] = None
    return b"\n".join(lines)


def _conforms(triples: bytes) -> bool:
    """Whether the engine is sure that triples satisfy the shapes."""
    if shifty is None:
        return False
    return bool(
        _prepared(MUST).validate_algebra(triples, graph_mode="data", infer=False, on_unsupported="error").conforms
    )


def _run(shapes: str, triples: bytes) -> Graph:
    """Return the validation report of triples in N-Triples."""
    if shifty is None:
        return reference(shapes, triples)
    _, report, _ = _prepared(shapes).validate(triples, graph_mode="data", infer=False, on_unsupported="error")
    return report


def reference(shapes: str, triples: bytes) -> Graph:
    """Return the report of pyshacl, the reference implementation."""
    import pyshacl
    from rdflib import Graph

    data = Graph().parse(data=triples, format="turtle")
    _, report, text = pyshacl.validate(data, shacl_graph=ontology.parse(shapes), inference="none")
    if not isinstance(report, Graph):
        raise TypeError(text)
    return report


@lru_cache(maxsize=2)
def _prepared(shapes: str) -> shifty.PreparedValidator:
    return shifty.PreparedValidator(ontology.text(shapes))


def _results(report: Graph) -> tuple[Result, ...]:
    from rdflib.namespace import RDF, SH

    found = []
    for node in report.subjects(RDF.type, SH.ValidationResult):
        terms = (report.value(node, p) for p in (SH.sourceShape, SH.focusNode, SH.resultPath, SH.value))
        shape, focus, path, value = (_shown(term) for term in terms)
        message = str(report.value(node, SH.resultMessage) or "")
        found.append(Result(shape.rpartition("#")[2], focus, path, value, message))
    return tuple(sorted(set(found), key=str))


def _shown(term: object) -> str:
    from rdflib import URIRef

    if term is None:
        return ""
    text = compact(str(term)) if isinstance(term, URIRef) else str(term)
    return text if len(text) <= 200 else text[:199] + "…"
