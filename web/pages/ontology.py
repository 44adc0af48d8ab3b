"""The ontology as a readable reference, made from its Turtle; the same address gives the Turtle itself by Accept.

The picture of the core pattern is laid out here by hand, and labelled from the ontology; a test holds each of its
arrows to the property's domain and range.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlencode

from flask import Blueprint, Response, redirect, render_template, request
from werkzeug.exceptions import NotFound
from werkzeug.wrappers import Response as AnyResponse

from kg import formats, ontology, terms
from kg.namespaces import ONTOLOGY, VOCABULARIES, compact, expand
from kg.sparql.queries import bind, text
from kg.sparql.results import iri
from web import whole
from web.language import current, translate

bp = Blueprint("ontology", __name__)
OFFERED = tuple(formats.named(name, "graph") for name in ("turtle", "jsonld", "rdfxml", "ntriples"))
_HTML = formats.named("html", "network")
ABBREVIATED = {
    "http://www.wikidata.org/entity/": "wd:",
    "http://dbpedia.org/ontology/": "dbo:",
    "http://vivoweb.org/ontology/core#": "vivo:",
}
"""Vocabularies that only the alignments speak of."""
DATATYPES = (VOCABULARIES["xsd"], VOCABULARIES["rdf"])
WIDTH, HEIGHT = 176, 46


class Place(NamedTuple):
    """Where the middle of a class stands in the picture."""

    term: str
    x: int
    y: int


class Link(NamedTuple):
    """An arrow of the picture, by the positions of its ends in BOXES; bend: how far its middle leaves the line."""

    term: str
    start: int
    end: int
    bend: int = 0


BOXES = (
    Place("qa:AwardProgramme", 110, 50), Place("qa:IssuingBody", 450, 50), Place("qa:Edition", 790, 50),
    Place("qa:Award", 450, 190), Place("qa:Framework", 790, 190),
    Place("qa:Conferral", 450, 330), Place("qa:Recipient", 110, 330), Place("qa:Framework", 790, 330),
    Place("qa:AwardCycle", 110, 450), Place("qa:Statement", 450, 450), Place("qa:Document", 790, 450),
)  # fmt: skip
ARROWS = (
    Link("qa:partOfProgramme", 3, 0), Link("qa:conferredBy", 3, 1), Link("qa:assessedAgainst", 3, 4),
    Link("qa:editionOf", 2, 4), Link("qa:descendsFrom", 4, 7), Link("qa:award", 5, 3), Link("qa:recipient", 5, 6),
    Link("qa:received", 6, 3), Link("qa:wonUnder", 6, 7, 90), Link("qa:cycle", 5, 8), Link("qa:statedIn", 9, 10),
)  # fmt: skip
INFERRED = ("qa:received", "qa:wonUnder", "qa:descendsFrom", "qa:succeededBy")
"""Properties that only rules conclude, or conclude as a rule; drawn with dashes."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow as SVG draws it: its path, and the place of its label."""

    entry: terms.Entry
    path: str
    x: float
    y: float
    inferred: bool


@bp.get("/ontology")
def page() -> Response:
    """Show the reference, or answer the ontology in RDF."""
    chosen = formats.negotiate(request.headers.get("Accept"), (_HTML, *OFFERED))
    response = _page() if chosen is _HTML else _rdf(chosen)
    response.vary.add("Accept")
    return response


@bp.get("/ontology.<suffix>")
def file(suffix: str) -> Response:
    """Answer the ontology in the format of a suffix."""
    for offered in OFFERED:
        if offered.suffix == f".{suffix}":
            return _rdf(offered)
    raise NotFound(translate("The ontology is there as .ttl, .jsonld, .rdf and .nt."))


@bp.get("/ontology/context.jsonld")
def context() -> Response:
    """Answer the JSON-LD context."""
    response = Response(ontology.text("context.jsonld"), mimetype="application/ld+json")
    response.access_control_allow_origin = "*"
    return response


@bp.get("/ontology/<version>")
def version(version: str) -> AnyResponse:
    """Lead from the IRI of the present version to the ontology."""
    if version != terms.header()["owl:versionInfo"].get("und"):
        raise NotFound(
            translate("This site has the present version of the ontology only; earlier ones are in its repository.")
        )
    return redirect(f"{request.script_root}/ontology")


