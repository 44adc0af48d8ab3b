"""Search by name: exact, prefix, part, typing error, Chinese, numbers; facets that count and combine."""

import pytest

from kg.search import FacetRow, Index, NameRow, build, kind_of

PREF = "http://www.w3.org/2004/02/skos/core#prefLabel"
ALT = "http://www.w3.org/2004/02/skos/core#altLabel"
ROOT = "https://w3id.org/quality-awards/"
BASE = ROOT + "id/"
NAMES = [
    ("award/deming-prize", PREF, "Deming Prize", "en"),
    ("award/deming-prize", PREF, "デミング賞", "ja"),
    ("award/deming-prize", ALT, "戴明奖", "zh-Hans"),
    ("award/baldrige", PREF, "Malcolm Baldrige National Quality Award", "en"),
    ("framework/gb-t-19580", PREF, "GB/T 19580", "en"),
    ("framework/gb-t-19580", PREF, "卓越绩效评价准则", "zh-Hans"),
    ("award/上海市质量金奖", PREF, "上海市质量金奖", "zh-Hans"),
    ("award/shanghai-mayor", PREF, "上海市市长质量奖", "zh-Hans"),
    ("organization/juse", PREF, "Union of Japanese Scientists and Engineers", "en"),
    ("organization/juse", ALT, "JUSE", "en"),
    ("organization/acme", PREF, "Acme", "en"),
    ("organization/toyota", PREF, "Toyota", "en"),
]
CHINA, JAPAN, DEMING = BASE + "place/china", BASE + "place/japan", BASE + "award/deming-prize"
FACETS = [
    ("organization/acme", "country", CHINA), ("organization/acme", "award", DEMING),
    ("organization/toyota", "country", JAPAN), ("organization/toyota", "award", DEMING),
    ("award/deming-prize", "country", JAPAN),
]  # fmt: skip


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    path = tmp_path_factory.mktemp("index") / "search.sqlite"
    names = (NameRow(BASE + thing, prop, name, language) for thing, prop, name, language in NAMES)
    build(path, names, (FacetRow(BASE + thing, facet, value) for thing, facet, value in FACETS))
    return Index(path)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("deming", "award/deming-prize"), ("Demming prize", "award/deming-prize"), ("baldridge", "award/baldrige"),
        ("19580", "framework/gb-t-19580"), ("gbt19580", "framework/gb-t-19580"),
        ("GB/T19580", "framework/gb-t-19580"),
        ("戴明", "award/deming-prize"), ("卓越绩效", "framework/gb-t-19580"), ("质量金奖", "award/上海市质量金奖"),
        ("上海质量金奖", "award/上海市质量金奖"),
        ("juse", "organization/juse"), ("malcolm quality award", "award/baldrige"),
        ("Malcom Baldrige", "award/baldrige"), ("デミング", "award/deming-prize"), ("DEM", "award/deming-prize"),
    ],
)  # fmt: skip
def test_what_is_typed_finds_the_thing_first(index, typed, found):
    assert index.suggest(typed)[0].iri == BASE + found


def build_in(directory, names, facets=()):
    path = directory / "search.sqlite"
    build(path, (NameRow(BASE + thing, PREF, name, "en") for thing, name in names),
          (FacetRow(BASE + thing, facet, value) for thing, facet, value in facets))  # fmt: skip
    return Index(path)


def test_what_much_hangs_on_is_suggested_before_what_only_begins_with_the_word(tmp_path):
    names = [(f"edition/{year}", f"Baldrige criteria {year}") for year in range(1988, 2008)]
    names += [("award/baldrige", "Malcolm Baldrige National Quality Award")]
    facets = [(f"organization/{n}", "award", BASE + "award/baldrige") for n in range(150)]
    names += [(f"organization/{n}", f"Winner {n}") for n in range(150)]
    found = build_in(tmp_path, names, facets).suggest("baldrige")
    assert found[0].iri == BASE + "award/baldrige"
    assert len(found) == 10


