import shutil

import pytest

from kg import ingest, loading, parallel
from kg.errors import StoreFull, UnreadableDocument
from kg.store import SparqlRequest, open_store, release

PRIZE = "Acme Widgets Ltd. received the Deming Prize in 2015.\n"
OTHER = "Beta Motors Co., Ltd. received the Deming Prize in 2016.\n"


@pytest.fixture
def place(tmp_path):
    (tmp_path / "store").mkdir()
    return tmp_path / "store"


@pytest.fixture
def store(place):
    store = open_store(str(place))
    yield store
    store.close()


def load(store, place, *paths):
    return ingest.load(store, place, paths, progress=lambda line: None)


def write(folder, name, text):
    path = folder / name
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_text(text, encoding="utf-8")
    return path


def recipients(store):
    query = (
        "PREFIX qa: <https://w3id.org/quality-awards/ontology#> SELECT DISTINCT ?o { ?c qa:recipient ?o } ORDER BY ?o"
    )
    lines = store.answer(SparqlRequest(query, results_format="text/csv")).body.decode().split()[1:]
    return [line.rpartition("/")[2] for line in lines]


def test_loading_a_document_again_changes_nothing(store, place, tmp_path):
    path = write(tmp_path, "news.txt", PRIZE)
    assert len(load(store, place, path).loaded) == 1
    before = store.dump()
    report = load(store, place, path)
    assert (report.loaded, len(report.unchanged)) == ([], 1)
    assert store.dump() == before


def test_a_changed_document_replaces_what_it_said(store, place, tmp_path):
    load(store, place, write(tmp_path, "news.txt", PRIZE))
    assert recipients(store) == ["acme-widgets-ltd"]
    load(store, place, write(tmp_path, "news.txt", OTHER))
    assert recipients(store) == ["beta-motors-co-ltd"]
    assert b"acme" not in store.dump()


def test_a_failed_document_leaves_the_store_as_it_was_and_does_not_stop_the_rest(store, place, tmp_path):
    good = write(tmp_path, "good.txt", PRIZE)
    bad = tmp_path / "bad.txt"
    bad.write_bytes(bytes(range(256)) * 20)
    load(store, place, good)
    before = store.dump()
    report = load(store, place, bad)
    assert isinstance(report.failures[0], UnreadableDocument)
    assert "bad.txt" in report.summary()
    assert store.dump() == before
    assert len(load(store, place, bad, write(tmp_path, "other.txt", OTHER)).loaded) == 1


def test_a_full_disk_in_the_middle_leaves_the_graph_as_it_was(store, place, tmp_path, monkeypatch):
    path = write(tmp_path, "news.txt", PRIZE)
    load(store, place, path)
    before = store.dump()

    def full(*arguments, **keywords):
        raise StoreFull("no room")

    monkeypatch.setattr(release, "publish", full)
    with pytest.raises(StoreFull):
        load(store, place, write(tmp_path, "news.txt", PRIZE + OTHER))
    monkeypatch.undo()
    assert release.current(place).data.read_bytes() == before
    report = load(store, place, path)
    assert len(report.unchanged) == 1
    assert release.current(place).data.read_bytes() == store.dump() != before


def test_files_of_one_name_in_two_folders_are_two_documents(store, place, tmp_path):
    first, second = write(tmp_path / "a", "news.txt", PRIZE), write(tmp_path / "b", "news.txt", OTHER)
    load(store, place, first, second)
    assert recipients(store) == ["acme-widgets-ltd", "beta-motors-co-ltd"]


def test_a_users_document_does_not_take_the_place_of_a_packaged_one(store, place, tmp_path, monkeypatch):
    packaged = write(tmp_path / "corpus", "news.txt", PRIZE)
    monkeypatch.setattr(ingest.corpus, "documents", lambda: [packaged])
    ingest.build(store, place, progress=lambda line: None)
    report = load(store, place, write(tmp_path / "mine", "news.txt", OTHER))
    assert "packaged" in str(report.failures[0])
    assert recipients(store) == ["acme-widgets-ltd"]


def test_a_packaged_document_that_is_gone_leaves_the_graph(store, place, tmp_path, monkeypatch):
    packaged = [write(tmp_path, "one.txt", PRIZE), write(tmp_path, "two.txt", OTHER)]
    monkeypatch.setattr(ingest.corpus, "documents", lambda: packaged)
    ingest.build(store, place, progress=lambda line: None)
    packaged.pop()
    assert len(ingest.build(store, place, progress=lambda line: None).removed) == 1
    assert recipients(store) == ["acme-widgets-ltd"]


def test_other_software_reads_a_document_again(store, place, tmp_path, monkeypatch):
    path = write(tmp_path, "news.txt", PRIZE)
    load(store, place, path)
    monkeypatch.setattr(loading, "software", lambda: "https://w3id.org/quality-awards/software/other")
    assert len(load(store, place, path).loaded) == 1


def test_a_packaged_document_read_again_by_other_software_says_the_same(store, place, tmp_path, monkeypatch):
    packaged = [write(tmp_path, "one.txt", PRIZE), write(tmp_path, "two.txt", OTHER)]
    monkeypatch.setattr(ingest.corpus, "documents", lambda: packaged)
    ingest.build(store, place, progress=lambda line: None)
    before, said = len(store.dump()), recipients(store)
    other = loading.software()[:-1] + "x"
    monkeypatch.setattr(loading, "software", lambda: other)
    assert len(ingest.build(store, place, progress=lambda line: None).loaded) == 2
    assert recipients(store) == said == ["acme-widgets-ltd", "beta-motors-co-ltd"]
    assert len(store.dump()) == before


def test_many_documents_are_read_by_several_processes_in_order(store, place, tmp_path):
    paths = [write(tmp_path, f"n{i:02}.txt", PRIZE.replace("2015", str(1990 + i))) for i in range(parallel.FEW + 1)]
    assert load(store, place, *paths).loaded == [str(path) for path in paths]


def test_the_folder_of_a_store_may_be_removed_and_is_made_again(tmp_path):
    place = tmp_path / "new" / "store"
    store = open_store(str(place))
    load(store, place, write(tmp_path, "news.txt", PRIZE))
    store.close()
    shutil.rmtree(place)
    assert recipients(open_store(str(place))) == []
