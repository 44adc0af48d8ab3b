"""The SPARQL page: nothing runs by itself, errors show in place, answers as table, chart, drawing, code."""

from pathlib import Path
from urllib.parse import quote

QUERY = "PREFIX qa: <https://w3id.org/quality-awards/ontology#> SELECT ?o ?y WHERE { ?c qa:recipient ?o ; qa:year ?y }"


def link(query):
    return f"/sparql?query={quote(query)}"


def asked(page):
    seen = []
    page.on("request", lambda r: seen.append(r.url) if r.method == "POST" and r.url.endswith("/sparql") else None)
    return seen


def choose(page, text):
    """Takes the completion that is chosen when `text` is offered: the list accepts no key in its first 75 ms."""
    page.wait_for_selector(f".cm-tooltip-autocomplete >> text={text}")
    page.wait_for_selector(".cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled) li[aria-selected]")
    page.wait_for_timeout(200)
    page.keyboard.press("Enter")


def test_a_link_fills_the_editor_and_runs_nothing(visit):
    page = visit(link(QUERY))
    seen = asked(page)
    page.wait_for_timeout(700)
    assert seen == []
    assert page.is_hidden("#results")
    assert "qa:recipient" in page.inner_text(".cm-content")


def test_keys_run_it_and_the_answer_is_a_table_with_names(visit, shot):
    page = visit(link(QUERY))
    page.click(".cm-content")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#view-table table")
    assert (
        page.locator("#view-table a:has-text('Acme Medical')").get_attribute("href") == "/id/organization/acme-medical"
    )
    page.fill("#view-table .filter", "acme")
    assert page.locator("#view-table tbody tr").count() == 1
    page.fill("#view-table .filter", "")
    page.click("#view-table button.sort >> nth=1")
    assert page.locator("#view-table tbody tr").first.inner_text().endswith("1988")
    page.click("#tab-chart")
    assert page.locator("#view-chart rect.bar").count() > 20
    page.click("#tab-code")
    assert "requests.post" in page.inner_text("#view-code")
    shot(page, "sparql-code")
    page.click("#tab-graph")
    page.click("#view-graph a.button")
    page.wait_for_selector("#stage[data-ready=yes]")
    assert "depth=0" in page.url


def test_an_error_is_shown_where_it_is(visit, shot):
    page = visit(link("SELECT * WHERE {\n  ?s ?p ??o\n}"), expected=("400",))
    page.click("#run")
    page.wait_for_selector("#error:not([hidden])")
    said = page.inner_text("#error")
    assert said.startswith("Line 2, column 11: unexpected")
    assert said.count("olumn") == 1, "the place is told once"
    page.hover(".cm-lint-marker-error")
    assert page.locator(".cm-lintRange-error, .cm-lintPoint-error").count() >= 1
    shot(page, "sparql-error")


def test_a_question_is_a_form_and_asking_runs_it(visit):
    page = visit("/sparql?question=01-recipients-of-an-award-in-a-year")
    page.fill(".parameters input[name=award]", "Gold Prize")
    page.keyboard.press("Escape")
    page.fill(".parameters input[name=year]", "2018")
    page.click(".parameters button[type=submit]")
    page.wait_for_selector("#view-table table")
    assert "Acme Medical" in page.inner_text("#view-table")
    again = visit(page.url[page.url.index("/sparql") :])
    again.wait_for_timeout(500)
    assert again.is_hidden("#results"), "the same address in another tab runs nothing"


def test_completion_knows_this_graph(visit):
    page = visit(link("SELECT * WHERE { ?a "))
    page.click(".cm-content")
    page.keyboard.press("Control+End")
    page.keyboard.type("assessedA", delay=20)
    choose(page, "qa:assessedAgainst")
    text = page.evaluate("document.querySelector('#sparql').editor.text()")
    assert "?a qa:assessedAgainst" in text
    assert text.startswith("PREFIX qa:")


def test_tidying_keeps_strings_and_meaning(visit):
    page = visit(link('select ?a where{?a a qa:Award;rdfs:label "a. b; {c} where"@en.filter(1.5<2)}limit 3'))
    page.click("#format")
    text = page.evaluate("document.querySelector('#sparql').editor.text()")
    assert '"a. b; {c} where"@en' in text
    assert "1.5" in text
    assert text.startswith("SELECT ?a WHERE {\n  ?a a qa:Award ;\n")


def test_a_construct_shows_its_triples(visit):
    page = visit(link("CONSTRUCT { ?s a ?t } WHERE { ?s a ?t } LIMIT 3"))
    page.click("#run")
    page.wait_for_selector("#view-table table")
    assert page.locator("#view-table tbody tr").count() == 3
    assert page.locator("#downloads a").first.inner_text() == "Turtle"


