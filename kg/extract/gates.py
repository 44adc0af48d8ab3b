"""Which patterns may match in a sentence: told from the words in it, each looked up once, for all patterns together.

A word of a text meets some needs of the patterns (see `kg.extract.needs`), and a text those that its words meet. A
pattern is looked at where the need is met that is least likely to be, and let through where all its needs are. The
words with which a rule table gates a pattern are a need like others, and are looked for letter by letter where a part
of them was looked up.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from operator import add, itemgetter
from typing import Generic, TypeVar

from kg.extract.needs import Need, chance, fold, implied

_PIECES = re.compile(r"[!-~]+|[^\x00-\x7f\s]+")
"""Words as blanks part them, and runs of the signs of other scripts, which nothing parts."""
_WORDS_KEPT = 1 << 15
_T = TypeVar("_T")


_Gate = tuple[int, frozenset[int], tuple[str, ...], _T]
"""Its place, the numbers of its needs, words of which the text must hold one as given, and what is behind it."""


class Gates(Generic[_T]):
    """What is behind the gates, each with the needs of its pattern and the words that a table gives, some or none."""

    def __init__(self, gated: Iterable[tuple[_T, tuple[Need, ...], Iterable[str]]]) -> None:
        self._numbers: dict[Need, int] = {}
        self._meets: dict[str, tuple[int, ...]] = {}
        """Word, or pair of signs -> the needs that are met where it stands."""
        self._known: dict[str, frozenset[int]] = {}
        """Word -> the needs that any part of it meets, of the words seen last."""
        self._always: list[_Gate[_T]] = []
        self._by_need: dict[int, list[_Gate[_T]]] = {}
        """Need -> the gates of which it is the one least likely to be met."""
        for place, (behind, needs, given) in enumerate(gated):
            words = frozenset(given)
            every = needs if not words or implied(words, needs) else (*needs, words)
            exact = words not in every or all(_token(word) == word for word in words)
            gate = (place, frozenset(map(self._number, every)), () if exact else tuple(sorted(words)), behind)
            if every:
                self._by_need.setdefault(self._number(min(every, key=chance)), []).append(gate)
            else:
                self._always.append(gate)
        self._longest = max((len(token) for token in self._meets if token.isascii()), default=0)
        self._signs = frozenset(token for token in self._meets if len(token) == 1)

    def _number(self, need: Need) -> int:
        number = self._numbers.setdefault(need, len(self._numbers))
        for token in map(_token, need):
            self._meets[token] = (*{*self._meets.get(token, ()), number},)
        return number

    def open(self, lower: str, among: Container[int] | None = None) -> list[_T]:
        """Return what is behind the gates that a text in lower case opens, in the order in which it was given.

        among: the places of those that are asked for; all when None.
        """
        met = self._met(fold(lower))
        through: list[tuple[int, _T]] = []
        for gates in (self._always, *map(self._by_need.__getitem__, met.intersection(self._by_need))):
            for place, needs, words, behind in gates:
                if (among is None or place in among) and needs <= met and (not words or _holds(lower, words)):
                    through.append((place, behind))
        through.sort(key=itemgetter(0))
        return [behind for _, behind in through]

    def _met(self, text: str) -> set[int]:
        met: set[int] = set()
        known, meets = self._known, self._meets
        for piece in _PIECES.findall(text):
            numbers = known.get(piece)
            if numbers is None and piece.isascii():
                numbers = self._looked_up(piece)
            if numbers:
                met |= numbers
            elif numbers is None:
                met.update(*map(meets.__getitem__, self._signs.intersection(piece)))
                met.update(*map(meets.__getitem__, filter(meets.__contains__, map(add, piece, piece[1:]))))
        return met

    def _looked_up(self, word: str) -> frozenset[int]:
        """Return the needs that a word meets by any part of it."""
        ends = [(start, min(len(word), start + self._longest)) for start in range(len(word))]
        parts = (word[start:end] for start, last in ends for end in range(start + 1, last + 1))
        numbers = frozenset(number for part in parts for number in self._meets.get(part, ()))
        if len(self._known) >= _WORDS_KEPT:
            self._known.clear()
        self._known[word] = numbers
        return numbers


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
