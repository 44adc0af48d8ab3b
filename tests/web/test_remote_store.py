"""The contract of a store, kept also by one that is a site somewhere else: the cases of tests/kg/test_store.py."""

import importlib.util
from pathlib import Path

import pytest
from serving import TOKEN, free_port, published, serving

from kg.errors import StoreUnavailable
from kg.store import open_store
from kg.store.base import SparqlRequest
from kg.store.remote import RemoteStore

CONTRACT = Path(__file__).resolve().parents[1] / "kg" / "test_store.py"
_spec = importlib.util.spec_from_file_location("store_contract", CONTRACT)
_cases = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_cases)
globals().update(
    {
        name: case
        for name, case in vars(_cases).items()
        if name.startswith("test_") and case.__code__.co_varnames[: case.__code__.co_argcount][:1] == ("store",)
    }
)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with serving(published(tmp_path_factory.mktemp("remote")), token=TOKEN, cache_bytes=0) as address:
        yield address


@pytest.fixture
def store(site):
    """The site as a store, empty."""
    opened = RemoteStore(f"{site}/sparql", token=TOKEN)
    opened.update("DROP ALL")
    return opened


def test_the_contract_has_not_lost_its_cases():
    assert sum(name.startswith("test_") for name in globals()) > 12


def test_the_token_comes_from_the_environment(site, monkeypatch):
    monkeypatch.setenv("KG_TOKEN", TOKEN)
    opened = open_store(f"{site}/sparql")
    opened.update("INSERT DATA { GRAPH <https://example.org/t> { <a:a> <a:b> <a:c> } }")
    assert "https://example.org/t" in opened.graphs()


def test_without_the_token_nothing_is_written(site):
    with pytest.raises(StoreUnavailable, match="401"):
        RemoteStore(f"{site}/sparql").update("DROP ALL")


def test_an_endpoint_out_of_reach_is_told_as_such():
    with pytest.raises(StoreUnavailable, match="cannot be reached"):
        RemoteStore(f"http://127.0.0.1:{free_port()}/sparql").answer(SparqlRequest("ASK {}"))
