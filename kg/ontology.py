"""The packaged ontology: its files, rules, questions, checks and the names of its terms.

Everything comes from the folder `ontology/`, which is data only. A `.rq` file there starts with a header of
comment lines, `# key: value`, that says what the query is for; `$name` in a question is a parameter. rdflib is
imported where Turtle is read: rules and questions are wanted more often, and without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING

from kg.namespaces import BASE, ONTOLOGY_GRAPH, SCHEMES, VOCABULARIES

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node

VOCABULARY = ("awards.ttl", "reused.ttl", "concepts.ttl", "alignments.ttl")
"""The files that make up the ontology graph; shapes and advice are kept apart from it."""
SHAPES = ("shapes.ttl", "advice.ttl")
SERIALIZERS = {"jsonld": "json-ld", "rdfxml": "xml", "ntriples": "nt"}
HEADER = re.compile(r"#\s*([a-z]+)(?:@([a-z-]+))?:\s*(.+)")
PATTERN = re.compile(r"^  ([?$]\w+) (a|[\w-]+:\w+) ([?$]\w+|[\w-]+:\w+) \.$", re.MULTILINE)
PARAMETER = re.compile(r"\$([a-z_]+)")
Pattern = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Rule:
    """An inference rule: what it concludes from which patterns; `query` is its CONSTRUCT.

    title, description: by language.
    """

    name: str
    title: Mapping[str, str]
    description: Mapping[str, str]
    query: str
    conclusion: Pattern
    premises: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A `$name` of a question: its kind of value in words, and an example in N-Triples form."""

    name: str
    example: str
    label: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Question:
    """A competency question with its query. title and group: by language."""

    name: str
    title: Mapping[str, str]
    group: Mapping[str, str]
    query: str
    parameters: tuple[Parameter, ...]

    def bound(self, **values: str) -> str:
        """Return the query with every parameter filled, by a value in N-Triples form or else by its example.

        Raises ValueError for a name that is no parameter of the question.
        """
        terms = {p.name: p.example for p in self.parameters}
        if unknown := set(values) - set(terms):
            raise ValueError(f"{self.name} has no parameter {', '.join(sorted(unknown))}")
        terms |= values
        return PARAMETER.sub(lambda match: terms[match[1]], self.query)


def _entry(path: str) -> Traversable:
    found: Traversable = resources.files("ontology")
    for part in path.split("/"):
        found = found / part
    return found


@lru_cache(maxsize=64)
def text(name: str) -> str:
    """Return a file of the ontology by its path (`awards.ttl`, `rules/received.rq`). Raises FileNotFoundError."""
    return _entry(name).read_text(encoding="utf-8")


def names(directory: str, suffix: str = ".rq") -> list[str]:
    """Return the stems of the files of one kind in a directory of the ontology, sorted."""
    entries = (entry.name for entry in _entry(directory).iterdir())
    return sorted(name.removesuffix(suffix) for name in entries if name.endswith(suffix))


@lru_cache(maxsize=1)
def rules() -> tuple[Rule, ...]:
    """Return the inference rules, by name."""
    return tuple(_rule(name) for name in names("rules"))


@lru_cache(maxsize=1)
def questions() -> tuple[Question, ...]:
    """Return the competency questions in their order."""
    return tuple(_question(name) for name in names("questions"))


def checks() -> dict[str, str]:
    """Return the queries that must find nothing in any graph, by name."""
    return {name: text(f"checks/{name}.rq") for name in names("checks")}


@lru_cache(maxsize=1)
def graph() -> Graph:
    """Return the vocabulary (terms, code lists, alignments) as one rdflib graph; treat it as read-only."""
    return parse(*VOCABULARY)


def parse(*files: str) -> Graph:
    """Return one rdflib graph of some Turtle files of the ontology."""
    from rdflib import Graph

    merged = Graph()
    for name in files:
        merged.parse(data=text(name), format="turtle")
    for prefix, namespace in VOCABULARIES.items():
        merged.bind(prefix, namespace, override=True, replace=True)
    return merged


