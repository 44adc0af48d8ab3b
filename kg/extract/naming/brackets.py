"""What a bracket behind a name tells of it: its years, its place, its short form, its tier, its category."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from kg.extract.naming.class_words import is_label, labels
from kg.extract.naming.line_ends import is_listed, is_seat
from kg.extract.patterns.language import Language, pattern
from kg.extract.reading import values
from kg.extract.reading.mentions import Mention

_BRACKET = re.compile(r"\s?[(（]([^()（）]{1,90})[)）]")
_ALIAS = re.compile(
    r"(?:hereinafter |hereafter |the |referred to as |or |以下简称|下称|简称|以下称|简称为|:|：)*[“\"「‘']?"
    r"(?P<alias>[^“”\"‘’「」]{2,40}?)[”\"」’']?(?:,? (?:or )?the [Cc]ompany)?$"
)
_WON = re.compile(
    r"^(?:(?:the )?(?:winners?|recipients?|laureates?|holders?|awardees?|honou?rees?|awarded|won|honou?red),? )?"
    r"(?:in |of |for )?"
)
"""What may stand in a bracket before the years in which a name has won."""
_TELLS = re.compile(
    r"\b(?:formerly|now|previously|which|who|see|founded|established|est|since|based|headquartered)\b|原|现|更名"
)
"""A bracket with such a word tells something of the name that is no category."""
_QUOTED = re.compile(r"^(?:the |hereinafter )*[“\"「].+[”\"」]$|^(?:以下)?简称|^下称|^hereinafter|^hereafter")


def bracket(text: str, end: int, mention: Mention, language: Language, places: set[str]) -> Mention:
    """Return a mention with what the bracket behind it tells: years, a place, a short form, a tier, a category."""
    found = _BRACKET.match(text, mention.end, end)
    if not found:
        return mention
    inside = found.group(1).strip()
    years = values.only_years(_WON.sub("", inside))
    joined = replace(mention, end=found.end())
    if years:
        return replace(joined, years=(*mention.years, *years))
    seat = _seat_and_more(inside, language, places) if mention.kind == "name" else None
    if seat is not None:
        at = found.start(1) + found.group(1).index(seat[0])
        return replace(joined, place=(at, at + len(seat[0])), category=seat[1])
    first = _town_of_list(inside, language, places)
    if first and mention.kind == "name":
        at = found.start(1) + found.group(1).index(first)
        mention, joined = (replace(one, place=(at, at + len(first))) for one in (mention, joined))
    short = inside not in places and _is_short(inside, mention.name)
    if not first and not short and _tells_place(inside, text, mention, language, places):
        at = found.start(1) + found.group(1).index(inside)
        return replace(joined, place=(at, at + len(inside)))
    if not first and (_LATIN if language.list_comma else _FOREIGN).fullmatch(inside):
        return replace(joined, aliases=(*mention.aliases, inside))
    alias = _ALIAS.match(inside)
    category = pattern(language.lexicon.category)
    if (
        alias
        and not category.fullmatch(alias.group("alias"))
        and (
            _abbreviates(alias.group("alias"), mention.name, inside)
            or (mention.kind == "name" and _called(inside, text, language))
        )
    ):
        return replace(joined, aliases=(*mention.aliases, alias.group("alias")))
    if mention.kind == "award" and pattern(language.lexicon.tier).fullmatch(inside):
        return replace(joined, tier=inside)
    if mention.kind == "award" and pattern(language.lexicon.category).fullmatch(inside):
        return replace(joined, category=inside)
    if mention.kind == "name" and not _TELLS.search(inside):
        parts = [p.strip() for p in re.split(r"[,;，；、]", inside) if p.strip() != first]
        dated = [y for p in parts for y in values.only_years(p)]
        rest = [p for p in parts if not values.only_years(p)]
        tier = next(
            (p for p in rest if re.fullmatch(language.lexicon.tier, p if language.list_comma else p.title())), None
        )
        label = next((p for p in rest if p != tier and len(p) <= 50), None)
        if any(c.isupper() for c in inside) or label or dated or tier:
            return replace(joined, years=(*mention.years, *dated), tier=tier or mention.tier, category=label)
    return mention


_FOREIGN = re.compile(r"[^A-Za-z]*[\u3040-\u30ff\u3400-\u9fff][^A-Za-z]*")
_LATIN = re.compile(r"[A-Z][A-Za-z]+[ .,&'A-Za-z-]*[ .,][ .,&'A-Za-z-]*")
"""A name in another script, behind the one in that of the text."""


def _seat_and_more(inside: str, language: Language, places: set[str]) -> tuple[str, str | None] | None:
    """Return the place in a bracket with a category behind it, and that: "Ely, Minn.; service"."""
    head, mark, rest = inside.partition("; ")
    if mark and language.town and _is_place(head, language, places):
        return head, rest if is_label(rest, language) else None
    told = re.split(r"[,;]\s", inside)[0]
    return (told, None) if told != inside and told in places and re.search(r":|;", inside) else None


def _is_short(inside: str, name: str) -> bool:
    """Whether a bracket holds the initials of the name before it."""
    initials = "".join(word[0] for word in re.findall(r"[A-Z]\w*", name))
    return len(inside) > 2 and inside.isalpha() and inside.rstrip("s") == initials


def _abbreviates(alias: str, name: str, inside: str) -> bool:
    if _QUOTED.search(inside):
        return True
    letters = re.sub(r"[^A-Z]", "", alias)
    if (
        len(letters) >= 2
        and len(letters) >= len(re.sub(r"\W", "", alias)) - 2
        and (alias.isupper() or " " not in alias)
    ):
        initials = "".join(w[0] for w in re.findall(r"[A-Z]\w*", name))
        return len(set(letters) & set(initials.upper())) >= max(2, len(set(letters)) - 2)
    return alias.casefold() in name.casefold() and alias != name and len(alias) > 2


def _called(inside: str, text: str, language: Language) -> bool:
    """Whether a text calls something by the one word in a bracket elsewhere, and goes nowhere by it."""
    if language.list_comma or not re.fullmatch(r"[A-Z][\w-]{2,}", inside) or labels(inside, language):
        return False
    said = list(re.finditer(rf"(?<![(\w]){re.escape(inside)}(?![\w)])", text))
    return bool(said) and not any(_GOES_TO.search(text[max(0, one.start() - 12) : one.start()]) for one in said)


_GOES_TO = re.compile(r"(?:\b(?:in|at|from|near|of|to|outside|around|Mr|Mrs|Ms|Dr)\.?|[A-Z]\w+[ ,]) ?$")


def _is_code(inside: str, text: str) -> bool:
    """Whether it is the code of a state, as one of several in the text ("Embraer (SP) and Volvo (PR)")."""
    return len(inside) == 2 and inside.isupper() and inside.isascii() and len(set(_CODES.findall(text))) > 1


_CODES = re.compile(r"\w \(([A-Z]{2})\)")


_DISTRICT = re.compile(r"(?<=[司团院厂校局行店所会心社站馆园])[(（]([\u4e00-\u9fff]{2,3})[)）]")
_NO_DISTRICT = re.compile(
    r"[业类组奖型等新男女族]$|集团|控股|股份|民营|国有|外资|合资|私营|复评|申报|个人|组织|牵头|主持|原|有限|简称|筹"
)
_FEWEST = 3


@lru_cache(maxsize=4)
def _districts(text: str) -> tuple[str, ...]:
    return tuple(_DISTRICT.findall(text))


def _is_district(inside: str, text: str, language: Language, places: set[str]) -> bool:
    """Whether it is where a company sits, as one of several brackets in a list: some of them are known as places."""
    if not 2 <= len(inside) <= 3 or pattern(language.lexicon.category).fullmatch(inside):
        return False
    found = _districts(text)
    if inside not in found or len(found) < _FEWEST or any(_NO_DISTRICT.search(one) for one in found):
        return False
    return len(found) > _FEWEST or any(one in places or re.search(rf"{one}[市县区州]", text) for one in found)


def _is_place(inside: str, language: Language, places: set[str]) -> bool:
    shaped = pattern(language.place_shape).fullmatch(inside)
    state = pattern(language.state).match(f", {inside} ") if language.state and not inside.isupper() else None
    if state and state.end("state") == len(inside) + 2:
        return True
    if inside in places or shaped or pattern(language.place_code).fullmatch(inside):
        return True
    if "," in inside and language.town:
        return (
            bool(pattern(language.town).fullmatch(inside))
            or (inside[:1].isupper() and inside.rpartition(",")[2].strip() in places)
            or (_TWO_PLACES.fullmatch(inside) is not None and not labels(inside, language))
        )
    return False


_TWO_PLACES = re.compile(r"[^\W\d_a-z]\w+(?:[ -]\w+){0,2}, [^\W\d_a-z]\w+(?: \w+){0,2}")


def _tells_place(inside: str, text: str, mention: Mention, language: Language, places: set[str]) -> bool:
    """Whether a bracket holds a place and nothing else, as far as its shape and the text show."""
    told = bool(language.town) and inside[:1].isupper() and f" in {inside}" in text and not labels(inside, language)
    if mention.kind == "name":
        told = told or _is_code(inside, text) or is_seat(inside, text, language, places)
        told = told or is_listed(inside, text, language, places)
        told = told or (bool(language.list_comma) and _is_district(inside, text, language, places))
    return told or _is_place(inside, language, places)


def _town_of_list(inside: str, language: Language, places: set[str]) -> str | None:
    """Return the town in a bracket with more behind it: a level, a class, a year ("St. Peter, Gold Level")."""
    head, mark, rest = inside.partition(", ")
    if not mark or not language.town or not (_ONE_PLACE.fullmatch(head) or head in places) or is_label(head, language):
        return None
    told = [bool(values.only_years(part)) or is_label(part, language) for part in rest.split(", ")]
    return head if all(told) and not re.search(rf"(?:{language.lexicon.legal})$", head) else None


_ONE_PLACE = re.compile(r"(?:St\. |Ft\. |Mt\. )?[^\W\d_a-z][\w'’]+(?:[ -]\w+){0,2}")
