"""The years in which one company has won, in lines under a sentence that says so ("It won the prize three times:")."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.awards import is_quality
from kg.extract.found import Found
from kg.extract.listed import honours
from kg.extract.patterns.language import pattern
from kg.extract.reading import values
from kg.extract.reading.mentions import Mention
from kg.extract.reading.sentences import Line, Reading
from kg.model import Value


def subject(line: Line, reading: Reading) -> Mention | None:
    """Return the company of which a sentence says that the lines below tell when it has won, or None."""
    found = pattern(reading.language.own_wins).match(line.sentence.code)
    if found is None:
        return None
    said = line.sentence.mentions[found.start("who")]
    return said if said.kind == "name" and not said.anaphor else honours.company_of(reading)


def read(line: Line, reading: Reading, company: Mention, award: Mention | None) -> Iterator[Found]:
    """Yield that a company has won in the years of a line: the award with which it begins, or the one given."""
    said = reading.text[line.sentence.start : line.sentence.end]
    named = [m for m in line.sentence.within(0, len(line.sentence.code), "award") if not m.anaphor]
    told = next((m for m in named if is_quality(m, reading.language)), None if named else award)
    years = values.years(said[:6])[:1] or (values.years(said) if told is not None and named else ())
    if told is None or not years or pattern(reading.language.lexicon.candidate_heading).search(said):
        return
    tier = pattern(reading.language.lexicon.tier).search(said)
    names = {"award": told, "recipient": company}
    for year in dict.fromkeys(years):
        plain: dict[str, Value] = {"year": year, "tier": tier.group() if tier else None}
        at = line.sentence.start, line.sentence.end
        yield Found("conferral", names, plain, *at, "own-year", 0.75, explicit_past=True)
