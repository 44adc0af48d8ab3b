"""The SPARQL endpoint measured beside others, in turn, on the same data in the same session.

    python tests/bench/sparql.py --triples 100000 [--seconds 3] [--write-readme]

Contenders: the site (computed, and from its cache), the engine in this process (the floor), `oxigraph serve`,
`rdflib-endpoint` (only to 150,000 triples: it needs minutes beyond). Read the ratios; the spread is the middle
half of the runs.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "web"), str(Path(__file__).parent)]

import awards  # noqa: E402
import load  # noqa: E402
from serving import Address, free_port, serving  # noqa: E402

from kg.namespaces import PREFIXES  # noqa: E402
from kg.sparql.queries import bind  # noqa: E402
from kg.sparql.results import Term, iri, literal  # noqa: E402
from kg.store import release  # noqa: E402
from kg.store.base import SparqlRequest  # noqa: E402
from kg.store.oxigraph import OxigraphStore  # noqa: E402

QUERIES = Path(__file__).parent / "queries"
LIGHT = ("lookup", "winners", "lineage", "evidence")
HEAVY = ("search", "countries", "ancestors", "top", "neighbourhood", "page")
RDFLIB_LIMIT = 150_000
Ask = Callable[[str, str], bytes]


def prologue(text: str) -> str:
    """Return a query with the prefixes that it uses declared, since others do not know ours."""
    return "".join(f"PREFIX {p}: <{ns}> " for p, ns in PREFIXES.items() if f"{p}:" in text) + text


def query(name: str, number: int, conferrals: int) -> str:
    """Return a query of the set; `number` chooses what it asks for."""
    text = (QUERIES / f"{name}.rq").read_text()
    many = max(20, conferrals // 160)
    key = number * 7919
    known: dict[str, Term] = {
        "recipient": iri(f"{awards.ID}organization/{key % conferrals // 3 * 3}"),
        "award": iri(f"{awards.ID}award/{key % many}"),
        "framework": iri(f"{awards.ID}framework/{key % awards.FRAMEWORKS}"),
        "conferral": iri(f"{awards.ID}conferral/{key % conferrals}"),
        "year": literal(str(1951 + key % 75), None, f"{awards.XSD}gYear"),
        "word": literal(awards.SYLLABLES[number % len(awards.SYLLABLES)] + awards.SYLLABLES[key % 7]),
    }
    return prologue(bind(text, **{name: term for name, term in known.items() if f"${name}" in text}))


def over_http(address: str, start: str = "?") -> Ask:
    """Return what asks an endpoint over HTTP. start: what goes before the query."""

    def ask(text: str, accept: str) -> bytes:
        request = urllib.request.Request(f"{address}{start}query={quote(text)}", headers={"Accept": accept})
        with urllib.request.urlopen(request, timeout=300) as response:
            found: bytes = response.read()
            return found

    return ask


@contextmanager
def started(command: list[str], address: str) -> Iterator[str]:
    """Run a server until the end; gives its address once it answers."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(1200):
            if process.poll() is not None:
                sys.exit(f"{command[0]} did not start")
            try:
                over_http(address)("ASK {}", "application/sparql-results+json")
                break
            except OSError:
                time.sleep(0.1)
        served = Address(address)
        served.pid = process.pid
        yield served
    finally:
        process.terminate()
        process.wait()


def contenders(stack: ExitStack, data: Path, triples: int, home: Path) -> dict[str, tuple[str, Ask]]:
    """Start everyone on the data; returns address (none for the floor) and how to ask, by name."""
    source, engine = OxigraphStore.memory(), OxigraphStore.memory()
    source.load(data.read_bytes())
    made = release.publish(source, home)
    engine.load_release(made.data, made.union)

    def floor(text: str, accept: str) -> bytes:
        return engine.answer(SparqlRequest(text, results_format=accept, rdf_format="application/n-triples")).body

    found: dict[str, tuple[str, Ask]] = {"floor": ("", floor)}
    limits = {"client_queries": 1000, "query_timeout": 300, "max_rows": 10**9, "max_bytes": 10**11}
    for name, cache in (("site", 0), ("site, cached", 256 << 20)):
        site = stack.enter_context(serving(str(home), cache_bytes=cache, **limits))
        address = Address(site + "/sparql")
        address.pid = site.pid
        found[name] = (address, over_http(address))
    binary = shutil.which("oxigraph") or str(Path(sys.executable).parent / "oxigraph")
    if Path(binary).exists():
        location, port = str(home / "oxigraph"), free_port()
        subprocess.run([binary, "load", "--location", location, "--file", str(data)], check=True, capture_output=True)
        subprocess.run([binary, "optimize", "--location", location], check=True, capture_output=True)
        command = [
            binary,
            "serve-read-only",
            "--location",
            location,
            "--bind",
            f"127.0.0.1:{port}",
            "--union-default-graph",
        ]
        address = stack.enter_context(started(command, f"http://127.0.0.1:{port}/query"))
        found["oxigraph serve"] = (address, over_http(address))
    rdflib = Path(sys.executable).parent / "rdflib-endpoint"
    if rdflib.exists() and triples <= RDFLIB_LIMIT:
        port = free_port()
        address = stack.enter_context(
            started([str(rdflib), "serve", str(data), "--port", str(port)], f"http://127.0.0.1:{port}/")
        )
        found["rdflib-endpoint"] = (address, over_http(address))
    return found


