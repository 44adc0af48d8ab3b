from kg import describe, iris
from kg.model import Document, Entity, Fact, LinkedFact, Literal
from kg.names import Names
from kg.namespaces import compact

DOCUMENT = Document("d", "D", "x" * 50, "text/plain", "00", language="en")
AWARD = Entity(iris.thing("award", "Deming Prize"), "Deming Prize", True, 1.0)
TOYOTA = Entity(iris.thing("organization", "Toyota"), "Toyota", False, 0.5)
BALDRIGE = Entity(iris.thing("framework", "Baldrige Criteria"), "Baldrige Criteria", True, 1.0)


def triples(kind, fields, **entities):
    fact = Fact(kind, fields, 0, 10, "a-rule", 0.8)
    found = describe.statements(DOCUMENT, [LinkedFact(fact, entities)], Names(()))
    return {(s.subject, compact(s.predicate), s.object) for s in found}


def conferral(**fields):
    return triples(
        "conferral", {"award": "Deming Prize", "recipient": "Toyota", **fields}, award=AWARD, recipient=TOYOTA
    )


def test_a_dated_conferral_is_a_node_with_award_recipient_year_and_cycle():
    found = conferral(year=1965)
    node = iris.thing("conferral", "deming-prize", "1965", "toyota")
    about = {p: o for s, p, o in found if s == node}
    assert about["rdf:type"].endswith("#Conferral")
    assert (about["qa:award"], about["qa:recipient"]) == (AWARD.iri, TOYOTA.iri)
    assert about["qa:year"].value == "1965"
    assert about["qa:cycle"] == iris.thing("cycle", "deming-prize", "1965")


def test_a_conferral_without_year_or_edition_is_no_event_but_still_said():
    found = conferral()
    assert (TOYOTA.iri, "qa:received", AWARD.iri) in found
    assert not [s for s, _, _ in found if "/conferral/" in s]


def test_two_units_of_one_company_have_two_conferrals():
    unit = Entity(iris.thing("organization", "Toyota Plant"), "Toyota Plant", False, 0.5)
    with_unit = triples("conferral", {"year": 1965}, award=AWARD, recipient=TOYOTA, unit=unit)
    nodes = {s for s, p, o in with_unit | conferral(year=1965) if "/conferral/" in s}
    assert len(nodes) == 2


def test_a_framework_for_a_quality_system_is_no_certificate():
    found = triples("system_framework", {}, subject=TOYOTA, standard=BALDRIGE)
    assert (TOYOTA.iri, "qa:systemFramework", BALDRIGE.iri) in found
    assert not [s for s, _, _ in found if "/certification/" in s]


def test_another_honour_is_an_observation_and_no_conferral():
    honour = Entity(iris.thing("honour", "Science Award"), "Science Award", False, 0.5)
    found = triples("other_honour", {"times": 5}, recipient=TOYOTA, honour=honour)
    assert ("qa:number", "5") in {(p, o.value) for _, p, o in found if isinstance(o, Literal)}
    assert not [s for s, _, _ in found if "/conferral/" in s]


def test_the_label_of_a_minted_thing_is_what_the_document_calls_it():
    assert (TOYOTA.iri, "skos:prefLabel", Literal("Toyota", language="en")) in conferral(year=1965)


def test_confidence_is_that_of_the_rule_and_of_the_weakest_link():
    fact = Fact("conferral", {"year": 1965}, 0, 10, "a-rule", 0.8)
    found = describe.statements(DOCUMENT, [LinkedFact(fact, {"award": AWARD, "recipient": TOYOTA})], Names(()))
    assert {round(s.confidence, 2) for s in found} == {0.4}
