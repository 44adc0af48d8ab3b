"""The page of the ontology: complete, true to the Turtle, and the Turtle itself at the same address."""

import json
import re

import pytest
from markupsafe import escape
from rdflib import Graph
from rdflib.compare import isomorphic

from kg import ontology, terms
from kg.namespaces import expand
from web.pages.ontology import ARROWS, BOXES


@pytest.mark.parametrize(
    ("accept", "media_type", "syntax"),
    [
        ("text/turtle", "text/turtle", "turtle"),
        ("application/ld+json", "application/ld+json", "json-ld"),
        ("application/rdf+xml", "application/rdf+xml", "xml"),
        ("application/n-triples", "application/n-triples", "nt"),
        ("text/turtle;q=0.9, text/html;q=0.1", "text/turtle", "turtle"),
    ],
)
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")  # rdflib's own JSON-LD parser uses it
def test_the_address_gives_the_ontology_in_the_format_asked_for(client, accept, media_type, syntax):
    answer = client.get("/ontology", headers={"Accept": accept})
    assert answer.mimetype == media_type
    assert "Accept" in answer.headers["Vary"]
    assert isomorphic(Graph().parse(data=answer.get_data(as_text=True), format=syntax), ontology.graph())


def test_a_browser_gets_the_page(client):
    answer = client.get("/ontology", headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert answer.mimetype == "text/html"
    assert 'rel="alternate"; type="text/turtle"' in ", ".join(answer.headers.getlist("Link"))
    assert len(answer.data) < 100_000


def test_what_cannot_be_given_is_refused(client):
    assert client.get("/ontology", headers={"Accept": "image/png"}).status_code == 406
    assert client.get("/ontology.exe").status_code == 404


def test_every_term_is_on_the_page_with_definition_and_example(page):
    text = page("/ontology")
    for entry in terms.entries().values():
        if entry.ours:
            section = text.partition(f'<section class="term" id="{entry.name[3:]}">')[2].partition("</section>")[0]
            assert escape(entry.labels["en"]) in section, entry.name
            assert escape(entry.definitions["en"]) in section, entry.name
            assert "Example:" in section, entry.name


def test_the_page_speaks_chinese(page):
    text = page("/ontology?lang=zh")
    assert "质量奖本体" in text
    for entry in terms.entries().values():
        if entry.ours:
            assert entry.definitions["zh"] in text, entry.name
    assert not re.search(r"<(h2|dt)[^>]*>\s*[A-Za-z][a-z]+ [a-z]+", text)


def test_links_within_the_page_lead_somewhere(page):
    text = page("/ontology")
    names = set(re.findall(r'\bid="([^"]+)"', text))
    assert set(re.findall(r'href="#([^"]*)"', text)) - names == set()


def test_the_page_says_how_often_a_term_is_used(page):
    section = page("/ontology").partition('<section class="term" id="Conferral">')[2].partition("</section>")[0]
    assert re.search(r'href="/ontology/query/qa/Conferral">\d+×', section)


def test_a_term_leads_to_a_query_that_shows_it(client):
    for name, asked in (("qa/Award", "?member a <https://w3id"), ("qa/tier", "ontology#tier> ?value")):
        answer = client.get(f"/ontology/query/{name}")
        assert answer.status_code == 302
        assert answer.location.startswith("/sparql?query=")
        shown = client.get(answer.location, headers={"Accept": "text/html"}).get_data(as_text=True)
        assert asked.replace("<", "&lt;").replace(">", "&gt;") in shown
    for name in ("qa/Nothing", "x/y", "rdf/type"):
        assert client.get(f"/ontology/query/{name}").status_code == 404


def test_the_picture_is_true_to_the_ontology():
    entries = terms.entries()
    for arrow in ARROWS:
        entry = entries[expand(arrow.term)]
        start, end = (expand(BOXES[position].term) for position in (arrow.start, arrow.end))
        assert start in entry.on, arrow
        assert end in entry.to, arrow


def test_the_picture_has_every_box_and_arrow(page):
    picture = page("/ontology").partition("<svg viewBox")[2].partition("</svg>")[0]
    figure = page("/ontology").partition('class="pattern"')[2].partition("</figure>")[0]
    assert figure.count('class="box"') == len(BOXES)
    assert figure.count('class="property"') == len(ARROWS)
    assert picture


def test_the_context_can_be_fetched_by_any_site(client):
    answer = client.get("/ontology/context.jsonld")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert json.loads(answer.data)["@context"]["qa"]["@id"] == "https://w3id.org/quality-awards/ontology#"


def test_the_version_and_the_code_lists_have_an_address(client):
    assert client.get("/ontology/1.0.0").location == "/ontology"
    assert client.get("/ontology/0.1.0").status_code == 404
    assert client.get("/scheme/tier").location == "/ontology#scheme-tier"
    assert client.get("/scheme/colour").status_code == 404


def test_terms_know_their_neighbours():
    used = {entry.name for entry in terms.uses(expand("qa:Standard"))}
    assert {"qa:issuedBy", "qa:derivedFrom"} <= used, "what is used on a framework is used on a standard"
    assert {"qa:conferredBy", "qa:issuedBy"} <= {entry.name for entry in terms.leads(expand("qa:IssuingBody"))}
    assert terms.entries()[expand("qa:received")].chain == ("^qa:recipient", "qa:award")
