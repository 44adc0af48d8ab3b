"""A quote is what a reader would copy: it ends where the sentence ends."""

import pytest

from kg import extract
from kg.model import Document
from kg.names import load_packaged


@pytest.mark.parametrize("opening", ["(", "[", "“", "（"])
def test_no_quote_ends_with_the_bracket_that_opens_what_follows(opening):
    text = f"In 2003 Acme Pumps Ltd. had taken the Deming Prize. {opening}It was the first of them.)"
    document = Document("d", "t", text, "text/plain", "0" * 64)
    quotes = [text[fact.start : fact.end] for fact in extract.facts(document, load_packaged())]
    assert quotes
    assert not [quote for quote in quotes if quote.endswith((opening, " "))]
