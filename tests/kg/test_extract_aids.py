"""Help from outside is believed only where the text bears it out."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from kg import extract
from kg.errors import SettingsError
from kg.extract import aids
from kg.model import Document
from kg.names import load_packaged

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
    (fact,) = aids.ground(DOCUMENT, [proposal()], "language-model")
    assert TEXT[fact.start : fact.end] == QUOTE
    assert fact.confidence <= aids.CONFIDENCE


@pytest.mark.parametrize(
    "changes",
    [{"quote": "Acme Pumps won"}, {"recipient": "Borg Steel"}, {"type": "marriage"}, {"year": 1999}, {"recipient": ""}],
    ids=["quote", "name", "type", "year", "empty"],
)
def test_what_the_text_does_not_bear_out_is_dropped(changes):
    assert not list(aids.ground(DOCUMENT, [proposal(**changes)], "language-model"))


@pytest.fixture
def model_server():
    answers = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            body = json.dumps({"choices": [{"message": {"content": answers[0]}}]}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1", answers
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_language_model_adds_what_the_rules_miss(model_server):
    url, answers = model_server
    answers.append("Here you are:\n" + json.dumps([proposal(), proposal(recipient="Invented Ltd")]))
    found = extract.facts(DOCUMENT, load_packaged(), [aids.endpoint(url)])
    assert [f.fields["recipient"] for f in found if f.rule == "language-model"] == ["Acme Pumps"]


def test_an_answer_that_is_no_json_adds_nothing(model_server):
    url, answers = model_server
    answers.append("I cannot do that.")
    assert not [f for f in extract.facts(DOCUMENT, load_packaged(), [aids.endpoint(url)]) if f.rule == "language-model"]


def test_an_address_without_a_model_is_a_setting_that_is_wrong():
    with pytest.raises(SettingsError, match="no answer"):
        aids.endpoint("http://127.0.0.1:8129/v1")(DOCUMENT, [])
    with pytest.raises(SettingsError, match="http"):
        aids.endpoint("file:///etc/passwd")(DOCUMENT, [])


def test_a_model_that_is_not_installed_is_a_setting_that_is_wrong():
    with pytest.raises(SettingsError, match="not installed"):
        aids.spacy_model("no_such_model")
