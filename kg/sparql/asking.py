"""The pool asked from an event loop: one thread waits for many queries, and sees when a client has gone.

The frames are those that `kg.sparql.run` reads in a thread; here they arrive in a buffer. A query is ended by
killing its worker, which is heard as the end of its connection, so there is one way out for all ends.
"""

from __future__ import annotations

import asyncio
import marshal
import socket
import threading
from collections.abc import AsyncIterator, Awaitable, Callable

from kg.errors import ClientGone, KgError
from kg.sparql.nursery import Worker
from kg.sparql.pool import PATIENCE, Pool
from kg.sparql.run import Run, Stream
from kg.sparql.wire import Wire
from kg.store import syntax
from kg.store.base import SparqlRequest

SLOW = 0.05
"""Seconds after which a query is slow enough to watch whether its client is still there."""
Gone = Callable[[], Awaitable[None]]


class Asking:
    """One query asked from an event loop. `gone` returns something that ends when the client has gone."""

    def __init__(self, pool: Pool, request: SparqlRequest, gone: Gone) -> None:
        self.pool, self.request, self.gone = pool, request, gone
        self.loop = asyncio.get_running_loop()
        self.watching: asyncio.Future[None] | None = None
        self.limit: asyncio.TimerHandle | None = None
        self.reason: KgError | None = None
        self.run: Run
        self.wire: Wire

    async def start(self) -> Stream:
        """Return the answer, whole or with its pieces to come from `pieces`. Raises QueryError, StoreError."""
        syntax.refuse(self.request.query, self.pool.settings.services)
        worker = await self._worker()
        self.run = Run(self.pool, worker, self.request, True)
        try:
            self.wire = Wire.of(worker, self.loop)
            await self._send(worker, self.run.request_bytes())
            stream = self.run.opened(*await self._frame())
        except BaseException:
            self.end()
            raise
        if stream.whole is not None:
            self.pool.keep(self.request, stream)
            self.end()
        return stream

    async def _worker(self) -> Worker:
        """Return a worker, waiting for one in the queue. Raises TooManyQueries."""
        ready: asyncio.Future[None] = self.loop.create_future()

        here = threading.get_ident()

        def wake() -> None:
            if threading.get_ident() == here:
                _resolve(ready)
            else:
                self.loop.call_soon_threadsafe(_resolve, ready)

        ticket = self.pool.queue(self.request, True, wake)
        if ticket.worker is None:
            limit = self.loop.call_later(min(self.request.deadline, PATIENCE), _resolve, ready)
            try:
                await ready
                if ticket.worker is None:
                    self.pool.leave(ticket)
            except asyncio.CancelledError:
                self.pool.leave(ticket)
                if ticket.worker is not None:
                    self.pool.give_back(ticket.worker, True, spent=False)
                raise
            finally:
                limit.cancel()
        return self.pool.taken(ticket)

    async def _send(self, worker: Worker, data: bytes) -> None:
        """Send the request; it fits the socket's buffer but for the longest of queries."""
        try:
            sent = worker.connection.send(data)
            if sent < len(data):
                await self.loop.sock_sendall(worker.connection, data[sent:])
        except OSError as error:
            raise self.run.lost() from error

    async def pieces(self, stream: Stream) -> AsyncIterator[bytes]:
        """Give the pieces of a long answer; ending early ends the query."""
        try:
            while True:
                kind, payload = await self._frame()
                self.run.check(kind, payload)
                if kind == b"Z":
                    self.run.done()
                    stream.rows = marshal.loads(payload)
                    return
                yield payload
        finally:
            self.end()

    async def _frame(self) -> tuple[bytes, bytes]:
        """Return the next frame. Raises QueryTimeout at the deadline, ClientGone."""
        while True:
            frame = self.wire.frame()
            if frame is not None:
                return frame
            if self.wire.ended:
                raise self.reason or self.run.too_big()
            await self._more()

    async def _more(self) -> None:
        """Wait until the worker has sent more, or ended; only this wait counts against the deadline."""
        began = self.loop.time()
        ready = self.wire.wait()
        timer = self.loop.call_later(max(min(self.run.left, SLOW), 0.0), self._slow)
        try:
            await ready
        finally:
            self.wire.waiting = None
            timer.cancel()
            if self.limit is not None:
                self.limit.cancel()
                self.limit = None
            self.run.left -= self.loop.time() - began

    def _slow(self) -> None:
        """See to a query that does not answer at once: most do, and then have no need of any of this."""
        self.limit = self.loop.call_later(max(self.run.left - SLOW, 0.0), self._stop, self.run.too_slow)
        if self.watching is None:
            self._watch()

    def _watch(self) -> None:
        """End the query when its client goes; asked only of slow ones, since the asking has a cost."""
        self.watching = asyncio.ensure_future(self.gone())
        self.watching.add_done_callback(self._left)

    def _left(self, watching: asyncio.Future[None]) -> None:
        if not watching.cancelled():
            self._stop(ClientGone)

    def _stop(self, why: Callable[[], KgError] | type[ClientGone]) -> None:
        """Kill the worker at work; its connection then ends, and the reader tells why."""
        if self.run.at_work and self.reason is None:
            if why is ClientGone:
                self.pool.counts.cancelled += 1
                self.reason = ClientGone("the client has gone")
            else:
                self.reason = why()
            self.run.worker.connection.shutdown(socket.SHUT_RDWR)
            self.run.worker.nursery.kill(self.run.worker)

    def end(self) -> None:
        """Give the worker back, and stop watching the client."""
        if self.watching is not None and not self.watching.done():
            self.watching.cancel()
        run: Run | None = self.__dict__.get("run")
        if run is not None:
            run.end()


def _resolve(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
