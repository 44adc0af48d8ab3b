"""Which graphs of a store on disk changed since its last release, so that publishing again need not read the rest.

A small file beside the store: the version of the release it counts from, then the IRI of each graph that was touched,
written before the graph is. Where it is missing or of another release, everything may have changed.
"""

from __future__ import annotations

import os
from pathlib import Path

EVERYTHING = "*"


class Journal:
    """The journal in a file; without a file (a store in memory) it knows nothing and keeps nothing."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._noted: set[str] = set()

    def note(self, *graphs: str) -> None:
        """Write down that graphs are about to change. A file that is missing stays so: it means everything."""
        new = set(graphs) - self._noted
        if self._file is None or not new or not self._file.exists():
            return
        with self._file.open("a", encoding="utf-8") as file:
            file.writelines(f"{graph}\n" for graph in sorted(new))
            file.flush()
            os.fsync(file.fileno())
        self._noted |= new

    def since(self, version: str) -> set[str] | None:
        """Return the graphs that changed since a release; None when that is not known."""
        if self._file is None:
            return None
        try:
            first, *graphs = self._file.read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            return None
        return set(graphs) if first == version and EVERYTHING not in graphs else None

    def restart(self, version: str) -> None:
        """Count from a release that has just been made."""
        if self._file is None:
            return
        draft = self._file.with_suffix(".draft")
        draft.write_text(f"{version}\n", encoding="utf-8")
        draft.replace(self._file)
        self._noted.clear()
