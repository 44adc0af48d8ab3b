"""The whole way of one document, from file to quads: read ▸ facts ▸ link ▸ describe ▸ quads ▸ validate.

Nothing here touches a store: a document that fails at any stage leaves no trace. `kg.ingest` runs this for many
documents, in several processes, and puts the results into the store.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from kg import describe, extract, faults, link, loading, parallel, provenance, readers, review, tables, validate
from kg.complete import complete
from kg.errors import DocumentError, InvalidGraph, KgError
from kg.extract import aids
from kg.model import Document, Fact, LinkedFact
from kg.names import load_packaged
from kg.readers.find import find
from kg.readers.text import slug_of
from kg.review import Decided, History
from kg.settings import Help

NO_HELP = Help()


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document ready for the store: its graph as N-Quads, with the record of who read it.

    unjudged: facts that nobody judged in a document that was reviewed. problems: of aids that could not help, and of
    facts that were left out since they break a shape.
    """

    path: str
    iri: str
    digest: str
    quads: bytes
    facts: int
    statements: int
    unjudged: int = 0
    problems: tuple[KgError, ...] = ()


@dataclass(slots=True)
class Read:
    """What a document says, as records, and what went wrong: a document that fails has no record."""

    records: list[dict[str, object]] = field(default_factory=list)
    problems: list[KgError] = field(default_factory=list)


def linked_facts(document: Document, wanted: Help = NO_HELP, problems: list[KgError] | None = None) -> list[LinkedFact]:
    """Return what a document says, each name linked to a thing.

    wanted: what helps. What it proposes counts only where it stands word for word in the document. problems: takes
    the errors of aids that could not help; without it they are raised. Raises SettingsError for a model that is not
    installed.
    """
    names = load_packaged()
    failed = problems.append if problems is not None else None
    found: Sequence[Fact] = (
        tables.facts(document) if document.schema else extract.facts(document, names, aids.made(wanted), failed)
    )
    return complete(link.resolve(document, found, names))


def prepare(
    path: Path,
    slug: str | None = None,
    packaged: bool = False,
    decided: Decided | None = None,
    settled: bool = False,
    wanted: Help = NO_HELP,
) -> Prepared:
    """Return a document's graph, validated.

    slug: in place of the one made from the file's name. decided: what reviewers decided. settled: whether the slug
    counts more than one that the file itself gives. wanted: what helps with reading.
    Raises DocumentError when it cannot be read, InvalidGraph when what it says breaks a shape.
    """
    document = readers.read(path)
    if slug is not None and (settled or document.slug == slug_of(path)):
        document = replace(document, slug=slug)
    history = (decided or Decided()).of(document)
    place = "" if packaged else loading.place(path)
    problems: list[KgError] = []
    linked = linked_facts(document, wanted, problems)
    lenient = not packaged and document.schema is None
    done = graph(document, linked, packaged, history, str(path), place, lenient=lenient)
    return replace(done, problems=(*problems, *done.problems))


def graph(
    document: Document,
    linked: Sequence[LinkedFact],
    packaged: bool,
    history: History,
    path: str,
    place: str = "",
    undecided: bool = True,
    lenient: bool = False,
) -> Prepared:
    """Return the graph of a document that says these facts, as reviewers left them.

    history: what reviewers decided on it. path: how messages name the document. place: what its path is known by in
    the graph (`loading.place`). undecided: whether what nobody judged is stored; if not, how much it is is recorded.
    lenient: whether facts that break a shape are left out, with a warning each (`kg.faults`); if not, InvalidGraph is
    raised.
    """
    kept = review.apply(document, linked, history, undecided)
    unjudged = len(review.open_facts(document, linked, history)) if history or not undecided else 0
    decisions = review.record(document, history, 0 if undecided else unjudged)
    records = "\n".join(dict.fromkeys([*loading.record(document.iri, packaged, place), *decisions, ""])).encode()
    stated = describe.statements(document, kept, load_packaged())
    quads = provenance.quads(document, stated) + records
    problems: tuple[KgError, ...] = ()
    try:
        validate.check(quads)
    except InvalidGraph:
        if not lenient:
            raise
        kept, problems = faults.without(document, kept, lambda some: _quads(document, some) + records, path)
        stated = describe.statements(document, kept, load_packaged())
        quads = provenance.quads(document, stated) + records
    return Prepared(path, document.iri, document.digest, quads, len(kept), len(stated), unjudged, problems)


def _quads(document: Document, linked: Sequence[LinkedFact]) -> bytes:
    return provenance.quads(document, describe.statements(document, linked, load_packaged()))


def facts(paths: Iterable[Path], wanted: Help = NO_HELP) -> Iterator[Read]:
    """Yield what each document says as records of the annotation guide, or why it could not be read.

    A record has `document` (the path as given), `type`, the type's fields, `quote`, `start`, `end`, `confidence`,
    and for each name `{field}_iri`, `{field}_known` and `{field}_score`. Many documents are read by several processes.
    wanted: what helps. Raises SettingsError, before anything is read, for a model that is not installed.
    """
    aids.made(wanted)
    return parallel.ordered(partial(_records, wanted=wanted), find(paths))


def _records(path: Path, wanted: Help) -> Read:
    told = Read()
    try:
        document = readers.read(path)
        told.records += [_record(path, document, one) for one in linked_facts(document, wanted, told.problems)]
    except Exception as error:  # a fault that one document brings out does not stop the others
        told.problems.append(failure(path, error))
    return told


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
    record |= {"confidence": round(one.confidence, 2), "rule": fact.rule}
    for name, entity in one.entities.items():
        record |= {f"{name}_iri": entity.iri, f"{name}_known": entity.known, f"{name}_score": round(entity.score, 2)}
    return record
