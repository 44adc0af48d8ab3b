"""Downloads: the files of the release with size and checksum, and the citation."""

import hashlib
import json
import os
import re
import time

import pytest
import small_world as world

from kg import formats
from kg.export import dumps
from kg.settings import Settings
from kg.sparql.queries import select
from kg.store import open_store, release
from kg.store.writing import triples
from web import create_app
from web.endpoint import EXTENSION


@pytest.fixture
def published(tmp_path):
    store = world.fill(open_store("memory:"))
    release.publish(store, tmp_path)
    app = create_app(Settings(store=str(tmp_path)))
    app.extensions[EXTENSION] = store
    return app.test_client()


@pytest.mark.parametrize("suffix", ["nq", "ttl", "trig", "nt", "jsonld", "rdf"])
def test_each_file_is_what_the_page_says_of_it(published, suffix):
    with published.get(f"/downloads/quality-awards.{suffix}") as answer:
        body = answer.get_data()
    assert b"Gold Prize" in body
    digest = hashlib.sha256(body).hexdigest()
    for _ in range(100):
        if digest in published.get("/downloads", headers={"Accept": "text/html"}).get_data(as_text=True):
            return
        time.sleep(0.1)
    raise AssertionError("the checksum never came")


def test_an_unknown_format_is_not_found(published):
    assert published.get("/downloads/quality-awards.exe").status_code == 404


def test_the_citation_comes_in_two_forms(published):
    assert published.get("/downloads/quality-awards.bib").get_data(as_text=True).startswith("@misc{quality_awards,")
    assert "cff-version: 1.2.0" in published.get("/downloads/CITATION.cff").get_data(as_text=True)


def test_a_site_that_answers_from_elsewhere_says_so(page):
    assert "no files of its own" in page("/downloads")


@pytest.mark.parametrize("suffix", ["graphml", "gexf", "csv"])
def test_the_whole_network_can_be_had(published, suffix):
    with published.get(f"/downloads/quality-awards-network.{suffix}") as answer:
        body = answer.get_data(as_text=True)
    assert "Gold Prize" in body
    assert suffix == "csv" or "community" in body
    assert published.get("/downloads/quality-awards-network.exe").status_code == 404


@pytest.mark.parametrize(
    ("part", "holds", "lacks"),
    [
        ("awards", world.GOLD, world.ACME),
        ("organizations", world.ACME, world.GBT),
        ("frameworks", world.GBT, world.ACME),
        ("conferrals", world.GOLD_2018, world.EVIL),
        ("sources", world.MAIN.iri, world.GOLD),
    ],
)
def test_a_part_holds_the_rdf_of_its_kind(published, part, holds, lacks):
    with published.get(f"/downloads/quality-awards-{part}.nt") as answer:
        assert answer.mimetype == "application/n-triples"
        lines = answer.get_data(as_text=True).splitlines()
    assert any(line.startswith(f"<{holds}> ") for line in lines)
    assert not any(line.startswith(f"<{lacks}> ") for line in lines)
    assert not any("#text>" in line for line in lines)


def test_sizes_and_checksums_of_all_parts_are_told(published):
    with published.get("/downloads/quality-awards-table-awards.csv") as answer:
        body = answer.get_data()
    assert b"Gold Prize" in body
    line = f"{hashlib.sha256(body).hexdigest()}  quality-awards-table-awards.csv"
    assert line in published.get("/downloads/SHA256SUMS").get_data(as_text=True).splitlines()
    text = published.get("/downloads", headers={"Accept": "text/html"}).get_data(as_text=True)
    assert "1 KB" in text
    assert published.get("/downloads/quality-awards-nothing.csv").status_code == 404


def test_the_page_describes_the_data_set_to_search_engines(published):
    published.get("/downloads/quality-awards-table-awards.csv").close()
    text = published.get("/downloads", headers={"Accept": "text/html"}).get_data(as_text=True)
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.S).group(1))
    assert data["@type"] == "Dataset"
    assert data["license"].startswith("https://creativecommons.org/")
    assert any(one["contentUrl"].endswith("table-awards.csv") for one in data["distribution"])


@pytest.mark.parametrize(("name", "expected"), [("table-conferrals", 46), ("table-awards", 2), ("table-lineage", 3)])
def test_each_table_has_a_row_for_each_thing(small_world, name, expected):
    assert len(select(small_world, name)) == expected


def test_a_large_release_is_passed_through_and_says_the_same(published, tmp_path, monkeypatch):
    directory = release.current(tmp_path).directory
    for name in ("turtle", "trig", "jsonld", "rdfxml", "ntriples"):
        media_type = formats.named(name, "graph", "dataset").media_type
        dumps.make(directory, name)
        small = triples(dumps.path(directory, name).read_bytes(), media_type)
        monkeypatch.setattr(dumps, "LARGE", 0)
        dumps.make(directory, name)
        assert set(triples(dumps.path(directory, name).read_bytes(), media_type).splitlines()) == set(
            small.splitlines()
        ), name
        monkeypatch.undo()


def test_a_dump_that_cannot_be_written_is_one_line(published, tmp_path):
    directory = release.current(tmp_path).directory
    (directory / release.DATA).write_bytes(b"no quads\n")
    answer = published.get("/downloads/quality-awards.ttl")
    assert answer.status_code == 503
    assert "cannot be written" in answer.get_data(as_text=True)
    assert str(tmp_path) not in answer.get_data(as_text=True)


def test_checksums_are_kept_beside_the_files_and_follow_them(tmp_path):
    from web.pages.downloads import _digest

    file = tmp_path / "graph.nt"
    file.write_bytes(b"one")
    assert _digest(file) == hashlib.sha256(b"one").hexdigest() == (tmp_path / "graph.nt.sha256").read_text()
    file.write_bytes(b"another")
    os.utime(tmp_path / "graph.nt.sha256", ns=(0, 0))
    assert _digest(file) == hashlib.sha256(b"another").hexdigest()
    (tmp_path / "graph.nt.sha256").write_text("f" * 64)
    assert _digest(file) == "f" * 64
