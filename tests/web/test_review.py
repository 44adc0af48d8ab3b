import base64
import html
import io
import json
import re
from pathlib import Path

import pytest
from werkzeug.datastructures import FileStorage
from werkzeug.test import encode_multipart

from kg import ingest, proposals
from kg.model import is_date
from kg.settings import Settings
from kg.store import open_store
from web import create_app, review_form, reviewer

TOKEN = "correct horse battery"
TEXT = "Acme Widgets Ltd. received the Deming Prize in 2015. Beta Motors Co., Ltd. received the Deming Prize in 2016."
HTML = {"Accept": "text/html"}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    document = folder / "start.txt"
    document.write_text("Gamma Foods Inc. received the Deming Prize in 2001.", encoding="utf-8")
    store = open_store(str(folder / "store"))
    ingest.load(store, folder / "store", [document], progress=lambda line: None)
    store.close()
    return str(folder / "store")


@pytest.fixture(scope="module")
def site(place):
    return create_app(Settings(store=place, token=TOKEN))


@pytest.fixture
def client(site):
    return site.test_client()


def propose(client, status=200, **changes):
    answer = client.post("/review", data={"token": TOKEN, "text": TEXT, "title": "News of prizes", **changes})
    assert answer.status_code == status, answer.get_data(as_text=True)[:500]
    return answer.get_data(as_text=True)


def post(client, address, form):
    """Send a form as browsers do; the client's own way leaves a temporary file open when it is large."""
    boundary, body = encode_multipart(form)
    return client.post(address, data=body, content_type=f'multipart/form-data; boundary="{boundary}"')


def hidden(page, name):
    return [html.unescape(value) for value in re.findall(rf'name="{name}" value="([^"]*)"', page)]


def judgement(page, decide, **changes):
    """The second form as a reviewer leaves it: decide gives the verdict on a recipient."""
    keys = hidden(page, "key")
    form = {"by": "Ada", "key": keys, **{name: hidden(page, name)[0] for name in ("name", "source", "mark", "title")}}
    for key in keys:
        for name in ("award", "recipient", "year"):
            form[f"field:{key}:{name}"] = (hidden(page, f"field:{key}:{name}") or [""])[0]
        form[f"decision:{key}"] = decide(form[f"field:{key}:recipient"])
    return form | changes


def ask(client, name):
    query = f"ASK {{ ?c qa:recipient ?o FILTER(CONTAINS(STR(?o), '{name}')) }}"
    return client.get("/sparql", query_string={"query": query}).json["boolean"]


def test_a_site_without_a_token_offers_no_review(place):
    closed = create_app(Settings(store=place)).test_client()
    assert closed.get("/review").status_code == 404
    assert closed.post("/review", data={"token": "", "text": TEXT}).status_code == 404
    assert 'href="/review"' not in closed.get("/documents", headers=HTML).get_data(as_text=True)


def test_the_page_can_be_found(client):
    assert client.get("/documents", headers=HTML).get_data(as_text=True).count('href="/review"') == 2


def test_a_wrong_token_is_told_at_its_field_and_what_was_typed_stays(client):
    page = propose(client, 403, token="wrong horse battery")
    assert 'id="review-token-problem"' in page
    assert TEXT in page
    assert TOKEN not in page


def test_the_token_is_given_once_and_stands_in_no_page(client):
    answer = client.post("/review", data={"token": TOKEN, "text": TEXT, "title": "News"})
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert TOKEN not in answer.get_data(as_text=True)
    again = client.get("/review").get_data(as_text=True)
    assert 'name="token"' not in again
    assert propose(client, token="", mark=hidden(again, "mark")[0])


@pytest.mark.parametrize(("base_url", "secure"), [("", False), ("https://awards.example", True)])
def test_the_cookie_goes_over_https_only_where_the_site_is_reached_so(place, base_url, secure):
    client = create_app(Settings(store=place, token=TOKEN, base_url=base_url)).test_client()
    answer = client.post("/review", data={"token": TOKEN, "text": " "})
    assert ("Secure" in answer.headers["Set-Cookie"]) == secure


@pytest.mark.parametrize("mark", ["", "0" * 64, "ä"])
def test_a_form_of_another_site_is_refused(client, mark):
    page = propose(client)
    form = judgement(page, lambda name: "accept", mark=mark)
    assert client.post("/review/store", data=form).status_code == 403
    propose(client, 403, token="", mark=mark)


