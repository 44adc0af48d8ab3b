"""A company's own page: what it lists under "Awards" and "Certificates" is its own, though no line names it.

The company is the name that stands alone in the title; a page of a body that gives awards lists those of others.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from kg.extract.awards import is_quality
from kg.extract.found import Found
from kg.extract.patterns.language import pattern
from kg.extract.patterns.listed import Pages
from kg.extract.reading import values
from kg.extract.reading.mentions import Mention
from kg.extract.reading.sentences import Line, Reading
from kg.model import Value

_OFTEN = 4
"""How often a page has the one word that is its company's name."""
_PART = re.compile(r"\s*[|–—:]\s*|\s-\s")


def read(reading: Reading, told: Collection[int]) -> Iterator[Found]:
    """Yield the awards and certificates of the company whose page a text is. told: lines that are read already."""
    pages = reading.language.listed.pages
    company = _company(reading, pages) if pages is not None else None
    if pages is None or company is None:
        return
    shapes = (pattern(pages.awards), pattern(pages.certificates))
    awards = certificates = False
    for line in reading.lines:
        said = reading.text[line.sentence.start : line.sentence.end].strip(" :#*")
        heads = [shape.fullmatch(part) for part in said.split(" | ") for shape in shapes]
        if any(heads):
            awards, certificates = any(heads[::2]), any(heads[1::2]) or bool(pattern(pages.certified).search(said))
        elif line.block.kind != "item":
            awards = certificates = False
        elif awards and line.sentence.start not in told:
            yield from _award(line, said, company, reading)
        if (certificates and line.block.kind == "item") or pattern(pages.dated).match(said):
            yield from _certificates(line, company, pages)


def _company(reading: Reading, pages: Pages) -> Mention | None:
    """Return the organization whose name is the title, or a part of it between marks."""
    for line in reading.lines:
        if line.block.kind != "title" and line is not reading.lines[0]:
            continue
        said = reading.text[line.sentence.start : line.sentence.end]
        parts = [part.strip() for part in _PART.split(pattern(pages.about).sub("", said))]
        for mention in line.sentence.within(0, len(line.sentence.code), "name"):
            body = pattern(reading.language.body_word).search(mention.name)
            often = " " in mention.name or reading.text.count(mention.name) >= _OFTEN
            if mention.name in parts and mention.role != "person" and not body and often:
                return mention
    return None


def _award(line: Line, said: str, company: Mention, reading: Reading) -> Iterator[Found]:
    """Yield the award that a line begins with, in each of the years behind it."""
    first = next((m for _, m in sorted(line.sentence.mentions.items())), None)
    if first is None or first.kind != "award" or first.anaphor or first.start > line.sentence.start + 2:
        return
    running = pattern(reading.language.lexicon.candidate_heading).search(said)
    if running or not is_quality(first, reading.language):
        return
    edition = first.edition or next((m.name for m in line.sentence.within(0, len(line.sentence.code), "edition")), None)
    tier = pattern(reading.language.lexicon.tier).search(said)
    for year in first.years or values.years(said) or (None,):
        plain: dict[str, Value] = {"year": year, "edition": edition, "tier": tier.group() if tier else None}
        names = {"award": first, "recipient": company}
        start, end = line.sentence.start, line.sentence.end
        yield Found("conferral", names, plain, start, end, "on-its-own-page", 0.7, year is not None)


def _certificates(line: Line, company: Mention, pages: Pages) -> Iterator[Found]:
    """Yield the certificates that a line names, with who has issued them; not those of somebody whom it names first."""
    sentence = line.sentence
    for place, standard in sentence.mentions.items():
        if standard.kind != "standard" or any(sentence.within(0, place, "name")):
            continue
        names = {"subject": company, "certification": standard}
        issuer = pattern(pages.issuer).match(sentence.code, place + 1)
        if issuer:
            names["issuer"] = sentence.mentions[sentence.code.index("\ue002", place)]
        yield Found("holds_certification", names, {}, sentence.start, sentence.end, "certificate-on-its-page", 0.75)
