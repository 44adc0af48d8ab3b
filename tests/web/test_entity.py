"""Pages of things: every value with its sources, disagreements, lineage, recipients, RDF by address and by Accept."""

import json
import re

import pytest
import small_world as world

from kg.namespaces import expand


def test_a_value_shows_the_sentence_the_document_and_the_confidence(page):
    text = page("/id/award/gold-prize")
    assert "<mark>assessed against GB/T 19580</mark>" in text
    assert "The story of the Gold Prize" in text
    assert "confidence 0.90" in text


def test_sources_that_disagree_are_both_shown_and_marked(page):
    text = page("/id/award/gold-prize")
    years = re.findall(r"<bdi>(200[12])</bdi> <span class=\"tag disputed\">", text)
    assert sorted(years) == ["2001", "2002"]


def test_the_lineage_strip_leads_to_the_root(page):
    text = page("/id/award/gold-prize")
    strip = text[text.index('<ol class="ancestry">') : text.index("</ol>", text.index('<ol class="ancestry">'))]
    assert re.findall(r"<bdi>([^<]+)</bdi>", strip) == ["Gold Prize", "GB/T 19580", "Baldrige Criteria"]


def test_recipients_are_listed_with_year_and_source(page):
    text = page("/id/award/baldrige-award")
    assert len(re.findall(r'href="/id/conferral/', text)) == 45
    assert "/document/rows?row=1#row-1" in text
    assert "by-year" in text


def test_an_organization_shows_what_it_received(page):
    text = page("/id/organization/acme-medical")
    assert "Awards received" in text
    assert 'href="/id/award/gold-prize"' in text


def test_an_inferred_value_says_so_and_leads_to_the_reason(page):
    text = page("/id/framework/baldrige-criteria")
    assert "inferred: why?" in text
    assert "/why?s=" in text


def test_an_inferred_class_leads_to_the_reason(page, client):
    text = page("/id/organization/acme-medical")
    classes = text[text.index("<h2>Classes</h2>") :]
    classes = classes[: classes.index("</ul>")]
    address = re.search(r'Recipient.*?href="(/why[^"]+)"', classes, re.S).group(1).replace("&amp;", "&")
    assert "by the rule" in page(address)
    assert classes.count("inferred: why?") < classes.count("<li>"), "what a document states has no such mark"


def test_what_an_editor_concluded_says_so(site, page, monkeypatch):
    from web import entities
    from web.sources import DocumentInfo, Source

    held = {(expand("qa:country"), world.CHINA): [Source(DocumentInfo("d", "A table"), inferred=True)]}
    monkeypatch.setattr(entities.sources, "of", lambda name: held)
    text = page("/id/organization/acme-medical")
    assert "concluded by the editor" in text
    assert "its editor concluded it from what it says." in text


def test_a_row_of_a_table_names_the_page_that_it_cites(page):
    text = page("/id/conferral/baldrige-3")
    assert "row 4" in text
    assert "A cited page" in text


def test_labels_are_in_the_language_asked(page):
    assert "黄金奖</bdi></h1>" in page("/id/award/gold-prize?lang=zh")
    assert "市政府</bdi></h1>" in page(f"/id/organization/{world.CITY.rpartition('/')[2]}")


@pytest.mark.parametrize(
    ("suffix", "media_type"),
    [(".ttl", "text/turtle"), (".nt", "application/n-triples"), (".jsonld", "application/ld+json"),
     (".rdf", "application/rdf+xml")],
)  # fmt: skip
def test_the_data_is_had_by_suffix_and_by_accept(client, suffix, media_type):
    by_suffix = client.get(f"/id/award/gold-prize{suffix}")
    assert by_suffix.mimetype == media_type
    by_accept = client.get("/id/award/gold-prize", headers={"Accept": media_type})
    assert by_accept.mimetype == media_type
    assert by_accept.get_data() == by_suffix.get_data()
    assert "Accept" in by_accept.headers["Vary"]


def test_links_to_the_data_are_in_the_header_and_the_page(client):
    answer = client.get("/id/award/gold-prize", headers={"Accept": "text/html"})
    assert '</id/award/gold-prize.ttl>; rel="alternate"; type="text/turtle"' in answer.headers.getlist("Link")
    assert 'rel="alternate" type="text/turtle"' in answer.get_data(as_text=True)


def test_an_unknown_thing_is_404_in_the_form_asked(client):
    assert client.get("/id/award/none", headers={"Accept": "text/html"}).status_code == 404
    answer = client.get("/id/award/none", headers={"Accept": "application/json"})
    assert answer.status_code in (404, 406)
    assert client.get("/id/award/none.ttl").status_code == 404
    assert client.get("/id/award/a%3E%20b", headers={"Accept": "text/html"}).status_code == 404


def test_an_image_cannot_be_had(client):
    assert client.get("/id/award/gold-prize", headers={"Accept": "image/png"}).status_code == 406


def test_structured_data_cannot_end_its_script_element(page):
    text = page("/id/organization/evil")
    data = re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.S).group(1)
    assert json.loads(data)["name"].startswith('"><script>')
    assert "<script>window" not in text


def linked(text):
    return json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.S).group(1))


def test_structured_data_gives_each_type_the_properties_that_it_has(page):
    award = linked(page("/id/award/gold-prize"))
    assert award["@type"] == "Thing"
    assert expand("qa:Award") in award["additionalType"]
    assert "location" not in award
    assert award["name"] not in award["alternateName"]
    acme = linked(page("/id/organization/acme-medical"))
    assert acme["location"] == {"@type": "Place", "name": "China"}
    assert acme["award"] == ["Gold Prize"]
    assert "award" not in linked(page("/id/organization/endless")), "nothing is said of awards that nobody knows"


def test_a_document_has_structured_data(page):
    found = linked(page("/document/main"))
    assert (found["@type"], found["publisher"]["name"]) == ("DigitalDocument", "A Newspaper")
    assert found["url"] == "https://example.org/story"


def test_an_endless_name_does_not_fill_the_page(page):
    assert len(page("/id/organization/endless")) < 60_000


def test_a_code_list_entry_has_a_page(page):
    assert "Gold" in page("/scheme/tier/gold")
