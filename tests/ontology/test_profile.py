"""OWL: the ontology is in OWL 2 DL and RL, consistent, and no class of it is empty by definition.

Two tools, neither ours. `owlrl` closes the ontology and the small world under the OWL 2 RL rules, in Python, and
reports contradictions. The OWL API's profile checkers and the HermiT reasoner come with the package owlready2 and
run on Java through JPype1; where there is no Java, those tests are skipped and say so.
"""

import importlib.util
import os
import shutil
from pathlib import Path

import pytest
from rdflib import OWL, RDF, Graph, URIRef

from kg import ontology
from kg.namespaces import expand
from tests.ontology import world

HEADERS = (URIRef("https://w3id.org/quality-awards/alignments"),)
ERROR = URIRef("http://www.daml.org/2002/03/agents/agent-ont#error")
"""The property by which owlrl reports a contradiction."""
NOT_OWL = {RDF.Statement}
"""rdf:Statement is reserved in OWL 2 DL; the two alignments with it are for RDF alone."""


def described():
    """The ontology as one OWL ontology: without the headers of further files and without what is for RDF alone."""
    kept = Graph()
    for triple in ontology.graph():
        if triple[0] not in HEADERS and not NOT_OWL & set(triple):
            kept.add(triple)
    return kept


def closed(graph):
    import owlrl

    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics, axiomatic_triples=False, datatype_axioms=False).expand(graph)
    return [str(text) for text in graph.objects(None, ERROR)]


def test_the_closure_of_the_ontology_has_no_contradiction():
    assert closed(described()) == []


def test_the_closure_of_the_small_world_has_no_contradiction_and_agrees_with_the_rules():
    graph = described()
    for path in world.FOLDER.glob("*.ttl"):
        graph.parse(path, format="turtle")
    thing = "https://w3id.org/quality-awards/id/%s"
    assert closed(graph) == []
    for subject, predicate, value in (
        ("organization/acme", "qa:received", "award/deming-prize"),
        ("framework/gb-t-19580", "qa:descendsFrom", "framework/baldrige-excellence-framework"),
        ("edition/gb-t-19580-2012", "qa:descendsFrom", "edition/gb-t-19580-2004"),
        ("organization/aqsiq", "qa:succeededBy", "organization/samr"),
    ):
        assert (URIRef(thing % subject), URIRef(expand(predicate)), URIRef(thing % value)) in graph


def test_the_closure_would_find_a_contradiction():
    graph = described()
    node = URIRef("https://w3id.org/quality-awards/id/award/x")
    graph.add((node, RDF.type, URIRef(expand("qa:Award"))))
    graph.add((node, RDF.type, URIRef(expand("qa:Framework"))))
    assert closed(graph) != []


@pytest.fixture(scope="module")
def java():
    """The virtual machine with the OWL API and HermiT on its path."""
    jpype = pytest.importorskip("jpype", reason="JPype1 is not installed")
    package = importlib.util.find_spec("owlready2")
    if package is None or package.origin is None:
        pytest.skip("owlready2 is not installed")
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("there is no Java on this machine")
    folder = Path(package.origin).parent
    if not jpype.isJVMStarted():
        jars = [*(folder / "pellet").glob("*.jar"), folder / "hermit" / "HermiT.jar"]
        jpype.startJVM(classpath=[str(jar) for jar in jars])
    return jpype.JClass


@pytest.fixture(scope="module")
def owl(java):
    """The ontology as the OWL API reads it."""
    manager = java("org.semanticweb.owlapi.apibinding.OWLManager").createOWLOntologyManager()
    text = described().serialize(format="xml")
    return manager.loadOntologyFromOntologyDocument(java("org.semanticweb.owlapi.io.StringDocumentSource")(text))


@pytest.mark.parametrize("profile", ["OWL2DLProfile", "OWL2RLProfile"])
def test_the_ontology_is_in_the_profile(java, owl, profile):
    report = java(f"org.semanticweb.owlapi.profiles.{profile}")().checkOntology(owl)
    assert [str(violation)[:200] for violation in report.getViolations()] == []


def test_the_ontology_is_consistent_and_every_class_can_have_members(java, owl):
    reasoner = java("org.semanticweb.HermiT.Reasoner$ReasonerFactory")().createReasoner(owl)
    assert reasoner.isConsistent()
    assert [str(name) for name in reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()] == []


def test_every_class_is_read_as_a_class(owl):
    read = {str(name.getIRI()) for name in owl.getClassesInSignature()}
    ours = {str(name) for name in described().subjects(RDF.type, OWL.Class)}
    assert ours - read == set()
