"""Downloads: the whole graph and parts of it in every format, with size, checksum, version, licence and citation."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from threading import Lock, Thread
from urllib.parse import urlencode

from flask import Blueprint, Flask, Response, abort, current_app, render_template, request, send_file

from kg import formats
from kg.errors import StoreUnavailable
from kg.export import dumps
from kg.sparql.queries import text
from kg.store import release
from web import whole
from web.cache import per_release
from web.endpoint import endpoint, settings
from web.language import translate

bp = Blueprint("downloads", __name__)
OFFERED = ("turtle", "trig", "nquads", "ntriples", "jsonld", "rdfxml")
TITLES = {"turtle": "Turtle", "trig": "TriG", "nquads": "N-Quads", "ntriples": "N-Triples", "jsonld": "JSON-LD",
          "rdfxml": "RDF/XML"}  # fmt: skip
NOTES = {"turtle": "readable, without the graphs' names", "trig": "readable, one graph for each document",
         "nquads": "one line for each quad, sorted", "ntriples": "one line for each triple, sorted",
         "jsonld": "for programs that read JSON", "rdfxml": "for older tools"}  # fmt: skip
SUFFIXES = {name: formats.named(name, "graph", "dataset").suffix[1:] for name in OFFERED}
NETWORKS = ("graphml", "gexf", "csv")
"""Formats in which the whole network (awards, recipients, frameworks, bodies and their ties) can be had."""
TABLES = (
    ("table-conferrals", "Conferrals", "year, award, recipient, category, tier, country, documents"),
    ("table-awards", "Awards", "name, country, years, what they are assessed against, conferrals"),
    ("table-lineage", "Lineage", "what comes from what, and by which relation"),
)
"""Tables made by a query each: the query's name, the table's, and its columns in words."""
_writing = Lock()


@dataclass(frozen=True, slots=True)
class Dump:
    """A file of the whole graph. size in bytes; sha256 in hex."""

    format: formats.Format
    size: int
    sha256: str


def current() -> release.Release:
    """Return the release that is published. Raises StoreUnavailable when the site answers from elsewhere."""
    location = settings().store
    if "://" in location or location == "memory:":
        raise StoreUnavailable("this site keeps no release of its own; ask the endpoint that it answers from")
    return release.current(location)


def dump(name: str) -> Dump | None:
    """Return what is known of a dump: size and checksum; None while it is still being written."""
    return _measured(name) if dumps.path(current().directory, name).exists() else None


@per_release
def _measured(name: str) -> Dump:
    path = dumps.path(current().directory, name)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Dump(formats.named(name, "graph", "dataset"), path.stat().st_size, digest)


def _write_missing(site: Flask) -> None:
    """Write the dumps that are not there yet beside the request: serializing the whole graph takes seconds."""
    if not _writing.acquire(blocking=False):
        return

    def write() -> None:
        try:
            with site.app_context(), suppress(StoreUnavailable):
                dumps.write(current().directory, OFFERED)
        finally:
            _writing.release()

    Thread(target=write, name="dumps", daemon=True).start()


@bp.get("/downloads")
def page() -> str:
    """Show what can be downloaded."""
    try:
        published = current()
        found = {name: dump(name) for name in OFFERED}
        if None in found.values():
            _write_missing(current_app._get_current_object())  # type: ignore[attr-defined]
    except StoreUnavailable:
        published, found = None, {}
    tables = [(title, note, urlencode({"query": text(name)})) for name, title, note in TABLES]
    return render_template(
        "downloads.html", release=published, dumps=found, titles=TITLES, notes=NOTES, suffixes=SUFFIXES,
        stem=dumps.STEM, tables=tables, networks=NETWORKS,
    )  # fmt: skip


@bp.get("/downloads/quality-awards.<suffix>")
def file(suffix: str) -> Response:
    """Answer the whole graph in the format of the suffix."""
    found = [name for name in OFFERED if formats.named(name, "graph", "dataset").suffix == f".{suffix}"]
    if not found:
        abort(404, translate("There is no dump in that format; the page Downloads lists those that there are."))
    media_type = formats.named(found[0], "graph", "dataset").media_type
    published = current()
    dumps.write(published.directory, found)
    name = f"{dumps.STEM}-{published.version}.{suffix}"
    path = dumps.path(published.directory, found[0])
    response = send_file(path, mimetype=media_type, as_attachment=True, download_name=name)
    response.headers["Cache-Control"] = "public, max-age=3600"
    return response


@bp.get("/downloads/quality-awards-network.<suffix>")
def network(suffix: str) -> Response:
    """Answer the whole network for tools such as Gephi and Cytoscape, written the first time that it is asked for."""
    if suffix not in NETWORKS:
        abort(404, translate("There is no network in that format; the page Downloads lists those that there are."))
    from kg.export import drawing

    directory = whole.directory()
    path = directory / f"{dumps.STEM}-network.{suffix}" if directory else None
    if path is None or not path.exists():
        body = drawing.export(endpoint(), suffix, None, 1)
        if path is None:
            return Response(body, mimetype=formats.named(suffix, "network").media_type)
        draft = path.with_suffix(".draft")
        draft.write_bytes(body)
        draft.replace(path)
    media_type = formats.named(suffix, "network").media_type
    return send_file(path, mimetype=media_type, as_attachment=True, download_name=path.name)


@bp.get("/downloads/quality-awards.bib")
def bibtex() -> Response:
    """Answer the citation in BibTeX."""
    body = render_template("citation.bib", release=_release_or_none(), base=request.url_root)
    return Response(body, mimetype="text/x-bibtex")


@bp.get("/downloads/CITATION.cff")
def citation() -> Response:
    """Answer the citation in CFF."""
    body = render_template("citation.cff", release=_release_or_none(), base=request.url_root)
    return Response(body, mimetype="text/yaml")


def _release_or_none() -> release.Release | None:
    try:
        return current()
    except StoreUnavailable:
        return None
