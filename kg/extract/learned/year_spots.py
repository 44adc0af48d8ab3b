"""Where a document says which years: as figures, or by how long before or after another they are ("a year later")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.patterns.language import Language, pattern
from kg.extract.reading import values
from kg.extract.reading.mentions import Encoded, Mention
from kg.extract.reading.sentences import Reading


@dataclass(frozen=True, slots=True)
class Spot:
    """A year said in a document. line: number of its line; start: where it begins in the text, None if told by words;
    place, inside: its place in the code of the sentence, and the mention that it is in."""

    year: int
    line: int
    start: int | None
    place: int
    inside: Mention | None = None


class YearSpots:
    """All years that a document names in figures, by line and by year."""

    def __init__(self, reading: Reading) -> None:
        self.all = [spot for at in range(len(reading.lines)) for spot in _named(reading, at)]
        self.counts = Counter(spot.year for spot in self.all)
        self._by_line: dict[int, list[Spot]] = {}
        self._by_year: dict[int, list[Spot]] = {}
        for spot in self.all:
            self._by_line.setdefault(spot.line, []).append(spot)
            self._by_year.setdefault(spot.year, []).append(spot)

    def of_line(self, line: int) -> list[Spot]:
        """Return the years that a line names."""
        return self._by_line.get(line, [])

    def of_year(self, year: int) -> list[Spot]:
        """Return where a year is named."""
        return self._by_year.get(year, [])

    def last_before(self, start: int) -> int | None:
        """Return the year that the text names last before an offset."""
        return next((spot.year for spot in reversed(self.all) if spot.start is not None and spot.start < start), None)


def _named(reading: Reading, at: int) -> Iterator[Spot]:
    sentence = reading.lines[at].sentence
    for found, year in values.year_places(reading.text[sentence.start : sentence.end]):
        start = sentence.start + found
        yield Spot(year, at, start, *place_of(sentence, start))


def place_of(sentence: Encoded, offset: int) -> tuple[int, Mention | None]:
    """Return the place in the code at which an offset of the text stands, and the mention that it is in."""
    place = offset - sentence.start
    for i, mention in sentence.mentions.items():
        if mention.start <= offset < mention.end:
            return i, mention
        if mention.end > offset:
            break
        place = i + 1 + offset - mention.end
    return place, None


def told(reading: Reading, at: int, spots: YearSpots, news: int | None, published: int | None) -> Iterator[Spot]:
    """Yield the years that a line tells by words. news: the year of the awards that the document is about."""
    language, sentence = reading.language, reading.lines[at].sentence
    for place, mention in sentence.mentions.items():
        if mention.kind == "year" and not values.years(mention.name):
            year = relative(mention, language, spots, news, published)
            if year is not None:
                yield Spot(year, at, None, place)
    plain = ((language.lexicon.last_year, published and published - 1), (language.lexicon.this_year, news))
    for words, year in plain:
        for found in pattern(words).finditer(sentence.code) if year else ():
            yield Spot(year, at, None, found.start())  # type: ignore[arg-type]


def relative(
    said: Mention, language: Language, spots: YearSpots, news: int | None, published: int | None
) -> int | None:
    """Return the year that "last year", "the year before" or "the same year" is, or None."""
    words = said.name
    if pattern(language.lexicon.this_year).fullmatch(words):
        return news
    if pattern(language.lexicon.last_year).fullmatch(words):
        return published and published - 1
    if pattern(language.year_before_last).fullmatch(words):
        return published and published - 2
    if pattern(language.same_year).fullmatch(words):
        return spots.last_before(said.start)
    later, back = pattern(language.next_year).fullmatch(words), pattern(language.year_back).fullmatch(words)
    found = later or back
    last = spots.last_before(said.start) if found else None
    said_count = found.groupdict().get("count") if found else None
    count = values.number(said_count) if said_count else 1
    return (last + count if later else last - count) if last and count else None


def spans(said: str, language: Language) -> bool:
    """Whether a line names more than two years in a row, from the first to the last."""
    found = pattern(language.weighed.years.span).search(said)
    return found is not None and int(found.group("last")) - int(found.group("first")) > 1
