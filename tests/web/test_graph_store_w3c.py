"""The W3C's Graph Store Protocol tests, over HTTP, against a site with a write token and an empty store."""

import pytest
from manifests import MANIFESTS, Exchange, compare, prepare, read, send
from serving import TOKEN, published, serving

FOLDER = MANIFESTS / "graph-store-protocol"
CASES = {kind: read(FOLDER / f"manifest-{kind}.ttl") if FOLDER.exists() else [] for kind in ("direct", "indirect")}
pytestmark = pytest.mark.skipif(not CASES["direct"], reason="the W3C manifests are not here")
ALL = [(kind, case) for kind, cases in CASES.items() for case in cases]
EMPTY = Exchange("POST", "/sparql", {"content-type": "application/sparql-update"}, b"DROP ALL", ["NoContent"])


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    with serving(published(tmp_path_factory.mktemp("w3c")), token=TOKEN) as address:
        yield address


@pytest.fixture
def site(running):
    """The site with an empty store, since a graph that is left over would not be created again."""
    compare(EMPTY, *send(running, EMPTY, EMPTY.path, TOKEN), base=running)
    return running


@pytest.mark.parametrize(("kind", "case"), ALL, ids=[f"{kind}-{case.name}" for kind, case in ALL])
def test_the_protocol_is_kept(site, kind, case):
    locations = {}
    for one in case.exchanges:
        path = prepare(site, one, [("/gsp", "/store")], locations)
        status, headers, body = send(site, one, path, TOKEN)
        compare(one, status, headers, body, base=site)
        if one.location:
            locations[one.location] = headers["location"]


def test_every_case_of_the_manifests_is_run():
    assert len(ALL) == 14
