"""What is drawn: alike neighbours as one group, no hairball, conferrals as edges, ways between things, places."""

from dataclasses import replace
from itertools import pairwise

import pytest
import small_world as world

from kg import analytics, layout, picture, projection
from kg.projection import Edge, View
from kg.sparql.results import Term
from kg.store import open_store


@pytest.fixture(scope="module")
def store():
    return world.fill(open_store("memory:"))


GOLD_TERM, ACME_TERM = Term("iri", world.GOLD), Term("iri", world.ACME)


def label(iri):
    return iri.rpartition("/")[2]


def test_many_alike_neighbours_stand_as_one_group_with_their_years(store):
    network = projection.neighbourhood(store, View((world.BALDRIGE_AWARD,)), label)
    groups = [data for _, data in network.nodes(data=True) if data["group"]]
    assert [(g["kind"], g["count"], g["first"], g["last"]) for g in groups] == [("organization", 45, 1988, 2017)]
    assert network.number_of_nodes() < 6


def test_a_group_opens_on_demand_a_part_at_a_time(store):
    group = "group:award/baldrige-award|received|in|organization"
    once = projection.neighbourhood(store, View((world.BALDRIGE_AWARD,), open={group: 1}), label)
    assert sum(1 for name in once if "/organization/" in name) == projection.OPENED
    assert once.nodes[group]["count"] == 45 - projection.OPENED
    twice = projection.neighbourhood(store, View((world.BALDRIGE_AWARD,), open={group: 2}), label)
    assert group not in twice
    assert sum(1 for name in twice if "/organization/" in name) == 45


def test_a_conferral_is_an_edge_with_its_year(store):
    network = projection.neighbourhood(store, View((world.ACME,)), label)
    (data,) = network.get_edge_data(world.ACME, world.GOLD).values()
    assert data["years"] == (2018,)
    assert data["events"] == (world.GOLD_2018,)
    assert not any("/conferral/" in name for name in network)


def world_around(store, name):
    return {end for edge in projection.around(store, [name]) for end in (edge.source, edge.target)}


def test_what_is_not_the_same_is_not_tied():
    row = {
        "source": GOLD_TERM,
        "target": ACME_TERM,
        "relation": Term("iri", "http://www.w3.org/2002/07/owl#differentFrom"),
    }
    assert projection.edges([row]) == []


def test_the_limit_holds_and_what_is_left_out_is_counted(store):
    network = projection.neighbourhood(store, View((world.GOLD,), limit=3), label)
    assert network.number_of_nodes() <= 4
    assert network.graph["left_out"] == len(world_around(store, world.GOLD) - set(network))


def test_a_hidden_thing_stays_hidden(store):
    network = projection.neighbourhood(store, View((world.GOLD,), hide=frozenset({world.GBT})), label)
    assert world.GBT not in network


def test_what_follows_by_a_rule_is_told_from_what_is_stated(store):
    found = {
        (e.source, e.relation.rpartition("#")[2], e.target): e.inferred for e in projection.around(store, [world.GOLD])
    }
    assert found[world.GOLD, "assessedAgainst", world.GBT] is False


def test_shortcuts_that_other_edges_show_are_not_drawn(store):
    relations = {e.relation.rpartition("#")[2] for e in projection.around(store, [world.GBT, world.ACME])}
    assert not relations & {"descendsFrom", "wonUnder", "recipient"}


def drawn(*edges):
    network = projection.nx.MultiDiGraph(left_out=0)
    for edge in edges:
        for name in (edge.source, edge.target):
            network.add_node(name, kind="award", label=name, level=0, group=False)
        projection._add_edge(network, edge)
    return network


def test_filters_leave_nothing_that_does_not_hang_on_the_focus():
    network = drawn(Edge("a", "x#r", "b"), Edge("b", "x#s", "c"), Edge("c", "http://y/t", "d"))
    assert set(picture.filtered(network, {"rel:s"}, ("a",))) == {"a", "b"}
    assert set(picture.filtered(network, {"rel:t"}, ("a",))) == {"a", "b", "c"}
    assert set(picture.filtered(network, {"rel:r"}, ("a",))) == {"a"}


