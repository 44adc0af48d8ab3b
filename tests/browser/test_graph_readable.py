"""Pictures are readable and stay where they are: names of a size, none over another, facts beside what was chosen."""

import json

import pytest
from drawn import WHERE

BALDRIGE = "/graph?focus=award/baldrige-award"
ALL = f"{BALDRIGE}&open=award/baldrige-award|received|in|organization~2"
GOLD = "/graph?focus=award/gold-prize"

NAMES = """() => {
  const {canvas} = document.querySelector('#stage'), box = document.querySelector('#canvas').getBoundingClientRect();
  const scale = canvas.network.getScale(), middle = canvas.network.getViewPosition();
  return {width: box.width, height: box.height, names: canvas.names().map((one) => ({...one,
    left: one.left - middle.x * scale + box.width / 2, right: one.right - middle.x * scale + box.width / 2,
    top: one.top - middle.y * scale + box.height / 2, bottom: one.bottom - middle.y * scale + box.height / 2}))};
}"""


def names(page):
    page.wait_for_timeout(500)
    return page.evaluate(NAMES)


def over(one, two):
    wide = min(one["right"], two["right"]) - max(one["left"], two["left"])
    high = min(one["bottom"], two["bottom"]) - max(one["top"], two["top"])
    return wide > 1 and high > 3


