"""The document that the project was created from, and our retelling of it: the same facts, none of the traps."""

from pathlib import Path

import pytest

from kg import ingest
from kg.corpus import CORPUS
from kg.namespaces import PREFIXES
from kg.sparql.results import boolean
from kg.store import SparqlRequest, open_store

SEED = Path(__file__).resolve().parents[2] / "shared" / "seed" / "microport-2018-shanghai-gold-quality-prize.txt"
ARTICLE = CORPUS / "articles" / "shanghai-gold-quality-prize-2018.md"
PREAMBLE = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in PREFIXES.items())
PRIZE = "award:shanghai-gold-quality-prize"
PROGRAMME = "programme:shanghai-municipality-government-quality-award"
MICROPORT = "organization:shanghai-microport-medical-group"
STANDARD = "framework:gb-t-19580"
BALDRIGE = "framework:baldrige-excellence-framework"
KNOWN = "qa:regardedAs <https://w3id.org/quality-awards/scheme/standing/best-known-national-quality-award>"


@pytest.fixture(scope="module", params=["article", "seed"])
def ask(request, tmp_path_factory):
    path = {"article": ARTICLE, "seed": SEED}[request.param]
    if not path.exists():
        pytest.skip(f"the document is not beside this checkout: {path.name}")
    store = open_store("memory:")
    report = ingest.load(store, tmp_path_factory.mktemp("release"), [path], progress=lambda line: None)
    assert not report.failures

    def answer(pattern):
        return boolean(store.answer(SparqlRequest(f"{PREAMBLE}ASK {{ {pattern} }}")).body)

    return answer


