"""Where a name begins and ends: a run of words that may be one is cut at the words that cannot stand in it."""

from __future__ import annotations

import re

from kg.extract.language import Language, pattern


def pieces(text: str, match: re.Match[str], kind: str, language: Language) -> list[tuple[int, int]]:
    """Return the parts of a candidate that may be names, cut at words that cannot stand in one.

    Of an award only the part with its head word is kept.
    """
    base, _, flag = kind.partition(":")
    if base not in ("award", "name") or flag == "anaphor":
        return [match.span()]
    if text[match.start()] in "\"“‘'「『":
        return [match.span()]
    core_end = match.end("name") if "name" in match.re.groupindex else match.end()
    out, position = [], match.start()
    for stop in pattern(language.breaks).finditer(text, match.start(), core_end):
        out.append((position, stop.start()))
        position = stop.end()
        joined = pattern(language.list_last).match(text, position, core_end)
        if joined and base == "name" and core_end - joined.end() > 3:
            position = joined.end()
    if base == "award":
        for stop in pattern(language.award_breaks).finditer(text, position, core_end):
            position = stop.end()
    out.append((position, match.end()))
    if base == "name":
        if language.list_comma and text[max(0, match.start() - 1) : match.start()] == language.list_comma:
            out = _last_of_list(text, out, match.end(), language)
        cleaned = (_whole_name(text, *trimmed(text, *piece), language) for piece in out)
        return [piece for piece in cleaned if is_name(text, *piece, language)]
    groups = match.re.groupindex
    head = match.end("head") if "head" in groups and match.group("head") else core_end
    alone = match.start("head") if "head" in groups and match.group("head") else -1
    out = [(s, e) for s, e in out if e >= head]
    if alone > match.start():
        out = [(s, e) for s, e in out if text[s:alone].strip(" \"“'‘")]
    return [
        (s, e)
        for s, e in (trimmed(text, *piece) for piece in out)
        if e - s > 1 and not pattern(language.lexicon.not_a_name).fullmatch(text, s, min(e, core_end))
    ]


def _whole_name(text: str, start: int, end: int, language: Language) -> tuple[int, int]:
    """Return a piece without the words behind its name, where only its ending shows a name ("...公司顺利")."""
    if not language.name_shape or is_name(text, start, end, language):
        return start, end
    found = pattern(language.name_ending).match(text, start, end)
    return (start, found.end()) if found else (start, end)


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


def trimmed(text: str, s: int, e: int) -> tuple[int, int]:
    """Return the span without punctuation and joining words at its ends."""
    while True:
        before = s, e
        while s < e and text[s] in " ,-–&.'’\"“”":
            s += 1
        while s < e and text[e - 1] in " ,-–&'’":
            e -= 1
        head, _, _ = text[s:e].partition(" ")
        if head in _LOOSE:
            s += len(head)
        tail = text[s:e].rpartition(" ")[2]
        if tail in _LOOSE and e - s >= len(tail):
            e -= len(tail)
        if (s, e) == before or s >= e:
            return s, max(s, e)
