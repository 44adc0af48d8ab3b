"""What holds on every page: headers, no inline script, one known style, languages, errors as asked, vendored files."""

import base64
import hashlib
import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = (
    "/", "/search?q=gold", "/id/award/gold-prize", "/graph", "/graph?focus=award/gold-prize", "/lineage", "/overview",
    "/sparql", "/documents", "/document/main", "/document/rows", "/downloads", "/why?s=a&p=b&o=c", "/nothing-here",
)  # fmt: skip
VENDOR = json.loads((ROOT / "web/static/vendor/VENDOR.json").read_text())


@pytest.mark.parametrize("address", PAGES)
def test_the_policy_allows_no_inline_script_and_no_other_host(client, address):
    answer = client.get(address, headers={"Accept": "text/html"})
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("address", PAGES)
def test_a_page_keeps_to_the_policy_and_loads_nothing_from_elsewhere(client, address):
    answer = client.get(address, headers={"Accept": "text/html"})
    text = answer.get_data(as_text=True)
    assert not re.search(r"<[^>]+\sstyle=", text)
    assert not re.search(r"<[^>]+\son[a-z]+=", text)
    policy = answer.headers["Content-Security-Policy"]
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.S)
    assert f"'sha256-{base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()}'" in policy
    assert "<style" not in text.replace("<style>", "", 1)
    for tag in re.findall(r"<script[^>]*>", text):
        assert "src=" in tag or "application/ld+json" in tag or "application/json" in tag
    for tag in re.findall(r"<(?:script|link|img)[^>]*>", text):
        assert "//" not in re.sub(r'rel="(?:noopener|alternate)"', "", tag).replace("application/", "")
    assert len(text.encode()) < 100_000


@pytest.mark.parametrize("address", PAGES)
def test_every_page_has_one_heading_a_language_and_a_way_past_the_menu(client, address):
    text = client.get(address, headers={"Accept": "text/html"}).get_data(as_text=True)
    assert len(re.findall(r"<h1\b", text)) == 1
    assert re.search(r'<html lang="(en|zh-Hans)"', text)
    assert 'class="skip" href="#main"' in text


def test_the_language_follows_the_address_then_the_choice_then_the_browser(client):
    def language(address="/", **headers):
        text = client.get(address, headers={"Accept": "text/html", **headers}).get_data(as_text=True)
        return re.search(r'<html lang="([^"]+)"', text).group(1)

    assert language() == "en"
    assert language(**{"Accept-Language": "zh-CN,zh;q=0.9,en;q=0.5"}) == "zh-Hans"
    assert language(**{"Accept-Language": "fr"}) == "en"
    for wanted in ("en;q=0.1,zh-CN;q=0.9", "zh-HK,en;q=0.5", "fr, zh-CN;q=0.8, en;q=0.2", "zh-TW"):
        assert language(**{"Accept-Language": wanted}) == "zh-Hans", wanted
    for wanted in ("zh;q=0, en", "en-GB, zh;q=0.9", "*"):
        assert language(**{"Accept-Language": wanted}) == "en", wanted
    assert language("/?lang=zh", **{"Accept-Language": "en"}) == "zh-Hans"
    assert language(**{"Accept-Language": "en"}) == "zh-Hans", "the choice is remembered"
    assert language("/?lang=en") == "en"


def test_every_text_of_the_interface_has_its_chinese():
    known = json.loads((ROOT / "web/strings.json").read_text(encoding="utf-8"))
    pattern = re.compile(r"""\bt\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')""")
    files = [*(ROOT / "web/templates").iterdir(), *(ROOT / "web/static/js").rglob("*.js")]
    used = {one or two for file in files for one, two in pattern.findall(file.read_text(encoding="utf-8"))}
    assert sorted(used - set(known)) == []
    for text, chinese in known.items():
        assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", chinese)), text


def test_the_chinese_page_has_no_english_sentence_of_the_interface(page):
    text = re.sub(r"<(script|style).*?</\1>", "", page("/?lang=zh"), flags=re.S)
    assert "Five things" not in text
    assert "五件可以试试的事" in text


ASKED = [
    ("text/html", "text/html"),
    ("application/json", "application/json"),
    ("", "text/plain"),
    ("*/*", "text/plain"),
]


