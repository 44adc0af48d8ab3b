"""How soon the site's pages are painted in a real browser, on the whole graph, against the least that is possible.

    python tests/bench/pages.py [--store DIRECTORY] [--runs 5]

Every visit has a new browser context (cold caches of the browser), and every run a new server, which has had SETTLED
seconds since its start. The floor is a page of a few bytes of the same server, `/healthz`, in the same browser,
visited in turn. Prints a table for the README: first contentful paint and load event in milliseconds, the paint's
ratio to the floor's, and what was sent.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "web")]

from playwright.sync_api import Browser, sync_playwright  # noqa: E402
from serving import serving  # noqa: E402

from kg.settings import read  # noqa: E402

FLOOR = "/healthz"
SETTLED = 6
PAGES = {
    "home": "/",
    "search": "/search?q=quality",
    "an award (144 conferrals)": "/id/award/malcolm-baldrige-national-quality-award",
    "an organization": "/id/organization/toyota-motor-corporation",
    "a framework": "/id/framework/gb-t-19580",
    "graph": "/graph?focus=award:deming-prize",
    "lineage": "/lineage",
    "SPARQL": "/sparql",
    "documents": "/documents",
    "a document with its evidence": "/document/shanghai-gold-quality-prize-2018",
    "overview": "/overview",
    "downloads": "/downloads",
    "ontology": "/ontology",
}
TIMES = """() => {
  const page = performance.getEntriesByType('navigation')[0];
  const all = performance.getEntriesByType('resource');
  const scripts = all.filter((one) => one.initiatorType === 'script' || one.name.endsWith('.js'));
  return {
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    load: page.loadEventEnd, page: page.transferSize, html: page.decodedBodySize,
    scripts: scripts.reduce((sum, one) => sum + one.transferSize, 0), status: page.responseStatus,
  };
}"""


def visit(browser: Browser, address: str) -> dict[str, Any]:
    """Return the times and sizes of one visit with cold caches; the page must answer 200."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    try:
        page = context.new_page()
        page.goto(address, wait_until="load")
        while not page.evaluate("performance.getEntriesByName('first-contentful-paint').length"):
            page.wait_for_timeout(20)
        times: dict[str, Any] = page.evaluate(TIMES)
    finally:
        context.close()
    if times["status"] != 200:
        sys.exit(f"{address} answers {times['status']}")
    return times


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", default=read().store, help="a directory with a published graph (kg build)")
    parser.add_argument("--runs", type=int, default=5)
    chosen = parser.parse_args()
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in ("floor", *PAGES)}
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=shutil.which("chromium"), args=["--headless", "--no-sandbox"])
        for _ in range(chosen.runs):
            with serving(chosen.store, warm=1) as address:
                time.sleep(SETTLED)
                visit(browser, address + FLOOR)
                for name, path in PAGES.items():
                    found["floor"].append(visit(browser, address + FLOOR))
                    found[name].append(visit(browser, address + path))
        browser.close()
    print("| page | first paint, ms | complete, ms | paint / floor | HTML, KB | sent | scripts, KB |")
    print("|---|---|---|---|---|---|---|")
    floor = statistics.median(one["paint"] for one in found["floor"])
    for name, visits in found.items():
        middle = {key: statistics.median(one[key] for one in visits) for key in visits[0]}
        paint, worst = middle["paint"], max(one["paint"] for one in visits)
        print(
            f"| {name} | {paint:.0f} (worst {worst:.0f}) | {middle['load']:.0f} | {paint / floor:.1f} "
            f"| {middle['html'] / 1024:.0f} | {middle['page'] / 1024:.0f} | {middle['scripts'] / 1024:.0f} |"
        )


if __name__ == "__main__":
    main()
