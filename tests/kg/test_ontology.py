"""The packaged ontology as the code reads it: headers, parameters, codes, labels, and the terms of the reference."""

import pytest

from kg import ontology, terms
from kg.namespaces import expand


def test_a_rule_is_read_from_its_file():
    rule = {rule.name: rule for rule in ontology.rules()}["received"]
    assert rule.conclusion == ("?recipient", "qa:received", "?award")
    assert rule.premises == (("?conferral", "qa:recipient", "?recipient"), ("?conferral", "qa:award", "?award"))
    assert rule.title["zh"]


def test_conditions_are_no_premises():
    rule = {rule.name: rule for rule in ontology.rules()}["lineage-of-first-edition"]
    assert [premise[1] for premise in rule.premises] == ["qa:editionOf", "qa:descendsFrom"]


def test_a_question_is_bound_by_its_examples_or_by_values():
    question = {question.name: question for question in ontology.questions()}["03-lineage-of-an-award"]
    assert "award/shanghai-gold-quality-prize>" in question.bound()
    assert "<https://example.org/prize> qa:assessedAgainst" in question.bound(award="<https://example.org/prize>")
    assert [(p.name, p.label["en"]) for p in question.parameters] == [("award", "an award")]


def test_a_file_that_is_not_there_is_a_bug():
    with pytest.raises(FileNotFoundError):
        ontology.text("nothing.ttl")


STARTS = {"turtle": "@prefix", "rdfxml": "<?xml", "ntriples": "<", "jsonld": "["}


@pytest.mark.parametrize(("name", "start"), STARTS.items())
def test_the_ontology_is_written_in_each_format(name, start):
    assert ontology.serialized(name).decode().lstrip().startswith(start)


def test_the_terms_are_classes_first_and_ours_before_those_of_others():
    entries = list(terms.entries().values())
    kinds = [(entry.ours, entry.kind) for entry in entries]
    assert kinds == sorted(kinds, key=lambda pair: (not pair[0], ["class", "object", "datatype"].index(pair[1])))
    assert entries[0].name == "qa:Award"


def test_a_term_has_its_place_among_the_others():
    descends = terms.entries()[expand("qa:descendsFrom")]
    assert set(descends.below) == {expand(f"qa:{name}") for name in ("adoptionOf", "derivedFrom", "revisionOf")}
    assert descends.characteristics == ("transitive",)
    assert terms.entries()[expand("qa:received")].chain == ("^qa:recipient", "qa:award")
    assert "http://www.wikidata.org/entity/P166" in terms.entries()[expand("qa:received")].matches


def test_the_code_lists_have_their_codes_with_words():
    lists = {found.name: found for found in terms.code_lists()}
    assert {"category", "tier", "sector", "level", "body-kind", "correspondence", "reliability"} <= set(lists)
    assert [code.labels["en"] for code in lists["correspondence"].codes] == ["identical", "modified", "not equivalent"]
