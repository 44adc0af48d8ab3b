"""Lists and tables: bare names under a heading that says what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from kg.extract.awards import AwardYears
from kg.extract.found import Found, loose
from kg.extract.learned.when import When
from kg.extract.listed import entries, honours, labels, own_years, singles, tables
from kg.extract.listed.context import Context, Headings
from kg.extract.listed.entries import Entry
from kg.extract.naming import no_names
from kg.extract.patterns.language import Language, pattern
from kg.extract.reading import values
from kg.extract.reading.mentions import Mention
from kg.extract.reading.openings import opening
from kg.extract.reading.sentences import Line, Reading

_PARTS = re.compile(r"\s[–—-]\s|\s*[|\t]\s*|:(?=\s|[\u4e00-\u9fff])|：|——")
_LISTED = frozenset(("item", "row", "heading"))
"""Lines that may hold names; what stands behind the last of them is the context of nothing."""


def read(reading: Reading, years: AwardYears, when: When, told: set[int], main: Mention | None) -> list[Found]:
    """Return what the lists and tables of a text say.

    told: starts of the lines that the rules have read already; main: the award that the text is about.
    """
    headings = Headings(reading.language, years, main)
    out: list[Found] = []
    rows: list[Line] = []
    company = honours.company_of(reading)
    alone = entries.named_alone(reading)
    listed = (
        i
        for i, ln in enumerate(reading.lines)
        if ln.block.kind in _LISTED or ln.sentence.start in alone or labels.labelled(ln, reading)
    )
    last, own = max(listed, default=-1), None
    for line in [*reading.lines[: last + 1], None]:
        if rows and (line is None or line.block.kind != "row" or line.block.group != rows[-1].block.group):
            out += tables.read(rows, reading, headings.dated())
            rows = []
        if line is None:
            break
        if line.block.kind == "signature":
            continue
        if line.block.kind == "row":
            rows.append(line)
        elif line.sentence.start in alone and headings.now.predicate is not None:
            out += _item(line, reading, headings.dated()) if line.sentence.start not in told else []
            headings.profiles = True
        elif line.block.kind == "item" and headings.described:
            continue
        elif line.block.kind == "item" and headings.honours and honours.timed(line, reading, headings.year_alone):
            out += honours.read(line, reading, company, headings.year_alone) if line.sentence.start not in told else []
        elif line.block.kind == "item" and own is not None and honours.timed(line, reading, None):
            out += own_years.read(line, reading, own, headings.dated().award or main)
        elif _has_names(line, reading, headings):
            if line.sentence.start not in told:
                out += _item(line, reading, _context(line, reading, headings))
        else:
            headings.take(line, reading.text)
            own = own_years.subject(line, reading)
    return [entries.dated(one, when) for one in out]


def _has_names(line: Line, reading: Reading, headings: Headings) -> bool:
    """Whether a line is one of names: an item that is no heading, or names behind a label."""
    listed = line.block.kind == "item" and not labels.is_heading(line, reading, headings)
    return listed or labels.labelled(line, reading)


def _context(line: Line, reading: Reading, headings: Headings) -> Context:
    """Return what a line of names stands under; a label before them that names a prize is their heading."""
    colon = labels.colon(reading.text, line.sentence.start, line.sentence.end)
    prizes = [m for m in line.sentence.mentions.values() if m.kind == "award" and colon and m.end <= colon.start()]
    opened = bool(_opened(line, reading)[1])
    if colon and prizes and not opened:
        return headings.label(line, reading.text[line.sentence.start : colon.start()])
    return headings.dated(opened)


def _item(line: Line, reading: Reading, context: Context) -> Iterator[Found]:
    words, said = reading.language.listed.lists, reading.text[line.sentence.start : line.sentence.end]
    colon = labels.colon(said, 0, len(said))
    label = said[: colon.start()] if colon else said if ":" not in said.replace("：", ":") else ""
    if colon and (
        pattern(words.giver).search(label) or pattern(reading.language.idle_label).fullmatch(label.strip(" *#-•"))
    ):
        return
    tiered = pattern(reading.language.tier_heading).fullmatch(label.strip())
    generic = pattern(reading.language.generic_award).fullmatch(label.strip())
    brief = label.count(" ") < 3
    won = brief and pattern(reading.language.lexicon.winner_heading).search(label)
    if context.predicate is None and colon and (tiered or generic or won):
        context = replace(context, predicate="conferral")
    if context.predicate is None and colon and brief and pattern(reading.language.candidate_strong).search(label):
        context = replace(context, predicate="finalist", stage="finalist")
    if context.predicate is None or context.award is None:
        return
    work = colon is not None and pattern(reading.language.work).fullmatch(said[: colon.end()])
    if not work and pattern(reading.language.lexicon.candidate_heading).search(label) and label.count(" ") < 3:
        context = replace(context, predicate="finalist", stage=context.stage or "finalist")
    if pattern(reading.language.listed.singles.beaten).search(said):
        context = replace(context, predicate="finalist", stage="finalist")
    for entry in read_line(line, reading):
        yield from entries.facts(entry, context, line.sentence.start, line.sentence.end, reading.language, "listed")


def read_line(line: Line, reading: Reading) -> list[Entry]:
    """Return the names of a list's line with their years, categories, tiers, places and units."""
    text = reading.text
    start, opened = _opened(line, reading)
    cuts = [*re.finditer(r"[;；]\s*", text[start : line.sentence.end])]
    if not any(labels.colon(text, start + cut.end(), line.sentence.end) for cut in cuts[:1]):
        cuts = []
    bounds = [start, *(start + cut.end() for cut in cuts), line.sentence.end + 1]
    return [entry for s, e in pairwise(bounds) for entry in _read_part(line, reading, (s, e - 1), dict(opened))]


