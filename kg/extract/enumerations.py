"""The items of an enumeration in a sentence, where names need no capitals: what stands between its commas."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.extract.found import Passage, loose
from kg.extract.patterns.language import Language, pattern
from kg.extract.patterns.symbols import KINDS, SYMBOLS
from kg.extract.reading.mentions import Encoded, Mention

_LONGEST_TAIL = 24
"""How long the name of a team or a plant behind that of its company may be."""
_NAMED = frozenset(KINDS) - {SYMBOLS["place"], SYMBOLS["year"], SYMBOLS["number"]}


def items(passage: Passage, span: tuple[int, int], language: Language) -> list[Mention]:
    """Return the items of a list in the code between two places: mentions where there are, else the bare text."""
    code, out, position = passage.sentence.code, [], span[0]
    if code[span[0] - 1 : span[0]] in ("“", "《", "「") and code[span[1] : span[1] + 1] in ("”", "》", "」"):
        return [loose(passage.text, passage.sentence.offset(span[0]), passage.sentence.offset(span[1], end=True))]
    cuts = [*pattern(rf"[{language.list_comma},，;；]|{language.list_last}").finditer(code[span[0] : span[1]])]
    bounds = [(span[0] + c.start(), span[0] + c.end()) for c in cuts]
    many = any(code[s:e] == language.list_comma for s, e in bounds)
    for (low, high), (until, _) in pairwise([*bounds, (span[1], span[1]), (span[1], span[1])]):
        word = code[low:high] not in (language.list_comma, ",", "，", ";", "；", "")
        if word and (low - position < 2 or high >= span[1]) and not any(k in KINDS for k in code[position:low]):
            continue
        if word and pattern(language.lexicon.not_a_name).fullmatch(code, high, until):
            continue
        inside = passage.sentence.within(position, low, "name")
        if inside:
            out += _with_tails(passage, inside, low, code[low:high], language)
        elif (many or not any(k in _NAMED for k in code[span[0] : span[1]])) and low - position >= 2:
            item = loose(passage.text, passage.sentence.offset(position), passage.sentence.offset(low, end=True))
            count = pattern(language.list_end).search(item.name)
            if count:
                cut = item.start + count.start()
                item = loose(passage.text, item.start, cut)
            if pattern(language.described).fullmatch(item.name):
                return []
            if item.name and not pattern(language.lexicon.not_a_name).fullmatch(item.name):
                out.append(item)
        position = high
    return out


def _with_tails(passage: Passage, inside: list[Mention], end: int, mark: str, language: Language) -> list[Mention]:
    """Return the names of an item: the person instead of the employer, the team or the plant with its company.

    mark: what stands behind the item, nothing behind the last one.
    """
    code = passage.sentence.code
    place = next(i for i, m in passage.sentence.mentions.items() if m is inside[-1])
    person = pattern(language.person_tail).match(code, place + 1)
    if person and person.group("person")[0] in language.surnames:
        s, e = (
            passage.sentence.offset(person.start("person")),
            passage.sentence.offset(person.end("person"), end=True),
        )
        return [*inside[:-1], loose(passage.text, s, e)]
    unit = None if mark else pattern(language.last_unit).match(code, place + 1)
    end = unit.end() if unit else end
    tail = code[place + 1 : end]
    if (mark or unit) and 1 < len(tail) <= _LONGEST_TAIL and pattern(language.unit_tail).fullmatch(tail):
        start = passage.sentence.offset(place)
        return [*inside[:-1], loose(passage.text, start, passage.sentence.offset(end, end=True))]
    return inside


def firsts(sentence: Encoded, span: tuple[int, int]) -> list[Mention]:
    """Return the first name of each part of a list with semicolons; what stands behind a comma is its town."""
    out, position = [], span[0]
    for cut in [*(span[0] + c.start() for c in re.finditer(";", sentence.code[slice(*span)])), span[1]]:
        part = sentence.within(position, cut, "name")
        joined = _JOINED.search(sentence.code, position, cut)
        out += sentence.within(joined.start(), joined.end(), "name") if joined else part[:1]
        position = cut
    return out


_JOINED = re.compile(r"(?<![\ue002]\s)\ue002(?:,\s(?:the\s)?\ue002)*,?\sand\s(?:the\s)?\ue002")
"""Several names in one part of a list with semicolons."""


def only_whose(sentence: Encoded, mention: Mention) -> bool:
    """Whether a name only tells whose companies are meant ("three Ennis companies have been nominated")."""
    place = next((i for i, one in sentence.mentions.items() if one is mention), None)
    return place is not None and " " not in mention.name and _FIRMS.match(sentence.code, place + 1) is not None


_FIRMS = re.compile(r"\s(?:companies|firms|businesses|organi[sz]ations|hospitals|schools|hotels|enterprises|plants)\b")


def in_place(sentence: Encoded, mention: Mention) -> bool:
    """Whether a name in a list is only the town that the name before it is in ("Dallah Hospital in Riyadh")."""
    place = next((i for i, m in sentence.mentions.items() if m is mention), 0)
    before = sentence.code[:place]
    owner = before.endswith((", a ", ", an ")) and _OWNED.match(sentence.code, place + 1) is not None
    aside = re.search(r",\s(?:an?|the|which|who|whose)\s[^,;:\ue002]{3,70}\s(?:in|from|at)\s(?:the\s)?$", before)
    return owner or bool(
        aside
        or re.search(r"\ue002(?:,?\s(?:(?:based|located|headquartered)\s)?(?:in|from|near)|,\sof)\s(?:the\s)?$", before)
    )


_OWNED = re.compile(
    r"\s(?:[a-z]+\s)?(?:subsidiary|unit|affiliate|spin-off|brand|customer|supplier|division|company|venture|plant)\b"
)
"""What makes a name before it only that of the owner ("Acme, a Borg Steel subsidiary")."""


def town_of_list(sentence: Encoded, mention: Mention, end: int) -> bool:
    """Whether a single word in a list is the town of the name before it, as one stands behind the last name too."""
    place = next((i for i, m in sentence.mentions.items() if m is mention), 0)
    before = sentence.mentions.get(place - 3) if sentence.code[place - 2 : place] == ", " else None
    if before is None or before.kind != "name" or " " in mention.name or " " not in before.name:
        return False
    return _TOWN_BEHIND.match(sentence.code, end) is not None


_TOWN_BEHIND = re.compile(r",\s[\ue002\ue007](?=,)")


def bracketed(sentence: Encoded, mention: Mention) -> bool:
    """Whether a name stands in a bracket, which tells something of the name before it."""
    place = next((i for i, m in sentence.mentions.items() if m is mention), 0)
    before = sentence.code[:place]
    return before.count("(") > before.count(")")


def behind_in(sentence: Encoded, mention: Mention) -> bool:
    """Whether a name is only the region that another one lies in ("Chennai in Tamil Nadu")."""
    place = next(i for i, m in sentence.mentions.items() if m is mention)
    return any(m.end <= mention.start for m in sentence.mentions.values()) and sentence.code[:place].endswith(" in ")
