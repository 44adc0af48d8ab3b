import marshal
import socket
import threading

import pytest

from kg.sparql.forkserver import _loaded
from kg.sparql.worker import FRAME, LENGTH, next_request, receive, serve
from kg.store import open_store, release
from kg.store.oxigraph import OxigraphStore

CSV, TURTLE = "text/csv", "text/turtle"
ALL = "SELECT ?o { ?s ?p ?o }"
IN_GRAPHS = "SELECT ?o { GRAPH ?g { ?s ?p ?o } }"


def request(query, default_graphs=()):
    fields = marshal.dumps((query, default_graphs, (), CSV, TURTLE, 30.0))
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


def test_a_request_that_comes_byte_by_byte_is_read_whole(ends):
    ours, theirs = ends
    sent = request(ALL)
    found = []
    reader = threading.Thread(target=lambda: found.append(next_request(theirs)))
    reader.start()
    for at in range(len(sent)):
        ours.send(sent[at : at + 1])
    reader.join()
    assert found == [(ALL, (), (), CSV, TURTLE, 30.0)]


def test_a_long_request_is_read_whole(ends):
    ours, theirs = ends
    query = ALL + " # " + "x" * 3_000_000
    writer = threading.Thread(target=ours.sendall, args=(request(query),))
    writer.start()
    assert next_request(theirs)[0] == query
    writer.join()


def test_the_end_of_the_connection_is_no_request(ends):
    ours, theirs = ends
    ours.close()
    assert next_request(theirs) is None


def test_what_names_no_graph_is_asked_of_the_store_without_them(ends):
    ours, theirs = ends
    whole = store('<x:s> <x:p> "whole" .\n<x:s> <x:p> "named" <x:g> .\n')
    plain = store('<x:s> <x:p> "plain" .\n')
    worker = threading.Thread(target=serve, args=(theirs, (whole, plain), 1000, 1_000_000))
    worker.start()
    assert asked(ours, request(ALL)) == ["o", "plain"]
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
