"""Documents into the store: what is new or changed is prepared and replaces its graph; then infer and publish.

A document is taken in whole or not at all, in one step, so that an interrupted run is simply run again. It is done
again only when its bytes or the software that reads it changed. What is heavy (spaCy, rdflib: seconds to import) is
imported when there is work for it, because most starts find none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kg import corpus, loading, parallel, publishing, review
from kg.errors import DocumentError, KgError
from kg.identity import Identities, slugs
from kg.names import load_packaged
from kg.namespaces import DOCUMENTS
from kg.readers.find import find, skipped
from kg.report import Report
from kg.review import Decided
from kg.settings import Help
from kg.store import Store

if TYPE_CHECKING:
    from kg.model import Document
    from kg.prepare import Prepared
    from kg.proposals import Judged

BATCH = 48_000_000
"""Bytes of quads that are stored at once: a quad then costs the store a tenth less than by 24 MB, a third than by 4."""
PATIENCE = 4.0
"""Seconds after which less is stored, too: what is stored stays when the run is cut short, and is told as progress."""
NO_HELP = Help()
Progress = Callable[[str], None]


def build(store: Store, location: str | Path, progress: Progress) -> Report:
    """Make the graph from the packaged documents: what changed is built again, what is gone is removed.

    location: the directory where the result is published. progress: called with a line for each step.
    Raises StoreError; a document that fails is in the report.
    """
    report = Report()
    present = _take(store, location, corpus.documents(), report, progress, packaged=True)
    for iri, held in loading.loaded(store).items():
        if held.packaged and iri not in present and not report.failures:
            loading.begin(location)
            store.drop_graph(iri)
            report.removed.append(iri)
    report.quads = publishing.publish(store, location, progress)
    return report


def load(
    store: Store, location: str | Path, paths: Iterable[Path], progress: Progress, wanted: Help = NO_HELP
) -> Report:
    """Add documents, given as files or as folders to search; those that fail are reported, the rest is loaded.

    wanted: what helps with reading; documents that did not change are then read again. The other arguments are those
    of `build`. Raises StoreError, and SettingsError for a model that is not installed.
    """
    paths = list(paths)
    report = Report(skipped=skipped(paths))
    _ready(wanted)
    _take(store, location, find(paths), report, progress, packaged=False, wanted=wanted)
    report.quads = publishing.publish(store, location, progress)
    return report


def propose(store: Store, paths: Iterable[Path], folder: Path, wanted: Help = NO_HELP) -> tuple[str, Report]:
    """Return the facts found in documents as a table for a person to judge, less what was decided before.

    folder: where the table will stand. wanted: what helps with reading. The report names the documents that failed.
    """
    from kg import judging, proposals

    paths = list(paths)
    report = Report(skipped=skipped(paths))
    _ready(wanted)
    known_as = partial(settled, identities=Identities(loading.loaded(store)))
    proposed: list[judging.Proposed] = []
    for one in judging.undecided(paths, review.decisions(store), known_as, wanted):
        if isinstance(one, KgError):
            report.failures.append(one)
        else:
            report.warnings += one.problems
            proposed.append(one)
    rows = ((one.path, one.document, one.facts) for one in proposed)
    return proposals.table(rows, load_packaged(), folder), report


def _ready(wanted: Help) -> None:
    """Raise SettingsError, before anything is read, for help that cannot be had."""
    if wanted:
        from kg.extract import aids

        aids.made(wanted)


def accept(store: Store, location: str | Path, table: Path, by: str, progress: Progress) -> Report:
    """Store what a person kept of the proposals in an edited table; every decision is recorded.

    by: who decides where a row names nobody. Raises InvalidTable when a row cannot be used: nothing is stored then.
    """
    from kg import proposals, readers

    report = Report()
    for path, rows in proposals.read(table).items():
        try:
            _judge(store, location, readers.read(path), rows, by, report, progress, loading.place(path))
        except KgError as error:
            report.failures.append(error)
    report.quads = publishing.publish(store, location, progress)
    return report


def accept_document(
    store: Store, location: str | Path, document: Document, rows: Sequence[Judged], by: str, progress: Progress
) -> Report:
    """Store what a person kept of one document's proposals. Raises DocumentError, InvalidGraph, StoreError."""
    report = Report()
    _judge(store, location, document, rows, by, report, progress)
    report.quads = publishing.publish(store, location, progress)
    return report


def _judge(
    store: Store,
    location: str | Path,
    document: Document,
    rows: Sequence[Judged],
    by: str,
    report: Report,
    progress: Progress,
    place: str = "",
) -> None:
    from kg import judging

    at = review.now()
    held = loading.loaded(store)
    document = settled(document, Identities(held), place)
    if document.iri in held and held[document.iri].packaged:
        raise DocumentError(f"{document.path or document.title}: is a packaged document; it is in the graph already")
    done = judging.judged(document, rows, by, at, review.decisions(store), place)
    _store(store, location, [done], report)
    await_ = f"; {done.unjudged:,} await review and were left out" if done.unjudged else ""
    progress(f"{done.path}: {done.facts:,} facts kept{await_}")


