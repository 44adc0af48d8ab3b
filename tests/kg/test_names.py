"""The authority file and the normal form under which names are compared."""

import csv
import time

import pytest

from kg import names
from kg.namespaces import THINGS


@pytest.fixture(scope="module")
def known():
    return names.load_packaged()


@pytest.mark.parametrize(
    ("name", "normal"),
    [
        ("MicroPort®", "microport"),
        ("The Deming Prize", "deming prize"),
        ("AT&T", "at and t"),
        ("Türkiye Excellence Award", "turkiye excellence award"),
        ("上海微创医疗器械（集团）有限公司", "上海微创医疗器械 集团 有限公司"),
        ("Shanghai Municipal People’s Government", "shanghai municipal peoples government"),
        ("デミング賞", "デミング賞"),
        ("Белару́сь", "беларусь"),
    ],
)
def test_names_are_compared_without_case_marks_and_punctuation(name, normal):
    assert names.normalise(name) == normal


def test_japanese_voicing_marks_are_kept():
    assert names.normalise("デミング") != names.normalise("テミンク")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("ISO9001", "iso9001"),
        ("ISO 9001:2015", "iso90012015"),
        ("National Standard GB/T 19580 Criteria for Performance Excellence", "gbt19580"),
        ("GB/T19580—2012《卓越绩效评价准则》", "gbt195802012"),
        ("Deming Prize", None),
    ],
)
def test_designation_of_a_standard_is_found_inside_its_name(text, key):
    assert names.designation(text) == key


def test_one_name_gives_every_thing_that_bears_it(known):
    bearers = {e.iri for e in known.lookup("China Quality Award")}
    assert bearers == {THINGS + "award/china-quality-award", THINGS + "award/caq-national-quality-award"}


def test_kinds_narrow_a_lookup(known):
    assert {e.kind for e in known.lookup("Deming Prize", ("programme",))} == {"programme"}


def test_preferred_label_is_shown_and_falls_back_to_another_language(known):
    assert known.label(THINGS + "organization/aqsiq", "zh") == "国家质量监督检验检疫总局"
    assert known.label(THINGS + "organization/weichai-power", "en") == "潍柴动力股份有限公司"
    assert known.label(THINGS + "organization/nobody") is None


def test_codes_of_places_are_marked_so_that_texts_are_not_searched_for_them(known):
    assert all(e.is_code for e in known.lookup("IL", ("place",)))
    assert not any(e.is_code for e in known.lookup("Japan", ("place",)))


def test_every_thing_has_a_preferred_name_and_types_are_of_the_list(known):
    preferred = {e.iri for e in known if e.name_type == "preferred"}
    assert preferred == set(known.iris())
    assert {e.name_type for e in known} <= set(names.NAME_TYPES)


def test_the_authority_file_loads_fast():
    with names.resources.files("kg").joinpath("corpus/tables/names.csv").open(encoding="utf-8") as lines:
        table = list(csv.DictReader(lines))
    start = time.perf_counter()
    names.read(table)
    assert time.perf_counter() - start < 0.5
