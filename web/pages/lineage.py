"""The lineage view: the family tree of standards, excellence models and awards in time, drawn on the server."""

from __future__ import annotations

from flask import Blueprint, Response, render_template, request

from web import lineage
from web.links import full

bp = Blueprint("lineage", __name__)


@bp.get("/lineage")
def page() -> Response:
    """Show the tree, or the ancestors and descendants of one thing."""
    focus = full(request.args["focus"]) if request.args.get("focus") else ""
    return Response(render_template("lineage.html", focus=focus, up=lineage.steps(focus) if focus else [],
                                    down=lineage.steps(focus, upward=False) if focus else []))  # fmt: skip
