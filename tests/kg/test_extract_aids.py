"""Help from outside is believed only where the text bears it out."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from click.testing import CliRunner

from kg import extract
from kg.cli import main
from kg.errors import AidError, SettingsError
from kg.extract import aids, grounding
from kg.model import Document
from kg.names import load_packaged
from kg.settings import Help, Settings

TEXT = "The jury liked Acme Pumps most, so the Deming Prize of 2004 is theirs to keep."
DOCUMENT = Document("d", "t", TEXT, "text/plain", "0" * 64)
QUOTE = "The jury liked Acme Pumps most, so the Deming Prize of 2004 is theirs"


def proposal(**changes):
    return {
        "type": "conferral",
        "award": "Deming Prize",
        "recipient": "Acme Pumps",
        "year": 2004,
        "quote": QUOTE,
        **changes,
    }


def test_a_grounded_proposal_is_kept_with_its_place():
    (fact,) = grounding.ground(DOCUMENT, [proposal()], "language-model")
    assert TEXT[fact.start : fact.end] == QUOTE
    assert fact.confidence <= grounding.CONFIDENCE


@pytest.mark.parametrize(
    "changes",
    [
        {"quote": "Acme Pumps won"}, {"recipient": "Borg Steel"}, {"type": "marriage"}, {"year": 1999}, {"year": 4},
        {"recipient": ""}, {"recipient": "o"}, {"recipient": "Acme Pump"}, {"award": "the"}, {"award": "Acme Pumps"},
        {"award": "The jury"}, {"type": "attribute", "subject": "Acme Pumps", "object": "Deming Prize"},
        {"type": "different", "one": "Acme Pumps", "other": "Deming Prize"}, {"conferred_by": "Borg Steel"},
    ],
)  # fmt: skip
def test_what_the_text_does_not_bear_out_is_dropped(changes):
    assert not list(grounding.ground(DOCUMENT, [proposal(**changes)], "language-model"))


def test_a_year_within_a_longer_number_is_no_year_of_the_text():
    document = Document("d", "t", TEXT.replace("2004", "20045"), "text/plain", "0" * 64)
    quote = QUOTE.replace("2004", "20045")
    assert not list(grounding.ground(document, [proposal(quote=quote)], "language-model"))


def test_a_value_that_the_quote_does_not_hold_is_left_away():
    (fact,) = grounding.ground(
        DOCUMENT, [proposal(tier="Gold", category="Manufacturing", edition=18, note="x")], "language-model"
    )
    assert fact.fields == {"award": "Deming Prize", "recipient": "Acme Pumps", "year": 2004}


def test_chinese_names_need_no_blanks_around_them():
    text = "恭喜江南阀门公司荣获苏州市质量奖。"
    document = Document("d", "t", text, "text/plain", "0" * 64)
    said = {"type": "conferral", "award": "苏州市质量奖", "recipient": "江南阀门公司", "quote": text}
    assert len(list(grounding.ground(document, [said], "language-model"))) == 1


class Server:
    """A language model's endpoint that answers as a test tells it: status, body, seconds between bytes."""

    def __init__(self):
        self.status, self.body, self.pause, self.requests = 200, b"", 0.0, []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                outer.requests.append((dict(self.headers), body))
                with contextlib.suppress(OSError):
                    self.send_response(outer.status)
                    self.send_header("Content-Length", str(len(outer.body)))
                    self.end_headers()
                    for byte in (
                        [outer.body[i : i + 1] for i in range(len(outer.body))] if outer.pause else [outer.body]
                    ):
                        self.wfile.write(byte)
                        self.wfile.flush()
                        outer.stop.wait(outer.pause)
                        if outer.stop.is_set():
                            return

            def log_message(self, *arguments):
                pass

        self.stop = threading.Event()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/v1"
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    def says(self, content):
        self.body = json.dumps({"choices": [{"message": {"content": content}}]}).encode()

    def close(self):
        self.stop.set()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture
def server():
    made = Server()
    yield made
    made.close()


def asked(server, **changes):
    return aids.endpoint(Help(address=server.url, **{"seconds": 5.0, **changes}))


def test_a_language_model_adds_what_the_rules_miss(server):
    server.says("Here you are:\n" + json.dumps([proposal(), proposal(recipient="Invented Ltd")]))
    found = extract.facts(DOCUMENT, load_packaged(), [asked(server)])
    assert [f.fields["recipient"] for f in found if f.rule == "language-model"] == ["Acme Pumps"]


