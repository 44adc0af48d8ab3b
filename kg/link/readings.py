"""The ways in which a name can be read: without its year, its legal form, "the former", a plural, a place."""

from __future__ import annotations

import re
from functools import lru_cache

_LEGAL = re.compile(
    r"(?:[\s,]+(?:co\.?,?\s*ltd\.?|company,?\s+(?:limited|inc\.?)|corporation|corp\.?|incorporated|inc\.?|limited|ltd\.?"
    r"|l\.?l\.?c\.?|plc|gmbh|ag|s\.?p\.?a\.?|s\.?r\.?l\.?|a\.?s\.?|k\.?k\.?|n\.?v\.?|b\.?v\.?|s\.?a\.?|co\.?|pte\.?))+$",
    re.IGNORECASE,
)
_LEGAL_CJK = re.compile(
    r"^(?:株式会社|[(（]株[)）]|㈱)|(?:股份有限公司|有限责任公司|有限公司|株式会社|[(（]株[)）]|㈱)$"
)
_DATED = re.compile(
    r"^(?:the\s+)?(?:(?:19|20)\d\d(?:\s*[-–/]\s*\d{2,4})?\s*年?度?\s*|第?[一二三四五六七八九十百\d]+届\s*|首届\s*"
    r"|\d{1,3}(?:st|nd|rd|th)\s+)+",
    re.IGNORECASE,
)
_CRITERIA = re.compile(
    r"^(?:the\s+)?(?:(?:evaluation|assessment|award|judging)\s+)?criteria\s+(?:of|for)\s+(?:the\s+)?(.+)$", re.I
)
_FORMER = re.compile(r"\b(?:the\s+)?(?:former|then)\s+|^原", re.IGNORECASE)
_COUNTRY = re.compile(r"\s+(?:of|in)\s+(?:the\s+)?(?:people's republic of\s+)?[A-Z][\w.]*(?:\s+[A-Z][\w.]*)*$")
_PARENTHESIS = re.compile(r"\s*[(（][^()（）]*[)）]\s*$")


_PLURAL = re.compile(r"\b(Award|Prize|Medal)s\b")
_DISTINCTION = re.compile(r"\s+with\s+(?:[A-Z]\w+\s+)?(?:Commendation|Distinction|Merit|Mention|Honou?rs?)$")
_LOWER_PRIZE = re.compile(r"(?<=奖)(?:提名奖|入围奖|鼓励奖|优秀奖)$|(?<=\bAward)\s+Nomination(?:\s+(?:Award|Prize))?$")
_BRACKETED = re.compile(r"\s*[(（][A-Z][A-Z\d-]{1,9}[)）]")
_GENERIC = re.compile(
    r"(?:(?:[省市区县州盟]|自治区)[长]?|主席|盟长|州长|(?:省|市|区|县)?(?:人民)?政府)?质量(?:管理)?奖|(?:省|市|区|县|自治区)(?:人民)?政府"
)
_SMALL = {"of", "the", "and", "for", "in", "de", "&"}


@lru_cache(maxsize=1 << 12)
def without_legal_form(name: str) -> str:
    """Return a company's name without its legal form: "Toyota Motor Corporation" gives "Toyota Motor"."""
    return _LEGAL_CJK.sub("", _LEGAL.sub("", name.strip())).strip(" ,") or name


def undated(name: str) -> str:
    """Return a name without a leading year, edition or article: "2018 Gold Quality Prize", "第四届中国质量奖"."""
    return _DATED.sub("", name).strip() or name


@lru_cache(maxsize=1 << 12)
def readings(name: str) -> tuple[tuple[str, float], ...]:
    """Return the ways of reading a name, each with its score; the name itself comes first."""
    bare = undated(name)
    criteria = _CRITERIA.match(bare)
    present = _FORMER.sub(" ", bare).strip()
    ways = [
        (name, 1.0),
        (bare, 0.97),
        (f"{criteria.group(1)} criteria" if criteria else bare, 0.95),
        (_PARENTHESIS.sub("", bare), 0.93),
        (present, 0.93),
        (_PLURAL.sub(r"\1", bare), 0.97),
        (_LOWER_PRIZE.sub("", bare), 0.97),
        (_BRACKETED.sub("", _DISTINCTION.sub("", bare)), 0.93),
        (_COUNTRY.sub("", present), 0.9),
    ]
    first = dict(reversed(ways))
    return tuple((way, first[way]) for way in dict.fromkeys(way for way, _ in ways) if way)


def is_generic(name: str) -> bool:
    """Whether a name says nothing without its place: "省长质量奖", "市政府"."""
    return _GENERIC.fullmatch(name) is not None


def initials(name: str) -> set[str]:
    """Return the abbreviations that a name's words make: with and without its legal form."""
    found = set()
    for form in (name, without_legal_form(name)):
        words = [word for word in re.findall(r"[A-Za-z][\w.]*", form) if word.casefold() not in _SMALL]
        found.add("".join(word[0] for word in words).upper())
    return found
