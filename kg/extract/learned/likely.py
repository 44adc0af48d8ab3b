"""How likely it is that a name is that of a winner, by the words around it: weights learned from annotated documents.

Constructions are precise, but no table of them is complete: of the winners in documents that their author had not
seen, they found half. The weights (`weights/`, one file for each language, made by `tests/bench/winner_weights.py`)
are of words and short runs of words before and behind a name; what they find has a rule and a confidence of its own.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from kg.extract.learned import files
from kg.extract.patterns.language import Language, pattern
from kg.extract.patterns.symbols import KINDS, SYMBOLS
from kg.extract.reading.mentions import Encoded, Mention
from kg.extract.reading.surroundings import Surroundings

_TOKEN = re.compile(r"[\ue000-\uf8ff]|[a-z]+|\d+|[^\sa-z\d]")
_NEAR = 8
"""Tokens on each side that count as near."""
_REACH = 40
"""Characters within which the words of winning are of a name."""
_LIST = frozenset(("name", "place", "year", ",", ";", "、"))
"""What may stand between two names of one list in any language."""


def weights(code: str) -> Mapping[str, float]:
    """Return the weight of each feature for a language, none when nothing was learned for it."""
    return files.weights(code)


def chances(
    sentence: Encoded, places: list[int], around: Surroundings, told: Collection[int], language: Language
) -> list[float]:
    """Return how likely the names at places of a sentence have won an award that the text tells of (0 to 1 each)."""
    known = weights(language.code)
    if not known or not places:
        return [0.0] * len(places)
    shared = frozenset(_shared(sentence, around, told, language))
    words = Words(sentence.code)
    return [probability(known, shared | frozenset(_own(sentence, words, place, around, language))) for place in places]


def probability(known: Mapping[str, float], seen: frozenset[str]) -> float:
    """Return the probability that weights give to a set of features."""
    return chance(known.get("", 0.0), [known[one] for one in seen & known.keys()])


def chance(base: float, found: Iterable[float]) -> float:
    """Return the probability that weights stand for. base: the one that always counts."""
    return 1 / (1 + math.exp(-base - math.fsum(found)))


_HALF = str.maketrans("，；：（）！？", ",;:()!?")
"""Signs of full width, which texts in Chinese mix with the others, to those of half width."""


def tokens(code: str) -> list[str]:
    """Return the words and signs of an encoded stretch in lower case, mentions by their kind."""
    return [KINDS.get(found, found) for found in _TOKEN.findall(code.lower().translate(_HALF))]


class Words:
    """The tokens of a sentence, found once for all its names."""

    def __init__(self, code: str) -> None:
        lower = code.lower()
        found = list(_TOKEN.finditer((lower if len(lower) == len(code) else code).translate(_HALF)))
        self._all = [KINDS.get(one.group(), one.group()) for one in found]
        self._at = {one.start(): i for i, one in enumerate(found)}

    def around(self, place: int) -> tuple[list[str], list[str]]:
        """Return the tokens before and behind the mention at a place."""
        i = self._at[place]
        return self._all[:i], self._all[i + 1 :]

    def between(self, first: int, second: int) -> tuple[list[str], list[str], list[str]]:
        """Return the tokens before, between and behind the mentions at two places; no first: from the beginning."""
        i, j = self._at.get(first, -1), self._at[second]
        return self._all[: max(i, 0)], self._all[i + 1 : j], self._all[j + 1 :]


def features(
    sentence: Encoded, place: int, around: Surroundings, told: Collection[int], language: Language
) -> Iterator[str]:
    """Yield what is to be seen around a name, and of it. told: starts of the names that are read as winners already."""
    yield from _own(sentence, Words(sentence.code), place, around, language)
    yield from _shared(sentence, around, told, language)


def _own(sentence: Encoded, words: Words, place: int, around: Surroundings, language: Language) -> Iterator[str]:
    """Yield what is to be seen of one name."""
    before, behind = words.around(place)
    joins = language.weighed.winners.list_words
    yield from _side("l", before[::-1], joins, reverse=True)
    yield from _side("r", behind, joins, reverse=False)
    mention = sentence.mentions[place]
    yield from _of_name(mention, language)
    if "name" not in before:
        yield "first"
    if mention.name in around.title:
        yield "in title"
    yield from _towards_cue(sentence, place, language)


def _shared(sentence: Encoded, around: Surroundings, told: Collection[int], language: Language) -> Iterator[str]:
    """Yield what is to be seen around all names of a sentence."""
    lexicon = language.lexicon
    for name, words, said in (
        ("denied", lexicon.negation, sentence.code),
        ("hoped", lexicon.hypothetical, sentence.code),
        ("over winners", lexicon.winner_heading, around.heading),
        ("over candidates", lexicon.candidate_heading, around.heading),
    ):
        if pattern(words).search(said):
            yield name
    yield from _of_sentence(sentence, told, language)
    yield from _around(around, language)


def _towards_cue(sentence: Encoded, place: int, language: Language) -> Iterator[str]:
    """Yield on which side of a name the words of winning stand, where no other name is between."""
    if not language.cue:
        return
    for found in pattern(language.cue).finditer(sentence.code):
        behind = found.start() > place
        between = sentence.code[place + 1 : found.start()] if behind else sentence.code[found.end() : place]
        if len(between) < _REACH and SYMBOLS["name"] not in between:
            yield "cue behind" if behind else "cue ahead"


def _of_sentence(sentence: Encoded, told: Collection[int], language: Language) -> Iterator[str]:
    names = [m for m in sentence.mentions.values() if m.kind == "name"]
    if len(sentence.code) == 1:
        yield "alone"
    yield f"names {next(size for size in (1, 2, 3, 6, 99) if len(names) <= size)}"
    if any(m.start in told for m in names):
        yield "beside a winner"
    if sentence.opens:
        yield "opens"
    said = _said_in(sentence, language)
    yield from (f"here {one}" for one in said)
    if len(said) > 1 and "cue" in said:
        yield "here cue and award"


def _said_in(sentence: Encoded, language: Language) -> set[str]:
    """Return whether a sentence speaks of winning and of awards."""
    found = {f"{'the ' if m.anaphor else ''}award" for m in sentence.mentions.values() if m.kind == "award"}
    return found | {"cue"} if language.cue and pattern(language.cue).search(sentence.code) else found


def _around(around: Surroundings, language: Language) -> Iterator[str]:
    yield f"kind {around.kind}"
    if around.before is not None:
        yield from (f"before {one}" for one in _said_in(around.before, language))
        yield from (f"before {word}" for word in set(tokens(around.before.code)))
    yield from (f"over {word}" for word in set(tokens(around.heading)))


def _side(side: str, away: list[str], joins: frozenset[str], reverse: bool) -> Iterator[str]:
    """Yield the features of one side; away: its tokens, the nearest to the name first; joins: words between names."""
    for token in set(away):
        yield f"{side} {token}"
    for token in set(away[:_NEAR]):
        yield f"{side} near {token}"
    skipped = next((i for i, token in enumerate(away) if token not in _LIST and token not in joins), len(away))
    for label, run in (("next", away), ("past list", away[skipped:])):
        for size in range(1, 4):
            words = run[:size][::-1] if reverse else run[:size]
            yield f"{side} {label} {' '.join(words)}"


def _of_name(mention: Mention, language: Language) -> Iterator[str]:
    for word in set(re.findall(r"[a-z]+", mention.name.lower())):
        yield f"word {word}"
    yield from (f"end {mention.name[-size:]}" for size in language.weighed.winners.ends)
    words = len(mention.name.split())
    yield f"words {min(words, 4)}"
    if mention.name.isupper():
        yield "capitals"
    if words == 1 and mention.name.isalpha() and mention.name.istitle():
        yield "one plain word"
    if mention.role:
        yield f"role {mention.role}"
    if mention.known:
        yield "known"
    if mention.years:
        yield "years"
    if pattern(language.lexicon.legal).search(mention.name):
        yield "legal form"
    if pattern(language.body_word).search(mention.name):
        yield "body"
