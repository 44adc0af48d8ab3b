"""Texts that no person writes do not hold the extractor up."""

import time

import pytest

from kg import extract
from kg.model import Document
from kg.names import load_packaged


@pytest.mark.parametrize("run", ["(", ")", "([", "\u201c", "- ", "(a"])
def test_a_long_run_of_marks_takes_no_longer_than_a_text(run):
    text = run * (40_000 // len(run)) + "\n\nAcme Ltd won the Deming Prize in 2014."
    started = time.perf_counter()
    found = extract.facts(Document("x", "x", text, "text/plain", "x"), load_packaged())
    assert time.perf_counter() - started < 20
    assert [fact.fields["recipient"] for fact in found if fact.type == "conferral"] == ["Acme Ltd"]
