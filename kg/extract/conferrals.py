"""A matched construction becomes conferrals: recipients x awards x years, unless it is denied, hoped for or foreign."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from kg.extract.awards import AwardYears, is_other, is_quality, meant_by, own
from kg.extract.coreference import Focus
from kg.extract.dating import Dating
from kg.extract.enumerations import behind_in, bracketed, firsts, in_place, items, only_whose, town_of_list
from kg.extract.found import Found, Passage, loose
from kg.extract.listed import winners
from kg.extract.patterns.language import Language, Rule, pattern
from kg.extract.reading import values
from kg.extract.reading.mentions import Encoded, Mention
from kg.model import Value


class Conferrals:
    """Reads conferrals and candidacies from matches; `years` and `focus` are those of the document."""

    def __init__(self, language: Language, years: AwardYears, dating: Dating, focus: Focus, topical: bool) -> None:
        self._language = language
        self._years = years
        self._dating = dating
        self._focus = focus
        self._topical = topical
        """Whether the document is about quality awards, so that an award of unknown kind is taken for one."""

    def read(self, rule: Rule, passage: Passage, start: int, end: int) -> Iterator[Found]:
        """Yield what a match of the rule between two places of the code says."""
        sentence, lexicon = passage.sentence, self._language.lexicon
        clause = self._clause_start(sentence.code, start)
        said = sentence.code[clause:end]
        if not (rule.type == "finalist" and rule.certain) and pattern(lexicon.negation).search(said):
            return
        if rule.behind and not self._focus.told(rule.behind, reach=2):
            return
        if rule.name in self._language.listed.winners.turned and self._focus.told(
            lexicon.candidate_heading, lexicon.winner_heading
        ):
            rule = replace(rule, type="finalist", constants={"stage": "shortlisted"})
        comma = max(sentence.code.rfind(mark, 0, start) for mark in ",，") + 1 if self._language.list_comma else 0
        hoped = sentence.code[max(clause, comma, start - self._language.hope_reach) : end]
        if rule.type == "conferral" and not rule.certain and pattern(lexicon.hypothetical).search(hoped):
            return
        if rule.type == "conferral" and pattern(self._language.not_won_behind).match(sentence.code, end):
            return
        if self._collected_for(sentence, start, end):
            return
        main = (self._focus.meant(sentence) or self._focus.own()) if rule.of_document and self._focus.titled else None
        awards = [replace(main, anaphor=True)] if main else self._awards(passage, start, rule.type == "finalist")
        parted = len(awards) > 1 and pattern(self._language.respectively).search(sentence.code, start, end)
        for order, award in enumerate(awards):
            if rule.name in self._language.listed.winners.collected and self._for_persons(passage, award):
                continue
            yield from self._of_award(
                rule, passage, award, (clause, start, end), (order, len(awards)) if parted else None
            )

    def _collected_for(self, sentence: Encoded, start: int, end: int) -> bool:
        """Whether somebody only accepts a prize for the winner, who is named behind it."""
        accepted = pattern(self._language.pieces.accepts).search(sentence.code, start, end)
        return (
            accepted is not None and pattern(self._language.pieces.accepted_for).match(sentence.code, end) is not None
        )

    def _of_award(
        self,
        rule: Rule,
        passage: Passage,
        award: Mention,
        place: tuple[int, int, int],
        share: tuple[int, int] | None,
    ) -> Iterator[Found]:
        """share: which of how many awards it is, where the first name has won the first, the second the second."""
        sentence = passage.sentence
        group = "candidate" if rule.type == "finalist" else "recipient"
        recipients = self._recipients(
            passage, "recipient" if rule.name in self._language.listed.winners.turned else group, award, rule
        )
        if share and len(recipients) == share[1]:
            recipients = recipients[share[0] : share[0] + 1]
        for place_in_list, recipient in enumerate(recipients):
            if is_other(award, self._language) or not (is_quality(award, self._language) or self._topical):
                if rule.type == "conferral":
                    yield Found(
                        "other_honour",
                        {"recipient": recipient, "honour": award},
                        {},
                        sentence.start,
                        sentence.end,
                        rule.name,
                        0.7,
                    )
                continue
            years, explicit = self._dating.of(rule, passage, award, recipient, place)
            if len(years) == len(recipients) > 1 and pattern(self._language.respectively).search(sentence.code):
                years = [years[place_in_list]]
            units: list[Mention | None] = [m for m in passage.mentions("unit") if not behind_in(sentence, m)]
            for year, unit in product(years, units or [None]):
                unit = unit or (loose(recipient.unit, 0, len(recipient.unit)) if recipient.unit else None)
                names = {"award": award, group: recipient, **({"unit": unit} if unit else {})}
                yield Found(
                    rule.type,
                    names,
                    self._values(rule, passage, award, recipient, year),
                    sentence.start,
                    sentence.end,
                    rule.name,
                    self._confidence(rule, award, recipient, explicit),
                    explicit,
                    explicit_past=not rule.dated or year != self._years.of(award),
                    weak=rule.name in self._language.listed.winners.collected or recipient.role == "employer",
                )

    def _confidence(self, rule: Rule, award: Mention, recipient: Mention, explicit: bool) -> float:
        score = (
            rule.confidence
            + (0.05 if award.known else 0)
            + (0.05 if recipient.known else 0)
            - (0 if explicit else 0.05)
        )
        score -= 0.05 if recipient.anaphor else 0
        return round(min(0.98, score), 2)

    def _values(
        self, rule: Rule, passage: Passage, award: Mention, recipient: Mention, year: int | None
    ) -> dict[str, Value]:
        lexicon, sentence = self._language.lexicon, passage.sentence
        if rule.type == "finalist":
            return {"year": year, **rule.constants}
        edition = award.edition or next((m.name for m in sentence.within(0, len(sentence.code), "edition")), None)
        tier = pattern(lexicon.tier).search(award.name)
        category = recipient.category or award.category or self._category(sentence)
        person = recipient.role == "person"
        raw = passage.raw("tier")
        said = passage.text[slice(*raw)] if raw else None
        return {
            "year": year,
            "edition": edition,
            "category": category,
            "tier": award.tier or recipient.tier or (tier.group() if tier else None) or said,
            "recipient_kind": "individual" if person else None,
            **rule.constants,
        }

    def _category(self, sentence: Encoded) -> str | None:
        found = (
            pattern(self._language.category_phrase).search(sentence.code) if self._language.category_phrase else None
        )
        return found.group("category") if found else None

    def _clause_start(self, code: str, start: int) -> int:
        cut = 0
        for boundary in pattern(self._language.lexicon.clause).finditer(code, 0, start):
            cut = boundary.end()
        return cut

    def _awards(self, passage: Passage, start: int, running: bool = False) -> list[Mention]:
        """Return the awards that a match is of; running: nobody has won, so that the document's own is meant."""
        group = "award" if passage.spans.get("award") else "award2"
        said = passage.mentions(group, "award", "it", "standard")
        out: list[Mention] = []
        span = passage.spans.get(group)
        if not said:
            here = [m for m in passage.sentence.within(0, start, "award") if not m.anaphor]
            it = next(
                (
                    i
                    for i, m in passage.sentence.mentions.items()
                    if i < start and (m.kind == "it" or (m.kind == "award" and m.anaphor))
                ),
                None,
            )
            meant = self._focus.meant(passage.sentence) if not here else None
            if meant is not None:
                return [replace(meant, anaphor=True)]
            if not here and it is not None and it <= 6:
                here = [m for m in [self._focus.award(passage.sentence, it)] if m]
            last = self._focus.given() if self._language.list_comma else self._focus.conferred
            main, titled = self._focus.main, self._focus.own()
            told = [
                y for m in passage.sentence.within(0, len(passage.sentence.code), "year") for y in values.years(m.name)
            ]
            last = titled if running or (titled and told == [self._years.of(main)] and not here) else last
            if passage.sentence.opens and not running and self._focus.undisputed:
                last = titled or last
            near = (
                (here[-1] if here else last)
                or self._focus.award(passage.sentence, start)
                or self._focus.award(passage.sentence, len(passage.sentence.code))
                or self._focus.told_next(passage.sentence)
            )
            near = own(near, self._language) if self._language.list_comma else near
            return [near if near.anaphor else replace(near, anaphor=True)] if near else []
        for mention in said:
            if mention.kind == "standard":
                continue
            mention = self._whole(mention)
            if not mention.anaphor and mention.kind == "award":
                out.append(mention)
                continue
            if out and not pattern(self._language.generic_award).fullmatch(mention.name):
                continue
            place = span[0] if span else start
            prizes = [m for m in passage.sentence.within(0, place, "award") if m.anaphor and not m.known]
            if prizes and not pattern(self._language.generic_award).fullmatch(mention.name):
                mention = prizes[-1]
            meant = (self._focus.own() if running else None) or self._meant(mention, passage.sentence, place)
            meant = meant or self._focus.told_next(passage.sentence)
            if meant:
                tier = pattern(self._language.lexicon.tier).search(mention.name)
                out.append(meant_by(meant, mention, tier and tier.group(), self._language, self._years.named))
        return out

    def _whole(self, said: Mention) -> Mention:
        """Return an award called by its last words ("the Quality Award") by the name that the document gives it."""
        main = self._focus.main
        if main is None or said.anaphor or not pattern(self._language.short_award).fullmatch(said.name):
            return said
        longer = main.name != said.name and main.name.endswith(said.name.rstrip("s"))
        return replace(said, name=main.name) if longer else said

    def _meant(self, said: Mention, sentence: Encoded, place: int) -> Mention | None:
        """Return the award that an anaphor means; a prize within an award means that of the document."""
        main = self._focus.main
        here = [m for m in sentence.within(0, place, "award") if not m.anaphor]
        if not here and (meant := self._focus.meant(sentence)) is not None:
            return meant
        if main is not None and self._years.of(main) in said.years:
            return main
        if main is None and is_quality(said, self._language):
            return self._focus.award(sentence, place) or replace(said, anaphor=False)
        if main is None or not pattern(self._language.generic_award).fullmatch(said.name):
            return self._focus.award(sentence, place)
        here = [m for m in sentence.within(0, place, "award") if not m.anaphor and is_quality(m, self._language)]
        return own(here[-1] if here else main, self._language)

    def _recipients(self, passage: Passage, group: str, award: Mention, rule: Rule) -> list[Mention]:
        if (short := passage.raw("short")) is not None:
            brief = loose(passage.text, *short)
            return [brief] if self._focus.begins(brief.name) else []
        if (several := passage.raw("several")) is not None:
            return self._focus.last_list(passage.text[slice(*several)])
        persons = winners.behind_offices(passage, "person" if "person" in passage.spans else group, self._language)
        if persons or "person" in passage.spans:
            return winners.with_items(persons, passage, group)
        with_years = passage.mentions("recipient_with_years", "name")
        said = [m for m in with_years if m.years] if with_years else self._listed(passage, group)
        span = passage.spans.get(group) or (0, 0)
        if ";" in passage.sentence.code[slice(*span)] and not self._language.list_comma:
            said = [m for m in said if m in firsts(passage.sentence, span)]
        out = []
        said = [m for m in said if not in_place(passage.sentence, m)] or said
        said = [m for m in said if not town_of_list(passage.sentence, m, span[1])] or said
        said = [m for m in said if not bracketed(passage.sentence, m)] or said
        if any(not m.anaphor and m.kind == "name" for m in said):
            said = [m for m in said if not m.anaphor]
        for mention in (m for m in said if not only_whose(passage.sentence, m)):
            meant = mention
            if mention.anaphor or mention.kind == "it":
                behind = any(s < span[0] for name, (s, _) in passage.spans.items() if name.startswith("award"))
                found = self._focus.name(passage.sentence, 0 if behind else span[0], mention)
                if found is None:
                    continue
                meant = replace(found, anaphor=True)
            if meant.role == "person" and not self._language.list_comma and not self._for_persons(passage, award):
                headed = winners.employer(passage.sentence, meant, self._language)
                if headed is None and rule.name not in self._language.listed.winners.personal:
                    continue
                meant = headed or meant
            if meant.name != award.name:
                out.append(meant)
        return winners.no_offices(out, passage.sentence, self._language)

    def _listed(self, passage: Passage, group: str) -> list[Mention]:
        """The names of a group; where lists need no capitals, the bare items between its commas too."""
        said = passage.mentions(group, "name", "it")
        span = passage.spans.get(group)
        speaker = passage.spans.get("speaker")
        if not self._language.list_comma and (said or (len(passage.spans) > 1 and not speaker)):
            return said
        if span is None:
            near = winners.opening(passage, self._language)
            if self._language.list_comma and not passage.sentence.within(0, len(passage.sentence.code), "name"):
                near = self._focus.last_winner()
            near = near or self._focus.name(passage.sentence, speaker[0] if speaker else len(passage.sentence.code))
            return [replace(near, anaphor=False)] if near else []
        found = items(passage, span, self._language)
        whole = bool(found) and any(found[-1] is m for m in passage.sentence.mentions.values())
        if whole and pattern(self._language.employer_behind).match(passage.sentence.code, span[1]):
            found = found[:-1]
        if len(found) == 1:
            person = pattern(self._language.person_behind).match(passage.sentence.code[span[1] : span[1] + 14])
            if person and person.group("person")[0] in self._language.surnames:
                at = span[1] + person.start("person"), span[1] + person.end("person")
                return [loose(passage.text, passage.sentence.offset(at[0]), passage.sentence.offset(at[1], end=True))]
        return found

    def _for_persons(self, passage: Passage, award: Mention) -> bool:
        person = pattern(self._language.lexicon.person_award)
        return bool(person.search(award.name) or person.search(passage.sentence.code))