def _read_part(line: Line, reading: Reading, part_of: tuple[int, int], known: dict[str, object]) -> list[Entry]:
    text, language = reading.text, reading.language
    named: list[Entry] = []
    position = part_of[0]
    spans = []
    for cut in _PARTS.finditer(text, *part_of):
        if _no_cut(line, text, (position, *cut.span()), part_of, language):
            continue
        spans.append((position, cut.start()))
        position = cut.end()
    spans.append((position, part_of[1]))
    if any(pattern(language.no_winner).fullmatch(text[s:e].strip()) for s, e in spans):
        return []
    if len(spans) == 2 and pattern(language.listed.lists.described).match(text[spans[1][0] : part_of[1]]):
        spans = spans[:1]
    for start, end in spans:
        part = text[start:end].strip()
        role = _role(part, start, end, line, language) or entries.label(part, start, end, line, spans, language)
        if role is not None:
            known.setdefault(role[0], role[1])
        elif part and named and (town := entries.town_of(part, language)):
            seat = loose(text, start, text.index(town, start) + len(town), "place")
            named = [replace(one, place=one.place or seat) for one in named]
        elif part and named and entries.joined(text, start, named[-1], entries.names_in(line, start, end)):
            whole = entries.names_in(line, start, end)[-1]
            longer = replace(named[-1].name, end=whole.end, name_end=whole.name_end)
            longer = replace(longer, name=text[longer.name_start : longer.name_end])
            named[-1] = replace(named[-1], name=longer, place=_entry(whole, text).place or named[-1].place)
        elif part:
            for s, e in entries.split(text, start, end, language.list_comma):
                named += _names(s, e, line, reading)
    bracketed = entries.bracketed_award(line, reading, part_of)
    if bracketed is not None:
        known.setdefault("award", bracketed)
    return [entries.filled(one, known) for one in named]


def _no_cut(line: Line, text: str, at: tuple[int, int, int], whole: tuple[int, int], language: Language) -> bool:
    """Whether a mark parts nothing: it stands in brackets, or between a project and the one body that declares it.

    at: where the part before begins, and where the mark begins and ends.
    """
    if text[at[1] : at[2]] in ":：" and labels.in_brackets(text, whole[0], at[1]):
        return True
    names = [m for m in line.sentence.mentions.values() if m.kind == "name" and at[0] <= m.start < whole[1]]
    if len(names) != 1 or names[0].start != at[2]:
        return False
    return pattern(language.work).fullmatch(text[at[0] : at[2]]) is not None


def _opened(line: Line, reading: Reading) -> tuple[int, dict[str, object]]:
    """Return where a line goes on behind the year and the edition that it begins with, and these."""
    first = opening(reading.text, line.sentence.start, line.sentence.end, reading.language)
    awards = (m for m in line.sentence.mentions.values() if m.kind == "award")
    if first.end == line.sentence.start or any(m.start < first.end for m in awards):
        return line.sentence.start, {}
    return first.end, {name: said for name, said in (("years", first.years), ("edition", first.edition)) if said}


def _role(part: str, start: int, end: int, line: Line, language: Language) -> tuple[str, object] | None:
    """What a part of a line is, if it is not a name: its years, tier, category, place or award."""
    bare = part.strip(" ()（）*.,，")
    if pattern(language.listed.singles.placed).fullmatch(bare):
        return "tier", None
    years = values.only_years(bare)
    if years:
        return "years", years
    if pattern(language.lexicon.tier).fullmatch(bare) or pattern(language.lexicon.tier).fullmatch(bare.title()):
        return "tier", bare
    if pattern(language.heading_category).fullmatch(bare) or pattern(language.lexicon.category).fullmatch(bare):
        return "category", bare
    inside = [m for m in line.sentence.mentions.values() if start <= m.start < end]
    if inside and inside[0].kind == "award" and all(m.kind == "award" and m.anaphor for m in inside[1:]):
        return "award", None if inside[0].anaphor else inside[0]
    if len(inside) == 1 and inside[0].kind == "place" and inside[0].name == bare:
        return "place", inside[0]
    return None


