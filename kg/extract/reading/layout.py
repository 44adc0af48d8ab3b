"""A document's text as blocks: title, headings, paragraphs, list items and table rows, each with its offsets.

A release is read like a person reads it: a short line over a list speaks for the list. Markdown marks and bullets
are left out of a block's span; a paragraph broken over several lines is one block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.reading import aligned, furniture

_MARK = re.compile(
    r"\s*(?:#{1,6}\s+|[-*•·●■◆–—]\s+|[①-⑳★☆▲△◆◇■□●○▪►➢✓√✔✅☑❖✦♦‣▸▹➤➔→🏆🏅]\s*|>\s+|\(?\d{1,3}[.)、）．]\s*(?=\D)"
    r"|\d{1,3}[ \u3000]+(?=[\u4e00-\u9fff])(?![年月日家个名项])"
    r"|\(?[a-h]\)\s+"
    r"|[(（][一二三四五六七八九十\d]{1,3}[)）]\s*|[一二三四五六七八九十]{1,3}、)?"
)
_NUMERAL = re.compile(r"[(（]?[一二三四五六七八九十]{1,3}[)）、]")
"""The mark of a heading, where the lines below have none."""
_LABEL = re.compile(
    r"(?:(?:19|20)\d\d(?:[-–/]\d{2,4})?\s?年?度?|[A-Za-z\u4e00-\u9fff][^:：.;。；!?]{2,70}?)(?::\s|：)(?=\S)"
)
"""What stands before the names of a line in a list of labelled lines: a year, a prize, a class."""
_END = re.compile(r"[.!?。！？;；…][\"”’)'）]*$")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Inc|Ltd|Co|Corp|Pa|Mo|Minn|La|Tex|Calif|Ill|Mich|Mass|Conn|Okla|Tenn|Wis|Fla|Ga|Va|Vt|N\.Y|N\.C|N\.J|S\.C|D\.C"
    r"|Wisc|Penn|Ariz|Ark|Colo|Del|Ind|Kan|Ky|Md|Miss|Mont|Neb|Nev|Ore|Wash|Wyo|Ala|S\.A|C\.V|A\.S|Est|b\.v|B\.V|Bhd|Pvt|Jr|Bros|Lda|Ltda|Coop|Kft|Zrt|Nyrt|[A-Za-z]\.[A-Za-z]|z\so\.\s?o|A\.Ş|Cia|Tbk|Spa|AŞ)\.)$"
)


_SENTENCE = re.compile(r"[a-z\d]{2}[.!?] [A-Z][a-z]* [a-z]")
"""The end of a sentence with another behind it."""
_DATE = re.compile(
    r"(?:\d{4}\s?[年/.-]\s?\d{1,2}\s?[月/.-]\s?\d{1,2}\s?日?"
    r"|(?:[A-Z][a-z]+,?\s)?\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]+,?\s\d{4}"
    r"|(?:[A-Z][a-z]+,\s)?[A-Z][a-z]{2,8}\.?\s(?:\d{1,2},?\s)?\d{4}|二[〇○零]\S{1,10}日)"
)


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text.

    kind: title, heading, paragraph, item, row or signature (a date, who signs). cells: offsets of a row's cells.
    """

    kind: str
    start: int
    end: int
    cells: tuple[tuple[int, int], ...] = ()
    group: int = 0
    """Number of the run of lines without a blank line between them that it stands in."""
    leads: bool = False
    """A line without a bullet over lines with bullets."""


_PARTED = re.compile(r"[;；](?:\s(?:and|or|及|和))?$")
_LONGEST_ITEM = 300
"""How wide a line with a bullet may be, where it does not end like a sentence."""
_WIDE = re.compile("[\u2e80-\U0010ffff]+")


def width(text: str) -> int:
    """Return how wide a line is set: a CJK character counts double."""
    if text.isascii():
        return len(text)
    return 2 * len(text) - len(_WIDE.sub("", text))


def _ends(line: str) -> bool:
    return bool(_END.search(line)) and not _ABBREVIATED.search(line)


