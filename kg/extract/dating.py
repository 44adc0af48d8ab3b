"""When an award was given: what the construction itself says, else the year that is meant.

Which one that is, is weighed where it has been learned (`kg.extract.learned.when`); elsewhere the year of the award
goes before one that stands near, and the document's own year is lent only to its news, never to what is told of the
past.
"""

from __future__ import annotations

from kg.extract.awards import AwardYears
from kg.extract.found import Passage
from kg.extract.learned.when import Asked, When
from kg.extract.patterns.language import Language, Rule, pattern
from kg.extract.reading import values
from kg.extract.reading.mentions import Encoded, Mention


class Dating:
    """Finds the years of conferrals; `years`: the document's own award years; `when`: all that it says of years."""

    def __init__(self, language: Language, years: AwardYears, when: When) -> None:
        self._language = language
        self._years = years
        self._when = when

    def of(
        self, rule: Rule, passage: Passage, award: Mention, recipient: Mention, place: tuple[int, int, int]
    ) -> tuple[list[int | None], bool]:
        """Return the years of a conferral, and whether the text says them.

        place: where the clause, the match and its end are in the code.
        """
        clause, start, end = place
        sentence = passage.sentence
        said = self._said(passage, award)
        news = self._years.of(award) or self._years.published
        if said and rule.name.startswith("again-"):
            return [news, *said], True
        if said:
            return list(said), True
        this_year = pattern(self._language.lexicon.this_year).search(sentence.code[clause:end]) is not None or any(
            pattern(self._language.lexicon.this_year).fullmatch(m.name) for m in sentence.within(clause, end, "year")
        )
        if recipient.years:
            both = this_year and "recipient_with_years" not in passage.spans and news
            return [*([news] if both else []), *recipient.years], True
        if award.years and not award.anaphor:
            return list(award.years), True
        if self._when.learned:
            meant = self._when.of(Asked(sentence.start, award, recipient, place, rule.dated))
            return meant, meant[0] is not None
        near = self._near_years(sentence, (clause, start, end), award)
        if near:
            return list(near), True
        if self._of_other_edition(sentence, (clause, end)):
            return [None], False
        if award.years or this_year:
            return [*(award.years or [news])], True
        return self._lent(rule, sentence, award, (clause, end))

    def _lent(
        self, rule: Rule, sentence: Encoded, award: Mention, span: tuple[int, int]
    ) -> tuple[list[int | None], bool]:
        """Return the year of a clause that names none: that of the cycle, or the document's own."""
        cycle = [y for m in sentence.within(0, len(sentence.code), "edition") for y in values.years(m.name)]
        if rule.dated and cycle and not award.edition:
            return [cycle[0]], True
        past = pattern(self._language.lexicon.past).search(sentence.code[slice(*span)])
        year = self._years.of(award) if rule.dated and not past and not award.edition else None
        return [year], year is not None

    def _of_other_edition(self, sentence: Encoded, span: tuple[int, int]) -> bool:
        """Whether a clause speaks of an edition that the document is not about, so that its year is not meant."""
        said = {m.name for m in sentence.within(*span, "edition")}
        return bool(said) and said.isdisjoint(self._years.editions)

    def _said(self, passage: Passage, award: Mention) -> list[int]:
        """Return the years that the construction itself names, or tells by how long after another they are."""
        mentions = passage.mentions("year", "year")
        said = [y for m in mentions for y in values.years(m.name)]
        if said or not mentions or self._language.list_comma:
            return said
        told = self._when.told_by(mentions[0], award)
        return [told] if told else []

    def _near_years(self, sentence: Encoded, spot: tuple[int, int, int], award: Mention) -> list[int]:
        """Return the years of the clause: behind the award, else within, else the last one before."""
        clause, start, end = spot
        behind = pattern(self._language.year_behind).match(sentence.code[end : end + 80])
        if behind:
            said = [y for m in sentence.within(end, end + behind.end(), "year") for y in values.years(m.name)]
            if said:
                return said
        inside = [y for m in sentence.within(start, end, "year") for y in values.years(m.name)]
        if len(inside) > 1 and pattern(self._language.respectively).search(sentence.code, start, end):
            return inside
        blocked = pattern(self._language.lexicon.year_blocked_before)
        low_high = [(end, end + behind.end())] if behind else []
        for low, high in [*low_high, (start, end), (clause, start)]:
            for i, mention in reversed(sentence.mentions.items()):
                if mention.kind != "year" or not low <= i < high or blocked.search(sentence.code[:i]):
                    continue
                counted = pattern(self._language.years_later).search(sentence.code, i + 1, end)
                if counted or pattern(self._language.year_blocked_behind).match(sentence.code, i + 1):
                    continue
                year = next(iter(values.years(mention.name)), None) or self._when.told_by(mention, award)
                if year is not None:
                    return [year]
        return []
