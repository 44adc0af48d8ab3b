"""Rows become a network, in exactly one place: the nodes and edges that are drawn, exported and measured.

The drawing never shows a hairball. It starts from what was asked for; many alike neighbours of a node (the same
relation, the same kind, nothing else that ties them in) stand as one group, "38 recipients, 2004-2012", that opens
on demand. A conferral is drawn as one edge from recipient to award, with its year; statements, documents and
shortcuts that follow from other edges are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any, TypeAlias

import networkx as nx

from kg import iris
from kg.namespaces import ENTAILED_GRAPH, THINGS, expand
from kg.sparql.queries import select
from kg.sparql.results import Row, iri
from kg.store.base import Endpoint

Network: TypeAlias = "nx.MultiDiGraph[str]"
"""What is drawn; the name spares other packages the import."""
KINDS = ("award", "programme", "framework", "edition", "organization", "person", "place", "product", "honour")
"""Kinds that are drawn; records of events are edges."""
SKIPPED = frozenset(expand(name) for name in ("qa:descendsFrom", "qa:wonUnder", "qa:award", "qa:recipient",
                                              "qa:candidate", "qa:cycle", "rdf:type", "org:unitOf",
                                              "owl:differentFrom"))  # fmt: skip
"""What other edges show, and what ties nothing: that two things are not the same is no way from one to the other."""
RECEIVED = expand("qa:received")
_COUNTRY, _LOCATED = expand("qa:country"), expand("qa:locatedIn")
_SYMMETRIC = (expand("qa:sharesStructureWith"), expand("owl:sameAs"))
GROUP = "group:"
ALIKE = 6
"""More alike neighbours than this stand as one group."""
OPENED = 40
"""How many members one opening of a group shows."""
MOST_DEPTH, MOST_NODES = 3, 400
EVER = (0, 9999)
"""The years of a view that asks for none."""


@dataclass(frozen=True, slots=True)
class View:
    """What is asked for. focus, expand, hide: IRIs; open: keys of groups, each with how often it was opened.

    years: the first and the last of them; what is dated outside of them is not there, in groups neither.
    """

    focus: tuple[str, ...]
    depth: int = 1
    limit: int = 150
    expand: tuple[str, ...] = ()
    open: dict[str, int] = field(default_factory=dict)
    hide: frozenset[str] = frozenset()
    paths: bool = False
    years: tuple[int, int] = EVER


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge of the drawing. events: what it stands for; inferred: no document states it."""

    source: str
    relation: str
    target: str
    years: tuple[int, ...] = ()
    events: tuple[str, ...] = ()
    inferred: bool = False


def edges(rows: Iterable[Row]) -> list[Edge]:
    """Return the edges that rows of `graph-edges` give, one for each pair and relation."""
    found: dict[tuple[str, str, str], tuple[set[int], set[str], set[str]]] = {}
    for row in rows:
        source, relation, target = row["source"].value, row["relation"].value, row["target"].value
        if relation in SKIPPED or source == target or not (_drawn(source) and _drawn(target)):
            continue
        years, events, graphs = found.setdefault((source, relation, target), (set(), set(), set()))
        if "year" in row and row["year"].value[:4].isdigit():
            years.add(int(row["year"].value[:4]))
        if "event" in row:
            events.add(row["event"].value)
        graphs.add(row["graph"].value if "graph" in row else "")
    kept = {key: data for key, data in found.items() if not _told_better(key, data[2] == {ENTAILED_GRAPH}, found)}
    return [Edge(*key, tuple(sorted(years)), tuple(sorted(events)), graphs == {ENTAILED_GRAPH})
            for key, (years, events, graphs) in sorted(kept.items())]  # fmt: skip


def _told_better(key: tuple[str, str, str], inferred: bool, found: Container[tuple[str, str, str]]) -> bool:
    """Tell whether another edge says the same: the country beside the place, the mirror of a symmetric relation."""
    source, relation, target = key
    if relation == _COUNTRY and (source, _LOCATED, target) in found:
        return True
    return inferred and relation in _SYMMETRIC and (target, relation, source) in found


def _drawn(name: str) -> bool:
    return iris.kind_of(name) in KINDS


