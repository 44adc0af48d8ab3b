"""Long lists of alternatives, regrouped so that the pattern compiler of Python can leave most of them aside at once.

`re` tries the alternatives of a group one by one. "(?:Award|Bank|Prize|Portal)" says the same as
"(?:Award|Bank|P(?:rize|ortal))": of alternatives that begin with different letters only one can match at a place, so
that those of one letter may be drawn together as long as they keep their order; where case does not count, those of a
letter and its capital. The tables stay lists of words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

_FEWEST = 5
"""A shorter list is left as it is."""
_GROUP = re.compile(r"\((?:\?(?:P<\w+>|<?[=!]|i?:))?")
_OTHER_FLAGS = re.compile(r"\(\?(?!i:)[aiLmsux-]+[):]")
_SKIPPED = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
_QUANTIFIER = re.compile(r"[?*+{]")
_BOTH = re.compile(r"\[([A-Za-z])([A-Za-z])\]")
_PAIR = 4
"""The length of a class of two letters."""
_CASELESS = "(?i:"
_CAPTURES = re.compile(r"\((?!\?)|\(\?P<")


def regrouped(pattern: str) -> str:
    """Return a pattern that matches the same, with the alternatives of each group drawn together by their letters."""
    if _OTHER_FLAGS.search(pattern):
        return pattern
    return _joined(_split(pattern), caseless=False)


def _joined(alternatives: list[str], caseless: bool) -> str:
    """Return alternatives as one pattern, those inside their groups regrouped too."""
    inside = [_inside(one, caseless) for one in alternatives]
    return "|".join(_by_letter(inside, caseless) if len(inside) >= _FEWEST else inside)


def _inside(alternative: str, caseless: bool) -> str:
    """Return an alternative with the groups in it regrouped."""
    out, position = [], 0
    while position < len(alternative):
        end = _end(alternative, position)
        part = alternative[position:end]
        opening = _GROUP.match(part)
        if opening and len(part) > 1:
            within = _split(part[opening.end() : -1])
            part = opening.group() + _joined(within, caseless or opening.group() == _CASELESS) + ")"
        out.append(part)
        position = end
    return "".join(out)


def _split(pattern: str) -> list[str]:
    """Return the alternatives of a pattern, as they are parted outside all groups."""
    cuts = [-1, *(i for i in _places(pattern) if pattern[i] == "|"), len(pattern)]
    return [pattern[a + 1 : b] for a, b in pairwise(cuts)]


def _places(pattern: str) -> Iterator[int]:
    """Yield where each element of a pattern begins: a group, a class and an escaped sign are one element each."""
    position = 0
    while position < len(pattern):
        yield position
        position = _end(pattern, position)


def _end(pattern: str, position: int) -> int:
    """Return where the element at a place ends."""
    skipped = _SKIPPED.match(pattern, position)
    if skipped:
        return skipped.end()
    if pattern[position] != "(":
        return position + 1
    position += 1
    while pattern[position] != ")":
        position = _end(pattern, position)
    return position + 1


def _by_letter(alternatives: list[str], caseless: bool) -> list[str]:
    """Return alternatives with those that begin with the same letter as one; the others stay where they are."""
    out: list[str] = []
    heads: dict[str, list[str]] = {}
    for one in [*alternatives, ""]:
        head = _head(one, caseless)
        if head is None or (head not in heads and any(letter in other for letter in head for other in heads)):
            out += _drawn(heads, caseless)
            heads = {}
        if head is None:
            out.append(one)
        else:
            heads.setdefault(head, []).append(one[len(head) if len(head) == 1 else _PAIR :])
    return out[:-1]


def _drawn(heads: dict[str, list[str]], caseless: bool) -> Iterator[str]:
    """Yield what begins with each head as one alternative."""
    for head, rests in heads.items():
        begins = head if len(head) == 1 else f"[{head}]"
        yield begins + (rests[0] if len(rests) == 1 else f"(?:{'|'.join(_by_letter(rests, caseless))})")


def _head(alternative: str, caseless: bool) -> str | None:
    """Return the letter that an alternative begins with, or a letter and its capital; None where it begins otherwise.

    Where case does not count, a letter that others than its capital are taken for is none.
    """
    pair = _BOTH.match(alternative)
    size = _PAIR if pair else 1
    if _QUANTIFIER.match(alternative, size) or _CAPTURES.search(alternative):
        return None
    if pair:
        return None if caseless or pair[1].lower() != pair[2].lower() else pair[1] + pair[2]
    plain = alternative[:1].isalnum() and (not caseless or alternative[0].isascii())
    return (alternative[0].lower() if caseless else alternative[0]) if plain else None
