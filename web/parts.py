"""Parts of the graph as files: tables, RDF of one kind of thing, the network; each written once for a release.

A file lies beside the release's data, so that its size and checksum can be told and stay true for that release.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from kg.export.dumps import STEM
from kg.sparql.queries import text
from kg.store.base import SparqlRequest
from web import whole
from web.endpoint import endpoint

TABLES = {"csv": "text/csv", "tsv": "text/tab-separated-values", "json": "application/sparql-results+json"}
RDF = {"ttl": "text/turtle", "nt": "application/n-triples", "jsonld": "application/ld+json"}
NETWORKS = {"graphml": "application/graphml+xml", "gexf": "application/gexf+xml", "csv": "text/csv"}
NAMES = {"csv": "CSV", "tsv": "TSV", "json": "JSON", "ttl": "Turtle", "nt": "N-Triples", "jsonld": "JSON-LD",
         "graphml": "GraphML", "gexf": "GEXF"}  # fmt: skip
SECONDS = 120.0
_writing = Lock()


@dataclass(frozen=True, slots=True)
class Part:
    """A part that can be had. query: what it is made by, "" for the network; formats: suffix -> media type."""

    name: str
    title: str
    note: str
    query: str
    formats: dict[str, str]


PARTS = (
    Part("table-conferrals", "Conferrals", "year, award, recipient, category, tier, country, documents",
         "table-conferrals", TABLES),
    Part("table-awards", "Awards", "name, country, years, what they are assessed against, conferrals", "table-awards",
         TABLES),
    Part("table-lineage", "Lineage", "what comes from what, and by which relation", "table-lineage", TABLES),
    Part("network", "The whole network", "things and their ties, for Gephi, Cytoscape or a spreadsheet", "", NETWORKS),
    Part("awards", "Awards and programmes", "with their names, bodies, years and criteria", "part-awards", RDF),
    Part("conferrals", "Conferrals and candidacies", "who received or was proposed for what, and when",
         "part-conferrals", RDF),
    Part("frameworks", "Frameworks and editions", "with what they come from and who issued them", "part-frameworks",
         RDF),
    Part("organizations", "Organizations, persons and places", "recipients and bodies, with where they are",
         "part-organizations", RDF),
    Part("sources", "Documents", "what the graph rests on, without the texts", "part-sources", RDF),
)  # fmt: skip


def part(name: str) -> Part | None:
    """Return a part by its name."""
    return next((one for one in PARTS if one.name == name), None)


def path(one: Part, suffix: str) -> Path | None:
    """Return where a part's file is, or will be; None on a site that keeps no release of its own."""
    directory = whole.directory()
    return directory / f"{STEM}-{one.name}.{suffix}" if directory else None


def body(one: Part, suffix: str) -> bytes:
    """Return a part in a format. Raises what the endpoint raises."""
    if not one.query:
        from kg.export import drawing  # draws in networkx, which no other page needs

        return drawing.export(endpoint(), suffix, None, 1)
    media_type = one.formats[suffix]
    asked = SparqlRequest(text(one.query), results_format=media_type, rdf_format=media_type, deadline=SECONDS)
    return endpoint().answer(asked).body


def written(one: Part, suffix: str) -> Path | None:
    """Return a part's file, written now if it is not there yet; None on a site without a release of its own."""
    file = path(one, suffix)
    if file is None or file.exists():
        return file
    with _writing:
        if not file.exists():
            draft = file.with_name(f"{file.name}.draft")
            draft.write_bytes(body(one, suffix))
            draft.replace(file)
    return file
