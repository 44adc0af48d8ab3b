"""The command line as its users meet it: subprocesses, exit statuses, one-line errors, no traceback."""

import json
import os
import re
import signal
import subprocess
import sys
import time

import pytest

from kg import console, errors
from kg.store import release

TEXT = "Acme Widgets Ltd. received the Deming Prize in 2015.\n"
PRIZE = "https://w3id.org/quality-awards/id/award/deming-prize"


def kg(*arguments, store=None, text=None):
    environment = {**os.environ, "PYTHONWARNINGS": "ignore", "KG_STORE": str(store or "")}
    return subprocess.run(
        [sys.executable, "-m", "kg", *map(str, arguments)], capture_output=True, text=True, input=text, env=environment
    )


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cli")
    (folder / "news.txt").write_text(TEXT, encoding="utf-8")
    done = kg("load", folder / "news.txt", store=folder / "store")
    assert done.returncode == 0, done.stderr
    return folder / "store"


def test_help_names_every_command_with_an_example():
    out = kg("--help").stdout
    for name in ("build", "load", "extract", "query", "export", "validate", "explain", "serve"):
        assert f"\n  {name} " in out
    assert "SELECT" in out


@pytest.mark.parametrize(
    ("name", "content", "status", "said"),
    [
        ("missing.txt", None, 2, "No such file"),
        ("empty.txt", b"", 2, "empty"),
        ("binary.txt", bytes(range(256)) * 40, 2, "binary"),
        ("strange.xyz", b"text", 2, "no reader for .xyz"),
        ("broken.pdf", b"%PDF-1.4 nothing", 2, "broken.pdf"),
        ("broken.docx", b"PK nothing", 2, "broken.docx"),
        ("unknown.csv", b"a,b\n1,2\n", 2, "unknown.csv"),
    ],
)
def test_a_bad_document_is_one_clear_line_and_changes_nothing(store, tmp_path, name, content, status, said):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    before = kg("export", "--format", "nquads", store=store).stdout
    done = kg("load", path, store=store)
    assert done.returncode == status
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert kg("export", "--format", "nquads", store=store).stdout == before


