"""Which files are meant: folders are searched for documents, files are taken as they are."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from kg.readers import READERS


def find(paths: Iterable[Path]) -> list[Path]:
    """Return the files meant, each once, in the order given; those of a folder sorted, hidden ones left out.

    In a folder only files with a known suffix count. A path that does not exist, and a link in a folder that leads
    nowhere, is kept: its reader reports it.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.rglob("*") if p.suffix.lower() in READERS and _is_meant(p))
            found.update(dict.fromkeys(p for p in inside if not _hidden(p.relative_to(path))))
        else:
            found[path] = None
    return list(found)


def _is_meant(path: Path) -> bool:
    return path.is_file() or (path.is_symlink() and not path.exists())


def skipped(paths: Iterable[Path]) -> list[str]:
    """Return a line for each file in the folders that no reader takes, and for each folder that cannot be searched."""
    lines: list[str] = []
    for path in filter(Path.is_dir, paths):
        walked = os.walk(path, onerror=partial(_unsearched, lines))
        files = (Path(folder) / name for folder, _, names in walked for name in sorted(names))
        left = (file for file in files if file.suffix.lower() not in READERS and not _hidden(file.relative_to(path)))
        lines += [f"skipped: {file}: no reader for {file.suffix or 'a file without suffix'}" for file in left]
    return lines


def _unsearched(lines: list[str], error: OSError) -> None:
    lines.append(f"skipped: {error.filename}: cannot be searched ({error.strerror})")


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)
