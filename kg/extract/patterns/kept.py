"""Patterns compiled once for all runs: what the compiler made of them is kept in a file in the user's cache folder.

To compile the rules of a language takes seconds, to load what came of it some hundredths of one. What is kept is
data: texts, needs, and the numbers that `re` runs, which the interpreter checks when it takes them. The file is named
by a hash of the patterns, of the modules that prepare them and of the interpreter, is replaced in one step, and is
passed over when it is damaged or when somebody else could have written it: then all is compiled as ever.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import sys
import tempfile
from array import array
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib import import_module, resources
from pathlib import Path
from typing import Any

from kg.extract.patterns.alternatives import regrouped
from kg.extract.patterns.needs import Need, needs
from kg.extract.patterns.starts import headed, marked

_PREPARED_BY = ("alternatives", "kept", "needs", "starts")
_DIGEST = 32
_NUMBERS = "I"
"""The interpreter's numbers are of four bytes."""
_LANGUAGES_KEPT = 6


@dataclass(frozen=True, slots=True)
class Ready:
    """A pattern ready to be run, with what a text must hold for it to match."""

    regex: re.Pattern[str]
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class _Record:
    """What is kept of a pattern: everything that makes it."""

    text: str
    flags: int
    groups: int
    names: dict[str, int]
    numbers: array[int]
    needs: tuple[Need, ...]

    def ready(self) -> Ready:
        """Return the pattern. Raises RuntimeError when the numbers are none that `re` can run."""
        by_place: list[str | None] = [None] * (self.groups + 1)
        for name, place in self.names.items():
            by_place[place] = name
        make: Any = import_module("_sre").compile
        regex: re.Pattern[str] = make(
            self.text, self.flags, self.numbers.tolist(), self.groups, self.names, tuple(by_place)
        )
        return Ready(regex, self.needs)


_known: dict[str, _Record] = {}


@cache
def ready(pattern: str) -> Ready:
    """Return a pattern of a rule table, regrouped and headed, and its needs; compiled once."""
    record = _known.get(pattern)
    if record is not None:
        with suppress(RuntimeError, ValueError, TypeError, OverflowError, IndexError):
            return record.ready()
    text = headed(regrouped(pattern))
    return Ready(re.compile(text), needs(text))


def learn(name: str, patterns: Iterable[str]) -> None:
    """Take what is kept of these patterns; what is not yet is compiled and kept. name: of the set, a part of a file's.

    Where nothing can be kept (no folder, another interpreter) this does nothing: each is compiled when it is asked for.
    """
    texts = sorted(set(patterns))
    folder = Path(cache_folder())
    path = folder / f"patterns-{name}-{_hash(texts)}"
    held = _read(path)
    if held is None:
        try:
            held = list(_compiled(texts))
        except (ImportError, AttributeError, TypeError, ValueError):
            return
        with suppress(OSError):
            _write(path, held)
            _clean(folder)
    _known.update(held)


def cache_folder() -> str:
    """Return the directory for what can be made anew at any time, as the platform has it."""
    home = Path.home()
    if sys.platform == "darwin":
        base = home / "Library" / "Caches"
    elif sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local")) / "Cache"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
    return str(base / "quality-awards")


def _hash(texts: Iterable[str]) -> str:
    sources = (resources.files("kg.extract.patterns").joinpath(f"{name}.py").read_bytes() for name in _PREPARED_BY)
    told = f"{sys.version} {sys.implementation.cache_tag} {sys.byteorder} {array(_NUMBERS).itemsize}".encode()
    return hashlib.sha256(b"\0".join([told, *sources, *(text.encode() for text in texts)])).hexdigest()[:16]


def _compiled(texts: Iterable[str]) -> Iterator[tuple[str, _Record]]:
    for text in texts:
        with suppress(re.error, IndexError):  # a value of the table that is no pattern
            yield text, _record(text)


def _record(pattern: str) -> _Record:
    plain = regrouped(pattern)
    text = headed(plain)
    parsed = import_module("re._parser").parse(text)
    numbers = array(_NUMBERS, marked(import_module("re._compiler")._code(parsed, 0), plain))
    return _Record(
        text, int(parsed.state.flags), parsed.state.groups - 1, dict(parsed.state.groupdict), numbers, needs(text)
    )


def _write(path: Path, records: Iterable[tuple[str, _Record]]) -> None:
    """Write records to a file of our own: a hash of the rest, the length of the texts, texts as JSON, numbers."""
    rows: list[object] = []
    numbers = array(_NUMBERS)
    for text, one in records:
        wanted = [sorted(need) for need in one.needs]
        rows.append([text, one.text, one.flags, one.groups, one.names, len(one.numbers), wanted])
        numbers.extend(one.numbers)
    head = json.dumps(rows).encode()
    body = len(head).to_bytes(8, "big") + head + numbers.tobytes()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(prefix=".patterns-", dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(hashlib.sha256(body).digest() + body)
    Path(draft).replace(path)


def _read(path: Path) -> list[tuple[str, _Record]] | None:
    """Return the records of a file, None when there is none that is whole and that only we can write."""
    try:
        with path.open("rb") as file:
            if not _is_ours(os.fstat(file.fileno())):
                return None
            data = file.read()
        body = memoryview(data)[_DIGEST:]
        if hashlib.sha256(body).digest() != data[:_DIGEST]:
            return None
        end = 8 + int.from_bytes(body[:8], "big")
        rows = json.loads(bytes(body[8:end]))
        numbers = array(_NUMBERS)
        numbers.frombytes(body[end:])
        return list(_records(rows, numbers))
    except (OSError, ValueError, TypeError):
        return None


def _records(rows: Iterable[Any], numbers: array[int]) -> Iterable[tuple[str, _Record]]:
    place = 0
    for text, prepared, flags, groups, names, length, wanted in rows:
        needed = tuple(map(frozenset, wanted))
        yield text, _Record(prepared, flags, groups, names, numbers[place : place + length], needed)
        place += length


def _is_ours(status: os.stat_result) -> bool:
    """Whether a file is one that only this user (or the system's own) can have written."""
    if not hasattr(os, "geteuid"):
        return True
    others = status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return stat.S_ISREG(status.st_mode) and status.st_uid in (os.geteuid(), 0) and not others


def _clean(folder: Path) -> None:
    """Remove the files of rules that have changed since: all but the newest few."""
    files = sorted(folder.glob("patterns-*"), key=lambda path: -path.stat().st_mtime)
    for old in files[_LANGUAGES_KEPT:]:
        old.unlink(missing_ok=True)
