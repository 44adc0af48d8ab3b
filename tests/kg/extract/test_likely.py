"""Winners that no construction reads, by weights learned from annotated documents."""

import math

import pytest

from kg.extract import facts
from kg.extract.learned import fallback, likely
from kg.model import Document
from kg.names import load_packaged

TITLE = "Winners of the Nordic Quality Award 2011\n\n"


def winners(sentence, rule=None):
    document = Document("d", "d", TITLE + sentence, "text/plain", "0" * 64, language="en")
    found = [f for f in facts(document, load_packaged()) if f.type == "conferral" and rule in (None, f.rule)]
    return {(f.fields["recipient"], f.fields["award"], f.fields.get("year")) for f in found}


def test_a_winner_without_a_construction_is_read_with_less_confidence(monkeypatch):
    text = "Alfa Pumps was so honoured in 2009, Beta Motors in 2010."
    read = ("Alfa Pumps", "Nordic Quality Award", 2009)
    assert read in winners(text, fallback.RULE.name)
    monkeypatch.setattr(likely, "weights", lambda code: {})
    assert read not in winners(text)


@pytest.mark.parametrize(
    "text",
    [
        "Alfa Pumps said nothing of the award that it has not won.",
        "The jury, led by Beta Consulting, announced the winners of the Nordic Quality Award.",
        "Alfa Pumps hopes to be among the winners next year.",
        "The award was created in 1995 by the Nordic Council.",
    ],
)
def test_names_in_other_places_are_no_winners(text):
    assert winners(text) == set()


def test_a_language_without_weights_has_no_likely_winners():
    assert likely.weights("xx") == {}


def test_a_probability_comes_from_the_weights_of_what_is_seen():
    known = {"": -1.0, "first": 2.0, "l won": 0.5}
    assert likely.probability(known, frozenset()) == pytest.approx(1 / (1 + math.e))
    assert likely.probability(known, frozenset({"first", "unknown"})) == pytest.approx(1 / (1 + math.exp(-1)))
