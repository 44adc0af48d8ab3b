"""The review page in a browser: drop, mistakes told at their fields, corrections kept, no overflow, nothing for axe."""

from pathlib import Path

import pytest
from serving import TOKEN, serving
from small_world import fill

from kg.search import publish as search
from kg.sparql import prepared
from kg.store import open_store, release

SHOTS = Path(__file__).resolve().parents[2] / "ci-output" / "screenshots"
AXE = next((Path(__file__).parent / "vendor").glob("axe-core-*.min.js")).read_text(encoding="utf-8")
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
SIZES = {"desktop": (1440, 900), "phone": (390, 844)}
LONG = "https://example.org/" + "averylongword" * 14
DROP = """text => {
  const carried = new DataTransfer();
  carried.items.add(new File([text], "delta.txt", { type: "text/plain" }));
  for (const kind of ["dragenter", "dragover", "drop"])
    document.querySelector("form[data-drop]").dispatchEvent(
      new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried }));
}"""


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    directory = tmp_path_factory.mktemp("reviewed")
    store = fill(open_store(str(directory)))
    release.publish(store, directory, extras=[search.extra, prepared.extra])
    store.close()
    with serving(str(directory), token=TOKEN) as found:
        yield found


@pytest.fixture(params=SIZES)
def page(request, chromium, address):
    width, height = SIZES[request.param]
    context = chromium.new_context(viewport={"width": width, "height": height}, base_url=address)
    opened = context.new_page()
    opened.set_default_timeout(60_000)
    opened.goto("/review")
    opened.size = request.param
    yield opened
    context.close()


def looks_right(page, name):
    page.screenshot(path=SHOTS / f"review-{name}-{page.size}.png", full_page=True)
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    page.evaluate(AXE)
    found = page.evaluate("rules => axe.run(document, rules)", RULES)
    assert [(one["id"], one["nodes"][0]["html"][:200]) for one in found["violations"]] == []


def test_a_text_goes_from_mistakes_to_the_graph(page):
    SHOTS.mkdir(parents=True, exist_ok=True)
    looks_right(page, "document")
    text = f"Acme {page.size.title()} Ltd. received the Deming Prize in 2015. See {LONG} and {'x' * 130}."
    page.fill("#review-text", text)
    page.fill("#review-title", f"News of {page.size} {'w' * 60}")
    page.fill("#review-date", "2020-99-99")
    page.fill("#review-token", TOKEN)
    page.click("button.primary")
    page.wait_for_selector("#review-date-problem")
    assert page.evaluate("document.activeElement.id") == "review-date"
    assert page.input_value("#review-text") == text
    looks_right(page, "mistake")
    page.fill("#review-date", "2020-02")
    page.click("button.primary")
    page.wait_for_selector("form[data-facts]")
    assert TOKEN not in page.content()
    looks_right(page, "facts")
    recipient = page.locator("input[name$=':recipient']").first
    recipient.fill("Acme Corrected Ltd.")
    assert page.locator("select[name$=':recipient']").first.input_value() == ""
    page.locator("input[name$=':year']").first.fill("20x6")
    page.fill("#review-by", "Ada")
    page.click("button.primary")
    page.wait_for_selector("fieldset.wrong")
    assert recipient.input_value() == "Acme Corrected Ltd."
    looks_right(page, "correction")
    page.locator("input[name$=':year']").first.fill("2014")
    page.click("button.primary")
    page.wait_for_url("**/document/**")
    assert "Acme Corrected Ltd." in page.content()
    looks_right(page, "stored")


def test_a_file_can_be_dropped(page):
    page.evaluate(DROP, f"Delta {page.size.title()} Ltd. received the Deming Prize in 2011.")
    assert page.evaluate("document.querySelector('#review-file').files[0].name") == "delta.txt"
    page.fill("#review-token", TOKEN)
    page.click("button.primary")
    page.wait_for_selector("form[data-facts] fieldset.fact")
