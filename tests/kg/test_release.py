import json
import os

import pytest

from kg.errors import StoreError, StoreUnavailable
from kg.store import SparqlRequest, open_store, release
from kg.store.oxigraph import OxigraphStore

ONE = b"<https://example.org/a> <https://example.org/b> <https://example.org/c> .\n"
TWO = b"<https://example.org/a> <https://example.org/b> <https://example.org/d> .\n"
GRAPH = "https://example.org/graph"


@pytest.fixture
def store(tmp_path):
    opened = open_store(str(tmp_path))
    opened.replace_graph(GRAPH, ONE)
    yield opened
    opened.close()


def test_the_default_graph_of_a_release_holds_each_triple_once(store, tmp_path):
    second = b'<https://e.org/s> <https://e.org/p> "a \\"b <c>"@en <https://e.org/g> .\n'
    for graph in ("https://e.org/g1", "https://e.org/g2"):
        store.replace_graph(graph, ONE + second)
    store.replace_graph("", b"<https://e.org/s> <https://e.org/p> <https://e.org/own> .\n")
    made = release.publish(store, tmp_path)
    reader = OxigraphStore.memory()
    reader.load_release(made.data, made.union)

    def count(query, **dataset):
        return reader.answer(SparqlRequest(query, results_format="text/csv", **dataset)).body.split()[1]

    assert count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }") == b"3"
    assert count("SELECT (COUNT(*) AS ?n) { GRAPH <https://e.org/g2> { ?s ?p ?o } }") == b"2"
    assert count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", default_graphs=("",)) == b"1"


def test_a_large_release_holds_the_data_twice_as_lines_and_as_a_store(store, tmp_path, monkeypatch):
    monkeypatch.setattr(release, "DISK_FROM", 1)
    made = release.publish(store, tmp_path)
    assert made == release.current(tmp_path)
    assert made.data.read_bytes() == store.dump()
    assert made.quads == 1
    held = OxigraphStore.disk(made.disk, read_only=True).dump().splitlines(keepends=True)
    assert b"".join(line for line in held if b"> <" in line and line.count(b"<") == 4) == store.dump()
    assert len(held) == 2


def test_the_same_content_is_the_same_version_and_is_not_written_again(store, tmp_path):
    first = release.publish(store, tmp_path)
    before = release.stamp(tmp_path)
    assert release.publish(store, tmp_path) == first
    assert release.stamp(tmp_path) == before
    other = open_store("memory:")
    other.replace_graph(GRAPH, ONE)
    assert release.publish(other, tmp_path / "other").version == first.version


def test_other_content_is_another_version_and_shows_in_the_stamp(store, tmp_path):
    first, before = release.publish(store, tmp_path), release.stamp(tmp_path)
    store.replace_graph(GRAPH, TWO)
    second = release.publish(store, tmp_path)
    assert second.version != first.version
    assert release.stamp(tmp_path) != before
    assert first.data.exists(), "who still reads the one before must find its files"


def test_old_releases_are_cleared_away(store, tmp_path):
    for number in range(6):
        store.replace_graph(GRAPH, ONE.replace(b"/c>", b"/%d>" % number))
        release.publish(store, tmp_path)
    kept = [p for p in (tmp_path / release.RELEASES).iterdir() if p.is_dir()]
    assert len(kept) == release.KEEP


def test_the_remains_of_a_crash_are_cleared_away(store, tmp_path):
    left, fresh = (tmp_path / release.RELEASES / name for name in (".building-old", ".building-new"))
    for directory in (left, fresh):
        directory.mkdir(parents=True)
    os.utime(left, (1, 1))
    release.publish(store, tmp_path)
    assert not left.exists()
    assert fresh.exists(), "another process may be at it"


def test_a_failure_while_building_leaves_the_release_before(store, tmp_path):
    first = release.publish(store, tmp_path)
    store.replace_graph(GRAPH, TWO)

    def fail(content):
        (content.directory / "half").write_text("x")
        raise StoreError("no index today")

    with pytest.raises(StoreError, match="no index"):
        release.publish(store, tmp_path, extras=[fail])
    assert release.current(tmp_path) == first
    assert [p.name for p in (tmp_path / release.RELEASES).iterdir() if p.is_dir()] == [first.version]


def test_extras_stand_beside_the_data_before_anyone_sees_it(store, tmp_path):
    seen = []

    def index(content):
        seen.append(release.published(tmp_path))
        (content.directory / "index").write_bytes(content.whole.dump())

    made = release.publish(store, tmp_path, extras=[index])
    assert seen == [False]
    assert (made.directory / "index").read_bytes() == made.union.read_bytes()


def test_nothing_published_says_what_to_do(tmp_path):
    assert release.stamp(tmp_path) == (0, 0)
    with pytest.raises(StoreUnavailable, match="kg build"):
        release.current(tmp_path)


@pytest.mark.parametrize("content", ["", "{", '{"version": 1}', "[]", json.dumps({"version": "x", "size": 3})])
def test_a_damaged_note_of_the_release_says_what_to_do(tmp_path, content):
    (tmp_path / release.RELEASES).mkdir()
    (tmp_path / release.RELEASES / release.CURRENT).write_text(content)
    with pytest.raises(StoreUnavailable, match="damaged"):
        release.current(tmp_path)


def test_a_release_can_be_read_by_others(store, tmp_path):
    made = release.publish(store, tmp_path)
    assert os.stat(made.directory).st_mode & 0o055 == 0o055
    assert os.stat(tmp_path / release.RELEASES / release.CURRENT).st_mode & 0o044 == 0o044
