"""The towns behind the names of a list: "Knox Clinic, Ames; Dale Bank, Ely", "Knox Clinic, Ames, and Dale Bank, Ely".

A single name with its town looks like a list of two names. Several together show what they are: a semicolon parts the
pairs, or the "and" of the list stands before the last two of its names instead of the last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kg.extract.naming.class_words import is_label
from kg.extract.patterns.language import Language, pattern
from kg.extract.reading.mentions import Mention

_PARTED = re.compile(r";\s*(?:and\s|&\s)?(?:the\s)?")
_JOINED = re.compile(r",?\s(?:and|&|as well as|along with)\s(?:the\s)?")
_LISTED = re.compile(r",\s?(?:the\s)?")
_CLOSED = re.compile(r"\s*(?:[.;)]|$|,(?!\s[A-Z])|\s[–—-]\s|\n)|\s(?!(?:and|or)\b)[a-z(]")
"""What stands behind the last town of a list."""
_OF_TOWN = re.compile(r",\s(?:of|in|from)\s")
_MOST = 3
"""How many words the name of a town has."""


def with_towns(text: str, mentions: list[Mention], language: Language) -> list[Mention]:
    """Return the mentions of a sentence with the towns of a list joined to the names that they stand behind."""
    if not language.town or len(mentions) < _MOST:
        return mentions
    mentions = _whole_parts(text, mentions, language)
    towns = {id(name): town for name, town in pairwise(mentions) if _seated(text, name, town, language)}
    for run in _runs(text, mentions):
        towns |= _towns(text, run, language)
    if not towns:
        return mentions
    behind = {id(town) for town in towns.values()}
    return [
        replace(m, place=(town.name_start, town.name_end), end=town.end) if (town := towns.get(id(m))) else m
        for m in mentions
        if id(m) not in behind
    ]


def _whole_parts(text: str, mentions: list[Mention], language: Language) -> list[Mention]:
    """Return the mentions with "X and Y" as one name where it is one of many parts between semicolons."""
    wholes: dict[int, Mention] = {}
    for run in _runs(text, mentions):
        gaps = [_gap(text[a.end : b.start]) for a, b in pairwise(run)]
        if gaps.count(";") < _MOST - 1:
            continue
        bounds = [0, *(i + 1 for i, gap in enumerate(gaps) if gap == ";"), len(run)]
        inner = {s: gaps[s : e - 1] for s, e in pairwise(bounds)}
        halves = [s for s, within in inner.items() if within in (["&"], ["&", ","]) and _is_half(run[s], language)]
        if 2 * len(halves) < len(inner) and all("&" not in within for s, within in inner.items() if s not in halves):
            wholes |= {id(run[s]): run[s + 1] for s in halves}
    second = {id(one) for one in wholes.values()}
    return [_merged(text, m, wholes[id(m)]) if id(m) in wholes else m for m in mentions if id(m) not in second]


def _is_half(name: Mention, language: Language) -> bool:
    legal = re.search(rf"(?:{language.lexicon.legal})$", name.name)
    return name.kind == "name" and name.place is None and name.category is None and not legal


def _merged(text: str, first: Mention, last: Mention) -> Mention:
    whole = text[first.name_start : last.name_end]
    return replace(last, start=first.start, name=whole, name_start=first.name_start, known=False)


def _seated(text: str, name: Mention, town: Mention, language: Language) -> bool:
    """Whether a name stands behind an organization as where it is: "Knox Clinic, of Ames, won"."""
    if name.kind != "name" or name.anaphor or name.place is not None or name.role == "person":
        return False
    if not _OF_TOWN.fullmatch(text[name.end : town.start]) or not re.match(r"\s?[,;.)]|\sand\s", text[town.end :][:6]):
        return False
    told = len(name.name.split()) >= _MOST or pattern(language.organization_end).search(name.name) is not None
    told = told or re.search(rf"(?:{language.lexicon.legal})$", name.name) is not None
    return told and town.kind in ("name", "place") and not town.anaphor and is_town(town, language)


def _runs(text: str, mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Return the lists of names that a sentence has: names between which nothing stands but commas and "and"."""
    out: list[list[Mention]] = [[]]
    for mention in mentions:
        if mention.kind not in ("name", "place") or mention.anaphor:
            out.append([])
            continue
        if out[-1] and not _gap(text[out[-1][-1].end : mention.start]):
            out.append([])
        out[-1].append(mention)
    return [run for run in out if len(run) >= _MOST]


def _gap(said: str) -> str:
    """Return what parts two names of a list: ";", "&" for its "and", or ","; nothing where they are in none."""
    kinds = ((";", _PARTED), ("&", _JOINED), (",", _LISTED))
    return next((kind for kind, shape in kinds if shape.fullmatch(said)), "")


def _towns(text: str, run: list[Mention], language: Language) -> dict[int, Mention]:
    """Return the town of each name of a list, by the name; none where the list is one of names without towns."""
    gaps = [_gap(text[a.end : b.start]) for a, b in pairwise(run)]
    if ";" in gaps:
        return _between_semicolons(run, gaps, language)
    if "&" not in gaps or not _CLOSED.match(text, run[-1].end):
        return {}
    towns: dict[int, Mention] = {}
    place, items, last = 0, 0, -1
    while place < len(run):
        name, items, last = run[place], items + 1, place
        if name.place is not None and text[name.name_end : name.place[0]] != ", ":
            return {}
        if name.place is None:
            behind = place + 1 < len(run) and gaps[place] == "," and is_town(run[place + 1], language)
            if not behind or not _is_long(name, language):
                return {}
            towns[id(name)] = run[place + 1]
            place += 1
        place += 1
    told = items > 1 and last > 0 and gaps[last - 1] == "&" and gaps.count("&") == 1
    return towns if told else {}


def _between_semicolons(run: list[Mention], gaps: list[str], language: Language) -> dict[int, Mention]:
    """Return the towns of a list whose names semicolons part: what stands behind the comma in a part."""
    bounds = [0, *(i + 1 for i, gap in enumerate(gaps) if gap == ";"), len(run)]
    parts = [run[s:e] for s, e in pairwise(bounds)]
    pairs = [part for part in parts if len(part) == 2 and part[0].place is None and is_town(part[1], language)]
    told = sum(part[0].place is not None for part in parts)
    return {id(part[0]): part[1] for part in pairs} if 2 * (len(pairs) + told) > len(parts) else {}


def _is_long(name: Mention, language: Language) -> bool:
    return " " in name.name or bool(pattern(language.organization_end).search(name.name))


def is_town(mention: Mention, language: Language) -> bool:
    """Whether a mention may be a town as far as its words go: few, none of an organization, a class or a person."""
    if mention.kind == "place":
        return True
    words = mention.name.split()
    refused = (language.organization_end, language.unit_behind, language.unit_word, language.body_word)
    return (
        len(words) <= _MOST
        and mention.role != "person"
        and mention.place is None
        and not mention.aliases
        and mention.name != mention.name.upper()
        and not any(pattern(shape).search(mention.name) for shape in refused if mention.name[-5:] != " City")
        and not re.search(rf"(?:\b(?:{language.lexicon.legal})$)|[&\d]", mention.name)
        and not is_label(mention.name, language)
    )
