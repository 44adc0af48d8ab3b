"""The family tree laid out in time: a row for each member, years from left to right, children below their parent.

Children stand under their parent with the latest first: the line that goes down to an early child then runs left of
where its later sisters begin, so that lines cross as little as they can. Members without a year are not drawn; the
list below the picture has them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from web.lineage import DESCENT, Descent, Member, Tree

FIRST, LAST = 1948, 2028
LEFT, RIGHT, TOP = 24.0, 24.0, 46.0
WIDTH = 1320.0
ROW, AWARD_ROW = 27.0, 20.0
TREE = (*DESCENT, "assessedAgainst")
LABEL_LEFT_FROM = 720.0
"""Members that begin further right have their label left of their beginning, so that none runs over the edge."""


@dataclass(frozen=True, slots=True)
class Line:
    """A member's row. x1, x2: its life; editions: (x, year, IRI); anchor: where its label ends or begins."""

    member: Member
    y: float
    x1: float
    x2: float
    editions: tuple[tuple[float, int, str], ...]
    ended: bool
    anchor: str
    depth: int


@dataclass(frozen=True, slots=True)
class Link:
    """A relation between two rows, as SVG path data."""

    descent: Descent
    path: str
    primary: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that the template draws."""

    width: float
    height: float
    lines: tuple[Line, ...]
    links: tuple[Link, ...]
    decades: tuple[tuple[float, int], ...]
    undated: tuple[Member, ...]
    bands: tuple[tuple[float, float], ...]


def x_of(year: int, first: int = FIRST) -> float:
    """Return the place of a year in a picture that begins with the year `first`."""
    share = (min(max(year, first), LAST) - first) / (LAST - first)
    return round(LEFT + share * (WIDTH - LEFT - RIGHT), 1)


def text_width(text: str, size: float, bold: bool = False) -> int:
    """Return about how wide a text is drawn: nothing here can measure fonts. Used for the plates behind names."""
    units = sum(1.0 if unicodedata.east_asian_width(letter) in "WF" else 0.56 if bold else 0.53 for letter in text)
    return round(units * size)


def draw(family: Tree, members: Collection[str], order: Iterable[str]) -> Picture:
    """Return the picture of some members. order: the roots, in the order in which their families stand."""
    dated = {name for name in members if family.members[name].start is not None}
    drawn = {name for name in dated if len(members) == 1 or _tied(family, name, dated)}
    parent = {name: chosen for name in drawn if (chosen := _parent(family, name, drawn))}
    children: dict[str, list[str]] = {}
    for name, descent in parent.items():
        children.setdefault(descent.parent, []).append(name)
    for listed in children.values():
        listed.sort(key=lambda n: (-(family.members[n].start or 0), n))
    rows: list[tuple[str, int]] = []
    tops = [name for name in order if name in drawn and name not in parent]
    tops += sorted((n for n in drawn if n not in parent and n not in tops),
                   key=lambda n: (n not in children, family.members[n].start or 0, n))  # fmt: skip
    starts = []
    for top in tops:
        starts.append(len(rows))
        _walk(top, 0, children, rows)
    born = min((family.members[name].start or FIRST for name in drawn), default=FIRST)
    first = max(FIRST, born // 10 * 10 - 2)
    lines = _lines(family, rows, first)
    by_name = {line.member.iri: line for line in lines}
    links = tuple(_links(family, by_name, parent))
    height = (lines[-1].y if lines else TOP) + 40
    decades = tuple((x_of(year, first), year) for year in range(first // 10 * 10 + 10, 2030, 10))
    ends = [lines[start].y - 22 for start in starts] + [height - 18]
    bands = tuple((ends[i], ends[i + 1] - ends[i]) for i in range(len(starts)))
    undated = tuple(sorted((family.members[n] for n in members if n not in drawn), key=lambda m: (m.kind, m.iri)))
    return Picture(WIDTH, height, tuple(lines), links, decades, undated, bands)


def _tied(family: Tree, name: str, dated: Collection[str]) -> bool:
    """Tell whether something else that is drawn is its parent or its child."""
    return any(d.relation in TREE and d.parent in dated for d in family.parents.get(name, ())) or any(
        d.relation in TREE and d.child in dated for d in family.children.get(name, ())
    )


def _parent(family: Tree, name: str, drawn: Collection[str]) -> Descent | None:
    """Return the relation that a member hangs by: the strongest to a member that is not younger, if there is one."""
    born = family.members[name].start or 0
    usable = [d for d in family.parents.get(name, []) if d.relation in TREE and d.parent in drawn]
    older = [d for d in usable if (family.members[d.parent].start or 0) <= born]
    chosen = next(iter(older or usable), None)
    seen, at = {name}, chosen
    while at is not None:  # two sources may each call the other one's framework the older: no circle may be drawn
        if at.parent in seen:
            return None
        seen.add(at.parent)
        above = [d for d in family.parents.get(at.parent, []) if d.relation in TREE and d.parent in drawn]
        older = [d for d in above if (family.members[d.parent].start or 0) <= (family.members[at.parent].start or 0)]
        at = next(iter(older or above), None)
    return chosen


def _walk(name: str, depth: int, children: dict[str, list[str]], rows: list[tuple[str, int]]) -> None:
    rows.append((name, depth))
    for child in children.get(name, []):
        _walk(child, depth + 1, children, rows)


def _lines(family: Tree, rows: list[tuple[str, int]], first: int) -> list[Line]:
    lines = []
    y = TOP
    for number, (name, depth) in enumerate(rows):
        member = family.members[name]
        award = member.kind in ("award", "programme")
        y += (AWARD_ROW if award else ROW) + (14 if number and depth == 0 else 0)
        start = member.start or FIRST
        editions = tuple((x_of(year, first), year, iri) for year, iri in member.editions)
        anchor = "end" if x_of(start, first) >= LABEL_LEFT_FROM else "start"
        ends = (x_of(start, first), x_of(member.end or LAST - 1, first))
        lines.append(Line(member, y, *ends, editions, member.end is not None, anchor, depth))
    return lines


def _links(family: Tree, lines: dict[str, Line], parent: dict[str, Descent]) -> Iterable[Link]:
    for name, line in lines.items():
        for descent in family.parents.get(name, []):
            above = lines.get(descent.parent)
            mirrored = any(d.parent == name for d in family.parents.get(descent.parent, ()))
            if above is None or descent.relation == "guidanceFor" or (mirrored and descent.relation not in TREE):
                continue
            primary = parent.get(name) == descent
            if primary:
                yield Link(descent, _elbow(above, line), True)
            elif descent.relation != "assessedAgainst" and all(
                other.parent != descent.parent or other is descent for other in family.parents[name]
            ):
                yield Link(descent, _arc(above, line), False)


def _elbow(above: Line, line: Line) -> str:
    x = max(line.x1, above.x1)
    if x == line.x1:
        return f"M{x} {above.y}V{line.y}"
    return f"M{x} {above.y}V{line.y}H{line.x1}"


def _arc(above: Line, line: Line) -> str:
    reach = min(90.0, 18 + abs(line.y - above.y) / 5)
    start = max(above.x1, min(line.x1, above.x2))
    return f"M{start} {above.y}C{start - reach} {above.y} {line.x1 - reach} {line.y} {line.x1} {line.y}"
