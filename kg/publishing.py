"""What follows when documents have changed: the rules are run, and the result is published.

A file in the store's directory says that the published copy is up to date, and by which software it was made. It is
removed before anything changes (`kg.loading.begin`), so that a run cut short is completed by the next.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kg import loading
from kg.namespaces import ONTOLOGY_GRAPH
from kg.store import Store, release


def publish(store: Store, location: str | Path, progress: Callable[[str], None]) -> int:
    """Run the rules and publish, unless nothing changed since the last time; returns how many quads are published.

    location: the directory of the releases. progress: called with a line for each step. Raises StoreError.
    """
    mark = Path(location) / loading.PUBLISHED
    if not mark.exists() or mark.read_text() != loading.publisher():
        from kg import infer, ontology
        from kg.extras import EXTRAS

        digest = loading.ontology_digest()
        held = loading.loaded(store).get(ONTOLOGY_GRAPH)
        if held is None or held.digest != digest:
            store.replace_graph(ONTOLOGY_GRAPH, ontology.ontology_quads() + loading.ontology_record(digest))
        progress("inferring")
        infer.entail(store)
        progress("publishing")
        release.publish(store, location, extras=EXTRAS)
        mark.write_text(loading.publisher())
    return release.current(location).quads
