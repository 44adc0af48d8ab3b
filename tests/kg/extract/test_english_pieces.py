"""Names in pieces, sentences behind a company's point, labels before lists: what a page of English news is made of."""

from __future__ import annotations

from kg import extract
from kg.model import Document
from kg.names import load_packaged


def winners(text):
    document = Document("test", "A title", text, "text/plain", "0" * 64, language="en")
    found = extract.facts(document, load_packaged())
    return {(f.fields["award"], f.fields["recipient"]) for f in found if f.type == "conferral"}


def test_a_label_before_the_names_of_a_paragraph_is_no_dateline():
    text = (
        "Karvel Quality Awards 2010: the winners\n\nThis year thirteen organisations are honoured.\n\n"
        "Gold: Dunmore Castings (Ireland), Ennis Pottery (Wales) and Kilrush Bank (Spain).\n\n"
        "Silver: Clare Textiles (Argentina) and Kerry Telecom."
    )
    names = {name for _, name in winners(text)}
    assert names == {"Dunmore Castings", "Ennis Pottery", "Kilrush Bank", "Clare Textiles", "Kerry Telecom"}


def test_awards_called_by_the_body_that_gives_them_have_their_name():
    text = (
        "Hospitals lead the list of 2010 KSQ awards\n\nThe Karvel Society for Quality (KSQ) hands out its annual "
        "Performance Excellence awards. This year's winners are Clare Hospital and Kilrush Bank."
    )
    assert winners(text) == {
        ("Performance Excellence awards", "Clare Hospital"),
        ("Performance Excellence awards", "Kilrush Bank"),
    }


def test_what_a_name_in_brackets_tells_is_no_winner():
    text = "The 2010 Karvel Quality Award went to Dunmore Castings (now of Shannon Inc), Ennis Pottery and Clare Bank."
    assert {name for _, name in winners(text)} == {"Dunmore Castings", "Ennis Pottery", "Clare Bank"}


def test_a_unit_behind_a_legal_form_is_no_new_sentence():
    text = "The 2010 Karvel Quality Award went to Dunmore Corp. Defense Systems Group and Kilrush Bank."
    assert ("Karvel Quality Award", "Kilrush Bank") in winners(text)


def test_criteria_and_categories_below_a_winner_are_no_names():
    text = (
        "Karvel Quality Award 2010 goes to Dunmore Castings\n\nDunmore Castings has won it. The jury "
        "scored the applicants in four areas:\n\n- Leadership\n- Care for Customers\n- Design of Work\n- Results\n\n"
        "Categories (one award each):\n\n- Educational bodies\n- Service Firms of Karvel\n\n"
        "About KSQ\nThe Karvel Society for Quality has 90 members."
    )
    assert {name for _, name in winners(text)} == {"Dunmore Castings"}


def test_who_wrote_a_page_and_when_is_no_table():
    text = (
        "Karvel Quality Award goes to Dunmore Castings\n\nBy Ennis News Service | 07 November 2010\n\n"
        "Dunmore Castings has won the Karvel Quality Award."
    )
    assert {name for _, name in winners(text)} == {"Dunmore Castings"}


def test_who_takes_a_prize_into_hands_is_not_its_winner():
    text = "Anna Daly, Plant Manager of Unit Four, accepted the Karvel Quality Award 2010 for Dunmore Castings."
    assert {name for _, name in winners(text)} == {"Dunmore Castings"}


def test_levels_over_names_and_towns_behind_them_are_no_winners():
    text = (
        "Karvel Quality Award 2010\n\nThe council announced the winners today.\n\nLevel 3 – Achievement\n"
        "Dunmore Castings, Ennis\n"
        "Clare Hospital, Galway\n\nLevel 2 – Commitment\nKilrush Bank, Kilrush"
    )
    assert {name for _, name in winners(text)} == {"Dunmore Castings", "Clare Hospital", "Kilrush Bank"}


def test_names_set_in_bold_are_names():
    text = (
        "Karvel Quality Award 2010\n\nThe following organisations were recognised:\n\n**Dunmore Castings** – Ennis\n\n"
        "**Clare Hospital** – Galway"
    )
    assert {name for _, name in winners(text)} == {"Dunmore Castings", "Clare Hospital"}
