"""Which files are meant: folders are searched for documents, files are taken as they are."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kg.readers import READERS


def find(paths: Iterable[Path]) -> list[Path]:
    """Return the files meant, each once, in the order given; those of a folder sorted, hidden ones left out.

    In a folder only files with a known suffix count. A path that does not exist is kept: its reader reports it.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.rglob("*") if p.suffix.lower() in READERS and p.is_file())
            found.update(dict.fromkeys(p for p in inside if not _hidden(p.relative_to(path))))
        else:
            found[path] = None
    return list(found)


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)
