"""The family tree: descent in time, drawn on the server; strips; files; a list that says the same."""

import re
import xml.etree.ElementTree as ET

import small_world as world

from web import lineage, lineage_picture
from web.lineage import Descent, Member, Tree


def test_the_tree_stands_in_time_with_the_award_under_its_framework(site):
    with site.test_request_context("/lineage"):
        family = lineage.tree()
        picture = lineage_picture.draw(family, family.members, [world.BALDRIGE])
        rows = {line.member.iri: line for line in picture.lines}
        assert rows[world.BALDRIGE].x1 < rows[world.GBT].x1
        assert rows[world.BALDRIGE].y < rows[world.GBT].y < rows[world.GOLD].y
        assert (rows[world.GBT].depth, rows[world.GOLD].depth) == (1, 2)
        relations = {(link.descent.child, link.descent.relation) for link in picture.links if link.primary}
        assert {(world.GBT, "derivedFrom"), (world.GOLD, "assessedAgainst")} <= relations


def test_steps_go_up_to_the_roots_and_down_to_the_awards(site):
    with site.test_request_context("/lineage"):
        assert [step.iri for step in lineage.steps(world.GOLD)] == [world.GBT, world.BALDRIGE]
        assert world.GOLD in [step.iri for step in lineage.steps(world.BALDRIGE, upward=False)]


def circle():
    members = {name: Member(name, "framework", 2000) for name in "abc"}
    relations = [Descent("a", "b", "derivedFrom"), Descent("b", "c", "derivedFrom"), Descent("c", "a", "derivedFrom")]
    parents = {d.child: [d] for d in relations}
    return Tree(members, relations, parents, {d.parent: [d] for d in relations})


def test_sources_that_go_in_a_circle_still_give_a_picture():
    picture = lineage_picture.draw(circle(), "abc", [])
    assert {line.member.iri for line in picture.lines} <= set("abc")


def test_the_page_draws_links_and_legend(page):
    text = page("/lineage")
    assert 'class="derivedFrom"' in text
    assert ">Baldrige Criteria<tspan" in text
    assert "style=" not in text


def test_one_thing_shows_its_ancestors_first(page):
    text = page("/lineage?focus=framework/gb-t-19580")
    assert text.index("derived from") < text.index('<svg class="lineage"')
    assert "Deming Criteria" not in text[text.index('<svg class="lineage"') :]


def test_awards_can_be_left_out_and_the_list_says_the_same(page):
    assert ">Gold Prize<tspan" not in page("/lineage?awards=0")
    assert "Gold Prize</bdi>" in page("/lineage?as=list")


def test_the_file_is_svg_that_stands_alone(client):
    answer = client.get("/lineage.svg")
    assert answer.mimetype == "image/svg+xml"
    assert "attachment" in answer.headers["Content-Disposition"]
    ET.fromstring(answer.get_data())


def test_what_no_source_places_in_the_tree_is_not_found(page):
    page("/lineage?focus=organization/acme-medical", status=404)


def test_without_awards_the_families_count_none(page):
    def sizes(text):
        return [int(n) for n in re.findall(r'<span class="muted">(\d+)</span></a>', text)]

    counted, bare = sizes(page("/lineage")), sizes(page("/lineage?awards=0"))
    assert counted
    assert sum(bare) < sum(counted)


def test_names_stand_on_plates_that_no_line_runs_through(page):
    text = page("/lineage")
    assert text.count('class="p"') == text.count('class="member ')


def test_wide_letters_take_more_room():
    assert lineage_picture.text_width("质量", 10) == 20
    assert lineage_picture.text_width("ab", 10) < lineage_picture.text_width("abcd", 10, bold=True)
