"""The pool of query workers: the endpoint of the site and of `kg query`.

Every query runs in a process that can be killed, because nothing else stops the engine (it has no cancel, and
its own limit misses sorts, products and paths). A worker over its deadline is killed and its place filled from
the fork server within milliseconds. Answers are kept by release and request: the graph of a release never changes.
"""

from __future__ import annotations

import marshal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from kg import errors
from kg.errors import KgError, QueryTimeout, StoreError, StoreUnavailable, TooManyQueries
from kg.settings import Settings
from kg.sparql.cache import Cache
from kg.sparql.nursery import Nursery, Worker
from kg.sparql.worker import FRAME, LENGTH, receive
from kg.store import release, syntax
from kg.store.base import Answer, SparqlRequest

CHECK_EVERY = 0.5
"""Seconds between looks at whether another release was published."""
RESERVE = 1
"""Workers kept for the site's own pages, so that no flood of queries can shut them out."""


@dataclass(slots=True)
class Stream:
    """An answer as it comes: its pieces, and what is known of it. rows: None until the end, or if uncountable."""

    media_type: str
    version: str
    chunks: Iterator[bytes]
    rows: int | None = None
    whole: bytes | None = None
    cached: bool = False


@dataclass(slots=True)
class Counts:
    """What the pool has done so far, for the metrics."""

    answered: int = 0
    cached: int = 0
    failed: int = 0
    timeouts: int = 0
    memory: int = 0
    refused: int = 0
    cancelled: int = 0
    replaced: int = 0
    seconds: float = 0.0
    waiting: int = 0
    busy: int = 0


class Pool:
    """Workers over the current release of a store's directory."""

    def __init__(self, location: str, settings: Settings, workers: int | None = None) -> None:
        """Load the current release and start the workers. Raises StoreUnavailable when nothing is published."""
        self.location = location
        self.settings = settings
        self.size = workers or settings.worker_count
        self.counts = Counts()
        self.cache = Cache(settings.cache_bytes)
        self._free = threading.Condition()
        self._idle: list[Worker] = []
        self._public = 0
        self._stamp = release.stamp(location)
        self._looked = time.monotonic()
        self._renewing = threading.Lock()
        self._closed = False
        self._nursery = Nursery(release.current(location), settings)
        self._idle.extend(self._nursery.start() for _ in range(self.size))

    @property
    def version(self) -> str:
        """The version of the release that is being served, after a cheap look whether there is a newer one."""
        now = time.monotonic()
        if now - self._looked > CHECK_EVERY:
            self._looked = now
            if release.stamp(self.location) != self._stamp and not self._renewing.locked():
                threading.Thread(target=self._renew_quietly, daemon=True).start()
        return self._nursery.version

    @property
    def release(self) -> release.Release:
        """The release that is being served."""
        return self._nursery.release

    def _renew_quietly(self) -> None:
        with suppress(StoreError):
            self.renew()

    def renew(self) -> None:
        """Serve the current release: new workers take over, those at work finish on the old one."""
        with self._renewing:
            stamp = release.stamp(self.location)
            if stamp == self._stamp or self._closed:
                return
            fresh = release.current(self.location)
            if fresh.version == self._nursery.version:
                self._stamp = stamp
                return
            nursery = Nursery(fresh, self.settings)
            workers = [nursery.start() for _ in range(self.size)]
            with self._free:
                old, self._nursery = self._nursery, nursery
                gone, self._idle = self._idle, workers
                self._stamp = stamp
                self._free.notify_all()
            for worker in gone:
                old.end(worker, kill=False)
            if old.workers <= 0:
                old.close()

    def answer(self, request: SparqlRequest) -> Answer:
        """Return the whole answer, for a page. Raises QueryError, StoreError."""
        stream = self.stream(request, public=False)
        body = stream.whole if stream.whole is not None else b"".join(stream.chunks)
        return Answer(stream.media_type, body)

    def held(self, request: SparqlRequest) -> Stream | None:
        """Return an answer that was computed from the current release before, or None."""
        version = self.version
        entry = self.cache.get(_key(version, request))
        if entry is None:
            return None
        self.counts.cached += 1
        media_type, rows, body = entry
        return Stream(media_type, version, iter((body,)), rows, body, cached=True)

    def stream(self, request: SparqlRequest, public: bool = True) -> Stream:
        """Return an answer as it comes. Raises QueryError, StoreError up to its first piece.

        public: from outside, so that a worker stays free for the pages. Closing `chunks` early ends the query.
        """
        held = self.held(request)
        if held is not None:
            return held
        syntax.refuse(request.query, self.settings.services)
        worker = self._take(request.deadline, public)
        run = _Run(self, worker, request, public)
        try:
            stream = run.start()
        except BaseException:
            run.end()
            raise
        if stream.whole is not None:
            if syntax.repeatable(request.query):
                self.cache.put(_key(stream.version, request), (stream.media_type, stream.rows, stream.whole))
            run.end()
        return stream

    def _take(self, patience: float, public: bool) -> Worker:
        """Return an idle worker, waiting for one when the queue has room. Raises TooManyQueries."""
        deadline = time.monotonic() + min(patience, 10.0)
        most = max(1, self.size - RESERVE) if public else self.size
        with self._free:
            if self._closed:
                raise StoreUnavailable("the site is stopping")
            while not self._idle or (public and self._public >= most):
                if self.counts.waiting >= self.settings.queue:
                    self.counts.refused += 1
                    raise TooManyQueries("too many queries are waiting; try again in a moment", retry_after=2)
                self.counts.waiting += 1
                try:
                    in_time = self._free.wait(deadline - time.monotonic())
                finally:
                    self.counts.waiting -= 1
                if not in_time and deadline <= time.monotonic():
                    self.counts.refused += 1
                    raise TooManyQueries("all query workers are busy; try again in a moment", retry_after=5)
            self._public += public
            self.counts.busy += 1
            return self._idle.pop()

    def give_back(self, worker: Worker, public: bool, spent: bool) -> None:
        """Take a worker back; one that is spent (dead, or still at work) is killed and its place filled."""
        nursery = worker.nursery
        if spent:
            self.counts.replaced += 1
            nursery.end(worker, kill=True)
        fresh: Worker | None = None
        if nursery is self._nursery and not self._closed:
            with suppress(StoreUnavailable):
                fresh = nursery.start() if spent else worker
        elif not spent:
            nursery.end(worker, kill=False)
        with self._free:
            self._public -= public
            self.counts.busy -= 1
            if fresh is not None and fresh.nursery is self._nursery:
                self._idle.append(fresh)
                fresh = None
            self._free.notify()
        if fresh is not None:
            nursery.end(fresh, kill=False)
        if nursery is not self._nursery and nursery.workers <= 0:
            nursery.close()

    def close(self) -> None:
        """End every worker and the fork server."""
        with self._free:
            self._closed = True
            idle, self._idle = self._idle, []
        for worker in idle:
            worker.connection.close()
        self._nursery.close()


