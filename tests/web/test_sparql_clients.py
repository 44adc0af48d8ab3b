"""Real clients, unchanged, against the production server."""

import http.client
import json
import os
import shutil
import subprocess
import sys
from urllib.parse import quote, urlsplit

import pytest
from serving import published, serving

E = "https://example.org/"
LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
DATA = (
    f'<{E}a> <{LABEL}> "质量奖"@zh <{E}g> .\n'
    f'<{E}a> <{LABEL}> "Quality, \\"award\\""@en <{E}g> .\n'
    f"<{E}a> <{E}knows> <{E}b> <{E}g> .\n"
    f'<{E}b> <{E}year> "2018"^^<http://www.w3.org/2001/XMLSchema#gYear> <{E}h> .\n'
).encode()
SELECT = f"SELECT ?label {{ <{E}a> <{LABEL}> ?label }} ORDER BY ?label"
CONSTRUCT = f"CONSTRUCT WHERE {{ <{E}a> ?p ?o }}"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with serving(published(tmp_path_factory.mktemp("clients"), DATA)) as address:
        yield address


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("direct", [False, True])
def test_sparqlwrapper(site, method, direct):
    wrapper = pytest.importorskip("SPARQLWrapper")
    client = wrapper.SPARQLWrapper(f"{site}/sparql")
    client.setMethod(method)
    client.setRequestMethod(wrapper.POSTDIRECTLY if direct else wrapper.URLENCODED)
    for returned in (wrapper.JSON, wrapper.XML, wrapper.CSV, wrapper.TSV):
        client.setQuery(SELECT)
        client.setReturnFormat(returned)
        if method == "GET" and direct:
            continue
        assert "质量奖" in as_text(client.query().convert())


def as_text(converted):
    """Return what SPARQLWrapper made of an answer (a document, bytes, or plain values) as text."""
    if hasattr(converted, "toxml"):
        return converted.toxml()
    return converted.decode() if isinstance(converted, bytes) else json.dumps(converted, ensure_ascii=False)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # SPARQLWrapper uses a class that rdflib will drop
def test_sparqlwrapper_reads_graphs_and_booleans(site):
    wrapper = pytest.importorskip("SPARQLWrapper")
    client = wrapper.SPARQLWrapper(f"{site}/sparql")
    client.setQuery(CONSTRUCT)
    client.setReturnFormat(wrapper.TURTLE)
    assert "knows" in client.query().convert().decode()
    client.setReturnFormat(wrapper.RDFXML)
    assert len(client.query().convert()) == 3
    client.setQuery("ASK {}")
    client.setReturnFormat(wrapper.JSON)
    assert client.query().convert()["boolean"] is True


@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
def test_rdflibs_sparqlstore(site, method):
    from rdflib import Graph, URIRef
    from rdflib.plugins.stores.sparqlstore import SPARQLStore

    graph = Graph(SPARQLStore(f"{site}/sparql", method=method))
    assert len(list(graph.query(SELECT))) == 2
    assert (URIRef(E + "a"), URIRef(E + "knows"), URIRef(E + "b")) in graph
    assert {str(o) for o in graph.objects(URIRef(E + "a"), URIRef(LABEL))} == {"质量奖", 'Quality, "award"'}
    assert len(graph) == 4
    assert len(graph.query(CONSTRUCT).graph) == 3


def test_rdflib_asks_for_one_graph(site):
    from rdflib import Graph, URIRef
    from rdflib.plugins.stores.sparqlstore import SPARQLStore

    graph = Graph(SPARQLStore(f"{site}/sparql", context_aware=True), identifier=URIRef(E + "h"))
    assert len(list(graph.query("SELECT * { ?s ?p ?o }"))) == 1


def test_rdflib_reads_an_answer_by_its_address(site):
    from rdflib import Graph

    assert len(Graph().parse(f"{site}/sparql?query={quote(CONSTRUCT)}")) == 3


@pytest.mark.parametrize(("name", "options"), [("csv", {}), ("tsv", {"sep": "\t"})])
def test_pandas_reads_the_address_of_a_query(site, name, options):
    pandas = pytest.importorskip("pandas")
    frame = pandas.read_csv(f"{site}/sparql?query={quote(SELECT)}&format={name}", **options)
    assert list(frame.columns) == ["label" if name == "csv" else "?label"]
    assert len(frame) == 2


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not here")
@pytest.mark.parametrize(
    "arguments",
    [
        ["--data-urlencode", f"query={SELECT}"],
        ["-G", "--data-urlencode", f"query={SELECT}"],
        ["-H", "Content-Type: application/sparql-query", "--data-binary", SELECT],
        ["--compressed", "-G", "--data-urlencode", f"query={SELECT}"],
        ["--http1.0", "-G", "--data-urlencode", f"query={SELECT}"],
    ],
)
def test_curl(site, arguments):
    command = ["curl", "-sSf", "-H", "Accept: text/csv", *arguments, f"{site}/sparql"]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert out.splitlines()[0] == "label"
    assert "质量奖" in out


def test_the_oxigraph_engine_federates_to_us(site):
    pyoxigraph = pytest.importorskip("pyoxigraph")
    found = pyoxigraph.Store().query(f"SELECT ?label {{ SERVICE <{site}/sparql> {{ <{E}a> <{LABEL}> ?label }} }}")
    assert len(list(found)) == 2


def test_rdflib_federates_to_us(site):
    from rdflib import Graph

    found = Graph().query(f"SELECT ?label {{ SERVICE <{site}/sparql> {{ <{E}a> <{LABEL}> ?label }} }}")
    assert len(list(found)) == 2


def test_our_own_remote_endpoint_and_the_command_line_ask_it(site):
    from kg.store import open_store
    from kg.store.base import SparqlRequest

    body = open_store(f"{site}/sparql").answer(SparqlRequest(SELECT, results_format="text/csv")).body
    assert "质量奖".encode() in body
    command = [sys.executable, "-m", "kg", "query", "-q", SELECT, "--format", "csv", "--store", f"{site}/sparql"]
    assert "质量奖" in subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_one_connection_serves_many_requests(site):
    parts = urlsplit(site)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
    for query in ("ASK {}", "ASK {", SELECT, "ASK {}"):
        connection.request("GET", f"/sparql?query={quote(query)}")
        assert connection.getresponse().read()
    connection.close()


COMUNICA = shutil.which("comunica-sparql") or os.environ.get("COMUNICA", "")
"""The command of the npm package @comunica/query-sparql: on the path, or where this variable says."""


@pytest.mark.skipif(not COMUNICA, reason="Comunica is not installed; npm install -g @comunica/query-sparql")
@pytest.mark.parametrize(
    ("query", "media_type", "said"),
    [
        (SELECT, "text/csv", "质量奖"),
        (CONSTRUCT, "application/n-triples", f"<{E}a> <{E}knows> <{E}b>"),
        (f"ASK {{ <{E}a> <{E}knows> <{E}b> }}", "simple", "true"),
        (f"SELECT ?year {{ <{E}a> <{E}knows>/<{E}year> ?year }}", "text/csv", "2018"),
    ],
)
def test_comunica(site, query, media_type, said):
    command = [COMUNICA, f"sparql@{site}/sparql", "-q", query, "-t", media_type]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert said in done.stdout


@pytest.mark.skipif(not COMUNICA, reason="Comunica is not installed; npm install -g @comunica/query-sparql")
def test_comunica_finds_out_by_itself_what_the_address_is(site):
    command = [COMUNICA, f"{site}/sparql", "-q", SELECT, "-t", "text/csv"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert "质量奖" in done.stdout, done.stderr
