"""Which patterns may match in a sentence: told from the words in it, each looked up once, for all patterns together.

Each need of a pattern (see `kg.extract.needs`) is a bit. A word of a text has the bits of all needs that it meets,
and a text those of its words; a pattern may match where all its bits are there. The words with which a rule table
gates a pattern are a need like others, and are looked for letter by letter where their bit is not enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from operator import add

from kg.extract.needs import Need, fold, implied

_PIECES = re.compile(r"[!-~]+|[^\x00-\x7f\s]+")
"""Words as blanks part them, and runs of the signs of other scripts, which nothing parts."""
_WORDS_KEPT = 1 << 15


@dataclass(frozen=True, slots=True)
class Gate:
    """What a text must hold for one pattern to be tried: the needs as bits; one of the words, letter by letter."""

    bits: int
    words: tuple[str, ...] = ()

    def said_in(self, lower: str) -> bool:
        """Whether one of the words stands in a text that is in lower case, where the bits do not tell."""
        if not self.words:
            return True
        for word in self.words:  # noqa: SIM110 - asked some hundred times in a document, where `any` is twice as slow
            if word in lower:
                return True
        return False


class Gates:
    """The needs of many patterns as bits."""

    def __init__(self) -> None:
        self._bits: dict[Need, int] = {}
        self._meets: dict[str, int] = {}
        """Word, or pair of signs -> the needs that are met where it stands."""
        self._signs: set[str] = set()
        """The tokens that are one sign."""
        self._known: dict[str, int] = {}
        """Word -> the needs that it meets, of the words seen last."""
        self._longest = 0

    def gate(self, needs: Iterable[Need], words: Iterable[str] = ()) -> Gate:
        """Return the gate of a pattern by its needs and by the words that its table gives, none or some."""
        needs, told = tuple(needs), frozenset(words)
        if not told or implied(told, needs):
            return Gate(self._mask(needs))
        exact = all(_token(word) == word for word in told)
        return Gate(self._mask((*needs, told)), () if exact else tuple(sorted(told)))

    def _mask(self, needs: Iterable[Need]) -> int:
        mask = 0
        for need in needs:
            if need not in self._bits:
                self._bits[need] = 1 << len(self._bits)
                for words in need:
                    token = _token(words)
                    self._longest = max(self._longest, len(token))
                    if len(token) == 1:
                        self._signs.add(token)
                    self._known.clear()
                    self._meets[token] = self._meets.get(token, 0) | self._bits[need]
            mask |= self._bits[need]
        return mask

    def met(self, lower: str) -> int:
        """Return the bits of the needs that a text in lower case meets."""
        met, known, meets = 0, self._known, self._meets
        for piece in _PIECES.findall(fold(lower)):
            bits = known.get(piece)
            if bits is not None:
                met |= bits
            elif piece.isascii():
                met |= self._looked_up(piece)
            else:
                for token in (
                    *self._signs.intersection(piece),
                    *filter(meets.__contains__, map(add, piece, piece[1:])),
                ):
                    met |= meets[token]
        return met

    def _looked_up(self, word: str) -> int:
        """Return the bits of the needs that a word meets by any part of it."""
        met = 0
        for start in range(len(word)):
            for end in range(start + 1, min(len(word), start + self._longest) + 1):
                met |= self._meets.get(word[start:end], 0)
        if len(self._known) >= _WORDS_KEPT:
            self._known.clear()
        self._known[word] = met
        return met


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