def test_a_huge_file_is_refused_before_it_is_read(store, tmp_path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(201 * 1024 * 1024)
    done = kg("load", path, store=store)
    assert (done.returncode, "200 MB" in done.stderr) == (2, True)


def test_a_store_that_is_not_there_says_how_to_make_one(tmp_path):
    for command in (["export"], ["validate"], ["query", "-q", "ASK {}"]):
        done = kg(*command, store=tmp_path / "none")
        assert done.returncode == 6
        assert "kg build" in done.stderr
        assert "Traceback" not in done.stderr


def test_a_syntax_error_has_line_and_column(store):
    done = kg("query", "-q", "SELECT *\nWHERE { ?s ?p", store=store)
    assert done.returncode == 4
    assert "line 2, column" in done.stderr


@pytest.mark.parametrize("query", ["SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "DROP ALL"])
def test_what_could_do_harm_is_refused(store, query):
    assert kg("query", "-q", query, store=store).returncode == 4


def test_a_query_comes_from_an_argument_a_file_or_standard_input(store, tmp_path):
    query = "SELECT ?year { ?c qa:year ?year }"
    file = tmp_path / "q.rq"
    file.write_text(query)
    answers = [
        kg("query", "-q", query, "--format", "csv", store=store).stdout,
        kg("query", file, "--format", "csv", store=store).stdout,
        kg("query", "--format", "csv", store=store, text=query).stdout,
    ]
    assert answers[0].split() == ["year", "2015", "2015"]
    assert len(set(answers)) == 1


def test_the_table_shows_names_short_and_counts_rows(store):
    done = kg("query", "-q", "SELECT ?c ?o { ?c qa:recipient ?o }", store=store)
    assert "organization:acme-widgets-ltd" in done.stdout
    assert "1 rows" in done.stderr


def test_two_exports_are_the_same_bytes_whatever_the_hash_seed(store):
    for name in ("turtle", "trig", "nquads", "jsonld", "rdfxml"):
        outputs = set()
        for seed in ("1", "2"):
            environment = {**os.environ, "PYTHONHASHSEED": seed, "KG_STORE": str(store)}
            run = [sys.executable, "-m", "kg", "export", "--format", name]
            outputs.add(subprocess.run(run, capture_output=True, env=environment, check=True).stdout)
        assert len(outputs) == 1
        assert outputs.pop()


def test_a_neighbourhood_is_exported_and_an_unknown_thing_is_said(store):
    done = kg("export", "--focus", PRIZE, store=store)
    assert "@prefix qa:" in done.stdout
    assert "acme-widgets" in done.stdout
    assert kg("export", "--focus", "id/award/none", store=store).returncode == 3


def test_an_export_that_cannot_be_written_is_one_line_and_leaves_nothing(store, tmp_path):
    done = kg("export", "-o", tmp_path / "none" / "x.ttl", store=store)
    assert (done.returncode, "cannot be written" in done.stderr) == (6, True)
    done = kg("export", "-o", tmp_path / "x.ttl", store=store)
    assert [path.name for path in tmp_path.iterdir()] == ["x.ttl"]


def test_extract_prints_facts_with_exact_quotes_and_stores_nothing(tmp_path):
    path = tmp_path / "news.txt"
    path.write_text(TEXT, encoding="utf-8")
    done = kg("extract", path, "--format", "jsonl", store=tmp_path / "store")
    facts = [json.loads(line) for line in done.stdout.splitlines()]
    conferral = next(fact for fact in facts if fact["type"] == "conferral")
    assert (conferral["award_iri"], conferral["year"]) == (PRIZE, 2015)
    assert all(TEXT[fact["start"] : fact["end"]] == fact["quote"] for fact in facts)
    assert not (tmp_path / "store").exists()


def test_an_inferred_triple_is_explained(store):
    done = kg("explain", "id/organization/acme-widgets-ltd", "qa:received", "id/award/deming-prize", store=store)
    assert "follows by" in done.stdout
    assert TEXT.strip() in done.stdout


def test_the_graph_satisfies_its_shapes(store):
    assert kg("validate", store=store).returncode == 0


def test_a_port_in_use_is_one_line(store):
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = kg("serve", "--port", taken.getsockname()[1], store=store)
    assert done.returncode == 7
    assert "in use" in done.stderr
    assert "Traceback" not in done.stderr


def test_every_error_has_the_exit_status_of_its_branch():
    branches = {2: errors.DocumentError, 3: errors.GraphError, 4: errors.QueryError, 5: errors.FormatError,
                6: errors.StoreError, 7: errors.SettingsError, 8: errors.AidError}  # fmt: skip
    for status, branch in branches.items():
        for kind in (branch, *branch.__subclasses__()):
            assert kind.exit_status == status
            assert kind.__name__ in (errors.__doc__ or "")


def test_short_names_are_understood():
    assert console.full("qa:received").endswith("ontology#received")
    assert console.full("id/award/deming-prize") == PRIZE
    assert console.full(PRIZE) == PRIZE


def test_a_model_that_is_not_installed_is_one_line(tmp_path):
    path = tmp_path / "news.txt"
    path.write_text(TEXT, encoding="utf-8")
    done = kg("extract", path, "--model", "no_such_model")
    assert (done.returncode, "no_such_model" in done.stderr, "Traceback" in done.stderr) == (7, True, False)


def test_what_an_endpoint_proposes_counts_only_where_it_stands_in_the_text(tmp_path):
    import http.server
    import threading

    said = [
        {"type": "founded", "subject": "Acme Widgets Ltd.", "year": 2015, "quote": TEXT.strip()},
        {"type": "founded", "subject": "Invented Ltd.", "year": 2015, "quote": "Invented Ltd. was founded in 2015."},
    ]

    class Model(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            body = json.dumps({"choices": [{"message": {"content": json.dumps(said)}}]}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Model)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    path = tmp_path / "news.txt"
    path.write_text(TEXT, encoding="utf-8")
    done = kg("extract", path, "--llm", f"http://127.0.0.1:{server.server_port}/v1")
    server.shutdown()
    server.server_close()
    founded = [json.loads(line)["subject"] for line in done.stdout.splitlines() if '"founded"' in line]
    assert founded == ["Acme Widgets Ltd."]


def test_the_module_is_the_command():
    done = subprocess.run([sys.executable, "-m", "kg.cli", "--version"], capture_output=True, text=True)
    assert (done.returncode, done.stdout.startswith("kg, version")) == (0, True)


def test_a_folder_is_loaded_with_a_word_on_what_was_skipped(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "news.txt").write_text(TEXT)
    (tmp_path / "in" / "book.xlsx").write_bytes(b"PK")
    for command in (("load", tmp_path / "in"), ("extract", tmp_path / "in")):
        done = kg(*command, store=tmp_path / "store")
        assert done.returncode == 0
        assert "book.xlsx: no reader for .xlsx" in done.stderr


@pytest.fixture
def many(tmp_path):
    (tmp_path / "in").mkdir()
    for number in range(40):
        (tmp_path / "in" / f"news-{number:02}.txt").write_text(TEXT.replace("2015", str(1960 + number)))
    return tmp_path / "in"


def begun(folder, store, line):
    """A load that stores document by document, when it has said a line."""
    heeds = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"  # a shell's `&` has it ignored
    code = f"{heeds}; from kg import cli, ingest; ingest.BATCH = 1; cli.main()"
    environment = {**os.environ, "KG_STORE": str(store), "PYTHONWARNINGS": "ignore"}
    command = [sys.executable, "-c", code, "load", str(folder)]
    run = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True)
    while not run.stderr.readline().startswith(line):
        assert run.poll() is None
    return run


def test_an_interrupt_ends_a_load_at_once_and_says_what_is_kept(many, tmp_path):
    run = begun(many, tmp_path / "store", "[1/40]")
    started = time.monotonic()
    os.killpg(run.pid, signal.SIGINT)
    said = run.communicate()[1]
    assert (run.returncode, time.monotonic() - started < 10) == (130, True)
    assert said.endswith("kg: stopped; what was loaded before is kept, and the same command goes on from there\n")
    assert "Traceback" not in said
    done = kg("load", many, store=tmp_path / "store")
    assert done.returncode == 0
    assert "unchanged" in done.stderr


def test_a_load_that_is_killed_goes_on_from_there_and_ends_in_the_same_release(many, tmp_path):
    (many / "news-05.txt").write_bytes(bytes(range(256)) * 20)
    run = begun(many, tmp_path / "store", "[12/40]")
    os.killpg(run.pid, signal.SIGKILL)
    run.communicate()
    done = kg("load", many, store=tmp_path / "store")
    assert int(re.search(r"(\d+) unchanged", done.stderr)[1]) >= 11
    assert "news-05.txt" in done.stderr, "the report names the bad file"
    kg("load", many, store=tmp_path / "whole")
    one, other = (release.current(tmp_path / name) for name in ("store", "whole"))
    assert one.data.read_bytes() == other.data.read_bytes()
    assert one.union.read_bytes() == other.union.read_bytes()
