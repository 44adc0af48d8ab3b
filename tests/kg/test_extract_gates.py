"""A pattern is tried only where its needs are met: none is left out where it would have matched."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg import readers
from kg.extract import engine, mentions, pipelines, sentences
from kg.extract.gates import Gates
from kg.extract.needs import implied, needs
from kg.names import load_packaged

DATA = Path(__file__).resolve().parents[1] / "data" / "extract"


def _needs(pattern: str) -> set[frozenset[str]]:
    return set(needs(pattern))


def test_needs_are_the_strings_that_every_match_holds() -> None:
    assert _needs(r"\b[Hh]aving\s(?:also\s)?(?:won|received)\s") == {
        frozenset({"having"}),
        frozenset({"won", "received"}),
    }
    assert _needs(r"recogni[sz](?:ed|es)") == {
        frozenset({"recognised", "recognises", "recognized", "recognizes"}),
    }
    assert _needs(r"(?:获得?了?)?质量奖(?:提名)?") == {frozenset({"质量奖"})}
    assert _needs(r"(?:winners?|laureates?):") == {frozenset({"winner:", "winners:", "laureate:", "laureates:"})}


def test_what_a_match_may_lack_is_no_need() -> None:
    assert _needs(r"(?:winner)?\w+") == set()
    assert _needs(r"winner|\d+") == set()
    assert _needs(r"(?<=winner )\w+(?!recipient)") == set()


def test_a_need_ahead_of_a_match_counts() -> None:
    assert _needs(r"\w+(?=\swins)") == {frozenset({"wins"})}


def test_words_of_a_table_are_implied_by_a_need_with_longer_words() -> None:
    assert implied(("nomin",), [frozenset({"nominated", "nominee"})])
    assert not implied(("nominated",), [frozenset({"nominated", "nominee"})])


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"(?i:shortlist)", "SHORTLISTED"),
        (r"(?i:shortlist)", "\u017fhortlist"),
        (r"won in", "was won in 2018"),
        (r"奖项", "该奖项由"),
        (r"卓越EFQM模式", "采用卓越EFQM模式"),
        (r"“[A-Z]\w+ Prize”", "the “Deming Prize”"),
        (r"co-operative", "a co-operative, of Pune"),
    ],
)
def test_a_gate_opens_for_a_text_with_a_match(pattern: str, text: str) -> None:
    gates = Gates()
    gate = gates.gate(needs(pattern))
    assert re.search(pattern, text)
    assert gate.bits
    assert not gate.bits & ~gates.met(text.lower())
    assert gate.bits & ~gates.met("nothing of the kind 无关")


def test_a_gate_heeds_the_words_of_its_table() -> None:
    gates = Gates()
    gate = gates.gate(needs(r"\w+ \w+"), (" to ",))
    assert gate.said_in("went to them")
    assert not gate.said_in("tomorrow too")


def test_no_rule_and_no_shape_is_left_out_where_it_matches() -> None:
    names = load_packaged()
    for path in sorted(DATA.glob("*.txt")):
        text = readers.read(path).text
        language = engine.LANGUAGES[pipelines.language_of(text)]
        rule_gates, rules = engine._rules(language.code)
        shape_gates, shapes = mentions._shapes(language.mentions)
        for line in sentences.read(text, language, names).lines:
            code = line.sentence.code
            met = rule_gates.met(code.lower())
            for gated in rules:
                if gated.gate.said_in(code.lower()) and gated.regex.search(code):
                    assert not gated.gate.bits & ~met, (gated.rule.name, code)
                    assert not any(need.isdisjoint(code) for need in gated.symbols), (gated.rule.name, code)
            said = text[line.sentence.start : line.sentence.end]
            met = shape_gates.met(said.lower())
            for shape in shapes:
                found = shape.regex.search(text, line.sentence.start, line.sentence.end)
                if shape.gate.said_in(said.lower()) and found:
                    assert not shape.gate.bits & ~met, (shape.regex.pattern, said)
