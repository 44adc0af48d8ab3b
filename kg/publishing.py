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
    if not is_published(location):
        from kg import ontology

        digest = loading.ontology_digest()
        held = loading.loaded(store).get(ONTOLOGY_GRAPH)
        if held is None or held.digest != digest:
            store.replace_graph(ONTOLOGY_GRAPH, ontology.ontology_quads() + loading.ontology_record(digest))
        conclude(store, location, progress, complete=True)
    return release.current(location).quads


def is_published(location: str | Path) -> bool:
    """Return whether nothing changed since this software inferred and published what a store holds."""
    mark = Path(location).expanduser() / loading.PUBLISHED
    return mark.exists() and mark.read_text() == loading.publisher()


def conclude(store: Store, location: str | Path, progress: Callable[[str], None], complete: bool) -> None:
    """Run the rules and publish. complete: whether nothing else is open, so that this is taken note of."""
    from kg import infer
    from kg.extras import EXTRAS

    progress("inferring")
    with release.room(location) as room:
        report = infer.entail(store, before=release.latest(location), room=room)
        progress("publishing")
        release.publish(store, location, (*EXTRAS, report.keep), loading.publisher())
    if complete:
        (Path(location).expanduser() / loading.PUBLISHED).write_text(loading.publisher())