@bp.get("/ontology/query/<prefix>/<name>")
def query(prefix: str, name: str) -> AnyResponse:
    """Lead to the editor with a query that shows how a term is used."""
    entry = terms.entries().get(VOCABULARIES.get(prefix, "") + name)
    if entry is None:
        raise NotFound(translate("The ontology has no such term."))
    term = iri(entry.iri)
    if entry.kind == "class":
        asked = bind(text("ontology-members"), **{"class": term})
    else:
        asked = bind(text("ontology-uses"), property=term)
    return redirect(f"{request.script_root}/sparql?{urlencode({'query': asked})}")


@bp.get("/scheme/<name>")
def scheme(name: str) -> AnyResponse:
    """Lead from the IRI of a code list to its place in the reference."""
    if all(found.name != name for found in terms.code_lists()):
        raise NotFound(translate("There is no code list {name} here.", name=name))
    return redirect(f"{request.script_root}/ontology#scheme-{name}", code=303)


def _rdf(chosen: formats.Format) -> Response:
    response = Response(ontology.serialized(chosen.name), mimetype=chosen.media_type)
    response.access_control_allow_origin = "*"
    return response


def _page() -> Response:
    entries = list(terms.entries().values())
    response = Response(
        render_template(
            "ontology.html", header=terms.header(), entries=entries, lists=terms.code_lists(), rules=ontology.rules(),
            usage=usage(), boxes=[(place, terms.entries()[expand(place.term)]) for place in BOXES], arrows=arrows(),
            word=word, anchor=anchor, short=short, uses=terms.uses, leads=terms.leads, offered=OFFERED,
            size=(WIDTH, HEIGHT),
        )
    )  # fmt: skip
    for offered in OFFERED:
        address = f"{request.script_root}/ontology{offered.suffix}"
        response.headers.add("Link", f'<{address}>; rel="alternate"; type="{offered.media_type}"')
    return response


def word(words: terms.WORDS) -> str:
    """Return the words in the language of the request, else in any."""
    return words.get(current()) or words.get("en") or next(iter(words.values()), "")


def anchor(name: str) -> str:
    """Return the address of a term: its place on the page if it is ours, else its own, "" for a datatype."""
    if name.startswith(f"{ONTOLOGY}#"):
        return name[len(ONTOLOGY) :]
    return "" if name.startswith(DATATYPES) else name


def short(name: str) -> str:
    """Return the compact name of a term, of ours or of others."""
    for namespace, prefix in ABBREVIATED.items():
        if name.startswith(namespace):
            return prefix + name[len(namespace) :]
    return compact(name)


def usage() -> dict[str, int]:
    """Return how often the data uses each class and property, by IRI."""
    return {row["term"].value: int(row["count"].value) for row in whole.rows("ontology-usage") if "term" in row}


def arrows() -> list[Arrow]:
    """Return the arrows of the picture, from border to border."""
    found = []
    for link in ARROWS:
        start, end = BOXES[link.start], BOXES[link.end]
        middle = ((start.x + end.x) / 2, (start.y + end.y) / 2 + link.bend)
        first, last = _border(start, middle), _border(end, middle)
        curve = f"M{first[0]:.0f} {first[1]:.0f}Q{middle[0]:.0f} {middle[1]:.0f} {last[0]:.0f} {last[1]:.0f}"
        label = (first[0] + 2 * middle[0] + last[0]) / 4, (first[1] + 2 * middle[1] + last[1]) / 4
        found.append(Arrow(terms.entries()[expand(link.term)], curve, *label, link.term in INFERRED))
    return found


def _border(place: Place, towards: tuple[float, float]) -> tuple[float, float]:
    """Return where the line from the middle of a box to a point leaves the box."""
    across, down = towards[0] - place.x, towards[1] - place.y
    scale = min(
        (WIDTH / 2 + 4) / abs(across) if across else float("inf"),
        (HEIGHT / 2 + 4) / abs(down) if down else float("inf"),
    )
    return place.x + across * scale, place.y + down * scale
