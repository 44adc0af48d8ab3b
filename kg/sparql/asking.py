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
from kg.sparql.clock import Clock
from kg.sparql.nursery import Worker
from kg.sparql.pool import PATIENCE, Pool, Ticket
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
        self.thread = threading.get_ident()
        self.ready: asyncio.Future[None] | None = None
        self.watching: asyncio.Future[None] | None = None
        self.limit: asyncio.TimerHandle | None = None
        self.reason: KgError | None = None
        self.over = False
        self.run: Run
        self.wire: Wire

    async def start(self) -> Stream:
        """Return the answer, whole or with its pieces to come from `pieces`. Raises QueryError, StoreError."""
        syntax.refuse(self.request.query, self.pool.settings.services)
        ticket = self.pool.queue(self.request, True, self._wake)
        worker = ticket.worker or await self._queued(ticket)
        run = self.run = Run(self.pool, worker, self.request, True)
        try:
            self.wire = Wire.of(worker, self.loop)
            unsent = self._send(worker, run.request_bytes())
            if unsent:
                await self._send_on(worker, unsent)
            elif run.alone:
                self.wire.look()
            stream = run.opened(*await self._frame())
        except BaseException:
            self.end()
            raise
        if stream.whole is not None:
            self.pool.keep(self.request, stream)
            self.end()
        return stream

    async def _queued(self, ticket: Ticket) -> Worker:
        """Return the worker of a ticket that has none yet, after waiting in the queue. Raises TooManyQueries."""
        ready = self.ready = self.loop.create_future()
        limit = self.loop.call_later(min(self.request.deadline, PATIENCE), self._woken)
        try:
            if ticket.worker is None:
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

    def _wake(self) -> None:
        """Note, in any thread, that the ticket has its worker."""
        if threading.get_ident() == self.thread:
            self._woken()
        else:
            self.loop.call_soon_threadsafe(self._woken)

    def _woken(self) -> None:
        if self.ready is not None and not self.ready.done():
            self.ready.set_result(None)

    def _send(self, worker: Worker, data: bytes) -> bytes:
        """Send the request and return what is left of it: nothing but for the longest of queries."""
        try:
            return data[worker.connection.send(data) :]
        except OSError as error:
            raise self.run.lost() from error

    async def _send_on(self, worker: Worker, data: bytes) -> None:
        """Send the rest of a long request."""
        try:
            await self.loop.sock_sendall(worker.connection, data)
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
        slow = None
        if self.run.left > SLOW:
            slow = Clock.of(self.loop, SLOW).begin(self._slow)
        else:
            self._limit(self.run.left)
        try:
            await ready
        finally:
            self.wire.waiting = None
            if slow is not None:
                slow.end()
            if self.limit is not None:
                self.limit.cancel()
                self.limit = None
            self.run.left -= self.loop.time() - began

    def _limit(self, seconds: float) -> None:
        """Stop the query after some seconds."""
        self.limit = self.loop.call_later(max(seconds, 0.0), self._stop, self.run.too_slow)

    def _slow(self) -> None:
        """See to a query that does not answer at once: most do, and then have no need of any of this."""
        self._limit(self.run.left - SLOW)
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
        """Give the worker back, and stop watching the client. To fill a worker's place is no work for the loop."""
        if self.watching is not None and not self.watching.done():
            self.watching.cancel()
        run: Run | None = self.__dict__.get("run")
        if run is None or self.over:
            return
        self.over = True
        if run.at_work:
            self.loop.run_in_executor(None, run.end)
        else:
            run.end()
