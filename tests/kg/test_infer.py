"""Inference in the store: what follows, what must not, and what is left when a document goes."""

import pytest

from kg import infer
from kg.namespaces import ENTAILED_GRAPH, INFERENCE_GRAPH, PREFIXES
from kg.sparql.results import rows
from kg.store.base import SparqlRequest
from kg.store.oxigraph import OxigraphStore

EX = "http://example.org/"
PROLOGUE = "".join(f"PREFIX {p}: <{u}>\n" for p, u in PREFIXES.items()) + f"PREFIX : <{EX}>\n"


def store_of(**documents):
    store = OxigraphStore.memory()
    for name, triples in documents.items():
        store.update(f"{PROLOGUE} INSERT DATA {{ GRAPH <{EX}{name}> {{ {triples} }} }}")
    infer.entail(store)
    return store


def holds(store, triple):
    body = store.answer(SparqlRequest(f"{PROLOGUE} SELECT * {{ GRAPH <{ENTAILED_GRAPH}> {{ {triple} }} }}")).body
    return bool(rows(body))


MICROPORT = """
  :c a qa:Conferral ; qa:award :gold ; qa:recipient :microport ; qa:conferredBy :government .
  :gold qa:partOfProgramme :shanghai . :shanghai qa:assessedAgainst :gbt19580 .
  :gbt19580 qa:derivedFrom :baldrige ; qa:sharesStructureWith :baldrige ; qa:issuedBy :cnis .
  :microport qa:systemFramework :iso9001 . :baldrige qa:influencedBy :deming .
"""


@pytest.mark.parametrize(
    "triple",
    [
        ":microport qa:received :gold",
        ":microport a qa:Recipient",
        ":microport qa:wonUnder :gbt19580",
        ":gold qa:assessedAgainst :gbt19580",
        ":gbt19580 qa:descendsFrom :baldrige",
        ":government a qa:IssuingBody",
        ":cnis a qa:IssuingBody",
    ],
)
def test_the_press_release_entails(triple):
    assert holds(store_of(release=MICROPORT), triple)


@pytest.mark.parametrize(
    "triple",
    [
        ":microport qa:wonUnder :baldrige",
        ":microport qa:wonUnder :iso9001",
        ":gbt19580 qa:descendsFrom :deming",
        ":baldrige qa:descendsFrom :deming",
        ":baldrige qa:descendsFrom :gbt19580",
        ":microport a qa:IssuingBody",
    ],
)
def test_the_press_release_does_not_entail(triple):
    assert not holds(store_of(release=MICROPORT), triple)


def test_a_candidate_received_nothing():
    assert not holds(store_of(d=":x a qa:Candidacy ; qa:award :gold ; qa:candidate :acme ."), ":acme ?p ?o")


def test_a_person_wins_under_no_framework():
    store = store_of(d=MICROPORT + ":p a foaf:Person . :d qa:award :gold ; qa:recipient :p .")
    assert holds(store, ":p qa:received :gold")
    assert not holds(store, ":p qa:wonUnder ?x")


def test_an_award_with_criteria_of_its_own_does_not_take_those_of_its_programme():
    store = store_of(d=":gold qa:partOfProgramme :p ; qa:assessedAgainst :own . :p qa:assessedAgainst :f .")
    assert not holds(store, ":gold qa:assessedAgainst :f")


def test_an_award_for_persons_does_not_take_the_criteria_of_its_programme():
    individual = "<https://w3id.org/quality-awards/scheme/recipient-kind/individual>"
    store = store_of(d=f":medal qa:partOfProgramme :p ; qa:openTo {individual} . :p qa:assessedAgainst :f .")
    assert not holds(store, ":medal qa:assessedAgainst :f")


def test_who_wins_an_award_assessed_against_an_edition_wins_under_its_framework():
    store = store_of(d=":c qa:award :a ; qa:recipient :r . :a qa:assessedAgainst :e . :e qa:editionOf :f .")
    assert holds(store, ":r qa:wonUnder :f")
    assert not holds(store, ":r qa:wonUnder :e")


def test_descent_is_transitive_over_derivation_revision_and_adoption():
    store = store_of(d=":a qa:adoptionOf :b . :b qa:revisionOf :c . :c qa:derivedFrom :d .")
    for triple in (":a qa:descendsFrom :c", ":a qa:descendsFrom :d", ":b qa:descendsFrom :d"):
        assert holds(store, triple)


def test_replacing_and_influence_are_no_descent():
    store = store_of(d=":a qa:replaces :b ; qa:influencedBy :c ; qa:guidanceFor :d .")
    assert not holds(store, ":a qa:descendsFrom ?x")


EDITIONS = """
  :f1990 qa:editionOf :f ; qa:year "1990"^^xsd:gYear ; qa:derivedFrom :origin .
  :f2000 qa:editionOf :f ; qa:year "2000"^^xsd:gYear ; qa:revisionOf :f1990 ; qa:derivedFrom :late .
  :child qa:derivedFrom :f2000 .
"""


@pytest.mark.parametrize(
    ("triple", "expected"),
    [
        (":f qa:descendsFrom :origin", True),
        (":f2000 qa:descendsFrom :origin", True),
        (":child qa:descendsFrom :f", True),
        (":child qa:descendsFrom :late", True),
        (":f qa:descendsFrom :late", False),
        (":f1990 qa:descendsFrom :late", False),
        (":f2000 qa:descendsFrom :f", False),
        (":f qa:descendsFrom :f", False),
        (":f qa:descendsFrom :f1990", False),
    ],
)
def test_a_framework_has_the_origin_of_its_first_edition_and_no_later_one(triple, expected):
    assert holds(store_of(d=EDITIONS), triple) is expected


