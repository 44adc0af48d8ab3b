"""What is to be seen of two mentions that may be tied: the words between and around them, and their names.

`kg.extract.learned.ties` weighs these signs by what was learned of them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import pairwise

from kg.extract.learned.likely import Words
from kg.extract.patterns.gates import Gates
from kg.extract.patterns.language import Language, Pattern, pattern
from kg.extract.patterns.needs import needs
from kg.extract.reading.mentions import Encoded, Mention

UNSAID = -1
"""The place of a subject that a sentence leaves to the ones before it."""
_NEAR = 6
"""Words before the first and behind the second mention that count."""
_SHORT = 12
"""Words between two mentions up to which their pairs count, and five up to which the whole stretch does."""
_STEM = 5
"""Letters of a word that count by themselves: its stem, more or less."""
_LENGTHS = (0, 1, 2, 3, 5, 8, 12, 20, 40, 9999)


def signs(sentence: Encoded, words: Words, i: int, j: int, language: Language, won: Collection[str]) -> Iterator[str]:
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
    if i == UNSAID:
        yield from {f"0 {'the ' if m.anaphor else ''}{m.kind} here" for m in sentence.mentions.values()}
    else:
        yield from _of_subject(sentence.mentions[i], language, won)
    yield from _of_object(sentence.mentions[j], language)


def _of_classes(
    order: str, before: list[str], between: list[str], behind: list[str], language: Language
) -> Iterator[str]:
    """Yield which families of words (to run, to give, to set up ...) stand between two mentions and around them."""
    spans = {"between": " ".join(between), "before": " ".join(before[-_NEAR:]), "behind": " ".join(behind[:_NEAR])}
    ends = " ".join(between[-2:])
    families = _families(tuple(language.weighed.ties.families.items()))
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
def _families(families: tuple[tuple[str, str], ...]) -> Gates[tuple[str, Pattern]]:
    """Return the families of words with their patterns, each behind what a stretch must hold to have a word of it."""
    return Gates(((name, pattern(words)), needs(words), ()) for name, words in families)


def _of_subject(subject: Mention, language: Language, won: Collection[str]) -> Iterator[str]:
    yield f"subject {subject.kind}{' the' if subject.anaphor else ''}"
    if subject.kind != "name":
        return
    if subject.role:
        yield f"subject role {subject.role}"
    if subject.name in won:
        yield "subject won"
    for name, words in (("legal", language.lexicon.legal), ("organization", language.organization_end),
                        ("unit", language.unit_behind), ("body", language.body_word)):  # fmt: skip
        if pattern(words).search(subject.name):
            yield f"subject {name}"
    if subject.name in language.towns:
        yield "subject town"


def _of_object(other: Mention, language: Language) -> Iterator[str]:
    yield f"object {other.kind}{' the' if other.anaphor else ''}"
    if other.kind != "name":
        return
    words = re.findall(r"[a-z]+", other.name.lower())
    yield from (f"object word {word}" for word in (words[:1] + words[-1:]))
    yield from (f"object end {other.name[-size:]}" for size in language.weighed.winners.ends)
    yield f"object words {min(4, len(words))}"
    if pattern(language.lexicon.legal).search(other.name) or pattern(language.organization_end).search(other.name):
        yield "object organization"
    if other.name in language.towns:
        yield "object town"
    if other.role:
        yield f"object role {other.role}"
    if pattern(language.body_word).search(other.name):
        yield "object body"
