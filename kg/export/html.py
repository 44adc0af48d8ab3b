"""The drawing as one HTML file that works offline: pyvis makes the network, our own template makes the page.

pyvis 0.3.2 itself cannot be used for the page: in every mode it links three other hosts, it puts node ids and the
heading into the page unescaped, and it hands titles to innerHTML as soon as one of them holds "href". So it only
builds nodes, edges and options; they are written as JSON that cannot end its script element, vis-network's own file
(from pyvis's package) is put in whole, and titles are shown as text. Physics is off: the places are ours.
"""

from __future__ import annotations

import json
import string
from importlib import resources

import networkx as nx

COLOURS = {
    "award": "#a86a00", "programme": "#7c4f10", "framework": "#1f5fa8", "edition": "#4a7fbd", "organization": "#19745a",
    "person": "#9c3a6c", "place": "#667080", "product": "#5848b0", "honour": "#87703a",
}  # fmt: skip
SHAPES = {"award": "diamond", "programme": "diamond", "framework": "square", "edition": "square", "place": "hexagon",
          "person": "triangle", "product": "star"}  # fmt: skip
LONGEST = 80
_WITHIN = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}
_ENTITIES = {ord("<"): "&lt;", ord(">"): "&gt;", ord("&"): "&amp;", ord('"'): "&quot;", ord("'"): "&#39;"}


def page(network: nx.MultiDiGraph[str], title: str = "Quality Awards") -> bytes:
    """Return the standalone page of a network whose nodes have places `x` and `y`."""
    from pyvis.network import Network

    drawn = Network(directed=True, cdn_resources="in_line")
    drawn.toggle_physics(False)
    for name, data in network.nodes(data=True):
        text = data["label"] if len(data["label"]) <= LONGEST else data["label"][:LONGEST] + "…"
        drawn.add_node(name, label=text, title=_title(name, data), shape=SHAPES.get(data["kind"], "dot"), size=12,
                       color=COLOURS.get(data["kind"], "#667080"), x=data.get("x", 0), y=data.get("y", 0))  # fmt: skip
    seen: dict[tuple[str, str], int] = {}
    for source, target, data in network.edges(data=True):
        nth = seen[source, target] = seen.get((source, target), -1) + 1
        years = ", ".join(str(year) for year in data["years"][:4])
        drawn.add_edge(source, target, label=" ".join(filter(None, (data.get("label", ""), years))),
                       dashes=bool(data["inferred"]), smooth=_bend(nth))  # fmt: skip
    values = {
        "title": title.translate(_ENTITIES),
        "data": json.dumps({"nodes": drawn.nodes, "edges": drawn.edges}, ensure_ascii=False).translate(_WITHIN),
        "library": _library(),
    }
    template = resources.files("kg.export").joinpath("standalone.html").read_text("utf-8")
    return string.Template(template).substitute(values).encode()


def _title(name: str, data: dict[str, object]) -> str:
    return f"{data['label']}\n{data['kind']}\n{name}"[:600]


def _bend(nth: int) -> dict[str, object] | bool:
    return {"type": "curvedCW", "roundness": 0.15 * nth} if nth else False


def _library() -> str:
    file = resources.files("pyvis").joinpath("templates/lib/vis-9.1.2/vis-network.min.js")
    return file.read_text("utf-8").replace("</script", "<\\/script")