FACTS = {
    "the prize of 2018": f'[] qa:recipient {MICROPORT}; qa:award {PRIZE}; qa:year "2018"^^xsd:gYear; qa:cycle ?cycle.'
    f"?cycle qa:cycleOf {PROGRAMME}",
    "its full name": f'{MICROPORT} skos:prefLabel "Shanghai MicroPort Medical (Group) Co., Ltd."@en',
    "who gave it": f"[] qa:recipient {MICROPORT}; qa:award {PRIZE};"
    " qa:conferredBy organization:shanghai-municipal-peoples-government",
    "the only one of its sector": f"[] qa:recipient {MICROPORT}; qa:soleRecipientFromSector"
    " <https://w3id.org/quality-awards/scheme/sector/medical-devices>",
    "founded": f'{MICROPORT} qa:foundedIn "1998"^^xsd:gYear',
    "the prize's launch": f'{PRIZE} qa:establishedIn "2001"^^xsd:gYear',
    "part of the programme": f"{PRIZE} qa:partOfProgramme {PROGRAMME}",
    "open to organizations": f"{PROGRAMME} qa:openTo <https://w3id.org/quality-awards/scheme/recipient-kind/organization>",
    "open to individuals": f"{PROGRAMME} qa:openTo <https://w3id.org/quality-awards/scheme/recipient-kind/individual>",
    "the criteria": f"{PROGRAMME} qa:assessedAgainst {STANDARD}",
    "initiated": f"{STANDARD} qa:initiatedBy organization:aqsiq-quality-management-department",
    "a former body": "organization:aqsiq qa:bodyStatus <https://w3id.org/quality-awards/scheme/body-status/former>",
    "drafted": f"{STANDARD} qa:draftedBy organization:cnis",
    "published": f"{STANDARD} qa:issuedBy organization:cnis",
    "derived": f"{STANDARD} qa:derivedFrom {BALDRIGE}",
    "same structure": f"{STANDARD} qa:sharesStructureWith {BALDRIGE}",
    "lineage": f"{STANDARD} qa:descendsFrom {BALDRIGE}",
    "Deming Prize": f"award:deming-prize {KNOWN}; qa:locatedIn place:japan",
    "Baldrige Award": f"award:malcolm-baldrige-national-quality-award {KNOWN}; qa:locatedIn place:united-states",
    "EFQM Award": f"award:efqm-award {KNOWN}; qa:locatedIn place:europe",
    "ISO 9001": f"{MICROPORT} qa:systemFramework framework:iso-9001",
    "ISO 13485": f"{MICROPORT} qa:systemFramework framework:iso-13485",
    "patents": f"[] qa:subject {MICROPORT}; qa:number 3500;"
    " qa:modifier <https://w3id.org/quality-awards/scheme/modifier/more-than>",
    "special review": f'[] qa:subject {MICROPORT}; qa:number 15; qa:asOf "2018-12"^^xsd:gYearMonth',
    "science award five times": f"[] qa:subject {MICROPORT}; qa:number 5;"
    " qa:honour honour:china-national-science-and-technology-progress-award",
    "once for the platform": f"[] qa:subject {MICROPORT}; qa:number 1; qa:reason ?reason;"
    " qa:honour honour:china-national-science-and-technology-progress-award. FILTER(CONTAINS(?reason, 'platform'))",
    "awards of provinces": f"[] qa:subject {MICROPORT}; qa:honour ?honour;"
    " qa:modifier <https://w3id.org/quality-awards/scheme/modifier/several>",
    "the Lancet": "[] qa:about product:firehawk; qa:venue ?venue; dcterms:date '2018-09'^^xsd:gYearMonth."
    "?venue rdfs:label ?name. FILTER(CONTAINS(?name, 'Lancet'))",
    "who made it": f"product:firehawk qa:developedBy {MICROPORT}",
    "received (inferred)": f"{MICROPORT} qa:received {PRIZE}",
    "won under (inferred)": f"{MICROPORT} qa:wonUnder {STANDARD}",
    "issuing body (inferred)": "organization:cnis a qa:IssuingBody",
    "recipient (inferred)": f"{MICROPORT} a qa:Recipient",
}
TRAPS = {
    "another award for MicroPort": f"{MICROPORT} qa:received ?other FILTER(?other != {PRIZE})",
    "another conferral": f"?c a qa:Conferral; qa:award ?other FILTER(?other != {PRIZE})",
    "another recipient": f"?c a qa:Conferral; qa:recipient ?other FILTER(?other != {MICROPORT})",
    "a certificate": "?c a qa:Certification",
    "derived from something else": f"{STANDARD} qa:derivedFrom|qa:descendsFrom ?other FILTER(?other != {BALDRIGE})",
    "the programme dated": f"{PROGRAMME} qa:establishedIn|qa:firstConferredIn ?year",
    "AQSIQ as publisher": f"{STANDARD} qa:issuedBy organization:aqsiq",
    "a year from an age": "?x qa:establishedIn|qa:foundedIn ?y FILTER(STR(?y) NOT IN ('2001', '1998'))",
    "a thing named by a word": "?x rdfs:label ?l FILTER(STR(?l) IN ('prize', 'Prize', 'One', 'company', 'Europe and'))"
    " FILTER(STRSTARTS(STR(?x), 'https://w3id.org/quality-awards/id/'))",
}


@pytest.mark.parametrize("pattern", FACTS.values(), ids=FACTS.keys())
def test_the_graph_holds_the_fact(ask, pattern):
    assert ask(pattern)


@pytest.mark.parametrize("pattern", TRAPS.values(), ids=TRAPS.keys())
def test_the_graph_does_not_fall_into_the_trap(ask, pattern):
    assert not ask(pattern)


def test_every_stated_triple_has_a_statement_whose_quote_is_in_the_text(ask):
    assert ask("?s a qa:Statement; qa:evidence/oa:hasSelector/oa:exact ?quote")
    assert not ask(
        "?s a qa:Statement; qa:statedIn ?d; qa:evidence ?e. ?d qa:text ?text. ?e oa:hasSelector ?q, ?p."
        "?q oa:exact ?quote. ?p oa:start ?start; oa:end ?end."
        "FILTER(SUBSTR(?text, ?start + 1, ?end - ?start) != ?quote)"
    )
    assert not ask("?s a qa:Statement FILTER NOT EXISTS { ?s qa:evidence/oa:hasSelector/oa:exact ?quote }")
