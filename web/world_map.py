"""A map of the world with countries shaded by how many recipients are there, drawn on the server.

The shapes are Natural Earth's, vendored by `web/frontend`. Countries too small to see at that scale, and places such as
Hong Kong that have no shape of their own, are dots; what has neither shape nor position is listed below the map.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import pairwise

from kg.sparql.queries import select
from kg.sparql.results import Row, iri
from web import whole
from web.cache import per_release
from web.endpoint import endpoint

KINDS = ("award", "programme", "cycle", "framework")
"""What has recipients, and so may have a map."""
STEPS = 5
LEGEND = 110
"""Height of the strip below the map that explains its shades."""


@dataclass(frozen=True, slots=True)
class Atlas:
    """Countries by ISO 3166-1 alpha-2: shapes as path data ("" holds land without a code), positions as x and y."""

    width: int
    height: int
    shapes: dict[str, str]
    positions: dict[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Country:
    """A country and how many recipients are there. code: ISO 3166-1 alpha-2, or "" when the graph has none."""

    iri: str
    code: str
    number: int


@dataclass(frozen=True, slots=True)
class Shaded:
    """A country as drawn: path data, or a dot at (x, y) where `path` is empty. step: its shade, 1 to STEPS."""

    country: Country
    step: int
    path: str
    x: int = 0
    y: int = 0


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything that the template draws. legend: each shade with its least and its greatest number."""

    width: int
    height: int
    land: tuple[str, ...]
    shaded: tuple[Shaded, ...]
    legend: tuple[tuple[int, int, int], ...]


@lru_cache(maxsize=1)
def atlas() -> Atlas:
    """Return the vendored map."""
    vendor = resources.files("web").joinpath("static/vendor")
    manifest = json.loads(vendor.joinpath("VENDOR.json").read_text("utf-8"))
    file = next(entry["file"] for entry in manifest if entry["name"] == "world")
    data = json.loads(vendor.joinpath(file).read_text("utf-8"))
    positions = {code: (x, y) for code, (x, y) in data["positions"].items()}
    return Atlas(data["width"], data["height"], data["shapes"], positions)


@per_release
def countries(focus: str) -> tuple[Country, ...]:
    """Return where the recipients of an award, a programme, a cycle or a framework's awards are; of all for ""."""
    return _read(select(endpoint(), "map-recipients", focus=iri(focus)) if focus else whole.rows("overview-recipients"))


def _read(rows: Iterable[Row]) -> tuple[Country, ...]:
    return tuple(
        Country(row["country"].value, row["code"].value if "code" in row else "", int(row["count"].value))
        for row in rows
        if "country" in row
    )


def missing(found: Iterable[Country]) -> list[Country]:
    """Return the countries that the map has no place for."""
    return [country for country in found if not _placed(country)]


def _placed(country: Country) -> bool:
    return bool(country.code) and (country.code in atlas().shapes or country.code in atlas().positions)


def bounds(most: int) -> list[int]:
    """Return the least number of each shade, in steps of equal ratio: few countries have many recipients."""
    return sorted({math.ceil(most ** (step / STEPS)) for step in range(STEPS)})


def shade(number: int, least: Sequence[int]) -> int:
    """Return the shade of a number; fewer shades than STEPS are spread up to the darkest."""
    rank = sum(number >= bound for bound in least)
    return round(rank * STEPS / len(least))


def draw(found: Sequence[Country]) -> Drawing:
    """Lay the map out."""
    world = atlas()
    least = bounds(max((country.number for country in found), default=1))
    shaded: list[Shaded] = []
    for country in filter(_placed, found):
        step = shade(country.number, least)
        if country.code in world.shapes:
            shaded.append(Shaded(country, step, world.shapes[country.code]))
        if country.code in world.positions:
            shaded.append(Shaded(country, step, "", *world.positions[country.code]))
    coloured = {one.country.code for one in shaded}
    land = tuple(path for code, path in world.shapes.items() if code not in coloured)
    ends = [*least, max((country.number for country in found), default=1) + 1]
    legend = tuple((shade(low, least), low, high - 1) for low, high in pairwise(ends))
    shaded.sort(key=lambda one: not one.path)  # the dots last, above the land
    return Drawing(world.width, world.height + LEGEND, land, tuple(shaded), legend if found else ())
