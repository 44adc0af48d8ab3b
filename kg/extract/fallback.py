"""Where no construction fits, but a sentence speaks of winning: the names in a winner's place, with less confidence.

A name has the winner's place when it opens the sentence or stands behind "to", "upon", a colon or another such name,
and is no giver, speaker or place. A sentence that denies or hopes says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.conferrals import Conferrals
from kg.extract.found import Found, Passage
from kg.extract.language import SYMBOLS, Language, Rule, pattern
from kg.extract.mentions import Encoded, Mention

RULE = Rule("beside-an-award", "conferral", "", confidence=0.55)
MOST = 6
"""A sentence with more names than this tells of something else."""


def read(sentence: Encoded, text: str, language: Language, conferrals: Conferrals, bodies: set[str]) -> Iterator[Found]:
    """Yield the conferrals that a sentence seems to state; bodies: names that are known to give or run awards."""
    code = sentence.code
    cue = pattern(language.cue).search(code) if language.cue else None
    if (
        cue is None
        or pattern(language.lexicon.negation).search(code)
        or pattern(language.lexicon.hypothetical).search(code)
    ):
        return
    award = next((i for i, m in sentence.mentions.items() if m.kind == "award"), None)
    if award is None:
        return
    if len({m.name for m in sentence.within(0, len(code), "year")}) > 1:
        return
    places = [i for i, m in sentence.mentions.items() if _fits(code, i, m, language, bodies)]
    if not 0 < len(places) <= MOST:
        return
    for place in places:
        spans = {"recipient": (place, place + 1), "award": (award, award + 1)}
        yield from conferrals.read(
            RULE, Passage(sentence, text, spans), min(place, award), max(place, award, cue.end() - 1) + 1
        )


def _fits(code: str, place: int, mention: Mention, language: Language, bodies: set[str]) -> bool:
    if mention.kind != "name" or mention.anaphor or mention.role == "person" or mention.name in bodies or mention.years:
        return False
    if pattern(language.body_word).search(mention.name):
        return False
    if pattern(language.not_a_winner_behind).match(code, place + 1):
        return False
    before = code[:place].rstrip()
    opens = not any(symbol in before for symbol in (SYMBOLS["name"], SYMBOLS["award"])) and len(before) <= 40
    return bool(pattern(language.winner_before).search(code[:place])) or (
        opens and not pattern(language.not_a_winner_before).search(code[:place])
    )
