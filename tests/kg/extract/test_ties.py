"""Relations that no construction reads: found by learned weights, less sure than rules, silent where none is stated."""

import pytest

from kg import extract
from kg.extract import engine
from kg.extract.learned import ties
from kg.extract.reading import sentences
from kg.model import Document
from kg.names import load_packaged


def tied(text):
    """Return what the weights alone tell of a sentence."""
    reading = sentences.read(text, engine.LANGUAGES["en"], load_packaged())
    focus = engine.focus_of(reading)
    found = [one for line in reading.lines for one in ties.read(line.sentence, reading.language, focus, [])]
    return [(one.type, *(m.name for m in one.names.values())) for one in found]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "It was the Lakeland Chamber of Commerce that thought up the Lakeland Quality Award in 1994.",
            ("established_by", "Lakeland Quality Award", "Lakeland Chamber of Commerce"),
        ),
        (
            "Those who want the Lakeland Quality Award have to show how they live up to the Baldrige criteria.",
            ("uses_criteria", "Lakeland Quality Award", "Baldrige criteria"),
        ),
        (
            "Every autumn the Lakeland Chamber of Commerce bestows its Lakeland Quality Award upon small firms.",
            ("conferred_by", "Lakeland Quality Award", "Lakeland Chamber of Commerce"),
        ),
        (
            "The Lakeland Quality Award is for small firms. Entries are judged by the EFQM Excellence Model.",
            ("uses_criteria", "Lakeland Quality Award", "EFQM Excellence Model"),
        ),
        (
            "The Lakeland Quality Award is based on the Malcolm Baldrige National Quality Award criteria.",
            ("uses_criteria", "Lakeland Quality Award", "Malcolm Baldrige National Quality Award criteria"),
        ),
    ],
)
def test_a_relation_is_found_by_the_words_between_two_names(text, stated):
    assert tied(text) == [stated]


@pytest.mark.parametrize(
    "text",
    [
        "The Lakeland Quality Award is not run by the Lakeland Chamber of Commerce.",
        "The Lakeland Quality Award ceremony took place at the Lakeland Museum of Industry.",
        "The Lakeland Quality Award was presented to the Lakeland Chamber of Commerce in 2011.",
        "Neither a standard nor a body is named by the Lakeland Quality Award.",
    ],
)
def test_nothing_is_found_where_no_relation_is_stated(text):
    assert tied(text) == []


def test_a_rule_that_has_read_a_relation_is_not_doubted():
    text = "The Lakeland Quality Award is administered by the Lakeland Chamber of Commerce.\n"
    document = Document("d", "", text, "text/plain", "", language="en")
    facts = [f for f in extract.facts(document, load_packaged()) if f.type == "administered_by"]
    assert [f.rule == ties.RULE for f in facts] == [False]
    assert facts[0].confidence > ties.CONFIDENCE


def test_a_language_without_weights_is_left_to_its_rules():
    assert ties.weights("xx") == {}


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("青岚市政府印发通报，把青岚市市长质量奖授予两家企业。", ("conferred_by", "青岚市市长质量奖", "青岚市政府")),
        ("青岚市市长质量奖是青岚市在2010年设立的。", ("established", "青岚市市长质量奖", 2010, "created")),
    ],
)  # fmt: skip
def test_ties_in_chinese_are_found_by_their_characters(text, stated):
    document = Document("d", "", text, "text/plain", "", language="zh")
    found = [f for f in extract.facts(document, load_packaged()) if f.rule == ties.RULE]
    assert [(f.type, *f.fields.values()) for f in found] == [stated]


def test_the_year_of_a_later_edition_is_not_that_of_the_award():
    text = "第三届青岚市市长质量奖是青岚市在2010年设立的。"
    document = Document("d", "", text, "text/plain", "", language="zh")
    assert [f for f in extract.facts(document, load_packaged()) if f.type == "established"] == []
