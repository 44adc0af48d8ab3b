"""A view as a file: what the reader sees, after their filters and with the nodes where they moved them."""

from __future__ import annotations

from typing import Any

from flask import Response, abort, render_template, request

from kg import formats, layout, lettering, picture
from kg.export import network as network_export
from kg.export import shown
from kg.projection import GROUP, Network
from web.endpoint import endpoint
from web.language import translate
from web.links import full, kind_name, label, local

OFFERED = (
    ("svg", "SVG"),
    ("graphml", "GraphML"),
    ("gexf", "GEXF"),
    ("ttl", "Turtle"),
    ("html", "HTML"),
    ("csv", "CSV"),
)
"""Suffix and name of each file that a view can be had as."""
_MANY = {"award": "{number} awards", "programme": "{number} programmes", "framework": "{number} frameworks",
         "edition": "{number} editions", "organization": "{number} organizations", "person": "{number} persons",
         "place": "{number} places", "product": "{number} products"}  # fmt: skip
_TYPES = {"svg": "image/svg+xml", "ttl": "text/turtle", "html": "text/html", "csv": "text/csv"}


def as_shown(network: Network, places: dict[str, layout.Position], focus: tuple[str, ...]) -> Network:
    """Return the network with the filters of the address applied, places as `x` and `y`, and labels for people."""
    args = request.args
    kept = picture.filtered(network, set(args.getlist("off")), focus)
    for name, data in kept.nodes(data=True):
        text = group_name(name, data) if data.get("group") else data["label"]
        data.update(label=network_export.clean(text), members=None, x=places[name][0], y=places[name][1])
    for _, _, data in kept.edges(data=True):
        data["label"] = network_export.clean(label(data["relation"]))
    for text in args.getlist("pin")[:80]:
        name, x, y = [*text.split("~"), "", ""][:3]
        moved = GROUP + name if "|" in name else full(name)
        if moved in kept and x.lstrip("-").isdigit() and y.lstrip("-").isdigit():
            kept.nodes[moved].update(x=float(x), y=float(y))
    return kept


def group_name(key: str, data: dict[str, Any]) -> str:
    """Return what a group is called: "38 recipients, 2004–2012", "12 organizations"."""
    text = "{number} recipients" if "|received|in|" in key else _MANY.get(data["kind"], "{number} things")
    span = f"{data['first']}–{data['last']}" if data["first"] != data["last"] else str(data["first"])
    return translate(text, number=data["count"]) + (f", {span}" if data["first"] else "")


def answer(suffix: str, network: Network, focus: tuple[str, ...], years: tuple[int, int]) -> Response:
    """Return the file of a network. Aborts with 404 for a suffix that is not offered."""
    if suffix in ("graphml", "gexf", "csv"):
        body = network_export.WRITERS[suffix](network)
        media_type = formats.named(suffix, "network").media_type
    elif suffix == "ttl":
        body, media_type = shown.turtle(endpoint(), network, years), _TYPES[suffix]
    elif suffix == "html":
        from kg.export import html

        kinds = {data["kind"]: kind_name(data["kind"]) for _, data in network.nodes(data=True)}
        title = ", ".join(label(name) for name in focus)[:200]
        body, media_type = html.page(network, title, kinds), _TYPES[suffix]
    elif suffix == "svg":
        body, media_type = _svg(network, focus).encode(), _TYPES[suffix]
    else:
        abort(404, f"A picture cannot be had as .{suffix[:20]}; it can as {', '.join(name for _, name in OFFERED)}.")
    response = Response(body, mimetype=media_type)
    name = local(focus[0]).replace("/", "-").encode("ascii", "ignore").decode() or "graph"
    kind = "inline" if suffix == "svg" and "download" not in request.args else "attachment"
    response.headers["Content-Disposition"] = f'{kind}; filename="{name}.{suffix}"'
    return response


def _svg(network: Network, focus: tuple[str, ...]) -> str:
    ways = request.args.get("paths") == "1"
    nodes: dict[str, dict[str, Any]] = {name: data for name, data in network.nodes(data=True)}  # noqa: C416
    sides = layout.sides(network, focus, ways)
    lines = [(line, _bend(nodes, line, ways)) for line in picture.lines(network)]
    things, told = lettering.names(nodes, sides, focus, [line for line in lines if not _tie(nodes, line[0], ways)])
    boxes = [name.box for name in (*things.values(), *told)]
    xs, ys = [d["x"] for d in nodes.values()] or [0], [d["y"] for d in nodes.values()] or [0]
    left, right = min((*xs, *(b.left for b in boxes))) - 30, max((*xs, *(b.right for b in boxes))) + 30
    top, bottom = min((*ys, *(b.top for b in boxes))) - 30, max((*ys, *(b.bottom for b in boxes))) + 50
    return render_template(
        "graph.svg", nodes=nodes, lines=[(line, bend, _tie(nodes, line, ways)) for line, bend in lines], focus=focus,
        things=things, told=told, sizes=lettering, title=network_export.clean(", ".join(label(name) for name in focus)),
        box=(left, top, right - left, bottom - top),
    )  # fmt: skip


def _tie(nodes: dict[str, dict[str, Any]], line: picture.Line, ways: bool) -> bool:
    """Tell whether a line ties two things that are as far from the focus as each other; it is drawn faintly."""
    level = nodes[line.source]["level"]
    return not ways and 0 < level == nodes[line.target]["level"]


def _bend(nodes: dict[str, dict[str, Any]], line: picture.Line, ways: bool) -> tuple[float, float]:
    """Return the point that bends a line: between neighbours it would run through those between them."""
    one, two = nodes[line.source], nodes[line.target]
    across, down = two["x"] - one["x"], two["y"] - one["y"]
    by = 0.3 if _tie(nodes, line, ways) or (not across and not ways) else 0.0
    return one["x"] + across / 2 - down * by, one["y"] + down / 2 + across * by
