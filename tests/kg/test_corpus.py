"""The packaged corpus: official totals, one thing one IRI, everything compiled is stated, and IRIs that stay."""

import csv
import json
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from kg import corpus, link, readers, tables
from kg.iris import kind_of
from kg.names import concept_code, load_packaged, normalise, rows
from kg.namespaces import THINGS, expand
from kg.readers import table

ROOT = Path(__file__).parent.parent.parent
FACTS = ROOT.parent / "shared" / "facts"
RELEASED = Path(__file__).parent.parent / "data" / "tables" / "released-iris.txt"
TABLES = [path for path in corpus.documents() if path.suffix == ".csv"]
BALDRIGE_PER_YEAR = [
    3,
    2,
    4,
    3,
    5,
    2,
    3,
    2,
    4,
    4,
    3,
    4,
    4,
    5,
    3,
    7,
    4,
    6,
    3,
    5,
    3,
    5,
    7,
    4,
    4,
    2,
    4,
    4,
    4,
    5,
    5,
    6,
    5,
    3,
]


@pytest.fixture(scope="module")
def conferrals(values):
    """Return every conferral as a dict of its properties (award, recipient, year, category, tier)."""
    nodes = values[expand("qa:award")].keys() & values[expand("qa:recipient")].keys()
    keys = ("award", "recipient", "year", "category", "tier", "cycle")
    return [{key: min(values[expand(f"qa:{key}")].get(node, {None})) for key in keys} for node in nodes]


def of(conferrals, award):
    return [one for one in conferrals if one["award"] == f"award/{award}"]


def test_baldrige_awards_agree_with_the_counts_of_nist(conferrals):
    baldrige = of(conferrals, "malcolm-baldrige-national-quality-award")
    through_2015 = [one for one in baldrige if one["year"] <= "2015"]
    assert len(through_2015) == 109
    assert len({one["recipient"] for one in through_2015}) == 102
    assert len({one["recipient"] for one in baldrige if one["year"] <= "2020"}) == 124
    assert (len(baldrige), len({one["recipient"] for one in baldrige})) == (144, 129)


def test_baldrige_awards_per_year_agree_with_the_notes(conferrals):
    years = Counter(one["year"] for one in of(conferrals, "malcolm-baldrige-national-quality-award"))
    assert [years[str(year)] for year in range(1988, 2022)] == BALDRIGE_PER_YEAR
    assert (years["2022"], years["2023"], years["2024"], years["2025"]) == (0, 0, 5, 2)


def test_baldrige_categories_through_1996_agree_with_nist(conferrals):
    early = [o for o in of(conferrals, "malcolm-baldrige-national-quality-award") if o["year"] <= "1996"]
    categories = Counter(one["category"].rpartition("/")[2] for one in early)
    assert categories == {"manufacturing": 14, "service": 6, "small-business": 8}


def test_the_company_that_withdrew_in_2013_is_a_candidate_not_a_recipient(values):
    node = "candidacy/malcolm-baldrige-national-quality-award-2013-baylor-regional-medical-center-at-plano"
    assert values[expand("qa:stage")][node] == {"https://w3id.org/quality-awards/scheme/stage/withdrawn"}
    assert not any("baylor" in one for one in values[expand("qa:recipient")])


def test_deming_prizes_of_india_agree_with_the_published_count(conferrals, values):
    country = values[expand("qa:country")]
    prizes = [o for o in of(conferrals, "deming-prize") if "2000" <= o["year"] <= "2010"]
    assert sum(country[one["recipient"]] == {"place/india"} for one in prizes) == 16


def test_first_china_quality_award_went_to_two_organizations_and_one_person(conferrals):
    first = [o for o in of(conferrals, "china-quality-award") if o["year"] == "2013"]
    winners = {one["recipient"] for one in first if one["tier"].endswith("/award")}
    assert Counter(kind_of(THINGS + one) for one in winners) == {"organization": 2, "person": 1}


