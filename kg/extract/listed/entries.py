"""An entry of a list or a row of a table: a name with what its line says of it, and the facts that it states."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from kg.extract.found import Found, loose
from kg.extract.learned.when import Asked, When
from kg.extract.listed.context import Context
from kg.extract.naming import no_names
from kg.extract.patterns.language import Language, pattern
from kg.extract.reading.mentions import Mention
from kg.extract.reading.sentences import Line, Reading
from kg.model import Value


@dataclass(frozen=True, slots=True)
class Entry:
    """One name of a list with what its line says of it."""

    name: Mention
    years: tuple[int, ...] = ()
    category: str | None = None
    tier: str | None = None
    place: Mention | None = None
    unit: str | None = None
    award: Mention | None = None
    edition: str | None = None


def facts(entry: Entry, context: Context, start: int, end: int, language: Language, rule: str) -> Iterator[Found]:
    """Yield what an entry says: its conferrals or candidacies, and its place."""
    award = entry.award or context.award
    if award is None or no_names.is_none(entry.name.name):
        return
    confidence = 0.85 + (0.05 if award.known else 0) + (0.03 if entry.name.known else 0)
    if entry.place is not None:
        yield Found("located_in", {"subject": entry.name, "place": entry.place}, {}, start, end, rule, 0.85)
    if context.predicate == "finalist":
        yield Found(
            "finalist",
            {"award": award, "candidate": entry.name},
            {"stage": context.stage, "year": context.year},
            start,
            end,
            rule,
            0.85,
        )
        return
    tier = entry.tier or award.tier or context.tier
    if entry.tier and pattern(language.named_prize).fullmatch(entry.tier) and not award.name.endswith(entry.tier):
        award = replace(award, name=award.name + entry.tier)
    kind = "individual" if context.persons or entry.name.role == "person" else None
    other = entry.edition and context.edition and entry.edition != context.edition
    lent = None if other else context.year
    for year in entry.years or (entry.award.years if entry.award else ()) or (lent,):
        plain: dict[str, Value] = {
            "year": year,
            "edition": entry.edition or (context.edition if not entry.years else None),
            "category": entry.category or context.category,
            "tier": tier,
            "recipient_kind": kind,
        }
        names = {"award": award, "recipient": entry.name}
        if entry.unit:
            names["unit"] = loose(entry.unit, 0, len(entry.unit))
        yield Found("conferral", names, plain, start, end, rule, round(confidence, 2), explicit_past=bool(entry.years))


def dated(one: Found, when: When) -> Found:
    """Return a finding of a list with the year that is meant, where its own line gives it none."""
    if not when.learned or one.rule != "listed" or one.type != "conferral" or one.explicit_past:
        return one
    year = when.of(Asked(one.start, one.names["award"], one.names["recipient"]))[0]
    return replace(one, values={**one.values, "year": year})


def bracketed_award(line: Line, reading: Reading, part_of: tuple[int, int]) -> Mention | None:
    """Return the award in brackets behind a name: it is what this name has won."""
    for mention in line.sentence.within(0, len(line.sentence.code), "award"):
        before = reading.text[part_of[0] : mention.start].rstrip()
        if not mention.anaphor and part_of[0] <= mention.start < part_of[1] and before.endswith(("(", "（")):
            return mention
    return None


def town_of(part: str, language: Language) -> str | None:
    """Return the town that stands behind a name and a dash, without a bracket behind it that tells of the name."""
    town = _IN_STATE.sub(r"\1", part)
    words = town.split()
    legal = pattern(rf"(?:{language.lexicon.legal})$").search(town)
    named = bool(language.town) and len(words) <= 3 and not legal and all(w[:1].isupper() for w in words)
    return town if named else None


_IN_STATE = re.compile(r"^([^(),]+, [^(),]+?)\s\([^()]*\)$")
"""A town with its state, and a bracket ("Ennis, PA (service)")."""


def named_alone(reading: Reading) -> frozenset[int]:
    """Return the starts of the lines that are nothing but a name, over what is told of it; none if not two."""
    starts = []
    for line, below in zip_longest(reading.lines, reading.lines[1:]):
        sentence = line.sentence
        told = below is not None and below.block.kind == "paragraph" and below.block.group == line.block.group
        if (
            line.block.kind not in ("heading", "paragraph", "item" if told else "")
            or sentence.start != line.block.start
        ):
            continue
        bare = sentence.code.strip(" .:;*,")
        place = sentence.code.find(bare)
        mention = sentence.mentions.get(place) if len(bare) == 1 else None
        if mention is not None and mention.kind == "name" and not mention.anaphor and mention.role != "person":
            starts.append(sentence.start)
    return frozenset(starts) if len(starts) > 1 else frozenset()


def is_description(text: str, name: Mention, end: int, language: Language) -> bool:
    """Whether words behind the name of a line tell what it is ("Acme Pumps, a maker of pumps")."""
    return pattern(language.listed.entries.describes).match(text[name.end : end]) is not None


def names_in(line: Line, start: int, end: int) -> list[Mention]:
    """Return the names of a part of a line."""
    return [m for i, m in sorted(line.sentence.mentions.items()) if m.kind == "name" and start <= m.start < end]


def joined(text: str, start: int, before: Entry, names: list[Mention]) -> bool:
    """Whether what stands behind a dash is a part of the name before it: its unit or its short form, with the town."""
    dash = re.fullmatch(r"\s[–—-]\s", text[before.name.end : start])
    if not dash or len(names) != 1 or names[0].start != start:
        return False
    return names[0].place is not None or bool(re.search(r"\s[a-z]{1,3}\s", names[0].name))


def with_unit_and_place(entry: Entry, inside: list[Mention], text: str, language: Language) -> Entry:
    """Read "Name, Unit, Town, Country" behind the first name."""
    rest = inside[1:]
    if pattern(language.unit_word).search(rest[0].name):
        entry = replace(entry, unit=rest[0].name)
        rest = rest[1:]
    if (
        not rest
        or entry.name.role == "person"
        or entry.place is not None
        or (rest[0].kind != "place" and len(rest[0].name.split()) > 2)
    ):
        return entry
    where = loose(text, rest[0].name_start, rest[-1].name_end, "place")
    return replace(
        entry, place=where, category=entry.category or rest[-1].category, years=entry.years or rest[-1].years
    )


def split(text: str, start: int, end: int, mark: str) -> Iterator[tuple[int, int]]:
    """Cut at semicolons, which part entries that have commas of their own, and at the comma of lists."""
    position = start
    for cut in pattern(rf"[;；{mark}]\s*(?![^()（）]*[)）])").finditer(text[start:end]):
        yield position, start + cut.start()
        position = start + cut.end()
    if position < end:
        yield position, end


def filled(entry: Entry, known: dict[str, object]) -> Entry:
    """Return an entry with what its line says for all its names, where it has nothing of its own."""
    return replace(entry, **{k: v for k, v in known.items() if not getattr(entry, k)})  # type: ignore[arg-type]


def _before_colon(part: str, line: Line) -> bool:
    """Whether a part stands right before the colon of its line, and no name is in it."""
    return line.sentence.code.partition(":")[0].strip() == part


_ASIDE = re.compile(r"\s?\([^()]*\)")


def _is_class(part: str, language: Language) -> bool:
    """Whether many words before a colon are those of a category ("Innovation in Care at the National Level")."""
    ends = pattern(language.organization_end).search(part) or re.search(rf"(?:{language.lexicon.legal})$", part)
    words = pattern(language.listed.entries.class_words)
    return not ends and len(part.split()) < 14 and sum(1 for _ in words.finditer(part)) > 1


def label(
    part: str, start: int, end: int, line: Line, spans: list[tuple[int, int]], language: Language
) -> tuple[str, object] | None:
    """A part before a colon, with names behind it, is the category of these names."""
    last = spans[-1] if len(spans) == 2 else (spans[0][1], spans[-1][1])
    behind = any(m.kind == "name" and last[0] <= m.start < last[1] for m in line.sentence.mentions.values())
    colon = line.sentence.code.count(":") == 1 and spans[0][1] < spans[-1][0]
    if (
        (len(spans) == 2 or (len(spans) > 2 and colon and _before_colon(part, line)))
        and (start, end) == spans[0]
        and behind
        and line.sentence.code.find(":") + line.sentence.code.find("：") > -2
        and (len(_ASIDE.sub("", part).split()) < 6 or _is_class(part, language))
    ):
        return "category", part
    return None
