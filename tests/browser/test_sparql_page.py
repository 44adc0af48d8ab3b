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
    page.click("#view-graph a")
    page.wait_for_selector("#stage[data-ready=yes]")
    assert "depth=0" in page.url


def test_an_error_is_shown_where_it_is(visit, shot):
    page = visit(link("SELECT * WHERE {\n  ?s ?p ??o\n}"), expected=("400",))
    page.click("#run")
    page.wait_for_selector("#error:not([hidden])")
    assert "Line 2" in page.inner_text("#error")
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
    page.wait_for_selector(".cm-tooltip-autocomplete >> text=qa:assessedAgainst")
    page.keyboard.press("Enter")
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
