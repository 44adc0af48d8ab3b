"""The first page: search, numbers, five things to try."""

import re


def test_the_numbers_are_those_of_the_graph(page):
    text = page("/")
    numbers = {name: number for number, name in re.findall(r"<strong>([\d,]+)</strong><span>([^<]+)</span>", text)}
    assert numbers["awards"] == "2"
    assert numbers["conferrals"] == "46"
    assert numbers["documents"] == "4"


def test_there_are_five_things_to_try_and_a_search_box(page):
    text = page("/")
    assert len(re.findall(r'<li class="card">', text)) == 5
    assert 'role="search"' in text
