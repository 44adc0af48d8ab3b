"""The files for download beside a release, each format written once: `python -m kg.export.dumps DIRECTORY FORMAT...`.

A process of its own, since putting a whole graph in order takes seconds of a processor and hundreds of megabytes that
a server would not give back. A release too large to be put in order in memory is passed through as it stands, which is
by subject.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from kg import formats
from kg.errors import StoreUnavailable
from kg.namespaces import PREFIXES
from kg.sparql.nursery import environment
from kg.store.content import UNION
from kg.store.release import DATA
from kg.store.serialize import pass_through, serialize

STEM = "quality-awards"
LARGE = 400_000_000
"""Bytes of N-Quads from which a dump is passed through: sorting takes five times as much memory."""
NICENESS = 10


def path(directory: Path, name: str) -> Path:
    """Return where the dump in a format is, or will be, in a release's directory. Raises UnknownFormat."""
    found = formats.named(name, "graph", "dataset")
    return directory / (DATA if found.name == "nquads" else f"{STEM}{found.suffix}")


def write(directory: Path, names: Iterable[str]) -> None:
    """Have the dumps that are missing written, and wait for it. Raises StoreUnavailable when that fails."""
    missing = [name for name in names if not path(directory, name).exists()]
    if not missing:
        return
    command = [sys.executable, "-m", "kg.export.dumps", str(directory), *missing]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True)
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["its process was ended"])[-1]
        raise StoreUnavailable(f"the file for download cannot be written: {reason}")


def make(directory: Path, name: str) -> None:
    """Write the dump in a format, in this process; it appears when it is complete."""
    target = path(directory, name)
    media_type = formats.named(name, "graph", "dataset").media_type
    draft = target.with_name(f"{target.name}.{os.getpid()}.draft")
    try:
        if (directory / DATA).stat().st_size < LARGE:
            draft.write_bytes(serialize((directory / DATA).read_bytes(), media_type, PREFIXES))
        else:
            source = DATA if formats.named(name, "graph", "dataset").kind == "dataset" else UNION
            pass_through(directory / source, draft, media_type, PREFIXES)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


if __name__ == "__main__":
    os.nice(NICENESS)
    for wanted in sys.argv[2:]:
        make(Path(sys.argv[1]), wanted)
