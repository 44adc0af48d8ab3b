"""The drawing as one HTML file that works offline: pyvis makes the network, our own template makes the page.

pyvis 0.3.2 itself cannot be used for the page: in every mode it links three other hosts, it puts node ids and the
heading into the page unescaped, and it hands titles to innerHTML as soon as one of them holds "href". So it only
builds nodes, edges and options; they are written as JSON that cannot end its script element, vis-network's own file
(from pyvis's package) is put in whole, and titles are shown as text. Physics is off: the places are ours, and names
are drawn by the page, of one size whatever the zoom and none over another.
"""

from __future__ import annotations

import json
import string
from collections.abc import Mapping
from importlib import resources

import networkx as nx

from kg import layout
from kg.picture import lines

COLOURS = {
    "award": "#a86a00", "programme": "#7c4f10", "framework": "#1f5fa8", "edition": "#4a7fbd", "organization": "#19745a",
    "person": "#9c3a6c", "place": "#667080", "product": "#5848b0", "honour": "#87703a",
}  # fmt: skip
SHAPES = {"award": "diamond", "programme": "diamond", "framework": "square", "edition": "square", "place": "hexagon",
          "person": "triangle", "product": "star"}  # fmt: skip
_OUTLINES = {
    "diamond": "M0-9L9 0L0 9L-9 0Z", "square": "M-7-7H7V7H-7Z", "hexagon": "M8 0L4 7H-4L-8 0L-4-7H4Z",
    "triangle": "M0-8L8 6H-8Z", "dot": "M7 0A7 7 0 1 1-7 0A7 7 0 1 1 7 0Z",
    "star": "M0-9L2-3H9L3 1L6 8L0 4L-6 8L-3 1L-9-3H-2Z",
}  # fmt: skip
LONGEST, MANY = 80, 60
_WITHIN = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}
_ENTITIES = {ord("<"): "&lt;", ord(">"): "&gt;", ord("&"): "&amp;", ord('"'): "&quot;", ord("'"): "&#39;"}


def page(network: nx.MultiDiGraph[str], title: str = "Quality Awards", kinds: Mapping[str, str] | None = None) -> bytes:
    """Return the standalone page of a network whose nodes have places `x` and `y`. kinds: their names in the legend."""
    from pyvis.network import Network

    drawn = Network(directed=True, cdn_resources="in_line")
    drawn.toggle_physics(False)
    sides, size = _sides(network), 12 if len(network) <= MANY else 8
    for name, data in network.nodes(data=True):
        text = data["label"] if len(data["label"]) <= LONGEST else data["label"][:LONGEST] + "…"
        drawn.add_node(name, label=text, title=_title(name, data), shape=SHAPES.get(data["kind"], "dot"), size=size,
                       color=COLOURS.get(data["kind"], "#667080"), x=data.get("x", 0), y=data.get("y", 0),
                       side=sides.get(name, "right"), weight=_weight(network, name, data))  # fmt: skip
    for line in lines(network):
        drawn.add_edge(line.source, line.target, names=list(line.texts), dashes=line.inferred, role=line.role,
                       tie=_tie(network.nodes[line.source], network.nodes[line.target]),
                       arrows="to, from" if line.both else "to")  # fmt: skip
    values = {
        "title": title.translate(_ENTITIES),
        "legend": _legend({data["kind"] for _, data in network.nodes(data=True)}, kinds or {}),
        "data": json.dumps({"nodes": drawn.nodes, "edges": drawn.edges}, ensure_ascii=False).translate(_WITHIN),
        "library": _library(),
    }
    template = resources.files("kg.export").joinpath("standalone.html").read_text("utf-8")
    return string.Template(template).substitute(values).encode()


def _sides(network: nx.MultiDiGraph[str]) -> dict[str, str]:
    """Return where names stand, as on the site; a drawing by forces has no inner and no outer side."""
    if any("level" not in data or "x" not in data for _, data in network.nodes(data=True)):
        return {}
    return layout.sides(network, [name for name, data in network.nodes(data=True) if data["level"] == 0], False)


def _tie(one: Mapping[str, object], two: Mapping[str, object]) -> bool:
    """Tell whether two things are as far from the focus as each other; what ties them is drawn faintly."""
    return bool(one.get("level")) and one.get("level") == two.get("level")


def _weight(network: nx.MultiDiGraph[str], name: str, data: Mapping[str, object]) -> int:
    """Return how important a name is: that in focus first, then what has many ties."""
    return (10_000 if data.get("level") == 0 else 0) + (1_000 if data.get("group") else 0) + int(network.degree(name))


def _legend(present: set[str], kinds: Mapping[str, str]) -> str:
    """Return the entries of the legend as HTML."""
    shown = [kind for kind in COLOURS if kind in present]
    return "".join(
        f'<li><svg viewBox="-10 -10 20 20" width="15" height="15" aria-hidden="true"><path fill="{COLOURS[kind]}" '
        f'd="{_OUTLINES[SHAPES.get(kind, "dot")]}"/></svg> {kinds.get(kind, kind).translate(_ENTITIES)}</li>'
        for kind in shown
    )


def _title(name: str, data: Mapping[str, object]) -> str:
    return f"{data['label']}\n{data['kind']}\n{name}"[:600]


def _library() -> str:
    file = resources.files("pyvis").joinpath("templates/lib/vis-9.1.2/vis-network.min.js")
    return file.read_text("utf-8").replace("</script", "<\\/script")
