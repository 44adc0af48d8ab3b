"""Quotation marks around a name alone belong to its mention, so that lists of such names read like any others.

What is in them right behind a word for an award is the award's name: the regional prize "Karvel Crown".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.extract.patterns.language import Language, pattern
from kg.extract.reading.mentions import Mention

_PAIRS = {"‘": "’", "'": "'", "“": "”", '"': '"', "«": "»", "„": "“"}
_OF = (" of ", " of the ", " from ")
_TITLE = re.compile(
    r"(?:named|rated|voted|titled|entitled|called|dubbed|styled|adjudged|declared|crowned|ranked|graded|certified|theme|category|class|topic|motto|slogan|project|under|was|is|as|the|an?)[\s:]+$"
)
"""Words behind which a name in quotation marks is a title that somebody is given."""


def quoted(text: str, start: int, mentions: Sequence[Mention], language: Language) -> list[Mention]:
    """Return the mentions of a sentence with the marks that enclose one alone. start: where the sentence begins."""
    if language.list_comma:
        return list(mentions)
    mentions = _prizes(text, mentions, language)
    return [_quoted(text, start, mention, mentions[i + 1 : i + 2]) for i, mention in enumerate(mentions)]


_NAMED = re.compile(
    r"(?:[^.;:,“„«\"\n]{0,50}?(?:,|\s(?:called|named|titled|known\sas|entitled))\s(?:the\s)?|\s)"
    r"[“„«\"](?P<name>[A-Z][^“”„«»\"\n]{2,60})[”“»\"]"
)
"""How the name of a prize stands behind the word for it: right behind it, or as its apposition."""


def _prizes(text: str, mentions: Sequence[Mention], language: Language) -> list[Mention]:
    """Return the mentions with the words for an award and the name in quotation marks behind them as one award."""
    out: list[Mention] = []
    for i, mention in enumerate(mentions):
        if out and mention.start < out[-1].end:
            continue
        if _called(text, out, mention, language):
            last = out.pop()
            name = mention.name
            at, end = mention.name_start, mention.end
            out.append(
                Mention("award", last.start, end, name, at, mention.name_end, aliases=(name,), years=mention.years)
            )
            continue
        named = _NAMED.match(text, mention.end) if mention.kind == "award" and mention.anaphor else None
        closer = named and any(m.kind == "award" and m.end <= named.start("name") for m in mentions[i + 1 :])
        if named is None or closer or _CATEGORY.search(mention.name):
            out.append(mention)
            continue
        name, (at, end) = named.group("name"), named.span("name")
        out.append(Mention("award", mention.start, named.end(), name, at, end, aliases=(name,), years=mention.years))
    return out


def _called(text: str, before: Sequence[Mention], mention: Mention, language: Language) -> bool:
    """Whether a name of something good stands right behind the word for an award ("the award Envoys of Quality")."""
    plain = before and mention.kind == "name" and not mention.anaphor and not mention.known and not mention.place
    if not plain or before[-1].kind != "award" or not before[-1].anaphor or text[before[-1].end : mention.start] != " ":
        return False
    good = pattern(language.lexicon.quality).search(mention.name) and " " in mention.name
    return bool(good) and not pattern(language.organization_end).search(mention.name)


_CATEGORY = re.compile(r"\b(?:categor(?:y|ies)|section|nomination|title|programmes?|programs?)$")
"""What has names in quotation marks that are no awards."""


def _quoted(text: str, start: int, mention: Mention, after: Sequence[Mention]) -> Mention:
    """Return a name or an award with the marks that enclose nothing else; a team goes with its house ("'X' of Y").

    start: where its sentence begins; after: the mentions behind it.
    """
    if mention.kind not in ("name", "award") or mention.anaphor or mention.start <= start:
        return mention
    closing = _PAIRS.get(text[mention.start - 1])
    if closing is None or text[mention.end : mention.end + 1] != closing:
        return mention
    if _TITLE.search(text[max(start, mention.start - 14) : mention.start - 1]):
        return mention
    mention = replace(mention, start=mention.start - 1, end=mention.end + 1)
    house = after[0] if after and mention.kind == "name" else None
    if house is None or house.kind != "name" or house.anaphor or text[mention.end : house.start] not in _OF:
        return mention
    said = text[mention.start : house.end]
    return replace(mention, name=said, name_start=mention.start, name_end=house.end, end=house.end)
