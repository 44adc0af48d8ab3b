"""The only door from the site to the graph: the pool of query workers, opened at the first use.

Not opened in `create_app`, because a server may build the application in one process and run it in others;
`web.server` opens it before the first request, so that a missing graph is one line at the start.
"""

from __future__ import annotations

import atexit
from concurrent.futures import Future
from threading import Lock, Timer

from flask import Flask, current_app

from kg.errors import StoreUnavailable
from kg.settings import Settings
from kg.sparql.pool import Pool
from kg.store.base import Endpoint
from kg.store.remote import RemoteEndpoint

EXTENSION = "kg-endpoint"
OPENING = "kg-endpoint-opening"
"""Where the server leaves the future of an endpoint that is being opened."""
_opening = Lock()
SETTLED = 0.5
"""Seconds after which the named graphs are loaded: the first page comes before."""


def settings() -> Settings:
    """Return the settings of the site that answers this request."""
    found: Settings = current_app.config["KG_SETTINGS"]
    return found


def endpoint() -> Endpoint:
    """Return what answers the site's queries. Raises StoreUnavailable when nothing is published."""
    held: Endpoint | None = current_app.extensions.get(EXTENSION)
    return held if held is not None else open_endpoint(current_app)


def pool_of(site: Flask) -> Pool:
    """Return a site's pool of workers. Raises StoreUnavailable when it has none."""
    found = site.extensions.get(EXTENSION) or open_endpoint(site)
    if not isinstance(found, Pool):
        raise StoreUnavailable("this site answers from another endpoint; ask that one")
    return found


def version() -> str:
    """Return the version of the graph that is served; it changes when another is published."""
    found = endpoint()
    return found.version if isinstance(found, Pool) else "remote"


def open_endpoint(site: Flask) -> Endpoint:
    """Open a site's endpoint, once, and return it. Raises StoreUnavailable.

    A test may put any Endpoint at `site.extensions[EXTENSION]` instead.
    """
    with _opening:
        if EXTENSION not in site.extensions:
            opening: Future[Endpoint] | None = site.extensions.pop(OPENING, None)
            site.extensions[EXTENSION] = opening.result() if opening else connect(site.config["KG_SETTINGS"])
        held: Endpoint = site.extensions[EXTENSION]
        return held


def connect(chosen: Settings) -> Endpoint:
    """Return the endpoint that settings name: the pool over a directory, or another endpoint by its address.

    Raises StoreUnavailable when nothing is published in the directory.
    """
    if "://" in chosen.store:
        return RemoteEndpoint(chosen.store)
    opened = Pool(chosen.store, chosen)
    later = Timer(SETTLED, opened.renew_soon)
    later.daemon = True
    later.start()
    atexit.register(opened.close)
    return opened
