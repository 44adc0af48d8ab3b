"""A worker's connection as an event loop reads it, registered with the loop once and not for each wait.

To register and take back cost a light query six system calls and more. What comes while nobody waits belongs to a
query that a thread asks of the same worker, or to a reader who is slower than the engine: then the loop stops looking
until the next wait.
"""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress

from kg.sparql.nursery import Worker
from kg.sparql.worker import FRAME, PIECE, look


class Wire:
    """One worker's connection on one event loop: what came, and who waits for more."""

    def __init__(self, worker: Worker, loop: asyncio.AbstractEventLoop) -> None:
        self.connection = worker.connection
        self.loop = loop
        self.thread = threading.get_ident()
        self.buffer = bytearray()
        self.ended = False
        self.waiting: asyncio.Future[None] | None = None
        self._looking = False

    @classmethod
    def of(cls, worker: Worker, loop: asyncio.AbstractEventLoop) -> Wire:
        """Return a worker's wire, made at the first use, ready for another query."""
        wire = worker.wire
        if not isinstance(wire, Wire) or wire.loop is not loop:
            wire = worker.wire = cls(worker, loop)
        if wire.connection.gettimeout() != 0.0:
            wire.connection.setblocking(False)
        wire.buffer.clear()
        return wire

    def frame(self) -> tuple[bytes, bytes] | None:
        """Return the next frame, or None while it is not whole."""
        if len(self.buffer) < FRAME.size:
            return None
        kind, size = FRAME.unpack_from(self.buffer)
        end = FRAME.size + size
        if len(self.buffer) < end:
            return None
        with memoryview(self.buffer) as view:
            payload = bytes(view[FRAME.size : end])
        del self.buffer[:end]
        return kind, payload

    def look(self) -> None:
        """Take what comes within a moment, which most answers do."""
        self._take(look(self.connection))

    def wait(self) -> asyncio.Future[None]:
        """Return what is done when more has come, or the worker has ended."""
        self.waiting = self.loop.create_future()
        if not self._looking:
            self._looking = True
            self.loop.add_reader(self.connection.fileno(), self._readable)
        return self.waiting

    def _readable(self) -> None:
        waiting = self.waiting
        if waiting is None:
            self._look_away()
            return
        try:
            data = self.connection.recv(PIECE)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            data = b""
        self._take(data)
        if not waiting.done():
            waiting.set_result(None)

    def _take(self, data: bytes | None) -> None:
        if data:
            self.buffer += data
        elif data is not None:
            self.ended = True
            self._look_away()

    def _look_away(self) -> None:
        if self._looking:
            self._looking = False
            self.loop.remove_reader(self.connection.fileno())

    def close(self) -> None:
        """Close the connection, from any thread: a loop must forget it before its number goes to another."""
        if threading.get_ident() != self.thread:
            with suppress(RuntimeError):  # the loop is closed
                self.loop.call_soon_threadsafe(self._close)
                return
        self._close()

    def _close(self) -> None:
        if not self.loop.is_closed():
            self._look_away()
        self.connection.close()