def spread(values: list[float]) -> str:
    """Return a median with the middle half of the values."""
    if len(values) < 4:
        return f"{statistics.median(values):,.2f}"
    low, _, high = statistics.quantiles(values, n=4)
    return f"{statistics.median(values):,.2f} ({low:,.2f}-{high:,.2f})"


def latencies(who: dict[str, tuple[str, Ask]], conferrals: int, runs: int) -> list[str]:
    """Return the table of query times in ms, everyone asked in turn."""
    names = [name for name in who if name != "site, cached"]
    lines = ["| query, ms | " + " | ".join(names) + " | site : oxigraph serve |", "|---" * (len(names) + 2) + "|"]
    for one in (*LIGHT, *HEAVY):
        times: dict[str, list[float]] = {name: [] for name in names}
        for number in range(runs + 1):
            text = query(one, number, conferrals)
            accept = "application/n-triples" if one == "neighbourhood" else "application/sparql-results+json"
            for name in names:
                if name == "rdflib-endpoint" and one in HEAVY and number > 2:
                    continue
                begun = time.perf_counter()
                who[name][1](text, accept)
                if number:
                    times[name].append((time.perf_counter() - begun) * 1000)
        ratio = "-"
        if "oxigraph serve" in times:
            ratio = f"{statistics.median(times['site']) / statistics.median(times['oxigraph serve']):.2f}"
        lines.append(f"| {one} | " + " | ".join(spread(times[name]) for name in names) + f" | {ratio} |")
    return lines


def throughput(who: dict[str, tuple[str, Ask]], conferrals: int, seconds: float, rounds: int) -> list[str]:
    """Return the table of light queries per second, everyone in turn, several rounds."""
    names = [name for name in who if name != "floor"]
    head = ["light queries/s (p99 ms; CPU µs each)", *names, "site : oxigraph serve", "cached : oxigraph serve"]
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]

    def mixed(number: int) -> str:
        return query(LIGHT[number % len(LIGHT)], number, conferrals)

    def few(number: int) -> str:
        return mixed(number % 200)

    for connections in (1, 8, 32):
        rates: dict[str, list[float]] = {name: [] for name in names}
        late: dict[str, list[float]] = {name: [] for name in names}
        work: dict[str, list[float]] = {name: [] for name in names}
        for _ in range(rounds):
            for name in names:
                address = who[name][0]
                path = "/" + address.split("/", 3)[3]
                before = cpu(address)
                asked = few if name == "site, cached" else mixed
                figures = load.run(address, path, asked, connections, seconds)
                work[name].append((cpu(address) - before) / max(figures.answered, 1) * 1e6)
                if figures.failed:
                    print(f"{name}: {figures.failed} of {figures.answered} failed", file=sys.stderr)
                rates[name].append(figures.rate)
                late[name].append(figures.percentile(0.99))
        middle = statistics.median
        cells = [f"{middle(rates[n]):,.0f} ({middle(late[n]):.1f}; {middle(work[n]):,.0f})" for n in names]
        ratios = ["-", "-"]
        if "oxigraph serve" in rates:
            theirs = rates["oxigraph serve"]
            pairs = [[a / b for a, b in zip(rates[n], theirs, strict=True)] for n in ("site", "site, cached")]
            ratios = [f"{statistics.median(p):.2f} ({min(p):.2f}-{max(p):.2f})" for p in pairs]
        lines.append(f"| {connections} connections | " + " | ".join(cells + ratios) + " |")
    return lines


