"""The ends of the scale: what a query costs besides itself, the whole graph at once, and queries that never end."""

from __future__ import annotations

import statistics
import threading
import time
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from processes import memory, watched

from kg.settings import Settings
from kg.sparql import pool
from kg.store.base import SparqlRequest

JSON = "application/sparql-results+json"
NTRIPLES = "application/n-triples"
EXPORTS = 5
Ask = Callable[[str, str], bytes]
Query = Callable[..., str]


def spread(values: list[float]) -> str:
    """Return a median with the middle half of the values."""
    if len(values) < 4:
        return f"{statistics.median(values):,.2f}"
    low, _, high = statistics.quantiles(values, n=4)
    return f"{statistics.median(values):,.2f} ({low:,.2f}-{high:,.2f})"


def extremes(who: dict[str, tuple[str, Ask]], query: Query, store: Path) -> list[str]:
    """Return the table on overhead, export and limits. query: makes one by name and number."""
    address, ask = who["site"]
    lines = ["| what | figure |", "|---|---|"]
    if "floor" in who:
        lines += overhead(who["floor"][1], ask, query, store)
    floor = who["floor"][1] if "floor" in who else None
    return [*lines, export(address, query("export"), floor), *limits(address, query("cross"))]


def overhead(floor: Ask, ask: Ask, query: Query, store: Path) -> list[str]:
    """Return lines on what the pool and HTTP add to a light query: everyone asked the same in turn."""
    pooled: list[float] = []
    over_http: list[float] = []
    with pool.opened(str(store), Settings(store=str(store), cache_bytes=0)) as workers:
        workers.renew()
        for number in range(300):
            text = query("lookup", number)
            request = SparqlRequest(text)
            times = []
            for one in (lambda: floor(text, JSON), lambda: workers.answer(request), lambda: ask(text, JSON)):  # noqa: B023
                one()
                begun = time.perf_counter()
                one()
                times.append((time.perf_counter() - begun) * 1000)
            pooled.append(times[1] - times[0])
            over_http.append(times[2] - times[0])
    return [
        f"| a lookup in the pool, over the engine in process | {spread(pooled)} ms more |",
        f"| a lookup over HTTP, one connection (the client in Python), over the engine | {spread(over_http)} ms more |",
    ]


def export(address: str, query: str, floor: Ask | None) -> str:
    """Return the line on the export of everything, in turn with the engine's own (into this process's memory)."""
    pid = getattr(address, "pid", 0)
    before, sizes = memory(pid), []
    took: list[float] = []
    first: list[float] = []
    own: list[float] = []
    with watched(pid) as peaks:
        for _ in range(EXPORTS):
            begun = time.perf_counter()
            if floor is not None:
                floor(query, NTRIPLES)
            own.append(time.perf_counter() - begun)
            size, begin, whole = download(address, query)
            sizes.append(size)
            first.append(begin * 1000)
            took.append(whole)
    ratio = ""
    if floor is not None:
        pairs = [one / other for one, other in zip(took, own, strict=True)]
        ratio = f", {spread(pairs)} x the engine's own {statistics.median(own):.2f} s"
    return (
        f"| export of everything, {sizes[0] / 1e6:,.0f} MB, {EXPORTS} times | {statistics.median(took):.2f} s{ratio}; "
        f"first byte after {spread(first)} ms; "
        f"all processes of the site take {before} before, at the most {peaks} during it |"
    )


def download(address: str, query: str) -> tuple[int, float, float]:
    """Return the size of an answer, and the seconds to its first byte and to its last."""
    request = urllib.request.Request(f"{address}?query={quote(query)}", headers={"Accept": NTRIPLES})
    size, first, begun = 0, 0.0, time.perf_counter()
    with urllib.request.urlopen(request, timeout=600) as response:
        while data := response.read1(1 << 18):
            first = first or time.perf_counter() - begun
            size += len(data)
    return size, first, time.perf_counter() - begun


def limits(address: str, cross: str) -> list[str]:
    """Return lines on an endless query: how late it is gone, the next query, and others at the same time."""
    limit, overs, fills = 1.0, [], []
    others: list[float] = []
    over = threading.Event()

    def light(number: int) -> float:
        begun = time.perf_counter()
        with urllib.request.urlopen(
            f"{address}?query={quote(f'ASK {{ <x:{number}> ?p ?o }}')}", timeout=60
        ) as response:
            response.read()
        return (time.perf_counter() - begun) * 1000

    def beside() -> None:
        number = 1000
        while not over.is_set():
            number += 1
            others.append(light(number))
            time.sleep(0.01)

    thread = threading.Thread(target=beside)
    thread.start()
    for number in range(5):
        begun = time.perf_counter()
        with suppress(OSError):
            urllib.request.urlopen(f"{address}?timeout={limit:g}&query={quote(f'{cross} # {number}')}", timeout=60)
        overs.append(time.perf_counter() - begun - limit)
        fills.append(light(number))
    over.set()
    thread.join()
    return [
        f"| an endless query, gone after its limit of {limit:g} s | {spread(overs)} s later |",
        f"| the next query after that | {spread(fills)} ms |",
        f"| {len(others)} light queries meanwhile | {spread(others)} ms, at the most {max(others):.0f} ms |",
    ]
