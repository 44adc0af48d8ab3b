"""What those who run the site rely on: health, readiness, metrics, logs, start and stop."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest
from serving import ROOT, START, free_port, published, serving, wait_for

from kg.errors import SettingsError, StoreUnavailable
from kg.settings import Settings, read
from web.server import as_environment, check_address, serve

DATA = b"<https://example.org/a> <https://example.org/b> <https://example.org/c> <https://example.org/g> .\n"


def get(address):
    try:
        with urllib.request.urlopen(address, timeout=10) as response:
            return response.status, response.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def test_health_readiness_and_metrics(tmp_path):
    with serving(published(tmp_path, DATA)) as site:
        assert get(f"{site}/healthz") == (200, "ok\n")
        assert get(f"{site}/readyz")[0] == 200
        get(f"{site}/sparql?query=ASK%7B%7D")
        get(f"{site}/sparql?query=ASK%7B")
        status, text = get(f"{site}/metrics")
        assert status == 200
        values = dict(line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#"))
        assert values['kg_sparql_responses_total{status="200"}'] == "1"
        assert values['kg_sparql_responses_total{status="400"}'] == "1"
        assert values["kg_quads"] == "1"
        assert all(float(value) >= 0 for value in values.values())


def test_several_web_processes_answer(tmp_path):
    with serving(published(tmp_path, DATA), processes=2) as site:
        children = subprocess.run(["pgrep", "-P", str(site.pid)], capture_output=True, text=True, check=True).stdout
        assert len(children.split()) == 2
        assert all(get(f"{site}/sparql?query=ASK%7B%7D")[0] == 200 for _ in range(20))


def test_each_query_leaves_one_line_of_json_when_asked(tmp_path):
    port = free_port()
    lines = b"".join(DATA.replace(b"/a>", b"/%d>" % i) for i in range(20_000))
    variables = {
        "KG_STORE": published(tmp_path, lines), "KG_PORT": str(port), "PYTHONPATH": str(ROOT), "KG_LOG_QUERIES": "1",
        "KG_MAX_ROWS": "30000",
    }  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-c", START],
        env={**os.environ, **variables},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    wait_for(f"http://127.0.0.1:{port}/readyz", process)
    get(f"http://127.0.0.1:{port}/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D")
    get(f"http://127.0.0.1:{port}/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7DLIMIT%201")
    twice = "SELECT%20*%20%7B%7B%3Fs%20%3Fp%20%3Fo%7DUNION%7B%3Fs%20%3Fp%20%3Fo%7D%7D"
    get(f"http://127.0.0.1:{port}/sparql?query={twice}&format=csv")
    get(f"http://127.0.0.1:{port}/sparql?query=ASK%7B")
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=15)
    lines = [json.loads(line) for line in errors.decode().splitlines() if line.startswith("{")]
    assert [line["status"] for line in lines] == [200, 200, 200, 400]
    assert [line.get("rows") for line in lines] == [20_000, 1, None, None], "what goes in pieces is counted at its end"
    assert ["cut" in line for line in lines] == [False, False, True, False]
    assert set(lines[3]) >= {"time", "client", "status", "query", "ms"}
    assert len(lines[0]["query"]) == 16
    assert "SELECT" not in errors.decode(), "the query itself is nobody's business"


def test_stopping_lets_a_request_in_flight_end_and_leaves_no_process(tmp_path):
    store = published(tmp_path, b"".join(DATA.replace(b"/a>", b"/%d>" % i) for i in range(800)))
    port = free_port()
    variables = {"KG_STORE": store, "KG_PORT": str(port), "PYTHONPATH": str(ROOT), "KG_QUERY_TIMEOUT": "20"}
    process = subprocess.Popen(
        [sys.executable, "-c", START],
        env={**os.environ, **variables},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    wait_for(f"http://127.0.0.1:{port}/readyz", process)
    query = "SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fa%20%3Fb%20%3Fc.%3Fd%20%3Fe%20%3Ff%7D&format=csv"
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(f"GET /sparql?query={query} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        time.sleep(0.02)
        process.send_signal(signal.SIGTERM)
        connection.settimeout(15)
        answer = b""
        while data := connection.recv(65536):
            answer += data
    assert b"640000" in answer
    assert process.wait(timeout=15) == 0
    process.stderr.close()
    left = subprocess.run(["pgrep", "-f", f"forkserver.*{port}"], capture_output=True, text=True, check=False).stdout
    assert left == ""


def test_an_interrupted_download_of_the_dump_is_resumed(tmp_path):
    lines = b"".join(DATA.replace(b"/a>", b"/%d>" % i) for i in range(20_000))
    with serving(published(tmp_path, lines)) as site:
        address = f"{site}/downloads/quality-awards.nq"
        with urllib.request.urlopen(address, timeout=20) as response:
            tag, whole = response.headers["ETag"], response.read()
        assert whole.count(b"\n") == 20_000
        rest = urllib.request.Request(address, headers={"Range": "bytes=1000000-", "If-Range": tag})
        with urllib.request.urlopen(rest, timeout=20) as response:
            assert response.status == 206
            assert response.headers["Content-Range"] == f"bytes 1000000-{len(whole) - 1}/{len(whole)}"
            assert whole[:1_000_000] + response.read() == whole


def test_a_port_in_use_is_one_line_with_what_to_do():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(SettingsError, match=f"port {port} is in use; choose another with --port"):
            check_address("127.0.0.1", port)


def test_an_address_that_is_not_ours_is_told_as_such():
    with pytest.raises(SettingsError, match="cannot listen at"):
        check_address("192.0.2.1", 8137)


def test_nothing_published_ends_the_start(tmp_path):
    with pytest.raises(StoreUnavailable, match="kg build"):
        serve(Settings(store=str(tmp_path), port=free_port()))


def test_settings_survive_the_way_through_the_environment():
    settings = Settings(store="/x", services=("https://a.example/", "https://b.example/"), log_queries=True, workers=0)
    assert read(as_environment(settings)) == settings
