"""Releases: the published copies of a store, which readers use while the store itself is being written.

A release is a directory named by the hash of its content, holding `data.nq` (sorted N-Quads, also the dump that
people download) and `quads/` (the same as an on-disk store, hard links to files that never change). It is built
beside the others and becomes current when the small file `current.json` is replaced, which is one step.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kg.errors import StoreUnavailable
from kg.store import lines, splicing, weaving
from kg.store.base import Store
from kg.store.content import UNION, Content
from kg.store.copying import Copying
from kg.store.evaluation import store_errors
from kg.store.oxigraph import OxigraphStore
from kg.store.tallies import Change

RELEASES = "releases"
CURRENT = "current.json"
DATA = "data.nq"
QUADS = "quads"
DISK_FROM = 1_000_000
"""Quads from which a release is also made as a store on disk; smaller ones are held in memory by their readers."""
ABANDONED = 3600
"""Seconds after which a release that was never finished is taken for the remains of a crash."""
MANY = 200
"""Graphs of which more are not held in memory at once: everything is sorted anew then, in pieces."""
KEEP = 3
"""Releases kept: readers that still use the one before must find its files."""

Extra = Callable[[Content], None]
"""Builds a file of its own (an index for search) in the directory of a release, before it becomes current."""


@dataclass(frozen=True, slots=True)
class Release:
    """One published copy. version: hash of its quads; created: when, ISO 8601; directory: where it is.

    software: by what the files beside the data were made.
    """

    version: str
    quads: int
    created: str
    directory: Path
    software: str = ""

    @property
    def data(self) -> Path:
        """The file with all quads, sorted."""
        return self.directory / DATA

    @property
    def union(self) -> Path:
        """The file that makes a reader's default graph the union of all: every triple once, without its graphs."""
        return self.directory / UNION

    @property
    def disk(self) -> Path:
        """Both as a store on disk; missing for a small release and for one that came from memory."""
        return self.directory / QUADS


def publish(store: Store, location: str | Path, extras: Iterable[Extra] = (), software: str = "") -> Release:
    """Write the store's content as the new current release of a location and return it.

    location: the store's directory (any directory for a store in memory). extras: called with the content, to put
    files of their own beside the data. software: what names the code of the extras; those that it made for the release
    before can be carried on. Content that is published already is not written again. Raises StoreError; the release
    before stays current then.
    """
    releases = Path(location).expanduser() / RELEASES
    with store_errors(str(location)):
        releases.mkdir(parents=True, exist_ok=True)
        before = _read(releases)
        building = Path(tempfile.mkdtemp(prefix=".building-", dir=releases))
        copying = _copying(store, building)
        try:
            version, quads, changes = _write(store, before, building, copying)
            final = releases / version
            made = Release(version, quads, datetime.now(UTC).isoformat(timespec="seconds"), final, software)
            if before is not None and before.version == version and before.data.exists() and before.union.exists():
                _abandon(building, copying)
                _restart(store, version)
                return before
            whole = partial(_reader, building, copying if quads >= DISK_FROM else None)
            carries = before is not None and changes is not None and software == before.software != ""
            content = Content(building, whole, before.directory if before and carries else None, changes or ())
            for extra in extras:
                extra(content)
            if copying is not None and quads >= DISK_FROM:
                _ = content.whole  # a part of the release
            content.close()
            building.chmod(0o755)
            if final.exists():
                shutil.rmtree(final)
            building.rename(final)
        except BaseException:
            _abandon(building, copying)
            raise
        _switch(releases, made)
        _restart(store, version)
        _clean(releases, keep=version)
    return made


@contextmanager
def room(location: str | Path) -> Iterator[Path]:
    """Give a directory beside the releases for what is made on the way, gone afterwards."""
    releases = Path(location).expanduser() / RELEASES
    with store_errors(str(location)):
        releases.mkdir(parents=True, exist_ok=True)
        made = tempfile.TemporaryDirectory(prefix=".room-", dir=releases)
    with made as name:
        yield Path(name)


def _changed(store: Store, before: Release | None) -> set[str] | None:
    """Return the graphs that changed since a release, None when that is not known."""
    if before is None or not isinstance(store, OxigraphStore) or not before.data.exists():
        return None
    changed = store.journal.since(before.version)
    return changed if changed is not None and len(changed) <= MANY else None


def _copying(store: Store, building: Path) -> Copying | None:
    """Return what makes the store on disk of a release, if that has one; not begun."""
    if not isinstance(store, OxigraphStore) or store.location == "memory:":
        return None
    return Copying(store, building / QUADS, building / UNION)


