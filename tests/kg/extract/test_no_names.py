"""What stands in a list where a name could, and is none."""

import pytest

from kg.extract import engine
from kg.extract.naming.no_names import is_none
from kg.model import Document
from kg.names import load_packaged


def winners(lines: str) -> dict[str, str | None]:
    text = f"Winners of the Karvel Quality Award 2012\n\n{lines}\n"
    facts = engine.facts(Document("d", "d", text, "text/plain", "0" * 64, language="en"), load_packaged())
    seats = {str(f.fields["subject"]): str(f.fields["place"]) for f in facts if f.type == "located_in"}
    return {str(f.fields["recipient"]): seats.get(str(f.fields["recipient"])) for f in facts if f.type == "conferral"}


@pytest.mark.parametrize("said", ["117", "$3,000", "May 2019", "April 26, 2016", "Round III", "-"])
def test_figures_dates_and_rounds_are_no_names(said: str) -> None:
    assert is_none(said)


@pytest.mark.parametrize("said", ["3M", "May & Co", "August Storck KG", "Stage Coach Ltd", "A1"])
def test_names_that_hold_figures_or_months_are_names(said: str) -> None:
    assert not is_none(said)


def test_what_one_is_told_to_do_is_no_winner() -> None:
    assert winners("- Ashby Foods\n- Recognize results in quality performance\n- Dunmore Castings") == {
        "Ashby Foods": None,
        "Dunmore Castings": None,
    }


def test_a_bracket_behind_a_town_and_its_state_leaves_it_a_town() -> None:
    found = winners("- Ashby Foods - Gibsonia, PA (service)\n- Dunmore Castings - Princeton, NJ (manufacturing)")
    assert found == {"Ashby Foods": "Gibsonia, PA", "Dunmore Castings": "Princeton, NJ"}
