"""Limits over HTTP: an endless query ends with a clear answer, and those beside it do not notice."""

import csv
import http.client
import io
import json
import socket
import threading
import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote, urlsplit
from xml.etree import ElementTree

import pytest
from serving import published, serving

from kg.errors import StoreError
from kg.store.writing import triples

E = "https://example.org/"
SIZE = 3000
DATA = "".join(f'<{E}{i}> <{E}label> "thing number {i}" <{E}g> .\n' for i in range(SIZE)).encode()
CROSS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
SORT = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i"
LONG = "SELECT ?a ?c ?f { ?a ?b ?c . ?d ?e ?f }"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    limits = {"query_timeout": 1, "client_queries": 100, "workers": 4, "queue": 8}
    with serving(published(tmp_path_factory.mktemp("limits"), DATA), **limits) as address:
        yield address


@pytest.fixture(scope="module")
def patient(tmp_path_factory):
    """A site whose queries have all the time that a busy machine needs, but not all the rows."""
    limits = {"query_timeout": 60, "max_rows": 100_000, "workers": 4}
    with serving(published(tmp_path_factory.mktemp("patient"), DATA), **limits) as address:
        yield address


def ask(site, query, accept="application/json", extra=""):
    request = urllib.request.Request(f"{site}/sparql?query={quote(query)}{extra}", headers={"Accept": accept})
    began = time.monotonic()
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, response.read(), response.headers, time.monotonic() - began
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read(), error.headers, time.monotonic() - began


def metric(site, name):
    with urllib.request.urlopen(f"{site}/metrics", timeout=10) as response:
        lines = response.read().decode().splitlines()
    return float(next(line.split()[1] for line in lines if line.startswith(name + " ")))


@pytest.mark.parametrize("query", [CROSS, SORT])
def test_an_endless_query_ends_in_time_with_what_to_do(site, query):
    status, body, headers, took = ask(site, query)
    assert status == 503
    assert took < 2
    assert headers["Retry-After"]
    found = json.loads(body)
    assert found["seconds"] == 1
    assert "time limit" in found["error"]
    assert ask(site, f"ASK {{ <{E}7> ?p ?o }}")[3] < 0.2


def test_a_client_may_ask_for_less_time(site):
    status, _, _, took = ask(site, CROSS, extra="&timeout=0.2")
    assert status == 503
    assert took < 0.8


def test_sixty_four_at_once_are_told_to_wait_and_the_site_lives(site):
    with ThreadPoolExecutor(64) as threads:
        flood = [threads.submit(ask, site, CROSS) for _ in range(64)]
        time.sleep(0.3)
        with urllib.request.urlopen(f"{site}/healthz", timeout=1) as response:
            assert response.status == 200
        with urllib.request.urlopen(f"{site}/readyz", timeout=1) as response:
            assert response.status == 200, "the pages keep a worker of their own"
        ends = [future.result() for future in flood]
    assert {status for status, *_ in ends} == {503}
    turned_away = [body for _, body, _, _ in ends if b"time limit" not in body]
    assert len(turned_away) >= 64 - 8 - 6
    assert all(headers["Retry-After"] for _, _, headers, _ in ends)
    assert ask(site, f"ASK {{ <{E}8> ?p ?o }}")[0] == 200


def test_one_client_has_a_share_and_others_the_rest(tmp_path):
    with serving(published(tmp_path, DATA), query_timeout=2, client_queries=2, workers=6, proxies=1) as site:

        def ask_as(client, query):
            address = f"{site}/sparql?query={quote(query)}"
            request = urllib.request.Request(address, headers={"X-Forwarded-For": f"6.6.6.6, {client}"})
            try:
                with urllib.request.urlopen(request, timeout=10) as response:
                    return response.status
            except urllib.error.HTTPError as error:
                error.close()
                return error.code

        with ThreadPoolExecutor(4) as threads:
            greedy = [threads.submit(ask_as, "192.0.2.1", CROSS) for _ in range(2)]
            time.sleep(0.4)
            assert ask_as("192.0.2.1", "ASK { ?s ?p 1 }") == 429
            assert ask_as("192.0.2.2", "ASK { ?s ?p 2 }") == 200
            assert [future.result() for future in greedy] == [503, 503]
        assert ask_as("192.0.2.1", "ASK { ?s ?p 3 }") == 200


