"""English constructions in their variants, as press offices write them: each an example with what it says."""

from __future__ import annotations

import pytest

from kg import extract
from kg.model import Document
from kg.names import load_packaged


def said(text, kind, *fields):
    """Return the facts of a kind as tuples of some of their fields."""
    document = Document("test", "A title", text, "text/plain", "0" * 64)
    return {tuple(f.fields.get(k) for k in fields) for f in extract.facts(document, load_packaged()) if f.type == kind}


WON = {
    "year before the award": (
        "For 2016 the Harbour Quality Award goes to Acme Pumps of the north.\n\nThe Silver Award went to Borg Steel.",
        {("Acme Pumps", 2016), ("Borg Steel", 2016)},
    ),
    "edition of a year": ("In the 2010 edition the Harbour Quality Award went to Borg Steel.", {("Borg Steel", 2010)}),
    "year of founding": (
        "Borg Steel, which was founded in 1969, won the Harbour Quality Award in 1997.",
        {("Borg Steel", 1997)},
    ),
    "once more": (
        "Borg Steel won the Harbour Quality Award in 1997 and once more in 2005.",
        {("Borg Steel", 1997), ("Borg Steel", 2005)},
    ),
    "years later": (
        "Borg Steel won the Harbour Quality Award in 1998. Four years later the same firm received the Deming Prize.",
        {("Borg Steel", 1998), ("Borg Steel", 2002)},
    ),
    "having received": (
        "Saint Mary's comes to the national award well prepared, having received the Harbour Quality Award in 1995.",
        {("Saint Mary's", 1995)},
    ),
    "together with": (
        "In 1998 Acme Pumps had won the Harbour Quality Award together with Borg Steel.",
        {("Acme Pumps", 1998), ("Borg Steel", 1998)},
    ),
    "by one and by another": (
        "The Harbour Quality Award was won by Acme Pumps in 2002 and by Borg Steel, Leeds, in 2003.",
        {("Acme Pumps", 2002), ("Borg Steel", 2003)},
    ),
    "a tier alone": (
        "The 2009 Harbour Quality Awards were presented on Friday. Acme Pumps took Silver.",
        {("Acme Pumps", 2009)},
    ),
    "level recipient": (
        "The Harbour Quality Award was given to Acme Pumps for 2012. It had been a Level II recipient in 2009.",
        {("Acme Pumps", 2012), ("Acme Pumps", 2009)},
    ),
    "apposition between winners": (
        "The 2010 Harbour Quality Award went to Acme Pumps, the Colombian car maker, and to Borg Steel.",
        {("Acme Pumps", 2010), ("Borg Steel", 2010)},
    ),
    "labelled lines": (
        "2012 Harbour Quality Award: winners\n\nGold Award: Acme Pumps; Borg Steel; and the Northern Water Board of "
        "the Upper Valley District and its neighbouring communities.\nSilver Award: Delta Mills, Echo Foods.",
        {("Acme Pumps", 2012), ("Borg Steel", 2012), ("Delta Mills", 2012), ("Echo Foods", 2012)},
    ),
    "times with years": (
        "Acme Pumps has won the Harbour Quality Award three times: in 2001, 2005 and 2009.",
        {("Acme Pumps", 2001), ("Acme Pumps", 2005), ("Acme Pumps", 2009)},
    ),
    "years before the name": (
        "In 2001 and again in 2008, Acme Pumps won the Harbour Quality Award.",
        {("Acme Pumps", 2001), ("Acme Pumps", 2008)},
    ),
    "its second": (
        "Acme Pumps won its first Harbour Quality Award in 2001 and its second in 2008.",
        {("Acme Pumps", 2001), ("Acme Pumps", 2008)},
    ),
    "on behalf of": ("On behalf of Acme Pumps, Jo Doe took the 2012 Harbour Quality Award.", {("Acme Pumps", 2012)}),
    "silver to": (
        "The gold medal of the 2012 Harbour Quality Award was given to Acme Pumps, silver to Borg Steel.",
        {("Acme Pumps", 2012), ("Borg Steel", 2012)},
    ),
    "third after two": (
        "In 2012, Acme Pumps became the third, after Borg Steel in 2003 and Delta Mills in 2007, to win the Harbour "
        "Quality Award.",
        {("Borg Steel", 2003), ("Delta Mills", 2007)},
    ),
    "a site visit": ("Acme Pumps received a site visit for the 2012 Harbour Quality Award.", set()),
    "took part": ("Acme Pumps took part in the Harbour Quality Award in 2012 without success.", set()),
    "taken as a model": ("The Harbour Quality Award took the Deming Prize as its model.", set()),
}  # fmt: skip


