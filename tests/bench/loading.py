"""How long documents take from files into a published graph, and what memory all processes take together.

    python tests/bench/loading.py [COUNT] [--dense | --long] [--into STORE]

COUNT documents (default 1,000) are made from those of tests/data, each with a number of its own: as they are (1.3 KB,
one piece of news), `--dense`, several of them one after the other until 3 KB are full, or `--long`, one with the
sentences of texts without facts until 3 KB are full. Runs `kg load FOLDER` on an empty store, or on a copy of STORE
(for example a built one), and prints when each part was done, the processor time of all, and the peak of memory.
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
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "bench")]

from processes import watched  # noqa: E402

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
    stages: list[tuple[str, float]] = []
    steps: list[str] = []
    with watched(child.pid) as memory:
        assert child.stderr
        for line in child.stderr:
            match = TAKEN.match(line)
            now = time.monotonic() - begun
            if match is None and line.startswith(("inferring", "publishing", "documents")):
                stages.append((line.strip(), now))
            elif match and int(match[1]) * 4 % int(match[2]) < 4:
                steps.append(f"{match[1]} after {now:.0f} s; until then at the most {memory.anonymous:,.0f} MB")
    for step in steps[:: max(1, len(steps) // 4)]:
        print(f"  {step}")
    for said, when in stages:
        print(f"  {when:7.1f} s  {said}")
    child.wait()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (
        f"{time.monotonic() - begun:.0f} s, {used.ru_utime + used.ru_stime:.0f} s of processor time;"
        f" at the most {memory}"
    )


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
