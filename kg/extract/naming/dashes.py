"""Names with a dash inside: a company and its part ("Norte - Unidade Sul"), a name and its short form."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.patterns.language import Language, pattern
from kg.extract.reading.mentions import Mention

_DASH = re.compile(r"\s[–-]\s|(?<=[.])-\s|\s[–-](?=\S)")
_WON = re.compile(
    r"(?:\s\([^()]{2,40}\))?(?:,\s[^,;:.]{2,40},)?\s(?:won|wins|received?s?|has|have|was|were|is|took|takes|earned|got|became|bagged|clinched|obtained)\b"
)
"""What stands behind a name that a sentence is about."""


_PROSE = 120
"""A line longer than this is no item of a list."""
_DASHES = re.compile(r"\s[–—-]\s")
_GOES_ON = re.compile(r"[,.;(]|\s(?:\(|and\b|as\b|for\b|in\b)|$")


def _organization(name: str, language: Language) -> bool:
    return " " in name and pattern(language.pieces.no_person).search(name.partition(" of ")[0]) is not None


_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Eng|Ing|Sir)\b")
"""How the name of a person begins, whose employer a dash parts."""


def dashed(text: str, mentions: list[Mention], language: Language, places: set[str]) -> list[Mention]:
    """Return the mentions with what a dash parts, and is one name, joined."""
    if language.list_comma:
        return mentions
    out: list[Mention] = []
    for mention in mentions:
        before = out[-1] if out else None
        unit = _unit_of(text, before, mention, language) if before is not None else None
        if unit is not None:
            out[-1] = unit
            continue
        if before is not None and _is_one(text, before, mention, language, places):
            name = text[before.name_start : mention.name_end]
            whole = replace(before, name=name, name_end=mention.name_end, end=mention.end, known=False)
            short = _is_short(mention.name, before.name)
            out[-1] = replace(whole, aliases=(*before.aliases, mention.name)) if short else whole
        else:
            out.append(mention)
    return out


def _unit_of(text: str, before: Mention, mention: Mention, language: Language) -> Mention | None:
    """Return a company with the plant before it as its unit ("the Pune plant of BEL"), where they are two mentions."""
    plain = before.kind == mention.kind == "name" and not before.anaphor and not mention.anaphor
    if not plain or text[before.end : mention.start] not in (" of ", " of the "):
        return None
    if not before.name.rpartition(" ")[2].islower() or not _SITE.search(before.name):
        return None
    return replace(mention, start=before.start, unit=before.name)


_SITE = re.compile(
    r"\b(?:plant|unit|complex|factory|facility|works|mill|refinery|campus|smelter|terminal|foundry|division)$"
)


def _is_one(text: str, before: Mention, mention: Mention, language: Language, places: set[str]) -> bool:
    if _TITLED.match(before.name):
        return False
    plain = before.kind == mention.kind == "name" and not before.anaphor and not mention.anaphor
    if not plain or not _DASH.fullmatch(text, before.end, mention.start) or before.name in places:
        return False
    if _is_short(mention.name, before.name):
        return True
    label = pattern(language.heading_category).fullmatch(before.name) or pattern(language.lexicon.category).fullmatch(
        before.name
    )
    category = pattern(language.lexicon.category).fullmatch(mention.name)
    if label or category or mention.name in places:
        return False
    legal = pattern(rf"(?:{language.lexicon.legal})$")
    if legal.search(before.name):
        return pattern(language.unit_dashed).search(mention.name) is not None or _is_trade(mention.name, language)
    if pattern(language.unit_dashed).search(mention.name):
        return not pattern(language.list_label).fullmatch(before.name)
    line = text[text.rfind("\n", 0, before.start) + 1 : (text.find("\n", mention.end) + 1 or len(text) + 1) - 1]
    if len(line) > _PROSE and len(_DASHES.findall(line)) == 1 and _organization(mention.name, language):
        return _organization(before.name, language) and _GOES_ON.match(text, mention.end) is not None
    ends = legal.search(mention.name) is not None and _WON.match(text, mention.end) is not None
    return ends and len(before.name.split()) < 4


def _is_trade(name: str, language: Language) -> bool:
    """Whether words tell what a part of a company does ("Heavy Engineering")."""
    return pattern(language.pieces.topic).fullmatch(name) is not None or bool(
        pattern(language.pieces.second_half).fullmatch(name.rpartition(" ")[2])
    )


def _is_short(short: str, name: str) -> bool:
    """Whether a word is made of letters of a longer name, in their order ("Companhia Energética do Ceará - Coelce")."""
    if " " in short or name.count(" ") < 2 or not 2 < len(short) < 14 or not short[0].isupper():
        return False
    at = 0
    letters = name.casefold()
    for letter in short.casefold():
        at = letters.find(letter, at) + 1
        if not at:
            return False
    initials = {word[0].casefold() for word in name.split()}
    return short[0].casefold() in initials and sum(c in initials for c in short.casefold()) * 2 >= len(short)
