"""Linking of names: what is known is found, what only looks alike is kept apart."""

import pytest

from kg import link, names
from kg.describe.terms import edition_number
from kg.model import Document, Fact
from kg.namespaces import THINGS


def resolved(type_, fields, text="", aliases=None, others=()):
    document = Document(slug="a-page", title="A page", text=text, media_type="text/plain", digest="0")
    fact = Fact(type_, fields, 0, len(text), "test", aliases=aliases or {})
    linked = link.resolve(document, [*others, fact], names.load_packaged())[-1]
    return {name: entity.iri.removeprefix(THINGS) for name, entity in linked.entities.items()}


@pytest.mark.parametrize(
    ("type_", "field", "name", "thing"),
    [
        ("derived_from", "source", "evaluation criteria of Malcolm Baldrige National Quality Award",
         "framework/baldrige-excellence-framework"),
        ("drafted_by", "body", "China National Institution of Standardization", "organization/cnis"),
        ("established_by", "body",
         "Quality Management Department of the former General Administration of Quality Supervision, Inspection and"
         " Quarantine of China", "organization/aqsiq-quality-management-department"),
        ("regarded_as", "subject", "EFQM Excellence Award", "award/efqm-award"),
        ("uses_criteria", "standard", "National Standard GB/T 19580 Criteria for Performance Excellence",
         "framework/gb-t-19580"),
        ("system_framework", "standard", "ISO9001", "framework/iso-9001"),
        ("uses_criteria", "standard", "GB/T 19580-2012", "edition/gb-t-19580-2012"),
        ("conferral", "award", "2018 Shanghai Municipality Gold Quality Prize", "award/shanghai-gold-quality-prize"),
        ("conferral", "award", "2018 Shanghai Municipality Government Quality Awards",
         "programme/shanghai-municipality-government-quality-award"),
        ("conferral", "award", "第四届中国质量奖", "award/china-quality-award"),
        ("conferral", "recipient", "Toyota Motor", "organization/toyota-motor-corporation"),
        ("conferral", "recipient", "トヨタ自動車", "organization/toyota-motor-corporation"),
        ("conferral", "recipient", "潍柴动力", "organization/weichai-power"),
        ("conferral", "conferred_by", "原国家质检总局", "organization/aqsiq"),
        ("located_in", "place", "US", "place/united-states"),
    ],
)  # fmt: skip
def test_known_names_are_linked(type_, field, name, thing):
    assert resolved(type_, {field: name})[field] == thing


def test_a_short_name_defined_by_the_document_means_the_full_one():
    full = "Shanghai MicroPort Medical (Group) Co., Ltd."
    first = Fact("conferral", {"recipient": full}, 0, 0, "test", aliases={"recipient": ("MicroPort®",)})
    found = resolved("founded", {"subject": "MicroPort®", "year": 1998}, others=[first])
    assert found["subject"] == "organization/shanghai-microport-medical-group"


def test_a_generic_name_means_the_one_programme_that_the_document_names():
    first = Fact("conferred_by", {"subject": "2018 Shanghai Municipality Government Quality Awards"}, 0, 0, "test")
    found = resolved("part_of", {"programme": "government quality awards"}, others=[first])
    assert found["programme"] == "programme/shanghai-municipality-government-quality-award"


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("The China Quality Award is given by SAMR every second year.", "award/china-quality-award"),
        ("The China Association for Quality handed over the China Quality Award.", "award/caq-national-quality-award"),
        ("The China Quality Award is famous.", "award/china-quality-award-in-a-page"),
    ],
)
def test_a_name_of_two_awards_is_decided_by_cues_or_not_at_all(text, thing):
    assert resolved("conferral", {"award": "China Quality Award"}, text)["award"] == thing


def test_parts_of_a_company_and_namesakes_are_not_merged():
    assert resolved("conferral", {"recipient": "GTE"})["recipient"] == "organization/gte"
    gte = resolved("conferral", {"recipient": "GTE Directories Corporation"})["recipient"]
    assert gte == "organization/gte-directories-corporation"
    assert resolved("conferral", {"recipient": "Fuji Xerox"})["recipient"] == "organization/fuji-xerox"


def test_an_unknown_name_is_minted_and_marked_as_not_known():
    document = Document(slug="a-page", title="A page", text="", media_type="text/plain", digest="0")
    fact = Fact("conferral", {"recipient": "Aurora Valves Ltd", "award": "2021 Aurora Prize"}, 0, 0, "test")
    entities = link.resolve(document, [fact], names.load_packaged())[0].entities
    assert not entities["recipient"].known
    assert entities["award"].iri == THINGS + "award/aurora-prize"


def test_an_individual_becomes_a_person():
    found = resolved("conferral", {"recipient": "Noriaki Kano", "recipient_kind": "individual"})
    assert found["recipient"] == "person/noriaki-kano"


@pytest.mark.parametrize(
    ("name", "thing"),
    [
        ("EFQM Excellence Awards", "award/efqm-award"),
        ("Singapore Quality Award (SQA) with Special Commendation", "award/singapore-quality-award"),
        ("中国质量奖提名奖", "award/china-quality-award"),
        ("第四届中国质量奖提名奖", "award/china-quality-award"),
    ],
)
def test_plural_and_distinction_do_not_make_another_award(name, thing):
    assert resolved("conferral", {"award": name})["award"] == thing


@pytest.mark.parametrize(
    ("name", "slug"),
    [("Monticello, Minn", "monticello-minnesota"), ("Plano, TX", "plano-texas"), ("Nowhere, Xy", "nowhere-xy")],
)
def test_a_town_is_named_with_its_region_in_full(name, slug):
    assert resolved("located_in", {"subject": "Aurora", "place": name})["place"] == f"place/{slug}"


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Institute of Technical Education", "ITE"),
        ("Bharat Electronics Ltd", "BEL"),
        ("Subordinate Courts of Singapore", "Subordinate Courts"),
    ],
)
def test_a_short_name_means_the_organization_that_the_document_names_in_full(full, short):
    first = Fact("conferral", {"recipient": full}, 0, 0, "test")
    assert resolved("conferral", {"recipient": short}, others=[first]) == resolved("conferral", {"recipient": full})


def test_a_plant_is_not_taken_for_its_company_because_the_name_begins_so():
    first = Fact("conferral", {"recipient": "Aurora Valves Springfield Plant"}, 0, 0, "test")
    assert resolved("conferral", {"recipient": "Aurora Valves"}, others=[first])["recipient"].endswith("/aurora-valves")


def test_a_name_without_its_province_is_decided_by_the_province_in_the_text_or_kept_to_the_document():
    found = resolved("conferral", {"award": "省长质量奖"}, "2019年度辽宁省省长质量奖名单")
    assert found["award"] == "award/liaoning-governor-quality-award"
    assert resolved("conferral", {"award": "市长质量奖"}, "某市")["award"] == "award/市长质量奖-in-a-page"


def test_a_known_name_of_another_kind_is_not_minted_a_second_time():
    found = resolved("administered_by", {"subject": "Japan Quality Award Council"})
    assert found["subject"] == "organization/jqac"


@pytest.mark.parametrize(
    ("edition", "number"),
    [
        ("第四届", 4),
        ("首届", 1),
        ("第十八届", 18),
        ("第二十届", 20),
        ("3rd", 3),
        ("fourth session", 4),
        ("7", 7),
        ("届", None),
    ],
)
def test_an_edition_is_read_as_a_number(edition, number):
    assert edition_number(edition) == number
