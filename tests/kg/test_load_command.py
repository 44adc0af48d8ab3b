"""What `kg load` refuses, it refuses before the work; what it is told to review, it never throws away."""

import json
from dataclasses import replace

import pytest
from click.testing import CliRunner

from kg import prepare
from kg.cli import main
from kg.model import LinkedFact, Literal

TEXT = "Acme Widgets Ltd. received the Deming Prize in 2015."


@pytest.fixture
def desk(tmp_path, monkeypatch):
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def load(desk, *arguments):
    return CliRunner().invoke(main, ["load", *map(str, arguments), "--store", str(desk / "store")])


@pytest.fixture
def unread(monkeypatch):
    def never(*arguments, **named):
        raise AssertionError("a document was read")

    for name in ("propose", "accept", "load"):
        monkeypatch.setattr(f"kg.ingest.{name}", never)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["news.txt", "--review", "/nonexistent/rv.csv"], "there is no folder /nonexistent"),
        (["news.txt", "--review", "there.csv"], "is there already"),
        (["--review", "new.csv", "--accept", "there.csv"], "give documents"),
        (["--review", "new.csv"], "give documents"),
        (["news.txt", "--llm", "localhost:8080"], "begins with http"),
    ],
)
def test_what_cannot_be_done_is_refused_before_anything_is_read(desk, unread, arguments, said):
    (desk / "there.csv").write_text("decision\naccept\n")
    done = load(desk, *arguments)
    assert done.exit_code in (2, 7)
    assert said in done.stderr
    assert (desk / "there.csv").read_text() == "decision\naccept\n"


def test_decisions_of_nobody_are_refused_before_anything_is_read(desk, monkeypatch):
    assert load(desk, "news.txt", "--review", "rv.csv").exit_code == 0
    monkeypatch.setattr("kg.ingest.accept", lambda *arguments, **named: pytest.fail("a document was read"))
    done = load(desk, "--accept", "rv.csv")
    assert done.exit_code == 2
    assert "decisions name nobody" in done.stderr


def test_a_review_goes_past_what_cannot_be_read_and_says_so(desk):
    (desk / "bad.pdf").write_bytes(b"%PDF-1.4 nothing")
    done = load(desk, "bad.pdf", "news.txt", "--review", "rv.csv")
    assert done.exit_code == 2
    assert "failed: bad.pdf" in done.stderr
    assert "Acme Widgets" in (desk / "rv.csv").read_text(encoding="utf-8-sig")


def test_a_table_is_replaced_only_when_told_to(desk):
    assert load(desk, "news.txt", "--review", "rv.csv").exit_code == 0
    (desk / "rv.csv").write_text("edited")
    assert load(desk, "news.txt", "--review", "rv.csv").exit_code == 2
    assert (desk / "rv.csv").read_text() == "edited"
    assert load(desk, "news.txt", "--review", "rv.csv", "--overwrite").exit_code == 0
    assert "Acme" in (desk / "rv.csv").read_text(encoding="utf-8-sig")


def test_a_date_that_is_none_is_refused_in_the_head_of_a_document(desk):
    for line, said in (("date: '2020-99-99'", "is not a date"), ("url: not a url", "is not an address")):
        (desk / "note.md").write_text(f"---\ntitle: News\n{line}\n---\n{TEXT}\n", encoding="utf-8")
        done = load(desk, "note.md")
        assert done.exit_code == 2
        assert said in done.stderr


@pytest.mark.parametrize(
    ("text", "typed"), [("2018", True), ("2018-12", True), ("2020-02-30", False), ("2020-9", False)]
)
def test_only_a_date_of_the_calendar_is_stored_as_a_date(text, typed):
    assert (Literal.date(text).datatype is not None) == typed


def test_extract_prints_how_sure_the_link_makes_a_fact(desk, monkeypatch):
    real = prepare.linked_facts

    def unsure(*arguments):
        for one in real(*arguments):
            yield LinkedFact(one.fact, {name: replace(entity, score=0.3) for name, entity in one.entities.items()})

    monkeypatch.setattr(prepare, "linked_facts", unsure)
    done = CliRunner().invoke(main, ["extract", "news.txt"])
    assert all(json.loads(line)["confidence"] <= 0.3 for line in done.stdout.splitlines())
