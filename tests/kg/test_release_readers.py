"""Who puts files beside a release asks a reader that holds what the queries name, and little else."""

import sqlite3

import pytest

from kg.namespaces import BASE, DOCUMENTS, INFERENCE_GRAPH, THINGS, expand
from kg.search import publish as search
from kg.store import content, release
from kg.store.base import SparqlRequest
from kg.store.oxigraph import OxigraphStore

NAMES = "SELECT ?thing ?name { ?thing skos:prefLabel ?name } ORDER BY ?thing"
AWARDS = "SELECT ?thing { ?thing rdf:type qa:Award } ORDER BY ?thing"
STATEMENTS = "SELECT ?one { ?one qa:statedIn ?document } ORDER BY ?one"
NUMBER = 40


def line(subject, predicate, value, graph):
    return f"<{subject}> <{expand(predicate)}> {value} <{graph}> .\n"


@pytest.fixture
def store():
    held = OxigraphStore.memory()
    for number in range(NUMBER):
        document, award = f"{DOCUMENTS}news-{number}", f"{THINGS}award/{number}"
        held.replace_graph(document, "".join([
            line(award, "skos:prefLabel", f'"Award {number}"', document),
            line(award, "rdf:type", f"<{expand('qa:Award')}>", document),
            line(document, "qa:text", f'"{"long " * 50}"', document),
            line(document, "rdf:type", f"<{expand('qa:Document')}>", document),
            *(line(f"{document}#statement-{one}", "qa:statedIn", f"<{document}>", document) for one in range(9)),
        ]).encode())  # fmt: skip
    held.replace_graph(INFERENCE_GRAPH, line(f"{INFERENCE_GRAPH}#1", "qa:rule", '"some"', INFERENCE_GRAPH).encode())
    return held


def asked(store, location, *queries):
    """Return the answers of the reader that is given, those of the one with everything, and what the first holds."""
    found = []

    def extra(made):
        reader = made.reader(*queries)
        held = None if reader is made.whole else reader.dump("").decode()
        bodies = ([one.answer(SparqlRequest(query)).body for query in queries] for one in (reader, made.whole))
        found.extend([*bodies, held])

    release.publish(store, location, [extra])
    return found


@pytest.mark.parametrize("piece", [1, 300, 5000, 1 << 20])
def test_a_reader_has_what_the_queries_name_and_nothing_else(tmp_path, store, monkeypatch, piece):
    monkeypatch.setattr(content, "PIECE", piece)
    given, whole, held = asked(store, tmp_path, NAMES, AWARDS)
    assert given == whole
    assert given[0].count(b'"Award ') == NUMBER
    assert held.count("\n") == 2 * NUMBER
    assert "news-" not in held


def test_a_query_for_records_or_for_more_than_may_be_held_is_asked_of_everything(tmp_path, store, monkeypatch):
    given, whole, held = asked(store, tmp_path / "records", NAMES, STATEMENTS)
    assert (given, held) == (whole, None)
    assert given[1].count(b"statement-") == 9 * NUMBER
    assert asked(store, tmp_path / "rules", "SELECT ?rule { ?one qa:rule ?rule }")[2] is None
    monkeypatch.setattr(content, "LARGE", 1000)
    given, whole, held = asked(store, tmp_path / "large", NAMES)
    assert (given, held) == (whole, None)


def test_the_index_takes_names_of_any_length_and_with_any_character(tmp_path):
    names = {f"{BASE}id/award/{n}": name for n, name in enumerate(["long " * 40_000, 'a "b", c\nd\r\ne\\', "质量奖"])}
    graph = f"{DOCUMENTS}news"
    told = {iri: name.replace("\\", "\\\\").replace('"', '\\"') for iri, name in names.items()}
    lines = [
        line(iri, "skos:prefLabel", '"{}"@en'.format(name.replace("\n", "\\n").replace("\r", "\\r")), graph)
        for iri, name in told.items()
    ]
    store = OxigraphStore.memory()
    store.replace_graph(graph, "".join(lines).encode())
    search.write(store, tmp_path / "index")
    with sqlite3.connect(tmp_path / "index") as index:
        held = index.execute("SELECT iri, name, language FROM name JOIN entity ON entity.id = name.entity")
        assert {iri: name for iri, name, language in held if language == "en"} == names
    index.close()
