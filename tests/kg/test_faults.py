"""A fact of a text that breaks a shape is left out with a warning; the rest of the document is loaded."""

from dataclasses import replace

import pytest
from click.testing import CliRunner

from kg import prepare, readers
from kg.cli import main
from kg.errors import InvalidGraph
from kg.store import open_store

TOO_EARLY = "Beta Motors Co., Ltd. received the Thailand Quality Award in 1985."
NEWS = f"""The Thailand Quality Award was established in 2001.

Acme Widgets Ltd. received the Thailand Quality Award in 2015. {TOO_EARLY}
"""


@pytest.fixture
def news(tmp_path):
    path = tmp_path / "news.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


def test_what_cannot_be_is_left_out_and_the_rest_is_kept(news):
    done = prepare.prepare(news)
    assert b"acme-widgets" in done.quads
    assert b'establishedIn> "2001"' in done.quads
    assert b"id/conferral/thailand-quality-award-1985" not in done.quads
    assert b"id/organization/beta-motors" not in done.quads
    assert done.facts == 2
    (warning,) = done.problems
    for said in (str(news), "conferral", TOO_EARLY, "1985", "before it was established", "[Established]"):
        assert said in str(warning)


def test_a_packaged_document_is_refused_as_a_whole(news):
    with pytest.raises(InvalidGraph, match="before it was established"):
        prepare.prepare(news, packaged=True)


def test_what_no_fact_is_the_cause_of_is_an_error(news):
    document = replace(readers.read(news), digest="none")
    linked = prepare.linked_facts(document)
    with pytest.raises(InvalidGraph, match="digest"):
        prepare.graph(document, linked, False, {}, "news.txt", lenient=True)


def test_the_command_loads_the_rest_and_ends_with_the_status_of_the_warning(news, tmp_path):
    ran = CliRunner().invoke(main, ["load", "--store", str(tmp_path / "store"), str(news)])
    assert ran.exit_code == InvalidGraph.exit_status
    assert "1 loaded" in ran.output
    assert f"warning: {news}: a fact of type conferral was left out" in ran.output
    store = open_store(str(tmp_path / "store"))
    assert b"acme-widgets" in store.dump()
    store.close()
    again = CliRunner().invoke(main, ["load", "--store", str(tmp_path / "store"), str(news)])
    assert (again.exit_code, "1 unchanged" in again.output) == (0, True)
