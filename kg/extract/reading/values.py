"""Plain values in a passage: years and lists of years, counts in words, months; language tables give the words."""

from __future__ import annotations

import re

YEAR = r"(?:19[4-9]\d|20[0-4]\d)"
_ANY = r"(?:18[4-9]\d|19\d\d|20[0-4]\d)"
_YEAR = re.compile(rf"(?<![\d.,/-]){YEAR}(?!\d|[.,]\d|(?<=0)s\b)")
_ANY_YEAR = re.compile(rf"(?<!\d)(?:{YEAR}(?!\d)|{_ANY}(?=\s?年))")
_WITH_YEARS = re.compile(rf"{YEAR}|and|&|,|;|、|和|及|年度?|in|\s|both|/")
_RANGE = re.compile(rf"({YEAR})\s*[-–—/]\s*(\d{{2}}|{YEAR})(?!\d)")
MONTHS = (
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ],
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
)
NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "zero", "one|once|a|一", "two|twice|两|二", "three|三", "four|四", "five|五", "six|六", "seven|七",
            "eight|八", "nine|九", "ten|十", "eleven|十一", "twelve|十二", "thirteen", "fourteen", "fifteen",
        )
    )
    for word in words.split("|")
}  # fmt: skip


def years(text: str) -> tuple[int, ...]:
    """Return the years named in a text, in order; of a range such as 2018/19 or 2019-2020 the first."""
    return tuple([year for _, year in year_places(text)])


def year_places(text: str) -> list[tuple[int, int]]:
    """Return where the years named in a text begin, with the years; of a range the first."""
    if "18" not in text and "19" not in text and "20" not in text:
        return []
    said = [*_ANY_YEAR.finditer(text)]
    ranges = [found.span() for found in _RANGE.finditer(text)] if said else []
    return [
        (year.start(), int(year.group()))
        for year in said
        if _RANGE.match(text, year.start()) or not any(start < year.start() < end for start, end in ranges)
    ]


def only_years(text: str) -> tuple[int, ...]:
    """Return the years of a text that holds nothing but years and words that join them, else ()."""
    if "19" not in text and "20" not in text:
        return ()
    return years(text) if not _WITH_YEARS.sub("", text) else ()


def number(text: str) -> int | None:
    """Return the number that a word or figure means ("five", "3,500", "两"), or None."""
    bare = text.strip().lower()
    if bare in NUMBERS:
        return NUMBERS[bare]
    digits = re.sub(r"[,\s]", "", bare)
    return int(digits) if digits.isdigit() else None


def month(text: str) -> str | None:
    """Return the ISO year-month of "September 2018" or "2018年9月", or None."""
    found = re.search(rf"({YEAR})\s*年\s*(\d{{1,2}})\s*月", text)
    if found:
        return f"{found.group(1)}-{int(found.group(2)):02d}"
    found = re.search(rf"([A-Za-z]{{3,9}})\.?\s+(?:\d{{1,2}},?\s+)?({YEAR})", text)
    if found:
        name = found.group(1).lower()
        for table in MONTHS:
            if name in table:
                return f"{found.group(2)}-{table.index(name) + 1:02d}"
    return None
