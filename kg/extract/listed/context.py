"""What a list or a table stands under: the award, its year, whether its names won or only stand in the running.

A person reads a bare list by the heading over it, else by the sentence that leads to it, else by the title.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.extract.awards import AwardYears, is_other, is_quality, own
from kg.extract.patterns.language import Language, pattern
from kg.extract.reading import values
from kg.extract.reading.mentions import Mention
from kg.extract.reading.openings import alone
from kg.extract.reading.sentences import Line


@dataclass(frozen=True, slots=True)
class Context:
    """What is known above a list. predicate: "conferral", "finalist" or None when nothing says what the names are."""

    award: Mention | None = None
    year: int | None = None
    edition: str | None = None
    predicate: str | None = None
    stage: str | None = None
    tier: str | None = None
    category: str | None = None
    persons: bool = False


_MARKS = " :：#*"
"""What a heading may have around it that is no part of it."""
_SHORT = 40
"""Characters that a heading has at the most when it is the name of something."""
_APPOSED = re.compile(r"\ue001, \ue001(?:[.,;]|$)")
"""An award and what it is ("the Lowell Trophy, the state's Quality Award")."""


def plain_case(said: str) -> str:
    """Return a heading in capitals as it would be without them."""
    return said.title() if said.isupper() and len(said) > 3 else said


class Headings:
    """Follows the blocks of a document and keeps the context of the next list."""

    def __init__(self, language: Language, years: AwardYears, main: Mention | None = None) -> None:
        self._language, self._words = language, language.listed.headings
        self._years = years
        self.now = Context()
        self._block = -1
        self._past = False
        self.honours = False
        """Whether the last heading is over what one company has received."""
        self.year_alone: int | None = None
        """The year that the last heading consists of."""
        self.profiles = False
        """Whether the list is of names that each stand over a paragraph of their own."""
        self.described = False
        """Whether the last line told of such a name."""
        self._base: Mention | None = None
        self._main = main
        self._titled: Mention | None = None
        self._headed: Mention | None = None
        """The awards that the title and the last heading name."""
        self._title: str | None = None
        self._hint: str | None = None
        """The stage of candidates that the paragraph has told of, without leading to a list of them."""

    def dated(self, opened: bool = False) -> Context:
        """Return the context with the document's own award year, where the list's heading gives none.

        opened: the line begins with a year, so that it is of the list that the title tells of.
        """
        if opened and self.now.predicate is None and self._title is not None:
            return replace(self.now, predicate=self._title, award=self._main or self.now.award, year=None)
        if self.now.year is not None or self._past:
            return self.now
        return replace(self.now, year=self._years.of(self.now.award))

    def take(self, line: Line, text: str) -> None:
        """Read a title, a heading or a sentence of a paragraph."""
        said = plain_case(text[line.sentence.start : line.sentence.end])
        award = self._award(line)
        if award is not None and line.block.kind in ("paragraph", "title"):
            self._base = award
        if line.block.kind == "paragraph":
            self._paragraph(line, said, award)
        else:
            self._heading(line, said, award)

    def label(self, line: Line, said: str) -> Context:
        """Return the context that a label before names gives ("组织奖：A、B"); it is not kept for the next line."""
        before, headed = self.now, self._headed
        self._heading(line, said, self._award(line))
        meant, self.now, self._headed = self.dated(), before, headed
        return meant

    def _award(self, line: Line) -> Mention | None:
        awards = [m for m in line.sentence.within(0, len(line.sentence.code), "award") if not m.anaphor]
        fitting = [m for m in awards if not is_other(m, self._language)]
        main = self._main
        if line.block.kind == "title" and fitting and main and main.start > line.sentence.end and main.aliases:
            return main
        generic = [m for m in line.sentence.within(0, len(line.sentence.code), "award") if m.anaphor]
        if not fitting and generic and line.block.kind != "paragraph":
            found = pattern(self._language.named_prize).search(generic[0].name)
            prize = found.group() if found else ""
            base = own(self._headed or self._titled or self._base or self.now.award or self._main, self._language)
            if base is not None and prize and not base.name.endswith(prize):
                return replace(base, name=base.name + prize)
            return base or (replace(generic[0], anaphor=False) if is_quality(generic[0], self._language) else None)
        if line.block.kind == "paragraph" and len(fitting) == 2 and _APPOSED.search(line.sentence.code):
            fitting = fitting[:1]
        if line.block.kind != "paragraph" and self.now.award is not None and fitting:
            plural = self._language.weighed.meant.plural
            words, meant = (set(m.name.lower().rstrip(plural).split()) for m in (fitting[-1], self.now.award))
            if words < meant and not self.now.award.name.startswith(fitting[-1].name.rstrip(plural) + " "):
                return self.now.award
        if line.block.kind != "paragraph" and fitting and self._words.leaves_to_title:
            fitting = [*fitting[:-1], self._whole(fitting[-1])]
        return (
            fitting[-1]
            if fitting and (is_quality(fitting[-1], self._language) or len(fitting) == len(awards))
            else None
        )

    def _whole(self, said: Mention) -> Mention:
        """Return an award that a heading calls by its last words by the whole name that the title gives it."""
        base = own(said, self._language) or said
        prize = said.name[len(base.name) :]
        for whole in (self._titled, self._base, self._main):
            if whole is not None and len(whole.name) > len(base.name) and whole.name.endswith(base.name):
                return replace(said, name=whole.name + prize, known=said.known or whole.known)
        return said

    def _paragraph(self, line: Line, said: str, award: Mention | None) -> None:
        predicate, stage = self._predicate(said)
        self.described = self.profiles and predicate is None and award is None
        if self.described:
            return
        self.profiles = False
        if predicate is None and self.now.award is not None:
            award = None
        if pattern(self._language.leads_to_topics).search(said.rstrip()):
            predicate, stage, self.now = None, None, replace(self.now, predicate=None)
        leads = said.rstrip().endswith((":", "\uff1a")) or pattern(self._language.leads_to_list).search(said)
        if line.block.start != self._block:
            self._hint = None
        if predicate is None and leads and self._hint is not None and self._words.trusts_candidates:
            predicate, stage = "finalist", self._hint
        strong = pattern(self._language.candidate_strong).search(said) or self._title == "finalist"
        if predicate == "finalist" and not leads and not strong:
            self._hint = stage or "finalist"
            predicate, stage = None, None
        if predicate is None and (leads or line.block.start == self._block):
            predicate, stage = self.now.predicate, self.now.stage
        if predicate == "conferral" and self._title == "finalist" and self._words.trusts_candidates:
            past = pattern(self._language.past_heading).search(said)
            predicate, stage = (predicate, stage) if past else ("finalist", self.now.stage or "shortlisted")
        self._block = line.block.start
        alone = values.years(said) if predicate and leads and len(said) < 120 else ()
        self.now = Context(
            award=award or self.now.award,
            predicate=predicate,
            stage=stage,
            year=self._year(award, said) or (alone[0] if len(alone) == 1 else None) or self.now.year,
            edition=(award.edition if award else None) or self._edition(line) or self.now.edition,
            tier=self._tier(award, ""),
            category=None,
            persons=False,
        )

    def _heading(self, line: Line, said: str, award: Mention | None) -> None:
        predicate, stage = self._predicate(said)
        title, bare = line.block.kind == "title", said.strip(_MARKS)
        self.profiles = self.described = False
        dated = alone(said, 0, len(said), self._language)
        self.year_alone = dated.years[0] if dated and dated.years else None
        listed = pattern(self._language.winner_list).fullmatch(bare) is not None
        if dated is None:
            self.honours = bool(pattern(self._language.honours_heading).search(said)) and award is None and not listed
        named = any(not m.anaphor for m in line.sentence.within(0, len(line.sentence.code), "award"))
        past = bool(pattern(self._language.past_heading).search(said))
        self._past = past or (self._past and award is None and (predicate is None or dated is not None))
        if award is None and past and self._titled is not None and self._words.leaves_to_title:
            award = own(self._titled, self._language)
        if award is None and listed:
            award = self._main
        category = self.category(said)
        strong = pattern(self._language.candidate_strong).search(said)
        if category is not None and self.now.predicate == "conferral" and award is None and not strong:
            predicate, stage = None, None
        if title:
            self._title, self._titled = predicate, award
        elif named:
            self._headed = award
        elif award is None and predicate == "finalist":
            award = self._titled
        if predicate is None and self.now.predicate is None and not title and self._prize(said):
            predicate = "conferral"
        if not title and self._title == "finalist" and predicate == "conferral" and not past:
            predicate, stage = "finalist", self.now.stage
        if self._ends_list(said, title, predicate is None and award is None):
            self.now = replace(self.now, predicate=None, tier=None, category=None)
            self._title = None
            return
        told = (dated, award, category, predicate, self._tier(None, said))
        if all(one is None for one in told) and not pattern(self._language.lexicon.not_a_name).fullmatch(bare):
            category = bare if not title and len(said) < _SHORT else None
        self.now = Context(
            award=award or self.now.award,
            year=self.year_alone
            or self._year(award, said)
            or (None if past or (named and not title) else self.now.year),
            edition=(award.edition if award else None) or self._edition(line) or (None if past else self.now.edition),
            predicate=predicate or self.now.predicate or self._title,
            stage=stage or self.now.stage,
            tier=self._tier(None, said) or self._tier(award, said),
            category=category,
            persons=bool(pattern(self._language.lexicon.person_award).search(said)),
        )

    def _ends_list(self, said: str, title: bool, untold: bool) -> bool:
        """Whether no winners stand under a heading: it is one of others, of conditions, of areas.

        untold: it names no award, and does not say what its names are.
        """
        language = self._language
        ends = pattern(language.no_list).fullmatch(said.strip(_MARKS)) or pattern(language.leads_to_topics).search(said)
        return (bool(ends) and not title) or (untold and pattern(language.other_list).search(said) is not None)

    def _prize(self, said: str) -> bool:
        """Whether a heading is nothing but a prize within the award ("Gold", "提名奖（1家）")."""
        bare = re.sub(r"\s*[(（][^()（）]{1,12}[)）]\s*$", "", said.strip(_MARKS))
        prize = pattern(self._language.tier_heading).fullmatch(bare)
        return bool(prize or pattern(self._language.generic_award).fullmatch(bare))

    def _edition(self, line: Line) -> str | None:
        return next((m.name for m in line.sentence.within(0, len(line.sentence.code), "edition")), None)

    def _predicate(self, said: str) -> tuple[str | None, str | None]:
        lexicon = self._language.lexicon
        strong = pattern(self._language.candidate_strong).search(said)
        candidate = strong or pattern(lexicon.candidate_heading).search(said)
        winner = pattern(lexicon.winner_heading).search(said)
        if (
            candidate
            and (strong or self._words.trusts_candidates or not winner)
            and (not winner or strong or winner.start() > candidate.start())
        ):
            return "finalist", next(
                (stage for stage, words in self._language.stages.items() if pattern(words).search(said)), "finalist"
            )
        return ("conferral", None) if winner else (None, None)

    def _year(self, award: Mention | None, said: str) -> int | None:
        if award is not None and award.years:
            return award.years[0]
        found = values.years(said)
        return found[0] if len(found) == 1 and len(said) < 120 and award is not None else None

    def _tier(self, award: Mention | None, said: str) -> str | None:
        text = award.name if award is not None else said if len(said) < _SHORT else ""
        found = pattern(self._language.lexicon.tier).search(text)
        return found.group() if found else None

    def category(self, said: str) -> str | None:
        """Return the category that a short line names, or None."""
        bare = said.strip(_MARKS + "（）()")
        shape = pattern(self._language.heading_category)
        found = shape.fullmatch(bare) or shape.fullmatch(said.strip(_MARKS))
        return (found.group("category") or bare) if found else None
