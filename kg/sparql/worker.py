"""A query worker: answers one query after another over a pipe until the pipe closes or it is killed.

Light on purpose (no RDF library, no web): it is forked from a process that holds the graph, and must be ready
within milliseconds when it takes the place of one that was killed.

A request is a length and a marshalled tuple. An answer is one frame (`A`) when it is short, else a head (`H`),
pieces (`D`) and an end (`Z`); an error is one frame (`E`) at any point. A frame: kind, length, payload.
"""

from __future__ import annotations

import marshal
import os
import resource
import socket
import struct
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kg.errors import AnswerTooLarge, MalformedQuery, QueryError, StoreError
from kg.store.base import SparqlRequest
from kg.store.evaluation import media_type, needs_graphs, run, store_errors, write
from kg.store.oxigraph import OxigraphStore

FRAME = struct.Struct("!cQ")
LENGTH = struct.Struct("!Q")
PIECE = 256 * 1024
SHORT = 16 * 1024
"""Bytes that are read at once where little comes: to make room for PIECE each time costs the allocator more."""
AWAKE = 0.0003
"""Seconds for which both sides look for what comes next before they sleep, while one query comes after the other.

To wake a core that sleeps takes 0.03 ms and more in a virtual machine, each way: with 371,000 quads and one client,
light queries came at half the rate without this. With queries beside each other the cores have no time to sleep.
"""
ROW_MARKS = {
    "application/sparql-results+json": b'}},{"',
    "application/sparql-results+xml": b"<result>",
    "text/csv": b"\n",
    "text/tab-separated-values": b"\n",
    "application/n-triples": b"\n",
    "application/n-quads": b"\n",
}
ROWS_BEFORE_FIRST_MARK = {"application/sparql-results+json": 1, "text/csv": -1, "text/tab-separated-values": -1}


def receive(connection: socket.socket, size: int) -> bytes:
    """Return exactly `size` bytes, or fewer when the other side has gone."""
    data = connection.recv(size)
    if len(data) == size or not data:
        return data
    pieces = [data]
    missing = size - len(data)
    while missing and (data := connection.recv(min(missing, 1 << 20))):
        pieces.append(data)
        missing -= len(data)
    return b"".join(pieces)


def look(connection: socket.socket) -> bytes | None:
    """Return what comes within AWAKE, b"" when the other side has gone, None when nothing came; others may run."""
    end = time.monotonic() + AWAKE
    while time.monotonic() < end:
        try:
            return connection.recv(SHORT, socket.MSG_DONTWAIT)
        except (BlockingIOError, InterruptedError):
            os.sched_yield()
        except OSError:
            return b""
    return None


class Output:
    """Takes an answer from the engine's serializer, counts it, and sends it on in pieces as it grows."""

    def __init__(self, connection: socket.socket, head: str, max_rows: int, max_bytes: int) -> None:
        self.connection = connection
        self.head = head
        self.max_rows, self.max_bytes = max_rows, max_bytes
        plain = head.partition(";")[0]
        self.mark = ROW_MARKS.get(plain)
        self.rows = ROWS_BEFORE_FIRST_MARK.get(plain, 0)
        self.bytes = 0
        self.pieces: list[bytes] = []
        self.held = 0
        self.tail = b""
        self.started = False
        self.excess: AnswerTooLarge | None = None

    def write(self, data: bytes, /) -> int:
        """Take a piece; an exception here ends the engine's work once the answer is over its caps."""
        self.pieces.append(bytes(data))
        self.held += len(data)
        if self.held >= PIECE:
            self.send()
        return len(data)

    def flush(self) -> None:
        """Pieces leave when they are large enough; see finish."""

    def count(self, data: bytes) -> None:
        """Count rows and bytes. Raises AnswerTooLarge."""
        self.bytes += len(data)
        if self.mark is not None:
            seen = self.tail + data
            self.rows += seen.count(self.mark)
            self.tail = seen[len(seen) - len(self.mark) + 1 :] if len(self.mark) > 1 else b""
        if self.bytes > self.max_bytes:
            limit, unit = self.max_bytes, "bytes"
        elif self.rows > self.max_rows:
            limit, unit = self.max_rows, "rows"
        else:
            return
        self.excess = AnswerTooLarge(
            f"the answer has more than {limit:,} {unit}, the most that is given at once; "
            "ask for parts with LIMIT and OFFSET, or take the prepared downloads", limit
        )  # fmt: skip
        raise self.excess

    def send(self) -> None:
        """Count what is held and send it as one piece, after the head when it is the first."""
        data = b"".join(self.pieces)
        self.pieces.clear()
        self.held = 0
        self.count(data)
        if not self.started:
            self.started = True
            send(self.connection, b"H", self.head.encode())
        send(self.connection, b"D", data)

    def finish(self) -> None:
        """Send the rest: everything in one frame when nothing has left yet."""
        if self.started:
            if self.pieces:
                self.send()
            send(self.connection, b"Z", marshal.dumps(self._rows()))
            return
        data = b"".join(self.pieces)
        self.count(data)
        send(self.connection, b"A", marshal.dumps((self.head, self._rows(), data)))

    def _rows(self) -> int | None:
        empty_json = self.mark == ROW_MARKS["application/sparql-results+json"] and self.bytes < 4096
        if empty_json and b'"bindings":[]' in b"".join(self.pieces):
            return 0
        return max(self.rows, 0) if self.mark is not None else None