@pytest.mark.parametrize("size", ["desktop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_names_are_large_enough_within_the_canvas_and_apart(visit, shot, size, scheme):
    page = visit(ALL, size=size, scheme=scheme)
    found = names(page)
    shot(page, f"graph-readable-{size}-{scheme}")
    things = {one["id"]: one for one in found["names"] if one.get("id")}
    assert len(things) > (40 if size == "desktop" else 15)
    assert all(one["size"] >= 11 for one in found["names"])
    for one in things.values():
        assert 0 <= one["left"] < one["right"] <= found["width"], one
    crowd = list(found["names"])
    assert not [(a["text"], b["text"]) for n, a in enumerate(crowd) for b in crowd[:n] if over(a, b)]


def test_names_break_into_lines_where_rows_are_far_apart(visit):
    found = names(visit(GOLD, size="phone"))
    whole = {one["text"] for one in found["names"] if one.get("id")}
    assert not [text for text in whole if text.endswith("…")]
    assert {"GB/T 19580", "Acme Medical", "Gold Prize"} <= whole


def test_a_picture_fills_its_canvas(visit):
    found = names(visit(ALL))
    tops, bottoms = [one["top"] for one in found["names"]], [one["bottom"] for one in found["names"]]
    assert max(bottoms) - min(tops) > 0.8 * found["height"]


def test_two_relations_of_two_things_are_one_line_with_both_names(visit):
    page = visit("/graph?focus=framework/gb-t-19580")
    texts = [one["text"] for one in names(page)["names"] if one.get("line")]
    assert [text for text in texts if "derived from" in text and "shares" in text]
    assert len(texts) == len(set(texts))
    at = page.evaluate("""() => {
      const {canvas} = document.querySelector('#stage'), one = canvas.names()
        .find((one) => one.text.includes('shares'));
      const scale = canvas.network.getScale();
      const place = {x: (one.left + one.right) / 2 / scale, y: (one.top + one.bottom) / 2 / scale};
      const box = document.querySelector('#canvas').getBoundingClientRect(), spot = canvas.network.canvasToDOM(place);
      return {x: box.x + spot.x, y: box.y + spot.y};
    }""")
    page.mouse.click(at["x"], at["y"])
    page.wait_for_selector("#panel h2:has-text('derived from')")
    assert page.locator("#panel h2").count() == 2
    page.wait_for_selector("#panel mark")


def test_a_chosen_relation_and_a_chosen_thing_have_all_their_names(visit):
    page = visit(ALL)
    page.click("#list button:has-text('Winner 7')")
    chosen = [one["text"] for one in names(page)["names"] if one.get("line")]
    assert "1995" in " ".join(chosen)


def in_sight(page, selector):
    box = page.locator(selector).bounding_box()
    return box["y"] >= 0 and box["y"] + box["height"] <= page.viewport_size["height"]


@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_the_facts_of_what_was_chosen_are_in_sight_and_the_picture_stays(visit, shot, size):
    page = visit(ALL, size=size)
    place = page.evaluate(WHERE, "Winner 20")
    page.mouse.click(place["x"], place["y"])
    page.wait_for_selector("#panel h2:has-text('Winner 20')")
    page.wait_for_timeout(500)
    shot(page, f"graph-chosen-{size}")
    assert page.evaluate("scrollY") == 0
    assert in_sight(page, "#panel h2")
    assert in_sight(page, "#list li.marked") or size == "phone"
    page.keyboard.press("ArrowUp")
    page.wait_for_function("!document.querySelector('#panel h2').textContent.includes('Winner 20')")
    assert page.evaluate("scrollY") == 0
    assert in_sight(page, "#panel h2")
    if size == "phone":
        page.click("#close-panel")
        assert page.evaluate("!document.querySelector('.facts').classList.contains('raised')")


def test_delete_hides_what_the_mouse_chose(visit):
    page = visit(GOLD)
    place = page.evaluate(WHERE, "GB/T 19580")
    page.mouse.click(place["x"], place["y"])
    page.keyboard.press("Delete")
    page.wait_for_url(lambda url: "hide=framework/gb-t-19580" in url)


def test_nothing_in_the_canvas_is_a_stop_without_a_name(visit):
    page = visit(GOLD)
    assert page.locator("#canvas [tabindex]:not([tabindex='-1'])").count() == 0


def test_undo_takes_back_filters_years_and_moves(visit):
    page = visit(ALL)
    start = json.dumps(page.evaluate("document.querySelector('#stage').canvas.positions()"), sort_keys=True)
    count = page.inner_text("#count")
    page.click("#filters label:has-text('Framework') input")
    page.wait_for_url(lambda url: "off=" in url)
    page.locator("#filters input[type=range]").first.fill("2010")
    page.wait_for_url(lambda url: "from=2010" in url)
    page.wait_for_timeout(600)
    place = page.evaluate(WHERE, "Winner 22")
    page.mouse.move(place["x"], place["y"])
    page.mouse.down()
    page.mouse.move(place["x"] + 60, place["y"] + 40, steps=5)
    page.mouse.up()
    page.wait_for_url(lambda url: "pin=" in url)
    page.keyboard.press("Control+z")
    page.wait_for_url(lambda url: "pin=" not in url)
    page.keyboard.press("Control+z")
    page.wait_for_url(lambda url: "from=" not in url)
    page.keyboard.press("Control+z")
    page.wait_for_url(lambda url: "off=" not in url)
    page.wait_for_function("text => document.querySelector('#count').textContent === text", arg=count)
    assert page.is_checked("#filters label:has-text('Framework') input")
    page.wait_for_timeout(500)
    assert json.dumps(page.evaluate("document.querySelector('#stage').canvas.positions()"), sort_keys=True) == start
    assert page.is_disabled("#undo")


def test_a_pinned_thing_can_be_let_go(visit):
    page = visit(GOLD)
    page.click("#list button:has-text('GB/T 19580')")
    page.click("#panel button:has-text('Pin')")
    page.wait_for_url(lambda url: "pin=framework/gb-t-19580" in url)
    page.click("#panel button:has-text('Unpin')")
    page.wait_for_url(lambda url: "pin=" not in url)


def test_files_follow_filters_moves_and_years_without_a_new_request(visit):
    page = visit(GOLD)
    page.click("#filters label:has-text('Organization') input")
    page.wait_for_url(lambda url: "off=" in url)
    assert "off=kind:organization" in page.get_attribute("[data-export=csv]", "href")
    text = page.request.get(page.url.replace("/graph?", "/graph.csv?")).text()
    assert "Acme" not in text
    place = page.evaluate(WHERE, "GB/T 19580")
    page.mouse.move(place["x"], place["y"])
    page.mouse.down()
    page.mouse.move(place["x"] - 50, place["y"] + 30, steps=5)
    page.mouse.up()
    page.wait_for_function("document.querySelector('[data-export=svg]').href.includes('pin=framework/gb-t-19580')")


def test_the_link_reopens_the_view_as_near_as_it_was(visit):
    page = visit(ALL)
    page.focus("#canvas")
    for _ in range(3):
        page.keyboard.press("+")
    page.wait_for_url(lambda url: "at=" in url)
    again = visit(page.url[page.url.index("/graph") :])
    scale = again.evaluate("document.querySelector('#stage').canvas.network.getScale()")
    assert scale == pytest.approx(1.25**3, rel=0.01)


def test_the_years_count_anew_on_the_server(visit):
    page = visit(BALDRIGE)
    page.locator("#filters input[type=range]").first.fill("1990")
    page.locator("#filters input[type=range]").last.fill("1999")
    page.wait_for_selector("#list button:has-text('20 recipients, 1990–1999')")


def test_the_limit_can_be_raised_and_there_is_an_end_to_wider(visit):
    page = visit(f"{ALL}&limit=20")
    assert page.is_visible("#left-out")
    page.click("#more")
    page.wait_for_url(lambda url: "limit=120" in url)
    page.wait_for_selector("#left-out", state="hidden")
    page = visit(f"{GOLD}&depth=2")
    page.click("#wider")
    page.wait_for_url(lambda url: "depth=3" in url)
    page.wait_for_selector("#wider:disabled")


def test_without_script_there_are_no_dead_controls_and_groups_tell_what_they_hold(visit, shot):
    page = visit(BALDRIGE, ready=False, java_script_enabled=False)
    shot(page, "graph-no-script")
    assert page.locator("#stage button:visible, #stage input:visible").count() == 0
    text = page.inner_text("#list")
    assert "45 recipients, 1988–2017" in text
    assert "and 25 more" in text
    assert "45 recipients, 1988–2017 received Baldrige Award" in page.inner_text(".below")
    page.click("#list a:has-text('and 25 more')")
    assert page.locator("#list a.pick:has-text('Winner')").count() == 39


@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_a_name_of_five_thousand_characters_makes_no_page_wider(visit, size):
    page = visit("/graph?focus=organization/endless", size=size)
    page.wait_for_selector("#panel h2")
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]
    shown = names(page)
    assert all(one["right"] - one["left"] <= shown["width"] for one in shown["names"])


@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_full_screen_shows_the_drawing_and_all_that_is_told_of_what_was_chosen(visit, shot, size):
    page = visit(BALDRIGE, size=size)
    button = page.get_by_role("button", name="Full screen")
    assert button.get_attribute("aria-pressed") == "false"
    button.click()
    page.wait_for_selector('#fullscreen[aria-pressed="true"]')
    page.wait_for_timeout(300)
    shot(page, f"graph-full-screen-{size}")
    drawn = page.locator("#canvas").bounding_box()
    assert drawn["height"] > 0.5 * page.viewport_size["height"]
    told = page.locator("#stage .facts")
    told.get_by_role("link").last.scroll_into_view_if_needed()
    assert told.bounding_box()["height"] > 150
    button.scroll_into_view_if_needed()
    button.click()
    page.wait_for_selector('#fullscreen[aria-pressed="false"]')
    assert page.evaluate("document.fullscreenElement === null")