def _store(store: Store, location: str | Path, done: Sequence[Prepared], report: Report) -> None:
    loading.begin(location)
    store.replace_graphs({one.iri: one.quads for one in done})
    for one in done:
        report.loaded.append(one.path)
        report.iris.append(one.iri)
        report.statements += one.statements
        report.warnings += one.problems


def _take(
    store: Store,
    location: str | Path,
    paths: Sequence[Path],
    report: Report,
    progress: Progress,
    packaged: bool,
    wanted: Help = NO_HELP,
) -> set[str]:
    """Bring documents into the store; returns the IRIs of those that are in it now."""
    held = loading.loaded(store)
    identities = Identities(held)
    decided = review.decisions(store)
    present, jobs = _jobs(held, identities, paths, report, packaged, again=bool(wanted))
    attempt = partial(_attempt, packaged=packaged, decided=decided, wanted=wanted)
    attempts = parallel.ordered(attempt, jobs, lambda job: loading.size(job.path))
    attempted = (
        (job, done if packaged else _own(job, done, held, identities, decided, wanted))
        for job, done in zip(jobs, attempts, strict=True)
    )
    count = 0
    for batch in parallel.batches(attempted, _weight, BATCH, PATIENCE):
        good = [done for _, done in batch if not isinstance(done, KgError)]
        for done in (done for done in good if packaged and done.iri in held):
            # A graph that is new is loaded at twice the speed, and what is packaged can be read again whatever happens.
            loading.begin(location)
            store.drop_graph(done.iri)
            if not held[done.iri].packaged:
                progress(f"{done.iri}: a document of your own had this name; load it again and it gets another")
        if good:
            _store(store, location, good, report)
        for job, one in batch:
            count += 1
            where = f"[{count}/{len(jobs)}]"
            if isinstance(one, KgError):
                report.failures.append(one)
                progress(f"{where} failed: {one}")
                continue
            present.add(one.iri)
            new = f"; nobody has reviewed {one.unjudged:,} of the facts" if one.unjudged else ""
            progress(f"{where} {Path(one.path).name}: {one.facts:,} facts, {one.statements:,} statements{new}")
            before = None if packaged else identities.of_place(loading.place(job.path))
            if before and before != one.iri:
                store.drop_graph(before)
                report.removed.append(before)
    return present


def _weight(done: tuple[object, Prepared | KgError]) -> tuple[str | None, int]:
    """Return the document of an attempt, of which a batch holds one at most, and the bytes of its graph."""
    return (None, 0) if isinstance(done[1], KgError) else (done[1].iri, len(done[1].quads))


@dataclass(frozen=True, slots=True)
class Job:
    """A file to prepare. slug: its document's, unless the file gives one itself (None: whatever the reader makes)."""

    path: Path
    digest: str
    slug: str | None = None
    settled: bool = False


def _jobs(
    held: Mapping[str, loading.Loaded],
    identities: Identities,
    paths: Sequence[Path],
    report: Report,
    packaged: bool,
    again: bool,
) -> tuple[set[str], list[Job]]:
    """Return the IRIs of the documents that need no work, and the work. again: read what did not change, too."""
    known = {(one.digest, one.packaged): iri for iri, one in held.items()
             if one.software == loading.software() and not one.awaiting}  # fmt: skip
    present: set[str] = set()
    jobs: list[Job] = []
    for path, slug in zip(paths, slugs(paths), strict=True):
        digest, place = loading.digest(path), loading.place(path)
        iri = known.get((digest, True)) or (None if packaged or again else known.get((digest, False)))
        before = identities.of_place(place)
        if iri and (packaged or before is None or held[before].digest == digest):
            present.add(iri)
            report.unchanged.append(str(path))
        else:
            jobs.append(Job(path, digest, None if packaged else identities.settle(slug, digest, place)))
    return present, jobs


def _own(
    job: Job,
    done: Prepared | KgError,
    held: Mapping[str, loading.Loaded],
    identities: Identities,
    decided: Decided,
    wanted: Help,
) -> Prepared | KgError:
    """Return a user's document under an IRI that is its own: what the file itself says may be taken."""
    if isinstance(done, KgError):
        return done
    slug = done.iri.removeprefix(DOCUMENTS)
    if slug != job.slug:
        own = identities.settle(slug, job.digest, loading.place(job.path), declared=True)
        if own != slug:
            done = _attempt(replace(job, slug=own, settled=True), False, decided, wanted)
    if not isinstance(done, KgError) and done.iri in held and held[done.iri].packaged:
        return DocumentError(f"{done.path}: is a packaged document; run kg build to have it read again")
    return done


def _attempt(job: Job, packaged: bool, decided: Decided, wanted: Help) -> Prepared | KgError:
    from kg.prepare import failure, prepare

    try:
        return prepare(job.path, job.slug, packaged, decided, job.settled, wanted)
    except Exception as error:  # a fault that one document brings out does not stop the others
        return failure(job.path, error)


def settled(document: Document, identities: Identities, place: str | None = None) -> Document:
    """Return a document with the IRI that it has, or will have, in the store."""
    known = loading.place(Path(document.path or "")) if place is None else place
    declared = bool(document.path) and document.slug != slugs([Path(document.path or "")])[0]
    return replace(document, slug=identities.settle(document.slug, document.digest, known, declared))
