"""Relations that no construction reads: how likely two mentions of a sentence are tied, by the words around them.

As with winners (`kg.extract.learned.likely`), constructions are precise and never complete: who runs, gives or set up
an award, what it is assessed against and what it was called is said in more ways than a table of rules can list. The
weights (`weights/`, made by `tests/bench/tie_weights.py`) are of the words between two mentions, before the first and
behind the second; what they find has a rule and a confidence of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import itemgetter

from kg.extract.awards import is_other
from kg.extract.coreference import Focus
from kg.extract.found import Found
from kg.extract.learned import files
from kg.extract.learned.likely import Words, chance
from kg.extract.learned.tie_signs import UNSAID, signs
from kg.extract.naming.towns import is_town
from kg.extract.patterns.language import Language, pattern
from kg.extract.reading.mentions import Encoded, Mention
from kg.extract.reading.values import years
from kg.extract.relations import is_first
from kg.model import Value

RULE = "likely-tie"
CONFIDENCE = 0.55
LIKELY = 0.5


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
)
_WIDER = (
    _tie("founded", "subject", "year", "name it", "year"),
    _tie("uses_criteria", "award", "standard", "award it", "standard award name"),
    _tie("located_in", "subject", "place", "name it", "place name"),
)
"""Types with more kinds of mention, where capitals show what is a name."""
WIDE = (*(tie for tie in TIES if tie.type not in {wide.type for wide in _WIDER}), *_WIDER)
_OWN = frozenset(("uses_criteria", "administered_by", "established_by", "conferred_by", "established"))
"""Types of relation of an award that a sentence may not name: "Entries are judged by the criteria of ..."."""
_SEAT = 40
"""Characters that may stand between an organization and its seat."""


def weights(code: str) -> Mapping[str, Mapping[str, float]]:
    """Return the weights of each type of relation for a language, none when nothing was learned for it."""
    return files.weights(f"{code}-ties")


def ties_of(language: Language) -> Sequence[Tie]:
    """Return the types of relation that are read in a language."""
    return TIES if language.drops_subjects else WIDE


def read(
    sentence: Encoded, language: Language, focus: Focus, said: list[Found], won: Collection[str] = ()
) -> Iterator[Found]:
    """Yield the relations that a sentence seems to state, of things of which no rule has told a relation there.

    said: what was read in the sentence before. won: the names of the document's winners and candidates.
    """
    known = weights(language.code)
    told = _told(said)
    dated = {one.values.get("year") for one in said if one.type == "conferral"} - {None}
    asked = [
        (i, j, other, held)
        for i, j, ties in (pairs(sentence, language) if known else ())
        if not (other := sentence.mentions[j]).anaphor
        and (held := [t for t in ties if t.type in known and not told.has(t, sentence.mentions.get(i), other)])
    ]
    if not asked or pattern(language.lexicon.negation).search(sentence.code):
        return
    words = Words(sentence.code)
    best: dict[tuple[str, int | str], tuple[float, Found]] = {}
    for i, j, other, held in asked:
        chances = _chances(language.code, frozenset(signs(sentence, words, i, j, language, won)), held)
        likeliest, tie = max(chances, key=itemgetter(0))
        if tie.type == "located_in" and _of_town(sentence, i, j, language):
            continue
        if likeliest < language.weighed.ties.likely.get(tie.type, LIKELY):
            continue
        meant = meaning(sentence, i, focus, tie)
        if meant is None or meant.name == other.name or (meant.kind == "award" and is_other(meant, language)):
            continue
        found = _found(tie, meant, _whole(sentence, j, tie, language), sentence)
        if found is not None and found.values.get("year") in dated:
            continue
        once = tie.type, meant.name if other.kind == "year" else j
        if found is not None and likeliest > best.get(once, (0.0, None))[0]:
            best[once] = likeliest, found
    yield from (found for _, found in best.values())


@dataclass(frozen=True, slots=True)
class _Told:
    """What is read already. starts: of the mentions that are tied; dated: types of which a year is told; seated: the
    starts of those whose seat is."""

    starts: Collection[int]
    dated: Collection[str]
    seated: Collection[int]

    def has(self, tie: Tie, subject: Mention | None, other: Mention) -> bool:
        """Whether what a tie would tell is told already."""
        if tie.type == "located_in":
            return subject is not None and subject.start in self.seated
        return other.start in self.starts or tie.type in self.dated


def _told(said: list[Found]) -> _Told:
    types = {tie.type: "year" in tie.objects for tie in TIES}
    tied = [one for one in said if one.type in types]
    return _Told(
        {m.start for one in tied if not types[one.type] for m in one.names.values()},
        {one.type for one in tied if types[one.type]},
        {m.start for one in said if one.type == "located_in" for m in one.names.values()},
    )


def _whole(sentence: Encoded, place: int, tie: Tie, language: Language) -> Mention:
    """Return what a mention names, of a standard with the words that make it one ("... Award criteria")."""
    other, code = sentence.mentions[place], sentence.code
    if tie.type == "located_in":
        return _in_region(sentence, place, language)
    if tie.type != "uses_criteria":
        return other
    behind = pattern(language.weighed.ties.behind).match(code, place + 1)
    before = None if behind or other.kind == "standard" else pattern(language.weighed.ties.before).search(code[:place])
    if behind:
        return replace(other, name=other.name + behind.group(), name_end=other.name_end + len(behind.group()))
    if before and other.name_start == other.start:
        return replace(other, name=before.group() + other.name, name_start=other.name_start - len(before.group()))
    return other


def _in_region(sentence: Encoded, place: int, language: Language) -> Mention:
    """Return a town with the region it is in: "Davis, Calif.", "Ratby near Ely"."""
    other = sentence.mentions[place]
    region = pattern(language.weighed.ties.region).match(sentence.code, place + 1)
    behind = sentence.mentions[region.end() - 1] if region else None
    if region is None or behind is None or behind.anaphor or not is_town(behind, language):
        return other
    gap = sentence.code[place + 1 : region.end() - 1]
    return replace(other, name=f"{other.name}{gap}{behind.name}", name_end=behind.name_end, end=behind.name_end)


def _of_town(sentence: Encoded, i: int, j: int, language: Language) -> bool:
    """Whether a place is only the region of the town that stands before it."""
    town = pattern(language.weighed.ties.town_before).search(sentence.code, max(0, j - 12), j)
    before = sentence.mentions[town.start()] if town is not None and town.start() > i else None
    return before is not None and not before.anaphor and is_town(before, language)


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
    mentions, of_language = sentence.mentions, ties_of(language)
    for i, subject in mentions.items():
        for j, other in mentions.items():
            if i != j and (ties := between(of_language, subject.kind, other.kind)):
                near = 0 < j - i <= _SEAT or ties[-1].type != "located_in"
                if near or len(ties) > 1:
                    yield i, j, ties if near else ties[:-1]
    if not language.drops_subjects:
        yield from _unsaid(sentence, language)
    else:
        kinds = {m.kind for m in mentions.values()}
        for j, other in mentions.items():
            ahead = {m.kind for i, m in mentions.items() if i < j}
            ties = [t for t in TIES if other.kind in t.objects and not t.subjects & (ahead if t.named else kinds)]
            if ties:
                yield UNSAID, j, ties


def _unsaid(sentence: Encoded, language: Language) -> Iterator[tuple[int, int, Sequence[Tie]]]:
    """Yield what may be tied to an award that a sentence only thinks of."""
    for j, other in sentence.mentions.items():
        ties = [tie for tie in WIDE if tie.type in _OWN and other.kind in tie.objects]
        if ties and (other.kind != "name" or pattern(language.weighed.ties.words).search(sentence.code)):
            yield UNSAID, j, ties


@lru_cache(maxsize=256)
def between(ties: Sequence[Tie], subject: str, other: str) -> Sequence[Tie]:
    """Return those types of relation that two kinds of mention may have."""
    return [tie for tie in ties if subject in tie.subjects and other in tie.objects]


def meaning(sentence: Encoded, place: int, focus: Focus, tie: Tie) -> Mention | None:
    """Return what a mention is, or stands for; of a subject that is unsaid what the sentences before speak of."""
    if place == UNSAID:
        if tie.named:
            return focus.company() or focus.name(sentence, 0)
        return focus.meant(sentence) or focus.award(sentence, 0) or focus.main
    mention = sentence.mentions[place]
    if mention.kind == "name":
        return focus.name(sentence, place, mention) if mention.anaphor else mention
    if mention.kind == "it" and tie.named:
        return focus.name(sentence, place, mention)
    if mention.kind == "it" and focus.tells_of("name"):
        return None
    return focus.award(sentence, place) if mention.anaphor or mention.kind == "it" else mention
