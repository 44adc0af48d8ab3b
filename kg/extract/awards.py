"""What kind of honour a name is, and the document's own award year: asked by sentences, lists and tables alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from kg.extract.patterns.gates import Guarded
from kg.extract.patterns.language import Language, pattern
from kg.extract.reading import values
from kg.extract.reading.mentions import Mention
from kg.extract.reading.sentences import Line, Reading


def is_quality(award: Mention, language: Language) -> bool:
    """Whether a name is that of a quality award, as far as the name tells."""
    return award.known or (
        _says(award.name, language.lexicon.quality) and not _says(award.name, language.lexicon.other_field)
    )


@lru_cache(maxsize=256)
def _says(name: str, words: str) -> bool:
    """Whether a name has one of the words; a language that has no such words has the empty pattern."""
    return bool(words) and pattern(words).search(name) is not None


def is_other(award: Mention, language: Language) -> bool:
    """Whether a name is that of an honour of another kind (science, design, brand)."""
    lexicon = language.lexicon
    return not is_quality(award, language) and (
        _says(award.name, lexicon.other_honour) or _says(award.name, lexicon.other_field)
    )


def of_another_kind(reading: Reading) -> frozenset[str]:
    """Return the names by which a text calls honours of another kind for short ("Karvel Awards" of its HR award)."""
    named = {
        m.name: m
        for line in reading.lines
        for m in line.sentence.mentions.values()
        if m.kind == "award" and not m.anaphor
    }
    others = [_words(m.name) for m in named.values() if is_other(m, reading.language)]
    plain = (m for m in named.values() if others and not is_quality(m, reading.language))
    return frozenset(m.name for m in plain if any(_words(m.name) < whole for whole in others) and _words(m.name))


def _words(name: str) -> frozenset[str]:
    """Return the words of a name but those that every award has."""
    return frozenset(word.rstrip("s") for word in name.lower().split()) - {"award", "prize", "medal", "the"}


def own(award: Mention | None, language: Language) -> Mention | None:
    """Return the award itself, where its name is that of a prize within it ("...质量奖提名奖")."""
    found = pattern(language.prize_of).fullmatch(award.name) if award else None
    return replace(award, name=found.group("base"), tier=None) if award and found else award


def main_award(reading: Reading) -> Mention | None:
    """Return the award that a document is about: that of its title, else the first one; by the name in the text."""
    found = [
        m
        for line in reading.lines
        for m in line.sentence.within(0, len(line.sentence.code), "award")
        if not m.anaphor and is_quality(m, reading.language)
    ]
    if not found:
        return None
    inner = [m for m in found[1:] if len(m.name) > 3 and m.name != found[0].name and found[0].name.endswith(m.name)]
    if not inner or not reading.language.list_comma:
        return found[0]
    body = found[0].name.removesuffix(inner[0].name)
    return inner[0] if pattern(reading.language.name_ending).fullmatch(body) else found[0]


def meant_by(award: Mention, said: Mention, tier: str | None, language: Language, named: list[Mention]) -> Mention:
    """Return the award that is meant, with the years and the tier that the anaphor has. named: all of the document."""
    name = award.name
    prize = pattern(language.named_prize).search(said.name)
    if prize and not name.endswith(prize.group()):
        name = _prize(name, prize.group(), said.start, named)
    return replace(
        award, name=name, years=said.years, edition=said.edition or award.edition, tier=tier or said.tier or award.tier
    )


def _prize(award: str, prize: str, place: int, named: list[Mention]) -> str:
    """Return the name of a prize of an award as the text writes it elsewhere, else as it named the award last."""
    whole = [m.name for m in named if len(m.name) > len(prize) + 3 and m.name.endswith(prize)]
    told = next((name for name in whole if award.endswith(name.removesuffix(prize))), None)
    last = next((m.name for m in reversed(named) if m.start < place and award.endswith(m.name)), award)
    return told or last + prize


_DATE = re.compile(rf"{values.YEAR}\s?[年./-]\s?\d{{1,2}}\s?[月./-]\s?\d{{1,2}}")


def _behind(line: Line, language: Language) -> Iterator[int]:
    """Yield the years that stand right behind an award's name with its short form between ("the X Award (XA) 2014")."""
    for place, mention in line.sentence.mentions.items():
        if mention.kind == "award" and not mention.anaphor and not mention.years:
            found = pattern(language.year_right_behind).match(line.sentence.code, place + 1)
            if found:
                yield from values.years(line.sentence.mentions[found.end() - 1].name)


