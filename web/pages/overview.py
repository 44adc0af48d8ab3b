"""The graph in numbers and pictures: bars and a grid of countries by decade, each linked to the query behind it.

The pictures are SVG made here, so that they are there without a script and print well.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlencode

from flask import Blueprint, render_template, request

from kg.sparql.queries import text
from kg.sparql.results import Row
from web import whole, world_map
from web.cache import per_release
from web.language import current, translate
from web.links import label, path
from web.pages.home import SHOWN, numbers
from web.sources import RELIABILITY

bp = Blueprint("overview", __name__)


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its name, where the name leads, its number, and its length (0 to 1)."""

    name: str
    address: str
    number: int
    share: float


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of bars. upright: along time from left to right; query: the address of the query behind it."""

    title: str
    note: str
    bars: tuple[Bar, ...]
    query: str
    upright: bool = False


@bp.get("/overview")
def page() -> str:
    """Show the pictures."""
    return render_template("overview.html", charts=charts(current(), request.script_root), grid=grid(current()),
                           grid_query=query_of("overview-winners"), countries=world_map.countries(""),
                           map_query=query_of("overview-recipients"), numbers=numbers(), shown=SHOWN)  # fmt: skip


def query_of(name: str) -> str:
    """Return the address that puts a named query into the editor."""
    return f"{request.script_root}/sparql?{urlencode({'query': text(name)})}"


@per_release
def charts(language: str, root: str) -> list[Chart]:
    """Return the pictures of bars in a language."""
    return [
        _founded(root),
        _chart("overview-frameworks", "How far each family has spread",
               "awards assessed against a framework or against something that descends from it", _thing("framework")),
        _chart("overview-top-awards", "Awards with the most conferrals here", "as far as the documents list them",
               _thing("award")),
        _chart("overview-recipients", "Recipients by country", "as far as the documents say where a recipient is",
               _thing("country")),
        _chart("overview-awards-by-country", "Awards by country", "national and subnational", _thing("country")),
        _chart("overview-reliability", "What the statements rest on", "by the reliability of their sources", _code),
    ]  # fmt: skip


def _chart(name: str, title: str, note: str, named: Callable[[Row], tuple[str, str]]) -> Chart:
    rows = [row for row in whole.rows(name) if len(row) > 1]
    if name == "overview-reliability":
        codes = [row["reliability"].value.rpartition("/")[2] for row in rows]
        order = {code: RELIABILITY.index(code) if code in RELIABILITY else 99 for code in codes}
        rows = [row for _, row in sorted(zip((order[c] for c in codes), rows, strict=True), key=lambda pair: pair[0])]
    most = max((int(row["count"].value) for row in rows), default=1)
    bars = [Bar(*named(row), int(row["count"].value), int(row["count"].value) / most) for row in rows[:15]]
    return Chart(translate(title), translate(note), tuple(bars), query_of(name))


def _thing(variable: str) -> Callable[[Row], tuple[str, str]]:
    return lambda row: (label(row[variable].value), path(row[variable].value))


def _code(row: Row) -> tuple[str, str]:
    code = row["reliability"].value
    return translate(code.rpartition("/")[2].replace("-", " ")), path(code)


def _founded(root: str) -> Chart:
    """Return the awards established in each year, the years without one included; a bar leads to its decade."""
    rows = whole.rows("overview-founded")
    counts = {int(row["year"].value): int(row["count"].value) for row in rows
              if "year" in row and row["year"].value.isdigit()}  # fmt: skip
    most, years = max(counts.values(), default=1), range(min(counts, default=0), max(counts, default=-1) + 1)
    bars = tuple(Bar(str(year), _decade(root, year), counts.get(year, 0), counts.get(year, 0) / most) for year in years)
    note = translate("as far as a source gives the year")
    return Chart(translate("Awards established in each year"), note, bars, query_of("overview-founded"), upright=True)


def _decade(root: str, year: int) -> str:
    return f"{root}/search?{urlencode({'kind': 'award', 'decade': year // 10 * 10})}"


@per_release
def grid(language: str) -> tuple[list[str], list[tuple[str, str, list[int]]], int]:
    """Return conferrals by country and decade: the decades, the countries with their numbers, the most in a cell."""
    cells: dict[str, dict[str, int]] = {}
    for row in whole.rows("overview-winners"):
        if "country" in row:
            cells.setdefault(row["country"].value, {})[row["decade"].value] = int(row["count"].value)
    decades = sorted({decade for held in cells.values() for decade in held})
    countries = sorted(cells, key=lambda name: (-sum(cells[name].values()), name))[:18]
    lines = [(label(name), path(name), [cells[name].get(decade, 0) for decade in decades]) for name in countries]
    return decades, lines, max((n for _, _, held in lines for n in held), default=1)
