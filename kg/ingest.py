"""The whole way of a document into the graph: read ▸ facts ▸ link ▸ describe ▸ quads ▸ validate ▸ store.

A document is taken in whole or not at all: everything is computed before the store is touched, and its graph is
replaced in one step, so that an interrupted run is simply run again. A document is done again only when its bytes
or the software that reads it changed. After the batch the rules are run and the result is published for readers.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from kg import corpus, describe, extract, infer, link, loading, ontology, provenance, readers, tables, validate
from kg.errors import DocumentError, KgError
from kg.model import Document, Fact, LinkedFact
from kg.names import load_packaged
from kg.namespaces import ONTOLOGY_GRAPH
from kg.search import publish as search
from kg.store import OxigraphStore, release

PROCESSES = 2
WAITING = 16
PUBLISHED = "published"
FEW = 8
"""Fewer documents than this are read in this process: starting others costs more than it saves."""
Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document ready for the store: its graph as N-Quads, with the record of who read it."""

    path: str
    iri: str
    digest: str
    quads: bytes
    facts: int
    statements: int


@dataclass(slots=True)
class Report:
    """What a run did, document by document."""

    loaded: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    failures: list[KgError] = field(default_factory=list)
    statements: int = 0
    quads: int = 0

    def summary(self) -> str:
        """Return the run in one line, and a line for each document that failed."""
        counts = {"unchanged": self.unchanged, "removed": self.removed, "failed": self.failures}
        rest = "".join(f", {len(found)} {name}" for name, found in counts.items() if found)
        line = f"documents: {len(self.loaded)} loaded ({self.statements:,} statements){rest}; {self.quads:,} quads in all"
        return "\n".join([line, *(f"failed: {error}" for error in self.failures)])


def linked_facts(document: Document) -> list[LinkedFact]:
    """Return what a document says, each name linked to a thing."""
    names = load_packaged()
    found: Sequence[Fact] = tables.facts(document) if document.schema else extract.facts(document, names)
    return link.resolve(document, found, names)


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


def build(store: OxigraphStore, location: str | Path, progress: Progress) -> Report:
    """Make the graph from the packaged documents: what changed is built again, what is gone is removed.

    location: the directory where the result is published. progress: called with a line for each step.
    Raises StoreError; a document that fails is in the report.
    """
    report = Report()
    present = _take(store, location, corpus.documents(), report, progress, packaged=True)
    for iri, held in loading.loaded(store).items():
        if held.packaged and iri not in present and not report.failures:
            _begin(location)
            store.drop_graph(iri)
            report.removed.append(iri)
    _publish(store, location, report, progress)
    return report


def load(store: OxigraphStore, location: str | Path, paths: Iterable[Path], progress: Progress) -> Report:
    """Add documents, given as files or as folders to search; those that fail are reported, the rest is loaded.

    The arguments are those of `build`. Raises StoreError.
    """
    report = Report()
    _take(store, location, readers.find(paths), report, progress, packaged=False)
    _publish(store, location, report, progress)
    return report


def _take(
    store: OxigraphStore, location: str | Path, paths: Sequence[Path], report: Report, progress: Progress, packaged: bool
) -> set[str]:
    """Bring documents into the store; returns the IRIs of those that are in it now."""
    held = loading.loaded(store)
    known = {(one.digest, one.packaged): iri for iri, one in held.items() if one.software == loading.software()}
    jobs: list[Path] = []
    present: set[str] = set()
    for path in paths:
        digest = loading.digest(path)
        iri = known.get((digest, True)) or (None if packaged else known.get((digest, False)))
        if iri:
            present.add(iri)
            report.unchanged.append(str(path))
        else:
            jobs.append(path)
    for count, done in enumerate(_prepared(jobs, packaged), start=1):
        where = f"[{count}/{len(jobs)}]"
        if isinstance(done, Prepared) and not packaged and done.iri in held and held[done.iri].packaged:
            done = DocumentError(f"{done.path}: a packaged document has this name already; rename the file")
        if isinstance(done, KgError):
            report.failures.append(done)
            progress(f"{where} failed: {done}")
            continue
        _begin(location)
        store.replace_graph(done.iri, done.quads)
        present.add(done.iri)
        report.loaded.append(done.path)
        report.statements += done.statements
        progress(f"{where} {Path(done.path).name}: {done.facts:,} facts, {done.statements:,} statements")
    return present


def _prepared(paths: Sequence[Path], packaged: bool) -> Iterator[Prepared | KgError]:
    """Yield the documents in order, made by several processes when there are many; few wait at a time."""
    attempt = partial(_attempt, packaged=packaged)
    jobs = list(zip(paths, _slugs(paths), strict=True))
    if len(jobs) < FEW:
        yield from map(attempt, jobs)
        return
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as pool:
        waiting = deque()
        for job in jobs:
            waiting.append(pool.submit(attempt, job))
            if len(waiting) >= WAITING:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _attempt(job: tuple[Path, str | None], packaged: bool) -> Prepared | KgError:
    try:
        return prepare(*job, packaged=packaged)
    except KgError as error:
        return error


def _slugs(paths: Sequence[Path]) -> list[str | None]:
    """Give files of one name in several folders a slug with their folder's name; the others keep their own."""
    twice = {name for name, count in Counter(path.stem for path in paths).items() if count > 1}
    return [f"{path.parent.name}-{path.stem}" if path.stem in twice else None for path in paths]


def _begin(location: str | Path) -> None:
    """Mark the published copy as out of date, so that a run cut short is completed by the next."""
    (Path(location) / PUBLISHED).unlink(missing_ok=True)


def _publish(store: OxigraphStore, location: str | Path, report: Report, progress: Progress) -> None:
    """Run the rules and publish, unless nothing changed since the last time."""
    digest = ontology.digest()
    held = loading.loaded(store).get(ONTOLOGY_GRAPH)
    if held is None or held.digest != digest:
        _begin(location)
        store.replace_graph(ONTOLOGY_GRAPH, ontology.nquads() + loading.ontology_record(digest))
    mark = Path(location) / PUBLISHED
    if not mark.exists() or mark.read_text() != loading.publisher():
        progress("inferring")
        infer.entail(store)
        progress("publishing")
        release.publish(store, location, extras=[search.extra])
        mark.write_text(loading.publisher())
    report.quads = release.current(location).quads


def facts(paths: Iterable[Path]) -> Iterator[dict[str, object] | KgError]:
    """Yield what documents say as records of the annotation guide, one by one; a document that fails is an error.

    A record has `document` (the path as given), `type`, the type's fields, `quote`, `start`, `end`, `confidence`,
    and for each name `{field}_iri`, `{field}_known` and `{field}_score`.
    """
    for path in readers.find(paths):
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
