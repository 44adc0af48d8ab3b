"""The search page and the suggestions, over HTTP."""

import csv
import io

import small_world as world


def test_suggestions_are_json_with_the_address_of_each(client):
    hits = client.get("/suggest?q=gold").get_json()["suggestions"]
    assert hits[0]["iri"] == world.GOLD
    assert (hits[0]["path"], hits[0]["kindName"]) == ("/id/award/gold-prize", "Award")


def test_suggestions_know_chinese_and_typing_errors(client):
    assert client.get("/suggest?q=黄金").get_json()["suggestions"][0]["iri"] == world.GOLD
    assert client.get("/suggest?q=baldridge criteria").get_json()["suggestions"][0]["iri"] == world.BALDRIGE


def test_suggestions_can_be_kept_to_a_kind(client):
    hits = client.get("/suggest?q=baldrige&kind=framework").get_json()["suggestions"]
    assert [hit["kind"] for hit in hits] == ["framework"]


def test_no_query_and_nonsense_give_an_empty_list(client):
    for query in ("", "zzzqqq", '"; --', "q" * 5000):
        answer = client.get("/suggest", query_string={"q": query})
        assert answer.status_code == 200
        assert answer.get_json()["suggestions"] == []


def test_results_show_facets_that_narrow(page):
    everything = page("/search?q=winner&kind=organization")
    assert "44 found" in everything
    assert 'name="decade"' in everything
    narrowed = page("/search?q=winner&kind=organization&decade=1990")
    assert "20 found" in narrowed


def test_the_download_holds_exactly_what_was_found(client):
    answer = client.get("/search?q=winner&kind=organization&decade=1990&format=csv")
    rows = list(csv.DictReader(io.StringIO(answer.get_data(as_text=True))))
    assert len(rows) == 20
    assert list(rows[0]) == ["iri", "kind", "label", "matched", "country", "decade"]
    assert all("1990" in row["decade"] for row in rows)
    china = client.get("/search?q=acme&format=csv").get_data(as_text=True)
    assert "China" in china
    assert client.get("/search?q=winner&kind=organization&decade=1990&format=json").get_json()["total"] == 20


def test_a_hostile_name_is_text(page):
    text = page("/search?q=script")
    assert "<script>window" not in text
    assert "&lt;script&gt;window" in text


def test_a_query_is_shown_as_text(page):
    assert "<b>x" not in page("/search?q=<b>x</b>")


def test_labels_are_answered_for_results_of_queries(client):
    found = client.post("/labels", json=[world.GOLD, "http://example.org/x"]).get_json()
    assert found[world.GOLD] == {"label": "Gold Prize", "path": "/id/award/gold-prize"}
    assert client.post("/labels", json={"no": "list"}).status_code == 400


def test_terms_for_the_editor_have_labels(client):
    terms = {one["curie"]: one["label"] for one in client.get("/terms.json").get_json()["terms"]}
    assert "qa:assessedAgainst" in terms
    assert "qa:Award" in terms


def test_characters_that_no_page_may_hold_are_left_out_of_a_query(page):
    text = page("/search?q=gold%00%01")
    assert "\x00" not in text
    assert "\x01" not in text
    assert "for “gold”" in text


def test_a_page_beyond_the_last_is_the_last(page):
    text = page("/search?q=winner&kind=organization&page=99")
    assert "Nothing fits" not in text
    assert "Winner" in text[text.index("<tbody>") :]


def test_every_value_of_a_facet_can_be_chosen_or_is_told_to_be_left_out(page, monkeypatch):
    from web.pages import search

    monkeypatch.setattr(search, "VALUES", 1)
    text = page("/search?decade=2010")
    assert 'value="2010" checked' in text
    assert "more are left out" in text
