"""What a rule has read, before it is merged and written as facts: names still know their place in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kg.extract.reading.mentions import Encoded, Mention
from kg.model import Value


@dataclass(slots=True)
class Found:
    """A fact in the making. names: field -> mention; values: plain fields; dated: its year is explicit."""

    type: str
    names: dict[str, Mention]
    values: dict[str, Value]
    start: int
    end: int
    rule: str
    confidence: float
    explicit_year: bool = True
    explicit_past: bool = False
    """Said of an earlier time, so that the giver of the news is not lent to it."""
    weak: bool = False
    """Read from a headline: kept only where the text itself says nothing of it."""


@dataclass(slots=True)
class Passage:
    """A match of a rule in its sentence: groups as mentions or text."""

    sentence: Encoded
    text: str
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)

    def mentions(self, group: str, *kinds: str) -> list[Mention]:
        """Return the mentions in a group; empty when the group did not take part."""
        span = self.spans.get(group)
        return self.sentence.within(*span, *kinds) if span else []

    def raw(self, group: str) -> tuple[int, int] | None:
        """Return the offsets in the text of a group, or None."""
        span = self.spans.get(group)
        if not span or span[0] == span[1]:
            return None
        return self.sentence.offset(span[0]), self.sentence.offset(span[1], end=True)

    def seated(self, mention: Mention) -> Mention:
        """Return the name that is in a town, where a rule took the town for it ("the Forum in Hull runs the award")."""
        place = next((i for i, m in self.sentence.mentions.items() if m is mention), 0)
        found = _IN_TOWN.search(self.sentence.code[:place]) if mention.kind == "name" and not mention.anaphor else None
        return self.sentence.mentions[found.start()] if found else mention

    def only_owns(self, mention: Mention) -> bool:
        """Whether a name only tells whose or which other thing is meant ("Mack's plants", "Vermont facilities")."""
        behind = self.text[mention.end : mention.end + 40]
        if re.match(r"['’]s?\s(?:[a-z]+\s){0,3}(?:system|management)\b", behind):
            return False
        return bool(re.match(r"['’]s?\s|\s(?:facilities|plants|sites|operations|factories)\b", behind))

    def leaves_bracket(self) -> bool:
        """Whether a bracket closes between the groups of a match ("the A (like the B) is run by C")."""
        spans = sorted(self.spans.values())
        between = self.sentence.code[spans[0][1] : spans[-1][0]] if spans else ""
        return between.count(")") > between.count("(") and "(" in self.sentence.code[: spans[0][0]]


_IN_TOWN = re.compile(r"\ue002\s(?:(?:in|near)|(?:at|within)\s[Tt]he)\s$")


def loose(text: str, start: int, end: int, kind: str = "name") -> Mention:
    """Return a mention made of a stretch of text, without an article before it."""
    marks = " ,;:，。；：、" if kind == "place" else " ,.;:，。；：、"
    while end > start and text[end - 1] in marks:
        end -= 1
    while start < end and text[start] in " ,.;:，。；：、":
        start += 1
    for article in ("the ", "The ", "an ", "a ", "A "):
        if text[start:end].startswith(article):
            start += len(article)
            break
    return Mention(kind, start, end, text[start:end], start, end)
