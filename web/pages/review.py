"""Review: paste a text or drop a file, see the facts that are read from it, accept, correct or reject each, store it.

Only on a site that was started with a token, and only for who knows it (`web.reviewer`). The page keeps nothing
between its two steps: the form carries the document, so a reviewer who leaves has changed nothing, and a form with a
mistake comes back as it was filled in. The extractor takes two seconds to import, so that it is imported when the
first document comes.
"""

from __future__ import annotations

import base64

from flask import Blueprint, Response, current_app, redirect, render_template, request
from werkzeug.exceptions import RequestEntityTooLarge

from kg import ingest, loading, review
from kg.errors import DocumentError, InvalidGraph, InvalidTable, KgError, StoreError, UnknownEntity
from kg.identity import Identities
from kg.model import Document
from kg.store import open_store
from web import highlight, review_form, reviewer
from web.endpoint import endpoint, pool_of, settings
from web.language import translate
from web.links import path
from web.review_form import ABOUT, Proposal, Unusable
from web.reviewer import MAX_FORM
from web.sources import RELIABILITY

bp = Blueprint("review", __name__)

MAX_PARTS = 100_000
"""Fields of a form: about eight a fact."""
SHOWN_FORM = 24
"""Mebibytes of a document that a form is sure to carry."""


def offered() -> bool:
    """Tell whether this site takes documents: it has a token, and a store of its own."""
    return bool(settings().token) and "://" not in settings().store


@bp.app_context_processor
def _offer() -> dict[str, object]:
    return {"review_offered": offered()}


@bp.teardown_request
def _close(error: BaseException | None) -> None:
    """Close the files of a form, which lie on the disk when they are large."""
    request.close()


@bp.get("/review")
def page() -> Response:
    """Show the form for a document."""
    _only_where_offered()
    return _first({})


@bp.post("/review")
def propose() -> Response:
    """Show the facts read from a document, for judgement; nothing is stored yet."""
    _only_where_offered()
    try:
        if not _admitted():
            return _first({"token": translate("That is not the token that this site was started with.")}, 403)
        name, data = review_form.sent()
        document = review_form.document_of(name, data, request.form)
    except Unusable as error:
        return _first(error.problems, 422)
    except RequestEntityTooLarge:
        return _first({"file": translate("A file may have up to {number} MB.", number=SHOWN_FORM)}, 413)
    except DocumentError as error:
        return _first({"file": _unreadable(error)}, 422)
    return _second(document, name, data)


@bp.post("/review/store")
def store() -> Response:
    """Store what was accepted and show the document; a form with mistakes is shown again with them."""
    _only_where_offered()
    try:
        if not _admitted():
            return _first({"token": translate("Your session is over: give the token again.")}, 403)
        name, data = review_form.brought_back(request.form)
        document = review_form.document_of(name, data, request.form)
    except RequestEntityTooLarge:
        return _first({"file": translate("A file may have up to {number} MB.", number=SHOWN_FORM)}, 413)
    except DocumentError as error:
        return _first({"file": _unreadable(error)}, 422)
    by = request.form.get("by", "").strip()
    if not by:
        return _second(document, name, data, translate("Give your name: it is kept with each decision."))
    try:
        return redirect(path(_stored(document, by)), 303)  # type: ignore[return-value]
    except InvalidTable:
        return _second(document, name, data, translate("Some corrections cannot be used; see the facts marked below."))
    except (DocumentError, InvalidGraph, StoreError) as error:
        return _second(document, name, data, translate("Nothing was stored: {reason}", reason=_reason(error)))


def _stored(document: Document, by: str) -> str:
    rows = [review_form.judged(document, key, request.form) for key in request.form.getlist("key")]
    place = settings().store
    writing = open_store(place, create=False)
    try:
        report = ingest.accept_document(writing, place, document, rows, by, lambda line: None)
    finally:
        writing.close()
    pool_of(current_app).renew()
    return report.iris[0]


def _only_where_offered() -> None:
    if not offered():
        raise UnknownEntity(translate("Nothing can be reviewed here: the site was started without a token (KG_TOKEN)."))


def _admitted() -> bool:
    """Tell whether the form comes from a reviewer: one with a session, or who gives the token now."""
    request.max_content_length = request.max_form_memory_size = MAX_FORM
    request.max_form_parts = MAX_PARTS
    return reviewer.allowed() or reviewer.admit(request.form.get("token", ""))


def _unreadable(error: KgError) -> str:
    return translate("This cannot be read: {reason}", reason=_reason(error))


def _reason(error: KgError) -> str:
    problems = [*getattr(error, "problems", ()), *getattr(error, "report", ())]
    return "; ".join([str(error), *problems[:5]])


def _first(problems: dict[str, str], status: int = 200) -> Response:
    """Return the form for a document, with what was typed and what is wrong with it."""
    typed = {} if request.method == "GET" or status == 413 else {n: request.form.get(n, "") for n in ("text", *ABOUT)}
    text = render_template(
        "review.html", reliabilities=RELIABILITY, problems=problems, typed=typed, admitted=bool(reviewer.session()),
        mark=reviewer.form_mark(), most=SHOWN_FORM * 1024 * 1024,
    )  # fmt: skip
    return reviewer.keep(Response(text, status))


def _second(document: Document, name: str, data: bytes, problem: str = "") -> Response:
    """Return the form for the facts of a document. problem: why what was sent was not stored."""
    from kg.prepare import linked_facts

    named = ingest.settled(document, Identities(loading.loaded(endpoint())), "")
    linked = linked_facts(document)
    fresh = review.open_facts(document, linked, review.decisions(endpoint()).of(named))
    form = request.form if "source" in request.form else None
    listed = [review_form.proposal(document, one, form) for one in fresh]
    text = render_template(
        "review.html", document=document, proposals=listed, name=name, source=base64.b64encode(data).decode(),
        paragraphs=_paragraphs(document, listed), about=ABOUT, values=request.form, problem=problem,
        decided=len(linked) - len(fresh), mark=reviewer.form_mark(),
    )  # fmt: skip
    return reviewer.keep(Response(text, 422 if problem else 200))


def _paragraphs(document: Document, listed: list[Proposal]) -> list[list[highlight.Segment]]:
    marks = [highlight.Passage(one.passage, one.fact.fact.start, one.fact.fact.end) for one in listed]
    return highlight.paragraphs(highlight.segments(document.text, list(dict.fromkeys(marks))))