def test_the_awards_that_share_an_english_name_stay_two(conferrals):
    assert of(conferrals, "china-quality-award")
    assert of(conferrals, "caq-national-quality-award")
    names = load_packaged()
    assert len({e.iri for e in names.lookup("China Quality Award")}) == 2


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("Toyota Motor", "トヨタ自動車", True),
        ("Toyota Motor Corporation", "Toyota Motor Kyushu, Inc.", False),
        ("GTE", "GTE Directories Corporation", False),
        ("上海微创医疗器械(集团)有限公司", "Shanghai MicroPort Medical (Group) Co., Ltd.", True),
        ("Robert Bosch GmbH, Bamberg Plant", "Robert Bosch GmbH, Blaichach Plant", False),
        ("Rank Xerox", "Fuji Xerox", False),
        ("Sunny Fresh Foods", "Cargill Kitchen Solutions", True),
        ("Rane Brake Lining Limited", "Rane Brake Linings Limited", False),
    ],
)
def test_one_organization_has_one_iri_and_two_have_two(tmp_path, name, other, same):
    path = tmp_path / "two.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["award", "recipient"], ["Deming Prize", name], ["Deming Prize", other]])
    document = readers.read(path)
    linked = link.resolve(document, [f for f in tables.facts(document) if f.type == "conferral"], load_packaged())
    one, two = (fact.entities["recipient"].iri for fact in linked)
    assert (one == two) is same


def test_a_plant_is_a_unit_of_its_company(values):
    assert (
        "organization/robert-bosch-gmbh" in values[expand("qa:unitOf")]["organization/robert-bosch-gmbh-bamberg-plant"]
    )


def test_no_two_things_of_a_kind_share_a_preferred_label_unless_reviewed(values):
    bearers = defaultdict(set)
    for entry in load_packaged():
        if entry.name_type == "preferred":
            bearers[(entry.kind, entry.language.partition("-")[0], normalise(entry.name))].add(entry.iri)
    for thing, labels in values[expand("skos:prefLabel")].items():
        for label in labels if not thing.startswith("http") else ():
            bearers[(kind_of(THINGS + thing), "any", normalise(label))].add(THINGS + thing)
    reviewed = {THINGS + row["thing"] for row in rows("homonyms")}
    assert [names for names, iris in bearers.items() if len(iris) > 1 and not iris <= reviewed] == []


def test_every_statement_of_a_table_rests_on_a_row_that_is_there(graph):
    for document, statements in graph:
        numbers = {row.number for row in document.rows}
        assert {s.evidence.row for s in statements} <= numbers
        assert all(0 < s.confidence <= 0.99 for s in statements)


def test_every_row_states_something_or_is_left_out_with_a_reason(graph):
    left_out = {(row["table"], int(row["row"])) for row in rows("left-out") if row["reason"]}
    for document, statements in graph:
        silent = {row.number for row in document.rows} - {s.evidence.row for s in statements}
        if document.schema == "decisions":
            silent -= {number for table_, number in left_out if table_ == "same-different.csv"}
            silent -= {row.number for row in document.rows if not (row.cells["thing_a"] and row.cells["thing_b"])}
            silent -= {row.number for row in document.rows if row.cells["decision"] == "same"}
        assert silent == set(), document.slug


def test_what_must_not_be_lost_is_there(values, graph):
    for property_ in (
        "qa:category", "qa:tier", "qa:country", "qa:locatedIn", "qa:sector", "qa:editionNumber", "qa:formerName",
        "qa:employer", "qa:level", "qa:legalAct", "qa:isoCode", "qa:adoptionOf", "qa:correspondence", "qa:renamedTo",
        "org:resultedFrom", "skos:closeMatch", "qa:stage", "qa:openedIn",
    ):  # fmt: skip
        assert values[expand(property_)], property_
    everything = [s for _, statements in graph for s in statements]
    assert any(s.inferred for s in everything)
    assert any(s.remark for s in everything)
    assert any(not source.located for s in everything for source in s.evidence.sources)
    assert any(len(s.evidence.sources) > 1 for s in everything)


def test_known_disagreements_are_carried_with_both_values(values):
    years = values[expand("qa:establishedIn")]
    assert {"2001", "2002"} <= years["award/shanghai-gold-quality-prize"]
    assert {"1950", "1951"} <= years["award/deming-prize"]
    assert {"1993", "1994"} <= years["award/uk-excellence-award"]
    first = values[expand("dcterms:date")]["cycle/malcolm-baldrige-national-quality-award-1988"]
    assert {"1988-11-13", "1988-11-14"} <= first
    assert {"organization/aqsiq", "organization/sac"} <= values[expand("qa:issuedBy")]["framework/gb-t-19580"]