def test_the_model_and_the_key_are_sent_and_the_key_is_shown_nowhere(server):
    server.says("[]")
    wanted = Settings(store="x", llm_model="gpt-x", llm_key="sk-secret").helped(address=server.url)
    assert aids.endpoint(wanted)(DOCUMENT, []) == []
    headers, body = server.requests[0]
    assert headers["Authorization"] == "Bearer sk-secret"
    assert body["model"] == "gpt-x"
    assert "sk-secret" not in repr(wanted) + repr(Settings(store="x", llm_key="sk-secret"))
    with pytest.raises(SettingsError) as caught:
        Settings(store="x", llm_key="sk-secret\nX: y")
    assert "sk-secret" not in str(caught.value)


@pytest.mark.parametrize("content", ["I cannot do that.", "", "[{", '{"a": 1}'])
def test_an_answer_without_proposals_is_told(server, content):
    server.says(content)
    with pytest.raises(AidError, match="the rules alone read it"):
        asked(server)(DOCUMENT, [])


@pytest.mark.parametrize(
    ("status", "body"),
    [(500, b"oops"), (429, b""), (307, b""), (401, b"no"), (200, b"<html>"), (200, b"{}"), (200, b'{"choices": []}')],
)
def test_an_answer_that_is_none_is_told_and_what_the_rules_read_stands(server, status, body):
    server.status, server.body = status, body
    text = "Acme Pumps Ltd received the Deming Prize in 2004."
    document = Document("d", "t", text, "text/plain", "0" * 64)
    failed = []
    found = extract.facts(document, load_packaged(), [asked(server)], failed.append)
    assert [fact.fields["recipient"] for fact in found] == ["Acme Pumps Ltd"]
    assert [type(error) for error in failed] == [AidError]


def test_a_server_that_drips_is_given_up_in_time_and_not_asked_a_third_time(server):
    server.says("[]" + " " * 200)
    server.pause = 0.2
    aid = asked(server, seconds=0.5)
    began = time.monotonic()
    for _ in range(2):
        with pytest.raises(AidError, match="no answer within"):
            aid(DOCUMENT, [])
    with pytest.raises(AidError, match="was not asked"):
        aid(DOCUMENT, [])
    assert time.monotonic() - began < 3
    assert len(server.requests) == 2


def test_an_address_where_nobody_is_is_told():
    with pytest.raises(AidError, match="cannot be reached"):
        aids.endpoint(Help(address="http://127.0.0.1:8129/v1"))(DOCUMENT, [])


def test_an_address_that_is_none_is_a_setting_that_is_wrong():
    with pytest.raises(SettingsError, match="http"):
        Help(address="file:///etc/passwd")


def test_a_model_that_is_not_installed_is_a_setting_that_is_wrong():
    with pytest.raises(SettingsError, match="not installed"):
        aids.spacy_model("no_such_model")


def test_the_command_prints_the_facts_of_the_rules_and_says_what_went_wrong(server, tmp_path):
    server.status = 500
    path = tmp_path / "news.txt"
    path.write_text("Acme Pumps Ltd received the Deming Prize in 2004.", encoding="utf-8")
    done = CliRunner().invoke(main, ["extract", str(path), "--llm", server.url])
    assert "Acme Pumps Ltd" in done.stdout
    assert done.exit_code == 8
    assert "news.txt" in done.stderr
    assert "HTTP status 500" in done.stderr


def test_what_a_language_model_proposes_can_be_reviewed(server, tmp_path):
    server.says(json.dumps([proposal()]))
    path, table = tmp_path / "news.txt", tmp_path / "rv.csv"
    path.write_text(TEXT, encoding="utf-8")
    store = ["--store", str(tmp_path / "store")]
    done = CliRunner().invoke(main, ["load", str(path), "--review", str(table), "--llm", server.url, *store])
    assert done.exit_code == 0, done.output
    text = table.read_text(encoding="utf-8")
    assert "Acme Pumps" in text
    table.write_text(text.replace("\n,,conferral", "\naccept,Ada,conferral"), encoding="utf-8")
    done = CliRunner().invoke(main, ["load", "--accept", str(table), *store])
    assert "1 facts kept" in done.stderr
    assert len(server.requests) == 1
