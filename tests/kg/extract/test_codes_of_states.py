"""Codes of states in brackets behind names are places, where a text has several."""

from kg.extract import facts
from kg.model import Document
from kg.names import load_packaged


def places(text):
    found = facts(Document("d", "d", text, "text/plain", "0" * 64), load_packaged())
    return {(fact.fields["subject"], fact.fields["place"]) for fact in found if fact.type == "located_in"}


def test_codes_behind_several_names_are_places():
    said = "Alfa Bebidas (XQ) and Beta Veículos (ZK) won the Nordic Quality Award in 2015."
    assert places(said) == {("Alfa Bebidas", "XQ"), ("Beta Veículos", "ZK")}


def test_one_pair_of_capitals_is_no_place():
    assert places("Alfa Bebidas (XQ) won the Nordic Quality Award in 2015.") == set()


def test_a_level_of_recognition_is_an_award():
    text = "Bridge Level Recognition of the Nordic Quality Award 2015 has gone to:\n- Alfa School\n- Beta Mills\n"
    found = facts(Document("d", "d", text, "text/plain", "0" * 64), load_packaged())
    assert {fact.fields["recipient"] for fact in found if fact.type == "conferral"} == {"Alfa School", "Beta Mills"}
