"""The Graph Store Protocol where the W3C's tests are silent: tokens, formats, bad data."""

import sys
from pathlib import Path

import pytest
from serving import TOKEN, published
from werkzeug.exceptions import NotFound

from kg import writer
from kg.errors import QueryTimeout, StoreUnavailable
from kg.loading import PUBLISHED, publisher
from kg.namespaces import PREFIXES, expand
from kg.search import publish
from kg.settings import Settings
from kg.sparql import prepared
from kg.store import open_store, release
from web import create_app
from web.endpoint import EXTENSION

E = "https://example.org/"
GRAPH = f"/store?graph={E}g"
TRIPLE = f"<{E}a> <{E}b> <{E}c> ."
TURTLE = {"Content-Type": "text/turtle", "Authorization": f"Bearer {TOKEN}"}


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    location = published(tmp_path_factory.mktemp("graphs"), f"<{E}a> <{E}b> <{E}c> <{E}g> .\n".encode())
    site = create_app(Settings(store=location, token=TOKEN, workers=2, max_request=10_000))
    yield site.test_client()
    site.extensions[EXTENSION].close()


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        ("text/turtle", "text/turtle"),
        ("application/n-triples", "application/n-triples"),
        ("application/rdf+xml;q=0.9, text/turtle;q=0.1", "application/rdf+xml"),
        ("", "text/turtle"),
    ],
)
def test_anyone_may_read_a_graph(client, accept, media_type):
    found = client.get(GRAPH, headers={"Accept": accept})
    assert (found.status_code, found.mimetype) == (200, media_type)
    assert f"{E}a" in found.text


@pytest.mark.parametrize("method", ["put", "post", "delete"])
@pytest.mark.parametrize("authorization", [None, "Bearer wrong", f"Basic {TOKEN}", "Bearer"])
def test_nobody_writes_without_the_token(client, method, authorization):
    headers = {"Content-Type": "text/turtle"} | ({"Authorization": authorization} if authorization else {})
    found = getattr(client, method)(GRAPH, data=TRIPLE, headers=headers)
    assert found.status_code == 401
    assert found.headers["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    ("status", "data", "content_type"),
    [
        (422, "<a> <b", "text/turtle"),
        (422, "{", "application/ld+json"),
        (415, TRIPLE, "application/pdf"),
        (400, f'<{E}a> <{E}b> "{"x" * 20_000}" .', "text/turtle"),
    ],
)
def test_what_cannot_be_read_changes_nothing(client, status, data, content_type):
    before = client.get(GRAPH, headers={"Accept": "application/n-triples"}).data
    found = client.put(GRAPH, data=data, headers={**TURTLE, "Content-Type": content_type})
    assert found.status_code == status, found.text
    assert client.get(GRAPH, headers={"Accept": "application/n-triples"}).data == before


@pytest.mark.parametrize("query", ["", "?graph=", "?graph=relative", f"?graph={E}a&graph={E}b", f"?default&graph={E}a"])
def test_one_graph_must_be_named(client, query):
    assert client.get(f"/store{query}").status_code == 400


def test_an_unknown_graph_is_not_found(client):
    assert client.get(f"/store?graph={E}nowhere").status_code == 404
    assert client.delete(f"/store?graph={E}nowhere", headers=TURTLE).status_code == 404


def test_what_is_written_is_served_by_sparql_too(client):
    address = f"/store?graph={E}new"
    assert client.put(address, data=TRIPLE.replace("/c>", "/d>"), headers=TURTLE).status_code == 201
    assert b"true" in client.get("/sparql", query_string={"query": f"ASK {{ GRAPH <{E}new> {{ ?s ?p <{E}d> }} }}"}).data
    assert client.post(address, data=TRIPLE, headers=TURTLE).status_code == 204
    assert client.get(address, headers={"Accept": "application/n-triples"}).data.count(b"\n") == 2
    assert client.delete(address, headers=TURTLE).status_code == 204
    assert client.get(address).status_code == NotFound.code


def test_options_say_what_may_be_asked(client):
    found = client.options(GRAPH)
    assert found.status_code == 204
    assert "PUT" in found.headers["Allow"]
    assert "PUT" not in found.headers["Access-Control-Allow-Methods"]


