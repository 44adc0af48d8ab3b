"""The index of names that search and every label on a page come from; one for each release, opened once.

A release brings its index along; a graph in memory or behind another endpoint has one built at first use.
"""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from flask import current_app

from kg.errors import StoreUnavailable
from kg.search import Index
from kg.search.publish import FILE, write
from kg.store import release
from web.endpoint import endpoint

_EXTENSION = "kg-index"
REMOTE_SECONDS = 1800
"""How long what is computed from another endpoint's graph is kept: it does not tell when it changes."""


@dataclass
class _Held:
    """The open index and the stamp of the release that it belongs to."""

    index: Index | None = None
    stamp: tuple[int, int] = (-1, -1)
    lock: Lock = field(default_factory=Lock)


def index() -> Index:
    """Return the index of the graph as it is now. Raises StoreError or QueryError."""
    held: _Held = current_app.extensions.setdefault(_EXTENSION, _Held())
    location = current_app.config["KG_SETTINGS"].store
    stamp = version()
    if held.index is None or held.stamp != stamp:
        with held.lock:
            if held.index is None or held.stamp != stamp:
                held.index, held.stamp = Index(_file(location)), stamp
    return held.index


def version() -> tuple[int, int]:
    """Return a value that changes when the graph is published anew; what is computed from the graph is kept by it."""
    location = current_app.config["KG_SETTINGS"].store
    if "://" in location:
        return (0, int(time.monotonic() // REMOTE_SECONDS))
    return (0, 0) if location == "memory:" else release.stamp(location)


def _file(location: str) -> Path:
    if location != "memory:" and "://" not in location:
        try:
            beside = release.current(location).directory / FILE
        except StoreUnavailable:
            beside = None
        if beside is not None and beside.exists():
            return beside
    path = Path(tempfile.mkdtemp(prefix="quality-awards-")) / FILE
    write(endpoint(), path)
    return path
