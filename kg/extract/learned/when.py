"""Which year a conferral has: every year that the document says, that of its news, and none are weighed by many signs.

A person sees at once which year is meant: that beside the award or its winner, that of the heading, that of the news.
How much each sign counts is learned from annotated documents (`weights/`, made by `tests/bench/year_weights.py`);
rules in a fixed order erred twice as often on documents that nobody had seen.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain

from kg.extract.awards import AwardYears
from kg.extract.learned import files, year_beside, year_spots
from kg.extract.learned.year_beside import Asked, Scene
from kg.extract.learned.year_spots import Spot, YearSpots
from kg.extract.patterns.language import pattern
from kg.extract.reading import values
from kg.extract.reading.mentions import Mention
from kg.extract.reading.sentences import Reading

_LINES = (1, 2, 4, 8)
_DATELINE = 250


class When:
    """The years of a document, weighed for each conferral."""

    def __init__(self, reading: Reading, years: AwardYears) -> None:
        self._reading, self._years, self._language = reading, years, reading.language
        self._words = reading.language.weighed.years
        self._lines = reading.lines
        self._weights: Mapping[str, float] = files.weights(f"{reading.language.code}-years")
        self._spots: YearSpots | None = None
        self._named: dict[str, set[int]] = {}
        self._award_counts: Counter[int] = Counter()
        self._heads: list[int] = []
        self._alone: list[int] = []
        """Lines that consist of a year."""
        self._titles: frozenset[int] = frozenset()
        self._at: dict[int, int] = {}

    @property
    def learned(self) -> bool:
        """Whether the choice is learned for the language of the document."""
        return bool(self._weights)

    def of(self, asked: Asked) -> list[int | None]:
        """Return the year of a conferral, with those that the line joins to it; None where the text leaves it open."""
        signs = self.signs(asked)
        weights = self._weights
        best = max(signs, key=lambda year: math.fsum(weights.get(sign, 0.0) for sign in signs[year]))
        return [best] if best is None else self._joined(best, self._at[asked.start])

    def told_by(self, said: Mention, award: Mention) -> int | None:
        """Return the year that words tell ("last year", "a year later"), of a sentence about an award."""
        if self._spots is None:
            self._spots = self._describe()
        published = self._years.published
        news = self._years.of(award) or published
        return year_spots.relative(said, self._language, self._spots, news, published)

    def _joined(self, year: int, at: int) -> list[int | None]:
        """Return a year with all others of the list that it stands in ("in 2006, 2009 and 2012")."""
        runs: list[list[Spot]] = []
        for spot in self._spots.of_line(at) if self._spots else ():
            gap = self._reading.text[runs[-1][-1].start or 0 : spot.start or 0][4:] if runs else ""
            if runs and pattern(self._words.joins).fullmatch(gap):
                runs[-1].append(spot)
            else:
                runs.append([spot])
        run = next((run for run in runs if any(spot.year == year for spot in run)), ())
        return [spot.year for spot in run] or [year]

    def end_of(self, asked: Asked) -> int:
        """Return where the sentence of a conferral ends."""
        return self._lines[self._at[asked.start]].sentence.end

    def signs(self, asked: Asked) -> dict[int | None, set[str]]:
        """Return the years that a conferral may have, each with what speaks for it or against it."""
        if self._spots is None:
            self._spots = self._describe()
        scene = self._scene(asked, self._spots)
        here = {spot.year for spot in scene.spots} | {*asked.recipient.years}
        here |= set() if asked.award.anaphor or scene.award is None else {*asked.award.years}
        own = [year for year in (self._years.published, scene.news) if year]
        years = dict.fromkeys(chain(own, self._spots.counts, asked.award.years, sorted(here)))
        if not here and self._tells_of_past(scene):
            return {None: {"none, past winners"}, **{year: {"lent, past winners"} for year in years}}
        over = next((line for line in reversed(self._alone) if line < scene.at), -1)
        if not here and scene.kind == "item" and over >= 0 and over >= (scene.head or 0):
            return {spot.year: {"alone over it"} for spot in self._spots.of_line(over)}
        signs: dict[int | None, set[str]] = {None: {*self._of_none(scene)}}
        beside: dict[int, set[str]] = {}
        for year in years:
            said = [{*year_beside.signs(spot, scene)} for spot in scene.spots if spot.year == year]
            beside[year] = set().union(*said)
            signs[year] = {*self._of_year(year, scene, beside[year])}
        for side in _SIDES:
            if any(side in said for said in beside.values()):
                for year in years:
                    if side not in beside[year]:
                        signs[year].add(f"{'' if beside[year] else 'lent, '}another is {side}")
        return signs

    def _describe(self) -> YearSpots:
        """Look once at all lines: where years are said, and which awards are named with which."""
        for number, line in enumerate(self._lines):
            self._at.setdefault(line.sentence.start, number)
            if line.block.kind == "heading":
                self._heads.append(number)
            for mention in line.sentence.mentions.values():
                if mention.kind == "award":
                    said = {*mention.years, *values.years(mention.name)}
                    self._award_counts.update(said)
                    self._named.setdefault(self._key(mention), set()).update(set() if mention.anaphor else said)
            if values.only_years(self._reading.text[line.sentence.start : line.sentence.end].strip(" :#*.()")):
                self._alone.append(number)
        title = next((i for i, line in enumerate(self._lines) if line.block.kind == "title"), None)
        spots = YearSpots(self._reading)
        self._titles = frozenset(spot.year for spot in spots.of_line(title)) if title is not None else frozenset()
        return spots

    def _scene(self, asked: Asked, spots: YearSpots) -> Scene:
        at = self._at[asked.start]
        line = self._lines[at]
        news = self._years.of(asked.award)
        published = self._years.published
        told = year_spots.told(self._reading, at, spots, news or published, published)
        code, span = line.sentence.code, asked.span
        clause = code[span[0] : span[2]] if span else code
        head = next((i for i in reversed(self._heads) if i < at), None)
        over = self._lines[head].sentence if head is not None else None
        kind = {"item": "item", "row": "item", "title": "title", "heading": "heading"}.get(line.block.kind, "para")
        lead = at
        while kind == "item" and lead >= 0 and self._lines[lead].block.kind in ("item", "row"):
            lead -= 1
        return Scene(
            asked,
            self._reading.text,
            self._language,
            line.sentence,
            at,
            kind,
            news,
            [*spots.of_line(at), *told],
            [name for name, words in self._words.words.items() if pattern(words).search(clause)],
            self._place(asked.award, at),
            self._place(asked.recipient, at),
            over is not None
            and pattern(self._language.past_heading).search(self._reading.text, over.start, over.end) is not None,
            head,
            lead if kind == "item" and lead >= 0 else None,
            frozenset(self._named.get(self._key(asked.award), ())),
        )

    def _place(self, mention: Mention, at: int) -> int | None:
        sentence = self._lines[at].sentence
        return (
            year_spots.place_of(sentence, mention.start)[0] if sentence.start <= mention.start < sentence.end else None
        )

    def _tells_of_past(self, scene: Scene) -> bool:
        """Whether a line lists winners of earlier years, or its clause says only that somebody has an award."""
        code, span = self._lines[scene.at].sentence.code, scene.asked.span
        lead = self._lines[scene.lead].sentence if scene.lead is not None else None
        if lead is not None and year_spots.spans(self._reading.text[lead.start : lead.end], self._language):
            return True
        clause = code[span[0] : span[2]] if span else ""
        told = ((self._words.past_winners, code), (self._words.holds, clause))
        return any(pattern(words).search(said) for words, said in told)

    def _of_none(self, scene: Scene) -> Iterator[str]:
        """Yield what speaks for no year."""
        assert self._spots is not None
        yield "none"
        yield f"none, {scene.kind}"
        yield from (f"none, {name}" for name in scene.words)
        told = {
            "year here": bool(scene.spots),
            "past heading": scene.under_past,
            "undated": not scene.asked.dated,
            "no year at all": not self._spots.all,
            "no date": self._years.published is None,
            "award taken up": scene.asked.award.anaphor,
            "winner taken up": scene.asked.recipient.anaphor,
            "many years": len(self._spots.counts) > 4,
            "award dated": bool(scene.award_years),
            "year over it": scene.head is not None and bool(self._spots.of_line(scene.head)),
        }
        yield from (f"none, {sign}" for sign, holds in told.items() if holds)

    def _of_year(self, year: int, scene: Scene, beside: set[str]) -> Iterator[str]:
        """Yield all that a year has: what its places in the line have, else what lends it to a line without it."""
        asked = scene.asked
        yield from beside
        if year in asked.award.years:
            yield f"award has it{', taken up' if asked.award.anaphor or scene.award is None else ''}"
        if year in asked.recipient.years:
            yield "winner has it"
        prefix = "" if beside else "lent, "
        told = {
            "news": year == scene.news,
            "published": year == (self._years.dated if beside else self._years.published),
            "dated with the award": year in scene.award_years,
            "only year": self._spots is not None and [*self._spots.counts] == [year],
            "after the document": self._years.published is not None and year > self._years.published,
        }
        yield from (prefix + sign for sign, holds in told.items() if holds)
        if not beside:
            yield from (f"lent, {sign}" for sign in chain(self._lent(year, scene), self._around(year, scene)))
            return
        yield "in line" if "said" in beside else "in line, of something else"
        yield f"in line, {scene.kind}"
        if len({spot.year for spot in scene.spots}) == 1:
            yield "only year of line"
        if not asked.dated:
            yield "in line, undated"
        if any(spot.start is None for spot in scene.spots if spot.year == year):
            yield "told by words"

    def _lent(self, year: int, scene: Scene) -> Iterator[str]:
        """Yield what speaks for or against a year that the line itself does not say."""
        news = "news" if year == scene.news else "document" if year == self._years.published else None
        held = [*scene.words]
        held += [sign for sign, holds in (("undated", not scene.asked.dated), ("other year here", bool(scene.spots)),
                                          ("past heading", scene.under_past)) if holds]  # fmt: skip
        yield ""
        yield scene.kind
        yield from held
        if news:
            yield f"{news}, {scene.kind}"
            yield from (f"{news}, {sign}" for sign in held or ["plainly"])
        if scene.asked.award.anaphor:
            yield "award taken up"
        if scene.asked.recipient.anaphor:
            yield "winner taken up"

    def _around(self, year: int, scene: Scene) -> Iterator[str]:
        """Yield where else a document says a year."""
        assert self._spots is not None
        at, published, spots = scene.at, self._years.published, self._spots.of_year(year)
        lines = [spot.line for spot in spots]
        before = [line for line in lines if line < at]
        told = {
            "in heading": scene.head in lines,
            f"in heading, {scene.kind}": scene.head in lines,
            "in an earlier heading": scene.head not in lines and any(line in self._heads for line in before),
            "in title": year in self._titles,
            "only year of title": self._titles == {year},
            "in lead": scene.lead in lines,
            "in line before": at - 1 in lines,
            "in sentence before": at - 1 in lines and self._lines[at - 1].block is self._lines[at].block,
            "in line behind": at + 1 in lines,
            "same paragraph": any(self._lines[line].block is self._lines[at].block for line in before),
            "last year before": bool(before) and self._spots.last_before(scene.asked.start) == year,
            "only behind": bool(spots) and not before,
            "nowhere": not spots,
            "an award has it": year in self._award_counts,
            "most awards have it": self._award_counts[year] == max(self._award_counts.values(), default=0) > 0,
            "awards have others": year == published and bool(self._award_counts) and year not in self._award_counts,
            "award has another": year == published and bool(scene.award_years - {year}),
            "latest": year == max(self._spots.counts, default=None),
            "in dateline": any(spot.start is not None and spot.start < _DATELINE for spot in spots),
            "always blocked": bool(spots) and all(self._blocked(spot) for spot in spots),
            "begun": any(self._begun(spot) for spot in spots),
        }
        yield from (sign for sign, holds in told.items() if holds)
        if before:
            yield f"lines before {next((size for size in _LINES if at - before[-1] <= size), 'more')}"
        if published is not None and year < published:
            yield f"years before {next((size for size in (1, 2, 5) if published - year <= size), 'more')}"

    def _blocked(self, spot: Spot) -> bool:
        before = self._reading.text[max(0, (spot.start or 0) - 60) : spot.start]
        return pattern(self._language.lexicon.year_blocked_before).search(before) is not None

    def _begun(self, spot: Spot) -> bool:
        before = self._reading.text[max(0, (spot.start or 0) - 40) : spot.start]
        return pattern(self._words.begun).search(before) is not None

    def _key(self, award: Mention) -> str:
        """Return a form of an award's name without its year."""
        return pattern(self._words.plural).sub("", _YEAR.sub("", award.name.lower())).strip()


_SIDES = tuple(f"right {side} {name}" for side in ("behind", "before") for name in ("award", "winner"))
_YEAR = re.compile(rf"\b{values.YEAR}\b")


__all__ = ["Asked", "When"]