@lru_cache(maxsize=1)
def ontology_quads() -> bytes:
    """Return the vocabulary as sorted N-Quads in its own graph.

    Blank nodes (lists, property chains) get IRIs made from their content, so that two builds are alike.
    """
    from rdflib.compare import to_canonical_graph

    lines = []
    for triple in to_canonical_graph(graph()):
        lines.append(f"{' '.join(_named(node).n3() for node in triple)} <{ONTOLOGY_GRAPH}> .")
    return ("\n".join(sorted(lines)) + "\n").encode()


@lru_cache(maxsize=4)
def serialized(format_name: str) -> bytes:
    """Return the vocabulary in a format of `kg.formats` for graphs; in Turtle as it is written in the files.

    Raises KeyError for a format that is none of them.
    """
    if format_name == "turtle":
        return "\n".join(text(name) for name in VOCABULARY).encode()
    body = graph().serialize(format=SERIALIZERS[format_name], encoding="utf-8")
    return b"".join(sorted(body.splitlines(keepends=True))) if format_name == "ntriples" else body


def labels(iri: str) -> dict[str, str]:
    """Return the labels of a term or a code by language; empty when the ontology does not have it."""
    from rdflib import URIRef
    from rdflib.namespace import RDFS, SKOS

    found: dict[str, str] = {}
    for predicate in (SKOS.prefLabel, RDFS.label):
        for value in graph().objects(URIRef(iri), predicate):
            found.setdefault(str(getattr(value, "language", None) or "und"), str(value))
    return found


@lru_cache(maxsize=1)
def _codes() -> dict[tuple[str, str], str]:
    from rdflib.namespace import SKOS

    known: dict[tuple[str, str], str] = {}
    for predicate in (SKOS.notation, SKOS.prefLabel, SKOS.altLabel):
        for concept, _, name in graph().triples((None, predicate, None)):
            if str(concept).startswith(SCHEMES):
                scheme = str(concept)[len(SCHEMES) :].partition("/")[0]
                known.setdefault((scheme, str(name).casefold()), str(concept))
    return known


def code(scheme: str, name: str) -> str | None:
    """Return the IRI of a code by any of its names: `code("sector", "医疗器械")`; None when the list has none."""
    return _codes().get((scheme, " ".join(name.split()).casefold()))


def _named(node: Node) -> Node:
    from rdflib import BNode, URIRef

    return URIRef(f"{BASE}.well-known/genid/{node}") if isinstance(node, BNode) else node


def _headers(query: str) -> Iterator[tuple[str, str, str]]:
    """Yield key, language and value of each header line; the header ends at the first line that is no comment."""
    for line in query.splitlines():
        if not line.startswith("#"):
            return
        if match := HEADER.match(line):
            yield match[1], match[2] or "en", match[3].strip()


def _rule(name: str) -> Rule:
    query = text(f"rules/{name}.rq")
    headers = list(_headers(query))
    head, _, body = query.partition("WHERE")
    conclusion, premises = PATTERN.findall(head), PATTERN.findall(body)
    if len(conclusion) != 1 or not premises:
        raise ValueError(f"rule {name}: one conclusion and at least one premise are wanted, each on a line of its own")
    return Rule(
        name,
        {language: value for key, language, value in headers if key == "title"},
        {language: value for key, language, value in headers if key == "description"},
        query,
        conclusion[0],
        tuple(premises),
    )


def _question(name: str) -> Question:
    query = text(f"questions/{name}.rq")
    headers = list(_headers(query))
    labels_of: dict[str, dict[str, str]] = {}
    examples: dict[str, str] = {}
    for key, language, value in headers:
        if key == "parameter":
            parameter, _, label = value.partition(" ")
            if language == "en":
                examples[parameter], _, label = label.partition(" ")
            labels_of.setdefault(parameter, {})[language] = label
    return Question(
        name,
        {language: value for key, language, value in headers if key == "title"},
        {language: value for key, language, value in headers if key == "group"},
        query,
        tuple(Parameter(parameter, examples[parameter], label) for parameter, label in labels_of.items()),
    )


__all__ = [
    "Parameter", "Question", "Rule", "checks", "code", "graph", "labels", "names", "ontology_quads", "parse",
    "questions", "rules", "text",
]  # fmt: skip