def test_a_client_that_goes_away_takes_its_query_along(site):
    parts = urlsplit(site)
    before = metric(site, "kg_queries_cancelled_total")
    with socket.create_connection((parts.hostname, parts.port)) as connection:
        request = f"GET /sparql?query={quote(CROSS)} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n"
        connection.sendall(request.encode())
        time.sleep(0.3)
        assert metric(site, "kg_workers_busy") == 1
    time.sleep(0.3)
    assert metric(site, "kg_workers_busy") == 0
    assert metric(site, "kg_queries_cancelled_total") == before + 1


def test_a_slow_reader_costs_no_memory_and_gets_everything(patient):
    parts = urlsplit(patient)
    before = metric(patient, "process_resident_memory_bytes")
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
    connection.request("GET", f"/sparql?query={quote(LONG + ' LIMIT 99000')}")
    response = connection.getresponse()
    time.sleep(1.5)
    busy, grown = metric(patient, "kg_workers_busy"), metric(patient, "process_resident_memory_bytes") - before
    body = response.read()
    connection.close()
    assert busy == 1, "the worker waits for the reader"
    assert len(body) > 15_000_000
    assert grown < 8_000_000
    assert len(json.loads(body)["results"]["bindings"]) == 99_000


def test_a_client_that_reads_no_further_takes_its_query_along(site):
    parts = urlsplit(site)
    with socket.create_connection((parts.hostname, parts.port)) as connection:
        query = quote(f"{LONG} LIMIT 900000")
        connection.sendall(f"GET /sparql?query={query} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode())
        assert connection.recv(1000)
    end = time.monotonic() + 5
    while metric(site, "kg_workers_busy") and time.monotonic() < end:
        time.sleep(0.05)
    assert metric(site, "kg_workers_busy") == 0


@pytest.mark.parametrize(
    ("media_type", "strict"),
    [
        ("application/sparql-results+json", json.loads),
        ("application/sparql-results+xml", ElementTree.fromstring),
        ("text/csv", lambda body: list(csv.reader(io.StringIO(body.decode()), strict=True))),
        ("application/n-triples", lambda body: triples(body, "application/n-triples")),
    ],
)
def test_an_answer_cut_on_the_way_says_so_and_parses_as_nothing(patient, media_type, strict):
    query = LONG.replace("SELECT ?a ?c ?f", f"CONSTRUCT {{ ?a <{E}p> ?f }}") if "triples" in media_type else LONG
    status, body, _, _ = ask(patient, query, accept=media_type)
    assert status == 200
    assert b"ERROR: this answer is not whole: the answer has more than 100,000 rows" in body[-300:]
    with pytest.raises((ValueError, SyntaxError, csv.Error, StoreError)):
        strict(body)


def test_a_short_answer_over_the_cap_is_an_error(tmp_path):
    with serving(published(tmp_path, DATA), max_rows=10) as site:
        status, body, _, _ = ask(site, "SELECT * { ?s ?p ?o } LIMIT 11")
        assert status == 413
        assert json.loads(body)["limit"] == 10
        assert ask(site, "SELECT * { ?s ?p ?o } LIMIT 10")[0] == 200


def slowest(site, first):
    """Ask 150 light queries that nobody asked before; return the time that all but three stay under."""
    times = []
    for number in range(first, first + 150):
        times.append(ask(site, f"SELECT ?o {{ <{E}{number}> ?p ?o }}")[3])
        time.sleep(0.005)
    return sorted(times)[-4]


def test_light_queries_stay_quick_beside_heavy_ones(site):
    stop = threading.Event()

    def heavy():
        while not stop.is_set():
            ask(site, CROSS, extra="&timeout=0.4")

    alone = slowest(site, 0)
    hog = threading.Thread(target=heavy)
    hog.start()
    try:
        beside = slowest(site, 200)
    finally:
        stop.set()
        hog.join()
    assert beside < max(0.1, 6 * alone), (alone, beside)


def test_a_long_answer_starts_at_once_and_streams(patient):
    parts = urlsplit(patient)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
    began = time.monotonic()
    connection.request("GET", f"/sparql?query={quote(LONG + ' LIMIT 90000')}&format=tsv")
    response = connection.getresponse()
    first = response.read(1000)
    assert time.monotonic() - began < 1
    assert response.headers["Transfer-Encoding"] == "chunked"
    assert (first + response.read()).count(b"\n") == 90_001
    connection.close()
