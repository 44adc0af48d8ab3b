"""The press release that the project began with, and our own article that retells it, give the same facts."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from kg import extract, readers
from kg.model import Fact
from kg.names import load_packaged

ARTICLE = Path(str(resources.files("kg"))) / "corpus/articles/shanghai-gold-quality-prize-2018.md"
SEED = Path(__file__).resolve().parents[3] / "shared/seed/microport-2018-shanghai-gold-quality-prize.txt"


@pytest.fixture(params=[ARTICLE, SEED], ids=["article", "seed"])
def told(request: pytest.FixtureRequest) -> list[Fact]:
    if not request.param.exists():
        pytest.skip("the seed is not beside this checkout")
    return extract.facts(readers.read(request.param), load_packaged())


def of(facts: list[Fact], kind: str) -> list[Fact]:
    return [f for f in facts if f.type == kind]


def test_the_conferral_has_its_year_its_recipient_and_its_giver(told):
    (conferral,) = of(told, "conferral")
    assert conferral.fields["recipient"] == "Shanghai MicroPort Medical (Group) Co., Ltd."
    assert conferral.fields["year"] == 2018
    assert conferral.fields["tier"] == "Gold"
    assert conferral.fields["conferred_by"] == "Shanghai Municipal People's Government"
    assert any(a.startswith("MicroPort") for a in conferral.aliases["recipient"])


def test_the_prize_is_dated_and_the_programme_is_not(told):
    (dated,) = of(told, "established")
    assert dated.fields["year"] == 2001
    assert "Gold" in str(dated.fields["subject"])


def test_the_prize_is_part_of_the_programme_open_to_both_kinds(told):
    assert len(of(told, "part_of")) == 1
    assert {f.fields["recipient_kind"] for f in of(told, "open_to")} == {"organization", "individual"}


def test_the_standard_has_its_bodies_and_its_origin(told):
    (initiated,) = of(told, "established_by")
    assert initiated.fields["role"] == "initiated"
    assert str(initiated.fields["body"]).startswith(
        "Quality Management Department of the former General Administration"
    )
    assert str(of(told, "former")[0].fields["subject"]).startswith("General Administration of Quality Supervision")
    for kind in ("drafted_by", "published_by"):
        (fact,) = of(told, kind)
        assert str(fact.fields["body"]).startswith("China National Institut")
        assert "GB/T 19580" in str(fact.fields["subject"])
    (origin,) = of(told, "derived_from")
    assert "GB/T 19580" in str(origin.fields["standard"])
    assert "Baldrige" in str(origin.fields["source"])
    assert origin.fields["same_structure"] is True


def test_three_awards_are_the_best_known(told):
    assert {f.fields["subject"] for f in of(told, "regarded_as")} == {
        "Deming Prize", "Malcolm Baldrige National Quality Award", "EFQM Excellence Award"
    }  # fmt: skip
    assert {(f.fields["subject"], f.fields["place"]) for f in of(told, "located_in")} >= {
        ("Deming Prize", "Japan"), ("EFQM Excellence Award", "Europe")
    }  # fmt: skip


def test_what_the_release_says_of_its_company(told):
    assert [f.fields["year"] for f in of(told, "founded")] == [1998]
    assert len(of(told, "system_framework")) == 2
    counted = {f.fields["counted"]: f.fields for f in of(told, "observation")}
    assert counted["patents-and-applications"]["number"] == 3500
    assert counted["patents-and-applications"]["modifier"] == "more-than"
    assert counted["special-review-products"]["number"] == 15
    assert counted["special-review-products"]["as_of"] == "2018-12"
    honours = {f.fields["honour"]: f.fields for f in of(told, "other_honour")}
    assert honours["China National Science and Technology Progress Award"]["times"] == 5
    assert len(honours) == 2
    (result,) = of(told, "publication")
    assert (result.fields["venue"], result.fields["date"]) == ("Lancet", "2018-09")
    assert str(of(told, "developed_by")[0].fields["body"]).startswith("MicroPort")
    (only,) = of(told, "sole_recipient")
    assert only.fields["sector"] == "medical device"


def test_the_traps_stay_open(told):
    assert not of(told, "holds_certification")
    assert not any(
        "Deming" in str(f.fields["source"]) or "EFQM" in str(f.fields["source"]) for f in of(told, "derived_from")
    )
    assert {f.type for f in told if "Programme" in str(f.fields) and f.type == "established"} == set()
