"""What a pronoun or a count may stand for: which names fit, and which are as many as are counted."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kg.extract.reading import values
from kg.extract.reading.mentions import Encoded, Mention


def fits(mention: Mention, kind: str) -> bool:
    """Whether a name is of a kind: "person" or "organization"."""
    return not mention.anaphor and (mention.role == "person") == (kind == "person")


def only_subject(sentence: Encoded, awards: Sequence[tuple[int, Mention]]) -> bool:
    """Whether the first award opens the sentence: nothing but an article stands before it."""
    head = sentence.code[: awards[0][0]].strip().lower()
    return head in ("", "the", "this", "“", '"')


def as_many(sentence: Encoded, said: str) -> list[Mention]:
    """Return the organizations that a sentence names, if they are as many as words like "all three" or "both" count."""
    words = said.lower().split()
    count = next((n for word in words if (n := values.number(word)) is not None), 2 * ("both" in words))
    names = [m for m in sentence.within(0, len(sentence.code), "name") if fits(m, "organization")]
    return names if len(names) == count > 1 else []


def shaped(told: Sequence[Encoded], shape: re.Pattern[str], aliases: Mapping[str, str]) -> Mention | None:
    """Return the first organization of the nearest sentence whose full name has a shape. told: the nearest first."""
    named = (m for past in told for _, m in sorted(past.mentions.items()) if m.kind == "name")
    fitting = (m for m in named if fits(m, "organization"))
    return next((m for m in fitting if shape.search(aliases.get(m.name, m.name))), None)
