"""The whole way of one document, from file to quads: read ▸ facts ▸ link ▸ describe ▸ quads ▸ validate.

Nothing here touches a store: a document that fails at any stage leaves no trace. `kg.ingest` runs this for many
documents, in several processes, and puts the results into the store.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kg import describe, extract, link, loading, provenance, readers, tables, validate
from kg.complete import complete
from kg.errors import KgError
from kg.model import Document, Fact, LinkedFact
from kg.names import load_packaged
from kg.readers.find import find


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document ready for the store: its graph as N-Quads, with the record of who read it."""

    path: str
    iri: str
    digest: str
    quads: bytes
    facts: int
    statements: int


def linked_facts(document: Document) -> list[LinkedFact]:
    """Return what a document says, each name linked to a thing."""
    names = load_packaged()
    found: Sequence[Fact] = tables.facts(document) if document.schema else extract.facts(document, names)
    return complete(link.resolve(document, found, names))


def prepare(path: Path, slug: str | None = None, packaged: bool = False) -> Prepared:
    """Return a document's graph, validated. slug: in place of the one made from the file's name.

    Raises DocumentError when it cannot be read, InvalidGraph when what it says breaks a shape.
    """
    document = readers.read(path)
    if slug is not None:
        document = replace(document, slug=slug)
    linked = linked_facts(document)
    stated = describe.statements(document, linked, load_packaged())
    record = "\n".join(loading.record(document.iri, packaged)).encode()
    quads = provenance.quads(document, stated) + record + b"\n"
    validate.check(quads)
    return Prepared(str(path), document.iri, document.digest, quads, len(linked), len(stated))


def facts(paths: Iterable[Path]) -> Iterator[dict[str, object] | KgError]:
    """Yield what documents say as records of the annotation guide, one by one; a document that fails is an error.

    A record has `document` (the path as given), `type`, the type's fields, `quote`, `start`, `end`, `confidence`,
    and for each name `{field}_iri`, `{field}_known` and `{field}_score`.
    """
    for path in find(paths):
        try:
            document = readers.read(path)
            yield from (_record(path, document, one) for one in linked_facts(document))
        except KgError as error:
            yield error


def _record(path: Path, document: Document, one: LinkedFact) -> dict[str, object]:
    fact = one.fact
    record: dict[str, object] = {"document": str(path), "type": fact.type, **fact.fields}
    record |= {"quote": document.text[fact.start : fact.end], "start": fact.start, "end": fact.end}
    record |= {"confidence": round(fact.confidence, 2), "rule": fact.rule}
    for name, entity in one.entities.items():
        record |= {f"{name}_iri": entity.iri, f"{name}_known": entity.known, f"{name}_score": round(entity.score, 2)}
    return record
