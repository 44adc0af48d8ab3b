"""Search: suggestions while one types, and results with facets, as a page, JSON or CSV of exactly what is shown."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from flask import Blueprint, Response, abort, jsonify, render_template, request

from kg.namespaces import PREFIXES, compact
from kg.search import FACETS, SEARCHED, Hit, Results
from web.index import index
from web.language import current, translate
from web.links import kind_name, label, path

bp = Blueprint("search", __name__)
PAGE = 50
MOST = 5000
FACET_TITLES = {
    "kind": "Kind", "country": "Country", "decade": "Decade", "award": "Award received", "sector": "Sector",
    "framework": "Framework",
}  # fmt: skip
LONGEST = 200
VALUES = 120
"""How many values of a facet a page lists: 81 countries have awards or recipients."""


def _query() -> str:
    return "".join(c for c in request.args.get("q", "")[:LONGEST] if c.isprintable() or c.isspace()).strip()


@bp.get("/suggest")
def suggest() -> Response:
    """Answer the best hits for `q` as JSON: label, kind, address, and the name that matched if it is another."""
    limit = max(1, min(request.args.get("limit", 10, type=int), 50))
    kinds = [kind for kind in request.args.getlist("kind") if kind in SEARCHED]
    hits = index().suggest(_query(), current(), limit, kinds) if _query() else ()
    response = jsonify({"query": _query(), "suggestions": [_as_json(hit) for hit in hits]})
    response.headers["Cache-Control"] = "private, max-age=60"
    return response


def _as_json(hit: Hit) -> dict[str, object]:
    return {
        "iri": hit.iri, "label": hit.label, "kind": hit.kind, "kindName": kind_name(hit.kind), "path": path(hit.iri),
        "matched": hit.matched,
    }  # fmt: skip


@bp.get("/search")
def page() -> Response:
    """Show what was found for `q` under the chosen facets; `format=json` or `format=csv` gives all of it as data."""
    filters = {facet: request.args.getlist(facet) for facet in FACETS if request.args.getlist(facet)}
    wanted = request.args.get("format", "html")
    number = max(1, request.args.get("page", 1, type=int))
    limit, offset = (PAGE, (number - 1) * PAGE) if wanted == "html" else (MOST, 0)
    results = index().search(_query(), current(), filters, limit, offset)
    pages = -(-results.total // PAGE)
    if wanted == "html" and number > max(1, pages):  # a page beyond the last: the last
        number = max(1, pages)
        results = index().search(_query(), current(), filters, PAGE, (number - 1) * PAGE)
    if wanted == "json":
        return jsonify({"query": _query(), "total": results.total, "hits": [_as_json(hit) for hit in results.hits]})
    if wanted == "csv":
        return _as_csv(results.hits)
    return Response(
        render_template("search.html", query=_query(), results=results, facets=_facets(results, filters),
                        filters=filters, number=number, pages=pages,
                        details=index().details([hit.iri for hit in results.hits]))
    )  # fmt: skip


Facet = tuple[str, str, list[tuple[str, str, int]], list[str], int]


def _facets(results: Results, filters: Mapping[str, list[str]]) -> list[Facet]:
    """Return the facets: name, title, values with names and counts, the chosen values, how many values are left out."""
    found = []
    for facet in FACETS:
        chosen, counts = filters.get(facet, []), results.facets[facet]
        shown = [*counts[:VALUES], *(one for one in counts[VALUES:] if one[0] in chosen)]
        shown += [(value, 0) for value in chosen if all(value != known for known, _ in counts)]
        values = [(value, value_name(facet, value), count) for value, count in shown]
        found.append((facet, FACET_TITLES[facet], values, chosen, max(0, len(counts) - len(values))))
    return found


def value_name(facet: str, value: str) -> str:
    """Return a facet's value for people: a kind's name, a decade, the label of a thing."""
    if facet == "kind":
        return kind_name(value)
    return translate("{decade}s", decade=value) if facet == "decade" else label(value)


def _as_csv(hits: tuple[Hit, ...]) -> Response:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("iri", "kind", "label", "matched", "country", "decade"))
    for at in range(0, len(hits), 500):
        part = hits[at : at + 500]
        held = index().details([hit.iri for hit in part])
        for hit in part:
            countries = "; ".join(label(country) for country in held[hit.iri].get("country", ()))
            decades = "; ".join(held[hit.iri].get("decade", ()))
            writer.writerow((hit.iri, hit.kind, hit.label, hit.matched, countries, decades))
    headers = {"Content-Disposition": 'attachment; filename="quality-awards-search.csv"'}
    return Response(text.getvalue(), mimetype="text/csv", headers=headers)


@bp.post("/labels")
def labels() -> Response:
    """Answer the labels and addresses of some IRIs, given as a JSON list, for results of queries."""
    asked = request.get_json(silent=True)
    if not isinstance(asked, list):
        abort(400, "Send a JSON list of IRIs.")
    wanted = [name for name in asked[:1000] if isinstance(name, str)]
    return jsonify({name: {"label": label(name), "path": path(name)} for name in wanted})


@bp.get("/terms.json")
def terms() -> Response:
    """Answer the classes, properties and codes of the graph for the editor's completion."""
    found = [{"iri": name, "curie": compact(name), "label": label(name)} for kind in ("term", "concept")
             for name in index().things(kind)]  # fmt: skip
    response = jsonify({"prefixes": PREFIXES, "terms": found})
    response.headers["Cache-Control"] = "private, max-age=600"
    return response
