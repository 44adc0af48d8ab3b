"""Releases: the published copies of a store, which readers use while the store itself is being written.

A release is a directory named by the hash of its content, holding `data.nq` (sorted N-Quads, also the dump that
people download) and `quads/` (the same as an on-disk store, hard links to files that never change). It is built
beside the others and becomes current when the small file `current.json` is replaced, which is one step.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from kg.errors import StoreUnavailable
from kg.store.base import DEFAULT_GRAPH, OWN, Store
from kg.store.evaluation import store_errors
from kg.store.oxigraph import OxigraphStore

RELEASES = "releases"
CURRENT = "current.json"
DATA = "data.nq"
UNION = "union.nq"
QUADS = "quads"
DISK_FROM = 1_000_000
"""Quads from which a release is also made as a store on disk; smaller ones are held in memory by their readers."""
ABANDONED = 3600
"""Seconds after which a release that was never finished is taken for the remains of a crash."""
KEEP = 3
"""Releases kept: readers that still use the one before must find its files."""

_IRI = re.compile(rb'<[^<>"]*>')
Extra = Callable[[Path, Store], None]
"""Builds a file of its own (an index for search) in the directory of a release, before it becomes current."""


@dataclass(frozen=True, slots=True)
class Release:
    """One published copy. version: hash of its quads; created: when, ISO 8601; directory: where it is."""

    version: str
    quads: int
    created: str
    directory: Path

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


def publish(store: Store, location: str | Path, extras: Iterable[Extra] = ()) -> Release:
    """Write the store's content as the new current release of a location and return it.

    location: the store's directory (any directory for a store in memory). extras: called with the directory and
    the store to put files of their own beside the data. Content that is published already is not written again.
    Raises StoreError; the release before stays current then.
    """
    releases = Path(location).expanduser() / RELEASES
    with store_errors(str(location)):
        releases.mkdir(parents=True, exist_ok=True)
        data = store.dump()
        version = hashlib.sha256(data).hexdigest()[:16]
        held = _read(releases)
        if held is not None and held.version == version and held.data.exists() and held.union.exists():
            return held
        building = Path(tempfile.mkdtemp(prefix=".building-", dir=releases))
        try:
            (building / DATA).write_bytes(data)
            (building / UNION).write_bytes(_union(data))
            if isinstance(store, OxigraphStore) and store.location != "memory:" and data.count(b"\n") >= DISK_FROM:
                _copy(store, building)
            for extra in extras:
                extra(building, store)
            building.chmod(0o755)
            final = releases / version
            if final.exists():
                shutil.rmtree(final)
            building.rename(final)
        except BaseException:
            shutil.rmtree(building, ignore_errors=True)
            raise
        made = Release(version, data.count(b"\n"), datetime.now(UTC).isoformat(timespec="seconds"), final)
        _switch(releases, made)
        _clean(releases, keep=version)
    return made


def _union(data: bytes) -> bytes:
    """Return every triple of N-Quads once, without its graph, so that the union of all graphs is a set.

    The engine can make the union on the fly, but then gives a triple once for each graph that holds it. What stood
    in the graph without a name is kept apart in the graph OWN.
    """
    triples: set[bytes] = set()
    own: list[bytes] = []
    for line in data.splitlines():
        triple, _, graph = line[:-2].rpartition(b" ")
        if triple.count(b" ") >= 2 and _IRI.fullmatch(graph):
            triples.add(triple + b" .\n")
        else:
            triples.add(line + b"\n")
            own.append(line[:-1] + f"<{OWN}> .\n".encode())
    return b"".join(sorted(triples)) + b"".join(own)


def _copy(store: OxigraphStore, building: Path) -> None:
    """Make the release's store on disk: the quads, and the union of all graphs as its default graph."""
    store.backup(building / QUADS)
    copy = OxigraphStore.disk(building / QUADS)
    copy.drop_graph(DEFAULT_GRAPH)
    copy.load_release(None, building / UNION)
    copy.close()


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
