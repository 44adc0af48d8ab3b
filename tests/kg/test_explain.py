"""Explanations: from a conclusion back to its rule, and on to the sentences that it rests on."""

import pytest

from kg import explain
from kg.errors import UnknownEntity
from kg.namespaces import ENTAILED_GRAPH, PREFIXES
from kg.sparql.results import rows
from kg.store.base import SparqlRequest
from tests.kg.test_infer import EDITIONS, EX, MICROPORT, store_of
from tests.ontology import world


def qa(name):
    return PREFIXES["qa"] + name


def test_an_explanation_leads_to_the_stated_triples():
    store = store_of(release=MICROPORT)
    found = explain.explain(store, EX + "microport", qa("wonUnder"), EX + "gbt19580")
    assert found.rule.name == "won-under-framework"
    assert [p.rule.name for p in found.premises] == ["received", "assessed-as-programme"]
    text = "\n".join(found.lines())
    assert "follows by received: The recipient of a conferral received its award" in text
    assert text.splitlines()[0].endswith("qa:wonUnder http://example.org/gbt19580")
    leaves = [leaf for premise in found.premises for leaf in premise.premises]
    assert {leaf.sources[0].document for leaf in leaves} == {EX + "release"}
    assert {leaf.triple[1].value for leaf in leaves} >= {qa("recipient"), qa("award"), qa("partOfProgramme")}


def test_an_explanation_of_a_circle_ends():
    store = store_of(d=":a qa:derivedFrom :b . :b qa:derivedFrom :c . :c qa:derivedFrom :a .")
    assert explain.explain(store, EX + "a", qa("descendsFrom"), EX + "c").rule.name == "lineage-is-transitive"


def test_every_conclusion_can_be_explained():
    store = store_of(release=MICROPORT, more=EDITIONS)
    query = f"SELECT ?s ?p ?o {{ GRAPH <{ENTAILED_GRAPH}> {{ ?s ?p ?o }} }}"
    concluded = rows(store.answer(SparqlRequest(query)).body)
    assert len(concluded) > 15
    for row in concluded:
        found = explain.explain(store, row["s"].value, row["p"].value, row["o"].value)
        assert found.rule is not None
        assert found.premises


def test_what_the_graph_does_not_say_cannot_be_explained():
    with pytest.raises(UnknownEntity, match="does not say"):
        explain.explain(store_of(release=MICROPORT), EX + "a", qa("received"), EX + "b")


def test_a_source_is_told_with_its_words():
    thing = "https://w3id.org/quality-awards/id/%s"
    found = explain.explain(
        world.store(), thing % "organization/shanghai-microport-medical-group", qa("received"),
        thing % "award/shanghai-gold-quality-prize",
    )  # fmt: skip
    sources = [source for premise in found.premises for source in premise.sources]
    assert {source.title for source in sources} == {"press release"}
    assert "gold-2018-microport award shanghai-gold-quality-prize" in {source.quote for source in sources}
    assert {source.confidence for source in sources} == {"0.9"}
    assert "获奖者" in "\n".join(found.lines("zh"))


def test_a_stated_triple_is_explained_by_its_source_alone():
    found = explain.explain(store_of(release=MICROPORT), EX + "gbt19580", qa("derivedFrom"), EX + "baldrige")
    assert (found.rule, found.premises) == (None, ())
    assert [source.document for source in found.sources] == [EX + "release"]
