"""The pages: each is a module here, a template, its queries and its test, all of one name; this list is the site."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from urllib.parse import quote, urlencode

from flask import Flask, request
from werkzeug.datastructures import MultiDict

PAGES = ("home", "search", "entity", "graph", "lineage", "map", "overview", "documents", "downloads", "why", "ontology",
         "review")  # fmt: skip
"""Modules of this package; each has a blueprint `bp`."""
PROTOCOLS = ("sparql", "store", "void", "operation")
"""Modules of `web` that speak to programs; each has a blueprint `bp`."""

NAVIGATION = (
    ("/graph", "Graph"),
    ("/lineage", "Lineage"),
    ("/overview", "Overview"),
    ("/sparql", "SPARQL"),
    ("/documents", "Documents"),
    ("/ontology", "Ontology"),
    ("/downloads", "Downloads"),
)
"""Paths and titles of the main menu."""


def register(site: Flask) -> None:
    """Add every page and the SPARQL protocol to the site."""
    for name in PAGES:
        if find_spec(f"web.pages.{name}") is None:
            continue
        site.register_blueprint(import_module(f"web.pages.{name}").bp)
    for name in PROTOCOLS:
        site.register_blueprint(import_module(f"web.{name}").bp)
    site.jinja_env.globals.update(navigation=NAVIGATION, with_query=with_query)


def with_query(**changes: object) -> str:
    """Return the address of this page with some of its query parameters changed; None takes one away."""
    values: MultiDict[str, object] = MultiDict(request.args)
    for name, value in changes.items():
        values.poplist(name)
        for one in value if isinstance(value, (list, tuple)) else (value,):
            if one is not None:
                values.add(name, one)
    query = urlencode(list(values.items(multi=True)))
    return quote(request.script_root + request.path, safe="/-._~") + (f"?{query}" if query else "")
