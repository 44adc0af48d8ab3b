import pytest

from kg import iris


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("GB/T 19580", "gb-t-19580"),
        ("Nestlé Purina PetCare Co.", "nestle-purina-petcare-co"),
        ("Shanghai Municipal People's Government", "shanghai-municipal-peoples-government"),
        ("上海市质量金奖", "上海市质量金奖"),
        ("デミング賞", "デミング賞"),
        ("MicroPort®", "microport"),
        ("AT&T", "at-and-t"),
    ],
)
def test_a_slug_is_readable_and_keeps_other_scripts(name, slug):
    assert iris.slugify(name) == slug


def test_a_name_without_a_letter_gives_no_iri():
    with pytest.raises(ValueError, match="no letter or digit"):
        iris.slugify("—!")


def test_the_kind_stands_in_the_iri_and_only_known_kinds_are_minted():
    assert iris.kind_of(iris.thing("award", "Deming Prize")) == "award"
    assert iris.kind_of("https://example.org/id/award/x") is None
    with pytest.raises(ValueError, match="unknown kind"):
        iris.thing("prize", "Deming Prize")