@pytest.mark.parametrize("forged", ["", "1.2.3", "9999999999.00.00", "99999999999999.x.y", "é"])
def test_a_forged_or_old_cookie_is_no_session(client, forged):
    client.set_cookie(reviewer.COOKIE, forged, path="/review")
    assert 'name="token"' in client.get("/review").get_data(as_text=True)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"text": " "}, "text"), ({"date": "2020-99-99"}, "date"), ({"date": "2020-02-30"}, "date"),
        ({"url": "not a url"}, "url"), ({"url": "javascript:alert(1)"}, "url"), ({"reliability": "x"}, "reliability"),
        ({"title": "!!!"}, "title"), ({"file": (io.BytesIO(b"a text"), "b.txt")}, "text"),
        ({"text": "", "file": (io.BytesIO(b"\x00\x01" * 400), "noext")}, "file"),
        ({"text": "", "file": (io.BytesIO(b"%PDF-1.4 x"), "bad.pdf")}, "file"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_document_is_told_at_its_field(client, changes, field):
    page = propose(client, 422, **changes)
    assert f'id="review-{field}-problem"' in page
    assert "/tmp" not in page


@pytest.mark.parametrize("text", ["2018", "2018-12", "2018-12-31", "2020-02-29"])
def test_dates_of_the_calendar_are_dates(text):
    assert is_date(text)


def test_what_is_accepted_is_stored_and_what_is_rejected_is_not(client):
    page = propose(client)
    answer = client.post(
        "/review/store", data=judgement(page, lambda n: "accept" if n.startswith("Acme") else "reject")
    )
    assert answer.status_code == 303
    shown = client.get(answer.headers["Location"]).get_data(as_text=True)
    assert "Acme Widgets" in shown
    assert [ask(client, name) for name in ("acme", "beta", "gamma")] == [True, False, True]
    assert hidden(propose(client), "key") == []
    copy = propose(client, title="Another title")
    assert hidden(copy, "key") == []
    assert "2 more were decided before" in copy
    found = client.get(
        "/sparql", query_string={"query": "SELECT ?c { ?c qa:recipient ?o FILTER(CONTAINS(STR(?o), 'acme')) }"}
    )
    conferral = found.json["results"]["bindings"][0]["c"]["value"].partition("awards")[2]
    assert "accepted by Ada on 20" in client.get(conferral, headers=HTML).get_data(as_text=True)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [("year", "20x6", "is not a year"), ("recipient", "", "cannot be left out"), ("award", "?!", "is no name")],
)
def test_a_correction_that_cannot_be_used_is_told_at_its_field_and_the_others_stay(client, field, value, said):
    page = propose(client, text="Delta Steel Ltd. received the Deming Prize in 2011.", title="Delta")
    form = judgement(page, lambda name: "accept", by="Ada Lovelace")
    key = form["key"][0]
    form |= {f"field:{key}:recipient": "Delta Corrected Ltd.", f"field:{key}:{field}": value}
    answer = client.post("/review/store", data=form)
    assert answer.status_code == 422
    again = answer.get_data(as_text=True)
    assert f'id="x-{key}-{field}"' in again
    assert said in again
    assert hidden(again, "by") == []
    assert 'value="Ada Lovelace"' in again
    assert ("Delta Corrected Ltd." in again) == (field != "recipient")
    form[f"field:{key}:{field}"] = {"year": "2012", "recipient": "Delta Steel Ltd.", "award": "Deming Prize"}[field]
    assert not ask(client, "delta")
    assert client.post("/review/store", data={**form, "by": ""}).status_code == 422
    assert not ask(client, "delta")


def test_what_breaks_a_shape_comes_back_with_the_form(client):
    page = propose(client, text="Epsilon Steel Ltd. received the Deming Prize in 2011.", title="Epsilon")
    form = judgement(page, lambda name: "accept")
    form[f"field:{form['key'][0]}:year"] = "1801"
    answer = client.post("/review/store", data=form)
    assert answer.status_code == 422
    assert "Nothing was stored" in answer.get_data(as_text=True)
    assert "1801" in answer.get_data(as_text=True)


def test_what_is_left_open_is_told_on_the_page_of_the_document(client):
    page = propose(client, text="Zeta Steel Ltd. received the Deming Prize in 2011.", title="Zeta")
    answer = client.post("/review/store", data=judgement(page, lambda name: ""))
    shown = client.get(answer.headers["Location"], headers=HTML).get_data(as_text=True)
    assert "Facts that await review</dt><dd>1</dd>" in shown


def test_a_document_of_nearly_two_megabytes_is_read_and_stored(client):
    text = "Eta Steel Ltd. received the Deming Prize in 2011.\n\n" + "The weather was fine that day. \n" * 60_000
    sent = {"token": TOKEN, "file": FileStorage(io.BytesIO(text.encode()), "eta.txt")}
    page = post(client, "/review", sent).get_data(as_text=True)
    assert len(base64.b64decode(hidden(page, "source")[0])) > 1_700_000
    form = judgement(page, lambda name: "accept")
    assert post(client, "/review/store", form).status_code == 303
    assert ask(client, "eta-steel")


def test_a_document_that_is_too_large_is_told_at_its_field(client):
    sent = {"token": TOKEN, "file": FileStorage(io.BytesIO(b"x" * (reviewer.MAX_FORM + 1)), "big.txt")}
    answer = post(client, "/review", sent)
    assert answer.status_code == 413
    assert 'id="review-file-problem"' in answer.get_data(as_text=True)


def test_a_hostile_text_is_shown_as_text(client):
    page = propose(client, text=f'<script>alert(1)</script>"><img src=x onerror=alert(1)> {TEXT}')
    assert "<script>alert" not in page
    assert "<img src=x" not in page


def test_the_page_speaks_chinese_and_so_do_its_errors(client):
    client.set_cookie("language", "zh")
    page = propose(client, 422, date="2020-99-99", text="")
    assert "请填写真实存在的日期" in page
    assert "请粘贴文本或选择文件" in page
    strings = json.loads((Path(review_form.__file__).parent / "strings.json").read_text("utf-8"))
    source = "".join(
        (Path(review_form.__file__).parent / name).read_text() for name in ("review_form.py", "pages/review.py")
    )
    used = re.findall(r'translate\(\s*"([^"]+)"', source)
    forms = [form for *_, form in proposals.FORMS]
    used += [
        *forms,
        *(getattr(proposals, name) for name in ("NEEDED", "NO_FIELD", "NO_NAME", "NO_THING", "WRONG_KIND")),
    ]
    assert [text for text in used if text not in strings] == []