def test_typing_over_a_selection_asks_for_no_inline_style(visit):
    page = visit(link("SELECT * WHERE { ?a ?b ?c }"))
    page.click(".cm-content")
    page.keyboard.press("Control+a")
    page.keyboard.type("ASK {}")
    assert page.evaluate("document.querySelector('#sparql').editor.text()") == "ASK {}"


def test_a_query_is_checked_while_it_is_written(visit):
    page = visit(link("SELECT * WHERE { ?a ?b ?c }"))
    seen = asked(page)
    page.click(".cm-content")
    page.keyboard.press("Control+a")
    page.keyboard.type("SELECT * { ?s foo:x ?o }")
    page.keyboard.press("Escape")
    page.wait_for_selector(".cm-lintRange-error")
    assert seen == [], "nothing runs"
    assert page.is_hidden("#error")


def test_an_answer_never_stands_under_another_query(visit):
    page = visit(link(QUERY))
    page.click("#run")
    page.wait_for_selector("#results:not([hidden])")
    assert "rows" in page.inner_text("#status")
    assert page.is_hidden("#stale")
    page.click(".cm-content")
    page.keyboard.type("# ")
    page.wait_for_selector("#stale:not([hidden])")
    page.route("**/sparql", lambda route: None)
    page.click("#run")
    assert page.is_hidden("#results")
    page.click("#cancel")
    page.wait_for_function("document.querySelector('#status').textContent === 'Cancelled'")
    assert page.is_hidden("#results")


def test_a_second_asking_says_that_it_came_from_the_cache(visit):
    page = visit(link(QUERY + " LIMIT 7"))
    for word in ("computed now", "from the cache"):
        page.click("#run")
        page.wait_for_function("word => document.querySelector('#status').textContent.includes(word)", arg=word)


def test_years_make_a_timeline_and_a_chart_with_axes(visit, shot):
    page = visit(link(QUERY))
    page.click("#run")
    page.click("#tab-timeline")
    assert page.locator("#view-timeline circle.mark").count() > 40
    assert page.locator("#view-timeline a >> text=Acme Medical").count() == 1
    shot(page, "sparql-timeline")
    page.click("#tab-chart")
    assert page.inner_text("#view-chart h2") == "rows by y"
    assert page.locator("#view-chart text.axis").count() > 3
    assert page.locator("#view-chart line.grid").count() > 1


def test_the_drawing_of_a_construct_holds_its_triples(visit, shot):
    prefix = "PREFIX qa: <https://w3id.org/quality-awards/ontology#> "
    page = visit(link(prefix + "CONSTRUCT { ?g <http://example.org/fed> ?f } WHERE { ?f qa:derivedFrom ?g }"))
    page.click("#run")
    page.click("#tab-graph")
    assert page.locator("#view-graph .tie").count() == 1
    assert page.locator("#view-graph .dot-of").count() == 2
    assert "fed" in page.inner_html("#view-graph")
    page.click("#tab-code")
    assert "text/turtle" in page.inner_text("#view-code")
    assert "read_csv" not in page.inner_text("#view-code")
    shot(page, "sparql-drawing")


def test_completion_of_prefixes_and_of_chinese_names(visit):
    page = visit(link(" "))
    page.click(".cm-content")
    page.keyboard.press("Control+a")
    page.keyboard.type("PREFIX sko", delay=20)
    choose(page, "skos:")
    text = page.evaluate("document.querySelector('#sparql').editor.text()")
    assert text == "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
    page.keyboard.press("Enter")
    page.keyboard.insert_text("SELECT * { ?p ?q 黄金")
    page.keyboard.press("Control+Space")
    choose(page, "Gold Prize")
    assert "/id/award/gold-prize>" in page.evaluate("document.querySelector('#sparql').editor.text()")


def test_hostile_answers_do_no_harm(visit):
    hostile = "<img src=x onerror=window.harmed=1>"
    page = visit(
        link(f'SELECT ("{hostile}" AS ?a) ("{hostile}"@en AS ?b) (IRI("javascript:window.harmed=1") AS ?c) {{}}')
    )
    page.click("#run")
    page.wait_for_selector("#view-table table")
    assert page.locator("#view-table a").count() == 0
    assert page.locator("#view-table img").count() == 0
    assert page.evaluate("window.harmed") is None


def test_without_script_a_query_still_runs(visit):
    page = visit(link(QUERY), ready=False, java_script_enabled=False)
    assert page.is_visible("textarea[name=query]")
    with page.expect_download() as caught:
        page.click("#run")
    assert "acme-medical" in Path(caught.value.path()).read_text(encoding="utf-8")
