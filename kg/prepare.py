"""The whole way of one document, from file to quads: read ▸ facts ▸ link ▸ describe ▸ quads ▸ validate.

Nothing here touches a store: a document that fails at any stage leaves no trace. `kg.ingest` runs this for many
documents, in several processes, and puts the results into the store.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path

from kg import describe, extract, link, loading, parallel, proposals, provenance, readers, review, tables, validate
from kg.complete import complete
from kg.errors import DocumentError, KgError, UnreadableDocument
from kg.extract import aids
from kg.extract.aids import Aid
from kg.model import Document, Fact, LinkedFact
from kg.names import load_packaged
from kg.proposals import Judged
from kg.readers.find import find
from kg.readers.text import slug_of
from kg.review import Decision


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document ready for the store: its graph as N-Quads, with the record of who read it."""

    path: str
    iri: str
    digest: str
    quads: bytes
    facts: int
    statements: int


def linked_facts(document: Document, model: str = "", llm: str = "") -> list[LinkedFact]:
    """Return what a document says, each name linked to a thing.

    model: an installed spaCy model that helps. llm: the address of an OpenAI-compatible endpoint that helps. What
    they propose counts only where it stands word for word in the document. Raises SettingsError for a model that is
    not installed or an endpoint that does not answer.
    """
    names = load_packaged()
    found: Sequence[Fact] = (
        tables.facts(document) if document.schema else extract.facts(document, names, _aids(model, llm))
    )
    return complete(link.resolve(document, found, names))


def prepare(
    path: Path,
    slug: str | None = None,
    packaged: bool = False,
    decided: Mapping[str, Mapping[str, Decision]] | None = None,
    settled: bool = False,
) -> Prepared:
    """Return a document's graph, validated.

    slug: in place of the one made from the file's name. decided: what reviewers decided, by document and proposal.
    settled: whether the slug counts more than one that the file itself gives.
    Raises DocumentError when it cannot be read, InvalidGraph when what it says breaks a shape.
    """
    document = readers.read(path)
    if slug is not None and (settled or document.slug == slug_of(path)):
        document = replace(document, slug=slug)
    decisions = (decided or {}).get(document.iri, {})
    place = "" if packaged else loading.place(path)
    return graph(document, linked_facts(document), packaged, decisions, str(path), place)


def graph(
    document: Document,
    linked: Sequence[LinkedFact],
    packaged: bool,
    decisions: Mapping[str, Decision],
    path: str,
    place: str = "",
) -> Prepared:
    """Return the graph of a document that says these facts, less those that a reviewer did not accept.

    path: how messages name the document. place: what its path is known by in the graph (`loading.place`).
    """
    kept = review.apply(document, linked, decisions)
    stated = describe.statements(document, kept, load_packaged())
    records = [*loading.record(document.iri, packaged, place), *review.record(document, decisions.values()), ""]
    quads = provenance.quads(document, stated) + "\n".join(records).encode()
    validate.check(quads)
    return Prepared(path, document.iri, document.digest, quads, len(kept), len(stated))


def judged(
    document: Document,
    rows: Sequence[Judged],
    by: str,
    at: str,
    decided: Mapping[str, Mapping[str, Decision]],
    place: str = "",
) -> Prepared:
    """Return the graph of a document after a person judged its proposals.

    by: who decides where a row names nobody. at: ISO 8601 time. place: as for `graph`.
    Raises UnreadableDocument for a row that fits no proposal, for a document that changed since, and where nobody
    is named.
    """
    title = document.path or document.title
    if any(row.digest != document.digest for row in rows):
        raise UnreadableDocument(f"{title}: has changed since its proposals were made; review it again")
    linked = linked_facts(document)
    by_key = {review.key(document, one): one for one in linked}
    decisions = dict(decided.get(document.iri, {}))
    for row in rows:
        if row.key not in by_key:
            raise UnreadableDocument(f"{title}: has no proposal {row.key}; review it again")
        if row.verdict:
            if not (row.by or by):
                raise UnreadableDocument(f"{title}: nobody is named; say who decides (`by`)")
            proposal = by_key[row.key]
            kept = proposals.edited(proposal, row)
            decisions[row.key] = review.decide(document, proposal, row.verdict, row.by or by, at, kept)
    return graph(document, linked, False, decisions, title, place)


def undecided(
    paths: Iterable[Path], decided: Mapping[str, Mapping[str, Decision]], known_as: Callable[[Document], Document]
) -> Iterator[tuple[Path, Document, list[LinkedFact]]]:
    """Yield each document with the proposals that nobody decided yet. Raises DocumentError.

    known_as: gives a document the IRI that it has in the store.
    """
    for path in find(paths):
        document = known_as(readers.read(path))
        known = decided.get(document.iri, {})
        yield path, document, [one for one in linked_facts(document) if review.key(document, one) not in known]


@lru_cache(maxsize=1)
def _aids(model: str, llm: str) -> tuple[Aid, ...]:
    return (*([aids.spacy_model(model)] if model else ()), *([aids.endpoint(llm)] if llm else ()))


def facts(paths: Iterable[Path], model: str = "", llm: str = "") -> Iterator[list[dict[str, object]] | KgError]:
    """Yield what each document says as records of the annotation guide; a document that fails gives its error.

    A record has `document` (the path as given), `type`, the type's fields, `quote`, `start`, `end`, `confidence`,
    and for each name `{field}_iri`, `{field}_known` and `{field}_score`. Many documents are read by several processes.
    """
    return parallel.ordered(partial(_records, model=model, llm=llm), find(paths))


def _records(path: Path, model: str, llm: str) -> list[dict[str, object]] | KgError:
    try:
        document = readers.read(path)
        return [_record(path, document, one) for one in linked_facts(document, model, llm)]
    except Exception as error:  # a fault that one document brings out does not stop the others
        return failure(path, error)


def failure(path: Path, error: Exception) -> KgError:
    """Return what stopped a document as an error of ours that names it; a fault of the software is told as one."""
    if isinstance(error, KgError):
        return error
    said = " ".join(str(error).split())[:200]
    return DocumentError(f"{path}: the software failed at this document ({type(error).__name__}: {said}); report it")


def _record(path: Path, document: Document, one: LinkedFact) -> dict[str, object]:
    fact = one.fact
    record: dict[str, object] = {"document": str(path), "type": fact.type, **fact.fields}
    record |= {"quote": document.text[fact.start : fact.end], "start": fact.start, "end": fact.end}
    record |= {"confidence": round(fact.confidence, 2), "rule": fact.rule}
    for name, entity in one.entities.items():
        record |= {f"{name}_iri": entity.iri, f"{name}_known": entity.known, f"{name}_score": round(entity.score, 2)}
    return record