def test_a_release_made_by_writing_has_what_one_of_the_command_line_has(tmp_path):
    location = Path(published(tmp_path, f"<{E}a> <{E}b> <{E}c> <{E}g> .\n".encode()))
    (location / PUBLISHED).write_text(publisher())
    site = create_app(Settings(store=str(location), token=TOKEN, workers=2))
    label = f'<{PREFIXES["award"]}new-prize> <{PREFIXES["skos"]}prefLabel> "Newly Written Prize"@en .'
    try:
        assert site.test_client().put(GRAPH, data=label, headers=TURTLE).status_code == 204
        made = release.current(location).directory
        assert {path.name for path in made.iterdir()} >= {publish.FILE, prepared.FILE}
        assert "Newly Written Prize" in site.test_client().get("/search?q=newly+written").text
        assert (location / PUBLISHED).exists(), "nothing is left to do"
    finally:
        site.extensions[EXTENSION].close()


AWARDED = f"<{E}conferral> <{expand('qa:recipient')}> <{E}acme> ; <{expand('qa:award')}> <{E}prize> ."
RECEIVED = f"ASK {{ <{E}acme> <{expand('qa:received')}> <{E}prize> }}"


def test_the_rules_see_what_is_written_and_what_is_taken_away(client):
    address = f"/store?graph={E}awarded"

    def received():
        return b"true" in client.get("/sparql", query_string={"query": RECEIVED}).data

    assert client.put(address, data=AWARDED, headers=TURTLE).status_code == 201
    assert received()
    assert client.put(address, data=TRIPLE, headers=TURTLE).status_code == 204
    assert not received()
    update = {"Content-Type": "application/sparql-update", "Authorization": f"Bearer {TOKEN}"}
    inserted = f"INSERT DATA {{ GRAPH <{E}awarded> {{ {AWARDED} }} }}"
    assert client.post("/sparql", data=inserted, headers=update).status_code == 204
    assert received()
    assert client.delete(address, headers=TURTLE).status_code == 204
    assert not received()


def doing(what, instead):
    """The writing process with one of its steps replaced."""
    code = f"import os, time; from kg import publishing, writer; {what} = lambda *given: {instead}; writer.main()"
    return (sys.executable, "-c", code)


ADDED = b"<a:s> <a:p> <a:o> .\n"
KILLED = "os.kill(os.getpid(), 9)"


@pytest.fixture
def location(tmp_path):
    return published(tmp_path, f"<{E}a> <{E}b> <{E}c> <{E}g> .\n".encode())


def holds(location, graph):
    store = open_store(location)
    try:
        return store.dump(graph) != b""
    finally:
        store.close()


def test_a_process_killed_between_change_and_release_says_that_the_change_is_made(location, monkeypatch):
    monkeypatch.setattr(writer, "COMMAND", doing("publishing.conclude", KILLED))
    with pytest.raises(StoreUnavailable, match="the change is made, but could not be published"):
        writer.write(location, "add", 20, graph=E + "late", data=ADDED)
    assert holds(location, E + "late")
    assert b"late" not in release.current(location).data.read_bytes()
    monkeypatch.undo()
    writer.write(location, "add", 20, graph=E + "later", data=ADDED)
    assert all(graph in release.current(location).data.read_bytes() for graph in (b"/late>", b"/later>"))


def test_a_process_killed_before_the_change_says_that_nothing_was_changed(location, monkeypatch):
    monkeypatch.setattr(writer, "COMMAND", doing("writer._change", KILLED))
    with pytest.raises(StoreUnavailable, match="nothing was changed"):
        writer.write(location, "add", 20, graph=E + "late", data=ADDED)
    assert not holds(location, E + "late")


def test_an_endless_change_is_stopped_but_not_its_release(location, monkeypatch):
    monkeypatch.setattr(writer, "COMMAND", doing("writer._change", "time.sleep(60)"))
    with pytest.raises(QueryTimeout, match="nothing was changed"):
        writer.write(location, "add", 2, graph=E + "late", data=ADDED)
    monkeypatch.setattr(writer, "COMMAND", doing("publishing.conclude", "time.sleep(60)"))
    monkeypatch.setattr(writer, "PUBLISHING", 1)
    with pytest.raises(StoreUnavailable, match="the change is made"):
        writer.write(location, "add", 2, graph=E + "late", data=ADDED)
    assert holds(location, E + "late")


def test_a_change_that_cannot_be_published_says_so(location, monkeypatch):
    full = "(_ for _ in ()).throw(__import__('kg.errors').errors.StoreFull('no room'))"
    monkeypatch.setattr(writer, "COMMAND", doing("publishing.conclude", full))
    with pytest.raises(StoreUnavailable, match=r"the change is made, but could not be published \(no room\)"):
        writer.write(location, "add", 20, graph=E + "late", data=ADDED)
    assert holds(location, E + "late")
