"""Why the graph says so: all sources of a statement, the rule and the premises of a conclusion."""

from urllib.parse import urlencode

import small_world as world

from kg.namespaces import expand


def why(subject, prop, value, **more):
    return "/why?" + urlencode({"s": subject, "p": expand(prop), "o": value, **more})


def test_a_stated_triple_shows_its_sentence(page):
    text = page(why(world.GBT, "qa:derivedFrom", world.BALDRIGE))
    assert "<mark>GB/T 19580 was derived from the Baldrige Criteria.</mark>" in text


def test_an_inferred_triple_names_the_rule_and_what_it_rests_on(page):
    text = page(why(world.ACME, "qa:wonUnder", world.GBT))
    assert "by the rule" in text
    assert "stated in" in text


def test_a_literal_is_asked_by_its_text(page):
    assert "launched in 2002" in page(why(world.GOLD, "qa:establishedIn", "2002", kind="literal"))


def test_an_incomplete_address_is_told_what_is_missing(page):
    assert "subject" in page("/why?s=x", status=400)


def test_what_nobody_says_is_not_found(page):
    page(why(world.GOLD, "qa:derivedFrom", world.ACME), status=404)
