"""The vocabulary itself: canonical, in style, complete, stable; every change of it shows as a diff of the snapshot."""

import json
from pathlib import Path

import pyshacl
import pytest
from rdflib import OWL, RDF, RDFS, Graph, URIRef
from rdflib.compare import isomorphic
from rdflib.namespace import SKOS

from kg import ontology
from kg.namespaces import ONTOLOGY, ONTOLOGY_GRAPH, PREFIXES, compact, expand
from kg.sparql.results import rows
from kg.store.base import SparqlRequest
from kg.store.oxigraph import OxigraphStore
from tests.ontology import canonical, context, world

FILES = sorted(path.name for path in canonical.FOLDER.glob("*.ttl"))
SNAPSHOT = Path(__file__).parent / "vocabulary.txt"
TERMS = ontology.parse("awards.ttl")
SCHEMA = PREFIXES["schema"]
OUTLINE = """
qa:AwardProgramme qa:Award qa:AwardCycle qa:Conferral qa:Candidacy qa:Framework qa:Standard qa:ExcellenceModel
qa:Edition qa:IssuingBody qa:Recipient qa:Place qa:Certification qa:Observation qa:Document qa:Statement
qa:award qa:recipient qa:cycle qa:category qa:tier qa:conferredBy qa:year qa:unit qa:partOfProgramme
qa:administeredBy qa:establishedBy qa:initiatedBy qa:proposedBy qa:draftedBy qa:issuedBy qa:assessedAgainst
qa:derivedFrom qa:descendsFrom qa:revisionOf qa:replaces qa:editionOf qa:adoptionOf qa:correspondence
qa:influencedBy qa:namedAfter qa:renamedTo qa:formerName qa:establishedIn qa:firstConferredIn qa:endedIn
qa:foundedIn qa:locatedIn qa:country qa:sector qa:level qa:received qa:wonUnder qa:evidence qa:confidence
qa:statedIn qa:reliability
"""


def lines():
    """One line for each term and each code: name, kind, what it is below, what it is used on, what it leads to."""
    for term in sorted(set(TERMS.subjects(RDFS.isDefinedBy)), key=str):
        parts = [compact(str(term)), *sorted(compact(str(t)) for t in TERMS.objects(term, RDF.type))]
        for name, predicate in (
            ("below", RDFS.subClassOf), ("below", RDFS.subPropertyOf), ("on", RDFS.domain), ("to", RDFS.range),
            ("on any of", URIRef(SCHEMA + "domainIncludes")), ("to any of", URIRef(SCHEMA + "rangeIncludes")),
        ):  # fmt: skip
            values = sorted(compact(str(value)) for value in TERMS.objects(term, predicate))
            parts += [f"{name} {' '.join(values)}"] if values else []
        yield " | ".join(parts)
    for code in sorted(ontology.parse("concepts.ttl").subjects(SKOS.notation)):
        yield str(code)


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_in_canonical_form(name):
    text = (canonical.FOLDER / name).read_text(encoding="utf-8")
    assert text == canonical.canonical(name, text), "run python -m tests.ontology.canonical"


@pytest.mark.parametrize("name", FILES)
def test_the_canonical_form_says_the_same(name):
    text = (canonical.FOLDER / name).read_text(encoding="utf-8")
    shuffled = Graph().parse(data=text, format="turtle").serialize(format="turtle")
    assert isomorphic(Graph().parse(data=canonical.canonical(name, shuffled)), Graph().parse(data=text))


def test_the_vocabulary_is_that_of_the_snapshot():
    """A change is meant to show here: write the new lines into vocabulary.txt, and read ontology/README.md first."""
    assert list(lines()) == SNAPSHOT.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", ["awards.ttl", "concepts.ttl"])
def test_the_files_keep_to_the_style(name):
    conforms, _, text = pyshacl.validate(ontology.parse(name), shacl_graph=ontology.parse("style.ttl"))
    assert conforms, text


def test_the_style_would_find_a_term_without_definition():
    graph = Graph().parse(data=f"<{ONTOLOGY}#Thing> a <{OWL.Class}> .", format="turtle")
    assert not pyshacl.validate(graph, shacl_graph=ontology.parse("style.ttl"))[0]


@pytest.mark.parametrize("curie", OUTLINE.split())
def test_the_outline_is_there(curie):
    assert (URIRef(expand(curie)), RDFS.isDefinedBy, URIRef(ONTOLOGY)) in TERMS


