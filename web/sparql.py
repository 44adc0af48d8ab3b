"""`/sparql`: the SPARQL 1.1 Protocol, the description of the service, and the page for people."""

from __future__ import annotations

import hmac
import logging
import sys
from collections.abc import Callable, Iterator
from functools import wraps

from flask import Blueprint, Flask, Response, current_app, jsonify, render_template, request

from kg import formats, writer
from kg.errors import KgError, MalformedQuery, RefusedQuery
from kg.settings import Settings
from kg.sparql.pool import Pool
from kg.sparql.protocol import UpdateRequest
from kg.sparql.run import Pieces
from kg.store.base import SparqlRequest
from kg.store.updates import with_using
from web import encoding, endpoint, void
from web.exchange import CORS, Asked, Message, Reply, Service, cut_short

bp = Blueprint("sparql", __name__)
EXTENSION = "kg-sparql"
CHALLENGE = 'Bearer realm="writing"'
NOWHERE = "urn:quality-awards:no-graph"
"""The dataset of a query that is only parsed."""
CHECK_SECONDS = 2.0
LONGEST_CHECKED = 100_000
METHODS = ["GET", "HEAD", "POST", "OPTIONS"]
HTML = formats.Format("html", "text/html", ".html", "page", ("application/xhtml+xml",))


class Unauthorized(RefusedQuery):
    """The request needs a token and has none, or a wrong one."""


def service(site: Flask | None = None) -> Service:
    """Return the site's SPARQL service. Raises StoreUnavailable when nothing is published."""
    site = site or current_app
    held: Service | None = site.extensions.get(EXTENSION)
    if held is None:
        settings: Settings = site.config["KG_SETTINGS"]
        held = Service(endpoint.pool_of(site), settings)
        if settings.log_queries:
            held.log = logger().info
        held = site.extensions.setdefault(EXTENSION, held)
    return held


def logger() -> logging.Logger:
    """Return the log of queries: one line of JSON each, to standard error, apart from all other logs."""
    log = logging.getLogger("web.queries")
    if not log.handlers:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter("%(message)s"))
        log.addHandler(handler)
        log.setLevel(logging.INFO)
        log.propagate = False
    return log


@bp.route("/sparql", methods=METHODS, provide_automatic_options=False)
@bp.route("/sparql/", methods=METHODS, provide_automatic_options=False)
def sparql() -> Response | str:
    """Answer a query or an update, describe the service, or show the page to a browser."""
    if wants_page(request.method, request.query_string, request.headers.get("Accept", "")):
        return render_template("sparql.html", query=request.args.get("query", ""))
    return response(answer(message()))


@bp.post("/sparql/check")
def check() -> Response:
    """Tell, for the editor, whether a query can be read: the engine parses it in a worker, over no data at all.

    The answer is always 200, because to be wrong is what a query that is being written is.
    """
    text = request.form.get("query", "")[:LONGEST_CHECKED]
    found: dict[str, object] = {}
    try:
        _parse(SparqlRequest(text, default_graphs=(NOWHERE,), deadline=CHECK_SECONDS))
    except MalformedQuery as error:
        found = {"error": str(error), "line": error.line, "column": error.column}
    except KgError:
        pass  # a busy site, a refused query: asking for its answer will tell
    response = jsonify(found)
    response.headers["Cache-Control"] = "no-store"
    return response


def _parse(asked: SparqlRequest) -> None:
    """Have a query parsed, as one of its client's share and not by the workers that are kept for the pages."""
    held = endpoint.endpoint()
    if not isinstance(held, Pool):
        held.answer(asked)
        return
    here, client = service(), message_client()
    here.enter(client)
    try:
        chunks = held.stream(asked).chunks
        if isinstance(chunks, Pieces):
            chunks.close()
    finally:
        here.leave(client)


def wants_page(method: str, query_string: bytes, accept: str) -> bool:
    """Tell whether a request is a person's: a GET that prefers HTML and names no format."""
    if method not in ("GET", "HEAD") or "text/html" not in accept or b"format=" in query_string:
        return False
    best = formats.preferred(accept, (HTML, *formats.RESULTS, *formats.GRAPHS))
    return best is HTML


