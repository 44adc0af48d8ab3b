import csv

import pytest

from kg import ingest
from kg.errors import InvalidTable
from kg.store import open_store

TEXT = """Acme Widgets Ltd. received the Deming Prize in 2015. Beta Motors Co., Ltd. received the Deming Prize in 2016.

Gamma Foods Inc. was founded in 1950.
"""


@pytest.fixture
def desk(tmp_path):
    path = tmp_path / "news.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path, tmp_path / "proposals.csv", open_store("memory:"), tmp_path / "release"


def propose(desk):
    path, table, store, _ = desk
    table.write_text(ingest.propose(store, [path]), encoding="utf-8", newline="")
    with table.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def accept(desk, rows, by="Ada"):
    _, table, store, place = desk
    place.mkdir(exist_ok=True)
    with table.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    return ingest.accept(store, place, table, by, progress=lambda line: None)


def test_only_what_was_accepted_is_stored_with_who_decided(desk):
    rows = propose(desk)
    assert {row["recipient"] for row in rows if row["type"] == "conferral"} == {
        "Acme Widgets Ltd.",
        "Beta Motors Co., Ltd.",
    }
    for row in rows:
        row["decision"] = "accept" if row["recipient"].startswith("Acme") else "reject"
    assert not accept(desk, rows).failures
    dump = desk[2].dump().decode()
    assert "conferral/deming-prize-2015-acme-widgets-ltd" in dump
    assert "conferral/deming-prize-2016" not in dump
    assert '<http://xmlns.com/foaf/0.1/name> "Ada"' in dump


def test_a_correction_is_stored_in_place_of_the_proposal(desk):
    rows = propose(desk)
    for row in rows:
        row["decision"] = "accept"
        if row["recipient"].startswith("Acme"):
            row["year"] = "2014"
    accept(desk, rows)
    assert "deming-prize-2014-acme" in desk[2].dump().decode()
    assert "deming-prize-2015-acme" not in desk[2].dump().decode()


def test_what_was_decided_is_not_asked_again_and_outlives_a_reload(desk):
    rows = propose(desk)
    for row in rows:
        row["decision"] = "accept" if row["recipient"].startswith("Acme") else "reject"
    rows[-1]["decision"] = ""
    accept(desk, rows)
    assert [row["key"] for row in propose(desk)] == [rows[-1]["key"]]
    path, _, store, place = desk
    path.write_text(TEXT + "\nMore text.\n", encoding="utf-8")
    ingest.load(store, place, [path], progress=lambda line: None)
    dump = store.dump().decode()
    assert "deming-prize-2015-acme" in dump
    assert "deming-prize-2016-beta" not in dump


def test_every_wrong_cell_is_named_and_nothing_is_stored(desk):
    rows = propose(desk)
    rows[0]["decision"], rows[1]["year"] = "maybe", "MMXV"
    with pytest.raises(InvalidTable) as caught:
        accept(desk, rows)
    assert len(caught.value.problems) == 2
    assert desk[2].graphs() == []


def test_a_document_that_changed_since_is_refused(desk):
    rows = propose(desk)
    desk[0].write_text("Something else. " + TEXT, encoding="utf-8")
    assert "has changed" in str(accept(desk, rows).failures[0])


def test_a_decision_needs_a_name(desk):
    assert "nobody is named" in str(accept(desk, propose(desk), by="").failures[0])
