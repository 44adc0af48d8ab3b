"""Search: suggestions while one types, and results with facets, as a page, JSON or CSV of exactly what is shown."""

from __future__ import annotations

import csv
import io

from flask import Blueprint, Response, abort, jsonify, render_template, request

from kg.namespaces import PREFIXES, compact
from kg.search import FACETS, SEARCHED, Hit
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
    if wanted == "json":
        return jsonify({"query": _query(), "total": results.total, "hits": [_as_json(hit) for hit in results.hits]})
    if wanted == "csv":
        return _as_csv(results.hits)
    facets = [
        (facet, FACET_TITLES[facet],
         [(value, value_name(facet, value), count) for value, count in results.facets[facet][:60]],
         filters.get(facet, []))
        for facet in FACETS
    ]  # fmt: skip
    pages = -(-results.total // PAGE)
    return Response(
        render_template("search.html", query=_query(), results=results, facets=facets, filters=filters,
                        number=number, pages=pages, details=index().details([hit.iri for hit in results.hits]))
    )  # fmt: skip


def value_name(facet: str, value: str) -> str:
    """Return a facet's value for people: a kind's name, a decade, the label of a thing."""
    if facet == "kind":
        return kind_name(value)
    return translate("{decade}s", decade=value) if facet == "decade" else label(value)


def _as_csv(hits: tuple[Hit, ...]) -> Response:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("iri", "kind", "label"))
    writer.writerows((hit.iri, hit.kind, hit.label) for hit in hits)
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