def test_years_leave_no_recipient_of_other_years_whatever_else_ties_it_in():
    received = projection.RECEIVED
    found = [
        Edge("old", received, "prize", (1990,)), Edge("new", received, "prize", (1990, 2011)),
        Edge("old", "owl#differentFrom", "new"), Edge("undated", received, "prize"), Edge("prize", "x#in", "japan"),
    ]  # fmt: skip
    kept = projection.timely(found, (2010, 2012), ("prize",))
    assert [(edge.source, edge.years) for edge in kept] == [("new", (2011,)), ("prize", ())]
    assert projection.timely(found, projection.EVER, ()) == found
    late = set()
    projection.timely(found, (2010, 2012), ("prize",), late)
    near = [Edge("old", "x#in", "japan"), Edge("new", "x#in", "japan")]
    assert projection.timely(near, (2010, 2012), (), late) == near[1:], "also from where another step leads to it"


def test_a_group_counts_and_opens_only_what_the_years_leave(store):
    view = View((world.BALDRIGE_AWARD,), years=(1990, 1999))
    closed = projection.neighbourhood(store, view, label)
    (group,) = [data for _, data in closed.nodes(data=True) if data["group"]]
    assert (group["count"], group["first"], group["last"]) == (20, 1990, 1999)
    assert (min(closed.graph["span"]), max(closed.graph["span"])) == (1988, 2017)
    key = "group:award/baldrige-award|received|in|organization"
    opened = projection.neighbourhood(store, replace(view, open={key: 1}), label)
    years = {year for _, _, data in opened.edges(data=True) for year in data["years"]}
    assert sum(1 for name in opened if "/organization/" in name) == 20
    assert years == set(range(1990, 2000))


def test_the_way_between_two_things_keeps_to_the_years(store):
    whole = projection.whole(store)
    assert analytics.paths(projection.of_years(whole, (2018, 2018)), world.ACME, world.BALDRIGE)
    assert analytics.paths(projection.of_years(whole, (1990, 2000)), world.ACME, world.BALDRIGE) == []


def test_a_way_can_be_expanded_and_parts_of_it_hidden(store):
    part = projection.connecting(projection.whole(store), [[world.ACME, world.GOLD]], label)
    projection.grow(store, part, View((world.ACME, world.GOLD), expand=(world.GOLD,), hide={world.CHINA}), label)
    assert world.CITY in part
    assert world.CHINA not in part


def test_a_focus_that_is_no_iri_is_refused(store):
    with pytest.raises(ValueError, match="not an IRI"):
        projection.neighbourhood(store, View(("https://w3id.org/quality-awards/id/award/x> } DROP ALL",)), label)


def test_the_shortest_way_runs_through_no_country(store):
    ways = analytics.paths(projection.whole(store), world.ACME, world.BALDRIGE)
    assert ways == [[world.ACME, world.GOLD, world.GBT, world.BALDRIGE]]
    assert analytics.paths(projection.whole(store), world.ACME, "https://w3id.org/quality-awards/id/award/none") == []


def test_every_node_has_a_place_of_its_own_and_the_picture_is_the_same_again(store):
    view = View((world.BALDRIGE_AWARD,), open={"group:award/baldrige-award|received|in|organization": 2})
    network = projection.neighbourhood(store, view, label)
    places = layout.positions(network, view.focus)
    assert set(places) == set(network)
    assert len(set(places.values())) == len(places)
    assert places == layout.positions(projection.neighbourhood(store, view, label), view.focus)


def test_labels_of_one_column_do_not_cover_each_other(store):
    view = View((world.BALDRIGE_AWARD,), open={"group:award/baldrige-award|received|in|organization": 2})
    places = layout.positions(projection.neighbourhood(store, view, label), view.focus)
    for side in (-1, 1):
        heights = sorted(y for x, y in places.values() if x * side > 0)
        assert all(b - a >= layout.ROW - 0.2 for a, b in pairwise(heights))


def test_measures_find_what_is_central_and_what_belongs_together(store):
    network = projection.whole(store)
    assert analytics.central(network, 3)[0][0] in (world.BALDRIGE_AWARD, world.BALDRIGE)
    groups = analytics.communities(network)
    assert sum(map(len, groups)) == network.number_of_nodes()
    assert groups == analytics.communities(network)


def test_that_all_lies_in_one_country_is_not_drawn_again_and_again(store):
    network = projection.neighbourhood(store, View((world.GOLD,), depth=2), label)
    assert network.has_edge(world.GOLD, world.CHINA)
    assert world.ACME in network
    assert not network.has_edge(world.ACME, world.CHINA)
