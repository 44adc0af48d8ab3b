"""The graph view: the picture as JSON, page and files; the address is the picture; hostile names are text."""

import re
import xml.etree.ElementTree as ET

import pytest
import small_world as world


def picture(client, query):
    answer = client.get(f"/graph.json?{query}")
    assert answer.status_code == 200, answer.get_data(as_text=True)
    return answer.get_json()


def test_the_picture_starts_from_what_was_asked_for(client):
    found = picture(client, "focus=award/gold-prize")
    assert found["focus"] == [world.GOLD]
    labels = {node["label"] for node in found["nodes"]}
    assert {"Gold Prize", "GB/T 19580", "Acme Medical", "市政府"} <= labels
    assert {edge["label"] for edge in found["edges"]} >= {"assessed against", "received", "conferred by"}


def test_a_full_iri_and_a_short_name_are_the_same_focus(client):
    assert picture(client, f"focus={world.GOLD}") == picture(client, "focus=award/gold-prize")


def test_recipients_stand_as_a_group_that_opens(client):
    closed = picture(client, "focus=award/baldrige-award")
    (group,) = [node for node in closed["nodes"] if node["group"]]
    assert group["label"] == "45 recipients, 1988–2017"
    assert len(group["members"]) == 45
    opened = picture(client, f"focus=award/baldrige-award&open={group['key']}~2")
    assert len(opened["nodes"]) == len(closed["nodes"]) + 44


def test_the_first_picture_is_never_larger_than_the_limit(client):
    assert len(picture(client, "focus=award/baldrige-award&depth=3")["nodes"]) <= 150
    assert len(picture(client, "focus=award/baldrige-award&depth=99&limit=999999")["nodes"]) <= 401


def test_two_things_are_connected_by_the_shortest_way(client):
    found = picture(client, "focus=organization/acme-medical&focus=framework/baldrige-criteria&paths=1")
    assert [node["label"] for node in found["nodes"]] == [
        "Acme Medical",
        "Gold Prize",
        "GB/T 19580",
        "Baldrige Criteria",
    ]
    apart = picture(client, "focus=organization/acme-medical&focus=framework/deming-criteria&paths=1")
    assert apart["connected"] is False


def test_named_things_alone_are_drawn_with_what_ties_them(client):
    found = picture(
        client, "depth=0&focus=award/gold-prize&focus=framework/gb-t-19580&focus=framework/baldrige-criteria"
    )
    assert len(found["nodes"]) == 3
    assert {edge["label"] for edge in found["edges"]} >= {"assessed against", "derived from"}


@pytest.mark.parametrize(
    "query", ["focus=award/none", "focus=javascript:alert(1)", "focus=%3Cscript%3E", "focus=award/x%00"]
)
def test_an_unknown_focus_is_not_found(client, query):
    assert client.get(f"/graph.json?{query}").status_code == 404


def test_nonsense_in_the_address_is_clamped(client):
    found = picture(client, "focus=award/gold-prize&depth=x&limit=-3&open=~&open=|~9&expand=zzz&hide=|&pin=a~b")
    assert found["nodes"]


def test_the_page_holds_picture_list_and_no_markup_from_names(page):
    text = page("/graph?focus=award/baldrige-award&open=award/baldrige-award|received|in|organization~2")
    assert "<script>window" not in text
    assert "\\u003cscript\\u003e" in text
    assert text.count("</script>") == text.count("<script")
    assert 'id="list"' in text


def test_without_a_focus_there_is_a_search_and_places_to_start(page):
    assert 'id="start"' in page("/graph")


def test_the_panel_tells_sources_of_thing_and_relation(page):
    assert "<mark>" in page("/graph/panel?node=award/gold-prize")
    relation = "https://w3id.org/quality-awards/ontology%23"
    text = page(f"/graph/panel?source={world.GBT}&relation={relation}derivedFrom&target={world.BALDRIGE}")
    assert "GB/T 19580 was derived from the Baldrige Criteria." in text
    received = page(f"/graph/panel?source={world.ACME}&relation={relation}received&target={world.GOLD}")
    assert "Acme Medical received the Gold Prize in 2018." in received