def test_sources_that_disagree_on_the_year_of_the_first_edition_leave_it_the_first():
    store = store_of(d=EDITIONS, other=':f1990 qa:year "1991"^^xsd:gYear .')
    assert holds(store, ":f qa:descendsFrom :origin")


def test_an_edition_shares_the_origin_of_its_framework_but_not_what_is_younger_than_itself():
    store = store_of(
        d="""
        :tl qa:derivedFrom :iso2015 ; qa:derivedFrom :old . :iso2015 qa:year "2015"^^xsd:gYear .
        :tl1998 qa:editionOf :tl ; qa:year "1998"^^xsd:gYear ."""
    )
    assert holds(store, ":tl1998 qa:descendsFrom :old")
    assert not holds(store, ":tl1998 qa:descendsFrom :iso2015")


def test_an_ancestor_that_one_source_dates_later_stays_an_ancestor():
    store = store_of(
        d=""":a qa:derivedFrom :b . :b qa:derivedFrom :c . :a qa:year "1987"^^xsd:gYear .
        :c qa:year "1987"^^xsd:gYear , "1988"^^xsd:gYear ."""
    )
    assert holds(store, ":a qa:descendsFrom :c")


def test_a_framework_modelled_on_an_award_descends_from_the_criteria_of_that_award():
    store = store_of(d=":model qa:derivedFrom :mbnqa . :mbnqa a qa:Award ; qa:assessedAgainst :criteria .")
    assert holds(store, ":model qa:descendsFrom :criteria")


def test_an_award_that_changed_its_criteria_passes_none_on():
    store = store_of(d=":model qa:derivedFrom :x . :x a qa:Award ; qa:assessedAgainst :one , :two .")
    assert not holds(store, ":model qa:descendsFrom :one")


def test_a_change_event_gives_predecessor_and_successor_in_either_direction():
    store = store_of(d=":aqsiq org:changedBy :e . :e org:resultingOrganization :samr .")
    assert holds(store, ":aqsiq qa:succeededBy :samr")


def test_the_country_is_found_through_any_number_of_places():
    places = ":suzhou qa:locatedIn :jiangsu . :jiangsu qa:locatedIn :cn ."
    store = store_of(d=f':o qa:locatedIn :suzhou . {places} :cn qa:isoCode "CN" .')
    assert holds(store, ":o qa:country :cn")


def test_removing_a_document_removes_what_only_it_supported():
    store = store_of(one=MICROPORT, two=":gbt19580 qa:derivedFrom :baldrige .")
    store.drop_graph(EX + "one")
    infer.entail(store)
    assert holds(store, ":gbt19580 qa:descendsFrom :baldrige")
    assert not holds(store, ":microport ?p ?o")


def test_inferring_twice_changes_nothing():
    store = store_of(release=MICROPORT)
    before = store.dump()
    infer.entail(store)
    assert store.dump() == before


def test_a_rule_runs_again_only_when_its_premises_have_grown():
    store = store_of(release=MICROPORT)
    ran = []
    report = infer.entail(store, progress=ran.append)
    assert report.runs == len(ran)
    assert ran.count("received") == 1
    assert ran.count("lineage-is-transitive") > 1
    assert report.total == sum(report.concluded.values()) > 5


def test_what_a_document_states_is_not_inferred_as_well():
    store = store_of(release=MICROPORT, other=":microport qa:received :gold .")
    assert not holds(store, ":microport qa:received :gold")


def test_every_inferred_triple_names_its_rule_and_nothing_is_left_of_the_work():
    store = store_of(release=MICROPORT)
    query = f"""{PROLOGUE} SELECT ?s ?p ?o {{ GRAPH <{ENTAILED_GRAPH}> {{ ?s ?p ?o }}
      FILTER NOT EXISTS {{
        ?i a qa:Inference ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; qa:rule ?rule }} }}"""
    assert rows(store.answer(SparqlRequest(query)).body) == []
    assert [g for g in store.graphs() if g.startswith(ENTAILED_GRAPH)] == [ENTAILED_GRAPH, INFERENCE_GRAPH]


def test_a_circle_in_the_data_comes_to_rest_without_self_descent():
    store = store_of(d=":a qa:derivedFrom :b . :b qa:derivedFrom :c . :c qa:derivedFrom :a .")
    assert holds(store, ":a qa:descendsFrom :c")
    assert not holds(store, ":a qa:descendsFrom :a")


def test_what_many_documents_say_is_asked_once_and_what_no_document_says_stays_apart():
    one, other, own = b"<a:s> <a:p> <a:o>", b'<a:s> <a:p> "x <a:g> ."', b"<a:s> <a:p> <a:own>"
    quads = [one + b" <a:g> .\n", one + b" <a:h> .\n", other + b" <a:g> .\n", other + b" .\n", own + b" .\n"]
    asked = infer.ASKED_GRAPH.encode()
    expected = {one + b" <" + asked + b"> .\n", other + b" <" + asked + b"> .\n", own + b" .\n"}
    assert sorted(infer._each_once(quads).splitlines(keepends=True)) == sorted(expected)


def test_what_the_rules_asked_for_is_left_in_the_room_that_is_given_for_it(tmp_path):
    store = store_of(d=":a qa:derivedFrom :b ; rdfs:comment 'nothing to the rules' .")
    report = infer.entail(store, room=tmp_path)
    head, *asked = report.asked.read_bytes().splitlines()
    assert (head[:2], asked) == (b"# ", [f"<{EX}a> <{PREFIXES['qa']}derivedFrom> <{EX}b> <{EX}d> .".encode()])
    assert [path.name for path in tmp_path.iterdir()] == [infer.KEPT]
    assert infer.entail(store).asked is None
