"""The packaged articles: they cite their sources, and what they say agrees with the tables."""

import pytest

from kg import corpus, describe, prepare, readers
from kg.names import load_packaged
from kg.namespaces import THINGS, expand


@pytest.fixture(scope="module")
def articles():
    """Return each packaged article with its linked facts."""
    paths = [path for path in corpus.documents() if path.suffix == ".md"]
    return [(document, prepare.linked_facts(document)) for document in map(readers.read, paths)]


def test_twelve_articles_of_ours_four_in_chinese_cite_their_sources(articles):
    assert len(articles) == 12
    assert sum((document.language or "").startswith("zh") for document, _ in articles) == 4
    for document, _ in articles:
        assert document.cites, document.slug
        assert all(source.title and source.publisher and source.reliability for source in document.cites)


def test_the_articles_speak_of_known_awards_frameworks_and_winners(articles):
    for document, linked in articles:
        assert len(linked) >= 2, document.slug
        for one in linked:
            for field in ("award", "standard", "source", "recipient", "programme", "body"):
                entity = one.entities.get(field)
                assert entity is None or entity.known, f"{document.slug}: {one.fact.fields[field]}"


def test_a_conferral_that_an_article_tells_is_one_of_the_tables(articles, values):
    names = load_packaged()
    for document, linked in articles:
        said = describe.statements(document, linked, names)
        told = {s.subject for s in said if s.predicate == expand("qa:recipient")}
        missing = {iri.removeprefix(THINGS) for iri in told} - values[expand("qa:recipient")].keys()
        assert missing == set(), document.slug
