"""A pattern is tried only where its needs are met: none is left out where it would have matched."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg import readers
from kg.extract import engine
from kg.extract.patterns.compiling import compiled
from kg.extract.patterns.gates import Gates
from kg.extract.patterns.needs import implied, needs
from kg.extract.reading import pipelines, sentences
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
    gates = Gates([("behind", needs(pattern), ())])
    assert re.search(pattern, text)
    assert gates.open(text.lower()) == ["behind"]
    assert gates.open("nothing of the kind 无关") == []


def test_a_gate_heeds_the_words_of_its_table() -> None:
    gates = Gates([("behind", needs(r"\w+ \w+"), (" to ",))])
    assert gates.open("went to them") == ["behind"]
    assert gates.open("tomorrow too") == []


def test_what_is_behind_open_gates_comes_in_the_order_given() -> None:
    gates = Gates([(shape, needs(shape), ()) for shape in ("prize", r"\w+", "award", "medal")])
    assert gates.open("an award and a prize") == ["prize", r"\w+", "award"]


def test_no_rule_and_no_shape_is_left_out_where_it_matches() -> None:
    names = load_packaged()
    for path in sorted(DATA.glob("*.txt"))[::3]:
        text = readers.read(path).text
        language = engine.LANGUAGES[pipelines.language_of(text)]
        every = [ready for _, ready in compiled(language)]
        regexes = [ready.regex for ready in every]
        rules = Gates([(ready.regex, ready.needs, ()) for ready in every])
        looks = [re.compile(shape) for _, shape in language.mentions]
        shapes = Gates([(look, needs(look.pattern), ()) for look in looks])
        for line in sentences.read(text, language, names).lines:
            sentence = line.sentence
            for regex in {*regexes} - {*rules.open(sentence.code.lower())}:
                assert not regex.search(sentence.code), (regex.pattern, sentence.code)
            said = text[sentence.start : sentence.end]
            for look in {*looks} - {*shapes.open(said.lower())}:
                assert not look.search(text, sentence.start, sentence.end), (look.pattern, said)


@pytest.mark.parametrize("code", engine.LANGUAGES)
def test_a_rule_is_told_by_its_name(code: str) -> None:
    """What a statement names as its rule is one rule."""
    names = [rule.name for rule in engine.LANGUAGES[code].rules]
    assert sorted(names) == sorted(set(names))