@pytest.mark.parametrize(
    ("suffix", "media_type"),
    [("svg", "image/svg+xml"), ("graphml", "application/graphml+xml"), ("gexf", "application/gexf+xml"),
     ("ttl", "text/turtle"), ("html", "text/html"), ("csv", "text/csv")],
)  # fmt: skip
def test_what_is_shown_can_be_had_as_a_file(client, suffix, media_type):
    answer = client.get(
        f"/graph.{suffix}?focus=award/baldrige-award&open=award/baldrige-award|received|in|organization~2"
    )
    assert answer.mimetype == media_type
    assert "Winner 3" in answer.get_data(as_text=True)
    if suffix in ("svg", "graphml", "gexf"):
        ET.fromstring(answer.get_data())


def test_a_file_holds_what_the_filters_leave_with_nodes_where_they_were_moved(client):
    query = "focus=award/gold-prize&off=kind:organization&pin=framework/gb-t-19580~111~-222"
    text = client.get(f"/graph.svg?{query}").get_data(as_text=True)
    assert "Acme Medical" not in text
    assert re.search(r'x="103(\.0)?" y="-230(\.0)?"', text)
    assert "Acme Medical" in client.get("/graph.svg?focus=award/gold-prize").get_data(as_text=True)


def test_the_years_of_the_address_hold_for_groups_pictures_and_files(client):
    query = "focus=award/baldrige-award&from=1990&to=1999"
    found = picture(client, query)
    (group,) = [node for node in found["nodes"] if node["group"]]
    assert group["label"] == "20 recipients, 1990–1999"
    assert found["span"] == [1988, 2017]
    assert "20 recipients" in client.get(f"/graph.graphml?{query}").get_data(as_text=True)
    opened = client.get(f"/graph.csv?{query}&open={group['key']}").get_data(as_text=True)
    assert set(re.findall(r"Winner \d+", opened)) == {f"Winner {n}" for n in (*range(2, 12), *range(32, 42))}


def test_characters_that_xml_forbids_do_not_break_a_file(client, monkeypatch):
    from web.pages import graph

    monkeypatch.setattr(graph, "label", lambda iri: "bell\x07 and\x01 more & <b>")
    for suffix in ("svg", "graphml", "gexf"):
        root = ET.fromstring(client.get(f"/graph.{suffix}?focus=award/gold-prize").get_data())
        assert "bell and more & <b>" in ET.tostring(root, encoding="unicode", method="text") + str(
            [one.attrib for one in root.iter()]
        )


def test_two_relations_of_two_things_are_one_line_of_the_file(client):
    root = ET.fromstring(client.get("/graph.svg?focus=framework/gb-t-19580&depth=1").get_data())
    space = "{http://www.w3.org/2000/svg}"
    rows = [[row.text for row in text.iter(f"{space}tspan")] for text in root.iter(f"{space}text")]
    assert ["derived from", "shares structure with"] in [sorted(row) for row in rows]


def test_the_turtle_of_a_view_speaks_of_shown_things_only(client):
    text = client.get("/graph.ttl?depth=0&focus=award/gold-prize&focus=framework/gb-t-19580").get_data(as_text=True)
    assert "assessedAgainst" in text
    assert "derivedFrom" not in text


def test_the_turtle_of_a_view_keeps_to_years_and_filters_and_holds_the_sentences(client):
    asked = "/graph.ttl?focus=award/baldrige-award&open=award/baldrige-award|received|in|organization~2"
    text = client.get(f"{asked}&from=1990&to=1990").get_data(as_text=True)
    assert sorted(set(re.findall(r"conferral:baldrige-(\d+) ", text))) == ["2", "32"]
    assert "Winner 2" in text
    assert 'Winner 3"' not in text
    assert "oa:hasSelector" in text
    assert "Acme Medical received the Gold Prize in 2018" in client.get("/graph.ttl?focus=award/gold-prize").get_data(
        as_text=True
    )
    without = client.get("/graph.ttl?focus=award/gold-prize&off=rel:assessedAgainst").get_data(as_text=True)
    assert "assessedAgainst" not in without
    assert "assessedAgainst" in client.get("/graph.ttl?focus=award/gold-prize").get_data(as_text=True)


def test_a_file_without_focus_or_of_an_unknown_kind_is_refused(client):
    assert client.get("/graph.svg").status_code == 400
    assert client.get("/graph.exe?focus=award/gold-prize").status_code == 404
