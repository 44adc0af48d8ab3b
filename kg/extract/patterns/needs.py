"""What a text must hold for a pattern to match in it, read off the pattern: most patterns need not be run at all.

A pattern such as `\\b[Hh]aving\\s(?:won|received)` matches nowhere in a text without "having", nor in one that has
neither "won" nor "received". Looking for such strings is many times cheaper than running the pattern. A need is
always implied by a match, so nothing is lost; where a pattern tells nothing, it has no needs and is always run.
The parse tree comes from the standard library's own compiler of patterns (`re._parser`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from importlib import import_module
from itertools import product
from math import prod
from typing import Any

Argument = Any
"""What an element of a parse tree holds: of another type for each operation."""
Need = frozenset[str]
"""Strings of which the text, folded, holds one at least."""

_MOST_ALTERNATIVES = 200
_MOST_SPELLINGS = 24
_LOOKS_AHEAD = 1
_WORTH = 0.97
"""A need that is likelier to be met is not asked for. To ask costs next to nothing (see `kg.extract.patterns.gates`),
to run a pattern in vain ten times as much."""


@lru_cache(maxsize=1024)
def needs(pattern: str) -> tuple[Need, ...]:
    """Return what a text must hold for the pattern to match in it: first what is most likely to be missing."""
    parsed = import_module("re._parser").parse(pattern)
    found = {_shortest(need) for need in _of_sequence(parsed)}
    worth = {need for need in found if chance(need) < _WORTH and len(need) <= _MOST_ALTERNATIVES}
    return tuple(sorted(worth, key=lambda need: (chance(need), sorted(need))))


def implied(words: Iterable[str], needs: Iterable[Need]) -> bool:
    """Whether a text that meets the needs holds one of the words: each string of some need holds one of them."""
    return any(all(any(word in longer for word in words) for longer in need) for need in needs)


def fold(lower: str) -> str:
    """Return a text in lower case with plain letters for those that patterns without case take for the same."""
    return lower if lower.isascii() else lower.replace("\u017f", "s").replace("\u0131", "i")


def _of_sequence(parsed: Iterable[tuple[Any, Any]]) -> list[Need]:
    """Return the needs of elements that follow each other; neighbours of few spellings are read as one string."""
    out: list[Need] = []
    run: frozenset[str] = frozenset([""])
    for operation, argument in parsed:
        name = str(operation)
        spelled = _spelled(name, argument)
        if spelled is not None and len(run) * len(spelled) <= _MOST_SPELLINGS:
            run = frozenset(a + b for a in run for b in spelled)
            continue
        out.append(run)
        run = frozenset([""]) if spelled is None else spelled
        if spelled is None:
            out += _inside(name, argument)
    return [need for need in [*out, run] if "" not in need]


def _inside(name: str, argument: Argument) -> list[Need]:
    """Return the needs of one element that has too many spellings to be a string."""
    if name == "SUBPATTERN":
        return _of_sequence(argument[3])
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _of_sequence(argument[2]) if argument[0] > 0 else []
    if name == "ATOMIC_GROUP":
        return _of_sequence(argument)
    if name == "ASSERT":
        return _of_sequence(argument[1]) if argument[0] == _LOOKS_AHEAD else []
    if name == "BRANCH":
        choices = [_of_sequence(choice) for choice in argument[1]]
        if all(choices):
            return [frozenset[str]().union(*(min(map(_shortest, needs), key=chance) for needs in choices))]
    return []


def _spelled(name: str, argument: Argument) -> frozenset[str] | None:
    """Return all that an element may stand for, folded; None when it is more than a few strings."""
    if name == "LITERAL":
        return _letter(argument)
    if name in ("AT", "ASSERT_NOT"):
        return frozenset([""])
    if name == "IN":
        letters = [_letter(code) if str(kind) == "LITERAL" else None for kind, code in argument]
        return _union(letters)
    if name == "SUBPATTERN":
        return _spelled_out(argument[3])
    if name == "BRANCH":
        return _union(_spelled_out(choice) for choice in argument[1])
    if name in ("MAX_REPEAT", "MIN_REPEAT") and argument[1] == 1:
        once = _spelled_out(argument[2])
        return once if once is None or argument[0] == 1 else once | {""}
    return None


def _spelled_out(parsed: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    parts: list[frozenset[str]] = []
    for operation, argument in parsed:
        spelled = _spelled(str(operation), argument)
        if spelled is None:
            return None
        parts.append(spelled)
        if _size(parts) > _MOST_SPELLINGS:
            return None
    return frozenset("".join(letters) for letters in product(*parts))


def _size(parts: Sequence[frozenset[str]]) -> int:
    size = 1
    for part in parts:
        size *= len(part)
    return size


def _union(parts: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    out: frozenset[str] = frozenset()
    for part in parts:
        if part is None or len(out) > _MOST_SPELLINGS:
            return None
        out |= part
    return out


def _letter(code: int) -> frozenset[str] | None:
    """Return a character, folded; None for one whose case is not plain, so that no need rests on it."""
    letter = chr(code)
    if not letter.isascii() and letter.lower() != letter.upper():
        return None
    return frozenset([letter.lower()])


def _shortest(need: Need) -> Need:
    """Return a need without the strings that hold another one of it."""
    return frozenset(word for word in need if not any(other != word and other in word for other in need))


_LENGTHS = {1: 0.7, 2: 0.3, 3: 0.12, 4: 0.06}
_COMMON = frozenset([
    "a", "all", "also", "an", "and", "are", "as", "at", "be", "been", "both", "by", "each", "first", "for", "from",
    "had", "has", "have", "in", "is", "it", "its", "new", "no", "not", "of", "on", "one", "only", "or", "other",
    "out", "said", "that", "the", "their", "them", "they", "this", "to", "was", "were", "which", "who", "with",
])  # fmt: skip
"""Words that most sentences hold."""


def chance(need: Need) -> float:
    """Return how likely a sentence meets a need, very roughly: it decides what is asked for, and what first."""
    if all(map(is_symbol, need)):
        return 0.1
    return 1 - prod(1 - _chance_of(word) for word in need)


def _chance_of(words: str) -> float:
    """Return how likely a sentence holds a string: as likely as the least likely of its words."""
    if not words.strip():
        return 1.0
    if any(map(is_symbol, words)):
        return 0.3
    if not words.isascii():
        return 0.1 / len(words)
    parts = words.split()
    return min(0.5 if part in _COMMON else _LENGTHS.get(len(part), 0.03) for part in parts)


def is_symbol(word: str) -> bool:
    """Whether a string is a private sign: what stands for a mention, of which most sentences have some."""
    return len(word) == 1 and "\ue000" <= word <= "\uf8ff"
