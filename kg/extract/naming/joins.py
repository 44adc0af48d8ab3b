"""Names that a sentence holds in pieces: two that "and" joins into one, and words for a thing right before its name.

A name with "and" in it looks like two. In a list it is told by its place: the last "and" of a list joins its items, one
before that stands inside an item. Elsewhere it is told by what is joined: no organization is called "Fabrication".
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from kg.extract.patterns.language import Language, pattern
from kg.extract.reading.mentions import Mention, until

_AND = frozenset((" and ", " & "))
_GAP = re.compile(r"(?:,|,? and| &|;(?: and)?) (?:[Tt]he )?")


def whole_names(text: str, mentions: list[Mention], language: Language) -> list[Mention]:
    """Return the mentions of a sentence with the pieces of one name joined, and without the words that only tell it."""
    if language.list_comma:
        return mentions
    told = [m for m, behind in pairwise(mentions) if not _tells(text, m, behind)] + mentions[-1:]
    told = _with_countries(text, _topics(text, _with_kinds(text, told, language), language))
    inner = _inner(text, told, language)
    return _merged(text, told, inner) if inner else told


def _tells(text: str, mention: Mention, behind: Mention) -> bool:
    """Whether words like "the technology firm" stand right before the name that they tell of."""
    return (
        mention.kind == "name"
        and mention.anaphor
        and behind.kind == "name"
        and not behind.anaphor
        and text[mention.end : behind.start] == " "
        and mention.name[:1].islower()
        and not text[mention.start : mention.end].endswith("s")
    )


def _with_kinds(text: str, mentions: list[Mention], language: Language) -> list[Mention]:
    """Return names with the town that stands before the words for what they are ("the Riga brewery Aldar")."""
    out: list[Mention] = []
    for mention in mentions:
        town = out[-1] if out else None
        if town is not None and _plain(mention) and mention.place is None and _is_town_before(text, town, mention):
            gap = pattern(language.pieces.kind).fullmatch(text, town.end, mention.start)
            if gap is not None:
                out[-1] = mention if _OF_A_LAND.search(town.name) else _in_town(mention, town)
                continue
        out.append(mention)
    return out


def _is_town_before(text: str, town: Mention, name: Mention) -> bool:
    short = town.kind == "place" or (_plain(town) and " " not in town.name and town.end == town.name_end)
    behind = 2 < name.start - town.end < _KIND and not town.name.isupper() and "'" not in town.name
    return short and behind and _LEADS.search(text, max(0, town.start - 5), town.start) is not None


def _in_town(name: Mention, town: Mention) -> Mention:
    return replace(name, place=(town.name_start, town.name_end))


_OF_A_LAND = re.compile(r"(?:[a-z]ian|[dlmtr]an|ish|ese|sque|[nt]ch|[dr]ic|wiss|reek|zech|[lmnrst]i)$")
"""How a word ends that tells of which country or people a thing is."""
_LEADS = re.compile(r"(?:\b[Tt]he|\bto|\bby|\band|,) $")
_KIND = 40
"""How wide the words are at most that tell what a name is."""


def _with_countries(text: str, mentions: list[Mention]) -> list[Mention]:
    """Join a country to a name that the text never gives without it ("Lotus Eye Foundation, India")."""
    out: list[Mention] = []
    for mention in mentions:
        name = out[-1] if out else None
        if mention.kind == "place" and name is not None and _plain(name) and text[name.end : mention.start] == ", ":
            both = text[name.name_start : mention.end]
            if name.end == name.name_end and text.count(both) > 1 and text.count(both) == text.count(name.name):
                out[-1] = until(text, name, mention.end)
                continue
        out.append(mention)
    return out


def _plain(mention: Mention) -> bool:
    return mention.kind == "name" and not mention.anaphor and mention.role != "person"


def _topics(text: str, mentions: list[Mention], language: Language) -> list[Mention]:
    """Join what a body is for to its name ("Ministry of Industry, Commerce and Tourism"), and "Tube and Wire"."""
    out: list[Mention] = []
    i = 0
    while i < len(mentions):
        one = mentions[i]
        body = _plain(one) and one.place is None and pattern(language.pieces.half_body).search(one.name) is not None
        school = body or (_plain(one) and pattern(language.pieces.half_school).search(one.name) is not None)
        last = i
        while body and last + 1 < len(mentions) and _is_topic(text, mentions[last], mentions[last + 1], language):
            last += 1
        while last > i and text[mentions[last - 1].end : mentions[last].start] not in _AND:
            last -= 1
        if last == i and i + 1 < len(mentions) and _is_half(text, one, mentions[i + 1], language):
            last = i + 1
        if last == i and school and i + 1 < len(mentions) and _is_field(text, one, mentions[i + 1], language):
            last = i + 1
        whole = _whole(text, one, mentions[last]) if last > i else one
        out.append(_with_field(text, whole, mentions[last + 1 : last + 2], language) if school else whole)
        i = last + 1
        while i < len(mentions) and mentions[i].start < out[-1].end:
            i += 1
    return out


_JOINT = re.compile(r"\s(?:and|&)\s")
_SHORT = re.compile(r"\s\((?P<short>[A-Z]{2,8})\)")
_GOES_ON = re.compile(r"\s[A-Z]|['’]s")


def _is_topic(text: str, before: Mention, mention: Mention, language: Language) -> bool:
    gap = text[before.end : mention.start]
    return (
        gap in (*_AND, ", ") and _plain(mention) and pattern(language.pieces.topic).fullmatch(mention.name) is not None
    )


def _is_field(text: str, before: Mention, mention: Mention, language: Language) -> bool:
    """Whether a name behind "and" is but another field of the body before it ("... for Banking and Finance")."""
    field = _plain(mention) and pattern(language.pieces.field).fullmatch(mention.name) is not None
    return field and before.end == before.name_end and text[before.end : mention.start] in _AND


def _with_field(text: str, body: Mention, after: list[Mention], language: Language) -> Mention:
    """Return a body with a field behind "and" that is no name by itself ("... for Culture and Excellence")."""
    joint = _JOINT.match(text, body.name_end) if body.end == body.name_end else None
    field = pattern(language.pieces.field).match(text, joint.end()) if joint else None
    if joint is None or field is None or (after and after[0].start < field.end()) or _GOES_ON.match(text, field.end()):
        return body
    short = _SHORT.match(text, field.end())
    return replace(
        body,
        name=text[body.name_start : field.end()],
        name_end=field.end(),
        end=short.end() if short else field.end(),
        aliases=(*body.aliases, short.group("short")) if short else body.aliases,
        known=False,
    )


def _is_half(text: str, before: Mention, mention: Mention, language: Language) -> bool:
    """Whether a name goes on behind "and" with one word that is no name by itself."""
    if text[before.end : mention.start] not in _AND or not (_plain(before) and _plain(mention)) or before.place:
        return False
    legal = pattern(rf"(?:{language.lexicon.legal})$").search(before.name)
    return not legal and pattern(language.pieces.second_half).fullmatch(mention.name) is not None


def _inner(text: str, mentions: list[Mention], language: Language) -> set[int]:
    """Return the places of names that go on behind an "and" which is not the last of their list."""
    found: set[int] = set()
    run: list[int] = []
    for i, mention in enumerate([*mentions, None]):
        if (
            mention is not None
            and _plain(mention)
            and (not run or _GAP.fullmatch(_between(text, mentions, run[-1], i)))
        ):
            run.append(i)
            continue
        found |= set(_in_run(text, mentions, run, language))
        run = [i] if mention is not None and _plain(mention) else []
    return found


def _between(text: str, mentions: list[Mention], one: int, other: int) -> str:
    return text[mentions[one].end : mentions[other].start]


def _in_run(text: str, mentions: list[Mention], run: list[int], language: Language) -> list[int]:
    gaps = [_between(text, mentions, a, b) for a, b in pairwise(run)]
    if len(gaps) < 3 or " and " not in gaps[-1]:
        return []
    legal = pattern(rf"(?:{language.lexicon.legal})$")
    return [
        run[k]
        for k, gap in enumerate(gaps[:-1])
        if gap in _AND
        and "," in gaps[k - 1 if k else k + 1]
        and (gaps[k + 1].startswith(",") or k + 2 == len(gaps))
        and not mentions[run[k]].place
        and not any(m.category or m.tier or m.years for m in (mentions[run[k]], mentions[run[k + 1]]))
        and not legal.search(mentions[run[k]].name)
    ]


def _merged(text: str, mentions: list[Mention], inner: set[int]) -> list[Mention]:
    out: list[Mention] = []
    for i, mention in enumerate(mentions):
        if i - 1 in inner:
            out[-1] = _whole(text, out[-1], mention)
        else:
            out.append(mention)
    return out


def _whole(text: str, first: Mention, last: Mention) -> Mention:
    """Return one mention from the first to the last, with what is told of the last."""
    name = text[first.name_start : last.name_end]
    return replace(last, start=first.start, name=name, name_start=first.name_start, known=False)
