"""The SPARQL Protocol as this site speaks it, over HTTP on the production server."""

import csv
import gzip
import io
import json
import time
import urllib.error
import urllib.request
from urllib.parse import quote, urlencode

import pytest
from rdflib import Dataset, Graph
from serving import TOKEN, published, serving

from kg.store import open_store, release

E = "https://example.org/"
SIZE = 3000
DATA = "".join(f'<{E}{i}> <{E}label> "thing {i}"@en <{E}graph/{i % 3}> .\n' for i in range(SIZE)).encode()
HOSTILE = f'<{E}x> <{E}label> "<script>alert(1)</script>,\\"quoted\\"\\nline" <{E}graph/hostile> .\n'
FORM = "application/x-www-form-urlencoded"
UPDATE = "application/sparql-update"
ROW = f"SELECT ?s ?l {{ ?s <{E}label> ?l FILTER(?s = <{E}7>) }}"
ALL = "SELECT ?s ?p ?o { ?s ?p ?o }"
DESCRIBE = f"DESCRIBE <{E}7>"


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return published(tmp_path_factory.mktemp("sparql"), DATA + HOSTILE.encode())


@pytest.fixture(scope="module")
def site(store):
    with serving(store, token=TOKEN, query_timeout=5, max_request=100_000, log_queries=1) as address:
        yield address


class Answer:
    def __init__(self, response):
        self.status = response.status if hasattr(response, "status") else response.code
        self.headers = response.headers
        self.body = response.read()

    @property
    def type(self):
        return self.headers.get("Content-Type", "").partition(";")[0]

    @property
    def json(self):
        return json.loads(self.body)


def call(address, data=None, method=None, **headers):
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(address, data=data, method=method, headers={"Accept": "*/*", **sent})
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return Answer(response)
    except urllib.error.HTTPError as error:
        with error:
            return Answer(error)


def ask(site, query, method=None, **headers):
    return call(f"{site}/sparql?query={quote(query)}", method=method, **headers)


@pytest.mark.parametrize(
    "media_type",
    [
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values",
    ],
)
def test_select_and_ask_are_answered_in_every_format_of_results(site, media_type):
    rows = ask(site, ROW, Accept=media_type)
    assert (rows.status, rows.type) == (200, media_type)
    assert b"thing 7" in rows.body
    assert (lambda a: (a.status, a.type))(ask(site, "ASK {}", Accept=media_type)) == (200, media_type)


