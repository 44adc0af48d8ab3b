import pyoxigraph as ox

from kg import provenance
from kg.model import Document, Evidence, Literal, Source, Statement
from kg.namespaces import expand

TEXT = 'A said "B".\nC\\D was\tgiven the prize in 2018. Ünïcode 质量奖 ends.'


def document(**changes):
    fields = {"slug": "a", "title": "A", "text": TEXT, "media_type": "text/plain", "digest": "00", "language": "en"}
    return Document(**{**fields, **changes})


def quads(document, *statements):
    return list(ox.parse(provenance.quads(document, statements), format=ox.RdfFormat.N_QUADS))


def stated(start, end, subject="https://e.org/s", value="https://e.org/o", **evidence):
    return Statement(subject, "https://e.org/p", value, Evidence(start, end, "r", **evidence), 0.5)


def objects(quads, predicate):
    return [q.object.value for q in quads if q.predicate.value == expand(predicate)]


def test_the_quote_is_the_text_between_its_offsets_whatever_characters_it_holds():
    start, end = 12, len(TEXT)
    found = quads(document(), stated(start, end))
    assert objects(found, "oa:exact") == [TEXT[start:end]]
    assert [int(objects(found, p)[0]) for p in ("oa:start", "oa:end")] == [start, end]
    assert objects(found, "oa:prefix") == [TEXT[:start]]
    assert objects(found, "qa:text") == [TEXT]


def test_a_triple_stands_as_itself_and_as_a_statement_with_evidence():
    found = quads(document(), stated(0, 5))
    plain = [q for q in found if q.predicate.value == "https://e.org/p"]
    assert [(q.subject.value, q.object.value) for q in plain] == [("https://e.org/s", "https://e.org/o")]
    assert objects(found, "rdf:subject") == ["https://e.org/s"]
    assert objects(found, "qa:statedIn") == [document().iri]
    assert objects(found, "qa:confidence") == ["0.50"]
    assert {q.graph_name.value for q in found} == {document().iri}


def test_a_row_is_selected_by_its_number_and_carries_the_page_that_it_cites():
    source = Source("A page", "A publisher", "https://e.org/page", reliability="press", located=False)
    found = quads(document(), stated(0, 5, row=12, sources=(source,)))
    assert objects(found, "rdf:value") == ["row=12"]
    assert objects(found, "dcterms:conformsTo") == ["http://tools.ietf.org/rfc/rfc7111"]
    assert objects(found, "dcterms:source") == [provenance.source_iri(source)]
    assert objects(found, "qa:originalLocated") == ["false"]


def test_two_builds_of_a_document_are_the_same_bytes_in_any_order():
    first, second = stated(0, 5), stated(6, 9, value=Literal("质量", language="zh"))
    assert provenance.quads(document(), [first, second]) == provenance.quads(document(), [second, first])


def test_no_node_is_blank():
    found = quads(document(cites=(Source("T", "P"),)), stated(0, 5), stated(0, 5, row=1))
    assert not [q for q in found if isinstance(q.subject, ox.BlankNode) or isinstance(q.object, ox.BlankNode)]


def test_an_iri_with_forbidden_characters_is_escaped_and_never_breaks_the_graph():
    found = quads(document(), stated(0, 5, subject='https://e.org/a b"<c>'))
    assert "https://e.org/a%20b%22%3Cc%3E" in objects(found, "rdf:subject")


def test_a_name_is_stated_once_and_has_the_label_that_follows_from_it():
    name = Statement("https://e.org/s", expand("skos:prefLabel"), Literal("B", language="en"), Evidence(8, 9, "r"), 0.5)
    found = quads(document(), name)
    told = [(q.predicate.value, q.object.value) for q in found if q.subject.value == "https://e.org/s"]
    assert sorted(told) == sorted((expand(p), "B") for p in ("rdfs:label", "skos:prefLabel"))
    assert objects(found, "rdf:predicate") == [expand("skos:prefLabel")]


def test_a_label_that_is_no_name_has_a_statement_of_its_own():
    found = quads(
        document(), Statement("https://e.org/s", expand("rdfs:label"), Literal("B"), Evidence(8, 9, "r"), 0.5)
    )
    assert objects(found, "rdf:predicate") == [expand("rdfs:label")]
