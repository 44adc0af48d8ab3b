"""A site as it is served in production, in a process of its own, for tests that must speak HTTP."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

from kg.store import open_store, release

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "a-token-for-tests-only"
START = "from kg.settings import read; from web.server import serve; serve(read())"


class Address(str):
    """The address of a server, with the process that serves it."""

    pid = 0


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def published(directory, nquads=b""):
    """Publish quads (N-Quads) in a directory and return it as text."""
    store = open_store(str(directory))
    if nquads:
        store.load(nquads)
    release.publish(store, str(directory))
    store.close()
    return str(directory)


@contextmanager
def serving(store, **settings):
    """Serve a store's directory; gives the address. Ends with the signal an operator sends, and must end by it.

    The site does not go round its pages unless told to: that would count as work in what is measured.
    """
    port = free_port()
    variables = {f"KG_{name.upper()}": str(value) for name, value in {"warm": 0, **settings}.items()}
    process = subprocess.Popen(
        [sys.executable, "-c", START],
        env={**os.environ, "KG_STORE": store, "KG_PORT": str(port), "PYTHONPATH": str(ROOT), **variables},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        wait_for(f"{address}/readyz", process)
        served = Address(address)
        served.pid = process.pid
        yield served
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            raise AssertionError("the server did not stop when told to") from None
        finally:
            process.stderr.close()


def wait_for(address, process, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process.poll() is not None:
            raise AssertionError(f"the server ended: {process.stderr.read().decode()[-2000:]}")
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except OSError:
            time.sleep(0.05)
    raise AssertionError("the server did not start")
