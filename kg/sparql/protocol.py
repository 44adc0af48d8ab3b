"""The SPARQL 1.1 Protocol: the parts of an HTTP message in, a query or an update out. No web framework here.

Both formats are chosen before the query is run, since only the parser knows whether it selects or constructs.
"""

from __future__ import annotations

import re
from binascii import a2b_qp
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from kg import formats
from kg.errors import MalformedQuery, NotAcceptable, QueryError, UnsupportedDocument
from kg.store.base import RESULTS_JSON, TURTLE, SparqlRequest

ORDINARY = re.compile(r"[!-~ ]*[!-~]")
MOST_PARAMETERS = 1000
FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
DATASET = {
    "query": ("default-graph-uri", "named-graph-uri"),
    "update": ("using-graph-uri", "using-named-graph-uri"),
}


@dataclass(frozen=True, slots=True)
class UpdateRequest:
    """An update with the dataset that its patterns are matched on, when the request names one."""

    update: str
    using: tuple[str, ...] = ()
    using_named: tuple[str, ...] = ()


def parse(
    method: str, query_string: str, content_type: str, body: bytes, accept: str, deadline: float
) -> SparqlRequest | UpdateRequest | None:
    """Return what a request asks for, or None when it names no operation (a request for the description).

    content_type, accept: the headers as they came, "" when absent. deadline: the most seconds a query may have; a
    request may ask for less with `timeout`. Raises QueryError, UnsupportedDocument (content type), FormatError.
    """
    parameters = _decode(query_string)
    media, _, attributes = content_type.partition(";")
    media = media.strip().lower()
    if method == "POST":
        if media not in (FORM, QUERY, UPDATE):
            raise UnsupportedDocument(f"send a query as {QUERY}, an update as {UPDATE}, or either as {FORM}")
        charset = re.search(r"charset\s*=\s*\"?([^\s;\"]+)", attributes, re.IGNORECASE)
        if charset and charset[1].lower() not in ("utf-8", "utf8", "us-ascii"):
            raise UnsupportedDocument(f"the request must be in UTF-8, not {charset[1]}")
        try:
            text = body.decode()
        except UnicodeDecodeError as error:
            raise MalformedQuery("the request is not valid UTF-8") from error
        parameters += _decode(text) if media == FORM else [("query" if media == QUERY else "update", text)]
    elif any(name == "update" for name, _ in parameters):
        raise QueryError("an update must be sent by POST")
    return _read(parameters, accept, deadline)


def _decode(text: str) -> list[tuple[str, str]]:
    """Return the parameters of a query string or form. Raises MalformedQuery when it is not UTF-8."""
    pairs = [part.partition("=") for part in text.split("&") if part]
    if len(pairs) > MOST_PARAMETERS:
        raise MalformedQuery("the request has too many parameters")
    try:
        return [(_unquote(name), _unquote(value)) for name, _, value in pairs]
    except ValueError as error:
        raise MalformedQuery("the parameters are not valid UTF-8") from error


def _unquote(text: str) -> str:
    """Return a parameter without its escapes.

    Decoded as quoted-printable, which differs in one sign and is done in C: a fifth of the time of urllib's loop
    for a query, most of whose signs are escaped. Each escape takes two bytes off; anything odd goes to urllib.
    """
    if "+" in text:
        text = text.replace("+", " ")
    if "%" not in text:
        return text
    if ORDINARY.fullmatch(text):
        quoted = text.replace("=", "=3D").replace("%", "=")
        plain = a2b_qp(quoted)
        if len(plain) == len(quoted) - 2 * quoted.count("="):
            return plain.decode()
    return unquote(text, errors="strict")


def _read(parameters: Sequence[tuple[str, str]], accept: str, deadline: float) -> SparqlRequest | UpdateRequest | None:
    """Return the operation that the parameters ask for."""
    operations = [(name, value) for name, value in parameters if name in DATASET]
    if not operations:
        return None
    if len(operations) > 1:
        raise QueryError("one request holds one query or one update; this one holds more")
    name, text = operations[0]
    first, second = (tuple(_graph(v, key) for k, v in parameters if k == key) for key in DATASET[name])
    if name == "update":
        return UpdateRequest(text, first, second)
    wanted = dict(parameters)
    results_format, rdf_format = choose(accept, wanted.get("format") or wanted.get("output"))
    return SparqlRequest(text, first, second, results_format, rdf_format, _deadline(wanted.get("timeout"), deadline))


def _graph(value: str, parameter: str) -> str:
    """Return a graph's IRI. Raises QueryError when it is not an absolute one."""
    if not urlsplit(value).scheme or re.search(r'[\x00-\x20<>"{}|^`\\]', value):
        raise QueryError(f"{parameter} must be an absolute IRI, not {value!r}")
    return value


def _deadline(text: str | None, most: float) -> float:
    """Return the seconds that a query may have: what the client asks for, at most what the site gives."""
    if not text:
        return most
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < float("inf"):
        raise QueryError(f"timeout must be a number of seconds, not {text!r}")
    return min(seconds, most)


@lru_cache(maxsize=512)
def choose(accept: str, name: str | None = None) -> tuple[str, str]:
    """Return the media types for either kind of answer: by name when there is one, else by the Accept header.

    Where the header fits one kind only, the other keeps its default: a client that takes Turtle and sends a
    SELECT gets JSON, as the protocol lets a server do. Raises UnknownFormat, NotAcceptable when neither fits.
    """
    if name:
        chosen = formats.named(name, "results", "graph", "dataset")
        if chosen.kind == "results":
            return chosen.media_type, _same(name, formats.GRAPHS, TURTLE)
        return _same(name, formats.RESULTS, RESULTS_JSON), chosen.media_type
    results = formats.preferred(accept, formats.RESULTS)
    graph = formats.preferred(accept, formats.GRAPHS)
    if results is None and graph is None:
        offered = tuple(f.media_type for f in (*formats.RESULTS, *formats.GRAPHS))
        raise NotAcceptable(f"none of the media types asked for can be given; offered: {', '.join(offered)}", offered)
    return (results.media_type if results else RESULTS_JSON), (graph.media_type if graph else TURTLE)


def _same(name: str, offered: Sequence[formats.Format], otherwise: str) -> str:
    """Return the format of the other kind that is written alike (json and JSON-LD, xml and RDF/XML)."""
    alike = {"json": "jsonld", "xml": "rdfxml", "jsonld": "json", "rdfxml": "xml"}
    chosen = formats.named(name, "results", "graph", "dataset").name
    return next((f.media_type for f in offered if f.name == alike.get(chosen)), otherwise)
