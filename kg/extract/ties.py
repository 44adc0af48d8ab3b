"""Relations that no construction reads: how likely two mentions of a sentence are tied, by the words around them.

As with winners (`kg.extract.likely`), constructions are precise and never complete: who runs, gives or set up an award,
what it is assessed against and what it was called is said in more ways than a table of rules can list. The weights
(`weights/`, made by `tests/bench/tie_weights.py`) are of the words between two mentions, before the first and behind
the second; what they find has a rule and a confidence of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter

from kg.extract import learned
from kg.extract.awards import is_other
from kg.extract.coreference import Focus
from kg.extract.found import Found
from kg.extract.gates import Gates
from kg.extract.language import Language, Pattern, pattern
from kg.extract.likely import Words, chance
from kg.extract.mentions import Encoded, Mention
from kg.extract.needs import needs
from kg.extract.relations import is_first
from kg.extract.values import years
from kg.model import Value

RULE = "likely-tie"
CONFIDENCE = 0.55
LIKELY = 0.5
_NEAR = 6
"""Words before the first and behind the second mention that count."""
_SHORT = 12
"""Words between two mentions up to which their pairs count, and five up to which the whole stretch does."""
_STEM = 5
"""Letters of a word that count by themselves: its stem, more or less."""
_LENGTHS = (0, 1, 2, 3, 5, 8, 12, 20, 40, 9999)


@dataclass(frozen=True, slots=True)
class Tie:
    """A type of relation: its two fields, and the kinds of mention that each may be."""

    type: str
    fields: tuple[str, str]
    subjects: frozenset[str]
    objects: frozenset[str]

    @property
    def named(self) -> bool:
        """Whether the subject is an organization, not an award."""
        return "name" in self.subjects


def _tie(type_: str, subject: str, of: str, subjects: str, objects: str) -> Tie:
    return Tie(type_, (subject, of), frozenset(subjects.split()), frozenset(objects.split()))


TIES = (
    _tie("uses_criteria", "award", "standard", "award it", "standard award"),
    _tie("administered_by", "subject", "body", "award it", "name"),
    _tie("established_by", "subject", "body", "award standard it", "name"),
    _tie("conferred_by", "subject", "body", "award it", "name"),
    _tie("named_after", "subject", "namesake", "award it", "name"),
    _tie("renamed_to", "subject", "new_name", "award it", "award"),
    _tie("holds_certification", "subject", "certification", "name it", "standard"),
    _tie("established", "subject", "year", "award standard it", "year"),
    _tie("founded", "subject", "year", "name it", "year"),
)
UNSAID = -1
"""The place of a subject that a sentence leaves to the ones before it, in languages that do."""


def weights(code: str) -> Mapping[str, Mapping[str, float]]:
    """Return the weights of each type of relation for a language, none when nothing was learned for it."""
    return learned.weights(f"{code}-ties")


def read(sentence: Encoded, language: Language, focus: Focus, said: list[Found]) -> Iterator[Found]:
    """Yield the relations that a sentence seems to state, of things of which no rule has told a relation there.

    said: what was read in the sentence before.
    """
    known = weights(language.code)
    told, dated = _told(said)
    won = {one.values.get("year") for one in said if one.type == "conferral"} - {None}
    asked = [
        (i, j, other, held)
        for i, j, ties in (pairs(sentence, language) if known else ())
        if (other := sentence.mentions[j]).start not in told
        and not other.anaphor
        and (held := [tie for tie in ties if tie.type in known and tie.type not in dated])
    ]
    if not asked or pattern(language.lexicon.negation).search(sentence.code):
        return
    words = Words(sentence.code)
    best: dict[tuple[str, int | str], tuple[float, Found]] = {}
    for i, j, other, held in asked:
        chances = _chances(language.code, frozenset(features(sentence, words, i, j, language)), held)
        likeliest, tie = max(chances, key=itemgetter(0))
        if likeliest < LIKELY:
            continue
        meant = meaning(sentence, i, focus, tie)
        if meant is None or meant.name == other.name or is_other(meant, language):
            continue
        found = _found(tie, meant, other, sentence)
        if found is not None and found.values.get("year") in won:
            continue
        once = tie.type, meant.name if other.kind == "year" else j
        if found is not None and likeliest > best.get(once, (0.0, None))[0]:
            best[once] = likeliest, found
    yield from (found for _, found in best.values())


def _told(said: list[Found]) -> tuple[set[int], set[str]]:
    """Return the starts of the mentions that are tied already, and the types of which a year is told."""
    types = {tie.type: "year" in tie.objects for tie in TIES}
    tied = [one for one in said if one.type in types]
    starts = {m.start for one in tied if not types[one.type] for m in one.names.values()}
    return starts, {one.type for one in tied if types[one.type]}


def _found(tie: Tie, subject: Mention, other: Mention, sentence: Encoded) -> Found | None:
    """Return the fact of a tie; None where a year is not told by a figure, or that of a later edition."""
    names, told = {tie.fields[0]: subject, tie.fields[1]: other}, dict[str, Value]()
    if other.kind == "year":
        named = years(other.name)
        if len(named) != 1 or (subject.edition and not is_first(subject)):
            return None
        names, told = {tie.fields[0]: subject}, {"year": named[0], **_ASPECT.get(tie.type, {})}
    return Found(tie.type, names, told, sentence.start, sentence.end, RULE, CONFIDENCE)


_ASPECT: Mapping[str, dict[str, Value]] = {"established": {"aspect": "created"}}


@lru_cache(maxsize=8)
def _by_feature(code: str) -> tuple[Mapping[str, int], Mapping[str, tuple[float, ...]]]:
    """Return the places of the types of relation, and the weights of each feature: one at the place of each type."""
    known = weights(code)
    seen = sorted({feature for of_type in known.values() for feature in of_type})
    rows = {feature: tuple(of_type.get(feature, 0.0) for of_type in known.values()) for feature in seen}
    return {type_: place for place, type_ in enumerate(known)}, rows


def _chances(code: str, seen: frozenset[str], ties: Sequence[Tie]) -> list[tuple[float, Tie]]:
    """Return how likely each type of relation is by what is seen, every feature looked up once for all of them."""
    known, (places, by_feature) = weights(code), _by_feature(code)
    rows = [by_feature[feature] for feature in seen if feature in by_feature]
    return [
        (chance(known[tie.type].get("", 0.0), map(itemgetter(places[tie.type]), rows)), tie)
        for tie in ties
        if tie.type in known
    ]


def pairs(sentence: Encoded, language: Language) -> Iterator[tuple[int, int, Sequence[Tie]]]:
    """Yield the places of two mentions that may be tied, subject first, with the types of relation they may have.

    The subject may be unsaid where the language leaves it to the sentences before.
    """
    mentions = sentence.mentions
    for i, subject in mentions.items():
        for j, other in mentions.items():
            if i != j and (ties := between(subject.kind, other.kind)):
                yield i, j, ties
    if language.drops_subjects:
        kinds = {m.kind for m in mentions.values()}
        for j, other in mentions.items():
            ahead = {m.kind for i, m in mentions.items() if i < j}
            ties = [t for t in TIES if other.kind in t.objects and not t.subjects & (ahead if t.named else kinds)]
            if ties:
                yield UNSAID, j, ties


@lru_cache(maxsize=128)
def between(subject: str, other: str) -> Sequence[Tie]:
    """Return the types of relation that two kinds of mention may have."""
    return [tie for tie in TIES if subject in tie.subjects and other in tie.objects]


def meaning(sentence: Encoded, place: int, focus: Focus, tie: Tie) -> Mention | None:
    """Return what a mention is, or stands for; of a subject that is unsaid what the sentences before speak of."""
    if place == UNSAID:
        if tie.named:
            return focus.company() or focus.name(sentence, 0)
        return focus.meant(sentence) or focus.award(sentence, 0) or focus.main
    mention = sentence.mentions[place]
    if mention.kind == "name" and mention.anaphor:
        return focus.name(sentence, place, mention)
    return focus.award(sentence, place) if mention.anaphor or mention.kind == "it" else mention


def features(sentence: Encoded, words: Words, i: int, j: int, language: Language) -> Iterator[str]:
    """Yield what is to be seen of two mentions: the words between and around them, and what they are."""
    first, second = min(i, j), max(i, j)
    before, between, behind = words.between(first, second)
    order = "0" if i == UNSAID else ">" if i < j else "<"
    yield order
    yield f"{order} length {next(size for size in _LENGTHS if len(between) <= size)}"
    for label, some in (("b", between), ("end", between[-3:]), ("start", between[:3]),
                        ("before", before[-_NEAR:]), ("behind", behind[:_NEAR])):  # fmt: skip
        yield from (f"{order} {label} {word}" for word in set(some))
        yield from (f"{order} {label} {word[:_STEM]}-" for word in set(some) if len(word) > _STEM)
    if len(between) <= (2 * _SHORT if language.drops_subjects else _SHORT):
        yield from (f"{order} pair {one} {other}" for one, other in pairwise(between))
    if len(between) <= 5:
        yield f"{order} is {' '.join(between)}"
    for size in (1, 2, 3):
        yield f"{order} left {' '.join(before[-size:])}"
        yield f"{order} right {' '.join(behind[:size])}"
    yield from (f"{order} over {m.kind}" for place, m in sentence.mentions.items() if first < place < second)
    yield f"mentions between {min(4, sum(first < place < second for place in sentence.mentions))}"
    yield from _of_classes(order, before, between, behind, language)
    yield from _of_mentions(None if i == UNSAID else sentence.mentions[i], sentence.mentions[j], language)


def _of_classes(
    order: str, before: list[str], between: list[str], behind: list[str], language: Language
) -> Iterator[str]:
    """Yield which families of words (to run, to give, to set up ...) stand between two mentions and around them."""
    spans = {"between": " ".join(between), "before": " ".join(before[-_NEAR:]), "behind": " ".join(behind[:_NEAR])}
    ends = " ".join(between[-2:])
    families = _families(tuple(language.tie_words.items()))
    for where, stretch in spans.items():
        for name, words in families.open(stretch):
            if not words.search(stretch):
                continue
            yield f"{order} {name} {where}"
            if where != "between":
                yield f"{order} {name} {where}, {ends} between"
            else:
                yield f"{order} {name}, {ends}"
                yield f"{order} {name} alone" if len(between) <= 4 else f"{order} {name} among others"


@lru_cache(maxsize=8)
def _families(tie_words: tuple[tuple[str, str], ...]) -> Gates[tuple[str, Pattern]]:
    """Return the families of words with their patterns, each behind what a stretch must hold to have a word of it."""
    return Gates(((name, pattern(words)), needs(words), ()) for name, words in tie_words)


def _of_mentions(subject: Mention | None, other: Mention, language: Language) -> Iterator[str]:
    if subject is not None:
        yield f"subject {subject.kind}{' the' if subject.anaphor else ''}"
    yield f"object {other.kind}{' the' if other.anaphor else ''}"
    if other.kind != "name":
        return
    words = re.findall(r"[a-z]+", other.name.lower())
    yield from (f"object word {word}" for word in (words[:1] + words[-1:]))
    yield from (f"object end {other.name[-size:]}" for size in (1, 2) if language.list_comma)
    if other.role:
        yield f"object role {other.role}"
    if pattern(language.body_word).search(other.name):
        yield "object body"
