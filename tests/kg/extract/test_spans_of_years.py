"""Winners of several years in one list have no year, unless their own lines give one."""

from __future__ import annotations

from kg import extract
from kg.model import Document
from kg.names import load_packaged


def years(text):
    found = extract.facts(Document("test", "T", text, "text/plain", "0" * 64, language="en"), load_packaged())
    return {fact.fields["recipient"]: fact.fields["year"] for fact in found if fact.type == "conferral"}


def test_a_list_of_many_years_lends_none():
    text = "Karvel Quality Award\n\nFrom 2001 to 2009, 72 enterprises won the Karvel Quality Award. Among them are:\n\n"
    assert years(text + "Borg Steel\nHala Oil\nDale Pumps\n") == {
        "Borg Steel": None,
        "Hala Oil": None,
        "Dale Pumps": None,
    }


def test_a_company_that_a_name_apposes_is_that_one():
    text = "Karvel Quality Award\n\nIn 1998 Borg Brakes won the Karvel Quality Award. Our own company, Sona Systems, "
    assert years(text + "won the Karvel Quality Award in 2003.\n") == {"Borg Brakes": 1998, "Sona Systems": 2003}
