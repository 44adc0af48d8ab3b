"""Names in a file of the picture: one line for two things, none over another, and the important ones first."""

import networkx as nx
import pytest

from kg import layout, lettering, picture

RELATION = "https://w3id.org/quality-awards/ontology#"


@pytest.fixture
def star():
    network = nx.MultiDiGraph(left_out=0)
    network.add_node("hub", kind="award", label="A prize with a rather long name", level=0, group=False)
    for number in range(120):
        name = f"firm {number}"
        network.add_node(name, kind="organization", label=f"The company number {number}, Limited", level=1, group=False)
        network.add_edge(name, "hub", key="received", relation=f"{RELATION}received", years=(2000 + number % 20,),
                         label="received", inferred=False)  # fmt: skip
    for name, (x, y) in layout.positions(network, ["hub"]).items():
        network.nodes[name].update(x=x, y=y)
    return network


def placed(network, focus=("hub",)):
    nodes = dict(network.nodes(data=True))
    middle = [
        (line, tuple((nodes[line.source][key] + nodes[line.target][key]) / 2 for key in "xy"))
        for line in picture.lines(network)
    ]
    return lettering.names(nodes, layout.sides(network, focus, False), focus, middle)


def test_no_name_lies_over_another(star):
    things, told = placed(star)
    boxes = [name.box for name in (*things.values(), *told)]
    assert len(things) > 100
    for number, one in enumerate(boxes):
        for other in boxes[:number]:
            apart = one.left >= other.right or one.right <= other.left
            assert apart or one.top >= other.bottom or one.bottom <= other.top


def test_a_long_row_of_alike_things_is_no_needle(star):
    xs, ys = ([data[key] for _, data in star.nodes(data=True)] for key in "xy")
    assert (max(ys) - min(ys)) / (max(xs) - min(xs)) < 1.6
    right, left = sum(x > 0 for x in xs), sum(x < 0 for x in xs)
    assert abs(right - left) <= 1


def test_relations_between_two_things_are_joined():
    network = nx.MultiDiGraph()
    for name in ("a", "b"):
        network.add_node(name, kind="award", label=name, level=0, group=False)
    for source, target, relation in (
        ("a", "b", "administeredBy"),
        ("a", "b", "establishedBy"),
        ("b", "a", "derivedFrom"),
    ):
        network.add_edge(source, target, key=relation, relation=RELATION + relation, label=relation, years=(),
                         inferred=relation != "derivedFrom")  # fmt: skip
    (line,) = picture.lines(network)
    assert line.texts == ("administeredBy", "establishedBy", "derivedFrom")
    assert (line.role, line.both, line.inferred) == ("descent", True, False)


def test_a_layout_of_three_hundred_things_takes_less_than_a_second(star):
    import time

    started = time.process_time()
    layout.positions(star, ["hub"])
    placed(star)
    assert time.process_time() - started < 1
