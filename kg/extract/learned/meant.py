"""Which of a document's awards a sentence speaks of that names none ("the award", "gold", "also honoured was ...").

A person weighs many signs: the award of the title, the one named last, the one named most, the fuller name, one that is
only compared with or only a level. How much each counts is learned from annotated documents (`weights/`, made by
`tests/bench/award_weights.py`); of documents nobody had seen, rules in a fixed order chose rightly in half the cases.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kg.extract.awards import is_quality
from kg.extract.learned import files
from kg.extract.patterns.language import pattern
from kg.extract.reading.mentions import Encoded, Mention
from kg.extract.reading.sentences import Reading

_BEFORE = 40
"""Characters before an award in which the words stand that compare with it."""
_OPENING = 6
"""A pronoun before this place of the code opens its sentence."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an award is named: the number of the line, the place in its code, the mention."""

    line: int
    at: int
    mention: Mention


@dataclass(slots=True)
class _Award:
    """An award of a document with all places that name it; words: those of its fullest name."""

    places: list[_Place]
    words: frozenset[str]
    signs: dict[str, float]


class Meant:
    """The awards of a document, weighed for each sentence that means one without naming it."""

    def __init__(self, reading: Reading, learning: bool = False) -> None:
        """learning: weights are to be learned, so that none are needed."""
        self._language, self._said = reading.language, reading.language.weighed.meant
        self._lines = reading.lines
        self._at = {line.sentence.start: i for i, line in enumerate(reading.lines)}
        self._weights: Mapping[str, float] = files.weights(f"{reading.language.code}-awards")
        self._chosen: dict[int, Mention | None] = {}
        """What was chosen for a line: many rules may ask of one."""
        self._headings = [i for i, line in enumerate(reading.lines) if line.block.kind == "heading"]
        by_name = self._named(reading) if self._weights or learning else {}
        self.awards = list(by_name.values())
        places = ((place.line, place.at, award) for award in self.awards for place in award.places)
        self._order = [(line, award) for line, _, award in sorted(places, key=lambda one: one[:2])]
        if self.awards:
            self._describe()

    def of(self, sentence: Encoded) -> Mention | None:
        """Return the award that a sentence without the name of one speaks of; None where nothing can be told."""
        at = self._at.get(sentence.start)
        if at is None or not self.awards:
            return None
        if at not in self._chosen:
            self._chosen[at] = self._choose(sentence, at)
        return self._chosen[at]

    def _choose(self, sentence: Encoded, at: int) -> Mention | None:
        if len(self.awards) == 1:
            return self._mention(self.awards[0], at)
        same = pattern(self._language.same_award)
        if any(m.kind == "award" and same.match(m.name) for m in sentence.mentions.values()):
            last = next((award for line, award in reversed(self._order) if line < at), None)
            return self._mention(last, at) if last is not None else None
        return self._mention(max(self.awards, key=lambda award: self._score(self.signs(award, at))), at)

    def main(self) -> Mention | None:
        """Return the award that the document is about, as far as that can be told without a place."""
        quality = [award for award in self.awards if "quality" in award.signs]
        if not quality:
            return None
        return self._mention(max(quality, key=lambda award: self._score(award.signs.items())), 0)

    def _score(self, signs: Iterable[tuple[str, float]]) -> float:
        return math.fsum(self._weights.get(sign, 0.0) * value for sign, value in signs)

    def line_of(self, start: int, end: int, name: str, text: str) -> int | None:
        """Return the number of the line of a stretch of the text, that with a name in it before others."""
        lines = [i for i, line in enumerate(self._lines) if line.sentence.start < end and line.sentence.end > start]
        with_name = [i for i in lines if name in text[self._lines[i].sentence.start : self._lines[i].sentence.end]]
        return next(iter(with_name or lines), None)

    def signs(self, award: _Award, at: int) -> Iterator[tuple[str, float]]:
        """Yield what speaks for an award in the line with this number, and how much of it there is."""
        yield from award.signs.items()
        past = [place for place in award.places if place.line < at]
        here = self._lines[at].sentence.mentions
        said = [m for m in here.values() if m.kind == "award" and m.anaphor]
        plural = pattern(self._language.plural_award)
        taken_up = bool(said) or any(m.kind == "it" for m in here.values())
        words = frozenset(word for m in said for word in self._words(m.name))
        if any(place.line == at for place in award.places):
            yield "in the sentence", 1.0
        if words & award.words - self._said.plain:
            yield "shares a word", 1.0
        heads = words & self._said.heads
        if heads:
            yield ("same head" if heads & award.words else "another head"), 1.0
        if "plural" in award.signs and heads and not any(plural.search(m.name) for m in said):
            yield "another number", 1.0
        if not past:
            yield "only later", 1.0
            return
        away = at - past[-1].line
        yield f"away {next(size for size in (1, 2, 4, 9999) if away <= size)}", 1.0
        yield "near", 1 / away
        if any(self._lines[place.line].block is self._lines[at].block for place in past):
            yield "same paragraph", 1.0
        if next(one for line, one in reversed(self._order) if line < at) is award:
            yield "named last", 1.0
            if away == 1 and taken_up:
                yield "named last, taken up", 1.0
        if away == 1 and self._subject(past):
            yield "subject of the last", 1.0
            first, opening = next(iter(here.items()), (_OPENING, None))
            if opening is not None and first < _OPENING and (opening.kind == "it" or opening in said):
                yield "subject of the last, again", 1.0
        over = next((i for i in reversed(self._headings) if i < at), None)
        if any(place.line == over for place in past):
            yield "over it", 1.0

    def _subject(self, past: list[_Place]) -> bool:
        """Whether an award is the first thing that the last line which names it speaks of."""
        first = next(iter(self._lines[past[-1].line].sentence.mentions.values()))
        return any(place.mention is first for place in past)

    def _named(self, reading: Reading) -> dict[str, _Award]:
        """Return the awards by a form of their name that their short forms share."""
        found: dict[str, _Award] = {}
        short = pattern(reading.language.short_award)
        mentions = (m for line in reading.lines for m in line.sentence.mentions.values())
        names = [m.name for m in mentions if m.kind == "award" and not m.anaphor]
        for number, line in enumerate(reading.lines):
            for at, mention in line.sentence.mentions.items():
                if mention.kind == "award" and not mention.anaphor:
                    full = reading.aliases.get(mention.name, ("", mention.name))[1]
                    if short.fullmatch(full):
                        full = next((name for name in names if name.endswith(f" {full}")), full)
                    key = pattern(self._language.weighed.years.plural).sub("", full.lower())
                    award = found.setdefault(key, _Award([], frozenset(self._words(full)), {}))
                    award.places.append(_Place(number, at, mention))
        return found

    def _describe(self) -> None:
        """Give each award the signs that are the same for all sentences."""
        every = self.awards
        most, total = max(len(award.places) for award in every), sum(len(award.places) for award in every)
        first = next((award for line, award in self._order if self._lines[line].block.kind != "title"), None)
        for award in every:
            kinds = {self._lines[place.line].block.kind for place in award.places}
            fuller = any(other.words < award.words for other in every)
            shorter = any(award.words < other.words for other in every)
            count = len(award.places)
            held = {
                "times": math.log(count),
                "share": count / total,
                "most": count == most,
                "in title": "title" in kinds,
                "only in title": kinds == {"title"},
                "in heading": "heading" in kinds,
                "first of text": award is first,
                "fuller": fuller,
                "fuller, not in title": fuller and "title" not in kinds,
                "shorter": shorter,
                "shorter, in title": shorter and "title" in kinds,
                **self._of_name(award),
            }
            award.signs = {sign: float(value) for sign, value in held.items() if value}

    def _of_name(self, award: _Award) -> dict[str, float | bool]:
        """Return the signs that the names of an award have, and the words before them."""
        language, mentions = self._language, [place.mention for place in award.places]
        name = max((m.name for m in mentions), key=len)
        compared = [self._compared(place) for place in award.places]
        cue = pattern(language.cue)
        return {
            "known": any(m.known for m in mentions),
            "dated": any(m.years for m in mentions),
            "abbreviated": any(m.aliases for m in mentions),
            "quality": is_quality(mentions[0], language),
            "plural": pattern(language.plural_award).search(name) is not None,
            "level": pattern(language.lexicon.tier).search(name) is not None,
            "only a level": pattern(language.generic_award).fullmatch(name) is not None,
            "two words": len(award.words - self._said.plain) < 2,
            "compared": any(compared),
            "always compared": all(compared),
            "won": any(cue.search(self._lines[place.line].sentence.code) for place in award.places),
        }

    def _compared(self, place: _Place) -> bool:
        code = self._lines[place.line].sentence.code
        return pattern(self._language.comparison).search(code[max(0, place.at - _BEFORE) : place.at]) is not None

    def _mention(self, award: _Award, at: int) -> Mention:
        """Return an award by its fullest name, with the years that it has where it was named last."""
        last = next((place for place in reversed(award.places) if place.line < at), award.places[0])
        fullest = max((place.mention for place in award.places), key=lambda m: len(m.name))
        return replace(fullest, years=last.mention.years, edition=last.mention.edition)

    def _words(self, name: str) -> Iterator[str]:
        """Yield the words of a name in the singular."""
        for found in _WORD.finditer(name.lower()):
            yield found.group().rstrip(self._said.plural)
