"""Winners that a text counts before it names them: "Three firms have won the prize. Acme makes pumps. Borg ..."

The names that the sentences behind such a count are about are taken for those that it counted, if they are as many.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kg.extract.found import Found
from kg.extract.patterns.language import Language, pattern
from kg.extract.reading import values
from kg.extract.reading.mentions import Mention
from kg.extract.reading.sentences import Line

_OPENING = 16
"""How far into a sentence (in encoded characters) the names that it is about begin."""
_REACH = 2
"""How many sentences more than there are names may stand between the count and the last name."""
_FEWEST, _MOST = 2, 12


@dataclass(slots=True)
class Counted:
    """Follows the sentences of a document from a count on."""

    language: Language
    _type: str = ""
    _left: int = 0
    _count: int = 0
    _award: Mention | None = None
    _named: list[tuple[Mention, Line]] = field(default_factory=list)

    def read(
        self, line: Line, said: Sequence[Found], bodies: set[str], award: Mention | None, year: int | None
    ) -> Iterator[Found]:
        """Yield what a count told, once its last name has come.

        said: what the rules have read in the sentence; bodies: names that give or run awards; award, year: those
        that "the winners" are of.
        """
        if line.block.kind != "paragraph":
            self._left = 0
            return
        if self._left:
            yield from self._names(line, bodies, year)
            return
        found = pattern(self.language.counted).search(line.sentence.code) if self.language.counted else None
        told = any(one.type in ("conferral", "finalist") for one in said)
        count = values.number(found.group("count").lower()) if found and not told else None
        if found is None or count is None or not _FEWEST <= count <= _MOST:
            return
        here = [m for m in line.sentence.within(0, len(line.sentence.code), "award") if not m.anaphor]
        self._award = here[-1] if here else award
        candidates = pattern(self.language.lexicon.candidate_heading).search(found.group())
        self._type = "finalist" if candidates else "conferral"
        self._count, self._left, self._named = count, count + _REACH if self._award else 0, []

    def _names(self, line: Line, bodies: set[str], year: int | None) -> Iterator[Found]:
        self._left -= 1
        known = {mention.name for mention, _ in self._named} | bodies
        self._named += [(m, line) for m in self._opening(line) if m.name not in known]
        if len(self._named) >= self._count:
            self._left = 0
        if len(self._named) != self._count or self._award is None:
            return
        who = "recipient" if self._type == "conferral" else "candidate"
        for mention, where in self._named:
            stage = {"stage": "nominated"} if who == "candidate" else {}
            dated = self._award.years[0] if self._award.years else year
            names = {"award": self._award, who: mention}
            place = where.sentence
            yield Found(self._type, names, {"year": dated, **stage}, place.start, place.end, "counted", 0.65)

    def _opening(self, line: Line) -> list[Mention]:
        """Return the names that a sentence is about: one at its head, with those that a list joins to it."""
        code, mentions = line.sentence.code, line.sentence.mentions
        found = pattern(self.language.opening_names).match(code)
        if found is None or found.end() > _OPENING + 8 * self._count:
            return []
        out = [m for i, m in mentions.items() if i < found.end() and m.kind == "name"]
        return [m for m in out if not m.anaphor and m.role != "person"]


__all__ = ["Counted"]
