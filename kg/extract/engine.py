"""The engine: runs a language's rules over the encoded sentences, the lists and the tables, and merges what they read.

It is blind to the language: what it knows of English or Chinese is in the rule table that it is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from kg.extract import merge, pending
from kg.extract.awards import AwardYears, is_quality, main_award
from kg.extract.chinese.table import CHINESE
from kg.extract.conferrals import Conferrals
from kg.extract.coreference import Focus
from kg.extract.counted import Counted
from kg.extract.dating import Dating
from kg.extract.english.table import ENGLISH
from kg.extract.found import Found, Passage, loose
from kg.extract.learned import fallback, ties
from kg.extract.learned.meant import Meant
from kg.extract.learned.when import When
from kg.extract.listed import company_pages, honours, lists
from kg.extract.naming import seat_rules
from kg.extract.patterns.compiling import compiled, learn
from kg.extract.patterns.gates import Gates
from kg.extract.patterns.language import Language, Rule, pattern
from kg.extract.patterns.macros import named
from kg.extract.patterns.symbols import SYMBOLS
from kg.extract.reading import pipelines, sentences
from kg.extract.reading.folding import Unfold, as_written, folded
from kg.extract.reading.mentions import Mention
from kg.extract.reading.sentences import Line, Reading
from kg.extract.reading.surroundings import Walk
from kg.extract.relations import Relations
from kg.model import Document, Fact
from kg.names import Names

LANGUAGES = {"en": ENGLISH, "zh": CHINESE}
"""A language more is one rule table more: a module with its `Language`, and a line here."""

_MAX_SENTENCE = 4000


@dataclass(frozen=True, slots=True)
class _Gated:
    """A rule with its pattern."""

    rule: Rule
    regex: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Topic:
    """What a document is about. main, company: the award and the organization; us: who says "we" in it.

    awards: whether it names any award; titled: whether its title names one; quality: whether it is about quality
    awards.
    """

    main: Mention | None
    company: Mention | None
    us: Mention | None
    awards: bool
    titled: bool
    quality: bool
    meant: Meant


@lru_cache(maxsize=8)
def _language(code: str) -> Language:
    learn(LANGUAGES[code])
    return LANGUAGES[code]


@lru_cache(maxsize=8)
def _rules(code: str) -> Gates[_Gated]:
    """Return the rules of a language, each behind the mentions and the words that a sentence must have to fit it."""
    return Gates(
        (_Gated(rule, ready.regex), (*_MARKED[: rule.running], *named(rule), *ready.needs), rule.when)
        for rule, ready in compiled(LANGUAGES[code])
    )


_RUNNING = "\uf8ff"
"""The sign that is put behind running text, for rules that are for it alone."""
_MARKED = (frozenset([_RUNNING]),)


def facts(document: Document, names: Names) -> list[Fact]:
    """Return what a document's text says, in order of the text.

    names: the known names, used as gazetteer. Each fact's start and end are offsets in `document.text`.
    """
    return [
        fact
        for code, text in pipelines.parts(document.text, document.language)
        for fact in _facts(text, _language(code), document.date, names)
    ]


def _facts(said: str, language: Language, date: str | None, names: Names) -> list[Fact]:
    text = folded(said) if language.folds else said
    reading = sentences.read(text, language, names)
    years, topic = AwardYears(reading, date), _topic(reading)
    when = When(reading, years)
    dating = Dating(reading.language, years, when)
    by_line = list(_from_sentences(reading, years, dating, topic))
    found = list(pending.read((one for said in by_line for one in said), reading, years, topic.main))
    told = {one.start for one in found if one.type in ("conferral", "finalist") and not one.weak}
    listed = lists.read(reading, years, when, told, topic.main)
    found += listed
    found += company_pages.read(reading, told)
    found += pending.read(_likely(reading, years, dating, topic, by_line, listed), reading, years, topic.main)
    out = merge.facts(found, reading)
    if text is said:
        return out
    unfold = Unfold(said, text)
    return [as_written(fact, unfold) for fact in out]


def _topic(reading: Reading) -> _Topic:
    awards = [
        (line.block.kind, m) for line in reading.lines for m in line.sentence.mentions.values() if m.kind == "award"
    ]
    meant = Meant(reading)
    return _Topic(
        meant=meant,
        main=meant.main() or main_award(reading),
        company=honours.company_of(reading) if reading.language.list_comma else None,
        us=None if reading.language.list_comma else honours.company_of(reading, no_body=True),
        awards=bool(awards),
        titled=any(kind == "title" for kind, _ in awards),
        quality=pattern(reading.language.topic).search(reading.text) is not None
        or any(is_quality(m, reading.language) for _, m in awards),
    )


def focus_of(reading: Reading, topic: _Topic | None = None) -> Focus:
    """Return the focus of a document of which nothing is read yet. topic: what it is about, where that is told."""
    topic = topic or _topic(reading)
    focus = Focus(reading.language.comparison)
    focus.main, focus.company_told, focus.titled = topic.main, topic.company, topic.titled
    focus.us = topic.us
    focus.meant = topic.meant.of
    focus.branch = pattern(reading.language.branch)
    focus.heads = pattern(reading.language.head_of)
    focus.no_subject = pattern(reading.language.no_subject)
    focus.aside = pattern(reading.language.aside)
    focus.plural = pattern(reading.language.plural_award)
    focus.aliases = {short: full for short, (_, full) in reading.aliases.items()}
    return focus


def _from_sentences(reading: Reading, years: AwardYears, dating: Dating, topic: _Topic) -> Iterator[list[Found]]:
    """Yield what each line says by the rules."""
    focus = focus_of(reading, topic)
    standards: list[Mention] = []
    conferrals = Conferrals(reading.language, years, dating, focus, topic.quality)
    relations = Relations(reading.language, focus, standards)
    counted = Counted(reading.language)
    bodies: set[str] = set()
    for line in reading.lines:
        said = list(_places(line, reading))
        if line.block.kind != "row" and len(line.sentence.code) <= _MAX_SENTENCE:
            said += _from_line(line, reading, conferrals, relations)
            bodies |= {m.name for found in said for field, m in found.names.items() if field in ("body", "issuer")}
            said += counted.read(line, said, bodies, focus.own() or focus.conferred, years.of(focus.main))
            _remember(said, focus)
        yield said
        focus.add(line.sentence, listed=line.block.kind in ("item", "row"))
        standards += [m for m in line.sentence.mentions.values() if m.kind == "standard"]


def _likely(
    reading: Reading, years: AwardYears, dating: Dating, topic: _Topic, by_line: list[list[Found]], listed: list[Found]
) -> Iterator[Found]:
    """Yield who else has likely won, going through the document once more with all that the rules have read."""
    if not topic.awards:
        return
    focus = focus_of(reading, topic)
    conferrals = Conferrals(reading.language, years, dating, focus, topic.quality)
    read = [*(one for said in by_line for one in said), *listed]
    told = fallback.Told(read)
    won = {one.names[name].name for one in read for name in ("recipient", "candidate") if name in one.names}
    of_list: dict[int, list[Found]] = {}
    for one in listed:
        of_list.setdefault(one.start, []).append(one)
    walk = Walk(reading)
    for line, said in zip(reading.lines, by_line, strict=True):
        around = walk.take(line)
        if line.block.kind in fallback.READ and len(line.sentence.code) <= _MAX_SENTENCE:
            more = list(fallback.read(line.sentence, reading, around, conferrals, told))
            yield from more
            said = said + more
            here = of_list.get(line.sentence.start, [])
            yield from ties.read(line.sentence, reading.language, focus, said + here, won)
        _remember(said, focus)
        focus.add(line.sentence, listed=line.block.kind in ("item", "row"))


def _from_line(line: Line, reading: Reading, conferrals: Conferrals, relations: Relations) -> Iterator[Found]:
    sentence = line.sentence
    if not sentence.mentions:
        return
    yield from _former(line, reading.language)
    headline = line.block.kind in ("title", "heading")
    lower = sentence.code.lower()
    code = lower if headline and len(lower) == len(sentence.code) else sentence.code
    running = line.block.kind == "paragraph"
    for gated in _rules(reading.language.code).open(lower + _RUNNING if running else lower):
        rule, regex = gated.rule, gated.regex
        reader = conferrals if rule.type in ("conferral", "finalist") else relations
        for match in regex.finditer(code):
            spans = {name: span for name, group in regex.groupindex.items() if (span := match.span(group))[0] >= 0}
            passage = Passage(sentence, reading.text, spans)
            for found in reader.read(rule, passage, match.start(), match.end()):
                yield merge.weakened(found) if headline else found


def _remember(said: list[Found], focus: Focus) -> None:
    """Keep who has won what, for "the company" and "the award" of the sentences that follow."""
    for found in said:
        recipient = found.names.get("recipient") if found.type == "conferral" else None
        if recipient is None:
            continue
        focus.conferred = found.names["award"]
        focus.won.add(found.names["award"].name)
        focus.winners.add(focus.aliases.get(recipient.name, recipient.name))
        if recipient.role != "person":
            focus.wins(replace(recipient, anaphor=False) if recipient.anaphor else recipient)


def _places(line: Line, reading: Reading) -> Iterator[Found]:
    """The town that stands behind a name is where it is."""
    for at, mention in line.sentence.mentions.items():
        if mention.place and mention.kind in ("name", "award"):
            ends = pattern(reading.language.organization_end).search(mention.name) and not mention.name.endswith("City")
            inside = _IN.search(line.sentence.code, 0, at) is not None
            inside = (inside and (not ends or _MEETS.search(line.sentence.code) is not None)) or _is_site(
                line, at, mention
            )
            if mention.role == "person" or inside or seat_rules.sits_nowhere(mention, line.sentence.code[:at]):
                continue
            if seat_rules.is_house(mention) and _MEETS.search(line.sentence.code):
                continue
            place = loose(reading.text, *mention.place, "place")
            whole = place.name.endswith(".") and place.name[:-1].rpartition(", ")[2]
            if whole and pattern(reading.language.place_code).fullmatch(whole):
                place = loose(reading.text, place.start, place.end - 1, "place")
            yield Found(
                "located_in",
                {"subject": mention, "place": place},
                {},
                line.sentence.start,
                line.sentence.end,
                "town-behind-name",
                0.85,
            )


_IN = re.compile(r"(?:\b(?:[Ii]n|[Nn]ear|[Aa]t)|,\s(?:from|of))\s(?:the\s)?$")
"""What stands before a town, not before an organization with its town."""
_MEETS = re.compile(
    r"\b(?:ceremon(?:y|ies)|held|took\splace|takes?\splace|taking\splace|g[ai]ven?\s(?:away|out)|presented|handed|presentation|conference|summit|gala|dinner|banquet|congress|convention|function|event"
    r"|met|convened|gathered)\b"
)
"""Words by which what stands behind "at" is where people met."""


def _is_site(line: Line, at: int, mention: Mention) -> bool:
    """Whether a name is itself a place with its state in brackets ("the works of Tata at Dewas (Madhya Pradesh)")."""
    return " " not in mention.name and line.sentence.code[:at].endswith(" at ")


def _former(line: Line, language: Language) -> Iterator[Found]:
    """A body that a longer name calls former ("a department of the former Administration of ...")."""
    for mention in line.sentence.mentions.values():
        found = pattern(language.former).search(mention.name) if language.former and mention.kind == "name" else None
        if found:
            start = mention.name_start + found.start("name")
            body = loose(mention.name, found.start("name"), found.end("name"))
            body = replace(body, start=start, end=mention.name_end, name_start=start, name_end=mention.name_end)
            yield Found("former", {"subject": body}, {}, line.sentence.start, line.sentence.end, "former-body", 0.85)


__all__ = ["LANGUAGES", "SYMBOLS", "facts"]