def _names(start: int, end: int, line: Line, reading: Reading) -> list[Entry]:
    text, language = reading.text, reading.language
    words = language.listed.lists
    inside = [
        m
        for m in line.sentence.mentions.values()
        if start <= m.start < end and m.kind in ("name", "place") and not m.anaphor
    ]
    inside.sort(key=lambda m: m.start)
    start = _behind_prize(text, start, inside, language)
    person = pattern(language.person_item).match(text, start, end)
    if (
        person
        and person.group("person")[0] in language.surnames
        and not any(m.start < person.end("person") for m in inside)
    ):
        return [Entry(replace(loose(text, person.start("person"), person.end("person")), role="person"))]
    if no_names.is_sentence(text, inside, (start, end), language):
        return []
    if single := singles.read(text, inside, (start, end), language):
        return [single]
    if not inside or pattern(language.listed.singles.lead).sub("", text[start : inside[0].start]).strip(" \"“'《(（*_"):
        whole = loose(text, start, end)
        refused = pattern(rf"(?:{language.lexicon.not_a_name})(?:\s\w{{1,3}})?").fullmatch(whole.name)
        if refused or (language.title_case_opening and (whole.name[:1].islower() or no_names.is_prose(whole.name))):
            return []
        return [Entry(whole)] if 1 < len(whole.name) <= 80 and len(inside) <= 1 else []
    gaps = [pattern(words.article).sub("", text[a.end : b.start].strip()) for a, b in pairwise(inside)]
    entry = _entry(inside[0], text)
    if len(inside) == 2 and gaps == [""] and inside[1].kind == "place":
        return [replace(entry, place=entry.place or inside[1])]
    if len(inside) == 1 and (dated := values.only_years(text[entry.name.end : end].strip(" .,–—-"))):
        return [replace(entry, years=entry.years or dated)]
    if len(inside) == 1:
        told = entries.is_description(text, inside[0], end, language)
        return [entry if told else _whole(entry, start, end, reading)]
    labelled = start > line.sentence.start
    if words.unparted and not any(gaps) and all(m.kind == "name" for m in inside):
        return [_entry(m, text) for m in inside]
    commas = [gap in (",", "，") or (gap[:1] == "," and gap in words.joins) for gap in gaps]
    joins = _JOINS | words.joins
    if all(gap in joins for gap in gaps) or (
        all(c or gap in joins for c, gap in zip(commas, gaps, strict=True))
        and _is_list(inside, commas, labelled, language)
    ):
        return [_entry(m, text) for m in inside if m.kind == "name"]
    if commas[0]:
        return [entries.with_unit_and_place(entry, inside, text, language)]
    return [_whole(entry, start, end, reading)]


def _behind_prize(text: str, start: int, inside: list[Mention], language: Language) -> int:
    """Return where a part of a line begins behind the prize that it names first ("组织奖 A公司")."""
    said = text[start : inside[0].start].strip() if inside else ""
    return inside[0].start if said and pattern(language.generic_award).fullmatch(said) else start


def _is_list(inside: list[Mention], commas: list[bool], labelled: bool, language: Language) -> bool:
    """Whether names with commas between them are several, not one with its town."""
    words = language.listed.lists
    if inside[-1].kind != "name":
        return False
    if len(inside) == 2:
        told = any(m.category or m.years or m.tier for m in inside)
        told = (
            told
            or len(inside[1].name.split()) > 2
            or (
                not pattern(words.town_end).search(inside[1].name)
                and bool(pattern(language.organization_end).search(inside[1].name))
            )
        )
        return not commas[0] or (labelled and told)
    legal = [pattern(words.legal_end).search(m.name) is not None for m in inside]
    return (labelled and not (legal[0] and not any(legal[1:]))) or not commas[-1]


_JOINS = frozenset(("、", ";", "；", "&"))
"""Marks that join names in any language."""


def _entry(name: Mention, text: str) -> Entry:
    return Entry(name, name.years, name.category, name.tier, loose(text, *name.place, "place") if name.place else None)


def _whole(entry: Entry, start: int, end: int, reading: Reading) -> Entry:
    """The entry with the whole part as its name, where the recognised name stops before words that belong to it."""
    rest = reading.text[entry.name.end : end].strip(" .")
    stop, verb = pattern(reading.language.list_stop), pattern(reading.language.listed.lists.finite)
    if rest and re.fullmatch(r"[\w&'’.\- ]{1,60}", rest) and not stop.match(rest) and not verb.search(rest):
        longer = loose(reading.text, entry.name.start, end)
        return replace(entry, name=replace(longer, role=entry.name.role))
    return entry
