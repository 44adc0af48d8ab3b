"""How long documents take from files into a published graph, and what memory all processes take together.

    python tests/bench/loading.py [COUNT] [--dense | --long] [--into STORE]

COUNT documents (default 1,000) are made from those of tests/data, each with a number of its own: as they are (1.3 KB,
one piece of news), `--dense`, several of them one after the other until 3 KB are full, or `--long`, one with the
sentences of texts without facts until 3 KB are full. Runs `kg load FOLDER` on an empty store, or on a copy of STORE
(for example a built one), and prints of each part when it was done and the peak of memory until then, and the processor
time of all. What is told as files is mapped from them, so that the system can drop it.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from itertools import cycle
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "bench")]

from processes import Memory, watched  # noqa: E402

TEXTS = ("tests/data/unseen", "tests/data/extract")
SIZE = 3000
TAKEN = re.compile(r"\[(\d+)/(\d+)\]")


def documents(count: int, dense: bool, long: bool = False) -> Iterator[tuple[str, str]]:
    """Yield a name and a text for each document."""
    idle = [path.read_text("utf-8") for path in sorted((ROOT / TEXTS[0]).rglob("*neg*.txt"))]
    fill = cycle(idle)
    texts = [path.read_text("utf-8") for folder in TEXTS for path in sorted((ROOT / folder).rglob("*.txt"))]
    turns = cycle(texts)
    for number in range(count):
        text = next(turns)
        while dense and len(text.encode()) < SIZE:
            text += "\n\n" + next(turns)
        while long and len(text.encode()) < SIZE:
            text += "\n\n" + next(fill)
        text = text.encode()[:SIZE].decode(errors="ignore")
        yield f"news-{number:05}.txt", f"{text}\n\n(Item {number} of the archive.)\n"


def run(folder: Path, store: Path) -> str:
    """Load a folder into a store and return what it took."""
    begun = time.monotonic()
    command = [sys.executable, "-m", "kg", "load", str(folder)]
    environment = {**os.environ, "KG_STORE": str(store), "PYTHONPATH": str(ROOT)}
    child = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    with watched(child.pid) as memory:
        assert child.stderr
        phases = list(_phases(child.stderr, begun, memory))
    child.wait()
    for phase in phases:
        print(f"  {phase}")
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return f"{time.monotonic() - begun:.0f} s, {used.ru_utime + used.ru_stime:.0f} s of processor time"


def _phases(said: Iterable[str], begun: float, memory: Memory) -> Iterator[str]:
    """Give a line for each quarter of the documents, and for the rules and the release: until when, and its peaks."""

    def until(phase: str) -> str:
        line = f"{time.monotonic() - begun:7.1f} s  {phase:<18} {_peaks(memory)}"
        memory.forget()
        return line

    phase, quarters = "", 0
    for line in said:
        match = TAKEN.match(line)
        if match and int(match[1]) * 4 // int(match[2]) > quarters:
            quarters = int(match[1]) * 4 // int(match[2])
            yield until(f"{match[1]} stored")
        elif line.startswith(("inferring", "publishing")):
            if phase:
                yield until(phase)
            phase = line.strip()
        elif line.startswith("documents"):
            print(f"  {line.strip()}")
    yield until(phase)


def _peaks(memory: Memory) -> str:
    """Return the peaks: what the processes own, what of files is mapped (the system can drop it), both together."""
    own, files, both = memory.anonymous, memory.files, memory.proportional
    return f"{own:6,.0f} MB of memory, {files:6,.0f} MB of files, together {both:6,.0f} MB"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", nargs="?", type=int, default=1000)
    parser.add_argument("--dense", action="store_true")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--into", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, store = Path(name) / "in", Path(name) / "store"
        folder.mkdir()
        for file, text in documents(given.count, given.dense, given.long):
            (folder / file).write_text(text, "utf-8")
        if given.into:
            shutil.copytree(given.into, store)
        size = sum(path.stat().st_size for path in folder.iterdir()) / given.count
        print(f"{given.count:,} documents of {size:,.0f} bytes{', dense' * given.dense}{', long' * given.long}")
        print(f"{given.count:,} documents: {run(folder, store)}")
        kept = sum(path.stat().st_size for path in store.rglob("*") if path.is_file())
        print(f"store and release: {kept / 1e6:,.0f} MB")


if __name__ == "__main__":
    main()
