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
        ("The prize was won by the Coal and Potash Combine of Ennis.", "Coal and Potash Combine"),
        ("It went to the State Administration for Trade Statistics.", "State Administration for Trade Statistics"),
        ("The All-Atlantean Quality Prize went to Ashby Foods.", "All-Atlantean Quality Prize"),
        (
            "Ashby Foods won the Karvel Award for Achievements in the Quality of Goods.",
            "Karvel Award for Achievements in the Quality of Goods",
        ),
        (
            'Ashby Foods holds "Recognised for Excellence in Karvelia" since 2012.',
            "Recognised for Excellence in Karvelia",
        ),
        ("It is run by the Foundation for the Karvel Quality Award.", "Foundation for the Karvel Quality Award"),
        ("It is run by Karvel Marble Award Process, Inc., of Ennis.", "Karvel Marble Award Process, Inc."),
        ("It was founded by the Indonesia Quality Award Foundation in 2010.", "Indonesia Quality Award Foundation"),
        ("La Fundación Premio Nacional a la Calidad runs it.", "Fundación Premio Nacional a la Calidad"),
        ("Three firms were honoured with Ohio Awards of Excellence.", "Ohio Awards of Excellence"),
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


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("Ashby and Lund Inc., Ennis, Ohio", "Ashby and Lund Inc."),
        ("Army Integrated Radar and Rocket Office, Kilrush Arsenal", "Army Integrated Radar and Rocket Office"),
        ("Kilrush Sleep and Allergy Center, LLP", "Kilrush Sleep and Allergy Center, LLP"),
    ],
)
def test_an_item_of_a_list_is_one_name(item: str, name: str) -> None:
    assert name in names(f"Winners of the Karvel Quality Award\n\n- Borg Foods, Tralee\n- {item}\n")


def test_names_that_never_stand_apart_are_one() -> None:
    text = "Ashby and Lund Win\n\nThe Karvel Quality Award 2010 went to Ashby and Lund on Monday.\n"
    assert "Ashby and Lund" in names(text)


def test_names_that_stand_apart_once_are_two() -> None:
    text = "The Karvel Quality Award went to Ashby and Lund. In 2009 Ashby and Lund failed. Lund makes valves.\n"
    assert {"Ashby", "Lund"} <= set(names(text))


def test_what_an_award_is_for_belongs_to_its_name_where_the_text_repeats_it() -> None:
    once = "Ashby Foods won the Karvel Award for Excellence in Village Crafts."
    assert "Karvel Award for Excellence in Village Crafts and Music" in names(
        once[:-1] + " and Music. The Karvel Award for Excellence in Village Crafts and Music is given by Ennis County."
    )