def cpu(address: str) -> float:
    """Return the CPU seconds that a server's process and all under it have taken; steadier than the clock."""
    table: dict[int, tuple[int, float]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            parts = (folder / "stat").read_text().rpartition(")")[2].split()
            table[int(folder.name)] = (int(parts[1]), (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK"))
    family = {getattr(address, "pid", 0)}
    while more := {pid for pid, (parent, _) in table.items() if parent in family} - family:
        family |= more
    return sum(seconds for pid, (_, seconds) in table.items() if pid in family)


def resident(address: str) -> float:
    """Return the memory of a site's web process in MB, by its own metrics."""
    with urllib.request.urlopen(address.removesuffix("/sparql") + "/metrics", timeout=10) as response:
        lines = response.read().decode().splitlines()
    return float(next(line.split()[1] for line in lines if line.startswith("process_resident"))) / 1e6


def extremes(who: dict[str, tuple[str, Ask]]) -> list[str]:
    """Return the lines on export, overhead and limits."""
    address, _ = who["site"]
    export = prologue((QUERIES / "export.rq").read_text())
    lines = ["| what | figure |", "|---|---|"]
    begun = time.perf_counter()
    size = len(who["floor"][1](export, "application/n-triples"))
    engine = time.perf_counter() - begun
    before, begun, first = resident(address), time.perf_counter(), 0.0
    request = urllib.request.Request(f"{address}?query={quote(export)}", headers={"Accept": "application/n-triples"})
    with urllib.request.urlopen(request, timeout=600) as response:
        while response.read(1 << 18):
            first = first or time.perf_counter() - begun
    took = time.perf_counter() - begun
    grown = resident(address) - before
    lines.append(
        f"| export of everything, {size / 1e6:,.0f} MB | {took:.2f} s, {took / engine:.2f} x the engine's own "
        f"{engine:.2f} s; first byte after {first * 1000:.0f} ms; the web process grew by {grown:.0f} MB |"
    )
    cross, limit, overs, fills = prologue((QUERIES / "cross.rq").read_text()), 1.0, [], []
    for number in range(5):
        begun = time.perf_counter()
        with suppress(OSError):
            over_http(f"{address}?timeout={limit:g}", "&")(f"{cross} # {number}", "*/*")
        overs.append(time.perf_counter() - begun - limit)
        begun = time.perf_counter()
        over_http(address)(f"ASK {{ <x:{number}> ?p ?o }}", "*/*")
        fills.append((time.perf_counter() - begun) * 1000)
    lines.append(f"| an endless query, gone after its limit of {limit:g} s | {spread(overs)} s later |")
    lines.append(f"| the next query after that | {spread(fills)} ms |")
    return lines


def main() -> None:
    """Measure, print Markdown, and put it into the README when asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--triples", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--write-readme", action="store_true")
    chosen = parser.parse_args()
    conferrals = max(1, chosen.triples // awards.PER_CONFERRAL)
    with tempfile.TemporaryDirectory() as directory, ExitStack() as stack:
        data = Path(directory) / "data.nq"
        with data.open("w", encoding="utf-8") as file:
            file.writelines(awards.quads(chosen.triples))
        who = contenders(stack, data, chosen.triples, Path(directory) / "store")
        quads = len(data.read_bytes().splitlines())
        lines = [f"{quads:,} quads, {os.cpu_count()} cores, Python {sys.version.split()[0]}.", ""]
        lines += [*latencies(who, conferrals, chosen.runs), ""]
        lines += [*throughput(who, conferrals, chosen.seconds, chosen.rounds), ""]
        lines += extremes(who)
    text = "\n".join(lines)
    print(text)
    if chosen.write_readme:
        write_readme(text)


def write_readme(text: str) -> None:
    """Put the figures between their marks in the README."""
    path, begin, end = ROOT / "README.md", "<!-- figures: sparql -->", "<!-- end of figures: sparql -->"
    readme = path.read_text(encoding="utf-8")
    if begin not in readme or end not in readme:
        sys.exit(f"the README has no place for the figures: put {begin} and {end} where they belong")
    before, _, rest = readme.partition(begin)
    path.write_text(f"{before}{begin}\n{text}\n{end}{rest.partition(end)[2]}", encoding="utf-8")


if __name__ == "__main__":
    main()
