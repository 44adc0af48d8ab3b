"""The site as Granian runs it: SPARQL on the event loop, the pages through Flask in threads.

Why not WSGI alone: its threads cannot see that a client has gone, so a query nobody waits for would run to its
limit; and an event loop that only passes bytes on serves light queries faster than threads that take turns.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from flask import Flask
from granian.rsgi import HTTPProtocol, ProtocolClosed, Scope  # type: ignore[attr-defined]

from kg.errors import ClientGone, KgError
from kg.sparql.asking import Asking
from kg.sparql.protocol import UpdateRequest
from kg.sparql.worker import PIECE
from web import encoding, sparql, warm
from web.exchange import Asked, Message, Reply, Service, cut_short
from web.pipe import Pipe, ReaderGone
from web.reviewer import MAX_FORM

PATHS = ("/sparql", "/sparql/")
Headers = list[tuple[str, str]]


class Application:
    """A site as an RSGI application. threads: how many pages may be made at once."""

    def __init__(self, site: Flask, threads: int) -> None:
        self.site = site
        self.settings = site.config["KG_SETTINGS"]
        self.threads = ThreadPoolExecutor(threads, thread_name_prefix="page")
        self.service: Service | None = None

    def __rsgi_init__(self, loop: asyncio.AbstractEventLoop) -> None:
        """Open the graph while the first requests come, and go round the pages before a reader does."""
        self.threads.submit(sparql.service, self.site)
        if self.settings.warm:
            warm.begin(self.site)

    def __rsgi_del__(self, loop: asyncio.AbstractEventLoop) -> None:
        """Let the workers go when the server stops."""
        held: Service | None = self.site.extensions.get(sparql.EXTENSION)
        if held is not None:
            held.pool.close()
        self.threads.shutdown(wait=False, cancel_futures=True)

    async def __rsgi__(self, scope: Scope, protocol: HTTPProtocol) -> None:
        """Answer a request."""
        if scope.proto != "http":
            protocol.close(404)  # type: ignore[attr-defined]
            return
        try:
            if scope.path in PATHS and scope.method in sparql.METHODS:
                await self._query(scope, protocol)
            else:
                await self._page(scope, protocol)
        except (ProtocolClosed, ClientGone, ReaderGone):
            pass

    async def _query(self, scope: Scope, protocol: HTTPProtocol) -> None:
        """Answer a request of the SPARQL Protocol; what is no query (an update, a person's) goes the way of a page."""
        method, header = scope.method, scope.headers.get
        accept = header("accept", "")
        if "text/html" in accept and sparql.wants_page(method, scope.query_string.encode(), accept):
            await self._page(scope, protocol)
            return
        body = await self._body(protocol, self.settings.max_request) if method == "POST" else b""
        try:
            service = self.service or await self._service()
        except KgError:
            await self._page(scope, protocol, body)
            return
        forwarded = header("x-forwarded-for", "") if self.settings.proxies else ""
        client = sparql.client_of(_host(scope.client), forwarded, self.settings.proxies)
        message = Message(method, scope.query_string, lambda name: header(name, ""), body, client)
        begun: Reply | Asked | UpdateRequest | None = None
        try:
            begun = service.begin(message)
            if isinstance(begun, Asked):
                await self._ask(service, begun, method, protocol)
            elif isinstance(begun, Reply):
                self._send(protocol, method, begun)
            else:
                await self._page(scope, protocol, body)
        except ClientGone:
            raise
        except KgError as error:
            asked = begun if isinstance(begun, Asked) else None
            self._send(protocol, method, service.fail(error, message, asked))

    async def _service(self) -> Service:
        """Return the SPARQL service, waiting beside the event loop while the graph is being opened."""
        self.service = await asyncio.get_running_loop().run_in_executor(self.threads, sparql.service, self.site)
        return self.service

    async def _ask(self, service: Service, asked: Asked, method: str, protocol: HTTPProtocol) -> None:
        """Ask the pool and send its answer, whole or piece by piece; a client that goes ends the query."""
        service.enter(asked.client)
        asking = Asking(service.pool, asked.request, protocol.client_disconnect)
        stream = None
        try:
            stream = await asking.start()
            reply = service.finish(asked, stream)
            if stream.whole is not None:
                self._send(protocol, method, reply)
            elif method == "HEAD":
                protocol.response_empty(reply.status, reply.headers)
            else:
                asked.cut = True  # until its end is sent: its client may go
                asked.cut = not await self._stream(protocol, reply, asking.pieces(stream))
        finally:
            asking.end()
            service.ended(asked, stream)

    async def _stream(self, protocol: HTTPProtocol, reply: Reply, pieces: AsyncIterator[bytes]) -> bool:
        """Send an answer in pieces; when it cannot be finished, its last line says so. Returns whether it is whole."""
        whole = True
        pack, flush, finish = encoding.packer(reply.packing) if reply.packing else (bytes, bytes, bytes)
        async with Pipe(protocol, reply.status, reply.headers) as pipe:
            try:
                async for piece in pieces:
                    await pipe.send(pack(piece) + flush())
            except ClientGone:
                raise
            except KgError as error:
                whole = False
                await pipe.send(pack(cut_short(reply, error)))
            await pipe.send(finish())
        return whole

    def _send(self, protocol: HTTPProtocol, method: str, reply: Reply) -> None:
        """Send a whole reply."""
        if method == "HEAD" or not reply.body:
            protocol.response_empty(reply.status, reply.headers)
        else:
            assert isinstance(reply.body, bytes)
            protocol.response_bytes(reply.status, reply.headers, reply.body)

    async def _body(self, protocol: HTTPProtocol, most: int) -> bytes:
        """Return a request's body, at most one byte more than `most`, so that the excess shows."""
        pieces = bytearray()
        async for piece in protocol:
            pieces += piece
            if len(pieces) > most:
                return bytes(pieces[: most + 1])
        return bytes(pieces)

    def _most(self, scope: Scope) -> int:
        """Return how many bytes a request may have: a form of the review carries a document."""
        review = self.settings.token and scope.path.endswith(("/review", "/review/store"))
        usual: int = self.settings.max_request
        return max(usual, MAX_FORM) if review else usual

    async def _page(self, scope: Scope, protocol: HTTPProtocol, body: bytes | None = None) -> None:
        """Answer a request through Flask, in a thread."""
        most = self._most(scope)
        if body is None:
            body = await self._body(protocol, most) if scope.method not in ("GET", "HEAD", "OPTIONS") else b""
        if len(body) > most:
            text = f"the request is over {most:,} bytes, the most that is read\n"
            protocol.response_str(413, [("content-type", "text/plain; charset=utf-8")], text)
            return
        loop = asyncio.get_running_loop()
        status, headers, made = await loop.run_in_executor(self.threads, self._run, scope, body)
        if isinstance(made, bytes):
            self._send(protocol, scope.method, Reply(status, headers, made))
            return
        try:
            async with Pipe(protocol, status, headers) as pipe:
                while piece := await loop.run_in_executor(self.threads, _gather, made):
                    await pipe.send(piece)
        finally:
            await loop.run_in_executor(self.threads, _close, made)

    def _run(self, scope: Scope, body: bytes) -> tuple[int, Headers, bytes | Iterator[bytes]]:
        """Call Flask and return status, headers and body; short bodies whole, others as an iterator."""
        started: dict[str, Any] = {}

        def start(status: str, headers: Headers, exc_info: object = None) -> Callable[[bytes], object]:
            started.update(status=int(status[:3]), headers=headers)
            return lambda _: None

        made: Iterable[bytes] = self.site.wsgi_app(environment(scope, body), start)
        if isinstance(made, (list, tuple)) or any(name.lower() == "content-length" for name, _ in started["headers"]):
            length = next((int(v) for n, v in started["headers"] if n.lower() == "content-length"), 0)
            if length < 1 << 20:
                whole = b"".join(made)
                _close(made)
                return started["status"], started["headers"], whole
        return started["status"], started["headers"], _Pieces(made)


class _Pieces:
    """The pieces of a body, with an end to call."""

    def __init__(self, made: Iterable[bytes]) -> None:
        self.made = made
        self.pieces = iter(made)

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        return next(self.pieces)

    def close(self) -> None:
        """Tell the application that its body is no longer read."""
        _close(self.made)


def _gather(pieces: Iterator[bytes]) -> bytes:
    """Return the next pieces as one of a useful size: a file comes in small ones, and each way here has a cost."""
    found: list[bytes] = []
    size = 0
    for piece in pieces:
        found.append(piece)
        size += len(piece)
        if size >= PIECE:
            break
    return b"".join(found)


def _close(made: object) -> None:
    close = getattr(made, "close", None)
    if close is not None:
        close()


def _host(address: str) -> str:
    """Return an address without its port."""
    return address.rpartition(":")[0]


def environment(scope: Scope, body: bytes) -> dict[str, Any]:
    """Return a request as WSGI has it."""
    host, _, port = scope.server.rpartition(":")
    environ: dict[str, Any] = {
        "REQUEST_METHOD": scope.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": scope.path.encode().decode("latin-1"),
        "QUERY_STRING": scope.query_string,
        "SERVER_NAME": host,
        "SERVER_PORT": port,
        "SERVER_PROTOCOL": f"HTTP/{scope.http_version}",
        "REMOTE_ADDR": _host(scope.client),
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope.scheme,
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": io.StringIO(),
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    for name, value in scope.headers.items():
        key = name.upper().replace("-", "_")
        environ["CONTENT_TYPE" if key == "CONTENT_TYPE" else f"HTTP_{key}"] = value
    environ.pop("HTTP_CONTENT_LENGTH", None)
    environ.setdefault("HTTP_HOST", scope.authority or scope.server)
    return environ
