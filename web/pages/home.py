"""The first page: search, what the graph holds in numbers, and five things to try."""

from __future__ import annotations

from flask import Blueprint, render_template

from kg.namespaces import compact
from web import whole
from web.cache import per_release

bp = Blueprint("home", __name__)

SHOWN = (
    ("qa:Award", "awards", "award"),
    ("qa:Framework", "standards and models", "framework"),
    ("qa:Recipient", "recipients", "organization"),
    ("qa:Conferral", "conferrals", ""),
    ("qa:Document", "documents", "document"),
    ("qa:Statement", "statements with evidence", ""),
)
"""Class, what it is called here, the kind that its number links to."""

TRY = (
    ("id/award/shanghai-gold-quality-prize", "The Shanghai Gold Quality Prize",
     "who received it, what it is assessed against, and where that comes from"),
    ("lineage", "The family tree of quality", "from Deming and MIL-Q-9858 to the awards of today, in time"),
    ("graph?focus=framework/gb-t-19580", "GB/T 19580 and what surrounds it", "standards, bodies and awards, drawn"),
    ("graph?focus=award/shanghai-gold-quality-prize&focus=framework/baldrige-excellence-framework&paths=1",
     "How is a Shanghai prize connected with Baldrige?", "the shortest way, with the sentence behind each step"),
    ("sparql", "Ask in SPARQL, or fill in a form", "the questions that researchers ask, ready to run"),
)  # fmt: skip


@per_release
def numbers() -> dict[str, int]:
    """Return how many things of each class the graph holds, by the class's compact name."""
    return {compact(row["class"].value): int(row["count"].value) for row in whole.rows("numbers")
            if "class" in row}  # fmt: skip


@bp.get("/")
def page() -> str:
    """Show the first page."""
    return render_template("home.html", numbers=numbers(), shown=SHOWN, things_to_try=TRY)
