"""The graph in numbers and pictures, each picture linked to the query behind it."""

from __future__ import annotations

from flask import Blueprint, render_template

bp = Blueprint("overview", __name__)


@bp.get("/overview")
def page() -> str:
    """Show the pictures."""
    return render_template("overview.html")
