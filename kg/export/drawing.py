"""The network of a store for a file: all of it, or what lies within some steps of a thing, with names and places.

The site's drawing groups and cuts what would be a hairball; a file for Gephi or for analysis is complete instead.
Only the drawing of everything leaves out places: China and Japan would pull all else into one ball.
"""

from __future__ import annotations

import networkx as nx

from kg import analytics, formats, iris, layout, projection
from kg.errors import UnknownEntity
from kg.export import html
from kg.export.network import WRITERS
from kg.namespaces import compact
from kg.sparql.queries import select
from kg.store.base import Endpoint

SPACING = 90.0
FEW = 150
"""Up to so many nodes a drawing has the site's own layout, as a tree around its focus; more are spread by forces."""

ROUNDS = 60
"""Rounds of the layout by forces: 2,700 nodes take 0.3 s each. (networkx's other layout needs SciPy from 500 on.)"""


def export(endpoint: Endpoint, format_name: str, focus: str | None, depth: int) -> bytes:
    """Return the network in one of the formats of networks: graphml, gexf, csv (edges), html.

    focus: the thing in the middle, None = everything. depth: steps around it.
    Raises UnknownFormat, UnknownEntity when the focus is not in the network.
    """
    chosen = formats.named(format_name, "network")
    network = projection.whole(endpoint)
    if focus is not None:
        if focus not in network:
            raise UnknownEntity(f"nothing is known of <{focus}>; look for the thing's name in the site's search")
        network = nx.ego_graph(network, focus, depth, undirected=True)
    _name(endpoint, network)
    if chosen.name != "html":
        _measure(network)
        return WRITERS[chosen.name](network)
    if focus is None:
        network.remove_nodes_from([name for name in network if iris.kind_of(name) == "place"])
        network.remove_nodes_from(list(nx.isolates(network)))
    _place(network, focus)
    return html.page(network, network.nodes[focus]["label"] if focus else "Quality Awards")


def _name(endpoint: Endpoint, network: nx.MultiDiGraph[str]) -> None:
    """Give nodes their label (English first, preferred names first) and kind, edges the name of their relation."""
    ranked: dict[str, tuple[tuple[bool, bool, str], str]] = {}
    for row in select(endpoint, "labels"):
        label = row["label"]
        rank = ("preferred" not in row, (label.language or "").partition("-")[0] != "en", label.value)
        thing = row["thing"].value
        ranked[thing] = min(ranked.get(thing, (rank, label.value)), (rank, label.value))
    for name, data in network.nodes(data=True):
        data["label"] = ranked[name][1] if name in ranked else name.rpartition("/")[2]
        data["kind"] = iris.kind_of(name) or "other"
    for _, _, data in network.edges(data=True):
        data["label"] = compact(data["relation"]).partition(":")[2]


def _measure(network: nx.MultiDiGraph[str]) -> None:
    """Give nodes what an analysis asks for first: their rank (PageRank) and the number of their community (Louvain)."""
    ranks = dict(analytics.central(network, most=len(network)))
    groups = analytics.communities(network)
    community = {name: number for number, group in enumerate(groups) for name in group}
    for name, data in network.nodes(data=True):
        data.update(rank=round(ranks[name], 7), community=community[name])


def _place(network: nx.MultiDiGraph[str], focus: str | None) -> None:
    if focus is not None and len(network) <= FEW:
        levels = nx.single_source_shortest_path_length(network.to_undirected(as_view=True), focus)
        nx.set_node_attributes(network, levels, "level")
        places = layout.positions(network, [focus])
    else:
        spread = nx.forceatlas2_layout(nx.Graph(network), max_iter=ROUNDS, seed=7)
        size = max((abs(float(part)) for place in spread.values() for part in place), default=1.0) or 1.0
        scale = SPACING * len(network) ** 0.5 / size
        places = {name: (float(x) * scale, float(y) * scale) for name, (x, y) in spread.items()}
    for name, (x, y) in places.items():
        network.nodes[name].update(x=x, y=y)
