"""A release made from the one before and what changed is the release that would be made from nothing."""

import random

import pytest

from kg import corpus, infer, prepare
from kg.namespaces import ENTAILED_GRAPH, INFERENCE_GRAPH
from kg.store import lines, open_store, release, splicing
from kg.store.oxigraph import OxigraphStore

E = "https://example.org/"
GRAPHS = [f"{E}g{number}" for number in range(4)] + [""]
# fmt: off
OBJECTS = [f"<{E}g1>", f"<{E}o>", '"plain"', f'"in words <{E}g1>"', f'"x <{E}g1> ."@en', f'"y z"^^<{E}g1>',
           '"a"', '"a"@en',
           '"质量"', r'"a \" <b> ."']
# fmt: on


def triples(rng):
    made = {f"<{E}s{rng.randrange(6)}> <{E}p> {rng.choice(OBJECTS)} .\n" for _ in range(rng.randrange(12))}
    return "".join(sorted(made)).encode()


def fresh(store, directory):
    other = OxigraphStore.memory()
    other.load(store.dump())
    return release.publish(other, directory)


@pytest.fixture
def store(tmp_path):
    opened = open_store(str(tmp_path / "one"))
    yield opened
    opened.close()


class Elsewhere:
    """A store that is none of our own, as far as anybody can tell."""

    def __init__(self, store):
        self._store = store

    def __getattr__(self, name):
        return getattr(self._store, name)


def same(made, expected):
    assert made.version == expected.version
    assert made.quads == expected.quads
    assert made.data.read_bytes() == expected.data.read_bytes()
    assert made.union.read_bytes() == expected.union.read_bytes()


@pytest.mark.parametrize("graphs", [GRAPHS, GRAPHS[:-1]], ids=["with-unnamed", "named"])
@pytest.mark.parametrize("seed", range(6))
def test_whatever_changed_the_release_is_the_one_made_from_nothing(store, tmp_path, seed, graphs, monkeypatch):
    rng = random.Random(seed)
    full = []
    sort = lines.sort
    monkeypatch.setattr(lines, "sort", lambda *given: (full.append(1), sort(*given))[1])
    for step in range(8):
        for _ in range(rng.randrange(1, 4)):
            graph = rng.choice(graphs)
            rng.choice([store.replace_graph, store.add])(graph, triples(rng))
            if rng.random() < 0.2:
                store.drop_graph(rng.choice(graphs))
        made = release.publish(store, tmp_path / "one")
        read_from_the_store = len(full)
        same(made, fresh(store, tmp_path / f"other-{step}"))
        del full[read_from_the_store:]
    assert len(full) == 1, "only the first release reads the whole store"


def test_an_update_or_a_lost_journal_or_another_release_reads_the_whole_store(store, tmp_path):
    home = tmp_path / "one"
    store.replace_graph(GRAPHS[0], b"<a:s> <a:p> <a:o> .\n")
    release.publish(store, home)
    store.replace_graph(GRAPHS[1], b"<a:s> <a:p> <a:o1> .\n")
    store.update(f"INSERT DATA {{ GRAPH <{GRAPHS[2]}> {{ <a:s> <a:p> <a:o2> }} }}")
    same(release.publish(store, home), fresh(store, tmp_path / "2"))

    (home / "quads.changed").unlink()
    store.replace_graph(GRAPHS[3], b"<a:s> <a:p> <a:o3> .\n")
    same(release.publish(store, home), fresh(store, tmp_path / "3"))

    (home / "quads.changed").write_text("0123456789abcdef\n")
    store.replace_graph(GRAPHS[3], b"<a:s> <a:p> <a:o4> .\n")
    same(release.publish(store, home), fresh(store, tmp_path / "4"))


def test_a_change_is_noted_before_it_is_made_and_survives_another_process(tmp_path):
    home = tmp_path / "one"
    store = open_store(str(home))
    store.replace_graph(GRAPHS[0], b"<a:s> <a:p> <a:o> .\n")
    release.publish(store, home)
    store.replace_graph(GRAPHS[1], b"<a:s> <a:p> <a:o> .\n")
    store.close()
    again = open_store(str(home))
    assert GRAPHS[1] in (home / "quads.changed").read_text()
    same(release.publish(again, home), fresh(again, tmp_path / "other"))
    again.close()


