import asyncio
import os
import signal
import time

import pytest

from kg.errors import QueryTimeout
from kg.settings import Settings
from kg.sparql.asking import Asking
from kg.sparql.pool import opened
from kg.sparql.run import CALM, Counts
from kg.sparql.wire import Wire
from kg.store import open_store, release
from kg.store.base import SparqlRequest

E = "https://example.org/"
DATA = "".join(f'<{E}{i}> <{E}label> "thing number {i}" .\n' for i in range(20_000)).encode()
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


@pytest.fixture
def pool(tmp_path):
    store = open_store(str(tmp_path))
    store.replace_graph(E + "graph", DATA)
    release.publish(store, tmp_path)
    store.close()
    with opened(str(tmp_path), Settings(store=str(tmp_path), cache_bytes=0), workers=1) as found:
        yield found


async def never():
    await asyncio.sleep(1000)


async def ask(pool, query, deadline=30.0):
    asking = Asking(pool, SparqlRequest(query, results_format="text/csv", deadline=deadline), never)
    stream = await asking.start()
    if stream.whole is not None:
        return stream.whole
    return b"".join([piece async for piece in asking.pieces(stream)])


def one(number):
    return f"SELECT ?o {{ <{E}{number}> ?p ?o }}"


def test_a_loop_and_threads_take_turns_on_one_worker(pool):
    async def turns():
        for number in range(0, 60, 2):
            assert f"number {number}\r" in (await ask(pool, one(number))).decode()
            request = SparqlRequest(one(number + 1), results_format="text/csv")
            answer = await asyncio.to_thread(pool.answer, request)
            assert f"number {number + 1}\r" in answer.body.decode()

    asyncio.run(turns())
    assert pool.counts.replaced == 0


def test_a_long_answer_read_slowly_is_whole_and_the_next_query_has_its_own_answer(pool):
    async def slowly():
        asking = Asking(pool, SparqlRequest("SELECT ?s ?o { ?s ?p ?o }", results_format="text/csv"), never)
        stream = await asking.start()
        size = 0
        async for piece in asking.pieces(stream):
            await asyncio.sleep(0.02)
            size += piece.count(b"\n")
            assert len(asking.wire.buffer) < 2_000_000, "what the reader has not taken waits with the worker"
        assert size == 20_001
        assert b"number 7\r" in await ask(pool, one(7))

    asyncio.run(slowly())


def test_a_killed_worker_is_forgotten_and_its_place_answers(pool):
    async def over_and_over():
        for number in range(4):
            with pytest.raises(QueryTimeout):
                await ask(pool, ENDLESS, deadline=0.08 * (number + 1))
            assert f"number {number}\r" in (await ask(pool, one(number))).decode()

    asyncio.run(over_and_over())
    assert pool.counts.replaced == 4


def test_a_worker_asked_from_another_loop_gets_a_wire_of_that_loop(pool):
    for number in range(3):
        assert f"number {number}\r" in asyncio.run(ask(pool, one(number))).decode()


def test_a_query_registers_its_worker_once(pool, monkeypatch):
    registered = []

    async def several():
        loop = asyncio.get_running_loop()
        add = loop.add_reader
        monkeypatch.setattr(loop, "add_reader", lambda *given: (registered.append(given), add(*given)))
        for number in range(20):
            await ask(pool, one(number))

    asyncio.run(several())
    ours = [given for given in registered if isinstance(getattr(given[1], "__self__", None), Wire)]
    assert len(ours) == 1


def test_a_loop_waits_neither_for_a_kill_nor_for_the_worker_that_takes_the_place(pool):
    async def killed():
        os.kill(pool._nursery.pid, signal.SIGSTOP)
        try:
            began = time.monotonic()
            with pytest.raises(QueryTimeout):
                await ask(pool, ENDLESS, deadline=0.1)
            assert time.monotonic() - began < 1
        finally:
            os.kill(pool._nursery.pid, signal.SIGCONT)
        assert "number 7\r" in (await ask(pool, one(7))).decode()

    asyncio.run(killed())
    assert pool.counts.replaced == 1


def test_queries_are_taken_to_come_alone_after_some_that_did_and_not_beside_others():
    counts, alone = Counts(), []
    for busy in [0] * 10 + [1] + [0] * 9:
        counts.busy = busy
        counts.begin()
        alone.append(counts.calm > CALM)
    assert alone == [False] * 8 + [True] * 2 + [False] * 9 + [True]


def test_one_query_after_the_other_has_its_own_answer_and_its_limit(pool):
    async def one_by_one():
        for number in range(40):
            assert f"number {number}\r" in (await ask(pool, one(number))).decode()
        assert pool.counts.calm == 40
        with pytest.raises(QueryTimeout):
            await ask(pool, ENDLESS, deadline=0.1)
        assert (await ask(pool, "SELECT ?o { ?s ?p ?o }")).count(b"thing number") == 20_000
        assert "number 41\r" in (await ask(pool, one(41))).decode()

    asyncio.run(one_by_one())