@pytest.mark.parametrize("name", WON)
def test_conferrals_are_read_in_their_variants(name):
    text, expected = WON[name]
    found = said(text, "conferral", "recipient", "year")
    assert expected <= found
    assert expected or not found


RUNNING = {
    "nominated are": (
        "Nominated for the 2011 Harbour Quality Award are Acme Pumps and Borg Steel.",
        {"Acme Pumps", "Borg Steel"},
    ),
    "among them": (
        "The Harbour Quality Award is open. Eighteen firms have applied so far, among them Acme Pumps and Borg Steel.",
        {"Acme Pumps", "Borg Steel"},
    ),
    "others being": (
        "Acme Pumps is one of three firms shortlisted for the Harbour Quality Award, the others being Borg Steel and "
        "Delta Mills.",
        {"Acme Pumps", "Borg Steel", "Delta Mills"},
    ),
    "second conjunct": (
        "Acme Pumps received the Deming Prize in 2011 and was a finalist for the Harbour Quality Award in 2014.",
        {"Acme Pumps"},
    ),
    "other finalists": (
        "Acme Pumps won the Harbour Quality Award in 2013; its other finalists, Borg Steel and Delta Mills, got none.",
        {"Borg Steel", "Delta Mills"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", RUNNING)
def test_candidates_are_read_in_their_variants(name):
    text, expected = RUNNING[name]
    assert {candidate for (candidate,) in said(text, "finalist", "candidate")} == expected


RELATED = {
    "received from its giver": (
        "Acme Pumps received the 2012 Harbour Quality Award from the Harbour Council.",
        "conferred_by", ("subject", "body"), ("Harbour Quality Award", "Harbour Council"),
    ),
    "formerly known as": (
        "The Harbour Quality Award was formerly known as the Harbour Industry Prize.",
        "renamed_to", ("subject", "new_name"), ("Harbour Industry Prize", "Harbour Quality Award"),
    ),
    "responsible for": (
        "The Harbour Institute is responsible for the Harbour Quality Award.",
        "administered_by", ("subject", "body"), ("Harbour Quality Award", "Harbour Institute"),
    ),
    "participle with body": (
        "Established by Congress in 1987, the Harbour Quality Award is well known.",
        "established", ("subject", "year"), ("Harbour Quality Award", 1987),
    ),
    "first presented": (
        "First presented in 1991, the Harbour Quality Award is well known.",
        "established", ("subject", "year", "aspect"), ("Harbour Quality Award", 1991, "first_awarded"),
    ),
    "parenthesis before the verb": (
        "The Harbour Quality Award, managed by the Harbour Foundation, was created in 1999 by the Harbour Council.",
        "established_by", ("subject", "body"), ("Harbour Quality Award", "Harbour Council"),
    ),
    "instituted it": (
        "The Harbour Quality Award is old. The Union of Harbour Engineers instituted it in 1951.",
        "established", ("subject", "year"), ("Harbour Quality Award", 1951),
    ),
    "took as references": (
        "The Harbour Quality Award, set up in 1989, took the Deming Prize and the Baldrige Award as its references.",
        "derived_from", ("standard", "source"), ("Harbour Quality Award", "Baldrige Award"),
    ),
    "certifier is no antecedent": (
        "Acme Pumps is growing. Lloyd Cert certified the company to ISO 45001.",
        "holds_certification", ("subject", "certification"), ("Acme Pumps", "ISO 45001"),
    ),
    "whose headquarters": (
        "It was issued by the Harbour Foundation, whose headquarters are in Geneva, Switzerland.",
        "located_in", ("subject", "place"), ("Harbour Foundation", "Geneva, Switzerland"),
    ),
    "town in a county": (
        "Runshaw College of Leyland, Lancashire, won the Harbour Quality Award in 2013.",
        "located_in", ("subject", "place"), ("Runshaw College", "Leyland, Lancashire"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", RELATED)
def test_relations_are_read_in_their_variants(name):
    text, kind, fields, expected = RELATED[name]
    assert expected in said(text, kind, *fields)


def test_a_country_in_a_company_name_is_no_place():
    text = "TNT Parcels (UK) Ltd won the Harbour Quality Award in 2006."
    assert said(text, "conferral", "recipient") == {("TNT Parcels (UK) Ltd",)}
    assert not said(text, "located_in", "place")


def test_a_neighbour_on_a_list_is_not_the_company():
    text = "Acme Pumps makes pumps.\n\n- Borg Steel\n- Delta Mills\n\nThe company was founded in 1982."
    assert said(text, "founded", "subject", "year") == {("Acme Pumps", 1982)}


LISTS = {
    "profiles": (
        "2012 Harbour Quality Award presented\n\nThis year's recipients are:\n\nAcme Pumps Ltd\nA maker of pumps in "
        "Leeds that exports to forty countries.\n\nBorg Steel\nA steel mill in York.",
        {"Acme Pumps Ltd", "Borg Steel"},
        set(),
    ),
    "names over sentences": (
        "The 2012 Harbour Quality Award\n\nThe council today named the winners of the 2012 Harbour Quality Award.\n\n"
        "Acme Pumps Ltd (manufacturing). It makes pumps.\n\nBorg Steel (service). It has 200 people.",
        {"Acme Pumps Ltd", "Borg Steel"},
        set(),
    ),
    "described names": (
        "Winners of the 2012 Harbour Quality Award\n\nAcme Pumps Ltd: a maker of pumps with 300 people.\n"
        "Borg Steel: a steel mill in York.",
        {"Acme Pumps Ltd", "Borg Steel"},
        set(),
    ),
    "winners, finalists and others": (
        "Harbour Quality Award 2012\n\nWinners\nAcme Pumps Ltd\n\nFinalists\nDelta Mills\n\nJudges\nJohn Smith, Fox",
        {"Acme Pumps Ltd"},
        {"Delta Mills"},
    ),
    "site visits": (
        "Judges Pick Companies\n\nTwelve organizations will receive site visits for the 2012 Harbour Quality Award.\n\n"
        "* Acme Pumps\n* Borg Steel",
        set(),
        {"Acme Pumps", "Borg Steel"},
    ),
    "who names the finalists": (
        "2012 Harbour Quality Award\n\nThe Harbour Council has named the finalists for the award:\n\n- Acme Pumps\n"
        "- Delta Bank, Hull",
        set(),
        {"Acme Pumps", "Delta Bank"},
    ),
    "categories as headings": (
        "Winners of the 2012 Harbour Quality Award\n\nManufacturing\n\nAcme Pumps Ltd\n\nService\n\nBorg Steel",
        {"Acme Pumps Ltd", "Borg Steel"},
        set(),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_read_in_their_layouts(name):
    text, winners, candidates = LISTS[name]
    assert said(text, "conferral", "recipient", "year") == {(winner, 2012) for winner in winners}
    assert {candidate for (candidate,) in said(text, "finalist", "candidate")} == candidates