def test_what_is_the_same_again_is_no_change(store, tmp_path):
    home = tmp_path / "one"
    store.replace_graph(GRAPHS[0], b"<a:s> <a:p> <a:o> .\n")
    release.publish(store, home)
    store.replace_graph(GRAPHS[0], b"<a:s> <a:p> <a:o> .\n")
    assert (home / "quads.changed").read_text().count("\n") == 1


def test_a_graph_with_blank_nodes_can_be_replaced(store, tmp_path):
    home = tmp_path / "one"
    store.replace_graph(GRAPHS[0], b'<a:s> <a:p> _:b .\n_:b <a:q> "1" .\n')
    release.publish(store, home)
    store.replace_graph(GRAPHS[0], b'<a:s> <a:p> _:b .\n_:b <a:q> "2" .\n')
    assert store.dump().count(b"\n") == 2
    assert release.publish(store, home).data.read_bytes() == store.dump()


def test_sorting_in_parts_gives_what_sorting_at_once_gives(tmp_path, monkeypatch):
    rng = random.Random(1)
    made = [b"<a:%d> <a:p> <a:o> <a:g> .\n" % rng.randrange(10**9) for _ in range(5000)]
    monkeypatch.setattr(lines, "RUN", 4000)
    assert list(lines.sort(lambda path: path.write_bytes(b"".join(made)), tmp_path)) == sorted(made)
    assert list(tmp_path.iterdir()) == [], "nothing is left behind"
    assert list(lines.sort(lambda path: path.write_bytes(b""), tmp_path)) == []


def test_rules_run_in_memory_conclude_what_they_conclude_in_the_store(tmp_path):
    qa = "https://w3id.org/quality-awards/ontology#"
    chain = "".join(f"<{E}{i}> <{qa}derivedFrom> <{E}{i + 1}> .\n" for i in range(5))
    first, second = (open_store(str(tmp_path / name)) for name in ("first", "second"))
    for store in (first, second):
        store.replace_graph(GRAPHS[0], chain.encode())
    release.publish(first, tmp_path / "first")
    infer.entail(first)
    infer.entail(Elsewhere(second))
    assert first.dump() == second.dump()
    assert ENTAILED_GRAPH in first.graphs()
    release.publish(first, tmp_path / "first")
    for store in (first, second):
        store.replace_graph(GRAPHS[0], b"<a:s> <a:p> <a:o> .\n")
    infer.entail(first)
    infer.entail(Elsewhere(second))
    assert first.dump() == second.dump()
    assert ENTAILED_GRAPH not in first.graphs()
    same(release.publish(first, tmp_path / "first"), fresh(second, tmp_path / "other"))
    first.close()
    second.close()


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_much_that_changed_is_gone_over_line_by_line(store, tmp_path, share, monkeypatch):
    def line(subject, graph):
        return f"<{E}s{subject}> <{E}p> <{E}o> <{graph}> .\n"

    monkeypatch.setattr(splicing, "MOST", share)
    spliced = []
    splice = splicing.splice
    monkeypatch.setattr(splicing, "splice", lambda *given: (spliced.append(splice(*given)), spliced[-1])[1])
    for graph in GRAPHS[:2]:
        store.replace_graph(graph, "".join(line(number, graph) for number in range(1500)).encode())
    release.publish(store, tmp_path / "one")
    store.replace_graph(GRAPHS[0], "".join(line(number, GRAPHS[0]) for number in range(700, 2200)).encode())
    same(release.publish(store, tmp_path / "one"), fresh(store, tmp_path / "other"))
    assert [made and made[0] for made in spliced] == [3000 if share else None]


def test_the_rules_ask_for_no_more_than_they_name():
    """What `infer.premises` leaves out would have changed nothing: the rules conclude the same from everything."""
    some, every = OxigraphStore.memory(), OxigraphStore.memory()
    for path in [path for path in corpus.documents() if "lineage" in path.name or "awards" in path.name]:
        every.load(prepare.prepare(path, packaged=True).quads)
    some.load(every.dump())
    infer.entail(some)
    infer.entail(Elsewhere(every))
    assert some.dump(ENTAILED_GRAPH) == every.dump(ENTAILED_GRAPH) != b""
    assert some.dump(INFERENCE_GRAPH) == every.dump(infer.INFERENCE_GRAPH)
