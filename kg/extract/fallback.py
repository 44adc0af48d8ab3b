"""Where no construction fits, but a sentence speaks of winning: the names that have likely won, with less confidence.

How likely it is, `kg.extract.likely` tells by the words around the name. A sentence that denies or hopes says nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from kg.extract.conferrals import Conferrals
from kg.extract.found import Found, Passage
from kg.extract.language import Language, Rule, pattern
from kg.extract.likely import likelihood
from kg.extract.mentions import Encoded, Mention

RULE = Rule("likely-winner", "conferral", "", confidence=0.55)
LIKELY = 0.4
MOST = 8
"""A sentence with more names than this tells of something else."""


def read(
    sentence: Encoded,
    text: str,
    heading: str,
    language: Language,
    conferrals: Conferrals,
    bodies: Collection[str],
    told: Collection[int],
) -> Iterator[Found]:
    """Yield the conferrals that a sentence seems to state.

    heading: the heading above; bodies: names that are known to give or run awards; told: where names stand that a
    construction has read.
    """
    code = sentence.code
    cue = pattern(language.cue).search(code) if language.cue else None
    if cue is None:
        return
    places = [i for i, m in sentence.mentions.items() if m.start not in told and _fits(code, i, m, language, bodies)]
    places = [place for place in places if likelihood(sentence, place, heading, language) >= LIKELY]
    if not 0 < len(places) <= MOST:
        return
    awards = [i for i, m in sentence.mentions.items() if m.kind == "award"]
    for place in places:
        award = min(awards, key=lambda i: abs(i - place), default=None)
        spans = {"recipient": (place, place + 1)}
        ends = [place, cue.start(), cue.end() - 1]
        if award is not None:
            spans["award"] = (award, award + 1)
            ends.append(award)
        yield from conferrals.read(RULE, Passage(sentence, text, spans), min(ends), max(ends) + 1)


def _fits(code: str, place: int, mention: Mention, language: Language, bodies: Collection[str]) -> bool:
    if mention.kind != "name" or mention.anaphor or mention.name in bodies:
        return False
    return not (
        pattern(language.not_a_winner_behind).match(code, place + 1)
        or pattern(language.not_a_winner_before).search(code[:place])
    )
