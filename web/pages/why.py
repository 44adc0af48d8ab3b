"""Why does the graph say so? Every source of a stated triple; the rule and the premises of an inferred one."""

from __future__ import annotations

from flask import Blueprint, render_template, request
from werkzeug.exceptions import BadRequest

from kg import explain
from kg.explain import Explanation
from kg.sparql.results import Term
from web import sources
from web.endpoint import endpoint
from web.language import current, translate
from web.links import full

bp = Blueprint("why", __name__)


@bp.get("/why")
def page() -> str:
    """Show the sources of the triple `s`, `p`, `o`, or how it follows."""
    args = request.args
    if not all(args.get(name) for name in ("s", "p", "o")):
        raise BadRequest(translate("Say which triple: ?s=subject&p=property&o=value."))
    subject, prop = full(args["s"]), full(args["p"])
    kind = args.get("kind", "iri")
    value = Term(kind, full(args["o"]) if kind == "iri" else args["o"], args.get("language"), args.get("datatype"))
    stated = sources.of(subject).get((prop, value.value), [])
    reason = None if stated or kind != "iri" else explain.explain(endpoint(), subject, prop, value.value)
    lines = list(_lines(reason)) if reason else []
    return render_template(
        "why.html", subject=subject, prop=prop, value=value, sources=stated, lines=lines, tongue=current()
    )


def _lines(reason: Explanation, depth: int = 0) -> list[tuple[int, Explanation]]:
    found = [(depth, reason)]
    for premise in reason.premises:
        found += _lines(premise, depth + 1)
    return found
