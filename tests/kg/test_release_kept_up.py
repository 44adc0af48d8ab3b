"""What stands beside a release and is kept up from one to the next is what would be made from nothing."""

import json
import random
import sqlite3

import pytest

from kg import infer, loading, publishing
from kg.namespaces import DOCUMENTS, ENTAILED_GRAPH, THINGS, expand
from kg.search import Index
from kg.search import publish as search
from kg.sparql import prepared
from kg.store import content, open_store, release
from kg.store.base import SparqlRequest
from kg.store.oxigraph import OxigraphStore
from kg.store.tallies import Tallies

SLUGS = ["one", "one-more", "two", "three"]
LABELS = ["Acme Prize", "ACME prize", "质量金奖", "Prize of Acme", "Zeta"]
FACTS = (
    "id/{0} rdf:type qa:Award", "id/{0} rdf:type qa:Framework", "id/{0} rdf:type org:Organization",
    "id/{0} rdf:type foaf:Person", "id/{0} rdf:type qa:Country", "id/{0} qa:partOfProgramme id/{1}",
    "id/{0} qa:assessedAgainst id/{1}", "id/{0} qa:derivedFrom id/{1}", "id/{0} qa:editionOf id/{1}",
    "id/{0} qa:received id/{1}", "id/c{0} qa:award id/{1}", "id/c{0} qa:recipient id/{1}", "id/c{0} qa:year {y}",
    "id/c{0} rdf:type qa:Conferral", "id/{0} qa:locatedIn id/{1}", "id/{0} qa:year {y}",
    "id/{0} qa:establishedIn {y}", "id/{0} skos:prefLabel {l}", "id/{0} skos:altLabel {l}", "id/{0} qa:formerName {l}",
    "doc/{d} qa:reliability id/level-{0}", "doc/{d} rdf:type qa:Document", "doc/{d} dcterms:title {l}",
)  # fmt: skip
RECORDS = (
    "doc/{d}#statement-{0} qa:statedIn doc/{d}", "doc/{d}#statement-{0} qa:statedIn doc/{e}",
    "doc/{d}#statement-{0} qa:evidence doc/{d}#row-{1}", "doc/{d}#statement-{0} rdf:type qa:Statement",
    "doc/{d}#row-{0} dcterms:source doc/{e}", "doc/{d}#row-{0} dcterms:source doc/source-{1}",
    "doc/source-{0} qa:reliability id/level-{1}", "doc/{d}#decision-{0} rdfs:label {l}",
)  # fmt: skip
ODD = ("doc/{d}#statement-{0} skos:prefLabel {l}", "doc/{d}#row-{0} rdf:type qa:Award")
"""What no document of ours says of a record, and a writer might."""
LINE = " <{0}> <{1}> {2} <{3}> .\n"


def term(word, rng):
    if word == "{y}":
        return f'"{rng.randrange(1990, 1994)}"^^<{expand("xsd:gYear")}>'
    if word == "{l}":
        return f'"{rng.choice(LABELS)}"@{rng.choice(["en", "zh"])}'
    filled = word.format(rng.randrange(5), rng.randrange(5), d=rng.choice(SLUGS), e=rng.choice(SLUGS))
    if filled.startswith("id/"):
        return f"<{THINGS}award/{filled[3:]}>"
    return f"<{DOCUMENTS}{filled[4:]}>" if filled.startswith("doc/") else f"<{expand(filled)}>"


def quads(rng, graph, patterns):
    chosen = [rng.choice(patterns).split(" ") for _ in range(rng.randrange(30))]
    return "".join(sorted({" ".join(term(word, rng) for word in one) + f" <{graph}> .\n" for one in chosen})).encode()


def index(path):
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO gram(gram, rank) VALUES ('integrity-check', 1)")
        return {
            table: sorted(connection.execute(f"SELECT * FROM {table}"), key=repr)
            for table in ("entity", "name", "pair", "facet")
        }


def same(made, full):
    assert made.version == full.version
    for name in (release.DATA, content.UNION, prepared.FILE, content.TALLIES):
        assert (made.directory / name).read_bytes() == (full.directory / name).read_bytes(), name
    assert index(made.directory / search.FILE) == index(full.directory / search.FILE)
    one, other = (Index(found.directory / search.FILE) for found in (made, full))
    for typed in ("acme", "prize", "质量", "acne prize", "zeta"):
        assert one.suggest(typed, "zh") == other.suggest(typed, "zh")


