"""Answers about the whole graph, as prepared with the release where there is one."""

from __future__ import annotations

from pathlib import Path

from kg.errors import StoreUnavailable
from kg.sparql import prepared
from kg.sparql.results import Row
from kg.store import release
from web.cache import per_release
from web.endpoint import endpoint, settings


def directory() -> Path | None:
    """Return the directory of the release that the site answers from, None when it answers from elsewhere."""
    location = settings().store
    if "://" in location or location == "memory:":
        return None
    try:
        return release.current(location).directory
    except StoreUnavailable:
        return None


@per_release
def rows(name: str) -> list[Row]:
    """Return the rows of a query of `kg.sparql.prepared.QUERIES`."""
    return prepared.select(endpoint(), name, directory())
