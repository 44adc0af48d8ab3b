import shutil
from dataclasses import replace

import pytest

from kg import ingest, loading, parallel, prepare, readers
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


def documents(store):
    return sorted(iri.rpartition("/")[2] for iri in store.graphs() if "/document/" in iri)


def test_files_of_one_name_in_two_folders_are_two_documents(store, place, tmp_path):
    first, second = write(tmp_path / "a", "news.txt", PRIZE), write(tmp_path / "b", "news.txt", OTHER)
    load(store, place, first, second)
    assert recipients(store) == ["acme-widgets-ltd", "beta-motors-co-ltd"]
    assert documents(store) == ["a-news", "b-news"]


def test_a_file_of_the_same_name_loaded_later_is_another_document(store, place, tmp_path):
    first, second = write(tmp_path / "a", "news.txt", PRIZE), write(tmp_path / "b", "news.txt", OTHER)
    load(store, place, first)
    load(store, place, second)
    assert recipients(store) == ["acme-widgets-ltd", "beta-motors-co-ltd"]
    before = documents(store)
    assert before[0] == "news"
    assert len(load(store, place, first, second).unchanged) == 2
    write(tmp_path / "b", "news.txt", OTHER.replace("Beta", "Gamma"))
    assert len(load(store, place, first, second).loaded) == 1
    assert (documents(store), recipients(store)) == (before, ["acme-widgets-ltd", "gamma-motors-co-ltd"])


@pytest.mark.parametrize(
    "names",
    [
        ("x/press/note.txt", "y/press/note.txt"),
        ("Release 1.txt", "release-1.txt"),
        ("a.txt", "a.markdown"),
        ("a.md", "b.md"),
        (f"{'long' * 40}.txt", f"{'long' * 40}-2.txt"),
    ],
)
def test_no_document_takes_the_place_of_another(store, place, tmp_path, names):
    head = "---\nslug: declared\n---\n" if names[0].endswith(".md") else ""
    paths = [write(tmp_path, name, head + text) for name, text in zip(names, (PRIZE, OTHER), strict=True)]
    load(store, place, *paths)
    before = store.dump()
    assert recipients(store) == ["acme-widgets-ltd", "beta-motors-co-ltd"]
    assert len(load(store, place, *reversed(paths)).unchanged) == 2
    assert store.dump() == before


def test_the_same_bytes_elsewhere_are_the_same_document(store, place, tmp_path):
    load(store, place, write(tmp_path / "a", "news.txt", PRIZE))
    assert len(load(store, place, write(tmp_path / "b", "copy.txt", PRIZE)).unchanged) == 1
    assert documents(store) == ["news"]


def test_a_file_that_comes_to_say_what_another_says_loses_what_it_said(store, place, tmp_path):
    first, second = write(tmp_path, "one.txt", PRIZE), write(tmp_path, "two.txt", OTHER)
    load(store, place, first, second)
    write(tmp_path, "two.txt", PRIZE)
    load(store, place, second)
    assert recipients(store) == ["acme-widgets-ltd"]


def test_a_slug_that_a_file_comes_to_give_renames_its_document(store, place, tmp_path):
    path = write(tmp_path, "news.md", PRIZE)
    load(store, place, path)
    write(tmp_path, "news.md", "---\nslug: prizes\n---\n" + PRIZE)
    report = load(store, place, path)
    assert documents(store) == ["prizes"]
    assert len(report.removed) == 1


def test_a_text_pasted_under_a_name_that_is_taken_is_another_document(store, place, tmp_path):
    iris = []
    for text in (PRIZE, OTHER, PRIZE):
        document = replace(readers.read(write(tmp_path, "news.txt", text)), path="news.txt")
        iris += ingest.accept_document(store, place, document, [], "Ann", progress=lambda line: None).iris
    assert iris[0] == iris[2] != iris[1]
    assert sorted(iri.rpartition("/")[2] for iri in set(iris)) == documents(store)
    assert documents(store)[0] == "news"


def test_a_users_document_does_not_take_the_place_of_a_packaged_one(store, place, tmp_path, monkeypatch):
    packaged = write(tmp_path / "corpus", "news.txt", PRIZE)
    monkeypatch.setattr(ingest.corpus, "documents", lambda: [packaged])
    ingest.build(store, place, progress=lambda line: None)
    load(store, place, write(tmp_path / "mine", "news.txt", OTHER))
    assert recipients(store) == ["acme-widgets-ltd", "beta-motors-co-ltd"]
    monkeypatch.setattr(loading, "software", lambda: "https://w3id.org/quality-awards/software/other")
    report = load(store, place, write(tmp_path / "copy", "news.txt", PRIZE))
    assert "packaged" in str(report.failures[0])


def test_a_fault_at_one_document_does_not_stop_the_others(store, place, tmp_path, monkeypatch):
    first, second = write(tmp_path, "one.txt", PRIZE), write(tmp_path, "two.txt", OTHER)
    real = prepare.linked_facts

    def faulty(document, *rest):
        if document.slug == "one":
            raise RuntimeError("of no kind that is known")
        return real(document, *rest)

    monkeypatch.setattr(prepare, "linked_facts", faulty)
    report = load(store, place, first, second)
    assert "one.txt" in str(report.failures[0])
    assert "RuntimeError" in str(report.failures[0])
    assert recipients(store) == ["beta-motors-co-ltd"]


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


def test_batches_are_of_some_weight_and_hold_no_kind_twice():
    items = [("a", 4), ("b", 4), ("c", 4), ("c", 1), (None, 0), (None, 0), ("d", 20), ("e", 1)]
    found = list(parallel.batches(items, lambda item: item, 10))
    assert [[kind for kind, _ in batch] for batch in found] == [["a", "b", "c"], ["c", None, None, "d"], ["e"]]
    found = list(parallel.batches(items[2:4], lambda item: item, 10))
    assert found == [[("c", 4)], [("c", 1)]]
    assert list(parallel.batches([], lambda item: item, 10)) == []


def test_many_documents_are_loaded_as_one_by_one(store, place, tmp_path):
    texts = [f"{PRIZE if number % 2 else OTHER}\n\nNote {number}." for number in range(12)]
    paths = [write(tmp_path / "many", f"news-{number}.txt", text) for number, text in enumerate(texts)]
    paths[5].write_bytes(bytes(range(256)) * 20)
    report = load(store, place, *paths)
    assert (len(report.loaded), len(report.failures)) == (11, 1)
    alone = open_store("memory:")
    for few in (paths[:6], paths[6:]):
        load(alone, tmp_path / "alone", *few)
    assert alone.dump() == store.dump()
