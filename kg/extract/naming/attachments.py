"""What belongs to a mention: a bracket behind it, a year before or behind an award, the town behind a company.

They are joined to the mention before any rule is tried, so that rules see "{N}, {N} and {N}" where the text has
"DP World (Logistics), LLH Hospital (Healthcare) and Medrad of Warrendale, Pa."
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.naming import persons
from kg.extract.naming.award_names import tells_of, with_country, with_quoted
from kg.extract.naming.brackets import bracket
from kg.extract.naming.dashes import dashed
from kg.extract.naming.joins import whole_names
from kg.extract.naming.own_words import is_whole
from kg.extract.naming.quotes import quoted
from kg.extract.naming.seats import with_town
from kg.extract.naming.towns import with_towns
from kg.extract.naming.wholes import grown
from kg.extract.patterns.language import Language, pattern
from kg.extract.reading import values
from kg.extract.reading.mentions import Mention

_OWN_YEAR = re.compile(rf"({values.YEAR})(?:\s?[-–—~至/]{{1,2}}\s?(?:19|20)?\d\d(?=\s?年))?\s?年?度?\s?(?=\S)")
_OWNER = re.compile(r"(\w+|.+\s(?:Department|Ministry|Government|Administration|Secretariat))['’]s\s(?=\S)")
_PERSON = re.compile(
    r"[A-Z][a-z]{1,6}\s[A-Z][a-z]{1,6}-[a-z]{1,7}\s(?:of|from)\s|(?:Dr|Prof|Mr|Mrs|Ms|Professor|Sir|Eng|Engineer|Colonel|Captain|Major|Lieutenant|Sergeant|Brigadier|Commander|Sheikh"
    r"|Col|Capt|Lt|Sgt|Maj|Brig)\b|[A-Z][a-z]+\s(?:[A-Z]\.\s)?[A-Z][a-z]+\s(?:of|from)\sthe\s(?=.*\b(?:Department|Corporation|Company"
    r"|Ministry|Authority|University|Hospital|Bank|Group|Institute|Agency|Council|Center|Centre|Corporation)(?:$|\sfor\s|\sof\s))"
)
_OF = re.compile(r"\s(?:of|from)\s(?:the\s)?")


def attach(
    text: str, start: int, end: int, mentions: list[Mention], language: Language, places: set[str]
) -> list[Mention]:
    """Return the mentions with what belongs to them joined; mentions inside what was joined are dropped."""
    out: list[Mention] = []
    mentions = quoted(text, start, dashed(text, mentions, language, places), language)
    i = 0
    while i < len(mentions):
        mention = mentions[i]
        if mention.end <= (out[-1].end if out else start):
            i += 1
            continue
        if mention.kind == "name" and pattern(language.place_code).fullmatch(mention.name):
            mention = replace(mention, kind="place")
        if mention.kind == "award" and pattern(language.generic_award).fullmatch(mention.name):
            mention = replace(mention, anaphor=True)
        if mention.kind == "award":
            mention = _award(text, _within_award(text, mention, out, language), out, mentions[i + 1 :], language)
            mention = with_quoted(text, _parted(mention, out, language), mentions[i + 1 :], language)
            mention = _other_name(text, mention, mentions[i + 1 :], language)
        if mention.kind == "standard" and re.match(r"\s\([A-Z]{2,8}\)", text[mention.end : mention.end + 11]):
            mention = bracket(text, end, mention, language, places)
        if mention.kind in ("award", "name") and not mention.anaphor:
            if mention.kind == "name":
                mention = _of_company(_of_place(text, mention, language, places), language)
            joined = bracket(text, end, mention, language, places)
            if joined.end > mention.end and joined.kind == "award" and not joined.years:
                joined = _years_behind(text, joined, mentions[i + 1 :])
            mention = joined
            if mention.kind == "name":
                mention = with_town(text, end, mention, language, places)
                if mention.place and not mention.category:
                    mention = bracket(text, end, mention, language, places)
                whole = _unit(text, mention, mentions[i + 1 :], language)
                seated = bracket(text, end, whole, language, places) if whole.end > mention.end else whole
                mention = seated if seated.place else whole
                mention = persons.told(text, (start, end), mention, out[-1] if out else None, language)
        out.append(mention)
        i += 1
    kept = [
        m
        for k, m in enumerate(out)
        if not (m.kind == "name" and m.anaphor and k and _apposed(text, out[k - 1], m))
        and not (m.kind == "name" and _is_category(text, start, end, m, language))
        and not (m.kind == "name" and m.anaphor and any(_is_named(text, m, o) for o in out[k + 1 : k + 2]))
        and not any(o.start <= m.start and m.end <= o.end and o is not m for o in out[k + 1 : k + 2])
    ]
    names = grown(text, start, end, whole_names(text, kept, language), language)
    return with_towns(text, names, language)


def _is_category(text: str, start: int, end: int, name: Mention, language: Language) -> bool:
    """Whether capitals are those of a category ("in the Large Domestic Company category")."""
    behind = pattern(language.category_behind).match(text, name.end, end)
    return behind is not None and _IN_THE.search(text[max(start, name.start - 12) : name.start]) is not None


_IN_THE = re.compile(r"\b(?:in|under|for|within|of|from|and|or)\s(?:the\s|its\s)?$|^(?:The\s)?$", re.IGNORECASE)


def _is_named(text: str, said: Mention, name: Mention) -> bool:
    """Whether "the insurer" is but what the name right behind it is ("the insurer Seguros del Norte")."""
    closed = text[said.end : name.start] == ", " and _VERB_BEHIND.match(text, name.end) is not None
    right = closed or text[said.end : name.start] == " "
    return name.kind == "name" and not name.anaphor and right and said.name[-1:].islower()


_VERB_BEHIND = re.compile(r",\s(?!and\b|or\b|as\swell\b|along\b)[a-z]")  # "our own company, Acme Pumps, won"
_FOREIGN = re.compile(r"\s?[(（][A-Za-z][A-Za-z .,'&-]*[)）]")


def _within_award(text: str, prize: Mention, before: list[Mention], language: Language) -> Mention:
    """Return a prize with its name in Latin letters; right behind an award, it is that award's and they are one."""
    if not prize.anaphor or not language.list_comma:
        return prize
    named = _FOREIGN.match(text, prize.end)
    prize = replace(prize, end=named.end()) if named else prize
    last = before[-1] if before else None
    if last is None or last.kind != "award" or last.anaphor or last.end != prize.start:
        return prize
    before.pop()
    return replace(last, end=prize.end, tier=last.tier or prize.name)


