"""Winners that stand at the head of paragraphs which tell of them, behind a heading that leads to them."""

from __future__ import annotations

import pytest

from kg import extract
from kg.model import Document
from kg.names import load_packaged

LABEL = "This year's recipients of the 2006 Karvel Quality Prize are:"
NAMES = ["Ashby Medical Systems", "Borg Steel", "Dunmore Castings"]
TELLS = ["The clinic cares for 400 patients a day.", "It makes rails for Ennis Railways.", "The plant has 90 workers."]
HEADS = {
    "town": "{}, Newton, Mass. {}",
    "town in brackets": "{} (Newton, Mass.): {}",
    "dash": "{} – {}",
    "colon": "{}: {}",
    "long dash": "{} — {}",
}


def winners(text: str) -> set[object]:
    document = Document("d", "", text, "text/plain", "", language="en")
    found = [fact for fact in extract.facts(document, load_packaged()) if fact.type == "conferral"]
    return {(fact.fields["recipient"], fact.fields["award"], fact.fields.get("year")) for fact in found}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS.keys())
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["lines", "paragraphs"])
def test_names_at_the_head_of_paragraphs_below_a_label_have_won(head: str, gap: str) -> None:
    body = gap.join(head.format(name, told) for name, told in zip(NAMES, TELLS, strict=True))
    assert winners(f"{LABEL}\n\n{body}\n") == {(name, "Karvel Quality Prize", 2006) for name in NAMES}


def test_speakers_and_steps_below_a_label_have_won_nothing() -> None:
    text = (
        "The recipients of the Karvel Quality Prize were asked how they work:\n\n"
        "Leadership: Everybody takes part in the planning of the year.\n\n"
        "Results: The figures are shown on a board in the hall.\n"
    )
    assert winners(text) == set()
