"""A company's own list of honours: lines of a year and an award, which name no recipient."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kg.extract.awards import is_quality
from kg.extract.found import Found
from kg.extract.patterns.language import pattern
from kg.extract.reading import values
from kg.extract.reading.mentions import Mention
from kg.extract.reading.sentences import Line, Reading
from kg.model import Value


def company_of(reading: Reading, no_body: bool = False) -> Mention | None:
    """The organization that a text is about: the one that it names most often; no_body: of those that give no award."""
    words = reading.language.listed.honours
    speaks = pattern(words.speaks_behind)
    counted: Counter[str] = Counter()
    first: dict[str, Mention] = {}
    for line in reading.lines:
        for mention in line.sentence.within(0, len(line.sentence.code), "name"):
            if mention.anaphor or mention.role == "person":
                continue
            led = no_body and reading.text.endswith(words.speaks_before, 0, mention.start)
            if led and speaks.match(reading.text, mention.end):
                return mention
            if no_body and (
                line.block.kind in ("title", "heading")
                or " " not in mention.name
                or pattern(reading.language.body_word).search(mention.name)
            ):
                continue
            full = reading.aliases.get(mention.name, ("", mention.name))[1]
            counted[full] += 1
            first.setdefault(full, mention)
    return first[max(counted, key=lambda name: counted[name])] if counted else None


def timed(line: Line, reading: Reading, year: int | None) -> bool:
    """Whether a line begins with a year, or with an award under a line that is a year: a company's own honour."""
    said = reading.text[line.sentence.start : line.sentence.end]
    if values.years(said[:6]):
        return len(said) > 6
    first = next((m for _, m in sorted(line.sentence.mentions.items())), None)
    dated = year is not None or bool(values.years(said[6:])) or _bare(line, said, reading)
    return dated and first is not None and first.kind == "award" and first.start == line.sentence.start


def _bare(line: Line, said: str, reading: Reading) -> bool:
    """Whether a line holds nothing but an award, where a company's own pages list them so."""
    named = [m for m in line.sentence.mentions.values() if m.kind == "award" and not m.anaphor]
    return reading.language.listed.honours.undated and any(m.name == said.strip(" ,;，；。“”●•·") for m in named)


def read(line: Line, reading: Reading, company: Mention | None, year: int | None) -> Iterator[Found]:
    """Read a line of a company's own list of honours: a year (its own, or that of the heading) and an award."""
    language, said = reading.language, reading.text[line.sentence.start : line.sentence.end]
    awards = [m for m in line.sentence.within(0, len(line.sentence.code), "award") if not m.anaphor]
    years = values.years(said) or ((year,) if year else ())
    if (
        company is None
        or not awards
        or not (years or _bare(line, said, reading))
        or line.sentence.start > line.sentence.mentions[min(line.sentence.mentions)].start + 12
    ):
        return
    predicate = "finalist" if pattern(language.lexicon.candidate_heading).search(said) else "conferral"
    for award in awards:
        if not is_quality(award, language):
            continue
        who = "candidate" if predicate == "finalist" else "recipient"
        plain: dict[str, Value] = {}
        if predicate == "finalist":
            plain["stage"] = next(
                (s for s, words in language.stages.items() if pattern(words).search(said)), "finalist"
            )
        at = line.sentence.start, line.sentence.end
        several = award.start == at[0] and len(awards) == 1 and language.listed.honours.several_years
        for when in (award.years or years)[: None if several else 1] or (None,):
            yield Found(predicate, {"award": award, who: company}, {"year": when, **plain}, *at, "honour-listed", 0.75)
