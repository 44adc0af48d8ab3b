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


def annotated(folder, text, *facts):
    (folder / "1.txt").write_text(text, encoding="utf-8")
    (folder / "1.json").write_text(json.dumps({"kind": "positive", "facts": facts}), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"year": 1999}, "another year"),
        ({"recipient": "Borg Steel Ltd."}, "another recipient"),
        ({"award": "Ishikawa Award"}, "another award"),
        ({"type": "finalist", "candidate": "Acme Pumps Ltd."}, "not read"),
    ],
)
def test_errors_are_told_by_what_they_are_about(tmp_path, changes, kind):
    gold = {"type": "conferral", "award": "Deming Prize", "recipient": "Acme Pumps Ltd.", "year": 2004, **changes}
    folder = annotated(tmp_path, "Acme Pumps Ltd. received the Deming Prize in 2004.", gold)
    right, _, missed, errors = score.compare(folder)
    assert kind in [error.kind for error in errors]
    assert (right.total(), missed.total()) == (0, 1)


def test_what_no_text_says_is_a_claim(tmp_path):
    folder = annotated(tmp_path, "Acme Pumps Ltd. received the Deming Prize in 2004.")
    assert [error.kind for error in score.compare(folder)[3]] == ["claimed, not said"]
