"""The figures: what a store holds, and how names were linked."""

from pathlib import Path

import pytest

from kg import describe, figures, prepare, provenance, readers
from kg.names import load_packaged
from kg.store import open_store

TABLE = Path(__file__).parent.parent / "data" / "tables" / "two-winners.csv"


@pytest.fixture
def store():
    document = readers.read(TABLE)
    said = describe.statements(document, prepare.linked_facts(document), load_packaged())
    store = open_store("memory:")
    store.replace_graph(document.iri, provenance.quads(document, said))
    yield store
    store.close()


def test_totals_count_things_of_each_kind(store):
    totals = dict(figures.totals(store))
    assert totals["conferrals"] == 2
    assert totals["recipients"] == 2
    assert totals["documents"] == 1
    assert 0 < totals["statements with two sources"] < totals["statements"]


def test_conferrals_are_counted_by_award_and_decade(store):
    assert sorted(counts["2020s"] for counts in figures.conferrals(store).values()) == [1, 1]


def test_figures_are_printed_with_disagreements(store):
    printed = "\n".join(figures.lines(store))
    assert "disagreements" in printed
    assert "2020s" in printed


def test_linking_counts_what_is_known_and_what_is_new():
    counted = figures.linking([TABLE])
    assert counted.known_things + counted.minted_things == counted.things
    assert counted.minted_things == 4
    assert counted.undecided == 0


def test_names_that_look_alike_are_near_misses_until_somebody_decides():
    alike = {"iri:1": {"Aurora Valve Works Ltd"}, "iri:2": {"Aurora Valves Works Inc."}, "iri:3": {"Border Clinic"}}
    assert list(figures.near_misses(alike)) == [("Aurora Valve Works Ltd", "Aurora Valves Works Inc.")]
    decided = {"iri:1": {"Rane Brake Lining Limited"}, "iri:2": {"Rane Brake Linings Limited"}}
    assert list(figures.near_misses(decided)) == []