def around(endpoint: Endpoint, things: Iterable[str]) -> list[Edge]:
    """Return the edges at some things: one query. Raises ValueError for what is no IRI."""
    wanted = sorted(set(things))
    return edges(select(endpoint, "graph-edges", things=[iri(name) for name in wanted])) if wanted else []


def whole(endpoint: Endpoint) -> Network:
    """Return the whole network, for paths and measures."""
    network: Network = nx.MultiDiGraph()
    for edge in edges(select(endpoint, "graph-all-edges")):
        _add_edge(network, edge)
    return network


def neighbourhood(endpoint: Endpoint, view: View, label: Callable[[str], str]) -> Network:
    """Return what a view shows: nodes with `kind`, `label`, `level`, `members` (groups); edges with their data.

    `level` is the distance from the focus. The graph's `left_out` counts nodes beyond the view's limit, its `span`
    holds the years that were met, whether or not the view's years leave them.
    Raises what the endpoint raises, ValueError for a focus that is no IRI.
    """
    network: Network = nx.MultiDiGraph(left_out=0, span=set())
    for name in view.focus:
        _add_node(network, name, label, 0)
    wave = list(view.focus)
    known: list[Edge] = []
    expanded: set[str] = set()
    for level in range(1, min(view.depth, MOST_DEPTH) + 1):
        found = _near(endpoint, wave, view, network)
        known += found
        expanded.update(wave)
        wave = _grow(network, view, wave, found, label, level)
    grow(endpoint, network, replace(view, expand=tuple(name for name in view.expand if name not in expanded)), label)
    shown = [name for name, data in network.nodes(data=True) if not data.get("group")]
    _tie(network, (*known, *_near(endpoint, shown, view, network)))
    return network


def grow(endpoint: Endpoint, network: Network, view: View, label: Callable[[str], str]) -> None:
    """Add to a network what hangs on the things that a view expands, and take out what it hides."""
    for name in (name for name in view.expand if name in network):
        found = _near(endpoint, [name], view, network)
        new = _grow(network, view, [name], found, label, network.nodes[name]["level"] + 1)
        _tie(network, [edge for edge in found if edge.source in new or edge.target in new])
    network.remove_nodes_from([name for name in view.hide if name in network and name not in view.focus])


def _near(endpoint: Endpoint, things: Iterable[str], view: View, network: Network) -> list[Edge]:
    """Return the edges at some things that the years of a view leave; note in the network which years there are."""
    found = around(endpoint, things)
    network.graph["span"].update(year for edge in found for year in edge.years)
    return timely(found, view.years, view.focus, network.graph.setdefault("late", set()))


def timely(
    found: list[Edge], years: tuple[int, int], focus: Container[str], late: set[str] | None = None
) -> list[Edge]:
    """Return the edges that belong to some years, dated ones with those years only.

    What has no date by its nature stays, such as where a thing lies; an award of an unknown year does not. Who
    received something, but nothing in these years, is not tied in by a place or another name either; `late` holds
    those that are known from edges before and takes up those of these.
    """
    if years == EVER:
        return found
    late = set() if late is None else late
    late |= {edge.source for edge in found if edge.relation == RECEIVED}
    kept = []
    for edge in found:
        within = tuple(year for year in edge.years if years[0] <= year <= years[1])
        if within or not (edge.years or edge.relation == RECEIVED):
            kept.append(replace(edge, years=within))
            late -= {edge.source} if edge.relation == RECEIVED else set()
    return [edge for edge in kept if not any(end in late and end not in focus for end in (edge.source, edge.target))]


def _grow(
    network: Network,
    view: View,
    wave: list[str],
    found: list[Edge],
    label: Callable[[str], str],
    level: int,
) -> list[str]:
    """Add the neighbours of the things of a wave, alike ones as groups; return the things to go on from."""
    at: dict[str, list[Edge]] = {}
    for edge in found:
        at.setdefault(edge.source, []).append(edge)
        at.setdefault(edge.target, []).append(edge)
    new: list[str] = []
    left: set[str] = network.graph.setdefault("left", set())
    for name in wave:
        for key, alike in sorted(_buckets(name, at.get(name, [])).items(), key=lambda item: (len(item[1]), item[0])):
            fresh = [e for e in alike if _other(e, name) not in network and _other(e, name) not in view.hide]
            shown, rest = _split(fresh, view.open.get(key, 0))
            for edge in shown:
                if network.number_of_nodes() >= min(view.limit, MOST_NODES):
                    left.add(_other(edge, name))
                    continue
                _add_node(network, _other(edge, name), label, level)
                _add_edge(network, edge)
                new.append(_other(edge, name))
            if rest and key not in view.hide:
                _add_group(network, name, key, rest, label, level)
    network.graph["left_out"] = len(left)
    return new


