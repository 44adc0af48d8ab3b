"""What several tests of the corpus share: what its tables say, read once."""

from collections import defaultdict

import pytest

from kg import corpus, describe, link, readers, tables
from kg.model import Literal
from kg.names import load_packaged
from kg.namespaces import THINGS


@pytest.fixture(scope="session")
def graph():
    """Return what all packaged tables say: each document with its statements."""
    names = load_packaged()
    said = []
    for path in (path for path in corpus.documents() if path.suffix == ".csv"):
        document = readers.read(path)
        linked = link.resolve(document, tables.facts(document), names)
        said.append((document, describe.statements(document, linked, names)))
    return said


@pytest.fixture(scope="session")
def values(graph):
    """Return {property: {subject: {object}}} over all tables, with short names of things."""
    found = defaultdict(lambda: defaultdict(set))
    for _, statements in graph:
        for s in statements:
            value = s.object.value if isinstance(s.object, Literal) else s.object.removeprefix(THINGS)
            found[s.predicate][s.subject.removeprefix(THINGS)].add(value)
    return found
