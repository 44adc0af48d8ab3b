"""Downloads: the whole graph and parts of it in every format, with size, checksum, version, licence and citation."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock, Thread
from urllib.parse import urlencode

from flask import Blueprint, Flask, Response, abort, current_app, render_template, request, send_file

from kg import formats
from kg.errors import KgError, StoreUnavailable
from kg.export import dumps
from kg.sparql.queries import text
from kg.store import release
from web import parts, structured
from web.cache import per_release
from web.endpoint import settings
from web.language import translate
from web.parts import Part

bp = Blueprint("downloads", __name__)
OFFERED = ("turtle", "trig", "nquads", "ntriples", "jsonld", "rdfxml")
TITLES = {"turtle": "Turtle", "trig": "TriG", "nquads": "N-Quads", "ntriples": "N-Triples", "jsonld": "JSON-LD",
          "rdfxml": "RDF/XML"}  # fmt: skip
NOTES = {"turtle": "readable, without the graphs' names", "trig": "readable, one graph for each document",
         "nquads": "one line for each quad, sorted", "ntriples": "one line for each triple, sorted",
         "jsonld": "for programs that read JSON", "rdfxml": "for older tools"}  # fmt: skip
SUFFIXES = {name: formats.named(name, "graph", "dataset").suffix[1:] for name in OFFERED}
_writing = Lock()


@dataclass(frozen=True, slots=True)
class File:
    """A file that can be had. size in bytes; sha256 in hex."""

    name: str
    media_type: str
    size: int
    sha256: str


def current() -> release.Release:
    """Return the release that is published. Raises StoreUnavailable when the site answers from elsewhere."""
    location = settings().store
    if "://" in location or location == "memory:":
        raise StoreUnavailable("this site keeps no release of its own; ask the endpoint that it answers from")
    return release.current(location)


def dump(name: str) -> File | None:
    """Return what is known of a dump: size and checksum; None while it is still being written."""
    found = formats.named(name, "graph", "dataset")
    path = dumps.path(current().directory, name)
    return _measured(path, f"{dumps.STEM}{found.suffix}", found.media_type) if path.exists() else None


def part_file(part: Part, suffix: str) -> File | None:
    """Return what is known of a part's file; None while it is not written."""
    path = parts.path(part, suffix)
    return _measured(path, path.name, part.formats[suffix]) if path and path.exists() else None


@per_release
def _measured(path: Path, name: str, media_type: str) -> File:
    return File(name, media_type, path.stat().st_size, _digest(path))


def _digest(path: Path) -> str:
    """Return the checksum of a file, kept beside it: reading all files again after each start took a quarter second."""
    beside = path.with_name(f"{path.name}.sha256")
    if beside.exists() and beside.stat().st_mtime_ns >= path.stat().st_mtime_ns:
        return beside.read_text(encoding="ascii")
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    with suppress(OSError):  # a release that may only be read
        made = beside.with_name(f"{beside.name}.{os.getpid()}")
        made.write_text(digest, encoding="ascii")
        made.replace(beside)
    return digest


def _write_missing(site: Flask) -> None:
    """Write the files that are not there yet beside the request: serializing the whole graph takes seconds."""
    if not _writing.acquire(blocking=False):
        return

    def write() -> None:
        try:
            with site.app_context(), suppress(KgError):
                for part in parts.PARTS:
                    for suffix in part.formats:
                        parts.written(part, suffix)
                dumps.write(current().directory, OFFERED)
        finally:
            _writing.release()

    Thread(target=write, name="dumps", daemon=True).start()


@bp.get("/downloads")
def page() -> str:
    """Show what can be downloaded."""
    measured = {part.name: {suffix: part_file(part, suffix) for suffix in part.formats} for part in parts.PARTS}
    try:
        published = current()
        found = {name: dump(name) for name in OFFERED}
        if any(file is None for listed in (found, *measured.values()) for file in listed.values()):
            _write_missing(current_app._get_current_object())  # type: ignore[attr-defined]
    except StoreUnavailable:
        published, found = None, {}
    held = [file for listed in (found, *measured.values()) for file in listed.values() if file]
    listed = [(f"{request.url_root}downloads/{file.name}", file.media_type, file.size) for file in held]
    return render_template(
        "downloads.html", release=published, dumps=found, titles=TITLES, notes=NOTES, suffixes=SUFFIXES,
        parts=parts.PARTS, measured=measured, part_formats=parts.NAMES, query_of=_query, in_words=in_words,
        linked_data=structured.of_dataset(request.url_root, published, listed), checksums=bool(held),
    )  # fmt: skip


def _query(part: Part) -> str:
    return f"{request.script_root}/sparql?{urlencode({'query': text(part.query)})}" if part.query else ""


def in_words(size: int) -> str:
    """Return a size as people read it: 941 KB, 2.8 MB."""
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{max(1, round(size / 1e3)):d} KB"


@bp.get("/downloads/SHA256SUMS")
def checksums() -> Response:
    """Answer the checksums of all files that are written, as `sha256sum --check` reads them."""
    found = [part_file(part, suffix) for part in parts.PARTS for suffix in part.formats]
    with suppress(StoreUnavailable):
        found += [dump(name) for name in OFFERED]
    lines = sorted(f"{file.sha256}  {file.name}" for file in found if file)
    return Response("".join(f"{line}\n" for line in lines), mimetype="text/plain")


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


@bp.get("/downloads/quality-awards-<name>.<suffix>")
def part(name: str, suffix: str) -> Response:
    """Answer a part of the graph in a format, written the first time that it is asked for."""
    wanted = parts.part(name)
    if wanted is None or suffix not in wanted.formats:
        abort(404, translate("There is no such part in that format; the page Downloads lists those that there are."))
    path = parts.written(wanted, suffix)
    if path is None:
        return Response(parts.body(wanted, suffix), mimetype=wanted.formats[suffix])
    return send_file(path, mimetype=wanted.formats[suffix], as_attachment=True, download_name=path.name)


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
