"""A load generator: many connections, one request at a time on each, answers read whole.

`wrk` where it is installed, since it leaves the machine to the servers; else one in the standard library, whose
share of the machine brings the numbers of fast servers closer together.
"""

from __future__ import annotations

import re
import selectors
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit


@dataclass
class Figures:
    """What a run gave: requests answered, those that were no success, seconds, and each one's latency."""

    answered: int = 0
    failed: int = 0
    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Requests per second."""
        return self.answered / self.seconds if self.seconds else 0.0

    def percentile(self, share: float) -> float:
        """The latency, in ms, that this share of requests stayed under."""
        ordered = sorted(self.latencies)
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)] * 1000 if ordered else 0.0


class Line:
    """One connection: sends a request, reads its answer to the end, and again."""

    def __init__(self, host: str, port: int) -> None:
        self.connection = socket.create_connection((host, port))
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""
        self.begun = 0.0

    def send(self, request: bytes) -> None:
        """Send a request."""
        self.buffer = b""
        self.begun = time.perf_counter()
        self.connection.sendall(request)

    def read(self) -> bool:
        """Take what came; tells whether the answer is whole. Raises ConnectionError when the server hangs up."""
        data = self.connection.recv(1 << 18)
        if not data:
            raise ConnectionError("the server hung up")
        self.buffer += data
        head, gap, body = self.buffer.partition(b"\r\n\r\n")
        if not gap:
            return False
        lower = head.lower()
        at = lower.find(b"content-length:")
        if at >= 0:
            return len(body) >= int(lower[at + 15 :].split(b"\r\n", 1)[0])
        return body.endswith(b"0\r\n\r\n")


LUA = """local paths = {{ {paths} }}
local next = 0
request = function()
  next = next % #paths + 1
  return wrk.format("GET", paths[next], {{ ["Accept"] = "application/sparql-results+json" }})
end
"""
UNITS = {"us": 1e-6, "ms": 1e-3, "s": 1.0}
KINDS = 8000
"""Different requests in a run: more than a small cache holds, fewer than a Lua table minds."""


def run(address: str, path: str, queries: Callable[[int], str], connections: int, seconds: float) -> Figures:
    """Ask `queries(1)`, `queries(2)`, ... over some connections for some seconds, by the best means at hand."""
    means = with_wrk if shutil.which("wrk") else by_ourselves
    return means(address, path, queries, connections, seconds)


def with_wrk(address: str, path: str, queries: Callable[[int], str], connections: int, seconds: float) -> Figures:
    """Ask with wrk, and read what it prints."""
    paths = (f'"{path}?query={quote(queries(number), safe="")}"' for number in range(1, KINDS + 1))
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(LUA.format(paths=",".join(paths)))
        script.flush()
        command = [
            "wrk",
            "-t1",
            f"-c{connections}",
            f"-d{max(1, round(seconds))}s",
            "--latency",
            "-s",
            script.name,
            address,
        ]
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    answered = re.findall(r"(\d+) requests in", out)[0]
    late = re.search(r"99%\s+([0-9.]+)(us|ms|s)", out)
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", out)
    rate = float(re.search(r"Requests/sec:\s+([0-9.]+)", out)[1])  # type: ignore[index]
    return Figures(
        answered=int(answered),
        failed=int(failed[1]) if failed else 0,
        seconds=int(answered) / rate if rate else 0.0,
        latencies=[float(late[1]) * UNITS[late[2]]] if late else [],
    )


def by_ourselves(address: str, path: str, queries: Callable[[int], str], connections: int, seconds: float) -> Figures:
    """Ask from this process."""
    parts = urlsplit(address)
    assert parts.hostname
    assert parts.port
    found = Figures()
    number = 0

    def request() -> bytes:
        nonlocal number
        number += 1
        target = f"{path}?query={quote(queries(number), safe='')}"
        return f"GET {target} HTTP/1.1\r\nHost: x\r\nAccept: application/sparql-results+json\r\n\r\n".encode()

    waiting = [request() for _ in range(2000)]
    with selectors.DefaultSelector() as selector:
        lines = [Line(parts.hostname, parts.port) for _ in range(connections)]
        begun = time.perf_counter()
        for line in lines:
            selector.register(line.connection, selectors.EVENT_READ, line)
            line.send(waiting[found.answered % len(waiting)])
        while time.perf_counter() - begun < seconds:
            for key, _ in selector.select(1):
                line = key.data
                if line.read():
                    found.latencies.append(time.perf_counter() - line.begun)
                    found.answered += 1
                    found.failed += not line.buffer.startswith(b"HTTP/1.1 200")
                    line.send(waiting[(found.answered + connections) % len(waiting)])
        found.seconds = time.perf_counter() - begun
        for line in lines:
            line.connection.close()
    return found
