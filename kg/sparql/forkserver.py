"""The process that holds the graph and forks the query workers: `python -m kg.sparql.forkserver FD`.

It loads a release into memory once and then has no threads, so a fork is safe and costs milliseconds however large
the graph is: a worker shares its pages. It only forks, kills and reaps, so it answers at once, always. A release
too large for memory is opened by each worker itself, read only (RocksDB has threads and must not be forked).
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import select
import signal
import socket
import struct
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from kg.errors import StoreError
from kg.sparql.worker import confine, serve
from kg.store.oxigraph import OxigraphStore

COMMAND = struct.Struct("!ci")
FORK, KILL = b"F", b"K"
PR_SET_PDEATHSIG = 1
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


def answer_commands(control: socket.socket, config: dict[str, int | str | bool]) -> None:
    """Fork and kill as told until the other side closes, then end every worker.

    A kill is not answered and not waited for: to give back what a large join held takes a worker 0.1 to 0.5 s.
    """
    stores = () if config["disk"] else _loaded(config)
    control.sendall(b"R")
    children: set[int] = set()
    dying: set[int] = set()
    try:
        while True:
            told, _, _ = select.select([control], [], [], 0.05 if dying else 1.0 if children else None)
            while children:
                pid, _ = os.waitpid(-1, os.WNOHANG)
                if pid == 0:
                    break
                children.discard(pid)
                dying.discard(pid)
            if not told:
                continue
            message, descriptors, _, _ = socket.recv_fds(control, COMMAND.size, 1)
            if not message:
                return
            command, pid = COMMAND.unpack(message)
            if command == FORK:
                pid = _fork(descriptors[0], control, stores, config)
                children.add(pid)
                os.close(descriptors[0])
                control.sendall(COMMAND.pack(command, pid))
            elif pid in children:
                os.kill(pid, signal.SIGKILL)
                dying.add(pid)
    finally:
        for pid in children:
            os.kill(pid, signal.SIGKILL)


def _loaded(config: dict[str, int | str | bool]) -> tuple[OxigraphStore, ...]:
    """Return the release in memory, loaded by a thread that has ended when this returns.

    Two stores where there is room: one has the default graph alone, for the queries that name no graphs. In the other
    the engine steps over the named graphs' quads, too, which takes the light queries a third more time.

    glibc gives a thread an arena of its own: so the holes that loading leaves lie among the graph, and the workers take
    memory elsewhere. In those holes light queries took a fifth longer (1 million quads), and after 20,000 of them a
    worker had copies of 260 MB of what it shares, not of 80 to 115 (these remain: the engine counts references).
    """
    data, union = Path(str(config["data"])), Path(str(config["union"]))
    wanted = [data if config["whole"] else None, None][: 2 if config["whole"] and config["twice"] else 1]
    stores = tuple(OxigraphStore.memory() for _ in wanted)
    with ThreadPoolExecutor(1) as loader:
        for store, graphs in zip(stores, wanted, strict=True):
            loader.submit(store.load_release, graphs, union).result()
    gc.collect()
    gc.freeze()
    return stores


def _fork(
    descriptor: int, control: socket.socket, stores: tuple[OxigraphStore, ...], config: dict[str, int | str | bool]
) -> int:
    """Start a worker on a connection and return its process id; the child never returns."""
    parent = os.getpid()
    pid = os.fork()
    if pid:
        return pid
    status = 1
    try:
        _die_with(parent)
        control.close()
        connection = socket.socket(fileno=descriptor)
        if not stores:
            stores = (OxigraphStore.disk(Path(str(config["disk"])), read_only=True),)
            stores[0].united = True
        confine(int(config["memory"]), network=bool(config["network"]) or bool(config["disk"]))
        serve(connection, stores, int(config["max_rows"]), int(config["max_bytes"]))
        status = 0
    except (StoreError, OSError):
        status = 2
    finally:
        os._exit(status)


def _die_with(parent: int) -> None:
    """Let the kernel end this worker when its parent ends, however that happens: a query would run on for good.

    Linux only; elsewhere a worker whose fork server was killed ends with its query.
    """
    if _LIBC is not None:
        _LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(2)


def main() -> None:
    """Take the control connection from the command line, its settings from the first line of input."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    control = socket.socket(fileno=int(sys.argv[1]))
    config = json.loads(sys.stdin.readline())
    sys.stdin.close()
    quiet = os.open(os.devnull, os.O_RDWR)
    os.dup2(quiet, 0)
    os.dup2(quiet, 1)
    try:
        answer_commands(control, config)
    except StoreError as error:
        control.sendall(b"X" + str(error).encode())


if __name__ == "__main__":
    main()
