"""A table in a text: its columns are known by their headers, else by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.extract.awards import own
from kg.extract.found import Found, loose
from kg.extract.listed import entries
from kg.extract.listed.context import Context
from kg.extract.patterns.language import pattern
from kg.extract.reading import values
from kg.extract.reading.mentions import Mention
from kg.extract.reading.sentences import Line, Reading


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    start: int
    end: int
    mention: Mention | None


def read(rows: list[Line], reading: Reading, context: Context) -> Iterator[Found]:
    """Yield what the rows of one table say; context: what stands above it."""
    table = [[_cell(line, span, reading) for span in line.block.cells] for line in rows]
    header = _header(table[0], reading)
    body = list(zip(rows, table, strict=True))[1 if header else 0 :]
    columns = header or _guessed(table, reading)
    prizes = _prizes(table[0], reading)
    if prizes and (header is None or "recipient" not in header.values()):
        for line, cells in list(zip(rows, table, strict=True))[1:]:
            yield from _prize_row(line, cells, prizes, reading, context)
        return
    if "recipient" not in columns.values() or (header is None and _is_line_of_marks(table, reading)):
        return
    winners = pattern(reading.language.lexicon.winner_heading)
    told = header is not None and any(winners.search(cell.text) for cell in table[0])
    if context.predicate is None and not told and not {"tier", "award"} & set(columns.values()):
        return
    context = replace(context, predicate=context.predicate or "conferral")
    for line, cells in body:
        yield from _row(line, cells, columns, reading, context)


def _is_line_of_marks(table: list[list[_Cell]], reading: Reading) -> bool:
    """Whether a single row is no table: who wrote a page and when, or what else a site holds."""
    said = " | ".join(cell.text for cell in table[0])
    return len(table) == 1 and (
        said.isupper() or pattern(reading.language.listed.tables.byline).match(said) is not None
    )


def _cell(line: Line, span: tuple[int, int], reading: Reading) -> _Cell:
    inside = [m for m in line.sentence.mentions.values() if span[0] <= m.start < span[1] and not m.anaphor]
    whole = [m for m in inside if m.kind in ("name", "place", "award") and m.end - m.start >= 0.8 * (span[1] - span[0])]
    return _Cell(reading.text[span[0] : span[1]].strip("* "), *span, whole[0] if whole else None)


def _header(cells: list[_Cell], reading: Reading) -> dict[int, str] | None:
    found: dict[int, str] = {}
    for i, cell in enumerate(cells):
        for field, words in reading.language.headers.items():
            if len(cell.text) <= 40 and field not in found.values() and pattern(words).fullmatch(cell.text):
                found[i] = field
                break
    numbering = pattern(reading.language.listed.tables.numbering)
    counted = sum(1 for cell in cells if not numbering.fullmatch(cell.text))
    return found if len(found) * 2 >= counted and found else None


def _prizes(cells: list[_Cell], reading: Reading) -> dict[int, str]:
    """Return the columns whose header is a prize within the award: their cells hold who has won it."""
    lexicon, generic = reading.language.lexicon, reading.language.generic_award
    return {
        i: cell.text
        for i, cell in enumerate(cells)
        if pattern(generic).fullmatch(cell.text) or pattern(lexicon.tier).fullmatch(cell.text)
    }


def _prize_row(
    line: Line, cells: list[_Cell], prizes: dict[int, str], reading: Reading, context: Context
) -> Iterator[Found]:
    """Yield what a row with a column for each prize says; the other cells give its year and its edition."""
    context = replace(context, predicate=context.predicate or "conferral")
    rest = " ".join(cell.text for i, cell in enumerate(cells) if i not in prizes)
    edition = next((m.name for m in line.sentence.within(0, len(line.sentence.code), "edition")), None)
    for i, prize in prizes.items():
        if i >= len(cells) or not cells[i].text or pattern(reading.language.no_winner).fullmatch(cells[i].text):
            continue
        tier = pattern(reading.language.lexicon.tier).fullmatch(prize)
        name = loose(reading.text, cells[i].start, cells[i].end)
        entry = entries.Entry(name, values.years(rest)[:1], tier=prize if tier else None, edition=edition)
        for one in _parted(entry, cells[i], reading):
            yield from entries.facts(
                one, context, line.sentence.start, line.sentence.end, reading.language, "table-row"
            )


def _guessed(table: list[list[_Cell]], reading: Reading) -> dict[int, str]:
    columns: dict[int, str] = {}
    for i in range(max(len(row) for row in table)):
        cells = [row[i] for row in table if i < len(row) and row[i].text]
        kinds = [_kind(cell, reading) for cell in cells]
        common = max(dict.fromkeys(kinds), key=kinds.count) if kinds else "recipient"
        if common == "recipient" and "recipient" in columns.values():
            continue
        columns[i] = common
    return columns


def _kind(cell: _Cell, reading: Reading) -> str:
    lexicon = reading.language.lexicon
    if values.only_years(cell.text) or pattern(reading.language.listed.tables.date).fullmatch(cell.text):
        return "year"
    if re.fullmatch(r"[\d.]+", cell.text):
        return "number"
    if cell.mention is not None and cell.mention.kind == "place":
        return "place"
    if cell.mention is not None and cell.mention.kind == "award":
        return "award"
    if pattern(lexicon.tier).fullmatch(cell.text):
        return "tier"
    if pattern(lexicon.category).fullmatch(cell.text) or pattern(reading.language.heading_category).fullmatch(
        cell.text
    ):
        return "category"
    return "recipient"


def _row(
    line: Line, cells: list[_Cell], columns: dict[int, str], reading: Reading, context: Context
) -> Iterator[Found]:
    by_field = {field: cells[i] for i, field in columns.items() if i < len(cells) and cells[i].text}
    recipient = by_field.get("recipient")
    if (
        recipient is None
        or not re.search(r"[^\W\d]", recipient.text)
        or pattern(reading.language.no_winner).fullmatch(recipient.text)
    ):
        return
    entry = _entry(recipient, by_field, reading)
    prize = by_field.get("award")
    if prize is not None and entry.award is None and _is_named_prize(prize.text, reading):
        base = own(context.award, reading.language)
        entry = replace(entry, award=base and replace(base, name=_with_prize(base.name, prize.text)))
    tier = by_field.get("tier")
    if tier is not None:
        lexicon = reading.language.lexicon
        alone = pattern(reading.language.listed.tables.finalist).sub("", tier.text)
        if pattern(lexicon.candidate_heading).search(tier.text) and not pattern(lexicon.tier).fullmatch(alone):
            context = replace(context, predicate="finalist", stage="finalist")
        else:
            entry = replace(entry, tier=tier.text)
    inside = sorted(
        (m for m in line.sentence.mentions.values() if m.kind == "name" and recipient.start <= m.start < recipient.end),
        key=lambda m: m.start,
    )
    parted = all(
        re.fullmatch(r"\s?[;；、/]\s?|\s?(?:<br>|\n)\s?", reading.text[a.end : b.start]) for a, b in pairwise(inside)
    )
    several = (
        [replace(entry, name=m, category=entry.category or m.category) for m in inside]
        if len(inside) > 1 and parted
        else [entry]
    )
    for one in several if len(inside) > 1 else list(_parted(entry, recipient, reading)):
        yield from entries.facts(one, context, line.sentence.start, line.sentence.end, reading.language, "table-row")


def _is_named_prize(said: str, reading: Reading) -> bool:
    """Whether a cell holds a prize with a name of its own, not only a tier."""
    tier = pattern(reading.language.lexicon.tier).fullmatch(said)
    return tier is None and pattern(reading.language.named_prize).search(said) is not None


def _with_prize(name: str, prize: str) -> str:
    """Return the name of a prize within an award; the words that both have stand in it once."""
    shared = next((n for n in range(min(len(name), len(prize)), 0, -1) if name.endswith(prize[:n])), 0)
    return name + prize[shared:]


def _parted(entry: entries.Entry, cell: _Cell, reading: Reading) -> Iterator[entries.Entry]:
    """Yield an entry for each name of a cell that holds a list, where lists have a comma of their own."""
    comma = reading.language.list_comma
    spans = list(entries.split(reading.text, cell.start, cell.end, comma)) if comma and comma in cell.text else []
    if not spans:
        yield entry
    for start, end in spans:
        yield replace(entry, name=loose(reading.text, start, end))


def _entry(recipient: _Cell, by_field: dict[str, _Cell], reading: Reading) -> entries.Entry:
    name = recipient.mention or loose(reading.text, recipient.start, recipient.end)
    place, award, year, category, unit = (by_field.get(f) for f in ("place", "award", "year", "category", "unit"))
    edition = by_field.get("edition")
    if year is None and edition is not None and values.years(edition.text):
        year = edition
    where = (
        loose(reading.text, place.start, place.end, "place")
        if place is not None and pattern(reading.language.listed.tables.place).fullmatch(place.text)
        else None
    )
    return entries.Entry(
        name,
        values.years(year.text) if year is not None else name.years,
        category.text if category is not None else name.category,
        None,
        where,
        unit.text if unit is not None else None,
        award.mention if award is not None and award.mention is not None and award.mention.kind == "award" else None,
        edition.text if edition is not None else None,
    )