def send(connection: socket.socket, kind: bytes, payload: bytes) -> None:
    """Send one frame."""
    head = FRAME.pack(kind, len(payload))
    if len(payload) < 65536:
        connection.sendall(head + payload)
    else:
        connection.sendall(head)
        connection.sendall(payload)


def failure(error: Exception) -> bytes:
    """Return an error as the payload of a frame: the name of its class, message and details."""
    details: dict[str, Any] = {}
    if isinstance(error, MalformedQuery):
        details = {"line": error.line, "column": error.column}
    elif isinstance(error, AnswerTooLarge):
        details = {"limit": error.limit}
    elif isinstance(error, MemoryError):
        return marshal.dumps(("MemoryError", "", {}))
    return marshal.dumps((type(error).__name__, str(error), details))


def confine(memory: int, network: bool) -> None:
    """Bound what this process may take: memory on top of what it has, and no new files or sockets unless told.

    The second is the hard floor under the refusal of SERVICE and LOAD: without a free descriptor the engine
    can open neither a connection nor a file, whatever the query says.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    statm = Path("/proc/self/statm")
    if memory and statm.exists():
        held = int(statm.read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (held + memory, held + memory))
    if not network:
        resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))


def next_request(connection: socket.socket, awake: bool = False) -> tuple[Any, ...] | None:
    """Return the fields of the next request, None when the other side has gone. One comes after the other's answer.

    awake: look for it before sleeping.
    """
    data = look(connection) if awake else None
    if data is None:
        data = connection.recv(SHORT)
    if not data:
        return None
    if len(data) < LENGTH.size:
        data += receive(connection, LENGTH.size - len(data))
    missing = LENGTH.size + LENGTH.unpack_from(data)[0] - len(data)
    if missing > 0:
        data += receive(connection, missing)
    fields: tuple[Any, ...] = marshal.loads(memoryview(data)[LENGTH.size :])
    return fields


def serve(connection: socket.socket, stores: Sequence[OxigraphStore], max_rows: int, max_bytes: int) -> None:
    """Answer requests until the other side closes.

    stores: of the same graph; the first answers everything, the last what names no graphs.
    """
    whole, plain = stores[0], stores[-1]
    alone = False
    while (fields := next_request(connection, alone)) is not None:
        alone, *asked = fields
        request = SparqlRequest(*asked)
        store = whole if needs_graphs(request) else plain
        output: Output | None = None
        try:
            with store_errors("of this site"):
                found = run(store.engine, request, store.united)
                output = Output(connection, media_type(found, request), max_rows, max_bytes)
                write(found, request, output)
                output.finish()
        except (QueryError, StoreError, MemoryError, ValueError) as error:
            excess = output.excess if output is not None else None
            send(connection, b"E", failure(excess or error))
