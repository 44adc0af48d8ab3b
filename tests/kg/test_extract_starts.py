"""What a pattern may begin with is said at its head, alternatives are regrouped; it matches the same with both."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg import readers
from kg.extract import engine
from kg.extract.patterns import kept
from kg.extract.patterns.alternatives import regrouped
from kg.extract.patterns.starts import headed

DATA = Path(__file__).resolve().parents[1] / "data" / "extract"


@pytest.mark.parametrize(
    ("pattern", "head"),
    [
        (r"(?<!by )(?:the\s)?[NT]", "(?=[NTt])"),
        (r"\b(?:Award|Prize)", "(?=[AP])"),
        (r"\b\d{4}|-x", r"(?=[\-\d])"),
        (r"(?:(?<=a)|(?<=b))(?:x|y?z)", "(?=[xyz])"),
        (r"\b(?i:k)", "(?=[Kk\u212a])"),
    ],
)
def test_a_pattern_has_at_its_head_what_a_match_begins_with(pattern: str, head: str) -> None:
    assert headed(pattern) == f"{head}(?:{pattern})"


@pytest.mark.parametrize("pattern", ["Award|Prize", "[AP]", r"\b[^a]", r"\b\w+", r"(?:a)?", r"(?<=a)", "", r"\b[a-z]"])
def test_a_pattern_stays_where_a_head_is_of_no_use_or_not_to_be_told(pattern: str) -> None:
    assert headed(pattern) == pattern


@pytest.mark.parametrize(
    "pattern", [r"\b(?:Award|Prize)", r"(?<!x)[12]\d{3}\b", r"\bTh", r"(?:(?<=a)|(?<=b))-x", r"\b(?i:k)"]
)
def test_a_search_that_runs_past_what_cannot_begin_a_match_misses_none(pattern: str) -> None:
    text = "x1900 The Award of 2018, a-x Prize, 1999; th k K \u212a Awards 12"
    found = [match.span() for match in kept._record(pattern).ready().regex.finditer(text)]
    assert found == [match.span() for match in re.finditer(pattern, text)] != []


@pytest.mark.parametrize(
    ("pattern", "same"),
    [
        ("Award|Bank|Prize|Portal|Gala", "Award|Bank|P(?:rize|ortal)|Gala"),
        (r"a(?:in|into|on|i\w|of)b|c", r"a(?:i(?:n(?:|to)|\w)|o(?:n|f))b|c"),
        (r"Po?|(P)a|[P|]|Px|Py", r"Po?|(P)a|[P|]|P(?:x|y)"),
        (r"(?<=ab|ac|ad|cd|ce)\(x", r"(?<=a(?:b|c|d)|c(?:d|e))\(x"),
        ("(?i:a|b|c|aa|d)", "(?i:a(?:|a)|b|c|d)"),
        ("(?i:ab|b|Ac|é|Éa|c)|d|D|da|Da|ef", "(?i:a(?:b|c)|b|é|Éa|c)|d(?:|a)|D(?:|a)|ef"),
        ("(?i)a|b|c|aa|d", "(?i)a|b|c|aa|d"),
        ("[Dd]ean|[Dd]ir|[Ma]a|[Mm]a|[Mm]i?", "[Dd](?:ean|ir)|[Ma]a|[Mm](?:a|i?)"),
        ("[Cc]hair|C|[Cc]hief|[Pp]e|[Cc]ar", "[Cc]hair|C|[Cc](?:hief|ar)|[Pp]e"),
        ("ab|ac|ad", "ab|ac|ad"),
    ],
)
def test_alternatives_of_one_letter_are_drawn_together_in_their_order(pattern: str, same: str) -> None:
    assert regrouped(pattern) == same


def test_every_pattern_of_the_tables_matches_the_same_so() -> None:
    texts = {code: "\n".join(readers.read(path).text for path in sorted(DATA.glob(f"{code}*.txt"))) for code in "012"}
    for language in engine.LANGUAGES.values():
        fields = [getattr(language, name) for name in type(language).__slots__]
        lexicon = [getattr(language.lexicon, name) for name in type(language.lexicon).__slots__]
        shapes = [shape for _, shape in language.mentions]
        for pattern in (text for text in (*fields, *lexicon, *shapes) if isinstance(text, str)):
            for text in texts.values():
                found = [match.span() for match in re.finditer(pattern, text)]
                assert found == [match.span() for match in re.finditer(headed(regrouped(pattern)), text)], pattern
