import pytest

from kg.errors import NotAcceptable, UnknownFormat
from kg.formats import GRAPHS, RESULTS, named, negotiate, preferred


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (None, "json"),
        ("", "json"),
        ("*/*", "json"),
        ("text/csv", "csv"),
        ("text/csv;q=0.5, application/sparql-results+xml;q=0.9", "xml"),
        ("text/*;q=0.3, text/csv;q=0.1, text/tab-separated-values", "tsv"),
        ("application/json", "json"),
        ("TEXT/CSV ; Q=1", "csv"),
        ("text/csv;q=oops, application/sparql-results+xml;q=0.1", "xml"),
        ("application/sparql-results+json;q=0, */*;q=0.1", "xml"),
    ],
)
def test_quality_values_decide_the_format(accept, expected):
    assert negotiate(accept, RESULTS).name == expected


def test_a_specific_range_overrules_a_general_one():
    assert negotiate("application/*;q=1, application/sparql-results+json;q=0.1, text/csv;q=0.5", RESULTS).name == "xml"


def test_what_cannot_be_given_names_what_can():
    with pytest.raises(NotAcceptable) as caught:
        negotiate("image/png", GRAPHS)
    assert "text/turtle" in caught.value.offered


def test_preferred_says_none_where_negotiate_raises():
    assert preferred("image/png", RESULTS) is None


@pytest.mark.parametrize("name", ["turtle", "ttl", ".ttl", "text/turtle", "TURTLE", "application/x-turtle"])
def test_a_format_is_found_by_name_suffix_and_media_type(name):
    assert named(name, "graph").name == "turtle"


def test_a_name_means_the_format_of_the_kind_asked_for():
    assert named("csv", "results").kind == "results"
    assert named("csv", "network").kind == "network"


def test_an_unknown_name_lists_the_known_ones():
    with pytest.raises(UnknownFormat, match="turtle, ntriples"):
        named("docx", "graph")
