"""Documents: the list, the text with its evidence marked, tables as rows, what cites what."""

import re

import pytest

from web import highlight
from web.highlight import Passage


def test_the_list_tells_who_published_what_and_filters(page):
    text = page("/documents")
    assert "The story of the Gold Prize" in text
    assert "A cited page" in text
    held = page("/documents?kind=held")
    assert "A cited page" not in held
    assert "The story" not in page("/documents?reliability=company")


def test_the_counts_of_a_filter_follow_the_other_filters(page):
    text = page("/documents?kind=held")
    options = dict(re.findall(r'<option value="(\w+)"[^>]*>[^(<]+\((\d+)\)</option>', text))
    assert options["press"] == "1"
    assert options["reference"] == "1"
    assert "official" not in options, "only a page that is cited is official"
    assert ">1 document<" in page("/documents?kind=held&reliability=press")


def test_the_list_can_be_searched_and_says_when_nothing_fits(page):
    found = page("/documents?q=story+prize")
    assert "The story of the Gold Prize" in found
    assert "Winners by year" not in found
    assert "No document fits these filters" in page("/documents?q=nonesuch")


def test_a_page_beyond_the_last_is_the_last(page):
    assert "The story of the Gold Prize" in page("/documents?page=999")


def test_languages_are_counted_by_their_main_tag(page, monkeypatch):
    from web import sources

    infos = [sources.DocumentInfo(str(n), f"D{n}", language=tag) for n, tag in enumerate(("zh", "zh-Hans", "en"))]
    monkeypatch.setattr(sources, "documents", lambda: {info.iri: info for info in infos})
    text = page("/documents?language=zh")
    assert "2 documents" in text
    assert "Chinese (2)" in text


def test_evidence_is_marked_and_linked_both_ways(page):
    text = page("/document/main")
    (key,) = set(re.findall(r'href="#fact-(evidence-\d+-\d+)">Acme Medical received', text))
    assert f'id="{key}"' in text
    assert f'id="fact-{key}"' in text
    assert f'href="#{key}"' in text


def test_the_text_is_whole_and_in_order(page):
    text = page("/document/main")
    body = text[text.index('<div class="text"') : text.index('<div class="beside"')]
    plain = " ".join(re.sub(r"<[^>]+>", "", body).split())
    assert plain.endswith("GB/T 19580 was derived from the Baldrige Criteria. 黄金奖由市政府颁发。")


def test_a_table_shows_rows_a_page_at_a_time_and_a_row_has_an_address(client, page):
    text = page("/document/rows")
    assert 'id="row-1"' in text
    assert 'id="row-40"' not in text
    answer = client.get("/document/rows?row=40", headers={"Accept": "text/html"})
    assert answer.headers["Location"].endswith("/document/rows?page=3#row-40")
    assert 'id="row-40"' in page("/document/rows?page=3")


def test_a_page_that_is_only_cited_tells_who_cites_it(page, client):
    address = next(a for a in re.findall(r'href="(/document/source-[^"]+)"', page("/documents")))
    assert "Winners by year" in page(address)


def test_a_document_has_data_and_an_unknown_one_has_not(client, page):
    assert client.get("/document/main.ttl").mimetype == "text/turtle"
    page("/document/none", status=404)


@pytest.mark.parametrize(
    "passages",
    [[(0, 5), (3, 8)], [(0, 11)], [(2, 4), (2, 9), (2, 4)], [], [(5, 5), (-1, 3), (4, 99)], [(0, 3), (3, 6)]],
)
def test_segments_are_the_text_again_and_open_each_passage_once(passages):
    text = "hello world"
    marked = [Passage(f"p{n}", start, end) for n, (start, end) in enumerate(passages)]
    found = highlight.segments(text, marked)
    assert "".join(segment.text for segment in found) == text
    opened = [key for segment in found for key in segment.opens]
    good = [p for p in marked if 0 <= p.start < p.end <= len(text)]
    assert sorted(opened) == sorted(p.key for p in good)
    for passage in good:
        assert "".join(s.text for s in found if passage.key in s.keys) == text[passage.start : passage.end]


def test_paragraphs_keep_marks_across_line_breaks():
    lines = highlight.paragraphs(highlight.segments("one\ntwo\n\nthree", [Passage("p", 1, 6)]))
    assert [[s.text for s in line] for line in lines] == [["o", "ne"], ["tw", "o"], ["three"]]
    assert lines[1][0].keys == ("p",)
