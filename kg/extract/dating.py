"""When an award was given: the year that the sentence says, else the one that the document is about, else none.

The year of the award counts, not that of the ceremony: a year said with the name or the award goes before one that
stands near, and the document's own year is lent only to its news, never to what is told of the past.
"""

from __future__ import annotations

import re

from kg.extract import values
from kg.extract.awards import AwardYears
from kg.extract.coreference import Focus
from kg.extract.found import Passage
from kg.extract.language import Language, Rule, pattern
from kg.extract.mentions import Encoded, Mention

_BEFORE = (
    r"(?i:\b(?:previous|past|former|earlier|prior|recent|other)\s(?:[a-z]+\s){0,2}?"
    r"(?:winners|recipients|laureates|awardees|honou?rees|holders)|over\sthe\syears|in\s(?:the\spast|previous\syears|earlier\syears))\b"
)
"""What tells of winners of earlier years, so that the award's year in the text is not theirs."""


class Dating:
    """Finds the years of conferrals; `years`: the document's own award years."""

    def __init__(self, language: Language, years: AwardYears, focus: Focus) -> None:
        self._language = language
        self._focus = focus
        self._years = years

    def of(
        self, rule: Rule, passage: Passage, award: Mention, recipient: Mention, place: tuple[int, int, int]
    ) -> tuple[list[int | None], bool]:
        """Return the years of a conferral, and whether the text says them.

        place: where the clause, the match and its end are in the code.
        """
        clause, start, end = place
        sentence = passage.sentence
        said = self._said(passage)
        if said and rule.name.startswith("again-"):
            return [self._years.of(award) or self._years.published, *said], True
        if said:
            return list(said), True
        this_year = pattern(self._language.lexicon.this_year).search(sentence.code[clause:end]) is not None or any(
            pattern(self._language.lexicon.this_year).fullmatch(m.name) for m in sentence.within(clause, end, "year")
        )
        news = self._years.of(award) or self._years.published
        if recipient.years:
            both = this_year and "recipient_with_years" not in passage.spans and news
            return [*([news] if both else []), *recipient.years], True
        if award.years and not award.anaphor:
            return list(award.years), True
        beside = self._beside(passage, award)
        if beside:
            return beside, True
        opened = pattern(self._language.year_when).search(sentence.code[:clause])
        near = list(values.years(sentence.mentions[opened.start()].name)) if opened else []
        near = near or self._near_years(sentence, (clause, start, end), recipient)
        if rule.behind and not near and not self._language.list_comma:
            near = self._told_before(sentence)
        if near:
            return list(near), True
        if self._language.list_comma and self._of_other_edition(sentence, (clause, end)):
            return [None], False
        if award.years and not (rule.type == "conferral" and self._of_the_past(sentence, (clause, end))):
            return list(award.years), True
        if this_year:
            return [news], True
        return self._lent(rule, sentence, award, (clause, end))

    def _lent(
        self, rule: Rule, sentence: Encoded, award: Mention, span: tuple[int, int]
    ) -> tuple[list[int | None], bool]:
        """Return the year of a clause that names none: last year, that of the cycle, or the document's own."""
        said = sentence.code[slice(*span)]
        last_year = pattern(self._language.lexicon.last_year).search(said)
        if last_year and self._years.published and not self._language.list_comma:
            return [self._years.published - 1], True
        cycle = [y for m in sentence.within(0, len(sentence.code), "edition") for y in values.years(m.name)]
        if rule.dated and cycle and not award.edition:
            return [cycle[0]], True
        past = pattern(self._language.lexicon.past).search(said)
        if rule.dated and not past and not (award.edition and self._language.list_comma):
            year = self._years.of(award)
            return [year], year is not None
        return [None], False

    def _of_the_past(self, sentence: Encoded, span: tuple[int, int]) -> bool:
        """Whether a clause tells of winners before those of the award's news ("previous winners include ...")."""
        listed = re.search(_BEFORE, sentence.code[slice(*span)]) is not None
        return listed and not self._language.list_comma

    def _of_other_edition(self, sentence: Encoded, span: tuple[int, int]) -> bool:
        """Whether a clause speaks of an edition that the document is not about, so that its year is not meant."""
        said = {m.name for m in sentence.within(*span, "edition")}
        return bool(said) and said.isdisjoint(self._years.editions)

    def _said(self, passage: Passage) -> list[int]:
        """Return the years that the construction itself names, or tells by how long after another they are."""
        mentions = passage.mentions("year", "year")
        said = [y for m in mentions for y in values.years(m.name)]
        at = passage.spans["year"][0] if mentions and not said and not self._language.list_comma else -1
        told = self._relative(mentions[0].name, passage.sentence, at) if at >= 0 else None
        return [told] if told else said

    def _beside(self, passage: Passage, award: Mention) -> list[int | None]:
        """Return the year right behind an award of several ("the A in 2001 and the B in 2005")."""
        sentence = passage.sentence
        if len(passage.mentions("award", "award")) < 2:
            return []
        place = next((i for i, m in sentence.mentions.items() if m.name_start == award.name_start), None)
        found = re.match(r"\s(?:in|for)\s(?=\ue005)", sentence.code[place + 1 :]) if place is not None else None
        before = re.search(r"(?<=\sin\s)\ue005,\s(?:the\s)?$", sentence.code[:place]) if place is not None else None
        if before is not None:
            return [*values.years(sentence.mentions[before.start()].name)]
        if place is None or found is None:
            return []
        return [*values.years(sentence.mentions[place + 1 + found.end()].name)]

    def _near_years(self, sentence: Encoded, spot: tuple[int, int, int], recipient: Mention) -> list[int]:
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
                if not self._language.list_comma and low == start and _of_another(sentence, start, i, end):
                    continue
                if not self._language.list_comma and _of_neighbour(sentence, i, recipient):
                    continue
                counted = pattern(self._language.years_later).search(sentence.code, i + 1, end)
                if counted or pattern(self._language.year_blocked_behind).match(sentence.code, i + 1):
                    continue
                years = values.years(mention.name)
                if years:
                    return [years[0]]
                told = self._relative(mention.name, sentence, i)
                if told is not None:
                    return [told]
        return self._only_year(sentence, end)

    def _told_before(self, sentence: Encoded) -> list[int]:
        """Return the one year of the sentence that this one goes on from, unless it tells of earlier winners."""
        before = self._focus.last()
        if before is None or pattern(self._language.past_heading).search(sentence.code):
            return []
        said = [(i, values.years(m.name) if m.kind == "year" else m.years) for i, m in before.mentions.items()]
        dated = [(i, years) for i, years in said if years]
        blocked = pattern(self._language.lexicon.year_blocked_before)
        if len(dated) != 1 or blocked.search(before.code[: dated[0][0]]):
            return []
        return list(dated[0][1][:1])

    def _relative(self, said: str, sentence: Encoded, place: int) -> int | None:
        """Return the year that "last year", "the year before" or "the same year" is."""
        next_one = pattern(self._language.next_year).fullmatch(said)
        count = (next_one.groupdict().get("count") or "one") if next_one else "zero"
        later = values.number(count) or 0
        if later or pattern(self._language.same_year).fullmatch(said):
            here = [y for m in sentence.within(0, place, "year") for y in values.years(m.name)]
            last = here[-1] if here else self._focus.year()
            return last + later if last else None
        if back := pattern(self._language.year_back).fullmatch(said):
            return self._back(values.number(back.groupdict().get("count") or "one") or 1, sentence, place)
        if self._years.published is None:
            return None
        if pattern(self._language.year_before_last).fullmatch(said):
            return self._years.published - 2
        return self._years.published - 1 if pattern(self._language.lexicon.last_year).fullmatch(said) else None

    def _back(self, count: int, sentence: Encoded, place: int) -> int | None:
        """Return the year so many years before the last one named, or that one itself ("in 2016, a year earlier")."""
        here = [y for m in sentence.within(0, place, "year") for y in values.years(m.name)]
        last = here[-1] if here else self._focus.year() or self._years.published
        told = re.search(r"\ue005,\s(?:just\s|only\s)?$", sentence.code[:place])
        return last - (0 if told else count) if last else None

    def _only_year(self, sentence: Encoded, end: int) -> list[int]:
        """Return the one year of a sentence that tells of one award, where it stands further behind."""
        said = [(i, m) for i, m in sentence.mentions.items() if m.kind == "year" and values.years(m.name)]
        awards = [m for i, m in sentence.mentions.items() if i >= end and m.kind == "award" and not m.anaphor]
        blocked = pattern(self._language.lexicon.year_blocked_before)
        if len(said) != 1 or awards or self._language.list_comma or said[0][0] < end:
            return []
        place, mention = said[0]
        if blocked.search(sentence.code[:place]) or ";" in sentence.code[end:place]:
            return []
        return list(values.years(mention.name))


def _of_neighbour(sentence: Encoded, place: int, recipient: Mention) -> bool:
    """Whether a year belongs to another name right before it ("after Borg Steel in 2003")."""
    before = re.search(r"\ue002\s(?:in\s|\()$", sentence.code[:place])
    name = sentence.mentions.get(before.start()) if before else None
    return name is not None and not name.anaphor and not recipient.anaphor and name.name != recipient.name


def _of_another(sentence: Encoded, start: int, place: int, end: int) -> bool:
    """Whether a year stands between two awards of a match, so that it belongs to the first."""
    awards = [i for i, m in sentence.mentions.items() if start <= i < end and m.kind == "award" and not m.anaphor]
    return any(i < place for i in awards) and any(i > place for i in awards)
