"""Where the sentences of a block begin: behind the dateline of a release, not behind an abbreviation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from kg.extract.patterns.language import Language, pattern
from kg.extract.reading.layout import Block


def after_dateline(text: str, block: Block, start: int, end: int, language: Language, places: set[str]) -> int:
    """Return where a sentence begins behind the place and the date of a release."""
    if block.kind != "paragraph" or start != block.start:
        return start
    found = pattern(language.dateline).match(text, start, min(end, start + 110))
    if found and found.end() < end:
        return found.end()
    found = pattern(language.dateline_place).match(text, start, min(end, start + 60))
    if (
        found
        and (
            text[start : found.end()].rstrip(": ") in places
            or re.fullmatch(r"[^a-z]+", found.group())
            or len(found.group().split()) < 3
        )
        and not pattern(language.lexicon.winner_heading).search(found.group())
        and not pattern(language.list_label).fullmatch(found.group().rstrip(": "))
    ):
        return found.end()
    return start


_IN_NAME = re.compile(r"\b(?:Sdn|Pvt|Pte|Pty)\.\s+\w$|\.\s\(\w$|\b(?:Bhd|Ltd|Inc|Co|Corp)\.\s\($")
"""A point that a legal form ends in, with the rest of the name or a bracket behind it."""
_COUNTED = re.compile(r"[;；](?:[(（]?\d{1,2}[.、．)）](?!\d)|[①-⑳])")
"""An item of a list that a sentence counts up."""


_LEGAL = r"\b(?:Inc|Ltd|Co|Corp|Bhd|Est|Jr|S\.A(?:\.[A-Z])*|C\.V|E\.S\.P|Ltda|Tbk)\.\s+"
_COMPANY = re.compile(_LEGAL)
_STATES = (
    r"\b(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kans?|Ky|Md|Mass|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore|Pa"
    r"|Tenn|Tex|Va|Vt|Wash|Wisc?|Wyo|N\.[CHJMYDSB]|S\.[CD]|D\.C|R\.I|Ont|Que|Alta|B\.C|Sask)\.\s+"
)
"""A state behind a town: the point of its abbreviation may end a sentence."""
_OPENING = r"(?:Only|Most|More|Its|Their|Our|We|There|When|While|Last|Now|Today|Seven|Eight|Nine|Ten)\s[a-z\d]"


@lru_cache(maxsize=8)
def _shortened(openers: str) -> re.Pattern[str]:
    """Return an abbreviation that a sentence ends in, told by the words that open the next one."""
    return re.compile(rf"(?:{_LEGAL}|{_STATES})(?=(?:{openers}|{_OPENING}))")


def _behind_companies(text: str, block: Block, cuts: list[int], language: Language) -> Iterator[int]:
    """Yield where a sentence begins behind a company's legal form: both sides of the point have a verb."""
    for point in _COMPANY.finditer(text[block.start : block.end]):
        cut = block.start + point.end()
        before = text[cuts[bisect_left(cuts, cut) - 1] : cut]
        subject = pattern(language.sentence_subject).match(text, cut, block.end)
        if subject and _FINITE.search(before):
            yield cut


_FINITE = re.compile(r"\s(?:was|were|is|are|has|have|had|won|received|went|goes?|took|earned|[a-z]{2,}ed|includes?)\s")


_SHORT = re.compile(
    r"\b[A-Z]\.\s*$|\b(?:St|Dr|Dept|No|Mt|Ft|ST|MT|FT|PT|Ing|Lic|Gral|Sta|Sto|Dra|Datuk|Engr|Atty|Hon|Smt|Lt|Gov|Sen|Rep|Rev|Capt|Maj|Sgt|Cmdr|Adm|Supt|Brig)\.\s*$"
)
"""What ends in a point and no sentence."""


_GOES_ON = re.compile(r"\.,\s*$")
"""An abbreviation before a comma."""


def _one_list(text: str, block: Block, language: Language) -> bool:
    """Whether a paragraph is one list behind a label, whatever marks part its names."""
    label, colon, rest = text[block.start : block.end].replace("：", ":").partition(":")
    parted = re.search(r"。|[^\W\d_]{2}\.\s[A-Z]", rest[:-1])
    return bool(colon) and not parted and bool(pattern(language.list_label).fullmatch(label))


def sentences(text: str, block: Block, starts: list[int], language: Language) -> list[tuple[int, int]]:
    """Return the spans of the sentences of a block; starts: where the tokens that open one begin."""
    if block.kind != "paragraph" or _one_list(text, block, language):
        return [(block.start, block.end)]
    breaks = language.sentence_openers
    cuts = [block.start]
    for i in range(bisect_left(starts, block.start + 1), len(starts)):
        if starts[i] >= block.end:
            break
        if (
            not text[starts[i]].islower()
            and text[starts[i]] not in '”"’)）,'
            and text[starts[i] - 2 : starts[i]] != ", "
            and not _IN_NAME.search(text[max(0, starts[i] - 6) : starts[i] + 1])
            and not _COUNTED.match(text, starts[i] - 1)
            and not pattern(language.listed_on).match(text, starts[i] - 1)
            and not _SHORT.search(text[max(0, starts[i] - 6) : starts[i]])
            and not _GOES_ON.search(text[max(0, starts[i] - 4) : starts[i]])
        ):
            start = starts[i]
            while start - 1 > cuts[-1] and (
                text[start - 1] in "“「『《" + chr(0xFF08) or (text[start - 1] == '"' and text[start - 2].isspace())
            ):
                start -= 1
            cuts.append(start)
    cuts += [block.start + more.end() for more in _shortened(breaks).finditer(text[block.start : block.end])]
    cuts = sorted({*cuts, *_behind_companies(text, block, sorted(cuts), language)})
    ends = [*cuts[1:], block.end]
    out = []
    for s, e in zip(cuts, ends, strict=True):
        while e > s and text[e - 1].isspace():
            e -= 1
        if e > s:
            out.append((s, e))
    return out
