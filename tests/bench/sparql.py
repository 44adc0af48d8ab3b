"""The SPARQL endpoint measured beside others, in turn, on the same data in the same session.

    python tests/bench/sparql.py --triples 100000 [--seconds 3] [--write-readme]

Contenders: the site (computed, and from its cache), the engine in this process (the floor), `oxigraph serve`,
`rdflib-endpoint` (only to 150,000 triples: it needs minutes beyond). Read the ratios; the spread is the middle
half of the runs.
"""

from __future__ import annotations

import argparse
import http.client
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import quote, urlsplit

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "web"), str(Path(__file__).parent)]

import awards  # noqa: E402
import load  # noqa: E402
from extremes import extremes, spread  # noqa: E402
from processes import cpu  # noqa: E402
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
    """Return what asks an endpoint over HTTP on one connection that is kept. start: what goes before the query."""
    parts = urlsplit(address)
    assert parts.hostname
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=600)
    path = f"{parts.path}{'?' + parts.query if parts.query else ''}{start}query="

    def ask(text: str, accept: str) -> bytes:
        for last in (False, True):
            try:
                connection.request("GET", path + quote(text), headers={"Accept": accept})
                return connection.getresponse().read()
            except BaseException as error:
                connection.close()  # a server may close one that was idle
                if last or not isinstance(error, ConnectionError):
                    raise
        raise AssertionError

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
            except (OSError, http.client.HTTPException):
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
        lines += extremes(who, lambda name, number=0: query(name, number, conferrals), Path(directory) / "store")
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
