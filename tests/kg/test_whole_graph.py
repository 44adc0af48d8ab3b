"""A graph asked for as a whole is written straight from the store, and is what a CONSTRUCT would have given."""

import pytest

from kg.store import evaluation
from kg.store.base import SparqlRequest
from kg.store.oxigraph import OxigraphStore

E = "https://example.org/"
DATA = (
    f"<{E}a> <{E}p> <{E}b> <{E}g> .\n"
    f"<{E}b> <{E}p> <{E}b> <{E}g> .\n"
    f'<{E}a> <{E}q> "x"@en <{E}h> .\n'
    f'<{E}a> <{E}q> "own" .\n'
).encode()


@pytest.fixture(params=[False, True], ids=["quads", "with their union"])
def store(request, tmp_path):
    made = OxigraphStore.memory()
    made.load(DATA)
    if request.param:
        made.load(b"".join(line.rsplit(b" <", 1)[0] + b" .\n" for line in DATA.splitlines() if line.count(b"<") > 2))
        made.united = True
    return made


def lines(store, query, graphs=(), media_type="application/n-triples"):
    request = SparqlRequest(query, graphs, rdf_format=media_type)
    return sorted(store.answer(request).body.splitlines())


WHOLE = [
    "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "# all of it\n  construct{?a ?b ?c.}where{?a ?b ?c .}\n",
    "CONSTRUCT WHERE { $s $p $o }",
]


@pytest.mark.parametrize("query", WHOLE)
@pytest.mark.parametrize("graphs", [(), (f"{E}g",), (f"{E}none",)])
@pytest.mark.parametrize("media_type", list(evaluation.RDF_FORMATS))
def test_it_is_what_the_engine_constructs(store, query, graphs, media_type):
    same = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER(true) }"
    assert lines(store, query, graphs, media_type) == lines(store, same, graphs, media_type)


@pytest.mark.parametrize("query", WHOLE)
def test_one_graph_is_written_without_an_evaluation(store, query, monkeypatch):
    monkeypatch.setattr(evaluation, "_query", None)
    assert len(lines(store, query, (f"{E}g",))) == 2


@pytest.mark.parametrize(
    "query",
    [
        "CONSTRUCT { ?o ?p ?s } WHERE { ?s ?p ?o }",
        "CONSTRUCT WHERE { ?s ?p ?s }",
        "CONSTRUCT { ?s ?p ?s } WHERE { ?s ?p ?s }",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 1",
        f"CONSTRUCT {{ ?s ?p ?o }} FROM <{E}h> WHERE {{ ?s ?p ?o }}",
        "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }",
    ],
)
def test_any_other_query_is_evaluated(store, query, monkeypatch):
    asked = []
    evaluate = evaluation._query
    monkeypatch.setattr(evaluation, "_query", lambda *given: (asked.append(1), evaluate(*given))[1])
    store.answer(SparqlRequest(query))
    assert asked
