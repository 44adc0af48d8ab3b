"""How a match may begin, read off the pattern and said at its head: places where nothing can begin are passed over.

A pattern that begins with "not behind `by`" is asked that at every place of a text, before it is seen that no name
begins there. With `(?=[NT])` at its head, the same pattern fails at once. Nothing else changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from importlib import import_module

from kg.extract.patterns.needs import Argument

_CLASSES = {"CATEGORY_DIGIT": r"\d", "CATEGORY_SPACE": r"\s", "CATEGORY_WORD": r"\w"}
_MOST = frozenset({r"\w", "a-z", "\u4e00-\u9fff"})
"""What holds so many letters that nothing is gained by asking for it."""
_ZERO_WIDTH = frozenset({"AT", "ASSERT", "ASSERT_NOT"})
_NEVER = "(?!)"
"""What a rule table has for words that a language has none of; it need not be tried at every place of a text."""
_FIXED = 5
"""What the first block has in any case: its name, its length, what it tells, the least and the greatest width."""
_LIKE = {"i": "\u0130\u0131", "k": "\u212a", "s": "\u017f"}
"""Letters that `re` takes for these where case does not count."""


class _NotToldError(Exception):
    """How a match begins is not to be told, or may be nothing at all."""


def headed(pattern: str) -> str:
    """Return the pattern with what it may begin with at its head; as it is, where that is told already or unknown."""
    if pattern == _NEVER:
        return rf"\A{_NEVER}"
    first = _first(pattern)
    return f"(?=[{''.join(sorted(first))}])(?:{pattern})" if first else pattern


def marked(numbers: Sequence[int], pattern: str) -> Sequence[int]:
    """Return the numbers that `re` runs for a pattern, with what it may begin with in their first block.

    The compiler puts there what it sees of a pattern's beginning, and the search then runs past all other letters
    without trying the pattern at them. It does not see through conditions; numbers: those that it made.
    """
    first = _first(pattern)
    if not first or numbers[2]:
        return numbers
    letters = import_module("re._parser").parse(f"[\\x00{''.join(sorted(first))}]")
    block = import_module("re._compiler")._code(letters, 0)
    told = block[_FIXED : block[1] + 1]
    return [numbers[0], numbers[1] + len(told), block[2], *numbers[3:_FIXED], *told, *numbers[numbers[1] + 1 :]]


@lru_cache(maxsize=8)
def _first(pattern: str) -> frozenset[str]:
    """Return the members of a class of what a match may begin with; none where that is told already or unknown."""
    tree = import_module("re._parser").parse(pattern)
    if not len(tree) or _is_plain(*tree[0]):
        return frozenset()
    try:
        first, ends = _of_sequence(tree, (tree.state.flags & re.IGNORECASE) != 0)
    except _NotToldError:
        return frozenset()
    return first if not ends and first.isdisjoint(_MOST) else frozenset()


def _is_plain(operation: object, argument: Argument) -> bool:
    """Whether the compiler itself sees how a pattern begins."""
    name = str(operation)
    if name == "SUBPATTERN" and not argument[1] and len(argument[3]):
        return _is_plain(*argument[3][0])
    if name == "BRANCH":
        return all(len(choice) and str(choice[0][0]) == "LITERAL" for choice in argument[1])
    return name in ("LITERAL", "IN")


def _of_sequence(parsed: Iterable[tuple[object, Argument]], caseless: bool) -> tuple[frozenset[str], bool]:
    """Return the members of a class of what may stand first, and whether nothing may stand there."""
    out: frozenset[str] = frozenset()
    for operation, argument in parsed:
        first, ends = _of(str(operation), argument, caseless)
        out |= first
        if not ends:
            return out, False
    return out, True


def _of(name: str, argument: Argument, caseless: bool) -> tuple[frozenset[str], bool]:
    if name in _ZERO_WIDTH:
        return frozenset(), True
    if name == "LITERAL":
        return _letter(argument, caseless), False
    if name == "IN":
        return frozenset().union(*(_member(str(kind), value, caseless) for kind, value in argument)), False
    if name == "SUBPATTERN":
        return _of_sequence(argument[3], caseless or bool(argument[1] & re.IGNORECASE))
    if name == "BRANCH":
        choices = [_of_sequence(choice, caseless) for choice in argument[1]]
        return frozenset().union(*(first for first, _ in choices)), any(ends for _, ends in choices)
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        first, ends = _of_sequence(argument[2], caseless)
        return first, ends or argument[0] == 0
    raise _NotToldError(name)


def _member(kind: str, value: Argument, caseless: bool) -> frozenset[str]:
    if kind == "LITERAL":
        return _letter(value, caseless)
    if kind == "RANGE" and not caseless:
        return frozenset([f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"])
    if kind == "CATEGORY" and str(value) in _CLASSES:
        return frozenset([_CLASSES[str(value)]])
    raise _NotToldError(kind)


def _letter(code: int, caseless: bool) -> frozenset[str]:
    letter = chr(code)
    if not caseless:
        return frozenset([re.escape(letter)])
    if not letter.isascii() and letter.lower() != letter.upper():
        raise _NotToldError(letter)
    both = {letter.lower(), letter.upper(), *_LIKE.get(letter.lower(), "")}
    return frozenset(re.escape(one) for one in both)
