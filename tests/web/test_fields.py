"""The form of a question: names instead of addresses, and a word about what was not understood."""

import re
from urllib.parse import quote

import small_world as world

WINNERS = "/sparql?question=01-recipients-of-an-award-in-a-year"


def query_of(text):
    return re.search(r"<textarea[^>]*>(.*?)</textarea>", text, re.S).group(1).replace("&lt;", "<").replace("&gt;", ">")


def test_a_name_in_any_language_is_the_thing(page):
    for name in ("Gold Prize", "gold prize", "黄金奖", "award/gold-prize", world.GOLD):
        text = page(f"{WINNERS}&award={quote(name)}&year=2018")
        assert f"<{world.GOLD}>" in query_of(text), name
        assert 'value="Gold Prize"' in text
        assert "data-problem" not in text


def test_a_picked_thing_counts_as_long_as_its_name_stands(page):
    assert f"<{world.ACME}>" in query_of(
        page("/sparql?question=02-everything-an-organization-received&organization=Acme+Medical"
             "&organization.iri=organization/acme-medical")
    )  # fmt: skip
    retyped = page(f"{WINNERS}&award=Gold+Prize&award.iri=award/baldrige-award&year=2018")
    assert f"<{world.GOLD}>" in query_of(retyped)


def test_what_nothing_is_called_stays_in_the_form_with_a_word_and_choices(page):
    text = page(f"{WINNERS}&award=gald+praze&year=2018")
    assert "Nothing here is called “gald praze”" in text
    assert 'value="gald praze"' in text
    assert "data-problem" in text
    assert "此处没有名为" in page(f"{WINNERS}&award=award/nothing&year=2018&lang=zh")
    assert "Nothing here is called" in page(f"{WINNERS}&award=a%3E%20b&year=2018&lang=en")


def test_nothing_entered_and_a_year_that_is_none_are_told(page):
    assert "Nothing was entered" in page(f"{WINNERS}&award=&year=2018")
    text = page(f"{WINNERS}&award=Gold+Prize&year=abc")
    assert "A year has four digits" in text
    assert "data-problem" in text


def test_a_property_is_chosen_from_a_list(page):
    text = page("/sparql?question=06a-which-sentence-says-so&predicate=qa:assessedAgainst")
    assert re.search(r'<option value="qa:assessedAgainst" selected>', text)
    assert "ontology#assessedAgainst>" in query_of(text)
    assert "There is no such property" in page("/sparql?question=06a-which-sentence-says-so&predicate=qa:nothing")
