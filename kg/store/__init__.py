"""Where quads live: `open_store` gives the store at a location, whatever is behind it.

A store's directory holds `quads/` (being written, one process at a time) and `releases/` (published copies, read
by everyone else); see `kg.store.release`.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import StoreUnavailable
from kg.store.base import Answer, Endpoint, SparqlRequest, Store
from kg.store.oxigraph import OxigraphStore

if TYPE_CHECKING:
    from kg.store.remote import RemoteStore

QUADS = "quads"

__all__ = ["Answer", "Endpoint", "SparqlRequest", "Store", "open_store"]


def open_store(location: str, create: bool = True) -> OxigraphStore | RemoteStore:
    """Return the store at a location: `memory:`, an endpoint's address, or a directory (made when missing
    unless `create` is False). KG_TOKEN is sent to an endpoint that is written to.

    Raises StoreUnavailable, StoreLocked, StoreFull.
    """
    if "://" in location:
        from kg.store.remote import RemoteStore

        return RemoteStore(location, token=os.environ.get("KG_TOKEN", ""))
    if location == "memory:":
        return OxigraphStore.memory()
    directory = Path(location).expanduser()
    if not create and not (directory / QUADS).is_dir():
        raise StoreUnavailable(f"there is no store in {directory}; make one with `kg build`")
    return OxigraphStore.disk(directory / QUADS)
