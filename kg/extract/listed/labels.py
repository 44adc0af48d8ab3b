"""What a line of a list is besides a name: a heading inside the list, or a label with its names behind a colon."""

from __future__ import annotations

import re

from kg.extract.listed.context import Headings
from kg.extract.patterns.language import pattern
from kg.extract.reading.openings import alone
from kg.extract.reading.sentences import Line, Reading

_COLON = re.compile(r":(?=\s|[\u4e00-\u9fff])|：")


def in_brackets(text: str, start: int, place: int) -> bool:
    """Whether a bracket that opened behind start is still open at a place."""
    before = text[start:place]
    return sum(map(before.count, "(（")) > sum(map(before.count, ")）"))


def colon(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the colon behind a label: the first between two places that stands in no brackets."""
    found = (mark for mark in _COLON.finditer(text, start, end) if not in_brackets(text, start, mark.start()))
    return next(found, None)


def is_heading(line: Line, reading: Reading, headings: Headings) -> bool:
    """Whether a line of a list is a heading inside it: a category, a tier, or what the names below have won."""
    said = reading.text[line.sentence.start : line.sentence.end]
    bare = said.strip(" :：#*")
    language = reading.language
    if pattern(language.honours_heading).fullmatch(bare) or pattern(language.winner_list).fullmatch(bare):
        return True
    if pattern(language.no_list).fullmatch(bare) or alone(
        reading.text, line.sentence.start, line.sentence.end, language
    ):
        return True
    if (
        headings.category(bare)
        or pattern(reading.language.lexicon.tier).fullmatch(bare)
        or pattern(reading.language.tier_heading).fullmatch(bare)
    ):
        return True
    awards = [m for m in line.sentence.mentions.values() if m.kind == "award" and not m.anaphor]
    names = [m for m in line.sentence.mentions.values() if m.kind == "name"]
    if line.block.leads and not (language.listed.headings.bare and names):
        return True
    if (
        not names
        and len(bare.split()) < 3
        and language.title_case_opening
        and pattern(language.other_list).search(bare)
    ):
        return True
    if language.listed.headings.bare and (label := colon(said, 0, len(said))) and said[label.end() :].strip():
        behind = line.sentence.start + label.end()
        return any(m.kind == "award" and m.start >= behind for m in line.sentence.mentions.values()) and not names
    if language.listed.headings.bare and not names:
        awards += [m for m in line.sentence.mentions.values() if m.kind == "award" and m.start == line.sentence.start]
    return bool(awards) and not names


def labelled(line: Line, reading: Reading) -> bool:
    """Whether a line is a label with its names behind it ("Level 3: Knox Credit Union; Eastman Schools").

    A heading may be one, and where the language says how such labels look, a paragraph of one sentence.
    """
    said, paragraph = reading.text[line.sentence.start : line.sentence.end], line.block.kind == "paragraph"
    if line.block.kind != "heading" and not paragraph:
        return False
    label = colon(said, 0, len(said)) if paragraph else re.search(r":\s|：", said)
    if label is None or (paragraph and not pattern(reading.language.list_label).fullmatch(said[: label.start()])):
        return False
    names = [m for m in line.sentence.mentions.values() if m.kind == "name" and not m.anaphor]
    return any(m.start >= line.sentence.start + label.end() for m in names)
