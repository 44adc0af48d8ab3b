"""A SPARQL request and its reply, apart from any web framework.

`begin` decides what can be said without asking the engine (errors, 304, an answer that is held), `finish` makes
the reply of an answer, `fail` that of an error. The Flask view and the server's fast path share all three, so
there is one behaviour and two ways in.
"""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from kg import errors
from kg.settings import Settings
from kg.sparql import protocol
from kg.sparql.pool import Pool
from kg.sparql.protocol import UpdateRequest
from kg.sparql.run import Pieces, Stream
from kg.store.base import SparqlRequest
from kg.store.syntax import repeatable
from web import encoding
from web.errors import status_of

CORS = (
    ("Access-Control-Allow-Origin", "*"),
    ("Access-Control-Expose-Headers", "ETag, X-Rows, X-Cached, Server-Timing, Retry-After, Content-Disposition"),
)
SAFE = (
    ("X-Content-Type-Options", "nosniff"),
    ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox"),
)
PREFLIGHT = (
    *CORS,
    ("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS"),
    ("Access-Control-Allow-Headers", "Accept, Authorization, Content-Type, If-None-Match"),
    ("Access-Control-Max-Age", "86400"),
    ("Allow", "GET, HEAD, POST, OPTIONS"),
)
RETRY = {503: "5", 429: "2"}


@dataclass(slots=True)
class Message:
    """The parts of an HTTP request that the protocol reads. header: a header's value by its small name, or ""."""

    method: str
    query_string: str
    header: Callable[[str], str]
    body: bytes
    client: str