def _key(version: str, request: SparqlRequest) -> tuple[object, ...]:
    """Return what an answer depends on: everything but the time it may take."""
    r = request
    return (version, r.query, r.default_graphs, r.named_graphs, r.results_format, r.rdf_format)


@contextmanager
def opened(location: str, settings: Settings, workers: int = 1) -> Iterator[Pool]:
    """Give a pool for a while, as `kg query` does. Raises StoreUnavailable."""
    pool = Pool(location, settings, workers)
    try:
        yield pool
    finally:
        pool.close()


class _Run:
    """One query on one worker, from the request sent to the worker given back."""

    def __init__(self, pool: Pool, worker: Worker, request: SparqlRequest, public: bool) -> None:
        self.pool, self.worker, self.request, self.public = pool, worker, request, public
        self.left = request.deadline
        self.begun = time.monotonic()
        self.at_work = False
        self.ended = False

    def start(self) -> Stream:
        """Send the request and return its answer, whole when it came in one frame."""
        r = self.request
        fields = marshal.dumps((r.query, r.default_graphs, r.named_graphs, r.results_format, r.rdf_format, r.deadline))
        self.at_work = True
        try:
            self.worker.connection.sendall(LENGTH.pack(len(fields)) + fields)
        except OSError as error:
            raise StoreUnavailable("a query worker was lost; try again") from error
        kind, payload = self.frame()
        version = self.worker.nursery.version
        if kind == b"A":
            media_type, rows, body = marshal.loads(payload)
            self.at_work = False
            self.pool.counts.answered += 1
            return Stream(media_type, version, iter((body,)), rows, body)
        stream = Stream(payload.decode(), version, iter(()))
        stream.chunks = self.pieces(stream)
        return stream

    def pieces(self, stream: Stream) -> Iterator[bytes]:
        """Give the pieces of a long answer; ending early ends the query."""
        try:
            while True:
                kind, payload = self.frame()
                if kind == b"Z":
                    self.at_work = False
                    stream.rows = marshal.loads(payload)
                    self.pool.counts.answered += 1
                    return
                yield payload
        except GeneratorExit:
            self.pool.counts.cancelled += 1
            raise
        finally:
            self.end()

    def frame(self) -> tuple[bytes, bytes]:
        """Return the next frame. Raises QueryTimeout at the deadline, and the error that the worker reports.

        Only the time spent waiting for the worker counts, not that of a reader who takes his pieces slowly.
        """
        began = time.monotonic()
        connection = self.worker.connection
        connection.settimeout(max(self.left, 0.001))
        try:
            head = receive(connection, FRAME.size)
            if len(head) < FRAME.size:
                self.pool.counts.memory += 1
                raise QueryTimeout(
                    "the query was stopped: it needed more memory than a query may take "
                    f"({self.pool.settings.query_memory // 1048576:,} MB); ask for less at once",
                )
            kind, size = FRAME.unpack(head)
            payload = receive(connection, size)
        except TimeoutError:
            self.pool.counts.timeouts += 1
            seconds = self.request.deadline
            raise QueryTimeout(
                f"the query was stopped after {seconds:g} s, its time limit; "
                "narrow it (fewer variables, a LIMIT inside a sub-select) or ask for parts of the answer", seconds
            ) from None  # fmt: skip
        except OSError as error:
            raise StoreUnavailable("a query worker was lost; try again") from error
        self.left -= time.monotonic() - began
        if kind == b"E":
            self.at_work = False
            self.pool.counts.failed += 1
            raise self.reported(*marshal.loads(payload))
        return kind, payload

    def reported(self, name: str, message: str, details: dict[str, Any]) -> Exception:
        """Return the error that a worker reports by name."""
        if name == "MemoryError":
            self.at_work = True
            self.pool.counts.memory += 1
            return QueryTimeout("the query was stopped: it needed more memory than a query may take; ask for less")
        kind = getattr(errors, name, None)
        if isinstance(kind, type) and issubclass(kind, KgError):
            error: Exception = kind(message, **details)
            return error
        return errors.QueryError(message)

    def end(self) -> None:
        """Give the worker back, once; one still at work is killed."""
        if self.ended:
            return
        self.ended = True
        self.pool.counts.seconds += time.monotonic() - self.begun
        if not self.at_work:
            with suppress(OSError):
                self.worker.connection.settimeout(None)
        self.pool.give_back(self.worker, self.public, spent=self.at_work)
