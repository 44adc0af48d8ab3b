"""The drawing as files: readable by other tools, offline, and harmless whatever a label holds."""

import csv
import io
import json
import re
import xml.etree.ElementTree as ET

import networkx as nx
import pytest

from kg.export import html, network

HOSTILE = (
    '</script><script>window.harmed=1</script><img src=x onerror=window.harmed=1> href="javascript:alert(1)" & \x00\x07'
)
AWARD = "https://w3id.org/quality-awards/id/award/a"
WINNER = "https://w3id.org/quality-awards/id/organization/奖"


@pytest.fixture
def drawing():
    graph = nx.MultiDiGraph(left_out=0)
    graph.add_node(AWARD, kind="award", label=HOSTILE, level=0, group=False, x=0.0, y=1.5)
    graph.add_node(WINNER, kind="organization", label="=1+1 奖", level=1, group=False, members=None, x=10.0, y=2.0)
    for name in ("received", "holder"):
        relation = f"https://w3id.org/quality-awards/ontology#{name}"
        graph.add_edge(WINNER, AWARD, key=name, relation=relation, label=HOSTILE, years=(1999, 2001), events=(),
                       inferred=name == "holder")  # fmt: skip
    return graph


def test_graphml_is_read_back_with_both_edges(drawing):
    again = nx.parse_graphml(network.graphml(drawing).decode())
    assert again.number_of_edges() == 2
    assert {data["relation"] for _, _, data in again.edges(data=True)} == {"qa:received", "qa:holder"}


def test_gexf_is_well_formed_and_has_places(drawing):
    text = network.gexf(drawing).decode()
    ET.fromstring(text)
    assert "viz:position" in text


def test_csv_cells_are_never_formulas(drawing):
    rows = list(csv.DictReader(io.StringIO(network.csv_edges(drawing).decode())))
    assert rows[0]["source_label"] == "'=1+1 奖"
    assert rows[0]["years"] == "1999 2001"


def test_the_page_loads_nothing_and_no_label_becomes_markup(drawing):
    page = html.page(drawing, title=HOSTILE).decode()
    without_library = page.replace(html._library(), "")
    assert not re.search(r"(?:src|href)\s*=\s*[\"']?(?:https?:)?//", without_library)
    assert "<img" not in without_library
    assert without_library.count("<script") == 3
    assert "window.harmed=1</script>" not in without_library
    assert "default-src 'none'" in page


def test_the_page_holds_the_network_that_pyvis_made(drawing):
    page = html.page(drawing).decode()
    assert '"dashes": false' in page, "one of its two relations is stated"
    assert '"shape": "diamond"' in page


def test_the_page_has_a_legend_of_its_kinds_in_words(drawing):
    page = html.page(drawing, kinds={"award": "奖项 <b>"}).decode()
    assert "奖项 &lt;b&gt;</li>" in page
    assert "organization</li>" in page
    assert "award received" in page


def test_the_page_draws_one_line_between_two_things(drawing):
    data = re.search(r'id="data">(.*?)</script>', html.page(drawing).decode()).group(1)
    (edge,) = json.loads(data)["edges"]
    assert len(edge["names"]) == 1
