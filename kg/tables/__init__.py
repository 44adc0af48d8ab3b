"""Tables become facts: for each shape of table one function that maps a row to what it says.

A row says several things: `row` gives access to its cells and makes the facts, with the sources that the row cites
and a confidence from their kind and number; `conferrals`, `things` and `statements` hold the mappings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.model import Document, Fact
from kg.tables.conferrals import conferral
from kg.tables.row import TableRow
from kg.tables.statements import claim, decision, event, identifier, lineage, name, observation
from kg.tables.things import award, body, framework, place

MAPPINGS: dict[str, Callable[[TableRow], Iterator[Fact]]] = {
    "conferrals": conferral,
    "awards": award,
    "frameworks": framework,
    "bodies": body,
    "places": place,
    "lineage": lineage,
    "names": name,
    "identifiers": identifier,
    "observations": observation,
    "events": event,
    "claims": claim,
    "decisions": decision,
}
"""The mapping of each shape, by the name of its schema."""


def facts(document: Document) -> list[Fact]:
    """Return what the rows of a table say, in row order; a shape without a mapping raises KeyError."""
    mapping = MAPPINGS[document.schema or ""]
    return [fact for row in document.rows for fact in mapping(TableRow(document.schema or "", row))]
