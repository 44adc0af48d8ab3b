"""Lists whose lines go on behind the name: "Knox Clinic, Ames, Iowa. The clinic ..." or "Knox Clinic – A clinic ...".

Such a line is cut in two, a name alone and a paragraph that tells of it, where a heading or a colon leads to winners
and at least two paragraphs below it begin so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.patterns.language import Language, pattern
from kg.extract.patterns.listed import Profiles
from kg.extract.reading.layout import Block

_FEWEST = 2


def parted(text: str, blocks: list[Block], language: Language) -> list[Block]:
    """Return the blocks of a text with the names that paragraphs below a heading begin with as items of their own."""
    if language.listed.profiles is None:
        return blocks
    cut: dict[int, tuple[int, int]] = {}
    for i, block in enumerate(blocks):
        below = (
            list(_below(text, blocks, i, language, language.listed.profiles)) if _leads(text, block, language) else []
        )
        if len(below) >= _FEWEST:
            cut |= dict(below)
    return [part for k, block in enumerate(blocks) for part in _parts(block, cut.get(k))] if cut else blocks


def _parts(block: Block, cut: tuple[int, int] | None) -> list[Block]:
    if cut is None:
        return [block]
    return [replace(block, kind="item", end=cut[0]), replace(block, kind="paragraph", start=cut[1])]


def _leads(text: str, block: Block, language: Language) -> bool:
    """Whether a block leads to a list of winners: a heading of theirs, or a paragraph that ends in a colon."""
    said = text[block.start : block.end].strip(" #*")
    if block.kind not in ("heading", "title", "paragraph") or (block.kind != "heading" and not said.endswith(":")):
        return False
    won = pattern(language.lexicon.winner_heading).search(said)
    return won is not None and not pattern(language.leads_to_topics).search(said)


def _below(
    text: str, blocks: list[Block], label: int, language: Language, words: Profiles
) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield the paragraphs below a label that begin with a name: their places, where that ends and the rest begins."""
    other = 0
    for k in range(label + 1, len(blocks)):
        if blocks[k].kind not in ("paragraph", "item"):
            return
        found = _head(text, blocks[k], language, words)
        if blocks[k].kind == "item" and not (found and pattern(words.tells).search(text[found[1] : blocks[k].end])):
            return
        other = 0 if found else other + 1
        if other > 1 or (k == label + 1 and not found):
            return
        if found:
            yield k, found


def _head(text: str, block: Block, language: Language, words: Profiles) -> tuple[int, int] | None:
    """Return where the name ends that a paragraph begins with, and where the rest begins."""
    town = pattern(words.in_town).match(text, block.start, block.end)
    if town and pattern(words.opens).match(text, town.end()):
        return town.end("head"), town.end()
    for shape in words.shapes:
        found = pattern(shape).match(text, block.start, block.end)
        rest = text[found.end() : block.end] if found else ""
        if found and pattern(words.prose).search(rest) and not _is_label(found.group("head"), language):
            return found.end("head"), found.end()
    return None


def _is_label(said: str, language: Language) -> bool:
    """Whether words before a colon are those of a class, of a step or of a person who speaks, and no name."""
    shapes = (language.lexicon.category, language.lexicon.tier, language.lexicon.not_a_name, language.no_list)
    office = pattern(language.title_after).search(f", {said}") or pattern(language.office).search(said)
    return office is not None or any(pattern(shape).fullmatch(said.strip()) for shape in shapes)
