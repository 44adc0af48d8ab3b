"""What speaks for a year that the sentence of a conferral itself says: how it stands to the award and its winner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.learned.year_spots import Spot
from kg.extract.patterns.language import Language, pattern
from kg.extract.reading.mentions import Encoded, Mention

_SIZES = (0, 4, 12, 30, 80)
_RIGHT_BY = 4
"""Characters of the code within which a year is right behind or before a name."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A conferral whose year is asked for. start: that of its sentence; span: where its clause, its match and the end
    of it are in the code, None in lists; dated: whether the year of the news may be lent to it."""

    start: int
    award: Mention
    recipient: Mention
    span: tuple[int, int, int] | None = None
    dated: bool = True


@dataclass(slots=True)
class Scene:
    """What is the same for all years of a conferral. at: the number of its line; news: the year of its award's news."""

    asked: Asked
    text: str
    language: Language
    sentence: Encoded
    at: int
    kind: str
    news: int | None
    spots: list[Spot]
    """The years of the line."""
    words: list[str]
    """The groups of words that the clause has."""
    award: int | None
    recipient: int | None
    """Their places in the code of the line."""
    under_past: bool
    head: int | None
    lead: int | None
    award_years: frozenset[int]
    """The years with which the award is named anywhere."""


def signs(spot: Spot, scene: Scene) -> Iterator[str]:
    """Yield what a year has that the line itself names; one that belongs to something else has nothing more."""
    inside = spot.inside
    own = (scene.asked.award.start, scene.asked.recipient.start)
    if inside is not None and inside.kind != "year" and inside.start not in own:
        yield f"inside another {inside.kind}"
        if inside.kind not in ("award", "edition"):
            return
    foreign = _of_something_else(spot, scene)
    if foreign is not None:
        yield foreign
    else:
        yield "said"
        yield from _placed(spot.place, scene)


def _of_something_else(spot: Spot, scene: Scene) -> str | None:
    """Return why a year is not that of a conferral: it is since when, or of a standard; None if it may be."""
    code, place, language = scene.sentence.code, spot.place, scene.language
    words = language.weighed.years
    when = pattern(language.year_when).search(code[: place + 7])
    if pattern(language.lexicon.year_blocked_before).search(code[:place]) and not when:
        return "blocked before"
    if pattern(language.year_blocked_behind).match(code, place + 1):
        return "blocked behind"
    if spot.start and pattern(words.of_standard).search(scene.text[max(0, spot.start - 15) : spot.start]):
        return "of a standard"
    led = pattern(words.led if spot.start is not None else words.leads).match(code, place + 1)
    other = scene.sentence.mentions.get(led.end()) if led else None
    if led and other is not None and other.kind == "award" and scene.award not in (None, led.end()):
        return "leads another award"
    return None


def _placed(place: int, scene: Scene) -> Iterator[str]:
    """Yield how a year stands in its line: to the award, to the winner, to the other years and names."""
    asked, sentence = scene.asked, scene.sentence
    code = sentence.code
    leads = pattern(scene.language.weighed.years.leads)
    every = sorted({one.place for one in scene.spots})
    for name, other in (("award", scene.award), ("winner", scene.recipient)):
        if other is None:
            yield f"no {name} here"
        else:
            yield from _between(name, other, place, every, scene)
    if scene.award is not None and scene.recipient is not None:
        low, high = sorted((scene.award, scene.recipient))
        yield f"stands {'first' if place < low else 'between' if place < high else 'last'}"
    told = {
        "first year of line": place == every[0],
        "last year of line": place == every[-1],
        "opens the line": not code[:place].strip(' #*-•·"'),
        "in clause": asked.span is not None and asked.span[0] <= place < asked.span[2],
        "in match": asked.span is not None and asked.span[1] <= place < asked.span[2],
    }
    yield from (sign for sign, holds in told.items() if holds)
    for i, mention in sentence.mentions.items():
        if mention.kind in ("award", "name") and not mention.anaphor and i not in (scene.award, scene.recipient):
            if 0 < place - i <= _RIGHT_BY + 1:
                yield f"right behind another {mention.kind}"
            if i > place and leads.fullmatch(code, place + 1, i):
                yield f"right before another {mention.kind}"


def _between(name: str, other: int, place: int, every: list[int], scene: Scene) -> Iterator[str]:
    """Yield how a year stands to the award or to the winner of its line."""
    sentence, words = scene.sentence, scene.language.weighed.years
    low, high = sorted((other, place))
    between = sentence.code[low + 1 : high]
    side = "behind" if place > other else "before"
    yield f"{side} {name}"
    yield f"{name} within {next((size for size in _SIZES if len(between) <= size), 'more')}"
    if len(between) <= _RIGHT_BY or (other > place and pattern(words.leads).fullmatch(between)):
        yield f"right {side} {name}"
    held = [group for group, said in words.between.items() if pattern(said).search(between)]
    if pattern(scene.language.lexicon.clause).search(between):
        held.append("new clause")
    yield from (f"{group} between {name}" for group in held)
    yield from (f"{one}, {two} between {name}" for one, two in words.together if one in held and two in held)
    cues = sum(low < found.start() < high for found in pattern(scene.language.cue).finditer(sentence.code))
    yield f"cues {min(cues, 2)} between {name}"
    kinds = {m.kind for i, m in sentence.mentions.items() if low < i < high and not m.anaphor}
    yield from (f"{kind} between {name}" for kind in ("name", "award") if kind in kinds)
    if not any(low < one < high for one in every):
        yield f"nearest of its side to {name}"
    if abs(place - other) == min(abs(one - other) for one in every):
        yield f"nearest to {name}"
