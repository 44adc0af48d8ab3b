"""What is drawn, as files for other tools: GraphML, GEXF and CSV, from the same network as the drawing.

Attributes are plain text and numbers, since neither format knows lists; characters that XML 1.0 forbids are dropped.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable

import networkx as nx

from kg.namespaces import compact

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def graphml(network: nx.MultiDiGraph[str]) -> bytes:
    """Return the network as GraphML."""
    target = io.BytesIO()
    nx.write_graphml(_plain(network), target, named_key_ids=True, encoding="utf-8")
    return target.getvalue()


def gexf(network: nx.MultiDiGraph[str]) -> bytes:
    """Return the network as GEXF 1.2, with the places of its nodes where they are known."""
    target = io.BytesIO()
    nx.write_gexf(_plain(network, gexf_places=True), target, encoding="utf-8", version="1.2draft")
    return target.getvalue()


def csv_edges(network: nx.MultiDiGraph[str]) -> bytes:
    """Return the network as a table of edges: IRIs and labels of both ends, relation, years, inferred or stated."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("source", "source_label", "relation", "target", "target_label", "years", "inferred"))
    for source, target, data in network.edges(data=True):
        ends = (network.nodes[source]["label"], network.nodes[target]["label"])
        years = " ".join(map(str, data["years"]))
        row = (source, ends[0], compact(data["relation"]), target, ends[1], years, str(data["inferred"]).lower())
        writer.writerow([_cell(value) for value in row])
    return text.getvalue().encode()


def _cell(value: str) -> str:
    """Keep a spreadsheet from reading a label as a formula."""
    return "'" + value if value.startswith(_FORMULA) else value


def _plain(network: nx.MultiDiGraph[str], gexf_places: bool = False) -> nx.MultiDiGraph[str]:
    plain: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for name, data in network.nodes(data=True):
        attributes = {"label": clean(data["label"]), "kind": data["kind"], "count": int(data.get("count", 1))}
        attributes |= {key: data[key] for key in ("rank", "community") if key in data}
        if gexf_places and "x" in data:
            attributes["viz"] = {"position": {"x": data["x"], "y": -data["y"], "z": 0.0}}
        elif "x" in data:
            attributes |= {"x": float(data["x"]), "y": float(data["y"])}
        plain.add_node(clean(name), **attributes)
    for source, target, key, data in network.edges(keys=True, data=True):
        years = " ".join(str(year) for year in data["years"])
        attributes = {"relation": compact(data["relation"]), "years": years, "inferred": bool(data["inferred"])}
        plain.add_edge(clean(source), clean(target), key=f"{source} {key} {target}", **attributes)
    return plain


def clean(text: str) -> str:
    """Return a text without the characters that XML 1.0 forbids."""
    return _FORBIDDEN.sub("", text)


WRITERS: dict[str, Callable[[nx.MultiDiGraph[str]], bytes]] = {"graphml": graphml, "gexf": gexf, "csv": csv_edges}
"""A function for each format of a network, by its name in `kg.formats`."""
