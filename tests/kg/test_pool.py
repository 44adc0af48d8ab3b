import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from kg.errors import AnswerTooLarge, MalformedQuery, QueryTimeout, RefusedQuery, StoreUnavailable
from kg.settings import Settings
from kg.sparql.cache import Cache
from kg.sparql.pool import Pool, opened
from kg.sparql.worker import PIECE
from kg.store import open_store, release
from kg.store.base import Endpoint, SparqlRequest
from kg.store.oxigraph import OxigraphStore

E = "https://example.org/"
GRAPH = E + "graph"
SIZE = 20_000
DATA = "".join(f'<{E}{i}> <{E}label> "thing number {i}" .\n' for i in range(SIZE)).encode()
ALL = "SELECT ?s ?p ?o { ?s ?p ?o }"


@pytest.fixture(scope="module")
def location(tmp_path_factory):
    directory = tmp_path_factory.mktemp("pool")
    store = open_store(str(directory))
    store.replace_graph(GRAPH, DATA)
    release.publish(store, directory)
    store.close()
    return str(directory)


@pytest.fixture(scope="module")
def pool(location):
    with opened(location, Settings(store=location), workers=2) as found:
        yield found


def alive(pid):
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_the_pool_answers_as_the_store_does(pool):
    store = OxigraphStore.memory()
    store.replace_graph(GRAPH, DATA)
    assert isinstance(pool, Endpoint)
    for query in (f"SELECT * {{ <{E}7> ?p ?o }}", f"ASK {{ <{E}7> ?p ?o }}", f"DESCRIBE <{E}7>"):
        assert pool.answer(SparqlRequest(query)) == store.answer(SparqlRequest(query))


def test_a_long_answer_comes_in_pieces_and_counts_its_rows(pool):
    stream = pool.stream(SparqlRequest(ALL))
    pieces = list(stream.chunks)
    assert len(pieces) > 2
    assert all(len(piece) < 2 * PIECE for piece in pieces)
    assert stream.rows == SIZE


@pytest.mark.parametrize(
    ("media_type", "rows"),
    [
        ("text/csv", 3),
        ("text/tab-separated-values", 3),
        ("application/sparql-results+xml", 3),
        ("application/sparql-results+json", 3),
    ],
)
def test_the_rows_of_a_short_answer_are_counted_in_every_format(pool, media_type, rows):
    assert pool.stream(SparqlRequest(ALL + " LIMIT 3", results_format=media_type)).rows == rows
    assert pool.stream(SparqlRequest(ALL + " LIMIT 0", results_format=media_type)).rows == 0


def test_the_same_question_is_computed_once(pool):
    request = SparqlRequest(f"SELECT * {{ <{E}11> ?p ?o }}")
    first, again = pool.stream(request), pool.stream(request)
    assert (first.cached, again.cached) == (False, True)
    assert first.whole == again.whole


def test_a_question_of_chance_is_computed_each_time(pool):
    request = SparqlRequest("SELECT (UUID() AS ?x) {}")
    assert pool.answer(request) != pool.answer(request)


def test_an_error_of_the_query_keeps_its_place_and_the_worker(pool):
    replaced = pool.counts.replaced
    with pytest.raises(MalformedQuery) as caught:
        pool.answer(SparqlRequest("SELECT * {\n ?s ?p }"))
    assert caught.value.line == 2
    with pytest.raises(RefusedQuery):
        pool.answer(SparqlRequest("SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"))
    assert pool.counts.replaced == replaced


def test_a_worker_can_open_nothing_whatever_the_query_says(location, monkeypatch):
    """The floor under the refusal of SERVICE: with the refusal gone, the engine still gets no connection."""
    monkeypatch.setattr("kg.store.syntax.refuse", lambda *_: None)
    with opened(location, Settings(store=location)) as one, pytest.raises(StoreUnavailable):
        one.answer(SparqlRequest("SELECT * { SERVICE <http://127.0.0.1:8139/> { ?s ?p ?o } }"))


def test_an_answer_over_the_cap_on_rows_is_an_error_and_never_short(location):
    with opened(location, Settings(store=location, max_rows=100)) as small:
        assert small.stream(SparqlRequest(ALL + " LIMIT 100")).rows == 100
        with pytest.raises(AnswerTooLarge, match="100 rows"):
            small.answer(SparqlRequest(ALL + " LIMIT 101"))
        with pytest.raises(AnswerTooLarge):
            small.answer(SparqlRequest(ALL))


def test_an_answer_over_the_cap_on_bytes_is_an_error_also_when_it_has_begun(location):
    with opened(location, Settings(store=location, max_bytes=2 * PIECE)) as small:
        stream = small.stream(SparqlRequest(ALL))
        with pytest.raises(AnswerTooLarge, match="bytes"):
            b"".join(stream.chunks)
        assert small.answer(SparqlRequest("ASK {}")).body.endswith(b"true}")


def test_a_new_release_is_served_without_a_restart(tmp_path):
    store = open_store(str(tmp_path))
    release.publish(store, tmp_path)
    with opened(str(tmp_path), Settings(store=str(tmp_path)), workers=2) as pool:
        before = pool.version
        store.replace_graph(GRAPH, DATA[:4000].rpartition(b"\n")[0] + b"\n")
        release.publish(store, tmp_path)
        pool.renew()
        assert pool.version != before
        assert pool.answer(SparqlRequest(f"ASK {{ <{E}1> ?p ?o }}")).body.endswith(b"true}")
    store.close()


