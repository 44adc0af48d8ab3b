"""The web process's side of one fork server: one release, its workers, and their end.

A process with threads must not fork, so workers come from `kg.sparql.forkserver`, a process of its own that
is told over a socket pair. Each worker gets its end of a pair too; this module never starts a query.
"""

from __future__ import annotations

import json
import os
import socket
import struct
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kg.errors import StoreUnavailable
from kg.settings import Settings
from kg.store.release import Release

COMMAND = struct.Struct("!ci")
ROOM = 1_000_000
"""Bytes of an answer that may be under way: with the system's 200 kB an export stopped and went on all the time."""


class Closing(Protocol):
    """Something that can be closed."""

    def close(self) -> None:
        """Close it."""
        ...


@dataclass(eq=False, slots=True)
class Worker:
    """A query worker: our end of its connection, its process, and the nursery it came from."""

    connection: socket.socket
    pid: int
    nursery: Nursery
    killed: bool = False
    wire: Closing | None = None
    """Who reads the connection on an event loop, see `kg.sparql.wire`; it then closes it, too."""

    def close(self) -> None:
        """Close the connection, which ends an idle worker."""
        (self.wire or self.connection).close()


class Nursery:
    """A fork server with one release loaded; starts and ends the workers that answer from it."""

    def __init__(self, release: Release, settings: Settings, whole: bool = True) -> None:
        """Start the fork server and wait until it holds the release. Raises StoreUnavailable.

        whole: with its named graphs, not the default graph alone, which takes half the time.
        """
        self.release = release
        self.version = release.version
        self.workers = 0
        self._lock = threading.Lock()
        on_disk = release.quads > settings.memory_quads and release.disk.exists()
        self.whole = whole or on_disk
        config = {
            "data": str(release.data), "whole": self.whole, "union": str(release.union),
            "twice": 2 * release.quads <= settings.memory_quads,
            "disk": str(release.disk) if on_disk else "",
            "memory": settings.query_memory, "network": bool(settings.services),
            "max_rows": settings.max_rows, "max_bytes": settings.max_bytes,
        }  # fmt: skip
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "kg.sparql.forkserver", str(theirs.fileno())],
                stdin=subprocess.PIPE, pass_fds=[theirs.fileno()], env=environment(),
            )  # fmt: skip
        self._control = ours
        assert self._process.stdin is not None
        with self._process.stdin as pipe:
            pipe.write(json.dumps(config).encode() + b"\n")
        greeting = ours.recv(1)
        if greeting != b"R":
            reason = ours.recv(4096).decode(errors="replace") if greeting else "its process ended"
            self.close()
            raise StoreUnavailable(f"the published graph cannot be loaded: {reason}")

    @property
    def pid(self) -> int:
        """The fork server's process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the fork server still runs."""
        return self._process.poll() is None

    def _fork(self, descriptor: int) -> int:
        """Have a worker forked on a connection and return its process id. Raises StoreUnavailable."""
        try:
            with self._lock:
                socket.send_fds(self._control, [COMMAND.pack(b"F", 0)], [descriptor])
                answer = self._control.recv(COMMAND.size, socket.MSG_WAITALL)
        except OSError:
            answer = b""
        if len(answer) != COMMAND.size:
            raise StoreUnavailable("the process that holds the graph has ended; restart the site")
        return int(COMMAND.unpack(answer)[1])

    def start(self) -> Worker:
        """Return a new worker, ready for a query."""
        ours, theirs = socket.socketpair()
        theirs.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, ROOM)
        with theirs:
            try:
                pid = self._fork(theirs.fileno())
            except StoreUnavailable:
                ours.close()
                raise
        self.workers += 1
        return Worker(ours, pid, self)

    def kill(self, worker: Worker) -> None:
        """Have a worker killed, without waiting for it or for a fork; it still has to be let go with `end`."""
        if not worker.killed:
            worker.killed = True
            with suppress(OSError):
                self._control.sendall(COMMAND.pack(b"K", worker.pid))

    def end(self, worker: Worker, kill: bool) -> None:
        """Let a worker go: killed when it is at work, else by closing its connection."""
        self.workers -= 1
        if kill:
            self.kill(worker)
        worker.close()

    def close(self) -> None:
        """End the fork server, and with it every worker."""
        self._control.close()
        try:
            self._process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def environment() -> dict[str, str]:
    """Return the environment for a process of ours: it must find this very package, wherever we were started."""
    home = str(Path(__file__).resolve().parents[2])
    others = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([home, others] if others else [home])}