@pytest.mark.parametrize(
    ("media_type", "parser"),
    [
        ("text/turtle", "turtle"),
        ("application/n-triples", "nt"),
        ("application/n-quads", "nquads"),
        ("application/trig", "trig"),
        ("application/ld+json", "json-ld"),
        ("application/rdf+xml", "xml"),
    ],
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of rdflib itself, in its own parsers
def test_construct_and_describe_are_answered_in_every_format_of_rdf(site, media_type, parser):
    for query in (DESCRIBE, f"CONSTRUCT WHERE {{ <{E}7> ?p ?o }}"):
        found = ask(site, query, Accept=media_type)
        assert (found.status, found.type) == (200, media_type)
        graph = (Dataset if parser in ("nquads", "trig") else Graph)().parse(data=found.body, format=parser)
        assert "thing 7" in graph.serialize(format="nquads" if isinstance(graph, Dataset) else "nt")


@pytest.mark.parametrize(
    ("name", "media_type"),
    [("csv", "text/csv"), ("tsv", "text/tab-separated-values"), ("xml", "application/sparql-results+xml")],
)
def test_a_person_can_name_the_format_in_the_address(site, name, media_type):
    found = call(f"{site}/sparql?query={quote(ROW)}&format={name}", Accept="text/html")
    assert found.type == media_type


def test_all_three_ways_of_sending_give_one_answer(site):
    form = urlencode({"query": ROW}).encode()
    ways = [
        ask(site, ROW),
        call(f"{site}/sparql", form, Content_Type=FORM),
        call(f"{site}/sparql", ROW.encode(), Content_Type="application/sparql-query"),
        call(f"{site}/sparql/", ROW.encode(), Content_Type="application/sparql-query"),
    ]
    assert {way.body for way in ways} == {ways[0].body}
    assert {way.status for way in ways} == {200}


def test_the_dataset_can_be_chosen(site):
    count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    chosen = f"&default-graph-uri={quote(E + 'graph/1')}"
    found = call(f"{site}/sparql?query={quote(count)}{chosen}&format=csv")
    assert found.body.split() == [b"n", b"1000"]
    nowhere = call(f"{site}/sparql?query={quote(count)}&default-graph-uri=http://nowhere/&format=csv")
    assert nowhere.body.split() == [b"n", b"0"]


def test_csv_keeps_commas_quotes_and_lines(site):
    found = ask(site, f"SELECT ?l {{ <{E}x> ?p ?l }}", Accept="text/csv")
    rows = list(csv.reader(io.StringIO(found.body.decode())))
    assert rows == [["l"], ['<script>alert(1)</script>,"quoted"\nline']]


@pytest.mark.parametrize(
    ("status", "query"),
    [
        (400, "SELECT * {\n ?s ?p }"),
        (403, "INSERT DATA { <a:a> <a:b> 1 }"),
        (403, "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"),
    ],
)
def test_an_error_is_one_line_of_text_or_json(site, status, query):
    text = ask(site, query, Accept="text/csv")
    assert (text.status, text.type) == (status, "text/plain")
    assert text.body.count(b"\n") == 1
    data = ask(site, query, Accept="application/json")
    assert data.json["status"] == status
    assert "Traceback" not in data.json["error"]
    assert "/" not in data.json["error"].replace("http://", "") or status == 403


def test_a_syntax_error_has_its_line_and_column(site):
    found = ask(site, "SELECT * {\n ?s foo:bar ?o }", Accept="application/json").json
    assert (found["line"], found["column"]) == (2, 5)


@pytest.mark.parametrize(
    ("status", "options"),
    [
        (406, {"Accept": "image/png"}),
        (415, {"data": b"ASK {}", "Content_Type": "text/plain"}),
        (413, {"data": b"ASK {}" + b" " * 200_000, "Content_Type": "application/sparql-query"}),
        (405, {"method": "PATCH"}),
    ],
)
def test_what_cannot_be_done_has_its_status(site, status, options):
    address = f"{site}/sparql" + ("" if "data" in options else f"?query={quote(ROW)}")
    assert call(address, **options).status == status


def test_head_gives_the_headers_of_get(site):
    get, head = ask(site, ROW), ask(site, ROW, method="HEAD")
    assert head.body == b""
    for name in ("Content-Type", "Content-Length", "ETag", "X-Rows"):
        assert head.headers[name] == get.headers[name]


def test_any_page_of_the_web_may_ask(site):
    assert ask(site, ROW, Origin="https://elsewhere.example").headers["Access-Control-Allow-Origin"] == "*"
    preflight = call(f"{site}/sparql", method="OPTIONS", Origin="https://elsewhere.example")
    assert preflight.status == 204
    assert "POST" in preflight.headers["Access-Control-Allow-Methods"]
    assert "Access-Control-Allow-Credentials" not in preflight.headers
    assert ask(site, "ASK {").headers["Access-Control-Allow-Origin"] == "*"


def test_a_known_answer_is_not_sent_again(site):
    first = ask(site, ROW)
    again = ask(site, ROW, If_None_Match=first.headers["ETag"])
    assert (again.status, again.body) == (304, b"")
    assert ask(site, ROW, If_None_Match='"other", ' + first.headers["ETag"]).status == 304
    assert ask(site, ROW, If_None_Match='"other"').status == 200
    assert ask(site, ROW, Accept="text/csv").headers["ETag"] != first.headers["ETag"]
    assert "ETag" not in ask(site, "SELECT (NOW() AS ?t) {}").headers
    assert ask(site, "SELECT (NOW() AS ?t) {}").headers["Cache-Control"] == "no-store"


def test_a_second_asking_is_answered_from_the_cache_and_says_so(site):
    query = ROW + " # only here"
    assert [ask(site, query).headers["X-Cached"] for _ in range(2)] == ["0", "1"]
    assert ask(site, query).headers["X-Rows"] == "1"
    assert ask(site, query).headers["Server-Timing"].startswith("query;dur=")


@pytest.mark.parametrize("query", [f"{ALL} LIMIT 200", ALL])
def test_answers_are_compressed_for_who_takes_it(site, query):
    plain, packed = ask(site, query), ask(site, query, Accept_Encoding="gzip")
    assert packed.headers["Content-Encoding"] == "gzip"
    assert len(packed.body) < len(plain.body) / 4
    assert sorted(gzip.decompress(packed.body).split(b"},{")) == sorted(plain.body.split(b"},{"))
    assert packed.headers["ETag"] != plain.headers["ETag"]
    assert ask(site, query, Accept_Encoding="gzip", If_None_Match=packed.headers["ETag"]).status == 304
    assert "Content-Encoding" not in ask(site, query, Accept_Encoding="gzip;q=0, br").headers


def test_zstd_is_used_where_both_sides_have_it(site):
    zstandard = pytest.importorskip("zstandard")
    packed = ask(site, f"{ALL} LIMIT 200", Accept_Encoding="gzip, zstd")
    assert packed.headers["Content-Encoding"] == "zstd"
    assert json.loads(zstandard.ZstdDecompressor().decompressobj().decompress(packed.body))


def test_nothing_of_an_answer_runs_in_a_browser(site):
    found = ask(site, f"SELECT ?l {{ <{E}x> ?p ?l }}", Accept="text/csv")
    assert found.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in found.headers["Content-Security-Policy"]


def test_the_service_describes_itself(site):
    found = call(f"{site}/sparql", Accept="text/turtle")
    graph = Graph().parse(data=found.body, format="turtle")
    sd = "http://www.w3.org/ns/sparql-service-description#"
    endpoints = {str(o) for _, p, o in graph if str(p) == sd + "endpoint"}
    assert endpoints == {f"{site}/sparql"}
    assert f"{sd}UnionDefaultGraph" in found.body.decode() or "sd:UnionDefaultGraph" in found.body.decode()
    names = {str(o) for _, p, o in graph if str(p) == sd + "name"}
    assert names == {f"{E}graph/{n}" for n in (0, 1, 2, "hostile")}


def test_the_dataset_is_described_in_void(site):
    found = call(f"{site}/.well-known/void", Accept="application/n-triples")
    graph = Graph().parse(data=found.body, format="nt")
    void = "http://rdfs.org/ns/void#"
    dataset = next(s for s, p, _ in graph if str(p) == void + "sparqlEndpoint")
    triples = [int(o) for s, p, o in graph if s == dataset and str(p) == void + "triples"]
    assert triples == [SIZE + 1]


def test_updates_need_the_token(site):
    update = urlencode({"update": f"INSERT DATA {{ GRAPH <{E}new> {{ <{E}n> <{E}p> 1 }} }}"}).encode()
    missing = call(f"{site}/sparql", update, Content_Type=FORM)
    assert (missing.status, missing.headers["WWW-Authenticate"]) == (401, 'Bearer realm="writing"')
    assert call(f"{site}/sparql", update, Content_Type=FORM, Authorization="Bearer wrong").status == 401
    assert b"false" in ask(site, f"ASK {{ <{E}n> ?p ?o }}").body
    version = ask(site, ROW).headers["ETag"]
    assert call(f"{site}/sparql", update, Content_Type=FORM, Authorization=f"Bearer {TOKEN}").status == 204
    assert b"true" in ask(site, f"ASK {{ <{E}n> ?p ?o }}").body
    assert ask(site, ROW, If_None_Match=version).status == 200, "the old tag is no longer good"


@pytest.mark.parametrize(
    ("status", "update"), [(403, "LOAD <file:///etc/passwd>"), (400, "CLEAR XYZ"), (403, "LOAD <http://127.0.0.1/>")]
)
def test_a_wrong_update_changes_nothing(site, status, update):
    before = ask(site, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body
    body = urlencode({"update": update}).encode()
    found = call(f"{site}/sparql", body, Authorization=f"Bearer {TOKEN}", Content_Type=FORM)
    assert found.status == status
    assert ask(site, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body == before


def test_without_a_token_in_the_settings_writing_is_off(tmp_path):
    with serving(published(tmp_path)) as closed:
        found = call(f"{closed}/sparql", b"CLEAR ALL", Content_Type=UPDATE, Authorization="Bearer ")
        assert found.status == 403
        assert b"read only" in found.body


def test_what_is_published_meanwhile_is_served_without_a_restart(tmp_path):
    with serving(published(tmp_path, DATA)) as address:
        store = open_store(str(tmp_path))
        store.replace_graph(E + "later", f"<{E}later> <{E}p> 1 .\n".replace(" 1 ", ' "1" ').encode())
        release.publish(store, tmp_path)
        store.close()
        for _ in range(100):
            if b"true" in ask(address, f"ASK {{ <{E}later> ?p ?o }}").body:
                return
            time.sleep(0.05)
        raise AssertionError("the new release was not served")


def test_another_endpoint_may_be_called_only_when_it_is_on_the_list(site, tmp_path):
    query = f"SELECT ?l {{ SERVICE <{site}/sparql> {{ <{E}7> <{E}label> ?l }} }}"
    with serving(published(tmp_path), services=f"{site}/sparql") as friend:
        assert b"thing 7" in ask(friend, query).body
        assert ask(friend, query.replace("/sparql>", "/other>")).status == 403
    assert ask(site, query).status == 403
