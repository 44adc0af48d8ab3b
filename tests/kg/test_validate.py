"""The shapes: every one has an example that satisfies it and one that breaks it, and two engines agree."""

import random
from pathlib import Path

import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import RDF, RDFS, SH

from kg import ontology, provenance, validate
from kg.errors import InvalidGraph
from kg.model import Document, Evidence, Literal, Statement
from kg.namespaces import THINGS, expand

EXAMPLES = Path(__file__).resolve().parents[2] / "ontology" / "examples"
VALID = sorted((EXAMPLES / "valid").glob("*.ttl"))
INVALID = sorted((EXAMPLES / "invalid").glob("*.ttl"))
ADVISED = sorted((EXAMPLES / "advised").glob("*.ttl"))
SHAPES = ontology.parse("shapes.ttl")
ADVICE = ontology.parse("advice.ttl")


def local(shape):
    return str(shape).rpartition("#")[2]


def ntriples(path):
    return Graph().parse(path, format="turtle").serialize(format="nt").encode()


def broken(path):
    return path.read_text(encoding="utf-8").partition("# breaks: ")[2].partition("\n")[0]


def own_shapes(graph):
    """Shapes that report a violation of their own: property shapes, and node shapes with sh:sparql, sh:or or sh:not."""
    found = set(graph.subjects(SH.message)) - set(graph.subjects(SH.select))
    found |= set(graph.subjects(SH.sparql))
    return {local(shape) for shape in found}


@pytest.mark.parametrize("path", VALID, ids=lambda p: p.stem)
def test_a_valid_example_satisfies_every_shape(path):
    assert validate.validate(ntriples(path), whole=True).violations == ()


@pytest.mark.parametrize("path", INVALID, ids=lambda p: p.stem)
def test_an_invalid_example_breaks_the_shape_that_it_names_and_no_other(path):
    found = validate.validate(ntriples(path), whole=True).violations
    assert {result.shape for result in found} == {broken(path)}
    assert all(result.message for result in found)