def _apposed(text: str, name: Mention, said: Mention) -> bool:
    """Whether "the maker of ..." behind a name tells what that name is, and points back to nothing."""
    apart = name.kind != "name" or name.anaphor or text[name.end : said.start] != ", "
    return not apart and bool(_GOES_ON.match(text, said.end))


_GOES_ON = re.compile(r",|\s(?:based|of|from|in|for|that|which|whose|with|behind|headquartered)\b")


def _award(text: str, award: Mention, before: list[Mention], after: list[Mention], language: Language) -> Mention:
    """Join the year and the edition around an award, or at the head of its name."""
    if before and before[-1].anaphor and not award.anaphor and tells_of(text, before[-1], award):
        before.pop()
    head = pattern(language.not_of_award).match(award.name)
    if head:
        award = replace(award, name=award.name[head.end() :], name_start=award.name_start + head.end())
    own = _OWN_YEAR.match(award.name)
    if own and not award.known:
        award = replace(
            award, name=award.name[own.end() :], name_start=award.name_start + own.end(), years=(int(own.group(1)),)
        )
    while before and before[-1].kind in ("year", "edition") and not award.anaphor:
        gap = text[before[-1].end : award.start]
        if not re.fullmatch(r"['’]?s?\s*[“\"《]?\s*|\s+of\s+(?:the\s+)?|\s*的\s*|度?", gap):
            break
        last = before.pop()
        award = _dated(award, last)
        award = replace(award, start=last.start)
    award = with_country(text, award, language)
    if before and before[-1].end + 1 == award.start and pattern(language.country_of).fullmatch(before[-1].name):
        award = replace(award, start=before.pop().start)
    return _years_behind(text, award, after)


_IN_CATEGORY = re.compile(
    r"\s(?:in|for)\s(?:the\s)?(?P<said>[A-Z][\w &/-]{2,40}?)\s(?:[Cc]ategory|[Ss]ector|[Cc]lass)$"
)


def _parted(award: Mention, before: list[Mention], language: Language) -> Mention:
    """Return an award in whose name an edition or a year stands ("黄石市第八届市长质量奖") by the name without it."""
    category = _IN_CATEGORY.search(award.name)
    if category and not language.list_comma:
        cut = category.start()
        award = replace(award, name=award.name[:cut], name_end=award.name_start + cut, category=category.group("said"))
    inner = pattern(language.inner_edition).fullmatch(award.name)
    if inner:
        edition, start = award.edition or inner.group("edition"), award.name_start
        if not inner.group("before"):
            start += inner.start("behind")
        return replace(award, name=inner.group("before") + inner.group("behind"), name_start=start, edition=edition)
    dated = award.edition or award.years
    if not dated or not before or before[-1].kind != "place" or before[-1].end != award.start:
        return award
    if not pattern(language.office_award).match(award.name):
        return award
    place = before.pop()
    return replace(award, start=place.start, name=place.name + award.name)


_TO_YEAR = (
    r"[”\"]?(?:-|\s+)(?:(?:Competition|Program(?:me)?|Scheme|Contest|Cycle|Round|Edition)\s+)?"
    r"(?:(?:for|of)\s+(?:the\s+(?:years?|cycle|edition)\s+)?)?|,\s+for\s+(?:the\s+years?\s+)?"
)
"""What may stand between an award and its year."""


def _years_behind(text: str, award: Mention, after: list[Mention]) -> Mention:
    """Join the year that stands behind an award, or behind the short form in brackets ("the X Award (XA) for 2012")."""
    for mention in after:
        if mention.start < award.end:
            continue
        gap = text[award.end : mention.start]
        if mention.kind not in ("year", "edition") or not re.fullmatch(_TO_YEAR, gap):
            break
        if mention.kind == "year" and not values.years(mention.name):
            break
        award = replace(_dated(award, mention), end=mention.end)
    return award