def message() -> Message:
    """Return the request at hand as the exchange reads it; a body over the limit is not read to its end."""
    limit = endpoint.settings().max_request
    body = request.stream.read(limit + 1) if request.method == "POST" else b""
    headers = request.headers
    return Message(
        request.method, request.query_string.decode("latin-1"), lambda name: headers.get(name, ""), body,
        message_client(),
    )  # fmt: skip


def message_client() -> str:
    """Return who sends the request at hand."""
    forwarded = request.headers.get("X-Forwarded-For", "")
    return client_of(request.remote_addr or "", forwarded, endpoint.settings().proxies)


def client_of(address: str, forwarded: str, proxies: int) -> str:
    """Return who asks: the address, or what the last of our own proxies saw (others can write what they like)."""
    seen = [part.strip() for part in forwarded.split(",") if part.strip()]
    return seen[-proxies] if proxies and len(seen) >= proxies else address


def answer(asked: Message) -> Reply:
    """Return the reply to a request, errors included."""
    here = service()
    begun: Reply | Asked | UpdateRequest | None = None
    try:
        begun = here.begin(asked)
        if begun is None:
            return description(asked)
        if isinstance(begun, UpdateRequest):
            return update(here, begun, asked)
        return here.ask(begun) if isinstance(begun, Asked) else begun
    except Unauthorized as error:
        reply = here.fail(error, asked)
        reply.status = 401
        reply.headers.append(("WWW-Authenticate", CHALLENGE))
        return reply
    except KgError as error:
        return here.fail(error, asked, begun if isinstance(begun, Asked) else None)


def authorize(header: str) -> None:
    """Check a request's bearer token in constant time. Raises RefusedQuery when writing is off, Unauthorized."""
    token = endpoint.settings().token
    if not token:
        raise RefusedQuery("writing is off on this site; it is read only")
    scheme, _, given = header.partition(" ")
    if scheme.lower() != "bearer" or not hmac.compare_digest(given.strip().encode(), token.encode()):
        raise Unauthorized("writing needs the site's token: send it as `Authorization: Bearer ...`")


def guarded(view: Callable[..., Response]) -> Callable[..., Response]:
    """Return a view whose refusals for want of a token ask for one (401), as HTTP demands."""

    @wraps(view)
    def checked(**values: str) -> Response:
        try:
            return view(**values)
        except Unauthorized as error:
            headers = {"WWW-Authenticate": CHALLENGE, "Cache-Control": "no-store"}
            return Response(f"{error}\n", 401, headers, content_type="text/plain; charset=utf-8")

    return checked


def update(here: Service, asked: UpdateRequest, sent: Message) -> Reply:
    """Run an update in a process of its own and serve the outcome from now on."""
    authorize(sent.header("authorization"))
    text = with_using(asked.update, asked.using, asked.using_named)
    writer.write(here.settings.store, "update", here.settings.query_timeout, text=text)
    here.pool.renew()
    return Reply(204, [*CORS, ("Cache-Control", "no-store")])


def description(asked: Message) -> Reply:
    """Return the service description in the RDF format that the request prefers."""
    body, media_type = void.service_description(asked.header("accept"))
    return Reply(200, [*CORS, ("Vary", "Accept"), ("Content-Type", media_type)], body)


def response(reply: Reply) -> Response:
    """Return a reply as Flask's."""
    body = reply.body
    if not isinstance(body, bytes):
        body = _to_the_end(reply, body)
        body = encoding.stream(body, reply.packing) if reply.packing else body
    made = Response(body, status=reply.status)
    made.headers.clear()
    for name, value in reply.headers:
        made.headers.add(name, value)
    return made


def _to_the_end(reply: Reply, pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Give the pieces of an answer; when it cannot be finished, its last line says so."""
    try:
        yield from pieces
    except KgError as error:
        yield cut_short(reply, error)