def _abandon(building: Path, copying: Copying | None) -> None:
    """Remove what has been made of a release."""
    if copying is not None:
        copying.abandon()
    shutil.rmtree(building, ignore_errors=True)


def _write(
    store: Store, before: Release | None, building: Path, copying: Copying | None
) -> tuple[str, int, Sequence[Change] | None]:
    """Write the data and the union of all graphs; a large release's store on disk is begun on the way.

    Returns their version, how many quads there are, and which triples are new or gone, None when that is not known.
    """
    changed = _changed(store, before)
    fresh = sorted(line for graph in changed or () for line in store.dump(graph).splitlines(keepends=True))
    changes: Sequence[Change] | None = None
    spliced = None
    if before is not None and changed is not None and before.union.exists():
        spliced = splicing.splice(before.data, before.union, changed, fresh, before.quads, building)
    if spliced is not None:
        count, changes = spliced
    else:
        with (building / DATA).open("wb") as data, (building / UNION).open("wb") as union:
            pair = weaving.Pair(data, union, DISK_FROM, copying.begin if copying else lambda: None)
            if before is not None and changed is not None:
                with before.data.open("rb") as file:
                    pair.add(lines.merged(lines.outside(file, changed), fresh))
            elif isinstance(store, OxigraphStore):
                weaving.weave(store, pair, building)
            else:
                pair.add(store.dump().splitlines(keepends=True))
            pair.close()
            count = pair.quads
    if copying is not None and count >= DISK_FROM:
        copying.written()
        copying.begin()
    with (building / DATA).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:16], count, changes


def _reader(building: Path, copying: Copying | None) -> OxigraphStore:
    """Return a reader of the union of all graphs; for a large graph the copy on disk."""
    if copying is not None:
        return copying.result()
    reader = OxigraphStore.memory()
    reader.load_release(None, building / UNION)
    return reader


def _restart(store: Store, version: str) -> None:
    if isinstance(store, OxigraphStore):
        store.published(version)


def _switch(releases: Path, release: Release) -> None:
    """Make a release the current one, in one step that a crash cannot halve."""
    fields = {k: v for k, v in asdict(release).items() if k != "directory"}
    handle, name = tempfile.mkstemp(prefix=".current-", dir=releases)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(fields, file)
        file.flush()
        os.fsync(file.fileno())
    Path(name).chmod(0o644)
    Path(name).replace(releases / CURRENT)


def _clean(releases: Path, keep: str) -> None:
    """Remove all but the newest releases, and what a crash left half built."""
    found = sorted((p for p in releases.iterdir() if p.is_dir() and p.name != keep), key=lambda p: -p.stat().st_mtime)
    whole = [p for p in found if not p.name.startswith(".")]
    halves = [p for p in found if p.name.startswith(".") and time.time() - p.stat().st_mtime > ABANDONED]
    for old in (*whole[KEEP - 1 :], *halves):
        shutil.rmtree(old, ignore_errors=True)


def _read(releases: Path) -> Release | None:
    """Return what the file of the current release says, or None when there is none."""
    try:
        fields = json.loads((releases / CURRENT).read_text(encoding="utf-8"))
        return Release(directory=releases / str(fields["version"]), **fields)
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, KeyError) as error:
        raise StoreUnavailable(f"{releases / CURRENT} is damaged; publish again with `kg build`") from error


def latest(location: str | Path) -> Release | None:
    """Return the current release of a store's directory, None when nothing is published."""
    return _read(Path(location).expanduser() / RELEASES)


def current(location: str | Path) -> Release:
    """Return the current release of a store's directory. Raises StoreUnavailable when nothing is published."""
    directory = Path(location).expanduser()
    release = _read(directory / RELEASES)
    if release is None or not release.data.exists() or not release.union.exists():
        raise StoreUnavailable(f"nothing is published in {directory}; make a graph with `kg build` or `kg load`")
    return release


def published(location: str | Path) -> bool:
    """Return whether a store's directory has a current release."""
    return stamp(Path(location).expanduser()) != (0, 0)


def stamp(location: str | Path) -> tuple[int, int]:
    """Return a value that changes when another release becomes current: one look at one file, some microseconds."""
    try:
        status = (Path(location) / RELEASES / CURRENT).stat()
    except OSError:
        return (0, 0)
    return (status.st_ino, status.st_mtime_ns)