@pytest.mark.parametrize(
    ("curie", "above"),
    [
        ("qa:derivedFrom", "qa:descendsFrom"), ("qa:revisionOf", "qa:descendsFrom"),
        ("qa:adoptionOf", "qa:descendsFrom"),
        ("qa:derivedFrom", "prov:wasDerivedFrom"), ("qa:revisionOf", "prov:wasRevisionOf"),
        ("qa:replaces", "dcterms:replaces"),
    ],
)  # fmt: skip
def test_the_lineage_hangs_together(curie, above):
    assert (URIRef(expand(curie)), RDFS.subPropertyOf, URIRef(expand(above))) in TERMS


def test_influence_is_no_descent():
    assert (URIRef(expand("qa:descendsFrom")), RDF.type, OWL.TransitiveProperty) in TERMS
    below = set(TERMS.transitive_subjects(RDFS.subPropertyOf, URIRef(expand("qa:descendsFrom"))))
    for curie in ("qa:influencedBy", "qa:replaces", "qa:sharesStructureWith", "qa:guidanceFor", "qa:editionOf"):
        assert URIRef(expand(curie)) not in below


@pytest.fixture(scope="module")
def vocabulary():
    store = OxigraphStore.memory()
    store.replace_graph(ONTOLOGY_GRAPH, ontology.ontology_quads())
    return store


@pytest.mark.parametrize("name", [name for name in ontology.checks() if name.startswith("ontology-")])
def test_the_vocabulary_passes_the_check(vocabulary, name):
    assert rows(vocabulary.answer(SparqlRequest(ontology.checks()[name])).body) == []


BREAKING = {
    "ontology-circle-of-classes": "qa:Award rdfs:subClassOf qa:Prize . qa:Prize rdfs:subClassOf qa:Award .",
    "ontology-circle-of-properties": "qa:a rdfs:subPropertyOf qa:b . qa:b rdfs:subPropertyOf qa:a .",
    "ontology-code-outside-a-list": "<https://example.org/code> a skos:Concept .",
    "ontology-codes-with-one-label": "qa:a skos:inScheme qa:s ; skos:prefLabel 'x' ."
    "qa:b skos:inScheme qa:s ; skos:altLabel 'x' .",
    "ontology-deprecated-without-replacement": "qa:a owl:deprecated true .",
    "ontology-identity-by-guess": "qa:a owl:sameAs qa:b .",
    "ontology-property-with-two-domains": "qa:a rdfs:domain qa:Award , qa:Place .",
    "ontology-property-without-domain-and-range": f"qa:a a owl:ObjectProperty ; rdfs:isDefinedBy <{ONTOLOGY}> .",
    "ontology-subproperty-of-another-kind": "qa:award rdfs:subPropertyOf qa:year .",
    "ontology-term-without-declaration": "qa:award rdfs:domain qa:Nowhere .",
    "ontology-terms-with-one-label": "qa:Place rdfs:label 'award'@en .",
    "ontology-transitive-property-limited": "qa:a a owl:TransitiveProperty ; rdfs:domain qa:Award ."
    "qa:a rdfs:range qa:Place .",
    "ontology-two-terms-with-one-name": "qa:place a owl:ObjectProperty ; rdfs:range qa:Award ."
    f"qa:place rdfs:isDefinedBy <{ONTOLOGY}> .",
    "ontology-wrong-inverse": "qa:a owl:inverseOf qa:b ; rdfs:domain qa:Award . qa:b rdfs:range qa:Place .",
    "data-ancestor-younger-than-descendant": "qa:a qa:descendsFrom qa:b ; qa:year '1990'^^xsd:gYear ."
    "qa:b qa:year '2000'^^xsd:gYear .",
    "data-circle-of-derivation": "qa:a qa:derivedFrom qa:b . qa:b qa:revisionOf qa:a .",
    "data-code-outside-its-scheme": "qa:a qa:tier qa:b .",
    "data-conclusion-without-rule": "qa:a qa:received qa:b .",
    "data-descends-from-itself": "qa:a qa:descendsFrom qa:a .",
    "data-framework-counted-as-certificate": "qa:a a qa:Certification .",
    "data-honour-counted-as-conferral": "qa:a qa:award qa:b . qa:b a qa:OtherHonour .",
    "data-statement-without-triple": "qa:a a qa:Statement ; qa:statedIn qa:d ;"
    "rdf:subject qa:s ; rdf:predicate qa:p ; rdf:object qa:o .",
    "data-thing-of-two-kinds": "qa:a a qa:Conferral , qa:Candidacy .",
    "data-triple-without-statement": "<https://w3id.org/quality-awards/id/award/x> qa:tier qa:o .",
    "data-unknown-term": "qa:a qa:colour qa:b .",
}
"""For each check, triples that it must find."""


