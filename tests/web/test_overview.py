"""The pictures of the overview come from the graph, each with its query."""

import re


def test_each_picture_has_the_query_behind_it(page):
    text = page("/overview")
    assert text.count("the query behind it") == text.count("<figcaption>")
    assert "/sparql?query=" in text


def test_the_bars_are_the_graphs_numbers(page):
    text = page("/overview")
    assert 'aria-label="Baldrige Award: 45"' in text
    assert 'aria-label="2000s: 2"' in text or 'aria-label="2000s: 1"' in text


def test_the_grid_counts_conferrals_by_country_and_decade(page):
    text = page("/overview")
    row = re.search(r'<th scope="row"><a href="/id/place/china">China</a></th>(.*?)</tr>', text).group(1)
    assert re.findall(r">(\d+)</td>", row) == ["1"]


def test_a_family_counts_its_descendants_awards(page):
    text = page("/overview")
    assert 'aria-label="Baldrige Criteria: 2"' in text
    assert 'aria-label="GB/T 19580: 1"' in text
