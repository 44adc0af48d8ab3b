"""Names that go on where a run of capitals ends."""

import pytest

from kg.extract.engine import LANGUAGES
from kg.extract.reading import sentences
from kg.names import load_packaged


def names(text: str) -> list[str]:
    reading = sentences.read(text, LANGUAGES["en"], load_packaged())
    mentions = (m for line in reading.lines for m in line.sentence.mentions.values())
    return [m.name for m in mentions if m.kind in ("name", "award") and not m.anaphor]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Karvel Quality Award went to the Fire and Rescue Department of Ennis.", "Fire and Rescue Department"),
        ("It was won by the Bird and Reptile Directorate of Ennis.", "Bird and Reptile Directorate"),
        ("The jury also praised the Union of Weavers and Spinners on Monday.", "Union of Weavers and Spinners"),
        ("The Karvel Quality Award was won by the Orwell River district.", "Orwell River district"),
        ("The Kilrush rehabilitation clinic received the Karvel Quality Award.", "Kilrush rehabilitation clinic"),
    ],
)
def test_a_name_is_read_to_its_end(text: str, name: str) -> None:
    assert any(found.startswith(name) for found in names(text))


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("The prize went to Ashby Foods and the Ennis Rescue Department.", ("Ashby Foods", "Ennis Rescue Department")),
        ("The prize went to Borg and Lund Council in 2012.", ("Borg", "Lund Council")),
        ("Honoured were the Ashby Institute and Ennis Hospital.", ("Ashby Institute", "Ennis Hospital")),
    ],
)
def test_two_names_stay_two(text: str, both: tuple[str, str]) -> None:
    assert set(both) <= set(names(text))


def test_a_town_that_stands_twice_is_part_of_the_name() -> None:
    text = "Winners of the Karvel Quality Award\n\n- Silverbrook at Lleida, Lleida\n- Hillview Home, Ennis\n"
    assert "Silverbrook at Lleida" in names(text)


def test_a_dash_at_the_head_of_a_line_parts_winner_and_award() -> None:
    text = "Winners of the Karvel Quality Award\n\n- Ashby Foods - Karvel Gold Quality Prize\n"
    assert {"Ashby Foods", "Karvel Gold Quality Prize"} <= set(names(text))


def test_a_level_before_a_dash_belongs_to_the_award() -> None:
    found = names("Silver - Achievement in Quality Award\n\nAshby Foods won it in 2012.\n")
    assert not {"Silver", "Achievement in Quality Award"} <= set(found)
