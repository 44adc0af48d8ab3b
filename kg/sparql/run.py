"""One query on one worker: the request sent, the frames read, the worker given back.

What a frame means is told apart from how it is read, since a thread reads with a timeout and an event loop as
the frames come; see `kg.sparql.asking`.
"""

from __future__ import annotations

import marshal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol
from weakref import ref

from kg import errors
from kg.errors import KgError, QueryTimeout, StoreUnavailable
from kg.settings import Settings
from kg.sparql.nursery import Worker
from kg.sparql.worker import FRAME, LENGTH, receive
from kg.store.base import SparqlRequest

CALM = 8
"""Queries in a row, none beside another, after which the next is taken to come alone, too."""


@dataclass(slots=True, weakref_slot=True)
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
    busy: int = 0
    calm: int = 0
    """Queries in a row that began while no other was at work."""

    def begin(self) -> None:
        """Count a query in."""
        self.calm = 0 if self.busy else self.calm + 1
        self.busy += 1


class Owner(Protocol):
    """Whose worker a query runs on: the pool, as far as a run needs it."""

    counts: Counts
    settings: Settings

    def give_back(self, worker: Worker, public: bool, spent: bool) -> None:
        """Take a worker back; one that is spent is replaced."""
        ...


class Pieces:
    """The pieces of a long answer. Ending early (`close`, or just letting go) ends the query.

    Not a generator: one that was never begun does not run its `finally`, and a worker would be lost.
    """

    def __init__(self, run: Run, stream: Stream) -> None:
        self.run = run
        self.stream = ref(stream)
        self.ended: Callable[[], None] | None = None
        """Called once, at the end, however it comes."""

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        try:
            kind, payload = self.run.frame()
        except BaseException:
            self._end()
            raise
        if kind == b"Z":
            self.run.done()
            stream = self.stream()
            if stream is not None:
                stream.rows = marshal.loads(payload)
            self._end()
            raise StopIteration
        return payload

    def close(self) -> None:
        """Give the rest up."""
        if self.run.at_work:
            self.run.pool.counts.cancelled += 1
        self._end()

    def _end(self) -> None:
        self.run.end()
        ended, self.ended = self.ended, None
        if ended is not None:
            ended()

    def __del__(self) -> None:
        self.close()


class Run:
    """One query on one worker, from the request sent to the worker given back."""

    def __init__(self, pool: Owner, worker: Worker, request: SparqlRequest, public: bool) -> None:
        self.pool, self.worker, self.request, self.public = pool, worker, request, public
        self.alone = pool.counts.calm > CALM
        """One query comes after the other: the cores have time to wait for this and the next without sleep."""
        self.left = request.deadline
        self.begun = time.monotonic()
        self.at_work = False
        self.ended = False

    def request_bytes(self) -> bytes:
        """Return the request as the worker reads it, and take the worker as being at work from now on."""
        r = self.request
        asked = (r.query, r.default_graphs, r.named_graphs, r.results_format, r.rdf_format, r.deadline)
        fields = marshal.dumps((self.alone, *asked))
        self.at_work = True
        return LENGTH.pack(len(fields)) + fields

    def start(self) -> Stream:
        """Send the request and return its answer, whole when it came in one frame."""
        try:
            self.worker.connection.settimeout(self.left)
            self.worker.connection.sendall(self.request_bytes())
        except OSError as error:
            raise self.lost() from error
        stream = self.opened(*self.frame())
        if stream.whole is None:
            stream.chunks = Pieces(self, stream)
        return stream

    def opened(self, kind: bytes, payload: bytes) -> Stream:
        """Return the stream that a first frame opens: whole, or with its pieces to come. Raises what it reports."""
        version = self.worker.nursery.version
        if kind == b"A":
            media_type, rows, body = marshal.loads(payload)
            self.done()
            return Stream(media_type, version, iter((body,)), rows, body)
        self.check(kind, payload)
        return Stream(payload.decode(), version, iter(()))

    def check(self, kind: bytes, payload: bytes) -> None:
        """Raise the error that a frame reports, if it does."""
        if kind == b"E":
            self.at_work = False
            self.pool.counts.failed += 1
            raise self.reported(*marshal.loads(payload))

    def done(self) -> None:
        """Note that the worker has finished the query."""
        self.at_work = False
        self.pool.counts.answered += 1

    def too_slow(self) -> QueryTimeout:
        """Return the error of a query over its deadline."""
        self.pool.counts.timeouts += 1
        seconds = self.request.deadline
        return QueryTimeout(
            f"the query was stopped after {seconds:g} s, its time limit; "
            "narrow it (fewer variables, a LIMIT inside a sub-select) or ask for parts of the answer", seconds
        )  # fmt: skip

    def too_big(self) -> QueryTimeout:
        """Return the error of a worker that died: the engine aborts when it gets no more memory."""
        self.pool.counts.memory += 1
        megabytes = self.pool.settings.query_memory // 1048576
        return QueryTimeout(
            f"the query was stopped: it needed more than {megabytes:,} MB, the memory of a query; ask for less at once"
        )

    def lost(self) -> StoreUnavailable:
        """Return the error of a worker whose connection broke."""
        return StoreUnavailable("a query worker was lost; try again")

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
                raise self.too_big()
            kind, size = FRAME.unpack(head)
            payload = receive(connection, size)
        except TimeoutError:
            raise self.too_slow() from None
        except OSError as error:
            raise self.lost() from error
        self.left -= time.monotonic() - began
        self.check(kind, payload)
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
        self.pool.give_back(self.worker, self.public, spent=self.at_work)
