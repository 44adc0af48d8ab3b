"""The site in a real browser: one server over the small world, pages that note console errors and foreign requests.

Screenshots go to `ci-output/`. Without Chromium the tests are skipped, on CI they fail.
"""

import os
import shutil
from pathlib import Path

import pytest
from serving import serving
from small_world import fill

from kg.search import publish as search
from kg.sparql import prepared
from kg.store import open_store, release

ROOT = Path(__file__).resolve().parents[2]
SHOTS = ROOT / "ci-output" / "screenshots"
ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
SIZES = {"desktop": (1440, 900), "phone": (390, 844)}


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(item.fspath).parent == Path(__file__).parent:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def chromium():
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        reason = "no Chromium here; install it (Debian: apt-get install chromium) or name it in CHROMIUM"
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(tmp_path_factory):
    directory = tmp_path_factory.mktemp("store")
    store = fill(open_store("memory:"))
    release.publish(store, directory, extras=[search.extra, prepared.extra])
    store.close()
    with serving(str(directory)) as found:
        yield found


@pytest.fixture
def visit(chromium, address):
    """Open pages; at the end no console error, no script error and no request to another host may have been seen."""
    contexts, trouble = [], []

    def open_page(path, size="desktop", scheme="light", ready=True, expected=(), **options):
        width, height = SIZES.get(size, size)
        context = chromium.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, base_url=address,
            accept_downloads=True, **options,
        )  # fmt: skip
        contexts.append(context)
        page = context.new_page()

        def note(message):
            if message.type in ("error", "warning") and not any(text in message.text for text in expected):
                trouble.append(f"{path}: {message.text}")

        page.on("console", note)
        page.on("pageerror", lambda error: trouble.append(f"{path}: {error}"))
        page.on("request", lambda asked: _foreign(asked, address, trouble))
        page.goto(path, wait_until="load")
        if ready and page.locator("#stage[data-base], #sparql[data-base]").count():
            page.wait_for_selector("[data-ready=yes]")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert trouble == []


def _foreign(asked, address, trouble):
    if not asked.url.startswith((address, "data:", "blob:", "file:")):
        trouble.append(f"asked {asked.url}")


@pytest.fixture
def shot():
    """Keep a screenshot as CI's output."""

    def take(page, name):
        SHOTS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SHOTS / f"{name}.png", full_page=False)

    return take
