"""A release put together from blocks of lines is the one that sorting all lines gives, whoever speaks of whom."""

import random
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from kg.errors import StoreError
from kg.namespaces import DOCUMENTS
from kg.store import bulk, open_store, release
from kg.store.base import OWN
from kg.store.copying import Copying
from kg.store.oxigraph import OxigraphStore

NAMES = ["news", "news-1", "news-1-a", "news-10", "news.1", "zeitung"]
GRAPHS = [*(DOCUMENTS + name for name in NAMES), "https://example.org/mine", DOCUMENTS + "news#part", ""]
SUBJECTS = [
    "https://example.org/s", "https://w3id.org/quality-awards/id/award/a", "http://a.org/first",
    *(f"{DOCUMENTS}{name}{end}" for name in NAMES for end in ("", "#quote-1-2", "#statement-a")),
]  # fmt: skip


def lines(rng, graph, most):
    subjects = [s for s in SUBJECTS if s.startswith((graph, "https"))] if graph else SUBJECTS
    end = f" <{graph}>" if graph else ""
    values = [*(f"<{other}>" for other in GRAPHS[:-1]), '"a"', '"b"']
    made = {
        f"<{rng.choice(subjects)}> <https://e.org/p> {rng.choice(values)}{end} .\n" for _ in range(rng.randrange(most))
    }
    return "".join(made).encode()


@pytest.mark.parametrize("home", ["memory:", "disk"])
@pytest.mark.parametrize("seed", range(8))
def test_every_line_is_there_once_and_in_order(tmp_path, seed, home):
    rng = random.Random(seed)
    store = OxigraphStore.memory() if home == "memory:" else open_store(str(tmp_path / "store"))
    for graph in GRAPHS if seed % 2 else GRAPHS[:-1]:
        store.replace_graph(graph, lines(rng, graph, 60))
    made = release.publish(store, tmp_path / "store")
    quads = store.dump().splitlines(keepends=True)
    assert made.data.read_bytes() == b"".join(quads)
    assert made.quads == len(quads)
    tails = [f" <{graph}> .\n".encode() for graph in GRAPHS[:-1]]
    named = {line[: -len(tail)] for line in quads for tail in tails if line.endswith(tail) and line.count(b" ") > 3}
    unnamed = [line[:-3] for line in quads if line.count(b" ") == 3]
    expected = sorted(triple + b" .\n" for triple in {*named, *unnamed})
    assert made.union.read_bytes() == b"".join([*expected, *(line + f" <{OWN}> .\n".encode() for line in unnamed)])
    store.close()


def test_a_file_loaded_in_pieces_by_two_is_loaded_whole(tmp_path, monkeypatch):
    monkeypatch.setattr(bulk, "PIECE", 1000)
    made = "".join(f'<https://e.org/{number}> <https://e.org/p> "{number}" .\n' for number in range(2000))
    (tmp_path / "file").write_text(made)
    store = OxigraphStore.disk(tmp_path / "quads")
    store.bulk_load(tmp_path / "file")
    assert store.dump().count(b"\n") == 2000
    (tmp_path / "file").write_text(made + "no quad at all\n")
    with pytest.raises(StoreError):
        store.bulk_load(tmp_path / "file")
    store.close()


@pytest.mark.parametrize("seed", [1, 2])
def test_a_large_release_has_the_union_on_disk_as_soon_as_it_is_there(tmp_path, seed, monkeypatch):
    monkeypatch.setattr(release, "DISK_FROM", 30)
    monkeypatch.setattr(bulk, "PIECE", 500)
    begun = []
    monkeypatch.setattr(Copying, "begin", lambda self, begin=Copying.begin: (begun.append(None), begin(self))[1])
    rng = random.Random(seed)
    store = open_store(str(tmp_path / "store"))
    for graph in GRAPHS:
        store.replace_graph(graph, lines(rng, graph, 60))
    made = release.publish(store, tmp_path / "store")
    copy = OxigraphStore.disk(made.disk, read_only=True)
    union = made.union.read_bytes().splitlines(keepends=True)
    default = copy.dump("").splitlines(keepends=True)
    assert len(begun) > 2, "it is begun while the files are written"
    assert sorted(default) == sorted(line for line in union if line.count(b" ") == 3)
    assert copy.dump().count(b"\n") == len(default) + sum(len(store.dump(graph).splitlines()) for graph in GRAPHS)
    del copy
    store.close()


def test_a_release_that_fails_leaves_nothing_behind(tmp_path, monkeypatch):
    monkeypatch.setattr(release, "DISK_FROM", 30)
    store = open_store(str(tmp_path / "store"))
    for graph in GRAPHS:
        store.replace_graph(graph, lines(random.Random(3), graph, 60))

    def fail(content):
        raise StoreError("no room")

    with pytest.raises(StoreError, match="no room"):
        release.publish(store, tmp_path / "store", [fail])
    assert list((tmp_path / "store" / "releases").iterdir()) == []
    store.close()


def test_a_file_is_loaded_while_it_grows(tmp_path, monkeypatch):
    monkeypatch.setattr(bulk, "PIECE", 100)
    monkeypatch.setattr(bulk, "POLL", 0.01)
    made = [f'<https://e.org/{number}> <https://e.org/p> "{number}" .\n'.encode() for number in range(300)]
    whole, path = Event(), tmp_path / "file"
    path.touch()
    store = OxigraphStore.disk(tmp_path / "quads")
    with ThreadPoolExecutor(1) as thread, path.open("ab", buffering=0) as file:
        loading = thread.submit(store.bulk_load, path, whole)
        for line in made:
            file.write(line[:20])
            file.write(line[20:])
            time.sleep(0.001)
        assert not loading.done()
        whole.set()
        loading.result()
    assert store.dump() == b"".join(sorted(made))
    store.close()
