"""Where a name begins and ends: a run of words that may be one is cut at the words that cannot stand in it."""

from __future__ import annotations

import re

from kg.extract.patterns.language import Language, pattern


def pieces(text: str, match: re.Match[str], kind: str, language: Language) -> list[tuple[int, int]]:
    """Return the parts of a candidate for a name or an award that may be names, cut at words that cannot stand in one.

    Of an award only the part with its head word is kept.
    """
    start, end = match.span()
    if text[start] in "\"“‘'「『":
        return [(start, end)]
    groups = match.re.groupindex
    core_end = match.end("name") if "name" in groups else end
    out, position = [], start
    for stop in pattern(language.breaks).finditer(text, start, core_end):
        out.append((position, stop.start()))
        position = stop.end()
        joined = pattern(language.list_last).match(text, position, core_end) if kind == "name" else None
        if joined and core_end - joined.end() > 3:
            position = joined.end()
    if kind == "name":
        out.append((position, end))
        if language.list_comma and text[max(0, start - 1) : start] == language.list_comma:
            out = _last_of_list(text, out, end, language)
        names = (_name(text, *piece, language) for piece in out)
        return [name for name in names if name is not None]
    out.append((position, end))
    alone, head = match.span("head") if "head" in groups and match.group("head") else (-1, core_end)
    out = [(_behind_breaks(text, s, min(e, core_end), language), e) for s, e in out if e >= head]
    if alone > start:
        out = [(s, e) for s, e in out if text[s:alone].strip(" \"“'‘")]
    return [
        (s, e)
        for s, e in (trimmed(text, *piece) for piece in out)
        if e - s > 1 and not _is_common(text, s, min(e, core_end), language)
    ]


def _is_common(text: str, start: int, end: int, language: Language) -> bool:
    """Whether the name of an award is only words for a thing; a title of the year is none if it is one of quality."""
    said = pattern(language.lexicon.not_a_name).fullmatch(text, start, end) is not None
    return said and not (
        text.endswith(" Year", start, end) and pattern(language.lexicon.quality).search(text, start, end)
    )


def _behind_breaks(text: str, start: int, end: int, language: Language) -> int:
    """Return where the name of an award begins in a stretch: behind the last words that only lead to one."""
    for stop in pattern(language.award_breaks).finditer(text, start, end):
        start = stop.end()
    return start


def _name(text: str, start: int, end: int, language: Language) -> tuple[int, int] | None:
    """Return the name in a piece, or None.

    Where only its ending shows a name ("...公司顺利"), it is the piece without the words behind that.
    """
    start, end = trimmed(text, start, end)
    if is_name(text, start, end, language):
        return start, end
    found = pattern(language.name_ending).match(text, start, end) if language.name_shape else None
    return (start, found.end()) if found and is_name(text, start, found.end(), language) else None


def is_name(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a stretch of text has the shape of a name in the language."""
    if end - start < 2 or pattern(language.lexicon.not_a_name).fullmatch(text, start, end):
        return False
    return not language.name_shape or bool(pattern(language.name_shape).fullmatch(text, start, end))


def _last_of_list(text: str, pieces: list[tuple[int, int]], end: int, language: Language) -> list[tuple[int, int]]:
    """Cut the last item of a list from the one before it, where only a word between them shows it."""
    s, e = pieces[-1]
    if text[end : end + 1] == language.list_comma:
        return pieces
    cuts = [
        cut
        for cut in pattern(language.list_last).finditer(text, s + 2, e - 2)
        if not pattern(language.half_name).fullmatch(text, s, cut.start())
    ]
    return [*pieces[:-1], (s, cuts[-1].start()), (cuts[-1].end(), e)] if cuts else pieces


_LOOSE = frozenset(
    [
        "of",
        "de",
        "del",
        "la",
        "las",
        "los",
        "da",
        "do",
        "dos",
        "das",
        "du",
        "des",
        "der",
        "und",
        "y",
        "e",
        "et",
        "al",
        "el",
        "van",
        "von",
        "di",
        "to",
        "for",
        "the",
        "and",
        "a",
        "à",
        "in",
        "en",
        "par",
    ]
)


_LONGEST_LOOSE = max(map(len, _LOOSE))


def trimmed(text: str, s: int, e: int) -> tuple[int, int]:
    """Return the span without punctuation and joining words at its ends."""
    if _is_trim(text, s, e):
        return s, e
    while True:
        before = s, e
        while s < e and text[s] in _BEFORE:
            s += 1
        while s < e and text[e - 1] in _BEHIND:
            e -= 1
        head, _, _ = text[s:e].partition(" ")
        if head in _LOOSE:
            s += len(head)
        tail = text[s:e].rpartition(" ")[2]
        if tail in _LOOSE and e - s >= len(tail):
            e -= len(tail)
        if (s, e) == before or s >= e:
            return s, max(s, e)


def _is_trim(text: str, s: int, e: int) -> bool:
    """Whether a span has plainly nothing to trim: no mark at its ends, and its first and last words are long."""
    long = e - s > _LONGEST_LOOSE and text[s] not in _BEFORE and text[e - 1] not in _BEHIND
    return long and text.find(" ", s, s + _LONGEST_LOOSE + 1) < 0 and text.find(" ", e - _LONGEST_LOOSE - 1, e) < 0


_BEFORE = " ,-–&.'’\"“”"
_BEHIND = " ,-–&'’"
