from pathlib import Path

import pytest

from kg.sparql import queries, results
from kg.sparql.queries import bind
from kg.sparql.results import Term, iri, literal
from kg.store import open_store
from kg.store.base import SparqlRequest

FOLDER = Path(results.__file__).parent / "queries"


def test_a_parameter_is_written_as_a_term_and_never_as_syntax():
    hostile = 'x" } ; DROP ALL # \\ \n'
    query = bind("SELECT * { ?s ?p $value }", value=literal(hostile))
    store = open_store("memory:")
    store.update("INSERT DATA { <a:s> <a:p> 'x\" } ; DROP ALL # \\\\ \\n' }")
    assert len(results.rows(store.answer(SparqlRequest(query)).body)) == 1


@pytest.mark.parametrize("value", ["http://x/> . ?a ?b <http://y", "a b", "http://x/{y}", "http://x/\n"])
def test_what_is_no_iri_is_no_parameter(value):
    with pytest.raises(ValueError, match="not an IRI"):
        bind("ASK { $thing ?p ?o }", thing=iri(value))


def test_a_wrong_language_tag_is_no_parameter():
    with pytest.raises(ValueError, match="language"):
        bind("ASK { ?s ?p $label }", label=literal("x", "en> . ?a ?b ?c"))


def test_missing_and_unknown_parameters_are_bugs():
    with pytest.raises(ValueError, match="parameters"):
        bind("ASK { $thing ?p ?o }")
    with pytest.raises(ValueError, match="parameters"):
        bind("ASK { ?s ?p ?o }", thing=iri("http://x/"))


def test_a_dollar_in_a_string_or_comment_is_no_parameter():
    assert bind("ASK { ?s ?p '$x' } # $y") == "ASK { ?s ?p '$x' } # $y"


def test_several_terms_fill_a_values_clause():
    query = bind("SELECT * { VALUES ?x { $things } }", things=[iri("http://a/"), literal("b", "en"), literal(3)])
    assert query == 'SELECT * { VALUES ?x { <http://a/> "b"@en 3 } }'


def test_an_integer_can_be_a_limit():
    assert bind("SELECT * { ?s ?p ?o } LIMIT $limit", limit=literal(10)).endswith("LIMIT 10")


def test_rows_hold_terms_and_leave_out_what_is_unbound():
    body = (
        open_store("memory:")
        .answer(SparqlRequest("SELECT * { VALUES (?a ?b ?c) { (<http://x/> 'y'@zh UNDEF) (1 UNDEF 'z') } }"))
        .body
    )
    assert results.columns(body) == ["a", "b", "c"]
    assert results.rows(body) == [
        {"a": iri("http://x/"), "b": literal("y", "zh")},
        {"a": Term("literal", "1", None, results.XSD + "integer"), "c": literal("z")},
    ]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.rq")), ids=lambda path: path.stem)
def test_every_named_query_says_what_it_is_for_and_parses(path):
    query = path.read_text(encoding="utf-8")
    assert query.startswith("# "), "the first line says what the query is for"
    names = {piece[0] for piece in queries._pieces(query) if isinstance(piece, tuple)}
    limits = {name for name in names if name in ("limit", "offset", "maximum", "skip")}
    terms = {name: literal(1) if name in limits else iri("https://example.org/x") for name in names}
    open_store("memory:").answer(SparqlRequest(bind(query, **terms)))
