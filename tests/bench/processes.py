"""What a server's processes take: CPU time, and memory told apart into what is theirs alone and what is shared."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")


def family(pid: int) -> list[int]:
    """Return a process and all under it."""
    parents: dict[int, int] = {}
    for folder in PROC.glob("[0-9]*"):
        with suppress(OSError):
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return sorted(found)


def cpu(address: str) -> float:
    """Return the CPU seconds that a server's processes have taken; steadier than the clock."""
    total = 0
    for pid in family(getattr(address, "pid", 0)):
        with suppress(OSError):
            parts = (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
            total += int(parts[11]) + int(parts[12])
    return total / os.sysconf("SC_CLK_TCK")


@dataclass
class Memory:
    """Megabytes of a server's processes together: resident (shared pages counted once for each process),
    proportional (each page once), of that anonymous (what the system cannot drop) and of files, and private."""

    resident: float = 0.0
    proportional: float = 0.0
    anonymous: float = 0.0
    files: float = 0.0
    private: float = 0.0

    def peak(self, other: Memory) -> None:
        """Keep the larger of each figure."""
        for name, value in vars(other).items():
            setattr(self, name, max(getattr(self, name), value))

    def forget(self) -> None:
        """Begin anew at nothing."""
        for name in vars(self):
            setattr(self, name, 0.0)

    def __str__(self) -> str:
        return (
            f"{self.proportional:,.0f} MB with shared pages counted once (anonymous {self.anonymous:,.0f}, "
            f"private {self.private:,.0f}; sum of resident sizes {self.resident:,.0f})"
        )


FIELDS = {
    "Rss": "resident", "Pss": "proportional", "Pss_Anon": "anonymous", "Pss_File": "files",
    "Private_Clean": "private", "Private_Dirty": "private",
}  # fmt: skip


def memory(pid: int) -> Memory:
    """Return what a process and all under it take now."""
    found = Memory()
    for one in family(pid):
        with suppress(OSError):
            for line in (PROC / str(one) / "smaps_rollup").read_text().splitlines()[1:]:
                name, _, rest = line.partition(":")
                if name in FIELDS:
                    setattr(found, FIELDS[name], getattr(found, FIELDS[name]) + int(rest.split()[0]) / 1024)
    return found


@contextmanager
def watched(pid: int) -> Iterator[Memory]:
    """Give the peaks of a server's memory, looked at four times a second until the end."""
    peaks, over = memory(pid), threading.Event()

    def look() -> None:
        while not over.wait(0.25):
            peaks.peak(memory(pid))

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield peaks
    finally:
        over.set()
        thread.join()
        time.sleep(0)