def _short(line: str) -> bool:
    return width(line) <= 110 and not _ends(line)


def lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield the offsets of each line, without the white space around it; of an empty line, an empty span."""
    position = 0
    for raw in text.splitlines(keepends=True):
        body = raw.strip()
        start = position + (raw.index(body[0]) if body else 0)
        yield start, start + len(body)
        position += len(raw)


def _groups(text: str) -> Iterator[list[tuple[int, int]]]:
    group: list[tuple[int, int]] = []
    for span in lines(text):
        if span[0] == span[1]:
            if group:
                yield group
            group = []
        else:
            group.append(span)
    if group:
        yield group


def _cells(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    line = text[start:end]
    mark = "\t" if "\t" in line else "|"
    cells, position = [], start
    for part in line.split(mark):
        body = part.strip()
        left = position + (part.index(body[0]) if body else 0)
        cells.append((left, left + len(body)))
        position += len(part) + 1
    while cells and cells[0][0] == cells[0][1]:
        cells.pop(0)
    while cells and cells[-1][0] == cells[-1][1]:
        cells.pop()
    return tuple(cells)


def _goes_on(line: str) -> bool:
    """Whether a long line does not end like a sentence, nor leads to others."""
    return not _ends(line) and not line.endswith((":", "：")) and width(line) < _LONGEST_ITEM


_INDENTED = re.compile(r"(?:[-*•·●■◆–—▪►➢✓√]|\(?\d{1,3}[.)]|\(?[a-h]\))[ \t]*\t[ \t]*")
"""The mark of an item that a tab parts from what it marks."""


def _is_row(line: str) -> bool:
    if "\t" not in line:
        return "|" in line
    marked = _INDENTED.match(line)
    return "\t" in line[marked.end() if marked else 0 :]


def _unmarked(text: str, start: int, end: int) -> int:
    found = _MARK.match(text, start, end)
    return found.end() if found and found.end() < end else start


def blocks(text: str) -> list[Block]:
    """Return the blocks of a text in order; the first short line is the title."""
    out: list[Block] = []
    for number, group in enumerate(_groups(text)):
        if len(group) == 1 and "|" in text[slice(*group[0])] and furniture.is_furniture(text[slice(*group[0])]):
            continue
        if all(_is_row(text[s:e]) for s, e in group):
            rows = [(s, e) for s, e in group if re.search(r"\w", text[s:e])]
            out += [Block("row", s, e, _cells(text, s, e), number) for s, e in rows]
            continue
        if spaced := aligned.rows(text, group):
            out += [Block("row", cells[0][0], cells[-1][1], cells, number) for cells in spaced]
            continue
        out += _text_group(text, group, number, first=all(b.kind == "signature" for b in out))
    return _spaced(text, out)


def _spaced(text: str, blocks: list[Block]) -> list[Block]:
    """Return the blocks with lines that stand alone behind a colon as items: a list with blank lines between."""
    out: list[Block] = []
    for i, block in enumerate(blocks):
        follows = out and (
            text[out[-1].end - 1] in ":：" or (out[-1].kind == "item" and blocks[i - 1].kind == "heading")
        )
        plain = (
            block.kind == "heading"
            and text[block.end - 1] not in ":："
            and not text[block.start - 2 : block.start].endswith("# ")
        )
        below = blocks[i + 1].kind if i + 1 < len(blocks) else ""
        more = below == "heading" or (out and out[-1].kind == "item")
        out.append(replace(block, kind="item") if follows and plain and more else block)
    return out


def _wrapped(text: str, group: list[tuple[int, int]]) -> bool:
    """Whether the lines of a group are one paragraph, broken at a column."""
    if len(group) < 2 or not _ends(text[group[-1][0] : group[-1][1]]):
        return False
    if any(text[e - 1] in ";:" for _, e in group[:-1]):
        return False
    if any(_unmarked(text, s, e) > s for s, e in group) or any(width(text[s:e]) < 50 for s, e in group[:-1]):
        return False
    return any(text[s].islower() for s, _ in group[1:])


def _labelled(text: str, group: list[tuple[int, int]]) -> set[int]:
    """Return which lines of a group have a label before names, where at least two do: long ones are items too."""
    if len(group) < 2:
        return set()
    found = {
        i
        for i, (start, end) in enumerate(group)
        if (one := _LABEL.match(text, _unmarked(text, start, end), end)) and _is_list(text[one.end() : end])
    }
    return found if len(found) > 1 else set()


def _parted(text: str, group: list[tuple[int, int]]) -> set[int]:
    """Return which lines of a group are a list that semicolons part, the last one too; none where none does."""
    parted = [i for i, span in enumerate(group) if _PARTED.search(text[slice(*span)])]
    return {*parted, parted[-1] + 1} & {*range(len(group))} if len(parted) > 1 else set()


def _is_list(said: str) -> bool:
    """Whether what stands behind a label is a list of names, not a sentence."""
    if re.search(r"[.。!?]\s?\S", re.sub(r"\b[A-Z][a-z]{0,4}\.", "", said)):
        return False
    return not re.search(r"\b(?:is|are|was|were|has|have|had|will|won|received|been)\b|[获评]|成立", said)


def _is_labelled(line: str) -> bool:
    """Whether a line that stands alone is a label with its names, too long for a heading."""
    label = _LABEL.match(line) if not _short(line) and _goes_on(line) else None
    return label is not None and _is_list(label.group()) and _is_list(line[label.end() :])


def _text_group(text: str, group: list[tuple[int, int]], number: int, first: bool) -> Iterator[Block]:
    if _wrapped(text, group):
        yield Block("paragraph", group[0][0], group[-1][1], group=number)
        return
    labelled = _labelled(text, group) | _parted(text, group)
    said = [text[s:e] for s, e in group]
    aside = {i for i, line in enumerate(said) if furniture.is_furniture(line)} | furniture.behind(said)
    top = next((i for i in range(len(group)) if i not in aside), -1) if first else -1
    last = top + furniture.headed(said[top:]) - 1 if first else -1
    for i, (start, end) in enumerate(group):
        line = text[start:end]
        if i in aside or top < i <= last:
            if i in aside:
                yield Block("signature", start, end, group=number)
            continue
        begin = _unmarked(text, start, end)
        marked = begin > start and not line.startswith("#")
        if not _short(line) and (i in labelled or (marked and _goes_on(line))):
            yield Block(
                "item", begin, end - len(joined.group()) if (joined := _PARTED.search(line)) else end, group=number
            )
            continue
        if _is_row(line) and len(_cells(text, start, end)) > 1:
            yield Block("row", start, end, _cells(text, start, end), number)
        elif i == top and (_short(line) or line.startswith("#")):
            yield Block("title", begin, group[last][1], group=number)
        elif line.startswith("#") or (line.endswith((":", "：")) and width(line) <= 110 and not _SENTENCE.search(line)):
            yield Block("heading", begin, end, group=number)
        elif _DATE.fullmatch(line) or (
            i + 1 < len(group) and (i > 0 or number > 1) and _DATE.fullmatch(text[slice(*group[i + 1])])
        ):
            yield Block("signature", begin, end, group=number)
        elif len(group) == 1 and not marked and _is_labelled(line):
            yield Block("heading", begin, end, group=number)
        elif not _short(line) or (len(group) == 1 and not marked and line.endswith(".") and line.count(" ") > 5):
            yield Block("item" if marked and width(line) < 110 else "paragraph", begin, end, group=number)
        else:
            below = text[slice(*group[i + 1])] if i + 1 < len(group) else ""
            counted = bool(below) and _unmarked(text, *group[i + 1]) > group[i + 1][0]
            leads = bool(below) and (_NUMERAL.match(line) is not None if not counted else not marked)
            yield Block("heading" if len(group) == 1 and not marked else "item", begin, end, group=number, leads=leads)
