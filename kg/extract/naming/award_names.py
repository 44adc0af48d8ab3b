"""What stands behind an award's name and is a part of it: the country, state or government that tells whose it is."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.patterns.language import Language, pattern
from kg.extract.reading.mentions import Mention, until

_GENERIC = re.compile(
    r"(?:(?:National|State|Federal|Republic|Regional|Provincial|Quality|Excellence|Business|Performance|Grand|Government)\s)+"
    r"(?:Awards?|Prizes?)"
)
"""An award's name that tells nothing of whose it is: with "of" and the country behind it, that belongs to it."""


def tells_of(text: str, said: Mention, award: Mention) -> bool:
    """Whether words before an award's name say what it is ("the title of ...", "the top prize, the ..., went to")."""
    if _NAMED.fullmatch(text, said.start, award.start):
        return True
    apposed = said.kind == "award" and _APPOSED.fullmatch(text, said.end, award.start) is not None
    return apposed and _GOES_ON.match(text, award.end) is not None


_NAMED = re.compile(r"[Tt]he\s[a-z]+(?:\s(?:of|called|known as))?(?:\sthe)?\s")
_APPOSED = re.compile(r",\s(?:the\s)?")
_GOES_ON = re.compile(r"(?:\s(?:19|20)\d\d)?,?\s(?:was|were|is|are|has|went|goes|now|also)\b")


def with_country(text: str, award: Mention, language: Language) -> Mention:
    """Return an award with the country, state or government its name ends in ("... Award of the Czech Republic")."""
    if language.list_comma:
        return award
    award = _with_purpose(text, award, language)
    generic = _GENERIC.fullmatch(award.name) is not None
    government = _OF_GOVERNMENT.match(text, award.end) if generic and award.end == award.name_end else None
    if government is not None:
        return until(text, award, government.end())
    quality = _FOR_QUALITY.match(text, award.end) if award.end == award.name_end else None
    if quality is not None:
        return until(text, award, quality.end())
    of = (_OF_COUNTRY if generic else _FOR_STATE).match(text, award.end)
    country = pattern(language.place_code if generic else language.region).match(text, of.end()) if of else None
    if country is None or award.end != award.name_end or _GOES_ON_NAME.match(text, country.end()):
        return award
    named = until(text, award, country.end())
    return replace(named, place=country.span()) if generic else named


def _with_purpose(text: str, award: Mention, language: Language) -> Mention:
    """Return an award with what it is for, where the document itself shows that these words belong to its name.

    They stand before the mark that closes a quotation which the name opens, or most of the places that name the award
    have them, two at least; or the name before them has an article without what that is for ("in the Quality of ...").
    """
    if award.anaphor or award.end != award.name_end:
        return award
    if text[award.name_start - 1 : award.name_start] in _OPENS and award.name_start:
        closed = pattern(language.naming.quoted_rest).match(text, award.end)
        if closed is not None:
            return until(text, award, closed.end())
    rest = pattern(language.naming.purpose).match(text, award.end)
    if rest is None:
        return award
    ends = [found.end() for found in pattern(language.naming.purpose_part).finditer(text, award.end, rest.end())]
    for end in reversed(ends):
        whole = text.count(text[award.name_start : end])
        if whole > 1 and 2 * whole > text.count(award.name):
            return until(text, award, end)
    half = text.startswith(" of ", award.end) and pattern(language.naming.half_purpose).search(award.name) is not None
    return until(text, award, ends[0]) if half and ends else award


_OPENS = '"“„«'


def with_quoted(text: str, award: Mention, after: list[Mention], language: Language) -> Mention:
    """Return an award whose name ends in a second one, in quotation marks ("National Prize for Excellence "Oak"")."""
    if language.list_comma or award.anaphor or award.years or not after or after[0].kind != "award":
        return award
    found = _QUOTED.match(text, award.end) if award.end == award.name_end else None
    if found is None or not found.start("said") <= after[0].name_start < found.end("said"):
        return award
    return replace(until(text, award, found.end()), aliases=(*award.aliases, award.name, after[0].name))


_QUOTED = re.compile(r"\s(?:[-–]\s)?[“\"„](?P<said>[^“”\"„\n]{4,50})[”\"“](?!\w)")
_GOES_ON_NAME = re.compile(r"\w|\s[A-Z]|['’]s")
_OF_GOVERNMENT = re.compile(
    r"\sof\sthe\s(?:[A-Z]\w+\s){1,2}Government\b"
    r"(?:\sfor\s(?:the\s)?(?:Achievements?|Excellence|Quality)\s[a-zA-Z ]{3,40}Quality\b)?"
    r"|\sof\sthe\sGovernment\sof\s(?:the\s)?[A-Z]\w+(?:\s(?:Federation|Republic|of\s[A-Z]\w+))?\b(?!\s[A-Z])"
)
_FOR_QUALITY = re.compile(
    r"\sfor\s(?:the\s)?(?:best\s|high\s|outstanding\s)?(?:achievements?|results?|successes|success|excellence|merits)\s(?:in|of)"
    r"\s(?:the\s)?(?:(?:field|area|sphere)\sof\s)?(?:[a-z]+\s){0,3}?quality\b"
    r"(?:\s(?:of\s[a-z]+(?:(?:,|\sand)\s[a-z]+){0,3}|management|improvement|assurance)\b)?"
)
"""What a prize is for where small letters tell it ("for achievements in the quality of products and services")."""
_FOR_STATE = re.compile(r"\sfor\s(?=[A-Z])")
_OF_COUNTRY = re.compile(r"\sof\s(?:the\s)?(?=[A-Z])")