def _buckets(name: str, found: Iterable[Edge]) -> dict[str, list[Edge]]:
    buckets: dict[str, list[Edge]] = {}
    for edge in found:
        other = _other(edge, name)
        direction = "out" if edge.source == name else "in"
        relation = edge.relation.rpartition("#")[2]
        key = f"{GROUP}{name.removeprefix(THINGS)}|{relation}|{direction}|{iris.kind_of(other)}"
        buckets.setdefault(key, []).append(edge)
    return buckets


def _split(fresh: list[Edge], opened: int) -> tuple[list[Edge], list[Edge]]:
    ordered = sorted(fresh, key=lambda e: (e.years[-1:] or (0,), e.source, e.target), reverse=True)
    if len(ordered) <= ALIKE:
        return ordered, []
    cut = opened * OPENED
    return (ordered, []) if len(ordered) - cut <= 1 else (ordered[:cut], ordered[cut:])


def _other(edge: Edge, name: str) -> str:
    return edge.target if edge.source == name else edge.source


def _tie(network: Network, found: Iterable[Edge]) -> None:
    """Add the edges between nodes that are shown, also those that no wave came by."""
    for edge in found:
        tied = edge.source in network and edge.target in network
        if tied and not _beside(edge, network) and not network.has_edge(edge.source, edge.target, edge.relation):
            _add_edge(network, edge)


def _beside(edge: Edge, network: Network) -> bool:
    """Tell whether an edge only says that one more thing here lies in a place that is drawn for another."""
    placed = edge.relation in (_COUNTRY, _LOCATED) and bool(network.degree(edge.target))
    return placed and bool(network.nodes[edge.source]["level"])


def of_years(network: Network, years: tuple[int, int]) -> Network:
    """Return a whole network with only what belongs to some years, as `timely` has it."""
    if years == EVER:
        return network
    part: Network = nx.MultiDiGraph()
    all_edges = [Edge(source, data["relation"], target, data["years"], data["events"], data["inferred"])
                 for source, target, data in network.edges(data=True)]  # fmt: skip
    for edge in timely(all_edges, years, ()):
        _add_edge(part, edge)
    return part


def _add_node(network: Network, name: str, label: Callable[[str], str], level: int) -> None:
    if name not in network:
        network.add_node(name, kind=iris.kind_of(name) or "other", label=label(name), level=level, group=False)


def _add_edge(network: Network, edge: Edge) -> None:
    network.add_edge(edge.source, edge.target, key=edge.relation, relation=edge.relation, years=edge.years,
                     events=edge.events, inferred=edge.inferred)  # fmt: skip


def _add_group(
    network: Network, name: str, key: str, rest: list[Edge], label: Callable[[str], str], level: int
) -> None:
    kind = key.rpartition("|")[2]
    years = sorted({year for edge in rest for year in edge.years})
    members = [(_other(edge, name), label(_other(edge, name)), edge.years) for edge in rest]
    network.add_node(key, kind=kind, label="", level=level, group=True, count=len(rest), members=members,
                     first=years[0] if years else None, last=years[-1] if years else None)  # fmt: skip
    outward = "|out|" in key
    network.add_edge(name if outward else key, key if outward else name, key=rest[0].relation,
                     relation=rest[0].relation, years=tuple(years), events=(), inferred=False)  # fmt: skip


def connecting(network: Network, ways: Iterable[list[str]], label: Callable[[str], str]) -> Network:
    """Return the part of a whole network that some ways between two things run through, with levels along them."""
    part: Network = nx.MultiDiGraph(left_out=0, span=set())
    for way in ways:
        for level, name in enumerate(way):
            _add_node(part, name, label, level)
        for one, other in pairwise(way):
            for source, target in ((one, other), (other, one)):
                for relation, data in _between(network, source, target):
                    part.add_edge(source, target, key=relation, **data)
    return part


def _between(network: Network, source: str, target: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for relation, data in (network.get_edge_data(source, target) or {}).items():
        yield str(relation), data
