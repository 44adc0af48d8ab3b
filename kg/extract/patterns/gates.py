"""Which patterns may match in a sentence: told from the words in it, each looked up once, for all patterns together.

A word of a text meets some needs of the patterns (see `kg.extract.patterns.needs`), and a text those that its words
meet. A pattern is looked at where the need is met that is least likely to be, and let through where all its needs are.
The words with which a rule table gates a pattern are a need like others, and are looked for letter by letter where a
part of them was looked up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import reduce
from itertools import chain
from operator import add, itemgetter, or_
from typing import Generic, TypeVar

from kg.extract.patterns.needs import Need, chance, fold, implied, is_symbol

_PIECES = re.compile(r"[!-~]+|[^\x00-\x7f\s]+")
"""Words as blanks part them, and runs of the signs of other scripts, which nothing parts."""
_SIGNS_KEPT = 2
"""Longer runs of such signs seldom come again."""
_WORDS_KEPT = 1 << 15
_HEADS = (1, 2, 3)
_HEAD = max(_HEADS)
_T = TypeVar("_T")


_Gate = tuple[int, int, tuple[str, ...], _T]
"""Its place, the bits of its needs, words of which the text must hold one as given, and what is behind it."""


class Gates(Generic[_T]):
    """What is behind the gates, each with the needs of its pattern and the words that a table gives, some or none.

    Each need is a bit of a number, so that all that a text meets is told by one number.
    """

    def __init__(self, gated: Iterable[tuple[_T, tuple[Need, ...], Iterable[str]]]) -> None:
        self._bits: dict[Need, int] = {}
        self._meets: dict[str, int] = {}
        """Word, or pair of signs -> the needs that are met where it stands."""
        self._known: dict[str, int] = {}
        """Word -> the needs that any part of it meets, of the words seen last."""
        self._by_need: dict[int, list[_Gate[_T]]] = {}
        """Need -> the gates of which it is the one least likely to be met; 0 -> those without needs."""
        for place, (behind, needs, given) in enumerate(gated):
            words = frozenset(given)
            every = needs if not words or implied(words, needs) else (*needs, words)
            exact = words not in every or all(_token(word) == word for word in words)
            bits = reduce(or_, map(self._bit, every), 0)
            gate = (place, bits, () if exact else tuple(sorted(words)), behind)
            self._by_need.setdefault(self._bit(min(every, key=_likely)) if every else 0, []).append(gate)
        self._rarest = reduce(or_, self._by_need, 0)
        self._signs = frozenset(token for token in self._meets if len(token) == 1)
        self._by_head: dict[str, list[tuple[str, int]]] = {}
        """The first letters of the words that are looked for -> the words with the needs that they meet."""
        for token, bits in self._meets.items():
            self._by_head.setdefault(token[:_HEAD], []).append((token, bits))

    def _bit(self, need: Need) -> int:
        bit = self._bits.setdefault(need, 1 << len(self._bits))
        for token in map(_token, need):
            self._meets[token] = self._meets.get(token, 0) | bit
        return bit

    def open(self, lower: str) -> list[_T]:
        """Return what is behind the gates that a text in lower case opens, in the order in which it was given."""
        met = self._met(fold(lower))
        through: list[tuple[int, _T]] = []
        asked, need = met & self._rarest, 0
        while True:
            for place, needs, words, behind in self._by_need.get(need, ()):
                if needs & met == needs and (not words or _holds(lower, words)):
                    through.append((place, behind))
            if not asked:
                break
            need = asked & -asked
            asked ^= need
        through.sort(key=itemgetter(0))
        return [behind for _, behind in through]

    def _met(self, text: str) -> int:
        met, known = 0, self._known
        for piece in _PIECES.findall(text):
            bits = known.get(piece)
            met |= self._looked_up(piece) if bits is None else bits
        return met

    def _looked_up(self, piece: str) -> int:
        """Return the needs that a word meets by any part of it, or a run of signs by its signs and their pairs."""
        if piece.isascii():
            bits = self._spelled(piece)
        else:
            meets = self._meets
            parts = chain(self._signs.intersection(piece), map(add, piece, piece[1:]))
            bits = reduce(or_, map(meets.__getitem__, filter(meets.__contains__, parts)), 0)
        if piece.isascii() or len(piece) <= _SIGNS_KEPT:
            if len(self._known) >= _WORDS_KEPT:
                self._known.clear()
            self._known[piece] = bits
        return bits

    def _spelled(self, piece: str) -> int:
        """Return the needs that a word meets by any part of it: most parts are told apart by their first letters."""
        bits, by_head = 0, self._by_head
        for start in range(len(piece)):
            for length in _HEADS:
                for token, meets in by_head.get(piece[start : start + length], ()):
                    if piece.startswith(token, start):
                        bits |= meets
        return bits


def _likely(need: Need) -> tuple[bool, float]:
    """Return how likely a need is met by what is looked up of it: a word is rarer than a mention."""
    looked_up = frozenset(map(_token, need))
    return any(map(is_symbol, looked_up)), chance(looked_up)


def _holds(text: str, words: tuple[str, ...]) -> bool:
    for word in words:  # noqa: SIM110 - asked some hundred times in a document, where `any` takes twice as long
        if word in text:
            return True
    return False


def _token(words: str) -> str:
    """Return the part of a string by which it is looked up: its longest word, or its last pair of signs."""
    pieces = _PIECES.findall(words)
    if not pieces:
        return words
    piece: str = max(pieces, key=lambda piece: len(piece) if piece.isascii() else 3 * min(len(piece), 2))
    return piece if piece.isascii() else piece[-2:]


class Guarded:
    """A pattern that is searched for only in texts that meet its needs; for patterns that are slow to search for.

    To `re`, one that takes no heed of case is: it tries it anew at each letter.
    """

    __slots__ = ("_needs", "_search", "finditer", "fullmatch", "match", "sub")

    def __init__(self, regex: re.Pattern[str], needs: Iterable[Need]) -> None:
        self._needs = tuple(tuple(need) for need in needs)
        self._search = regex.search
        self.match, self.fullmatch, self.finditer, self.sub = regex.match, regex.fullmatch, regex.finditer, regex.sub

    def search(self, text: str, *place: int) -> re.Match[str] | None:
        """Return the first match in a text, or None; place: where to begin and to end, as `re` takes them."""
        lower = fold(text.lower())
        for need in self._needs:
            for word in need:
                if word in lower:
                    break
            else:
                return None
        return self._search(text, *place)
