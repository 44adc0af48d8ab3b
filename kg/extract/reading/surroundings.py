"""What stands around a sentence: the title, the heading above, the sentence before, the line that leads its list."""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.reading.mentions import Encoded
from kg.extract.reading.sentences import Line, Reading


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Of one sentence. kind: that of its block; title, heading: their words; before: the sentence or leading line."""

    kind: str
    title: str
    heading: str
    before: Encoded | None


class Walk:
    """Goes through a document line by line and tells what stands around each."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.text
        self._title = self._heading = ""
        self._before: Encoded | None = None

    def take(self, line: Line) -> Surroundings:
        """Return what stands around the next line, and go past it."""
        found = Surroundings(line.block.kind, self._title, self._heading, self._before)
        kind, said = line.block.kind, self._text[line.sentence.start : line.sentence.end]
        if kind == "title":
            self._title = self._heading = said
        elif kind == "heading" or (kind == "item" and not line.sentence.mentions):
            self._heading = said
        if kind in ("title", "heading", "paragraph") or line.block.leads:
            self._before = line.sentence
        return found
