"""The pool of query workers: the endpoint of the site and of `kg query`.

Every query runs in a process that can be killed, because nothing else stops the engine (it has no cancel, and
its own limit misses sorts, products and paths). A worker over its deadline is killed and its place filled from
the fork server within milliseconds. Answers are kept by release and request: the graph of a release never changes.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from kg.errors import StoreError, StoreUnavailable, TooManyQueries
from kg.settings import Settings
from kg.sparql.cache import Cache
from kg.sparql.nursery import Nursery, Worker
from kg.sparql.run import Counts, Run, Stream
from kg.store import release, syntax
from kg.store.base import Answer, SparqlRequest
from kg.store.evaluation import needs_graphs

CHECK_EVERY = 0.5
"""Seconds between looks at whether another release was published."""
PATIENCE = 10.0
"""Seconds that a query waits for a worker at most."""
RESERVE = 1
"""Workers kept for the site's own pages, so that no flood of queries can shut them out."""


@dataclass(eq=False, slots=True)
class Ticket:
    """A place in the queue for a worker."""

    public: bool
    whole: bool
    wake: Callable[[], None]
    worker: Worker | None = None


class Pool:
    """Workers over the current release of a store's directory."""

    def __init__(self, location: str, settings: Settings, workers: int | None = None) -> None:
        """Load the current release and start the workers. Raises StoreUnavailable when nothing is published.

        The default graph comes first: it has every triple, and the site's pages ask nothing else. The named graphs
        are loaded when a query needs them, or by `renew`.
        """
        self.location = location
        self.settings = settings
        self.size = workers or settings.worker_count
        self.counts = Counts()
        self.cache = Cache(settings.cache_bytes)
        self._lock = threading.Lock()
        self._tickets: deque[Ticket] = deque()
        self._idle: list[Worker] = []
        self._public = 0
        self._stamp = release.stamp(location)
        self._looked = time.monotonic()
        self._renewing = threading.Lock()
        self._closed = False
        self._nursery = Nursery(release.current(location), settings, whole=False)
        self._idle.extend(self._nursery.start() for _ in range(self.size))

    @property
    def version(self) -> str:
        """The version of the release that is being served, after a cheap look whether there is a newer one."""
        now = time.monotonic()
        if now - self._looked > CHECK_EVERY:
            self._looked = now
            if release.stamp(self.location) != self._stamp or not self._nursery.alive:
                self.renew_soon()
        return self._nursery.version

    @property
    def waiting(self) -> int:
        """How many queries wait for a worker."""
        return len(self._tickets)

    @property
    def release(self) -> release.Release:
        """The release that is being served."""
        return self._nursery.release

    def renew_soon(self) -> None:
        """Begin to `renew` and return; a failure shows in the queries that wait for it."""
        if not self._renewing.locked():
            threading.Thread(target=self._renew_quietly, daemon=True).start()

    def _renew_quietly(self) -> None:
        with suppress(StoreError):
            self.renew()

    def renew(self) -> None:
        """Serve the current release, whole: new workers take over, those at work finish on the old ones.

        Also what brings the pool back when its fork server has died (by hand, or for want of memory).
        """
        with self._renewing:
            stamp = release.stamp(self.location)
            sound = self._nursery.alive and self._nursery.whole
            if self._closed or (stamp == self._stamp and sound):
                return
            fresh = release.current(self.location)
            if fresh.version == self._nursery.version and sound:
                self._stamp = stamp
                return
            nursery = Nursery(fresh, self.settings)
            workers = [nursery.start() for _ in range(self.size)]
            with self._lock:
                if self._closed:
                    nursery.close()
                    return
                old, self._nursery = self._nursery, nursery
                gone, self._idle = self._idle, workers
                self._stamp = stamp
                woken = self._next()
            for ticket in woken:
                ticket.wake()
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
        worker = self.take(request, public)
        run = Run(self, worker, request, public)
        try:
            stream = run.start()
        except BaseException:
            run.end()
            raise
        if stream.whole is not None:
            self.keep(request, stream)
            run.end()
        return stream

    def keep(self, request: SparqlRequest, stream: Stream) -> None:
        """Keep a whole answer for who asks the same of the same release."""
        if stream.whole is not None and self.cache.capacity and syntax.repeatable(request.query):
            self.cache.put(_key(stream.version, request), (stream.media_type, stream.rows, stream.whole))

    def take(self, request: SparqlRequest, public: bool) -> Worker:
        """Return a worker for a request, waiting for one when the queue has room. Raises TooManyQueries."""
        ready = threading.Event()
        ticket = self.queue(request, public, ready.set)
        if ticket.worker is None and not ready.wait(min(request.deadline, PATIENCE)):
            self.leave(ticket)
        return self.taken(ticket)

    def queue(self, request: SparqlRequest, public: bool, wake: Callable[[], None]) -> Ticket:
        """Return a ticket that has a worker, or will have one when `wake` is called (from any thread).

        Raises TooManyQueries when the queue is full, StoreUnavailable when the pool is closed.
        """
        ticket = Ticket(public, not self._nursery.whole and needs_graphs(request), wake)
        if ticket.whole:
            self.renew_soon()
        with self._lock:
            if self._closed:
                raise StoreUnavailable("the site is stopping")
            if not self._serve(ticket):
                if len(self._tickets) >= self.settings.queue:
                    self.counts.refused += 1
                    raise TooManyQueries("too many queries are waiting; try again in a moment", retry_after=2)
                self._tickets.append(ticket)
        return ticket

    def leave(self, ticket: Ticket) -> None:
        """Take a ticket out of the queue; it may have been served in the meantime."""
        with self._lock, suppress(ValueError):
            self._tickets.remove(ticket)

    def taken(self, ticket: Ticket) -> Worker:
        """Return a ticket's worker. Raises TooManyQueries when it has none."""
        if ticket.worker is None:
            self.counts.refused += 1
            raise TooManyQueries("all query workers are busy; try again in a moment", retry_after=5)
        return ticket.worker

    def _serve(self, ticket: Ticket) -> bool:
        """Give a ticket an idle worker if it may have one; the lock is held."""
        if ticket.whole and not self._nursery.whole:
            return False
        if not self._idle or (ticket.public and self._public >= max(1, self.size - RESERVE)):
            return False
        ticket.worker = self._idle.pop()
        self._public += ticket.public
        self.counts.begin()
        return True

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
        woken: list[Ticket] = []
        with self._lock:
            self._public -= public
            self.counts.busy -= 1
            if fresh is not None and fresh.nursery is self._nursery:
                self._idle.append(fresh)
                fresh = None
            woken = self._next()
        for ticket in woken:
            ticket.wake()
        if fresh is not None:
            nursery.end(fresh, kill=False)
        if nursery is not self._nursery and nursery.workers <= 0:
            nursery.close()

    def _next(self) -> list[Ticket]:
        """Serve who waits, first come first served, and return whom to wake; the lock is held."""
        served = [ticket for ticket in self._tickets if self._idle and self._serve(ticket)] if self._idle else []
        for ticket in served:
            self._tickets.remove(ticket)
        return served

    def close(self) -> None:
        """End every worker and the fork server."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for worker in idle:
            worker.close()
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
