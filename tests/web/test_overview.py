"""The pictures of the overview come from the graph, each with its query."""

import re


def bars(text):
    links = re.findall(r'<a href="[^"]*"><rect.*?</a>', text, re.S)
    found = (re.findall(r">([^<>]*\S[^<>]*)</text>", link) for link in links)
    return dict(texts[:2] for texts in found if len(texts) > 1)


def test_each_picture_has_the_query_behind_it(page):
    text = page("/overview")
    assert text.count("the query behind it") == text.count("<figcaption>")
    assert "/sparql?query=" in text


def test_the_bars_are_the_graphs_numbers(page):
    text = page("/overview")
    assert bars(text)["Baldrige Award"] == "45"
    assert 'aria-label="1988: 1"' in text
    assert 'aria-label="1989: 0"' not in text, "a year without an award has no bar, but its place"


def test_the_grid_counts_conferrals_by_country_and_decade(page):
    text = page("/overview")
    row = re.search(r'<th scope="row"><a href="/id/place/china">China</a></th>(.*?)</tr>', text).group(1)
    assert re.findall(r">(\d+)</td>", row) == ["1"]


def test_a_family_counts_its_descendants_awards(page):
    text = page("/overview")
    assert bars(text)["Baldrige Criteria"] == "2"
    assert bars(text)["GB/T 19580"] == "1"