def _editions(reading: Reading) -> frozenset[str]:
    """Return the editions that the title names, else the first one that the text names."""
    named = [
        (line.block.kind == "title", m.kind == "award", m.edition if m.kind == "award" else m.name)
        for line in reading.lines
        for m in line.sentence.within(0, len(line.sentence.code), "award", "edition")
        if m.kind == "edition" or m.edition
    ]
    titled = frozenset(str(edition) for title, _, edition in named if title)
    return titled or frozenset(str(edition) for _, joined, edition in named[:1] if joined)


def _day(text: str, date: re.Pattern[str] | Guarded) -> str:
    """Return the date at the head or the end of a page, as news has it; "" for none."""
    for part in (text[:300], text[-80:]):
        found = _DATE.search(part) or date.search(part)
        if found:
            return found.group()
    return ""


class AwardYears:
    """The year of the awards that a document is about: said with the award, in the title or in the text."""

    def __init__(self, reading: Reading, date: str | None) -> None:
        self._by_name: dict[str, int] = {}
        self._title: int | None = None
        head = reading.text[:300]
        if reading.language.list_comma:
            head = " ".join(found.group() for found in _DATE.finditer(reading.text[:300] + "\n" + reading.text[-60:]))
        day = "" if reading.language.list_comma else _day(reading.text, pattern(reading.language.news_date))
        self.dated = next(iter(values.years(date or "") or values.years(day)), None)
        """The year of the document's date, where it has one."""
        self.published = self.dated or next(iter(values.years(head)), None)
        counted: Counter[int] = Counter()
        self.named: list[Mention] = []
        """The awards that the document names, in order."""
        for line in reading.lines:
            counted.update(_behind(line, reading.language))
            for mention in line.sentence.mentions.values():
                if mention.kind != "award" or mention.anaphor:
                    continue
                self.named.append(mention)
                if not mention.years:
                    continue
                if len(mention.years) > 1:
                    continue
                year = mention.years[0]
                counted[year] += 1
                self._by_name.setdefault(mention.name, year)
                if line.block.kind == "title" and self._title is None:
                    self._title = year
        if self._title is None and reading.lines and reading.lines[0].block.kind == "title":
            found = values.years(reading.text[reading.lines[0].block.start : reading.lines[0].block.end])
            self._title = found[0] if len(found) == 1 else None
        for told in pattern(reading.language.year_of_news).finditer(reading.text):
            counted[int(told.group("year"))] += 1
        dated = date or pattern(reading.language.news_date).search(head)
        if (
            not counted
            and self.published
            and (dated or pattern(reading.language.news_of_this_year).search(reading.text))
        ):
            counted[self.published] += 1
        self.editions = _editions(reading)
        """The editions that the document is about; the year of its awards is not lent to others."""
        self._careful = bool(reading.language.list_comma)
        """Whether the year of one award is lent to others only if their names are of one award."""
        self._most = max(counted, key=lambda y: (counted[y], y)) if counted else None

    def of(self, award: Mention | None) -> int | None:
        """Return the year of the news about an award, or None when the text gives none."""
        if self._title is not None:
            return self._title
        if award is not None and award.name in self._by_name:
            return self._by_name[award.name]
        if award is not None and self._careful and self._most in self._by_name.values():
            lenders = [name for name, year in self._by_name.items() if year == self._most]
            return self._most if any(n in award.name or award.name in n for n in lenders) else None
        return self._most
