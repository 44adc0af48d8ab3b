"""Review: paste a text or drop a file, see the facts that are read from it, accept, correct or reject each, store it.

Only on a site that was started with a token, and only for who knows it. The page keeps nothing between its two
steps: the form carries the document, so a reviewer who leaves has changed nothing. The extractor takes two seconds
to import, so that it is imported when the first document comes.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from flask import Blueprint, Response, current_app, redirect, render_template, request
from werkzeug.datastructures import MultiDict

from kg import ingest, review
from kg.errors import RefusedQuery, UnknownEntity, UnreadableDocument
from kg.iris import slugify
from kg.model import Document, LinkedFact
from kg.names import load_packaged
from kg.proposals import LIKELY, Judged
from kg.readers import read
from kg.store import open_store
from web import highlight
from web.endpoint import endpoint, pool_of, settings
from web.links import path

bp = Blueprint("review", __name__)
ABOUT = ("title", "publisher", "date", "url", "reliability")
"""What the form asks about a document, beside its text."""
RELIABILITIES = ("official", "association", "press", "reference", "company", "repost", "unlocated-copy")
"""Codes of the scheme `reliability`."""


MAX_FORM = 16 * 1024 * 1024
"""Bytes of a form: it carries the document, so it may be larger than Flask's half a megabyte."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A fact as the form shows it: its passage's key, its fields, and the things that its names were linked to."""

    key: str
    passage: str
    fact: LinkedFact
    quote: str
    decision: str
    candidates: dict[str, list[tuple[str, str]]]


@bp.get("/review")
def page() -> str:
    """Show the form for a document."""
    _offered()
    return render_template("review.html", reliabilities=RELIABILITIES)


@bp.post("/review")
def propose() -> str:
    """Show the facts read from a document, for judgement; nothing is stored yet."""
    from kg.prepare import linked_facts

    _admitted()
    name, data = _sent()
    document = _document(name, data, request.form)
    decided = review.decisions(endpoint()).of(document)
    proposed = [_proposal(document, one) for one in linked_facts(document)]
    listed = [one for one in proposed if one.key not in decided]
    marks = [highlight.Passage(p.passage, p.fact.fact.start, p.fact.fact.end) for p in listed]
    return render_template(
        "review.html", document=document, proposals=listed, name=name, source=base64.b64encode(data).decode(),
        paragraphs=highlight.paragraphs(highlight.segments(document.text, list(dict.fromkeys(marks)))),
        about=ABOUT, values=request.form,
    )  # fmt: skip


@bp.post("/review/store")
def store() -> Response:
    """Store what was accepted and show the document."""
    _admitted()
    try:
        data = base64.b64decode(request.form.get("source", ""), validate=True)
    except binascii.Error as error:
        raise UnreadableDocument("the form did not bring the document back; begin again") from error
    document = _document(request.form.get("name", ""), data, request.form)
    rows = [_judged(document, key, request.form) for key in request.form.getlist("key")]
    place = settings().store
    writing = open_store(place, create=False)
    try:
        by = request.form.get("by", "").strip()
        stored = ingest.accept_document(writing, place, document, rows, by, lambda line: None)
    finally:
        writing.close()
    pool_of(current_app).renew()
    return redirect(path(stored.iris[0]), 303)  # type: ignore[return-value]


def _offered() -> None:
    if not settings().token or "://" in settings().store:
        raise UnknownEntity("Nothing can be reviewed here: the site was started without a token (KG_TOKEN).")


def _admitted() -> None:
    _offered()
    request.max_content_length = request.max_form_memory_size = MAX_FORM
    given = request.form.get("token", "").encode()
    if not hmac.compare_digest(given, settings().token.encode()):
        raise RefusedQuery("That is not the token that this site was started with.")


def _sent() -> tuple[str, bytes]:
    """Return the name and the bytes of the document that the form brings: a file, or pasted text."""
    file = request.files.get("file")
    if file is not None and file.filename:
        return Path(file.filename).name, file.read()
    text = request.form.get("text", "").replace("\r\n", "\n")
    if not text.strip():
        raise UnreadableDocument("Paste a text or choose a file: there is nothing to read yet.")
    title = request.form.get("title", "").strip() or text.strip().splitlines()[0]
    try:
        return f"{slugify(title)[:80]}.txt", text.encode()
    except ValueError as error:
        raise UnreadableDocument("Give the text a title with at least one letter or digit.") from error


def _document(name: str, data: bytes, about: MultiDict[str, str]) -> Document:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / Path(name).name
        file.write_bytes(data)
        try:
            document = read(file)
        except UnreadableDocument as error:
            raise UnreadableDocument(str(error).replace(folder + "/", "")) from error
    given = {field: about[field].strip() for field in ABOUT if about.get(field, "").strip()}
    return replace(document, path=file.name, **given)  # type: ignore[arg-type]


def _proposal(document: Document, one: LinkedFact) -> Proposal:
    fact = one.fact
    names = load_packaged()
    candidates = {}
    for field, entity in one.entities.items():
        others = {entry.iri: entry.name for entry in names.lookup(str(fact.fields.get(field)))}
        candidates[field] = [(entity.iri, entity.label), *((i, n) for i, n in others.items() if i != entity.iri)]
    key = review.key(document, one)
    quote = document.text[fact.start : fact.end]
    decision = review.ACCEPT if fact.confidence >= LIKELY else ""
    return Proposal(key, f"p-{fact.start}-{fact.end}", one, quote, decision, candidates)


def _judged(document: Document, key: str, form: MultiDict[str, str]) -> Judged:
    prefix = f"field:{key}:"
    fields = {name.removeprefix(prefix): value for name, value in form.items() if name.startswith(prefix)}
    prefix = f"thing:{key}:"
    chosen = {name.removeprefix(prefix): value for name, value in form.items() if name.startswith(prefix) and value}
    verdict = form.get(f"decision:{key}", "")
    known = verdict if verdict in (review.ACCEPT, review.REJECT) else ""
    return Judged(key, document.digest, known, "", fields, chosen)
