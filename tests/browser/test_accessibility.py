"""axe-core finds nothing on any page, in both colour schemes and at both sizes (WCAG 2.2 AA and best practice)."""

from pathlib import Path

import pytest

AXE = next((Path(__file__).parent / "vendor").glob("axe-core-*.min.js")).read_text(encoding="utf-8")
PAGES = (
    "/", "/search?q=winner", "/id/award/gold-prize", "/id/award/baldrige-award", "/id/organization/evil", "/graph",
    "/graph?focus=award/gold-prize", "/lineage", "/lineage?focus=framework/gb-t-19580", "/overview", "/sparql",
    "/sparql?question=03-lineage-of-an-award", "/documents", "/document/main", "/document/rows", "/downloads",
    "/ontology", "/nothing-here",
)  # fmt: skip
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(visit, path, scheme):
    size = "phone" if scheme == "dark" else "desktop"
    page = visit(path, size=size, scheme=scheme, expected=("404",), locale="zh-CN" if scheme == "dark" else "en-US")
    page.evaluate(AXE)
    found = page.evaluate("rules => axe.run(document, rules)", RULES)
    said = [f"{v['id']} ({v['impact']}): {n['html'][:200]} {n['failureSummary'][:200]}"
            for v in found["violations"] for n in v["nodes"][:3]]  # fmt: skip
    assert said == []


def test_axe_finds_nothing_in_an_answer(visit):
    page = visit("/sparql?query=SELECT ?s ?p ?o { ?s ?p ?o } LIMIT 9")
    page.click("#run")
    page.wait_for_selector("#results:not([hidden])")
    page.evaluate(AXE)
    for tab in ("table", "chart", "timeline", "graph", "code"):
        page.click(f"#tab-{tab}")
        found = page.evaluate("rules => axe.run(document, rules)", RULES)
        assert [(v["id"], v["nodes"][0]["html"][:200]) for v in found["violations"]] == []


@pytest.mark.parametrize("path", PAGES[:9])
def test_everything_is_reached_by_the_keyboard_and_seen(visit, path):
    page = visit(path)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    seen = set()
    for _ in range(25):
        page.keyboard.press("Tab")
        seen.add(page.evaluate("document.activeElement.outerHTML.slice(0, 90)"))
        outline = page.evaluate(
            "(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle !== 'none' ||"
            " document.activeElement.closest('.editor, svg') !== null || document.activeElement === document.body })()"
        )
        assert outline, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
    assert len(seen) > 8


def test_an_endless_name_does_not_widen_a_page(visit):
    for path in ("/id/organization/endless", "/search?q=endless"):
        for size, width in (("phone", 390), ("desktop", 1440)):
            page = visit(path, size=size)
            assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_search_box_keeps_its_own_cross_off_the_magnifier(visit):
    page = visit("/search?q=gold")
    padding = page.evaluate("parseFloat(getComputedStyle(document.querySelector('#site-search')).paddingRight)")
    assert padding >= page.locator(".site-search button").bounding_box()["width"]


def test_a_long_address_in_a_value_does_not_widen_the_page(visit):
    page = visit("/id/award/gold-prize", size="phone")
    page.evaluate("document.querySelector('dl.facts dd').textContent = 'https://example.org/' + 'x'.repeat(300)")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
