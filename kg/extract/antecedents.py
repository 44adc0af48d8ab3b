"""What a pronoun or a count may stand for: which names fit, and which are as many as are counted."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract import values
from kg.extract.mentions import Encoded, Mention


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
