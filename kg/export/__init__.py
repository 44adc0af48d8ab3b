"""What leaves the graph: RDF in every syntax, networks for Gephi and its like, a drawing as one HTML file."""

from __future__ import annotations

from kg import formats
from kg.export import rdf
from kg.store.base import Store


def export(store: Store, format_name: str, focus: str | None = None, depth: int = 1) -> bytes:
    """Return the whole graph, or the neighbourhood of one thing, in a format.

    focus: the thing's IRI. depth: steps around it. Raises UnknownFormat, UnknownEntity.
    """
    if formats.named(format_name, "graph", "dataset", "network").kind == "network":
        from kg.export import drawing  # networkx takes 0.3 s to import, and RDF does without

        return drawing.export(store, format_name, focus, depth)
    if focus is None:
        return rdf.whole(store, format_name)
    return rdf.neighbourhood(store, focus, format_name, depth)
