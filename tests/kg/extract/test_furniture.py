"""Lines of a page that are none of its text: letterheads, bylines and contacts hold no winners."""

import pytest

from kg.extract import engine
from kg.extract.reading.furniture import is_furniture
from kg.names import load_packaged

PAGE = """Governor Names Winners of 1998 Quality Award

THE WHITE HOUSE
Office of the Press Secretary

For Immediate Release
November 17, 1998

Two companies will receive the 1998 Hartwell Quality Award. They are Solberg Turbines Inc. of Salem and Pine Press.

Further information: Jan Kolar, Hartwell Institute of Measures"""


@pytest.mark.parametrize(
    "line",
    [
        "For Immediate Release",
        "By a Staff Reporter",
        "By Arlene Bedford",
        "Posted: November 28, 2017",
        "Press contact: A. B.",
    ],
)
def test_a_line_of_the_page_is_none_of_its_text(line):
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "By the River Foods Ltd",
        "Award Office of the Year",
        "Business Excellence Awards 2012",
        "Release Press Works, Leeds",
    ],
)
def test_a_name_or_a_heading_is_text(line):
    assert not is_furniture(line)


def test_a_letterhead_has_not_won():
    document = engine.Document("one", "", PAGE, "text/plain", "", language="en")
    won = {f.fields["recipient"] for f in engine.facts(document, load_packaged()) if f.type == "conferral"}
    assert won == {"Solberg Turbines Inc.", "Pine Press"}
