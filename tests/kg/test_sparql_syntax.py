"""What is read of a query before the engine parses it: no way round a refusal, no refusal without reason."""

import pytest

from kg.errors import MalformedQuery, RefusedQuery
from kg.store import open_store
from kg.store.base import SparqlRequest
from kg.store.syntax import explain, has_dataset, may_name_graphs, order_columns, refuse, repeatable, scan
from kg.store.updates import refuse_update, with_using

WHERE = "{ ?s ?p ?o }"


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "SELECT * { service silent <http://127.0.0.1/> { ?s ?p ?o } }",
        "SELECT * { BIND(<http://127.0.0.1/> AS ?x) SERVICE ?x { ?s ?p ?o } }",
        "PREFIX e: <http://127.0.0.1/> SELECT * { SERVICE e:x { ?s ?p ?o } }",
        "SELECT * { ?s ?p 'a\\'b' . SERVICE<http://127.0.0.1/>{ ?s ?p ?o } }",
        "SELECT * { # a comment\n SERVICE#\n<http://127.0.0.1/> { ?s ?p ?o } }",
        "PREFIX e: <http://e/> SELECT * { ?s e:a\\#b ?o . SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        'SELECT * { ?s ?p """a"b""" . SERVICE <http://127.0.0.1/> { ?s ?p ?o } }',
        "SELECT * { FILTER(?a<?b) SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "SELECT * { \\u0053ERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } } }",
    ],
)
def test_service_is_refused_however_it_is_written(query):
    with pytest.raises(RefusedQuery):
        refuse(query)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { ?s ?p 'SERVICE <http://x/>' }",
        "SELECT * { ?service ?p <http://example.org/SERVICE> }",
        "SELECT * { ?s ?p ?o } # SERVICE <http://x/>",
        "PREFIX s: <http://x/> SELECT * { ?s s:SERVICE ?o }",
        "SELECT * { ?s ?p '''it's a SERVICE''' }",
        'SELECT * { ?s ?p "caf\\u00e9 SERVICE" }',
    ],
)
def test_the_word_alone_is_no_service(query):
    refuse(query)


def test_an_address_on_the_list_may_be_called_when_it_is_written_in_full():
    allowed = ("https://example.org/sparql",)
    refuse("SELECT * { SERVICE <https://example.org/sparql> { ?s ?p ?o } }", allowed)
    refuse("SELECT * { SERVICE SILENT <https://example.org/sparql> { ?s ?p ?o } }", allowed)
    for other in ("<https://example.org/other>", "<https://example.org/sparql/>", "?x", "e:sparql"):
        with pytest.raises(RefusedQuery):
            refuse(f"SELECT * {{ SERVICE {other} {{ ?s ?p ?o }} }}", allowed)


@pytest.mark.parametrize(
    "update",
    [
        "INSERT DATA { <a:a> <a:b> 1 }",
        "PREFIX e: <http://e/> DELETE WHERE { ?s ?p ?o }",
        "clear all",
        "LOAD <http://x/>",
    ],
)
def test_an_update_sent_as_a_query_is_told_what_it_is(update):
    with pytest.raises(RefusedQuery, match="update"):
        open_store("memory:").answer(SparqlRequest(update))


@pytest.mark.parametrize(
    ("query", "line", "column", "says"),
    [
        ("SELECT * WHERE {\n  ?s ?p\n}", 3, 1, "unexpected '}'"),
        ("ASK {", 1, 6, "ends too early"),
        ("SELECT * { ?s foo:bar ?o }", 1, 15, "prefix foo: is not declared"),
        ("SELECT ?x { ?s ?p ?o } GROUP BY ?s", 1, 35, "unbound"),
        ("", 1, 1, "ends too early"),
    ],
)
def test_a_syntax_error_says_where_and_what_in_one_short_line(query, line, column, says):
    with pytest.raises(MalformedQuery, match=says) as caught:
        open_store("memory:").answer(SparqlRequest(query))
    assert (caught.value.line, caught.value.column) == (line, column)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 160


def test_the_projects_prefixes_need_no_declaration():
    assert (
        open_store("memory:")
        .answer(SparqlRequest("ASK { FILTER NOT EXISTS { ?x a qa:Award } }"))
        .body.endswith(b"true}")
    )


