"""The SPARQL 1.1 Graph Store Protocol at `/store`: graphs read by anyone, written with the token.

A graph is named by `?graph=IRI`, by `?default`, or by its own address below `/store/`.
"""

from __future__ import annotations

import secrets
from io import BytesIO

from flask import Blueprint, Request, Response, current_app, request
from werkzeug.datastructures import Headers

from kg import formats, writer
from kg.errors import QueryError, StoreError, UnknownEntity, UnknownFormat, UnreadableDocument, UnsupportedDocument
from kg.sparql.queries import bind, text
from kg.sparql.results import boolean, iri
from kg.store.base import DEFAULT_GRAPH, SparqlRequest
from kg.store.writing import triples
from web import endpoint
from web.sparql import authorize, guarded
from web.void import address

bp = Blueprint("store", __name__)
PATHS = ("/store", "/store/<path:name>")


def named(name: str | None) -> str | None:
    """Return the IRI of the graph that the request names, "" for the default graph, None when it names none."""
    given = request.args.getlist("graph")
    if name is not None:
        return address(request.path)
    if "default" in request.args and not given:
        return DEFAULT_GRAPH
    if not given:
        return None
    if len(given) > 1 or "default" in request.args or ":" not in given[0]:
        raise QueryError("name one graph, as graph=IRI (an absolute one) or as default")
    return given[0]


def required(name: str | None) -> str:
    """Return the graph that the request names. Raises QueryError when it names none."""
    graph = named(name)
    if graph is None:
        raise QueryError("name a graph, as graph=IRI or as default")
    return graph


def exists(graph: str) -> bool:
    """Tell whether a graph holds a triple; the default graph is always there."""
    if graph == DEFAULT_GRAPH:
        return True
    query = bind(text("graph-exists"), graph=iri(graph))
    return boolean(endpoint.endpoint().answer(SparqlRequest(query)).body)


def read(name: str | None = None) -> Response:
    """Give a graph's triples in the format that the request prefers."""
    graph = required(name)
    if not exists(graph):
        raise UnknownEntity(f"there is no graph <{graph}> here")
    chosen = formats.named(request.args["format"], "graph", "dataset") if "format" in request.args else None
    offered = chosen or formats.negotiate(request.headers.get("Accept"), formats.GRAPHS)
    asked = SparqlRequest(
        text("graph"), (graph,), rdf_format=offered.media_type, deadline=endpoint.settings().query_timeout
    )
    stream = endpoint.pool_of(current_app).stream(asked)
    made = Response(stream.whole if stream.whole is not None else stream.chunks, content_type=stream.media_type)
    made.headers["Access-Control-Allow-Origin"] = "*"
    made.vary.update(["Accept"])
    return made


def payload(graph: str) -> bytes:
    """Return the triples that the request holds as N-Triples. Raises StoreError, UnsupportedDocument, QueryError."""
    limit = endpoint.settings().max_request
    body = request.stream.read(limit + 1)
    if len(body) > limit:
        raise QueryError(f"the request is over {limit:,} bytes, the most that is read; send it in parts")
    media = (request.mimetype or "").lower()
    if media != "multipart/form-data":
        return decoded(body, media, graph)
    environ = {**request.environ, "wsgi.input": BytesIO(body), "CONTENT_LENGTH": str(len(body))}
    files = Request(environ).files
    return b"".join(decoded(part.read(), mime(part.headers), graph) for part in files.values())


def mime(headers: Headers) -> str:
    """Return the media type of a part, without its parameters."""
    return headers.get("Content-Type", "").partition(";")[0].strip().lower()


def decoded(body: bytes, media: str, graph: str) -> bytes:
    """Return a body of an RDF media type as N-Triples; relative IRIs are those of the graph."""
    try:
        chosen = formats.named(media or "text/turtle", "graph", "dataset")
    except UnknownFormat as error:
        raise UnsupportedDocument(f"{media} is not a format of RDF that is read here") from error
    try:
        return triples(body, chosen.media_type, graph or address("/store"))
    except StoreError as error:
        raise UnreadableDocument(str(error)) from error


def changed(operation: str, graph: str, **details: bytes) -> None:
    """Make a change and serve the outcome from now on."""
    settings = endpoint.settings()
    writer.write(settings.store, operation, settings.query_timeout, graph=graph, **details)
    endpoint.pool_of(current_app).renew()


def replace(name: str | None = None) -> Response:
    """Put the triples sent in place of those that the graph has."""
    authorize(request.headers.get("Authorization", ""))
    graph = required(name)
    data = payload(graph)
    status = 204 if exists(graph) else 201
    changed("replace", graph, data=data)
    return Response(status=status)


def add(name: str | None = None) -> Response:
    """Add the triples sent to the graph; without a graph, to a new one, whose address is sent back."""
    authorize(request.headers.get("Authorization", ""))
    graph = named(name)
    if graph is None:
        graph = address(f"/store/{secrets.token_hex(8)}")
    data = payload(graph)
    status = 204 if exists(graph) else 201
    changed("add", graph, data=data)
    return Response(status=status, headers={"Location": graph} if status == 201 else {})


def drop(name: str | None = None) -> Response:
    """Remove the graph."""
    authorize(request.headers.get("Authorization", ""))
    graph = required(name)
    if not exists(graph):
        raise UnknownEntity(f"there is no graph <{graph}> here")
    changed("drop", graph)
    return Response(status=204)


def options(name: str | None = None) -> Response:
    """Say what may be asked of a graph."""
    del name
    return Response(
        status=204,
        headers={
            "Allow": "GET, HEAD, PUT, POST, DELETE, OPTIONS",
            "Access-Control-Allow-Origin": "*",
            "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
            "Access-Control-Allow-Headers": "Accept",
        },
    )


VIEWS = ((read, ["GET", "HEAD"]), (replace, ["PUT"]), (add, ["POST"]), (drop, ["DELETE"]), (options, ["OPTIONS"]))
for _view, _methods in VIEWS:
    _guarded = guarded(_view)
    for _path in PATHS:
        bp.add_url_rule(_path, _view.__name__, _guarded, methods=_methods, provide_automatic_options=False)
