"""Where each node stands: a two-sided tree, so that every label has a line of its own and nothing settles.

A force layout of a star is a ball in which labels cover each other, and takes seconds in the browser. Here the focus
is in the middle, its relations fan out to both sides, a relation's nodes stay together, and what is further away
is further out. The same view gives the same picture, so a link reopens it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import networkx as nx

ROW, WIDEST_ROW, LEAST_ROW = 36.0, 104.0, 15.0
COLUMN = 290.0
SUB_COLUMN = 180.0
"""Between the columns in which long rows of leaves stand in turn, so that the picture does not become a needle."""
TALL = 46
"""More rows at a side than this are spread over more columns."""
LARGE = 16
"""More things of one relation than this are shared between both sides."""
LABELS = 600.0
"""Width that the labels at both sides take."""
ASPECT = 0.6
BULGE = 120.0
Position = tuple[float, float]


class Step(NamedTuple):
    """How far apart rows are in one picture, and over how many columns leaves are spread."""

    row: float
    deep: int


def positions(network: nx.MultiDiGraph[str], focus: Iterable[str]) -> dict[str, Position]:
    """Return the place of every node; x grows to the right, y downwards, (0, 0) is the middle."""
    roots = [name for name in dict.fromkeys(focus) if name in network]
    children = _tree(network, roots)
    found: dict[str, Position] = {}
    top = 0.0
    for root in roots:
        top = _place_root(root, children, network, found, top)
    middle = (max((y for _, y in found.values()), default=0) + min((y for _, y in found.values()), default=0)) / 2
    return {name: (round(x, 1), round(y - middle, 1)) for name, (x, y) in found.items()}


def ways(network: nx.MultiDiGraph[str]) -> dict[str, Position]:
    """Return places for ways between two things: a column for each step, a row for each alternative."""
    columns: dict[int, list[str]] = {}
    for name, data in network.nodes(data=True):
        columns.setdefault(data["level"], []).append(name)
    last = max(columns, default=0)
    found = {}
    for level, names in columns.items():
        for row, name in enumerate(names):
            found[name] = ((level - last / 2) * 300.0, (row - (len(names) - 1) / 2) * 110.0)
    return found


def sides(network: nx.MultiDiGraph[str], focus: Iterable[str], below: bool) -> dict[str, str]:
    """Return where each label stands by its node: on the outer side, above what leads further, below the focus.

    below: whether they stand below and above in turn, as on ways between two things.
    """
    found, middle = {}, set(focus)
    for name, data in network.nodes(data=True):
        outer = any(network.nodes[other]["level"] > data["level"] for other in nx.all_neighbors(network, name))
        aside = "top" if outer else "left" if data["x"] < 0 else "right"
        apart = "top" if data["level"] % 2 else "below"
        found[name] = apart if below else "below" if name in middle else aside
    return found


def columns(network: nx.MultiDiGraph[str]) -> dict[str, Position]:
    """Return places for things that were named one by one: a column for each kind, tied ones near each other."""
    order = ("person", "organization", "award", "programme", "edition", "framework")
    kinds: dict[str, list[str]] = {}
    for name, data in network.nodes(data=True):
        kinds.setdefault(data["kind"], []).append(name)
    present = sorted(kinds, key=lambda kind: (order.index(kind) if kind in order else len(order), kind))
    found: dict[str, Position] = {}
    for column, kind in enumerate(present):
        heights = {name: [found[o][1] for o in nx.all_neighbors(network, name) if o in found] for name in kinds[kind]}
        names = sorted(kinds[kind], key=lambda n: (sum(heights[n]) / len(heights[n]) if heights[n] else 0.0, n))
        deep = min(3, -(-len(names) // TALL))
        for row, name in enumerate(names):
            x = (column - (len(present) - 1) / 2) * 360.0 + row % deep * SUB_COLUMN
            found[name] = (x, (row - (len(names) - 1) / 2) * ROW * 1.2 / deep)
    return found


def _tree(network: nx.MultiDiGraph[str], roots: list[str]) -> dict[str, list[str]]:
    """Return the children of each node in the tree that is drawn: each node under the nearest one that led to it."""
    undirected = network.to_undirected(as_view=True)
    seen = set(roots)
    children: dict[str, list[str]] = {}
    wave = list(roots)
    while wave:
        following = []
        for name in wave:
            near = [other for other in undirected.neighbors(name) if other not in seen]
            near.sort(key=lambda other: _bucket(network, name, other))
            children[name] = near
            seen.update(near)
            following += near
        wave = following
    for name in network.nodes:
        if name not in seen and roots:
            children.setdefault(roots[0], []).append(name)
            seen.add(name)
    return children


def _bucket(network: nx.MultiDiGraph[str], name: str, other: str) -> tuple[str, int, int, str]:
    """Keep nodes of one relation together, within it by year."""
    outward = network.get_edge_data(name, other)
    data = outward or network.get_edge_data(other, name) or {}
    relation = min(map(str, data), default="")
    years = data[relation].get("years", ()) if data else ()
    return (("0" if outward else "1") + relation, 1 if network.nodes[other].get("group") else 0,
            -(years[-1] if years else 0), other)  # fmt: skip


def _leaves(name: str, children: dict[str, list[str]]) -> float:
    below = children.get(name, [])
    return sum(_leaves(child, children) for child in below) if below else 1.0


def _levels(name: str, children: dict[str, list[str]]) -> int:
    below = children.get(name, [])
    return 1 + max(_levels(child, children) for child in below) if below else 0


def _place_root(
    root: str, children: dict[str, list[str]], network: nx.MultiDiGraph[str], found: dict[str, Position], top: float
) -> float:
    """Place a focus with what hangs on it, below `top`; return the bottom."""
    sides = _sides(root, children, network)
    rows = {side: sum(_leaves(name, children) for name in names) for side, names in sides.items()}
    most = max(*rows.values(), 1.0)
    wanted = ASPECT * (2 * COLUMN * _levels(root, children) + LABELS)
    deep = 1 if most <= TALL else 2 if most <= 2.2 * TALL else 3
    step = Step(max(ROW, min(WIDEST_ROW, wanted / most)), deep)
    placed: dict[int, dict[str, Position]] = {1: {}, -1: {}}
    ends = {side: _place_all(names, side, 1, 0.0, children, placed[side], step) for side, names in sides.items()}
    height = max(*ends.values(), 2 * step.row)
    found[root] = (0.0, top + height / 2)
    for side, names in sides.items():
        shift = top + (height - ends[side]) / 2
        found.update({name: (x, y + shift) for name, (x, y) in placed[side].items()})
        if deep == 1:
            _bend(side, names, found, top + height / 2, height)
    return top + height + 2 * step.row


def _sides(root: str, children: dict[str, list[str]], network: nx.MultiDiGraph[str]) -> dict[int, list[str]]:
    """Return what stands at the right (1) and at the left (-1) of a focus: of each relation the things together."""
    buckets: dict[tuple[str, int], list[str]] = {}
    for child in children.get(root, []):
        buckets.setdefault((_bucket(network, root, child)[0], 0), []).append(child)
    for (relation, _), names in list(buckets.items()):
        if len(names) > LARGE:
            half = (len(names) + 1) // 2
            buckets[relation, 0], buckets[relation, 1] = names[:half], names[half:]
    sides: dict[int, list[str]] = {1: [], -1: []}
    weight = {1: 0.0, -1: 0.0}
    for names in sorted(buckets.values(), key=lambda names: -sum(_leaves(n, children) for n in names)):
        side = 1 if weight[1] <= weight[-1] else -1
        sides[side] += names
        weight[side] += sum(_leaves(name, children) for name in names) + 0.5
    return sides


def _place_all(
    names: list[str],
    side: int,
    level: int,
    y: float,
    children: dict[str, list[str]],
    found: dict[str, Position],
    step: Step,
) -> float:
    """Place nodes below each other, each beside the middle of what hangs on it; return where the next may begin."""
    row, nth = step.row if step.deep == 1 else max(step.row / step.deep, LEAST_ROW), 0
    for name in names:
        below, start = children.get(name, []), y
        if below:
            y, nth = _place_all(below, side, level + 1, start, children, found, step), 0
            found[name] = (side * level * COLUMN, (start + y) / 2)
        else:
            found[name] = (side * (level * COLUMN + nth % step.deep * SUB_COLUMN), start + row / 2)
            y, nth = start + row, nth + 1
    return y


def _bend(side: int, names: list[str], found: dict[str, Position], middle: float, height: float) -> None:
    """Bend a long column of leaves into an arc around the focus, so that edges do not run into each other."""
    if len(names) < 6:
        return
    half = max(height / 2, 1.0)
    for name in names:
        x, y = found[name]
        share = min(1.0, abs(y - middle) / half)
        found[name] = (x - side * BULGE * (1 - (1 - share * share) ** 0.5), y)