def counted_by_the_engine(made):
    store = OxigraphStore.memory()
    store.load_release(None, made.union)
    for name in prepared.COUNTED:
        found = json.loads(store.answer(SparqlRequest(prepared.text(name))).body)["results"]["bindings"]
        held = json.loads((made.directory / prepared.FILE).read_text())[name]["answer"]["results"]["bindings"]
        assert sorted(map(json.dumps, held)) == sorted(map(json.dumps, found)), name
    for name in prepared.ASKED:
        found = json.loads(store.answer(SparqlRequest(prepared.text(name))).body)
        assert json.loads((made.directory / prepared.FILE).read_text())[name]["answer"] == found, name


@pytest.mark.parametrize("patterns", [FACTS + RECORDS, FACTS + RECORDS + ODD], ids=["ours", "odd"])
@pytest.mark.parametrize("seed", range(3))
def test_whatever_changed_all_beside_the_data_is_what_a_full_build_makes(tmp_path, seed, patterns, monkeypatch):
    rng = random.Random(seed)
    home = tmp_path / "kept-up"
    store = open_store(str(home))
    counted = []
    of = Tallies.of.__func__
    monkeypatch.setattr(Tallies, "of", classmethod(lambda cls, union: (counted.append(union), of(cls, union))[1]))
    for step in range(6):
        loading.begin(home)
        for slug in rng.sample(SLUGS, rng.randrange(1, 3)):
            if rng.random() < 0.2:
                store.drop_graph(DOCUMENTS + slug)
            else:
                store.replace_graph(DOCUMENTS + slug, quads(rng, DOCUMENTS + slug, patterns))
        publishing.publish(store, home, lambda _: None)
        from_nothing = open_store(str(tmp_path / f"full-{step}"))
        for graph in store.graphs():
            if not graph.startswith(ENTAILED_GRAPH):
                from_nothing.replace_graph(graph, store.dump(graph))
        publishing.publish(from_nothing, tmp_path / f"full-{step}", lambda _: None)
        assert from_nothing.dump() == store.dump()
        made = release.current(home)
        same(made, release.current(tmp_path / f"full-{step}"))
        counted_by_the_engine(made)
        from_nothing.close()
    assert sum(home in union.parents for union in counted) == 1, "only the first release is counted from nothing"
    store.close()


def test_other_software_carries_nothing_on(tmp_path, monkeypatch):
    store = open_store(str(tmp_path))
    store.replace_graph(DOCUMENTS + "one", quads(random.Random(1), DOCUMENTS + "one", FACTS))
    carried = []
    seen = content.Content.__init__
    monkeypatch.setattr(
        content.Content, "__init__", lambda self, *given: (carried.append(given[2]), seen(self, *given))[1]
    )
    for software in ("a", "a", "b", ""):
        store.add(DOCUMENTS + "one", f"<a:s> <a:p> <a:{len(carried)}> .\n".encode())
        release.publish(store, tmp_path, (search.extra, prepared.extra), software)
    assert [before is not None for before in carried] == [False, True, False, False]
    store.close()


def test_rules_ask_the_store_anew_when_they_or_more_than_the_journal_knows_have_changed(tmp_path, monkeypatch):
    store = open_store(str(tmp_path))
    graph = DOCUMENTS + "one"
    rng = random.Random(2)
    asked = []
    having = OxigraphStore.write_having
    monkeypatch.setattr(OxigraphStore, "write_having", lambda *given: (asked.append(1), having(*given))[1])

    def change():
        loading.begin(tmp_path)
        store.replace_graph(graph, quads(rng, graph, FACTS))
        publishing.publish(store, tmp_path, lambda _: None)
        return len(asked)

    assert [change(), change()] == [1, 1]
    file = release.current(tmp_path).directory / infer.KEPT
    file.write_bytes(b"# other rules\n" + file.read_bytes())
    assert change() == 2
    store.update(f"INSERT DATA {{ GRAPH <{graph}> {{ <a:s> <{expand('qa:received')}> <a:o> }} }}")
    assert change() == 3
    store.close()