def test_the_lineage_leads_from_the_shanghai_prize_to_baldrige(values):
    assert "framework/gb-t-19580" in values[expand("qa:assessedAgainst")]["award/shanghai-gold-quality-prize"]
    assert "framework/baldrige-excellence-framework" in values[expand("qa:derivedFrom")]["edition/gb-t-19580-2012"]
    assert values[expand("qa:editionOf")]["edition/gb-t-19580-2012"] == {"framework/gb-t-19580"}


def test_an_edition_has_the_year_of_its_designation_not_a_part_of_its_number(values):
    assert values[expand("qa:year")]["edition/yy-t-0287-2017"] == {"2017"}
    assert values[expand("qa:year")]["edition/baldrige-excellence-framework-2015-2016"] == {"2015"}
    years = {
        year for thing, found in values[expand("qa:year")].items() if thing.startswith("edition/") for year in found
    }
    assert all("1950" <= year <= "2026" for year in years)


def test_no_edition_belongs_to_two_frameworks(values):
    assert {e: f for e, f in values[expand("qa:editionOf")].items() if len(f) > 1} == {}


def test_the_package_lists_every_table_with_a_schema_that_describes_each_column():
    package = json.loads((corpus.CORPUS / "tables" / "datapackage.json").read_text(encoding="utf-8"))
    listed = {resource["path"]: resource for resource in package["resources"]}
    assert set(listed) == {path.name for path in (corpus.CORPUS / "tables").glob("*.csv")}
    assert all(listed[path.name]["title"] and listed[path.name]["schema"] for path in TABLES)
    for schema in table.schemas().values():
        assert all(field["description"] and field["type"] for field in schema["fields"])


def test_codes_of_the_tables_are_those_of_the_ontology():
    rdflib = pytest.importorskip("rdflib")
    concepts = rdflib.Graph().parse(ROOT / "ontology" / "concepts.ttl")
    skos = rdflib.Namespace("http://www.w3.org/2004/02/skos/core#")
    named = {
        (*str(concept).rpartition("/scheme/")[2].split("/"), str(name))
        for property_ in (skos.prefLabel, skos.altLabel)
        for concept, name in concepts.subject_objects(property_)
        if str(concept).count("/scheme/") and str(concept).rpartition("/scheme/")[2].count("/") == 1
    }
    assert {(row["scheme"], row["code"], row["name"]) for row in rows("codes")} == named
    assert concept_code("tier", "提名奖") == "nomination"


def test_no_iri_of_the_released_corpus_disappears(values):
    present = {subject for subjects in values.values() for subject in subjects}
    released = set(RELEASED.read_text(encoding="utf-8").split("\n")) - {""}
    assert sorted(released - present) == []


@pytest.mark.skipif(not FACTS.is_dir(), reason="the compiled facts are not beside this checkout")
def test_no_compiled_conferral_is_lost(conferrals):
    compiled = Counter()
    for name, award in (("baldrige-recipients", "malcolm-baldrige-national-quality-award"),):
        with (FACTS / f"{name}.csv").open(encoding="utf-8-sig") as file:
            compiled[award] += sum(1 for _ in csv.DictReader(file))
    for award, count in compiled.items():
        assert len(of(conferrals, award)) == count
    packaged = sum(len(readers.read(path).rows) for path in TABLES if path.stem.startswith("conferrals-"))
    sources = ("baldrige-recipients", "deming-prize", "deming-prize-more", "efqm-awards", "china-winners")
    total = 0
    for name in sources:
        with (FACTS / f"{name}.csv").open(encoding="utf-8-sig") as file:
            total += sum(1 for _ in csv.DictReader(file))
    assert packaged >= total


def test_the_package_is_valid_to_the_tools_of_its_own_standard():
    frictionless = pytest.importorskip("frictionless")
    report = frictionless.validate(str(corpus.CORPUS / "tables" / "datapackage.json"))
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "message"])[:5]