def test_a_new_release_is_noticed_by_itself_while_a_long_answer_is_finished_from_the_old(tmp_path):
    store = open_store(str(tmp_path))
    store.replace_graph(GRAPH, DATA)
    release.publish(store, tmp_path)
    with opened(str(tmp_path), Settings(store=str(tmp_path)), workers=2) as pool:
        stream = pool.stream(SparqlRequest(ALL))
        old = next(stream.chunks)
        store.replace_graph(GRAPH, b"")
        release.publish(store, tmp_path)
        end = time.monotonic() + 10
        while pool.answer(SparqlRequest(f"ASK {{ <{E}1> ?p ?o }}")).body.endswith(b"true}"):
            assert time.monotonic() < end, "the new release was not noticed"
            time.sleep(0.05)
        assert (old + b"".join(stream.chunks)).count(b'"thing number') == SIZE
    store.close()


def test_a_release_too_large_for_memory_is_read_from_disk(location):
    with opened(location, Settings(store=location, memory_quads=10)) as pool:
        assert pool.stream(SparqlRequest(ALL, results_format="text/csv")).media_type == "text/csv; charset=utf-8"
        assert pool.answer(SparqlRequest(f"ASK {{ <{E}7> ?p ?o }}")).body.endswith(b"true}")


def test_nothing_published_is_an_error_at_the_start(tmp_path):
    with pytest.raises(StoreUnavailable, match="kg build"):
        Pool(str(tmp_path), Settings(store=str(tmp_path)))


def test_nothing_is_left_running_after_the_end(location):
    with opened(location, Settings(store=location), workers=3) as pool:
        pids = [pool._nursery.pid, *(worker.pid for worker in pool._idle)]
        assert all(map(alive, pids))
    end = time.monotonic() + 5
    while any(map(alive, pids)) and time.monotonic() < end:
        time.sleep(0.02)
    assert not any(map(alive, pids))


def test_nothing_is_left_running_when_the_owner_is_killed(location):
    script = (
        "import sys, time; from kg.settings import Settings; from kg.sparql.pool import Pool; "
        "pool = Pool(sys.argv[1], Settings(store=sys.argv[1]), 2); "
        "print(pool._nursery.pid, *(w.pid for w in pool._idle), flush=True); time.sleep(60)"
    )
    owner = subprocess.Popen([sys.executable, "-c", script, location], stdout=subprocess.PIPE, text=True)
    pids = [int(pid) for pid in owner.stdout.readline().split()]
    assert len(pids) == 3
    owner.kill()
    owner.wait()
    owner.stdout.close()
    end = time.monotonic() + 5
    while any(map(alive, pids)) and time.monotonic() < end:
        time.sleep(0.02)
    assert not any(map(alive, pids))


def test_the_pool_comes_back_when_its_fork_server_dies(location):
    with opened(location, Settings(store=location, cache_bytes=0), workers=2) as pool:
        before = [worker.pid for worker in pool._idle]
        os.kill(pool._nursery.pid, signal.SIGKILL)
        with pytest.raises((QueryTimeout, StoreUnavailable)):
            pool.answer(SparqlRequest("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", deadline=0.2))
        end = time.monotonic() + 10
        while len(pool._idle) < 2 or not pool._nursery.alive:
            assert time.monotonic() < end, "the pool stayed broken"
            assert pool.version
            time.sleep(0.05)
        assert not any(map(alive, before)), "a worker went on without anybody to stop it"
        assert pool.answer(SparqlRequest(f"ASK {{ <{E}7> ?p ?o }}")).body.endswith(b"true}")


def test_many_threads_get_their_own_answers(pool):
    wrong = []

    def ask(number):
        for i in range(number, SIZE, 997):
            body = pool.answer(SparqlRequest(f"SELECT ?o {{ <{E}{i}> ?p ?o }}")).body
            if f'"thing number {i}"'.encode() not in body:
                wrong.append(i)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_worker_imports_nothing_heavy():
    script = (
        "import sys, kg.sparql.forkserver; "
        "heavy = {'rdflib', 'spacy', 'networkx', 'flask', 'numpy', 'pyshacl', 'asyncio'} & set(sys.modules); "
        "print(len(sys.modules), *heavy)"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert out[1:] == []
    assert int(out[0]) < 250


def test_the_named_graphs_are_loaded_when_a_query_needs_them_and_nobody_notices(location):
    request = SparqlRequest(f"SELECT ?p ?o {{ <{E}7> ?p ?o }}")
    in_graph = SparqlRequest(f"SELECT ?g {{ GRAPH ?g {{ <{E}7> ?p ?o }} }}")
    with opened(location, Settings(store=location), workers=2) as pool:
        first = pool.answer(request)
        assert b"thing number 7" in first.body
        assert not pool._nursery.whole
        assert GRAPH.encode() in pool.answer(in_graph).body
        assert pool._nursery.whole
        pool.cache = Cache(0)
        assert pool.answer(request) == first


@pytest.mark.parametrize(
    "request_",
    [
        SparqlRequest("SELECT * FROM <https://example.org/graph> { ?s ?p ?o }"),
        SparqlRequest("SELECT * { ?s ?p ?o }", default_graphs=(GRAPH,)),
        SparqlRequest("SELECT * { graph ?g { ?s ?p ?o } }", named_graphs=(GRAPH,)),
    ],
)
def test_a_query_of_named_graphs_waits_for_them(location, request_):
    with opened(location, Settings(store=location)) as pool:
        assert b"thing number" in pool.answer(request_).body
