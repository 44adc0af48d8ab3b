"""N-Quads into any RDF format, by the engine's own serializer: fast, and the same bytes for the same data.

The engine groups what stands together, so the order is made here: the things of the world first, then documents
and evidence; subjects sorted, each subject's class first.
Written to diff well: one predicate a line, prefixes in one order.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pyoxigraph as ox

from kg.errors import UnknownFormat
from kg.namespaces import THINGS

_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_THINGS = f"<{THINGS}"


def serialize(nquads: bytes, media_type: str, prefixes: Mapping[str, str]) -> bytes:
    """Return N-Quads in the RDF format of a media type; formats without graphs get the union of the graphs.

    Raises UnknownFormat when the media type is not one of RDF.
    """
    rdf_format, with_graphs = _format(media_type)
    lines = sorted(set(nquads.decode().splitlines()), key=_by_graph if with_graphs else _by_subject)
    quads = ox.parse("\n".join(lines).encode(), format=ox.RdfFormat.N_QUADS)
    body = ox.serialize(
        (quad if with_graphs else quad.triple for quad in quads if isinstance(quad, ox.Quad)),  # type: ignore[arg-type]
        format=rdf_format,
        prefixes=_used(prefixes, rdf_format),
    )
    return b"" if body is None else _sorted_prefixes(bytes(body))


def pass_through(source: Path, target: Path, media_type: str, prefixes: Mapping[str, str]) -> None:
    """Write a file of N-Quads in another format to a file, in the order of the source and with little memory.

    For a format without graphs, only what the source has in its default graph. Raises UnknownFormat, OSError.
    """
    rdf_format, with_graphs = _format(media_type)
    quads = (q for q in ox.parse(path=str(source), format=ox.RdfFormat.N_QUADS) if isinstance(q, ox.Quad))
    none = ox.DefaultGraph()
    found = quads if with_graphs else (quad.triple for quad in quads if quad.graph_name == none)
    ox.serialize(found, output=str(target), format=rdf_format, prefixes=_used(prefixes, rdf_format))


def _format(media_type: str) -> tuple[ox.RdfFormat, bool]:
    """Return the engine's format of a media type, and whether it is written with the names of the graphs."""
    rdf_format = ox.RdfFormat.from_media_type(media_type)
    if rdf_format is None:
        raise UnknownFormat(f"{media_type} is not a format of RDF")
    return rdf_format, rdf_format.supports_datasets and media_type != "application/ld+json"


def _used(prefixes: Mapping[str, str], rdf_format: ox.RdfFormat) -> dict[str, str] | None:
    return dict(prefixes) if rdf_format not in (ox.RdfFormat.N_TRIPLES, ox.RdfFormat.N_QUADS) else None


def _by_subject(line: str) -> tuple[bool, str, bool, str]:
    subject, predicate, rest = line.split(" ", 2)
    return not subject.startswith(_THINGS), subject, predicate != _TYPE, f"{predicate} {rest}"


def _by_graph(line: str) -> tuple[str, bool, str, bool, str]:
    graph = line.rstrip(" .").rpartition(" ")[2]
    return graph, *_by_subject(line)


def _sorted_prefixes(body: bytes) -> bytes:
    if not body.startswith(b"@prefix"):
        return body
    lines = body.split(b"\n")
    count = next(i for i, line in enumerate(lines) if not line.startswith(b"@prefix"))
    return b"\n".join([*sorted(lines[:count]), b"", *lines[count:]])
