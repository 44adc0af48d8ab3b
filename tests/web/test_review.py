import re

import pytest

from kg import ingest
from kg.settings import Settings
from kg.store import open_store
from web import create_app

TOKEN = "correct horse battery"
TEXT = "Acme Widgets Ltd. received the Deming Prize in 2015. Beta Motors Co., Ltd. received the Deming Prize in 2016."


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    document = folder / "start.txt"
    document.write_text("Gamma Foods Inc. received the Deming Prize in 2001.", encoding="utf-8")
    store = open_store(str(folder / "store"))
    ingest.load(store, folder / "store", [document], progress=lambda line: None)
    store.close()
    return str(folder / "store")


@pytest.fixture
def client(place):
    return create_app(Settings(store=place, token=TOKEN)).test_client()


def propose(client, **changes):
    return client.post("/review", data={"token": TOKEN, "text": TEXT, "title": "News of prizes", **changes})


def hidden(page, name):
    return re.findall(rf'name="{name}" value="([^"]*)"', page)


def test_a_site_without_a_token_offers_no_review(place):
    closed = create_app(Settings(store=place)).test_client()
    assert closed.get("/review").status_code == 404
    assert closed.post("/review", data={"token": "", "text": TEXT}).status_code == 404


def test_a_wrong_token_is_refused(client):
    assert propose(client, token="wrong horse battery").status_code == 403


def test_nothing_to_read_is_said_and_a_binary_file_too(client):
    assert propose(client, text=" ").status_code == 422


def test_what_is_accepted_is_stored_and_what_is_rejected_is_not(client):
    page = propose(client).get_data(as_text=True)
    keys = hidden(page, "key")
    form = {"token": TOKEN, "by": "Ada", "title": "News of prizes", "key": keys}
    form |= {name: hidden(page, name)[0] for name in ("name", "source")}
    for key in keys:
        mine = hidden(page, f"field:{key}:recipient") == ["Acme Widgets Ltd."]
        form[f"decision:{key}"] = "accept" if mine else "reject"
        for name in ("award", "recipient", "year"):
            form[f"field:{key}:{name}"] = (hidden(page, f"field:{key}:{name}") or [""])[0]
    answer = client.post("/review/store", data=form)
    assert answer.status_code == 303
    shown = client.get(answer.headers["Location"]).get_data(as_text=True)
    assert "Acme Widgets" in shown
    query = "ASK { ?c qa:recipient ?o FILTER(CONTAINS(STR(?o), '%s')) }"
    found = [
        client.get("/sparql", query_string={"query": query % name}).json["boolean"]
        for name in ("acme", "beta", "gamma")
    ]
    assert found == [True, False, True]
    assert hidden(propose(client).get_data(as_text=True), "key") == []


def test_a_hostile_text_is_shown_as_text(client):
    page = propose(client, text=f'<script>alert(1)</script>"><img src=x onerror=alert(1)> {TEXT}').get_data(
        as_text=True
    )
    assert "<script>alert" not in page
    assert "<img src=x" not in page
