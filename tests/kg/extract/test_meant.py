"""Which award a sentence means that names none: the document's, by many signs, not simply the one named last."""

import pytest

from kg.extract import engine
from kg.extract.learned.meant import Meant
from kg.extract.reading import sentences
from kg.names import load_packaged

FORMER = """Brightwater Tools takes top honours

The Harbour Province Excellence Awards (HPEA) 2019 were handed out on Friday: Brightwater Tools won gold in the HPEA.

The HPEA, formerly called the Coastal Industry Awards, were renamed in 2011 after the Pacific Productivity Prize.

Silver went to Linden Foods on the same evening."""
SHORT = """Nine firms get Dairy Quality Award

Nine firms received the Dairy Quality and Safety Excellence Award 2017 on Monday.

The Dairy Quality and Safety Excellence Award is given by the Dairy Council every year.

Among large firms Meadow Cheese Ltd took the first prize."""
SAME = """Two prizes for Kestrel Bearings

Kestrel Bearings won the Midland Quality Award in 2008. Then it took the Iron Bridge Prize for Excellence.
Oakfield Mills received the same award in 2012."""


def conferred(text):
    document = engine.Document("one", "", text, "text/plain", "", language="en")
    facts = [f for f in engine.facts(document, load_packaged()) if f.type == "conferral"]
    return {f.fields["recipient"]: f.fields["award"] for f in facts}


@pytest.mark.parametrize(
    ("text", "winner", "award"),
    [
        (FORMER, "Linden Foods", "Harbour Province Excellence Awards"),
        (SHORT, "Meadow Cheese Ltd", "Dairy Quality and Safety Excellence Award"),
        (SAME, "Oakfield Mills", "Iron Bridge Prize for Excellence"),
    ],
    ids=["not its former name", "not the shorter name of the title", "the same award is the last"],
)
def test_the_award_of_a_sentence_without_one(text, winner, award):
    assert conferred(text)[winner] == award


def test_a_text_without_awards_means_none():
    reading = sentences.read("Silver went to Linden Foods Ltd.", engine.LANGUAGES["en"], load_packaged())
    assert Meant(reading).of(reading.lines[0].sentence) is None


def test_a_language_without_weights_leaves_it_to_the_rules():
    reading = sentences.read("海德公司获得了市长质量奖。", engine.LANGUAGES["zh"], load_packaged())
    assert Meant(reading).of(reading.lines[0].sentence) is None