@pytest.mark.parametrize("path", [*VALID, *INVALID], ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_both_engines_find_the_same(path):
    triples = ntriples(path)
    expected = {(str(r.focus), r.shape) for r in validate._results(validate.reference("shapes.ttl", triples))}
    assert {(str(r.focus), r.shape) for r in validate.validate(triples, whole=True).violations} == expected


def test_every_shape_has_a_valid_and_an_invalid_example():
    assert own_shapes(SHAPES) - {broken(path) for path in INVALID} == set()
    nodes = {local(s) for s in SHAPES.subjects(RDF.type, SH.NodeShape) if (s, SH.sparql, None) in SHAPES}
    assert nodes - {path.stem for path in VALID} == set()


@pytest.mark.parametrize("graph", [SHAPES, ADVICE], ids=["shapes", "advice"])
def test_every_shape_says_what_to_do(graph):
    for shape in set(graph.subjects(SH.path)) | set(graph.subjects(SH.select)):
        parents = set(graph.subjects(SH["or"] / (RDF.rest * "*") / RDF.first, shape))
        assert any(len(str(m)) > 30 for s in {shape} | parents for m in graph.objects(s, SH.message)), shape
    for shape in graph.subjects(RDF.type, SH.NodeShape):
        if not local(shape).startswith("Is-"):
            assert graph.value(shape, RDFS.comment), shape


def test_what_another_document_may_say_is_asked_of_the_whole_graph_only():
    edition = ntriples(EXAMPLES / "invalid" / "Edition-framework.ttl")
    assert validate.check(edition).violations == ()
    assert {r.shape for r in validate.validate(edition, whole=True).violations} == {"Edition-framework"}


def test_a_violation_stops_the_load_and_says_what_to_do():
    with pytest.raises(InvalidGraph, match="exactly one recipient") as caught:
        validate.check(ntriples(EXAMPLES / "invalid" / "Conferral-recipient.ttl"))
    assert len(caught.value.report) == 1
    assert "gold-2018-acme" in caught.value.report[0]


def test_without_a_wheel_of_the_fast_engine_the_reference_takes_its_place(monkeypatch):
    monkeypatch.setattr(validate, "shifty", None)
    found = validate.validate(ntriples(EXAMPLES / "invalid" / "Quote.ttl")).violations
    assert [result.shape for result in found] == ["Quote"]


def test_a_graph_may_come_as_quads_of_one_graph():
    quads = b"".join(
        line.removesuffix(b" .\n") + b" <https://w3id.org/quality-awards/document/x> .\n"
        for line in ntriples(EXAMPLES / "invalid" / "Derivation.ttl").splitlines(keepends=True)
        if line.strip()
    )
    assert {r.shape for r in validate.validate(quads).violations} == {"Derivation"}


def test_advice_is_a_warning_and_no_violation():
    triples = ntriples(EXAMPLES / "valid" / "Kinds.ttl")
    report = validate.validate(triples, advice=True)
    assert report.violations == ()
    assert {"Award-conferredBy", "Label-given"} <= {r.shape for r in report.warnings}
    assert report.summary()[0][2] >= 1


@pytest.mark.parametrize("path", ADVISED, ids=lambda p: p.stem)
def test_an_example_of_advice_is_warned_of_that_and_nothing_else(path):
    report = validate.validate(ntriples(path), advice=True)
    assert report.violations == ()
    assert {result.shape for result in report.warnings} == {path.stem}


def test_every_advice_has_an_example():
    shapes = {local(shape) for shape in {*ADVICE.subjects(SH.path), *ADVICE.subjects(SH.sparql)}}
    assert shapes - {path.stem for path in ADVISED} == set()


def test_a_code_of_a_document_that_is_not_published_is_advised_against():
    node = "<https://w3id.org/quality-awards/id/conferral/x>"
    tier = "<https://w3id.org/quality-awards/ontology#tier> <https://w3id.org/quality-awards/scheme/tier/"
    triples = f"{node} {tier}gold> .\n{node} {tier}unheard-of> .\n".encode()
    found = [r for r in validate.validate(triples, advice=True).warnings if r.shape == "PublishedCodeAdvice"]
    assert [r.value.rpartition("/")[2] for r in found] == ["unheard-of"]


def test_shapes_are_severe_and_advice_is_not():
    assert not set(SHAPES.subjects(SH.severity, None))
    assert all(
        (shape, SH.severity, SH.Warning) in ADVICE
        for shape in set(ADVICE.subjects(SH.path)) | set(ADVICE.subjects(SH.sparql))
    )
    assert URIRef("https://w3id.org/quality-awards/advice#Label-unique") in set(ADVICE.subjects())


def statements(count=6):
    """Return the lines of some statements as a document's graph has them, and of their evidence."""
    doc = "https://w3id.org/quality-awards/document/d"
    said = [
        Statement(
            f"{THINGS}award/a{number % 2}",
            expand("rdfs:label"),
            Literal(f"A {number}"),
            Evidence(number % 3, 4 + number % 3, "rule"),
            0.5 + number / 100,
        )
        for number in range(count)
    ]
    document = Document("d", "D", "the text of it", "text/plain", "0" * 64)
    assert document.iri == doc
    return provenance.quads(document, said).splitlines(keepends=True)


def about(line, name, value):
    """Return another line about what a line is about."""
    return b" ".join([line.split(b" ")[0], f"<{expand(name)}> {value} .\n".encode()])


CORRUPTIONS = {
    "gone": lambda line: b"",
    "twice": lambda line: line + line.replace(b'"0.5', b'"0.9').replace(b"rule", b"other"),
    "text for an IRI": lambda line: line.rsplit(b"> <", 1)[0] + b'> "text" <https://w3id.org/x> .\n',
    "another number": lambda line: line.replace(b'"0.', b'"1.'),
    "a note": lambda line: line + about(line, "qa:note", '"n"'),
    "a second object": lambda line: about(line, "rdf:object", "<a:b>") + line,
    "another type": lambda line: about(line, "rdf:type", f"<{expand('qa:Award')}>") + line,
}


@pytest.mark.parametrize("corruption", CORRUPTIONS)
@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("shuffled", [False, True])
def test_statements_left_out_unread_are_those_without_fault(corruption, seed, shuffled, monkeypatch):
    rng = random.Random(f"{corruption} {seed}")
    lines = statements()
    place = rng.choice([i for i, line in enumerate(lines) if b"#statement-" in line])
    lines[place] = CORRUPTIONS[corruption](lines[place])
    if shuffled:
        rng.shuffle(lines)
    data = b"".join(lines)
    found = validate.validate(data)
    monkeypatch.setattr(validate, "_in_question", lambda quads: quads)
    assert found == validate.validate(data)


def test_well_formed_statements_are_not_looked_at():
    data = b"".join(statements())
    assert validate._in_question(data).count(b"#Statement>") == 0
    assert validate._in_question(data).count(b"#statement-") == 3, "one for each passage"
    assert validate.validate(data) == validate.Report()