@pytest.mark.parametrize(("accept", "media_type"), ASKED)
def test_an_error_comes_in_the_form_asked(client, accept, media_type):
    answer = client.get("/nothing-here", headers={"Accept": accept})
    assert answer.status_code == 404
    assert answer.mimetype == media_type


def test_an_error_of_ours_is_logged_and_tells_no_secret(site, client, monkeypatch, caplog):
    from web.pages import home

    monkeypatch.setattr(home, "numbers", lambda: 1 / 0)
    answer = client.get("/", headers={"Accept": "text/html"})
    assert answer.status_code == 500
    assert "ZeroDivision" not in answer.get_data(as_text=True)
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.parametrize("entry", VENDOR, ids=lambda entry: entry["name"])
def test_a_vendored_file_is_the_one_of_the_manifest(entry):
    file = ROOT / "web/static/vendor" / entry["file"]
    assert hashlib.sha256(file.read_bytes()).hexdigest() == entry["sha256"]
    assert entry["version"] in entry["file"]
    for package in entry["packages"]:
        assert package["integrity"].startswith("sha512-")
        assert any(kind in package["licence"] for kind in ("MIT", "ISC"))
        assert (ROOT / "web/static/vendor" / package["licenceFile"]).exists()


def test_every_vendored_file_is_in_the_manifest():
    files = {path.name for path in (ROOT / "web/static/vendor").glob("*.js*")} - {"VENDOR.json"}
    assert files == {entry["file"] for entry in VENDOR}


def test_scripts_are_kept_by_browsers_under_an_address_that_changes_with_them(client, page):
    address = re.search(r'src="(/static/js/site\.js\?v=\w+)"', page("/")).group(1)
    answer = client.get(address, headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert "max-age" in answer.headers["Cache-Control"]


def test_the_site_works_below_a_path(site):
    answer = site.test_client().get("/", headers={"Accept": "text/html"}, environ_overrides={"SCRIPT_NAME": "/awards"})
    links = re.findall(r'(?:href|src|action)="(/[^"]*)"', answer.get_data(as_text=True))
    assert links
    assert all(link.startswith("/awards/") for link in links), [
        link for link in links if not link.startswith("/awards")
    ]


STRANGE = (
    "%00",
    "%ff",
    "..%2f..%2fetc",
    "%22%3E%3Cscript%3E",
    "a b",
    "{}",
    "%0d%0aX:y",
    "x" * 3000,
    "-1",
    "1e999",
    "|",
    "<>",
)
ADDRESSES = (
    "/id/award/{}", "/id/{}/x", "/id/award/{}.ttl", "/document/{}", "/document/rows?page={}", "/document/rows?row={}",
    "/scheme/{}/x", "/search?q={}", "/search?page={}", "/search?country={}", "/suggest?q={}&limit={}",
    "/graph?focus={}", "/graph.json?focus=award/gold-prize&expand={}&open={}&hide={}", "/graph.json?depth={}&limit={}",
    "/graph.svg?focus=award/gold-prize&pin={}~{}~{}&off={}&from={}", "/graph.{}?focus=award/gold-prize",
    "/graph/panel?node={}", "/graph/panel?source={}&relation={}&target={}", "/lineage?focus={}", "/lineage?family={}",
    "/why?s={}&p={}&o={}", "/sparql?question={}", "/documents?page={}&reliability={}",
    "/downloads/quality-awards.{}", "/?lang={}&theme={}",
)  # fmt: skip


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("accept", ["text/html", "application/json"])
def test_no_strange_address_is_an_error_of_ours(client, address, accept):
    for strange in STRANGE:
        with client.get(address.replace("{}", strange), headers={"Accept": accept}) as answer:
            assert answer.status_code < 500 or answer.status_code == 503, strange
            assert answer.mimetype != "text/html" or b'"><script>' not in answer.data


@pytest.mark.parametrize("address", ["/id/award/none", "/nowhere", "/document/none", "/lineage?focus=award/none"])
def test_errors_are_told_in_the_language_of_the_reader(page, address):
    text = page(address + ("&" if "?" in address else "?") + "lang=zh", status=404)
    said = text[text.index('<p class="notice error">') :]
    assert re.search("[\u4e00-\u9fff]", said[: said.index("</p>")])


def test_a_page_brings_the_texts_of_its_own_scripts_only(page):
    assert "意外的" in page("/sparql?lang=zh")
    assert "意外的" not in page("/lineage?lang=zh")
    assert "条建议" in page("/lineage?lang=zh")
