"""Measures of the network: ways between two things, what is central, which things belong together."""

from __future__ import annotations

from itertools import islice

import networkx as nx

HUBS = ("place",)
"""Kinds that connect everything with everything (two firms of one country): no way runs through them."""


def paths(network: nx.MultiDiGraph[str], one: str, other: str, most: int = 3, longest: int = 8) -> list[list[str]]:
    """Return the shortest ways between two things, whichever way the edges point; none when they are not connected.

    All ways returned are of the same, least length.
    """
    if one not in network or other not in network:
        return []
    kept = [n for n, data in network.nodes(data=True) if n in (one, other) or data.get("kind", _kind(n)) not in HUBS]
    plain = nx.Graph(network.subgraph(kept).to_undirected(as_view=True))
    try:
        ways = list(islice(nx.all_shortest_paths(plain, one, other), most))
    except nx.NetworkXNoPath:
        return []
    return [way for way in ways if len(way) <= longest + 1]


def central(network: nx.MultiDiGraph[str], most: int = 20) -> list[tuple[str, float]]:
    """Return the things with the highest PageRank, without scipy: power iteration over the edges as they point."""
    ranks = dict.fromkeys(network, 1.0 / max(1, network.number_of_nodes()))
    total = len(ranks)
    for _ in range(30):
        following = dict.fromkeys(ranks, 0.15 / max(1, total))
        for name, rank in ranks.items():
            targets = set(network.successors(name))
            for target in targets:
                following[target] += 0.85 * rank / len(targets)
        ranks = following
    return sorted(ranks.items(), key=lambda item: (-item[1], item[0]))[:most]


def communities(network: nx.MultiDiGraph[str], seed: int = 7) -> list[set[str]]:
    """Return groups of things that are tied more to each other than to the rest (Louvain), the largest first."""
    plain = nx.Graph(network.to_undirected(as_view=True))
    found = nx.community.louvain_communities(plain, seed=seed)
    return sorted((set(group) for group in found), key=lambda group: (-len(group), min(group)))


def _kind(name: str) -> str:
    return name.rpartition("/id/")[2].partition("/")[0]
