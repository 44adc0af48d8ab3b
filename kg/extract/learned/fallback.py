"""Where no construction fits, but a document speaks of winning: the names that have likely won, with less confidence.

How likely it is, `kg.extract.learned.likely` tells by the words around the name and by what stands around its
sentence. A sentence that denies or hopes says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.extract.conferrals import Conferrals
from kg.extract.found import Found, Passage
from kg.extract.learned.likely import chances
from kg.extract.patterns.language import Language, Rule, pattern
from kg.extract.reading.mentions import Encoded
from kg.extract.reading.sentences import Reading
from kg.extract.reading.surroundings import Surroundings

RULE = Rule("likely-winner", "conferral", "", confidence=0.55)
RUNNING = Rule("likely-candidate", "finalist", "", confidence=0.5, certain=True)
LIKELY = 0.48
READ = ("paragraph", "item")
"""The kinds of blocks that are looked at; of tables, the columns tell who has won."""
_REACH = 90
"""Characters within which the words of those in the running are of a name."""
_LABEL = 5
"""Words that a label has at the most."""


class Told:
    """What the rules and the lists of a document have said of names. bodies: who gives or runs awards."""

    def __init__(self, said: Iterable[Found]) -> None:
        self.starts: set[int] = set()
        self.within: set[int] = set()
        """The places inside the names of those that were said to have won or to stand in the running."""
        self.winners: set[int] = set()
        self.names: set[str] = set()
        self.bodies: set[str] = set()
        for one in said:
            if one.weak and one.type == "conferral":
                continue
            self.starts |= {m.start for m in one.names.values() if one.type != "located_in"}
            for field, mention in one.names.items():
                if field in ("body", "issuer"):
                    self.bodies.add(mention.name)
                elif field == "unit":
                    self.names.add(mention.name)
                elif field in ("recipient", "candidate"):
                    self.names |= {mention.name, *mention.aliases}
                    self.within |= {*range(mention.name_start + 1, mention.name_end)}
                    self.winners |= {mention.start} if field == "recipient" else set()


def read(
    sentence: Encoded, reading: Reading, around: Surroundings, conferrals: Conferrals, told: Told
) -> Iterator[Found]:
    """Yield the conferrals that a sentence seems to state, of names of which nothing is told."""
    code, language = sentence.code, reading.language
    prize = language.weighed.winners.prize
    places = [
        i
        for i, m in sentence.mentions.items()
        if m.kind == "name"
        and not m.anaphor
        and m.start not in told.starts
        and m.start not in told.within
        and m.name not in told.names
        and m.name not in told.bodies
        and not pattern(prize).search(m.name)
        and not pattern(language.office).match(m.name)
        and _fits(code, i, language)
        and not (around.kind == "item" and _behind_told(sentence, i, told))
        and not _tells_of(sentence, i, told, language)
    ]
    if not places or _over_others(around, language) or _labels_others(code, language):
        return
    body = pattern(language.award_of_body)
    awards = [i for i, m in sentence.mentions.items() if m.kind == "award" and not body.match(code, i + 1)]
    cue = pattern(language.cue).search(code) if language.cue else None
    for place in _likely(sentence, places, around, told, language):
        award = min(awards, key=lambda i: abs(i - place), default=None)
        spans = {"recipient": (place, place + 1)}
        ends = [place, *((cue.start(), cue.end() - 1) if cue else ())]
        if award is not None:
            spans["award"] = (award, award + 1)
            ends.append(award)
        yield from conferrals.read(RULE, Passage(sentence, reading.text, spans), min(ends), max(ends) + 1)
    won = cue is not None or pattern(language.lexicon.winner_heading).search(code)
    said = pattern(language.lexicon.running).search(code) if places and not won else None
    told_of = awards or (around.before is not None and around.before.within(0, len(around.before.code), "award"))
    if said and told_of and not any(m.kind == "standard" for m in sentence.mentions.values()):
        yield from _running(sentence, places, awards, said.start(), reading, conferrals)


def _running(
    sentence: Encoded, places: list[int], awards: list[int], cue: int, reading: Reading, conferrals: Conferrals
) -> Iterator[Found]:
    """Yield who seems to stand in the running, in a sentence that speaks of candidates and of no winner."""
    stages = reading.language.stages.items()
    stage = next((name for name, words in stages if pattern(words).search(sentence.code)), "finalist")
    if stage == "applied" or not pattern(reading.language.lexicon.candidate_heading).search(sentence.code):
        return
    rule = replace(RUNNING, constants={"stage": stage})
    for place in places:
        mention, near = sentence.mentions[place], abs(place - cue) < _REACH
        if not near or mention.role == "person" or pattern(reading.language.body_word).search(mention.name):
            continue
        if reading.language.title_case_opening and re.fullmatch(r"[A-Z][a-z]+", mention.name):
            continue
        award = min(awards, key=lambda i: abs(i - place), default=None)
        spans = {"candidate": (place, place + 1)} | ({} if award is None else {"award": (award, award + 1)})
        yield from conferrals.read(rule, Passage(sentence, reading.text, spans), place, place + 1)


def _behind_told(sentence: Encoded, place: int, told: Told) -> bool:
    """Whether a name in a line of a list is only the town of the name before it, which is told of."""
    gap = _TO_TOWN.search(sentence.code, max(0, place - _WIDEST), place)
    before = sentence.mentions.get(gap.start() - 1) if gap else None
    return before is not None and before.start in told.starts


def _tells_of(sentence: Encoded, place: int, told: Told, language: Language) -> bool:
    """Whether a name stands in what is told of a winner ("..., which runs the railway of ...")."""
    winner = max((i for i, m in sentence.mentions.items() if i < place and m.start in told.winners), default=None)
    if winner is None:
        return False
    aside = pattern(language.weighed.winners.aside).fullmatch(sentence.code, winner + 1, place)
    return aside is not None and not (language.cue and pattern(language.cue).search(aside.group()))


_TO_TOWN = re.compile(r"(?:, | [–—-] )$")
_WIDEST = 3
"""What stands between a name of a list and its town, and how long it is."""


def _likely(
    sentence: Encoded, places: list[int], around: Surroundings, told: Told, language: Language
) -> Iterator[int]:
    """Yield the places whose names have likely won; those of one list have won together or not at all."""
    chance = dict(zip(places, chances(sentence, places, around, told.winners, language), strict=True))
    for run in _runs(sentence.code, places, language):
        if sum(chance[place] for place in run) >= LIKELY * len(run):
            yield from run


def _runs(code: str, places: list[int], language: Language) -> Iterator[list[int]]:
    """Yield the names that stand in one list, as lists of places."""
    between = pattern(language.weighed.winners.between)
    run: list[int] = []
    for place in places:
        if run and not between.fullmatch(code, run[-1] + 1, place):
            yield run
            run = []
        run.append(place)
    if run:
        yield run


def _over_others(around: Surroundings, language: Language) -> bool:
    """Whether the names stand under a label of other people: a jury, sponsors, contacts."""
    labels = [around.heading] if around.kind == "item" else []
    above = [*labels, around.before.code] if around.kind == "item" and around.before is not None else labels
    if any(pattern(language.leads_to_topics).search(label) for label in above):
        return True
    if around.kind == "item" and around.before is not None and len(around.before.code.split()) < _LABEL:
        labels.append(around.before.code)
    return any(pattern(language.other_list).search(label) for label in labels)


def _labels_others(code: str, language: Language) -> bool:
    """Whether a sentence begins with a label of other people ("Further information: ...")."""
    label, colon, _ = code.partition(":")
    return bool(colon) and len(label.split()) < _LABEL and pattern(language.other_list).search(label) is not None


def _fits(code: str, place: int, language: Language) -> bool:
    listed = pattern(language.weighed.winners.listed).search(code[:place])
    return not (
        pattern(language.not_a_winner_behind).match(code, place + 1)
        or pattern(language.not_a_winner_before).search(code[: listed.start() if listed else place])
    )
