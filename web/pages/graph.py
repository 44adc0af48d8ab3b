"""The graph view: the picture of a view as a page, JSON, or a file; the view is the address, so a link is the picture.

`focus` may be given twice or more; with two, the shortest ways between them are shown (`paths=1`).
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, Response, abort, jsonify, render_template, request

from kg import analytics, layout, projection
from kg.errors import UnknownEntity
from kg.namespaces import expand
from kg.projection import GROUP, Network, View
from kg.search import kind_of
from web import entities, graph_files, sources
from web.cache import per_release
from web.endpoint import endpoint
from web.graph_files import group_name
from web.index import index
from web.links import full, kind_name, label, local, path
from web.script_safe import script_safe

bp = Blueprint("graph", __name__)
MOST_SHOWN = 150
LONGEST_LABEL = 5000
STARTS = ("award/deming-prize", "framework/gb-t-19580", "framework/baldrige-excellence-framework",
          "award/malcolm-baldrige-national-quality-award", "framework/efqm-model", "framework/iso-9001",
          "award/shanghai-gold-quality-prize")  # fmt: skip
"""Offered where nothing is asked for."""
_FIRST, _LAST = (projection.EVER[0], *projection.EVER), (projection.EVER[1], *projection.EVER)


def view() -> View:
    """Return the view that the address asks for, every number clamped."""
    args = request.args
    depth = _clamped("depth", 1, 0, projection.MOST_DEPTH)
    focus = tuple(dict.fromkeys(full(name) for name in args.getlist("focus") if name))[: 8 if depth else 60]
    opened: dict[str, int] = {}
    for text in args.getlist("open")[:60]:
        key, times, number = text.rpartition("~")
        name, count = (key, int(number)) if times and number.isdigit() else (text, 1)
        opened[GROUP + name] = min(count, 10)
    hidden = {GROUP + name if "|" in name else full(name) for name in args.getlist("hide")[:200]}
    return View(
        focus, depth, _clamped("limit", MOST_SHOWN, 1, projection.MOST_NODES),
        tuple(full(name) for name in args.getlist("expand")[:60]), opened, frozenset(hidden),
        args.get("paths", "") == "1" and len(focus) > 1, (_clamped("from", *_FIRST), _clamped("to", *_LAST)),
    )  # fmt: skip


def _clamped(name: str, default: int, least: int, most: int) -> int:
    return max(least, min(request.args.get(name, default, type=int), most))


@per_release
def network() -> Network:
    """Return the whole network."""
    return projection.whole(endpoint())


def shown(wanted: View) -> tuple[Network, dict[str, layout.Position]]:
    """Return what a view shows and where. Raises UnknownEntity when a focus is not in the graph."""
    for name in wanted.focus:
        if kind_of(name) is None or not index().has(name):
            raise UnknownEntity(f"The graph knows nothing of {name[:300]}; search for it by its name.")
    if wanted.paths:
        whole = projection.of_years(network(), wanted.years)
        ways = [way for other in wanted.focus[1:] for way in analytics.paths(whole, wanted.focus[0], other)]
        found = projection.connecting(whole, ways or [[name] for name in wanted.focus], label)
        projection.grow(endpoint(), found, wanted, label)
        return found, layout.ways(found)
    found = projection.neighbourhood(endpoint(), wanted, label)
    return found, layout.positions(found, wanted.focus) if wanted.depth else layout.columns(found)


def as_json(wanted: View) -> dict[str, Any]:
    """Return a view's picture for the page's script."""
    found, places = shown(wanted)
    nodes = [_node(name, data, places[name]) for name, data in found.nodes(data=True)]
    edges = [
        {"from": source, "to": target, "relation": data["relation"], "label": label(data["relation"]),
         "years": list(data["years"]), "inferred": data["inferred"], "events": [path(e) for e in data["events"][:40]]}
        for source, target, data in found.edges(data=True)
    ]  # fmt: skip
    return {"focus": list(wanted.focus), "nodes": nodes, "edges": edges, "leftOut": found.graph["left_out"],
            "paths": wanted.paths, "columns": wanted.depth == 0, "connected": found.number_of_edges() > 0,
            "span": _span(found, wanted), "limit": wanted.limit, "most": projection.MOST_NODES}  # fmt: skip


def _span(found: Network, wanted: View) -> list[int]:
    """Return the first and the last year that a reader can choose from; none where nothing is dated."""
    years = found.graph["span"] | {year for _, _, data in found.edges(data=True) for year in data["years"]}
    years |= {year for year in wanted.years if year not in projection.EVER}
    return [min(years), max(years)] if years else []


def _node(name: str, data: dict[str, Any], place: layout.Position) -> dict[str, Any]:
    node = {"id": name, "kind": data["kind"], "kindName": kind_name(data["kind"]), "level": data["level"],
            "x": place[0], "y": place[1]}  # fmt: skip
    if data.get("group"):
        members = [{"id": m, "label": text[:200], "path": path(m), "years": list(years)}
                   for m, text, years in data["members"][:300]]  # fmt: skip
        return {**node, "group": True, "count": data["count"], "members": members, "key": name.removeprefix(GROUP),
                "label": group_name(name, data)}  # fmt: skip
    return {**node, "group": False, "label": data["label"][:LONGEST_LABEL], "path": path(name), "local": local(name)}


@bp.get("/graph.json")
def data() -> Response:
    """Answer a view as JSON: nodes with their places, edges."""
    wanted = view()
    response = jsonify(as_json(wanted) if wanted.focus else {"focus": [], "nodes": [], "edges": [], "leftOut": 0})
    response.headers["Cache-Control"] = "private, max-age=0, must-revalidate"
    return response


@bp.get("/graph")
def page() -> str:
    """Show a view; without a focus, a search and places to start from."""
    wanted = view()
    picture = as_json(wanted) if wanted.focus else None
    starts = [full(name) for name in STARTS if index().has(full(name))]
    return render_template(
        "graph.html", picture=picture, wanted=wanted, starts=starts, exports=graph_files.OFFERED,
        data=script_safe(picture) if picture else "null", opened=_opened,
    )  # fmt: skip


def _opened(key: str) -> str:
    """Return the address of this view with a group opened once more, for readers without script."""
    asked = list(request.args.items(multi=True))
    times = [int(value.rpartition("~")[2]) for name, value in asked
             if name == "open" and value.rpartition("~")[0] == key and value.rpartition("~")[2].isdigit()]  # fmt: skip
    kept = [(name, value) for name, value in asked if name != "open" or value.rpartition("~")[0] != key]
    return f"{request.script_root}/graph?{urlencode([*kept, ('open', f'{key}~{max(times, default=0) + 1}')])}"


@bp.get("/graph.<suffix>")
def file(suffix: str) -> Response:
    """Answer what a view shows as a file: GraphML, GEXF, CSV, Turtle, SVG or a standalone page."""
    wanted = view()
    if not wanted.focus:
        abort(400, "Say what to export: add ?focus= with the name of a thing.")
    found, places = shown(wanted)
    return graph_files.answer(suffix, graph_files.as_shown(found, places, wanted.focus), wanted.focus, wanted.years)


@bp.get("/graph/panel")
def panel() -> str:
    """Answer what stands beside the drawing for a thing or a relation, as a piece of HTML."""
    args = request.args
    if args.get("node"):
        entity = entities.read(full(args["node"]))
        if entity is None:
            raise UnknownEntity("The graph says nothing of this thing.")
        return render_template("_panel_node.html", entity=entity, properties=_short(entity))
    source, relation, target = (full(args.get(name, "")) for name in ("source", "relation", "target"))
    rows = [row for row in entities.conferrals(source, "qa:recipient") if row.award == target]
    received = relation == expand("qa:received") and rows
    return render_template(
        "_panel_edge.html", sources=sources.of(source).get((relation, target), []), rows=rows if received else [],
        events={row.iri: sources.of(row.iri) for row in rows[:12]} if received else {},
        why=f"{request.script_root}/why?{urlencode({'s': source, 'p': relation, 'o': target})}",
    )  # fmt: skip


def _short(entity: entities.Entity) -> list[entities.Property]:
    return [prop for prop in entity.properties if prop.iri not in entities.HIDDEN][:12]
