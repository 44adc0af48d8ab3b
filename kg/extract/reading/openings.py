"""How a line of a list begins: with a year or an edition that is that of its names, or of the names below.

"2018: A, B", "2018年 A", "首届（2013年）：A、B" and a line that is nothing but a year are the same thing: a date before
names. It is no part of the first name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.patterns.language import Language, pattern
from kg.extract.reading import values


@dataclass(frozen=True, slots=True)
class Opening:
    """What stands before the names of a line; end: where it ends in the text."""

    end: int
    years: tuple[int, ...] = ()
    edition: str | None = None


def opening(text: str, start: int, end: int, language: Language) -> Opening:
    """Return the year and the edition that a line begins with; of a line without them, an empty opening at start."""
    found = pattern(language.line_opening).match(text, start, end)
    if not found or not found.group().strip():
        return Opening(start)
    said = values.years(found.group())
    shape = next((shape for kind, shape in language.mentions if kind == "edition"), r"(?!)")
    named = pattern(shape).search(found.group())
    if not said and named is None:
        return Opening(start)
    return Opening(found.end(), said[:1], named.group() if named else None)


def alone(text: str, start: int, end: int, language: Language) -> Opening | None:
    """Return the opening of a line that is nothing else, "2018年" or "第三届（2016年度）获奖名单", or None."""
    found = opening(text, start, end, language)
    if found.end == start:
        return None
    rest = re.sub(r"[\s:：#*()（）—–-]", "", text[found.end : end])
    return found if not rest or pattern(language.winner_list).fullmatch(rest) else None