@dataclass(slots=True)
class Reply:
    """What goes back: status, headers, and a body that is whole or comes in pieces."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes | Iterator[bytes] = b""
    packing: str = ""
    """The encoding in which pieces are still to be put before they are sent."""


@dataclass(slots=True)
class Asked:
    """A query on its way: what finish and fail need to know of it."""

    request: SparqlRequest
    tag: str
    encoding: str
    client: str
    begun: float = field(default_factory=time.perf_counter)
    cut: bool = False
    """Whether its answer was begun and could not be finished."""


class Service:
    """The SPARQL service of a site: its pool, its settings, and what it counts."""

    def __init__(self, pool: Pool, settings: Settings) -> None:
        self.pool = pool
        self.settings = settings
        self.statuses: Counter[int] = Counter()
        self._clients: Counter[str] = Counter()
        self._lock = threading.Lock()
        self.log: Callable[[str], None] | None = None

    def begin(self, message: Message) -> Reply | Asked | UpdateRequest | None:
        """Return the reply when it is known already, else what has to be asked; None for no operation at all."""
        if message.method == "OPTIONS":
            return Reply(204, list(PREFLIGHT))
        if len(message.body) > self.settings.max_request:
            raise errors.AnswerTooLarge(
                f"the request is over {self.settings.max_request:,} bytes, the most that is read",
                self.settings.max_request,
            )
        parsed = protocol.parse(
            message.method, message.query_string, message.header("content-type"), message.body,
            message.header("accept"), self.settings.query_timeout,
        )  # fmt: skip
        if not isinstance(parsed, SparqlRequest):
            return parsed
        packing = encoding.choose(message.header("accept-encoding"))
        asked = Asked(parsed, self._tag(parsed), packing, message.client)
        known = message.header("if-none-match") if message.method in ("GET", "HEAD") else ""
        if known and asked.tag and any(_bare(t).partition("+")[0] == asked.tag for t in known.split(",")):
            return self._noted(asked, Reply(304, self._headers(asked, "")), None, True)
        held = self.pool.held(parsed)
        return self.finish(asked, held) if held is not None else asked

    def _tag(self, request: SparqlRequest) -> str:
        """Return the answer's entity tag, or "" for one that differs each time."""
        if not repeatable(request.query):
            return ""
        r = request
        parts = (r.query, *r.default_graphs, "|", *r.named_graphs, r.results_format, r.rdf_format)
        digest = hashlib.blake2b(chr(0).join(parts).encode(errors="replace"), digest_size=10)
        return f"{self.pool.version}-{digest.hexdigest()}"

    def enter(self, client: str) -> None:
        """Count a client's query in. Raises TooManyOfOneClient over its share."""
        with self._lock:
            if self._clients[client] >= self.settings.client_queries:
                raise errors.TooManyOfOneClient(
                    f"this address has {self.settings.client_queries} queries running, its share; wait for one to end",
                    2,
                )
            self._clients[client] += 1

    def leave(self, client: str) -> None:
        """Count a client's query out."""
        with self._lock:
            self._clients[client] -= 1
            if self._clients[client] <= 0:
                del self._clients[client]

    def ask(self, asked: Asked) -> Reply:
        """Ask the pool and return the reply; the sync way, which blocks until the first piece is there."""
        self.enter(asked.client)
        try:
            stream = self.pool.stream(asked.request)
        except BaseException:
            self.leave(asked.client)
            raise
        if isinstance(stream.chunks, Pieces):
            stream.chunks.ended = partial(self.ended, asked, stream)
        else:
            self.leave(asked.client)
        return self.finish(asked, stream)

    def ended(self, asked: Asked, stream: Stream | None) -> None:
        """Count a query out; the log tells of an answer that went in pieces only now, with its rows and its whole time.

        stream: what `finish` was given, None when nothing came of the query.
        """
        self.leave(asked.client)
        if stream is not None and stream.whole is None:
            self._write(200, asked.client, asked, stream.rows, False)

    def finish(self, asked: Asked, stream: Stream) -> Reply:
        """Return the reply of an answer: compressed when asked for, with its tag, whole or in pieces."""
        headers = self._headers(asked, stream.media_type)
        body: bytes | Iterator[bytes] = stream.chunks
        packed = bool(asked.encoding)
        if stream.whole is not None:
            body = stream.whole
            packed = bool(asked.encoding) and len(body) >= encoding.SMALL
            if packed:
                body = self._packed(asked, stream)
            headers.append(("Content-Length", str(len(body))))
            if stream.rows is not None:
                headers.append(("X-Rows", str(stream.rows)))
        if asked.tag:
            headers.append(("ETag", f'"{asked.tag}+{asked.encoding}"' if packed else f'"{asked.tag}"'))
        if packed:
            headers.append(("Content-Encoding", asked.encoding))
        headers.append(("X-Cached", "1" if stream.cached else "0"))
        headers.append(("Server-Timing", f"query;dur={(time.perf_counter() - asked.begun) * 1000:.2f}"))
        packing = asked.encoding if stream.whole is None else ""
        reply = Reply(200, headers, body, packing)
        if stream.whole is None:
            self.statuses[200] += 1
            return reply
        return self._noted(asked, reply, stream.rows, stream.cached)

    def _packed(self, asked: Asked, stream: Stream) -> bytes:
        """Return a whole body compressed; kept beside the answer, so that it is packed once."""
        key = (asked.tag, asked.encoding)
        held = self.pool.cache.get(key) if asked.tag else None
        if held is not None:
            return held[2]
        packed = encoding.compress(stream.whole or b"", asked.encoding)
        if asked.tag:
            self.pool.cache.put(key, (stream.media_type, stream.rows, packed))
        return packed

    def _headers(self, asked: Asked, media_type: str) -> list[tuple[str, str]]:
        control = self.settings.cache_control if asked.tag else "no-store"
        headers = [*CORS, *SAFE, ("Vary", "Accept, Accept-Encoding"), ("Cache-Control", control)]
        if media_type:
            headers.append(("Content-Type", media_type))
        elif asked.tag:
            headers.append(("ETag", f'"{asked.tag}"'))
        return headers

    def fail(self, error: errors.KgError, sent: Message, asked: Asked | None = None) -> Reply:
        """Return the reply of an error: JSON for who takes JSON, else one line of text; never a path or a trace."""
        status = status_of(error)
        self._note(status, sent.client, asked, None, False)
        accept = sent.header("accept")
        headers = [*CORS, *SAFE, ("Cache-Control", "no-store")]
        retry = str(getattr(error, "retry_after", "")) or RETRY.get(status)
        if retry:
            headers.append(("Retry-After", retry))
        if "json" in accept:
            details = {
                k: v for k in ("line", "column", "limit", "seconds") if (v := getattr(error, k, None)) is not None
            }
            body = json.dumps({"error": str(error), "status": status, **details}, ensure_ascii=False).encode()
            headers.append(("Content-Type", "application/json"))
        else:
            body = f"{error}\n".encode()
            headers.append(("Content-Type", "text/plain; charset=utf-8"))
        headers.append(("Content-Length", str(len(body))))
        return Reply(status, headers, body)

    def _noted(self, asked: Asked, reply: Reply, rows: int | None, cached: bool) -> Reply:
        """Count a reply and return it."""
        self._note(reply.status, asked.client, asked, rows, cached)
        return reply

    def _note(self, status: int, client: str, asked: Asked | None, rows: int | None, cached: bool) -> None:
        """Count a reply, and write its line to the log when one is kept."""
        self.statuses[status] += 1
        self._write(status, client, asked, rows, cached)

    def _write(self, status: int, client: str, asked: Asked | None, rows: int | None, cached: bool) -> None:
        """Write a request's line to the log when one is kept; the query only as its hash."""
        if self.log is not None:
            line: dict[str, object] = {"time": round(time.time(), 3), "client": client, "status": status}
            if asked is not None:
                digest = hashlib.sha256(asked.request.query.encode(errors="replace")).hexdigest()[:16]
                milliseconds = round((time.perf_counter() - asked.begun) * 1000, 2)
                line |= {"query": digest, "ms": milliseconds, "rows": rows, "cached": cached}
                if asked.cut:
                    line["cut"] = True
            self.log(json.dumps(line))


def cut_short(reply: Reply, error: errors.KgError) -> bytes:
    """Return what ends an answer that cannot be finished: a line that says so, and that no parser takes as data.

    A server cannot take back the status that it has sent, and may end the body as if it were whole.
    """
    media_type = next((value for name, value in reply.headers if name == "Content-Type"), "")
    quote = '"' if media_type.startswith(("text/csv", "text/tab")) else ""
    return f"\n{quote}ERROR: this answer is not whole: {error}\n".encode()


def _bare(tag: str) -> str:
    return tag.strip().removeprefix("W/").strip('"')
