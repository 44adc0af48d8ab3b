"""A body in pieces, sent no faster than its reader takes it.

Granian takes every piece of a stream at once and keeps what the client has not read yet (measured with 2.8: 75 MB
of answer, 72 MB of memory), so a slow reader of a large answer would cost all of it. A file it reads only as the
client does: so the body is a pipe, given to it as a file, and a full pipe makes the worker wait.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import struct
import termios
from contextlib import suppress
from typing import Any

STALLED = 60.0
"""Seconds after which a reader that takes nothing is given up: it holds a query worker."""
ROOM = 1 << 20


class ReaderGone(ConnectionError):
    """The client has gone, or takes nothing any more."""


class Pipe:
    """The body of one response; use as `async with`, and `send` its pieces."""

    def __init__(self, protocol: Any, status: int, headers: list[tuple[str, str]]) -> None:  # noqa: ANN401
        self.protocol, self.status, self.headers = protocol, status, headers
        self.loop = asyncio.get_running_loop()
        self.reading, self.writing = os.pipe()
        os.set_blocking(self.writing, False)
        with suppress(OSError, AttributeError):
            fcntl.fcntl(self.writing, fcntl.F_SETPIPE_SZ, ROOM)
        self.sent = 0
        self.opened = False

    async def __aenter__(self) -> Pipe:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close the pipe, once the server has opened its end: the body ends with what was sent."""
        end = self.loop.time() + STALLED
        while self.sent and not self._open() and self.loop.time() < end:
            await asyncio.sleep(0.001)
        if not self.sent:
            self.protocol.response_empty(self.status, self.headers)
        os.close(self.writing)
        if not self.opened:
            os.close(self.reading)

    def _open(self) -> bool:
        """Tell whether the server has opened its end: then some of what was sent is gone from the pipe.

        From then on ours is closed, so that its closing is heard: a client that leaves breaks the pipe.
        """
        if not self.opened and self.sent:
            held = struct.unpack("i", fcntl.ioctl(self.reading, termios.FIONREAD, b"\0" * 4))[0]
            if held < self.sent:
                self.opened = True
                os.close(self.reading)
        return self.opened

    async def send(self, data: bytes) -> None:
        """Send a piece, waiting while the client reads what came before. Raises ReaderGone."""
        view = memoryview(data)
        if view and not self.sent:
            self.protocol.response_file(self.status, self.headers, f"/dev/fd/{self.reading}")
        while view:
            self._open()
            try:
                count = os.write(self.writing, view)
            except BlockingIOError:
                await self._room()
            except BrokenPipeError:
                raise ReaderGone("the client has gone") from None
            else:
                self.sent += count
                view = view[count:]

    async def _room(self) -> None:
        """Wait until the pipe takes more, or breaks. Raises ReaderGone when nothing happens for too long."""
        ready: asyncio.Future[None] = self.loop.create_future()
        self.loop.add_writer(self.writing, _resolve, ready)
        try:
            await asyncio.wait_for(ready, STALLED)
        except TimeoutError:
            raise ReaderGone("the client reads nothing any more") from None
        finally:
            self.loop.remove_writer(self.writing)


def _resolve(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
