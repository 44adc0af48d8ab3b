"""What a reader sees of a network: what the filters leave, and one line between two things, whatever ties them.

Two relations between the same two things drawn as two edges lie over each other, and so do their names; a third of
the pairs in the drawing of an award have more than one.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

import networkx as nx

from kg.namespaces import expand

DESCENT = frozenset(expand(f"qa:{name}") for name in ("derivedFrom", "adoptionOf", "revisionOf", "replaces"))
_RECEIVED = expand("qa:received")
MOST_YEARS = 3


@dataclass(frozen=True, slots=True)
class Line:
    """What is drawn between two things. role: "descent", "received" or ""; both: whether relations point both ways."""

    source: str
    target: str
    texts: tuple[str, ...]
    role: str
    inferred: bool
    both: bool


def lines(network: nx.MultiDiGraph[str]) -> list[Line]:
    """Return a line for every two things that are tied, with the names of their relations in `label` of the edges."""
    pairs: dict[tuple[str, str], list[tuple[str, str, dict[str, object]]]] = {}
    for source, target, data in network.edges(data=True):
        key = (target, source) if (target, source) in pairs else (source, target)
        pairs.setdefault(key, []).append((source, target, data))
    found = []
    for (source, target), edges in pairs.items():
        relations = {str(data["relation"]) for _, _, data in edges}
        role = "descent" if relations & DESCENT else "received" if _RECEIVED in relations else ""
        texts = tuple(dict.fromkeys(_text(network, *edge) for edge in edges))
        inferred = all(data["inferred"] for _, _, data in edges)
        found.append(Line(source, target, texts, role, inferred, len({edge[0] for edge in edges}) == 2))
    return found


def _text(network: nx.MultiDiGraph[str], source: str, target: str, data: dict[str, object]) -> str:
    years: tuple[int, ...] = data["years"]  # type: ignore[assignment]
    grouped = network.nodes[source].get("group") or network.nodes[target].get("group")
    told = f"{years[0]}–{years[-1]}" if len(years) > MOST_YEARS else ", ".join(map(str, years))
    return f"{data.get('label', '')} {'' if grouped else told}".strip()


def filtered(network: nx.MultiDiGraph[str], off: Container[str], focus: Container[str]) -> nx.MultiDiGraph[str]:
    """Return what a reader's filters leave: `off` holds `kind:place` or `rel:country`.

    What is no longer tied to the focus in any way is left out.
    """
    kept: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for name, data in network.nodes(data=True):
        if f"kind:{data['kind']}" not in off or name in focus:
            kept.add_node(name, **data)
    for source, target, key, data in network.edges(keys=True, data=True):
        if source in kept and target in kept and f"rel:{_local(str(key))}" not in off:
            kept.add_edge(source, target, key=key, **data)
    apart = [part for part in nx.weakly_connected_components(kept) if not any(name in focus for name in part)]
    kept.remove_nodes_from([name for part in apart for name in part])
    return kept


def _local(relation: str) -> str:
    return relation.rpartition("#")[2].rpartition("/")[2]
