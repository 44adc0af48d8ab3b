"""Competency questions: each has a golden answer over the small world, and runs as it is printed.

`python -m tests.ontology.test_questions` writes the golden answers anew, to be reviewed as a diff.
"""

import json
import re
from pathlib import Path

import pytest

from kg import ontology, validate
from kg.namespaces import BASE, compact
from kg.sparql.results import rows
from kg.store.base import SparqlRequest
from tests.ontology import world

GOLDEN = Path(__file__).parent / "golden"
THING = "<https://w3id.org/quality-awards/id/%s>"
OTHER_VALUES = {
    "01-recipients-of-an-award-in-a-year": {"award": THING % "award/shanghai-gold-quality-prize"},
    "04-awards-that-descend-from-an-origin.deming": {"origin": THING % "award/deming-prize"},
    "08a-edition-in-force-when-an-organization-won": {"organization": THING % "organization/borealis"},
    "16-what-a-document-says-of-an-organization": {
        "document": "<https://w3id.org/quality-awards/document/press-release>"
    },
    "14-national-adoptions-of-a-standard.iso-13485": {"standard": THING % "framework/iso-13485"},
    "11-honoured-under-two-lineages.reversed": {
        "one": THING % "award/deming-prize",
        "other": THING % "award/malcolm-baldrige-national-quality-award",
    },
    "11-honoured-under-two-lineages.efqm": {"other": THING % "framework/efqm-model"},
    "02-everything-an-organization-received.again": {"organization": THING % "organization/acme"},
}
"""Values for a question where its example is of another corpus, and second cases of a question after a dot."""
QUESTIONS = {question.name: question for question in ontology.questions()}
CASES = sorted({*QUESTIONS, *OTHER_VALUES})


def shown(value):
    return value.removeprefix(BASE) if value.startswith(BASE) and "ontology#" not in value else compact(value)


def answer(case):
    query = QUESTIONS[case.partition(".")[0]].bound(**OTHER_VALUES.get(case, {}))
    found = rows(world.store().answer(SparqlRequest(query)).body)
    return [{name: shown(term.value) for name, term in row.items()} for row in found]


@pytest.mark.parametrize("case", CASES)
def test_a_question_has_its_golden_answer(case):
    golden = json.loads((GOLDEN / f"{case}.json").read_text(encoding="utf-8"))
    assert answer(case) == golden


def test_every_question_has_an_answer_in_the_small_world():
    answered = {case.partition(".")[0] for case in CASES if answer(case)}
    assert set(QUESTIONS) - answered == set()


def test_there_is_no_golden_answer_without_a_question():
    assert {path.stem for path in GOLDEN.glob("*.json")} == set(CASES)


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
def test_a_question_says_what_it_asks_in_both_languages(question):
    assert set(question.title) == {"en", "zh"}
    assert set(question.group) == {"en", "zh"}
    assert question.title["en"].endswith("?")
    assert all(set(parameter.label) == {"en", "zh"} for parameter in question.parameters)
    assert {p.name for p in question.parameters} == set(re.findall(r"\$([a-z]+)", question.query))
    assert "$" not in question.bound()


def test_the_sixteen_questions_are_all_there():
    assert {name[:2] for name in QUESTIONS} >= {f"{number:02}" for number in range(1, 17)}


def test_a_question_refuses_a_parameter_that_it_does_not_have():
    with pytest.raises(ValueError, match="no parameter colour"):
        QUESTIONS["01-recipients-of-an-award-in-a-year"].bound(colour="1")


def test_the_small_world_satisfies_the_shapes():
    for iri, graph in world.quads().items():
        assert validate.check(graph).violations == (), iri
    assert validate.validate(world.store().dump(), whole=True).violations == ()


@pytest.mark.parametrize(("name", "query"), ontology.checks().items(), ids=lambda value: str(value)[:40])
def test_the_small_world_passes_the_checks(name, query):
    assert rows(world.store().answer(SparqlRequest(query)).body) == []


if __name__ == "__main__":
    for one in CASES:
        text = json.dumps(answer(one), ensure_ascii=False, indent=1)
        (GOLDEN / f"{one}.json").write_text(text + "\n", encoding="utf-8")
