import random
from urllib.parse import quote, quote_plus, unquote_plus

import pytest

from kg.errors import MalformedQuery, NotAcceptable, QueryError, UnknownFormat, UnsupportedDocument
from kg.sparql.protocol import FORM, QUERY, UPDATE, UpdateRequest, _unquote, choose, parse

ASK = "query=ASK%20%7B%7D"


def get(query_string, accept="", method="GET"):
    return parse(method, query_string, "", b"", accept, 30.0)


def post(body, content_type, query_string="", accept=""):
    return parse("POST", query_string, content_type, body, accept, 30.0)


@pytest.mark.parametrize(
    "request_",
    [
        lambda: get(ASK),
        lambda: get(ASK, method="HEAD"),
        lambda: post(ASK.encode(), FORM),
        lambda: post(b"ASK {}", QUERY),
        lambda: post(b"ASK {}", "application/sparql-query; charset=UTF-8"),
    ],
)
def test_the_three_ways_of_sending_a_query_say_the_same(request_):
    assert request_().query == "ASK {}"


def test_a_form_is_decoded_once():
    assert post(b"query=ASK+%7B+%3Fs+%3Fp+%22a%252Bb%2Bc%22+%7D", FORM).query == 'ASK { ?s ?p "a%2Bb+c" }'


def test_graphs_come_from_the_address_and_the_form():
    found = post(b"query=ASK+%7B%7D&named-graph-uri=http%3A%2F%2Fg%2F2", FORM, "default-graph-uri=http%3A%2F%2Fg%2F1")
    assert (found.default_graphs, found.named_graphs) == (("http://g/1",), ("http://g/2",))


def test_an_update_keeps_the_graphs_it_uses():
    found = post(b"CLEAR ALL", UPDATE, "using-graph-uri=http%3A%2F%2Fg%2F1&using-named-graph-uri=http%3A%2F%2Fg%2F2")
    assert found == UpdateRequest("CLEAR ALL", ("http://g/1",), ("http://g/2",))


def test_no_operation_is_none():
    assert get("") is None
    assert get("format=json") is None


@pytest.mark.parametrize(
    ("error", "request_"),
    [
        (QueryError, lambda: get(f"{ASK}&{ASK}")),
        (QueryError, lambda: get("update=CLEAR%20ALL")),
        (QueryError, lambda: post(b"query=ASK+%7B%7D&update=CLEAR+ALL", FORM)),
        (UnsupportedDocument, lambda: post(b"ASK {}", "text/plain")),
        (UnsupportedDocument, lambda: post(b"ASK {}", "")),
        (UnsupportedDocument, lambda: post("ASK {}".encode("utf-16"), f"{QUERY}; charset=UTF-16")),
        (MalformedQuery, lambda: post(b"ASK { <a:\xff> ?p ?o }", QUERY)),
        (MalformedQuery, lambda: get("query=%FF")),
        (MalformedQuery, lambda: get("&".join(["a=b"] * 2000))),
        (QueryError, lambda: get(f"{ASK}&default-graph-uri=relative")),
        (QueryError, lambda: get(f"{ASK}&default-graph-uri=http://a/%3E%20x")),
        (QueryError, lambda: get(f"{ASK}&timeout=-1")),
        (QueryError, lambda: get(f"{ASK}&timeout=nan")),
        (UnknownFormat, lambda: get(f"{ASK}&format=docx")),
        (NotAcceptable, lambda: get(ASK, "image/png")),
    ],
)
def test_a_wrong_request_is_refused(error, request_):
    with pytest.raises(error):
        request_()


def test_a_client_may_ask_for_less_time_but_not_for_more():
    assert get(f"{ASK}&timeout=2").deadline == 2.0
    assert get(f"{ASK}&timeout=900").deadline == 30.0


@pytest.mark.parametrize(
    ("accept", "results", "graph"),
    [
        ("", "application/sparql-results+json", "text/turtle"),
        ("*/*", "application/sparql-results+json", "text/turtle"),
        ("text/csv", "text/csv", "text/turtle"),
        (
            "application/rdf+xml;q=0.8, application/n-triples",
            "application/sparql-results+json",
            "application/n-triples",
        ),
        ("application/json", "application/sparql-results+json", "application/ld+json"),
        ("application/sparql-results+xml, */*;q=0.1", "application/sparql-results+xml", "text/turtle"),
    ],
)
def test_both_kinds_of_answer_get_a_format(accept, results, graph):
    assert choose(accept) == (results, graph)


@pytest.mark.parametrize(
    ("name", "results", "graph"),
    [
        ("csv", "text/csv", "text/turtle"),
        ("xml", "application/sparql-results+xml", "application/rdf+xml"),
        ("json", "application/sparql-results+json", "application/ld+json"),
        ("nt", "application/sparql-results+json", "application/n-triples"),
        ("text/turtle", "application/sparql-results+json", "text/turtle"),
    ],
)
def test_a_format_by_name_wins_over_the_header(name, results, graph):
    assert choose("image/png", name) == (results, graph)


def test_parameters_are_decoded_as_the_standard_library_does():
    rng = random.Random(1)
    for _ in range(3000):
        text = "".join(rng.choice('ab =%&+\n\r\t"é质𝄞.;_~?{}') for _ in range(rng.randint(0, 30)))
        for sent in (quote(text, safe=""), quote_plus(text), quote(text, safe="=%"), quote(text, safe=" =")):
            try:
                wanted = unquote_plus(sent, errors="strict")
            except UnicodeDecodeError:
                continue
            assert _unquote(sent) == wanted