def test_names_of_records_do_not_push_things_out(tmp_path):
    names = [(f"conferral/{n}", f"Baldrige Award {n}") for n in range(500)]
    names += [("award/baldrige", "Malcolm Baldrige National Quality Award")]
    assert [hit.kind for hit in build_in(tmp_path, names).suggest("baldrige")] == ["award"]


def test_one_kind_does_not_fill_all_places(tmp_path):
    names = [(f"edition/{year}", f"Acme criteria {year}") for year in range(1990, 2010)]
    names += [("organization/a", "The Foundation named Acme"), ("person/b", "Someone of Acme")]
    kinds = [hit.kind for hit in build_in(tmp_path, names).suggest("acme")]
    assert {"organization", "person"} < set(kinds)
    assert len(kinds) == 10


def test_of_two_organizations_the_one_that_received_more_comes_first(tmp_path):
    names = [("organization/boshoku", "Toyota Boshoku"), ("organization/motor", "Toyota Motor Corporation")]
    facets = [("organization/motor", facet, value) for facet, value in (("award", DEMING), ("award", CHINA),
              ("decade", "1960"), ("decade", "1970"))]  # fmt: skip
    assert build_in(tmp_path, names, facets).suggest("toyota")[0].iri == BASE + "organization/motor"


@pytest.mark.parametrize("typed", ["", "   ", "zzzzqqqq", '"', "'; DROP TABLE name", "* OR *", "()", "\x00", "%"])
def test_nonsense_finds_nothing_and_breaks_nothing(index, typed):
    assert index.suggest(typed) == ()
    assert index.label(BASE + "award/deming-prize") == "Deming Prize"


def test_a_hit_tells_which_other_name_matched(index):
    hit = index.suggest("juse")[0]
    assert (hit.label, hit.matched) == ("Union of Japanese Scientists and Engineers", "JUSE")


def test_a_label_is_in_the_language_asked_and_falls_back(index):
    assert index.label(BASE + "framework/gb-t-19580", "zh") == "卓越绩效评价准则"
    assert index.label(BASE + "organization/acme", "zh") == "Acme"
    assert index.label(BASE + "award/deming-prize", "zh") == "戴明奖", "a name in the language, though not preferred"
    assert index.label(BASE + "award/上海市质量金奖", "en") == "上海市质量金奖"
    assert index.label(BASE + "award/not-named").endswith("not-named")


def test_facets_count_and_combine(index):
    everything = index.search("")
    assert dict(everything.facets["kind"])["organization"] == 3
    of_japan = index.search("", filters={"country": [BASE + "place/japan"]})
    assert {hit.iri for hit in of_japan.hits} == {BASE + "organization/toyota", BASE + "award/deming-prize"}
    both = index.search("", filters={"country": [BASE + "place/japan"], "kind": ["organization"]})
    assert [hit.iri for hit in both.hits] == [BASE + "organization/toyota"]
    assert dict(both.facets["country"]) == {BASE + "place/japan": 1, BASE + "place/china": 1}, (
        "its own filter is left out"
    )


def test_values_of_one_facet_add_up(index):
    two = index.search("", filters={"country": [BASE + "place/japan", BASE + "place/china"], "kind": ["organization"]})
    assert two.total == 2


def test_a_page_of_results_is_cut_and_the_total_is_told(index):
    page = index.search("", limit=2, offset=2)
    assert len(page.hits) == 2
    assert page.total == 8


@pytest.mark.parametrize(
    ("iri", "kind"),
    [(BASE + "award/x", "award"), (ROOT + "document/x", "document"), (ROOT + "document/x#row-1", None),
     (ROOT + "scheme/tier/gold", "concept"), (ROOT + "ontology#Award", "term"), ("http://example.org/", None)],
)  # fmt: skip
def test_the_kind_is_read_from_the_iri(iri, kind):
    assert kind_of(iri) == kind
