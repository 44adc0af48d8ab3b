"""A new user's first five minutes, and the same pages at two sizes, in two schemes, in two languages."""

import pytest

PAGES = {
    "home": "/", "search": "/search?q=winner", "award": "/id/award/gold-prize",
    "recipients": "/id/award/baldrige-award", "graph": "/graph?focus=award/gold-prize", "lineage": "/lineage",
    "overview": "/overview", "sparql": "/sparql", "documents": "/documents", "document": "/document/main",
    "table": "/document/rows", "downloads": "/downloads",
}  # fmt: skip
SCRIPTS = """performance.getEntriesByType('resource').filter(r => r.name.includes('.js'))
  .reduce((sum, r) => sum + r.encodedBodySize, 0)"""


def test_from_a_name_to_the_sentence_the_picture_and_the_query(visit, shot):
    page = visit("/")
    page.fill("#site-search", "goldn prise")
    page.wait_for_selector("[role=option]")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/id/award/gold-prize")
    shot(page, "five-minutes-1-award")

    page.locator("dd:has-text('GB/T 19580') details.sources summary").first.click()
    quote = page.locator("dd:has-text('GB/T 19580') mark").first
    assert quote.inner_text() == "assessed against GB/T 19580"
    page.locator("dd:has-text('GB/T 19580') a:has-text('in its context')").first.click()
    page.wait_for_url("**/document/main#evidence-*")
    page.hover("mark:has-text('Acme Medical received')")
    assert page.locator(".fact.active").count() >= 1
    shot(page, "five-minutes-2-document")

    page.go_back()
    page.click("text=Draw its surroundings")
    page.wait_for_selector("#stage[data-ready=yes]")
    shot(page, "five-minutes-3-graph")

    page.click("nav >> text=Lineage")
    page.click("svg.lineage a:has-text('GB/T 19580')")
    page.wait_for_url("**/id/framework/gb-t-19580")
    page.click("text=See it drawn in time")
    assert page.locator("svg.lineage .chosen").count() == 1
    shot(page, "five-minutes-4-lineage")

    page.click("nav >> text=SPARQL")
    page.wait_for_selector("#sparql[data-ready=yes]")
    page.click("#run")
    page.wait_for_selector("#view-table table")
    shot(page, "five-minutes-5-sparql")


@pytest.mark.parametrize("size", ["desktop", "phone", (2560, 1440)], ids=["desktop", "phone", "wide"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_its_window(visit, shot, name, size):
    scheme = "dark" if size == "phone" else "light"
    page = visit(PAGES[name], size=size, scheme=scheme, locale="zh-CN" if size == "phone" else "en-US")
    page.wait_for_timeout(250)
    shot(page, f"{name}-{size if isinstance(size, str) else 'wide'}")
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_the_theme_is_changed_and_kept(visit):
    page = visit("/")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.click("[data-theme-switch]")
    after = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert after != before
    page.goto("/documents")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == after


def test_the_language_is_changed_and_kept(visit):
    page = visit("/")
    page.click("text=中文")
    assert page.get_attribute("html", "lang") == "zh-Hans"
    page.goto("/id/award/gold-prize")
    assert page.inner_text("h1") == "黄金奖"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_paints_soon_and_its_scripts_are_light(visit, name, capsys):
    page = visit(PAGES[name])
    page.wait_for_timeout(200)
    paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0")
    load = page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
    sizes = page.evaluate(SCRIPTS)
    with capsys.disabled():
        print(f"\n{name}: first paint {paint:.0f} ms, complete {load:.0f} ms, scripts {sizes / 1024:.0f} KB compressed")
    assert sizes < 500 * 1024
    if name not in ("graph", "sparql"):
        assert sizes < 16 * 1024
    assert load < 5000
