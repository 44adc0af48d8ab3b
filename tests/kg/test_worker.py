import marshal
import socket
import threading
import time

import pytest

from kg.sparql.forkserver import _loaded
from kg.sparql.worker import FRAME, LENGTH, next_request, receive, serve
from kg.store import open_store, release
from kg.store.oxigraph import OxigraphStore

CSV, TURTLE = "text/csv", "text/turtle"
ALL = "SELECT ?o { ?s ?p ?o }"
IN_GRAPHS = "SELECT ?o { GRAPH ?g { ?s ?p ?o } }"


def request(query, default_graphs=(), alone=False):
    fields = marshal.dumps((alone, query, default_graphs, (), CSV, TURTLE, 30.0))
    return LENGTH.pack(len(fields)) + fields


@pytest.fixture
def ends():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


def store(nquads):
    found = OxigraphStore.memory()
    found.load(nquads.encode())
    return found


def asked(connection, sent):
    connection.sendall(sent)
    kind, size = FRAME.unpack(receive(connection, FRAME.size))
    assert kind == b"A"
    return marshal.loads(receive(connection, size))[2].decode().split()


@pytest.mark.parametrize("awake", [False, True])
def test_a_request_that_comes_byte_by_byte_is_read_whole(ends, awake):
    ours, theirs = ends
    sent = request(ALL)
    found = []
    reader = threading.Thread(target=lambda: found.append(next_request(theirs, awake)))
    reader.start()
    for at in range(len(sent)):
        ours.send(sent[at : at + 1])
    reader.join()
    assert found == [(False, ALL, (), (), CSV, TURTLE, 30.0)]


def test_a_long_request_is_read_whole(ends):
    ours, theirs = ends
    query = ALL + " # " + "x" * 3_000_000
    writer = threading.Thread(target=ours.sendall, args=(request(query),))
    writer.start()
    assert next_request(theirs)[1] == query
    writer.join()


@pytest.mark.parametrize("awake", [False, True])
def test_the_end_of_the_connection_is_no_request(ends, awake):
    ours, theirs = ends
    ours.close()
    assert next_request(theirs, awake) is None


def test_who_looks_for_a_request_before_sleeping_sleeps_all_the_same(ends):
    ours, theirs = ends
    used = []

    def wait():
        next_request(theirs, awake=True)
        used.append(time.thread_time())

    waiting = threading.Thread(target=wait)
    waiting.start()
    time.sleep(0.3)
    ours.sendall(request(ALL))
    waiting.join()
    assert used[0] < 0.1


def test_what_names_no_graph_is_asked_of_the_store_without_them(ends):
    ours, theirs = ends
    whole = store('<x:s> <x:p> "whole" .\n<x:s> <x:p> "named" <x:g> .\n')
    plain = store('<x:s> <x:p> "plain" .\n')
    worker = threading.Thread(target=serve, args=(theirs, (whole, plain), 1000, 1_000_000))
    worker.start()
    assert asked(ours, request(ALL, alone=True)) == ["o", "plain"]
    assert asked(ours, request(IN_GRAPHS)) == ["o", "named"]
    assert asked(ours, request(ALL, ("x:g",))) == ["o", "named"]
    ours.shutdown(socket.SHUT_WR)
    worker.join()


@pytest.mark.parametrize(("whole", "twice", "stores"), [(False, True, 1), (True, False, 1), (True, True, 2)])
def test_a_graph_is_held_twice_where_there_is_room(tmp_path, whole, twice, stores):
    made = open_store(str(tmp_path))
    made.load(b'<x:s> <x:p> "named" <x:g> .\n')
    published = release.publish(made, tmp_path)
    made.close()
    config = {"data": str(published.data), "union": str(published.union), "whole": whole, "twice": twice}
    found = _loaded(config)
    assert [len(one.engine) for one in found] == [2 if whole else 1, 1][:stores]
    assert all(one.united for one in found)