@pytest.mark.parametrize("name", [name.removesuffix("-violation") for name in ontology.checks()])
def test_a_check_finds_what_it_is_for(vocabulary, name):
    graph = "https://w3id.org/quality-awards/" + ("graph/entailed" if "conclusion" in name else "document/broken")
    store = OxigraphStore.memory()
    store.load(vocabulary.dump())
    prologue = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in PREFIXES.items())
    store.update(f"{prologue} INSERT DATA {{ GRAPH <{graph}> {{ {BREAKING[name]} }} }}")
    assert rows(store.answer(SparqlRequest(ontology.checks()[f"{name}-violation"])).body)


def test_the_context_is_the_one_derived_from_the_ontology():
    assert json.loads(context.FILE.read_text(encoding="utf-8")) == context.derive(), "python -m tests.ontology.context"


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")  # rdflib's own JSON-LD parser uses it
def test_data_read_by_the_context_is_the_data():
    plain = {
        "@context": context.derive()["@context"],
        "id": "https://w3id.org/quality-awards/id/conferral/x",
        "type": "Conferral",
        "award": "https://w3id.org/quality-awards/id/award/gold",
        "year": "2018",
        "label": {"en": "a conferral", "zh": "授奖"},
    }
    read = Graph().parse(data=json.dumps(plain), format="json-ld")
    expected = """@base <https://w3id.org/quality-awards/id/> .
      @prefix qa: <https://w3id.org/quality-awards/ontology#> .
      <conferral/x> a qa:Conferral ; qa:award <award/gold> ;
        qa:year "2018"^^<http://www.w3.org/2001/XMLSchema#gYear> ;
        <http://www.w3.org/2000/01/rdf-schema#label> "a conferral"@en , "授奖"@zh ."""
    assert isomorphic(read, Graph().parse(data=expected, format="turtle"))


def test_a_code_is_found_by_any_of_its_names():
    scheme = "https://w3id.org/quality-awards/scheme/"
    assert ontology.code("sector", "医疗器械") == scheme + "sector/medical-devices"
    assert ontology.code("sector", "Medical  device") == scheme + "sector/medical-devices"
    assert ontology.code("tier", "提名奖") == scheme + "tier/nomination"
    assert ontology.code("tier", "unheard of") is None


def test_a_term_is_labelled_in_both_languages():
    assert ontology.labels(expand("qa:Conferral")) == {"en": "conferral", "zh": "授奖"}
    assert ontology.labels(expand("dcterms:title"))["zh"] == "标题"
    assert ontology.labels("https://example.org/nothing") == {}


def test_the_ontology_graph_is_the_same_each_time_and_has_no_blank_nodes():
    first = ontology.ontology_quads()
    ontology.ontology_quads.cache_clear()
    ontology.graph.cache_clear()
    assert ontology.ontology_quads() == first
    assert b"_:" not in first
    assert world.store().digest(ONTOLOGY_GRAPH) is not None


@pytest.mark.parametrize("rule", ontology.rules(), ids=lambda rule: rule.name)
def test_a_rule_says_what_it_does_and_is_a_query_of_the_standard(rule):
    from rdflib.plugins.sparql import prepareQuery

    assert set(rule.title) == {"en", "zh"}
    assert set(rule.description) == {"en", "zh"}
    assert prepareQuery(rule.query).algebra.name == "ConstructQuery"
    assert rule.premises


@pytest.mark.parametrize("question", ontology.questions(), ids=lambda question: question.name)
def test_a_question_is_a_query_of_the_standard(question):
    from rdflib.plugins.sparql import prepareQuery

    assert prepareQuery(question.bound()).algebra.name == "SelectQuery"


if __name__ == "__main__":
    SNAPSHOT.write_text("".join(f"{line}\n" for line in lines()), encoding="utf-8")
