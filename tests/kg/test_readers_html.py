"""Pages: the whole of their text and nothing of their menus, with lists and tables as they are meant."""

import pytest

from kg import readers

LONG = "The union has announced the winners of its prizes on a grand day for quality, with many guests from abroad."
MORE = "The ceremony took place in Tokyo in front of four hundred guests, among them the chairman of the committee."
LIST = "<h2>Winners of the Deming Prize in 2018</h2><ul><li>Zeta Ltd</li><li><a href='/e'>Eta</a> Ltd</li></ul>"


def read(tmp_path, body, head="<title>News</title>"):
    (tmp_path / "a.html").write_text(f"<html lang='en'><head>{head}</head><body>{body}</body></html>", encoding="utf-8")
    return readers.read(tmp_path / "a.html").text


def test_a_heading_and_a_short_list_amid_the_text_are_kept(tmp_path):
    text = read(tmp_path, f"<p>{LONG}</p>{LIST}<p>{MORE}</p>")
    assert text == f"{LONG}\n\nWinners of the Deming Prize in 2018\n\n- Zeta Ltd\n- Eta Ltd\n\n{MORE}"


def test_menus_asides_and_feet_are_left_out(tmp_path):
    body = (
        "<header><ul><li><a href='/'>Home</a></li><li><a href='/a'>About us</a></li></ul></header>"
        "<div class='crumbs'><a href='/'>Home</a> &gt; <a href='/n'>News</a></div>"
        f"<div class='content with-sidebar'><h1>Prizes</h1><p>{LONG}</p>{LIST}<p>{MORE}</p>"
        "<div class='share-links'>Share this on all of the networks</div></div>"
        "<aside><h3>Related</h3><p>Omega Ltd won another prize of another council in another year.</p></aside>"
        "<div><a href='/x'>Omega Ltd wins a prize</a> <a href='/y'>Psi Ltd wins a prize</a></div>"
        "<footer><p>Copyright 2018</p></footer>"
    )
    text = read(tmp_path, body)
    assert text.startswith(f"Prizes\n\n{LONG}\n\nWinners")
    assert text.endswith(MORE)


def test_a_table_keeps_its_caption_and_what_spans_rows_and_columns(tmp_path):
    table = (
        "<table><caption>Winners of the Deming Prize</caption><thead><tr><th>Year</th><th>Winner</th><th>Town</th></tr>"
        "</thead><tr><td rowspan='2'>2011</td><td>Alpha <b>Ltd</b></td><td>Oslo</td></tr>"
        "<tr><td>Beta Ltd</td><td>Rome</td></tr><tr><td>2012</td><td colspan='2'>not awarded</td></tr></table>"
    )
    text = read(tmp_path, f"<p>{LONG}</p>{table}<p>{MORE}</p>")
    rows = ("Year | Winner | Town", "2011 | Alpha Ltd | Oslo", "2011 | Beta Ltd | Rome",
            "2012 | not awarded | not awarded")  # fmt: skip
    assert text == "\n\n".join([LONG, "Winners of the Deming Prize", "\n".join(rows), MORE])


def test_a_table_that_only_places_things_is_no_table(tmp_path):
    text = read(tmp_path, f"<table><tr><td><p>{LONG}</p>{LIST}</td><td><p>{LONG * 4}</p></td></tr></table>")
    assert "|" not in text
    assert "- Zeta Ltd" in text


def test_lines_that_are_broken_by_hand_are_lines(tmp_path):
    text = read(tmp_path, f"<div>{LONG}<br>{MORE}<br><span>Acme Ltd</span><br/>Beta Ltd</div><p>{LONG}</p>")
    assert f"{LONG}\n{MORE}\nAcme Ltd\nBeta Ltd" in text


@pytest.mark.parametrize("span", ["0", "-3", "x", "", "100000000"])
def test_an_odd_span_does_no_harm(tmp_path, span):
    table = f"<table><tr><td colspan='{span}' rowspan='{span}'>2011</td><td>Alpha Ltd</td></tr></table>"
    assert "Alpha Ltd" in read(tmp_path, f"<p>{LONG}</p>{table}<p>{MORE}</p>")


def test_numbered_and_nested_lists_keep_their_order(tmp_path):
    text = read(
        tmp_path, f"<p>{LONG}</p><ol start='3'><li>Acme<ul><li>its plant</li></ul></li><li>Beta</li></ol><p>{MORE}</p>"
    )
    assert "3. Acme\n  - its plant\n4. Beta" in text


def test_a_page_whose_text_is_broken_by_hand_loses_its_menu(tmp_path):
    text = read(
        tmp_path, f"<div class='nav'><a href='/'>Home</a></div><div id='zoom'>{LONG}<br>Acme Ltd<br>{MORE}</div>"
    )
    assert text == f"{LONG}\nAcme Ltd\n{MORE}"


def test_a_page_of_a_table_alone_keeps_its_heading(tmp_path):
    rows = "".join(f"<tr><td>{year}</td><td>Company {year - 1900} Ltd</td></tr>" for year in range(1990, 2010))
    body = f"<ul><li><a href='/'>Home</a></li></ul><h1>Winners of the Deming Prize</h1><table>{rows}</table>"
    assert read(tmp_path, body).startswith("Winners of the Deming Prize\n\n1990 | Company 90 Ltd\n1991 |")
