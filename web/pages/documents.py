"""The sources: a list with filters, and each document with its evidence marked and the facts beside it.

A text is shown with `<mark>`; a table as its rows, a page of them at a time; a page that is only cited shows who
cites it. Passages and facts link to each other by fragments that are also the passages' own IRIs.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass, field

from flask import Blueprint, Response, redirect, render_template, request

from kg import formats
from kg.errors import UnknownEntity
from kg.export import rdf
from kg.names import normalise
from kg.namespaces import DOCUMENTS, expand
from kg.sparql.queries import select
from kg.sparql.results import Term, iri
from web import highlight, sources, structured
from web.cache import per_release
from web.endpoint import endpoint
from web.language import translate
from web.links import checked
from web.pages.entity import OFFERED
from web.sources import DocumentInfo, value

bp = Blueprint("documents", __name__)
ROWS = 16
LISTED = 100
MOST = 60
FILTERS = ("kind", "reliability", "language", "publisher")
LANGUAGES = {"en": "English", "zh": "Chinese", "ja": "Japanese", "de": "German", "fr": "French", "es": "Spanish",
             "pt": "Portuguese", "ru": "Russian", "ko": "Korean", "it": "Italian", "tr": "Turkish", "ar": "Arabic",
             "sv": "Swedish", "nl": "Dutch", "pl": "Polish"}  # fmt: skip
_HTML = formats.named("html", "network")


@dataclass(slots=True)
class Statement:
    """What a document states: a triple, and the key of the passage that says it."""

    subject: str
    property: str
    value: Term
    confidence: str
    note: str


@dataclass(slots=True)
class Evidence:
    """A passage or row of a document with what it states."""

    key: str
    start: int = -1
    end: int = -1
    row: int = 0
    statements: list[Statement] = field(default_factory=list)


@bp.get("/documents")
def page() -> str:
    """List the documents, those that the graph holds first."""
    chosen = {name: request.args.get(name, "").strip()[:300] for name in ("q", *FILTERS)}
    listed = [info for info in sources.documents().values() if _fits(info, chosen)]
    listed.sort(key=lambda info: (not info.held, -info.statements, info.title))
    pages = -(-len(listed) // LISTED)
    number = min(max(1, request.args.get("page", 1, type=int)), max(1, pages))
    return render_template(
        "documents.html", documents=listed[(number - 1) * LISTED : number * LISTED], total=len(listed), number=number,
        pages=pages, chosen=chosen, choices={name: _choices(name, chosen) for name in FILTERS},
    )  # fmt: skip


def _value(info: DocumentInfo, name: str) -> str:
    """Return what a document has under a filter; languages by their main tag, so that zh-Hans is Chinese too."""
    if name == "kind":
        return "held" if info.held else "cited"
    if name == "language":
        return info.language.partition("-")[0].lower()
    return info.reliability if name == "reliability" else info.publisher


def _fits(info: DocumentInfo, chosen: dict[str, str], without: str = "") -> bool:
    """Tell whether a document fits what was chosen, the filter `without` left out of account."""
    if any(chosen[name] and name != without and chosen[name] != _value(info, name) for name in FILTERS):
        return False
    text = normalise(f"{info.title} {info.publisher} {info.url}")
    return all(word in text for word in normalise(chosen["q"]).split())


def _choices(name: str, chosen: dict[str, str]) -> list[tuple[str, str, int]]:
    """Return the values of a filter with their names and how many documents each would leave, the most first."""
    counts = Counter(_value(info, name) for info in sources.documents().values() if _fits(info, chosen, name))
    counts.update({chosen[name]: 0})
    listed = sorted(((value, n) for value, n in counts.items() if value), key=lambda item: (-item[1], item[0]))
    return [(value, _named(name, value), n) for value, n in listed[:MOST] if n or value == chosen[name]]


def _named(name: str, value: str) -> str:
    if name == "language":
        return translate(LANGUAGES.get(value, value))
    if name == "kind":
        return translate("held here" if value == "held" else "only cited")
    return translate(value.replace("-", " ")) if name == "reliability" else value


@bp.get("/document/<path:slug>")
def document(slug: str) -> Response:
    """Show a document with its evidence, or answer its RDF."""
    for offered in OFFERED:
        if slug.endswith(offered.suffix):
            name = checked(DOCUMENTS + slug.removesuffix(offered.suffix))
            return Response(rdf.neighbourhood(endpoint(), name, offered.name), mimetype=offered.media_type)
    name = checked(DOCUMENTS + slug)
    chosen = formats.negotiate(request.headers.get("Accept"), (_HTML, *OFFERED))
    if chosen is not _HTML:
        return Response(rdf.neighbourhood(endpoint(), name, chosen.name), mimetype=chosen.media_type)
    info = sources.documents().get(name)
    if info is None:
        raise UnknownEntity(translate("There is no such document in the graph. The page Documents lists all of them."))
    if request.args.get("row", type=int):
        return _to_row(info, request.args.get("row", 1, type=int))
    response = Response(_render(info))
    response.vary.add("Accept")
    return response


def _to_row(info: DocumentInfo, row: int) -> Response:
    number = max(0, row - 1) // ROWS + 1
    address = f"{request.script_root}/document/{info.iri.removeprefix(DOCUMENTS)}?page={number}#row-{row}"
    return redirect(address, 302)  # type: ignore[return-value]


def _render(info: DocumentInfo) -> str:
    text = value(next(iter(select(endpoint(), "document-text", document=iri(info.iri))), {}), "text")
    evidence = passages(info.iri)
    cited, citing = _citations(info.iri)
    common = {
        "info": info,
        "linked_data": structured.of_document(info),
        "cited": cited,
        "citing": citing,
        "offered": OFFERED,
    }
    if info.format.startswith("text/csv"):
        number = max(1, request.args.get("page", 1, type=int))
        header, rows = _table(text)
        shown = list(enumerate(rows, 1))[(number - 1) * ROWS : number * ROWS]
        by_row = {one.row: one for one in evidence if one.row}
        return render_template("document.html", header=header, rows=shown, by_row=by_row, number=number,
                               pages=-(-len(rows) // ROWS), **common)  # fmt: skip
    marks = [highlight.Passage(one.key, one.start, one.end) for one in evidence if one.start >= 0]
    lines = highlight.paragraphs(highlight.segments(text, marks))
    listed = sorted((one for one in evidence if one.start >= 0), key=lambda one: (one.start, one.end))
    return render_template("document.html", paragraphs=lines, evidence=listed, text=text, **common)


@per_release
def passages(name: str) -> list[Evidence]:
    """Return the passages of a document that give statements, with what they state."""
    found: dict[str, Evidence] = {}
    left_out = {expand(term) for term in ("rdf:type", "rdfs:label", "qa:cycleOf")}
    for row in select(endpoint(), "document-statements", document=iri(name)):
        if row["property"].value in left_out:
            continue
        key = value(row, "evidence").rpartition("#")[2]
        one = found.setdefault(key, Evidence(key))
        if "start" in row:
            one.start, one.end = int(row["start"].value), int(value(row, "end") or -1)
        if "row" in row:
            one.row = int(value(row, "row").removeprefix("row=") or 0)
        statement = Statement(row["subject"].value, row["property"].value, row["value"], value(row, "confidence"),
                              value(row, "note"))  # fmt: skip
        if statement not in one.statements:
            one.statements.append(statement)
    return list(found.values())


def _citations(name: str) -> tuple[list[DocumentInfo], list[tuple[DocumentInfo, str]]]:
    rows = select(endpoint(), "document-citations", document=iri(name))
    cited = {row["cited"].value for row in rows if "cited" in row}
    citing = {(row["citing"].value, value(row, "evidence")) for row in rows if "citing" in row}
    return ([sources.document(one) for one in sorted(cited)],
            [(sources.document(one), place) for one, place in sorted(citing)])  # fmt: skip


def _table(text: str) -> tuple[list[str], list[list[str]]]:
    lines = list(csv.reader(io.StringIO(text)))
    return (lines[0], lines[1:]) if lines else ([], [])