def _other_name(text: str, award: Mention, after: list[Mention], language: Language) -> Mention:
    """Join the award's other name, in brackets behind it."""
    if award.anaphor and not language.list_comma:
        return award
    if not after or after[0].kind != "award" or after[0].anaphor:
        return award
    other = after[0]
    if re.fullmatch(r"\s?[(（][“\"]?", text[award.end : other.start]) and re.match(
        r"[”\"]?[)）]", text[other.end : other.end + 2]
    ):
        end = text.index(")" if ")" in text[other.end : other.end + 2] else "）", other.end) + 1
        joined = replace(award, end=end, aliases=(*award.aliases, other.name))
        return joined if joined.years else _years_behind(text, joined, after[1:])
    return award


def _of_place(text: str, name: Mention, language: Language, places: set[str]) -> Mention:
    """Cut "of Turkey" from a company's name, the university from a professor's."""
    owner = _OWNER.match(name.name)
    if owner and (owner.group(1) in places or " " in owner.group(1)):
        name = replace(name, name=name.name[owner.end() :], name_start=name.name_start + owner.end())
    of = _OF.search(name.name) if "of" in name.name or "from" in name.name else None
    if not of or name.name[0] in "'‘" or _is_quoted(text, name):
        return name
    person = _PERSON.match(name.name)
    behind = name.name[of.end() :]
    if person and not (
        person.end() > of.start() and pattern(language.pieces.no_person).search(name.name[: of.start()])
    ):
        return replace(name, name=name.name[: of.start()], name_end=name.name_start + of.start())
    legal = re.search(rf"(?:{language.lexicon.legal})$", name.name[: of.start()]) and " " not in behind
    words = name.name[: of.start()].split()
    plain = len(words) > 1 or (len(words[0]) > 2 and words[0].isupper()) or _is_brand(words[0], language)
    town = plain and not any(word[0].islower() for word in words) and of.group() == " of "
    town = town and len(behind.split()) < 3 and not pattern(language.no_town).fullmatch(behind)
    town = town and not pattern(language.office).search(words[-1])
    known = (
        legal or town or behind.endswith(" City") or behind in places or pattern(language.place_code).fullmatch(behind)
    )
    house = re.search(rf"(?i:\b{language.institution}s?)$", name.name[: of.start()])
    if (
        not known
        or pattern(language.region).fullmatch(behind)
        or (house and not is_whole(text, name, of.start(), behind, places))
    ):
        return name
    start = name.name_start + of.end()
    return replace(
        name, name=name.name[: of.start()], name_end=name.name_start + of.start(), place=(start, name.name_end)
    )


def _is_quoted(text: str, name: Mention) -> bool:
    """Whether a name, or a part of it, stands in quotation marks: it is cut nowhere."""
    return bool(_QUOTE.search(name.name)) or bool(
        _QUOTE.match(text, name.name_start - 1) and _QUOTE.match(text, name.name_end)
    )


_QUOTE = re.compile(r"[\"“”„«»]")


def _of_company(name: Mention, language: Language) -> Mention:
    """Return the company whose plant a name is ("Moss plant of Nordlys Paper"), with the plant as its unit."""
    found = pattern(language.lexicon.unit_of).fullmatch(name.name)
    if not found or name.unit:
        return name
    start = name.name_start + found.start("company")
    return replace(name, name=found.group("company"), name_start=start, unit=found.group("unit"))


def _is_brand(word: str, language: Language) -> bool:
    """Whether a single word before "of" is a name by itself, none of a body or of a thing ("Liftec of Turku")."""
    thing = pattern(language.pieces.no_person).search(word) or pattern(language.pieces.topic).fullmatch(word)
    return not thing and not pattern(language.pieces.thing).fullmatch(word)


def _unit(text: str, name: Mention, after: list[Mention], language: Language) -> Mention:
    """Join the plant behind a company ("Reliance Textiles, Naroda Complex")."""
    if not after or after[0].kind != "name" or after[0].anaphor or text[name.end : after[0].start] != ", ":
        return name
    words = len(after[0].name.split())
    if not pattern(language.unit_behind).search(after[0].name) or words > 4:
        return name
    if words > 2 and _LISTED_ON.match(text, after[0].end):
        return name
    return replace(name, unit=after[0].name, end=after[0].end)


_LISTED_ON = re.compile(r",? and (?:the )?[A-Z]|, (?:the )?[A-Z]")
"""What stands behind a name in a list that goes on."""


def _dated(award: Mention, mention: Mention) -> Mention:
    if mention.kind == "year":
        found = values.years(mention.name)
        return replace(award, years=(*found, *award.years)) if found else award
    bracketed = re.search(r"\((\d{4})\)", mention.name)
    named = bracketed or re.match(r"(\d{4})\b", mention.name)
    years = (int(named.group(1)),) if named else award.years
    return replace(award, edition=mention.name, years=years)
