"""A text and its marked passages, cut into segments that a template can escape one by one.

Passages overlap: one sentence gives a conferral, and a clause of it a place. The text is therefore cut at every
start and end, and each piece names all the passages that hold it; a piece that opens a passage carries its anchor.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Passage:
    """A marked stretch of a text. key: what the segments and the anchors name it by."""

    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text, the keys of the passages that hold it (none = plain), and those that begin with it."""

    text: str
    keys: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()


def segments(text: str, passages: Iterable[Passage]) -> list[Segment]:
    """Return the text cut into segments; joined, they are the text again. Passages outside the text are left out."""
    kept = sorted((p for p in passages if 0 <= p.start < p.end <= len(text)), key=lambda p: (p.start, -p.end, p.key))
    cuts = sorted({0, len(text), *(p.start for p in kept), *(p.end for p in kept)})
    found: list[Segment] = []
    active: list[Passage] = []
    waiting = 0
    for start, end in pairwise(cuts):
        active = [p for p in active if p.end > start]
        opens = []
        while waiting < len(kept) and kept[waiting].start == start:
            active.append(kept[waiting])
            opens.append(kept[waiting].key)
            waiting += 1
        found.append(Segment(text[start:end], tuple(p.key for p in active), tuple(opens)))
    return found


def paragraphs(found: Iterable[Segment]) -> list[list[Segment]]:
    """Return segments as paragraphs: cut at line breaks, without empty ones."""
    lines: list[list[Segment]] = [[]]
    for segment in found:
        pieces = segment.text.split("\n")
        for number, piece in enumerate(pieces):
            if number:
                lines.append([])
            if piece:
                lines[-1].append(Segment(piece, segment.keys, segment.opens if number == 0 else ()))
    return [line for line in lines if any(segment.text.strip() for segment in line)]
