"""The W3C's SPARQL Protocol tests, over HTTP, against a site with a write token and an empty store."""

import pytest
from manifests import MANIFESTS, compare, prepare, read, send
from serving import TOKEN, published, serving

from kg.store.writing import triples

MANIFEST = MANIFESTS / "protocol" / "manifest.ttl"
CASES = read(MANIFEST) if MANIFEST.exists() else []
pytestmark = pytest.mark.skipif(not CASES, reason="the W3C manifests are not here")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site that holds the three graphs that the query tests are about."""
    quads = b""
    for number in (1, 2, 3):
        name = f" <http://kasei.us/2009/09/sparql/data/data{number}.rdf> .\n".encode()
        quads += triples((MANIFEST.parent / f"data{number}.nt").read_bytes()).replace(b" .\n", name)
    with serving(published(tmp_path_factory.mktemp("w3c"), quads), token=TOKEN) as address:
        yield address


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_protocol_is_kept(site, case):
    for one in case.exchanges:
        path = prepare(site, one, [("/sparql/", "/sparql")], {})
        compare(one, *send(site, one, path, TOKEN), base=site)


def test_every_case_of_the_manifest_is_run():
    assert len(CASES) == 34