def test_half_a_character_is_an_error_of_the_query():
    with pytest.raises(MalformedQuery, match="surrogate"):
        open_store("memory:").answer(SparqlRequest("SELECT ('\ud800' AS ?x) {}"))


def test_only_the_outermost_star_is_written_out():
    query = "SELECT * { { SELECT * { ?s ?p ?o } } }"
    assert order_columns(query, scan(query), ["o", "p", "s"]) == "SELECT  ?s ?p ?o  { { SELECT * { ?s ?p ?o } } }"
    inner = "SELECT ?s { { SELECT * { ?s ?p ?o } } }"
    assert order_columns(inner, scan(inner), ["s"]) is None
    counted = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    assert order_columns(counted, scan(counted), ["n"]) is None


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM <x:g> {}",
        "SELECT *FROM<x:g>{}",
        "select * from named <x:g> { graph ?g { ?s ?p ?o } }",
        "SELECT ?from\nFROM\tx:g {}",
        "SELECT (1 AS ?x)FROM <x:g> {}",
    ],
)
def test_a_dataset_of_the_query_is_seen(query):
    assert has_dataset(query)
    assert may_name_graphs(query)


@pytest.mark.parametrize(
    "query",
    ["SELECT * { ?s x:derivedFrom+ ?o }", "SELECT ?from { ?from ?p $graph }", "ASK { ?s from:x graph:y }"],
)
def test_a_name_that_ends_like_the_word_is_no_dataset(query):
    assert not has_dataset(query)
    assert not may_name_graphs(query)


def test_a_word_in_a_string_is_no_dataset_but_may_be_a_graph():
    assert not has_dataset('SELECT * { ?s ?p "taken FROM there" }')
    assert may_name_graphs('SELECT * { ?s ?p "a GRAPH of it" }')


def test_answers_that_differ_each_time_are_known():
    assert repeatable("SELECT * " + WHERE)
    assert not repeatable("SELECT (NOW() AS ?t) {}")
    assert not repeatable("select (uuid() as ?t) {}")


def test_the_graphs_of_a_request_become_using_clauses():
    update = "PREFIX e: <http://e/> INSERT { e:a e:b ?o } WHERE { ?s ?p ?o } ; DELETE WHERE { ?s e:p ?o }"
    found = with_using(update, ["http://g/1"], ["http://g/2"])
    clauses = "USING <http://g/1> USING NAMED <http://g/2>"
    assert found.count(clauses) == 2
    assert "DELETE  { ?s e:p ?o } USING" in found
    store = open_store("memory:")
    store.update(
        "INSERT DATA { GRAPH <http://g/1> { <http://e/x> <http://e/y> 1 } GRAPH <http://g/3> { <a:a> <a:b> 2 } }"
    )
    store.update(with_using("INSERT { GRAPH <http://g/new> { ?s ?p ?o } } WHERE { ?s ?p ?o }", ["http://g/1"], []))
    assert store.dump("http://g/new").count(b"\n") == 1


@pytest.mark.parametrize("clause", ["WITH <http://g/1> DELETE { ?s ?p ?o }", "INSERT { ?s ?p ?o } USING <http://g/1>"])
def test_two_datasets_in_one_update_are_an_error(clause):
    with pytest.raises(MalformedQuery):
        with_using(f"{clause} WHERE {WHERE}", ["http://g/2"], [])


def test_an_update_that_loads_is_refused_also_in_the_middle():
    with pytest.raises(RefusedQuery, match="LOAD"):
        refuse_update("INSERT DATA { <a:a> <a:b> 1 } ; LOAD <file:///etc/passwd>")


def test_a_long_query_is_cut_in_linear_time():
    many = "SELECT * { VALUES ?x { " + '"a" ' * 100_000 + "} }"
    assert len(scan(many)) > 100_000
    odd = "SELECT * { ?s ?p " + '"' * 20_001 + " }"
    assert scan(odd)


def test_explain_never_fails_on_odd_positions():
    assert explain("", [], 5, 7, "") == ("syntax error at line 5, column 7: the query ends too early", 5, 7)
