"""Every format the project reads or writes, as one table: name, media type, suffix, kind.

A name is unique within its kind only (`csv` is a result of a query and a drawing's table), so look-ups name the
kinds they accept. Quality values follow RFC 9110: the most specific range decides, ties go to our own order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.errors import NotAcceptable, UnknownFormat


@dataclass(frozen=True, slots=True)
class Format:
    """One row of the table. kind: results, graph, dataset or network; aliases: other media types asked for."""

    name: str
    media_type: str
    suffix: str
    kind: str
    aliases: tuple[str, ...] = ()


FORMATS: tuple[Format, ...] = (
    Format("json", "application/sparql-results+json", ".srj", "results", ("application/json",)),
    Format("xml", "application/sparql-results+xml", ".srx", "results", ("application/xml", "text/xml")),
    Format("csv", "text/csv", ".csv", "results"),
    Format("tsv", "text/tab-separated-values", ".tsv", "results"),
    Format("turtle", "text/turtle", ".ttl", "graph", ("application/x-turtle", "application/turtle")),
    Format("ntriples", "application/n-triples", ".nt", "graph", ("text/plain",)),
    Format("jsonld", "application/ld+json", ".jsonld", "graph", ("application/json",)),
    Format("rdfxml", "application/rdf+xml", ".rdf", "graph", ("application/xml", "text/xml")),
    Format("trig", "application/trig", ".trig", "dataset", ("application/x-trig",)),
    Format("nquads", "application/n-quads", ".nq", "dataset", ("text/x-nquads",)),
    Format("graphml", "application/graphml+xml", ".graphml", "network"),
    Format("gexf", "application/gexf+xml", ".gexf", "network"),
    Format("csv", "text/csv", ".csv", "network"),
    Format("html", "text/html", ".html", "network"),
)
RESULTS = tuple(f for f in FORMATS if f.kind == "results")
GRAPHS = tuple(f for f in FORMATS if f.kind in ("graph", "dataset"))
OTHER_NAMES = {
    "ttl": "turtle", "nt": "ntriples", "n-triples": "ntriples", "nq": "nquads", "n-quads": "nquads",
    "json-ld": "jsonld", "rdf": "rdfxml", "rdf/xml": "rdfxml", "srj": "json", "srx": "xml",
}  # fmt: skip


def named(name: str, *kinds: str) -> Format:
    """Return the format of a name, suffix or media type (`turtle`, `.ttl`, `text/turtle`).

    kinds: those accepted; all when none is given. Raises UnknownFormat, which lists the names that are known.
    """
    wanted = name.strip().lower()
    plain = wanted.removeprefix(".")
    offered = [f for f in FORMATS if not kinds or f.kind in kinds]
    for candidate in offered:
        exact = (candidate.name, candidate.suffix[1:], candidate.media_type)
        if plain in exact or OTHER_NAMES.get(plain) == candidate.name:
            return candidate
    for candidate in offered:
        if wanted in candidate.aliases:
            return candidate
    raise UnknownFormat(f"unknown format {name!r}; known here: {', '.join(dict.fromkeys(f.name for f in offered))}")


@lru_cache(maxsize=512)
def ranges(accept: str) -> tuple[tuple[str, float], ...]:
    """Return the media ranges of an Accept header with their quality, in the order written; bad ones are skipped."""
    found = []
    for part in accept.split(","):
        media, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = 1.0
        for parameter in parameters:
            key, _, value = parameter.partition("=")
            if key.strip() == "q":
                try:
                    quality = min(max(float(value), 0.0), 1.0)
                except ValueError:
                    quality = 0.0
        if "/" in media:
            found.append((media, quality))
    return tuple(found)


def quality(media_type: str, accept: str) -> float:
    """Return how much an Accept header wants a media type: 0 (not at all) to 1; an empty header wants everything."""
    if not accept.strip():
        return 1.0
    best = (-1, 0.0)
    major = media_type.partition("/")[0]
    for media, wanted in ranges(accept):
        specificity = 2 if media == media_type else 1 if media == f"{major}/*" else 0 if media == "*/*" else -1
        if specificity > best[0]:
            best = (specificity, wanted)
    return best[1]


def negotiate(accept: str | None, offered: Sequence[Format]) -> Format:
    """Return the offered format that the Accept header wants most; our own order decides between equals.

    An absent or empty header means the first. Raises NotAcceptable with the media types that could be had.
    """
    choice = preferred(accept, offered)
    if choice is None:
        types = tuple(f.media_type for f in offered)
        raise NotAcceptable(f"none of the media types asked for can be given; offered: {', '.join(types)}", types)
    return choice


def preferred(accept: str | None, offered: Iterable[Format]) -> Format | None:
    """Return what `negotiate` returns, or None where it would raise."""
    best: tuple[float, Format] | None = None
    for candidate in offered:
        named_types = {media for media, _ in ranges(accept)} if accept else set()
        types = (candidate.media_type, *(alias for alias in candidate.aliases if alias in named_types))
        wanted = max(quality(media_type, accept or "") for media_type in types)
        if wanted > 0 and (best is None or wanted > best[0]):
            best = (wanted, candidate)
    return best[1] if best else None
