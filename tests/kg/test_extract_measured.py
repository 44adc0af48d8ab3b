"""Extraction as a whole, measured on annotated documents: no type of fact may fall below what it has reached."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

from kg import extract, readers
from kg.names import load_packaged

ROOT = Path(__file__).resolve().parents[2]
OURS = ROOT / "tests/data/extract"
SHARED = ROOT.parent / "shared/eval/dev"
spec = importlib.util.spec_from_file_location("extraction_score", ROOT / "tests/bench/extraction_score.py")
score = importlib.util.module_from_spec(spec)
spec.loader.exec_module(score)


@pytest.mark.parametrize(("directory", "least"), [(OURS, 0.85), (SHARED, 0.95)], ids=["ours", "shared"])
def test_the_measured_goal_holds(directory, least):
    if not directory.exists():
        pytest.skip("the shared documents are not beside this checkout")
    right, wrong, missed, errors = score.compare(directory)
    reached = score.f1(right.total(), wrong.total(), missed.total())[2]
    conferral = score.f1(right["conferral"], wrong["conferral"], missed["conferral"])[2]
    assert min(reached, conferral) >= least, "\n".join(errors)


def documents():
    return sorted(OURS.glob("*.txt"))


def test_no_conferral_where_none_is_stated_and_every_quote_is_in_place():
    for path in documents():
        document = readers.read(path)
        facts = extract.facts(document, load_packaged())
        negative = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["kind"] == "negative"
        assert not (negative and [f for f in facts if f.type == "conferral"]), path.name
        for fact in facts:
            assert 0 <= fact.start < fact.end <= len(document.text)
            assert 0 < fact.confidence <= 1
            assert fact.rule


def test_full_width_punctuation_changes_nothing(tmp_path):
    wide = str.maketrans({",": "，", ":": "：", ";": "；", "(": "（", ")": "）"})
    for path in documents():
        text = path.read_text(encoding="utf-8")
        if readers.read(path).language != "zh":
            continue
        copy = tmp_path / path.name
        copy.write_text(text.translate(wide), encoding="utf-8")
        before, after = (
            [f for f in extract.facts(readers.read(p), load_packaged()) if f.type == "conferral"] for p in (path, copy)
        )
        assert len(before) == len(after), path.name
