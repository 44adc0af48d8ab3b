"""Where names stand in a file of the picture: beside their things and on their lines, none over another.

An SVG cannot measure its own text, so widths are estimated (0.56 em for a letter, 1 em for a Chinese one); what finds
no room is shortened, then left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from kg.picture import Line

SIZE, FOCUS_SIZE, LINE_SIZE = 13.0, 16.0, 10.5
GAP, GROUP_GAP = 15.0, 25.0
BASE = 0.35
"""How far below its middle a text has its base, in em."""
LONGEST = (60, 34, 20)
MOST_ROWS = 4
ALONG = (0.5, 0.6, 0.4, 0.7, 0.3)


class Box(NamedTuple):
    """A rectangle that is taken."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Name:
    """A name that is drawn: its rows of text, the base of the first row, and its anchor as SVG has it."""

    rows: tuple[str, ...]
    x: float
    y: float
    anchor: str
    box: Box


def width(text: str, size: float) -> float:
    """Return about how wide a text is."""
    return sum(1.0 if "\u2e80" <= letter <= "\uffef" else 0.56 for letter in text) * size


def names(
    nodes: Mapping[str, Mapping[str, Any]],
    sides: Mapping[str, str],
    focus: Iterable[str],
    lines: Iterable[tuple[Line, tuple[float, float]]],
) -> tuple[dict[str, Name], list[Name]]:
    """Return the names of things by their IRI, and those of lines.

    sides: where each thing's name stands (left, right, top, below). lines: each with the point that bends it.
    """
    taken = [Box(n["x"] - 9, n["y"] - 9, n["x"] + 9, n["y"] + 9) for n in nodes.values()]
    things: dict[str, Name] = {}
    for name in sorted(nodes, key=lambda name: (name not in focus, not nodes[name].get("group"), nodes[name]["level"])):
        size = FOCUS_SIZE if name in focus else SIZE
        tried = (_beside(nodes[name], sides[name], size, most) for most in LONGEST)
        found = next((one for one in tried if _free(one.box, taken)), None)
        if found or name in focus:
            things[name] = found or _beside(nodes[name], sides[name], size, LONGEST[0])
            taken.append(things[name].box)
    told: list[Name] = []
    for line, bend in lines:
        placed = _on(line, nodes, bend, taken)
        if placed:
            told.append(placed)
            taken.append(placed.box)
    return things, told


def _beside(node: Mapping[str, Any], side: str, size: float, most: int) -> Name:
    text = node["label"] if len(node["label"]) <= most else node["label"][: most - 1].rstrip() + "…"
    wide, gap, x, y = width(text, size), GROUP_GAP if node.get("group") else GAP, node["x"], node["y"]
    if side in ("left", "right"):
        left = x + gap if side == "right" else x - gap - wide
        box = Box(left, y - size * 0.5, left + wide, y + size * 0.5)
        return Name(
            (text,),
            x + gap if side == "right" else x - gap,
            y + size * BASE,
            "start" if side == "right" else "end",
            box,
        )
    middle = y + gap + size * 0.6 if side == "below" else y - gap - size * 0.4
    return Name(
        (text,),
        x,
        middle + size * BASE,
        "middle",
        Box(x - wide / 2, middle - size / 2, x + wide / 2, middle + size / 2),
    )


def _on(line: Line, nodes: Mapping[str, Mapping[str, Any]], bend: tuple[float, float], taken: list[Box]) -> Name | None:
    """Return where the name of a line stands on it; nowhere when it is longer than the line."""
    one, two = nodes[line.source], nodes[line.target]
    rows = line.texts if len(line.texts) <= MOST_ROWS else (*line.texts[: MOST_ROWS - 1], "…")
    wide, high = max(width(row, LINE_SIZE) for row in rows), len(rows) * LINE_SIZE * 1.2
    across, down = abs(two["x"] - one["x"]), abs(two["y"] - one["y"])
    if (wide > across * 0.8) if across > down else (high > down * 0.8):
        return None
    for share in ALONG:
        rest = 1 - share
        x = rest * rest * one["x"] + 2 * rest * share * bend[0] + share * share * two["x"]
        y = rest * rest * one["y"] + 2 * rest * share * bend[1] + share * share * two["y"]
        box = Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)
        if _free(box, taken):
            return Name(rows, x, y - high / 2 + LINE_SIZE * (0.6 + BASE), "middle", box)
    return None


def _free(box: Box, taken: list[Box]) -> bool:
    left, top, right, bottom = box
    return not any(left < o[2] and right > o[0] and top < o[3] and bottom > o[1] for o in taken)
