"""Constructions one by one: who won what and when, who only hopes, what an award comes from."""

from __future__ import annotations

import pytest

from kg import extract
from kg.model import Document
from kg.names import load_packaged


def facts(text, kind=None, **known):
    document = Document("test", known.pop("title", "A title"), text, "text/plain", "0" * 64, **known)
    found = extract.facts(document, load_packaged())
    return [f for f in found if kind is None or f.type == kind]


def won(text, **known):
    return {(f.fields["award"], f.fields["recipient"], f.fields["year"]) for f in facts(text, "conferral", **known)}


ENGLISH = {
    "active": ("Acme Pumps Ltd won the Deming Prize in 2004.", {("Deming Prize", "Acme Pumps Ltd", 2004)}),
    "passive": ("Acme Pumps Ltd was awarded the 2009 Deming Prize.", {("Deming Prize", "Acme Pumps Ltd", 2009)}),
    "award first": (
        "The Deming Prize for 2010 went to Acme Pumps Ltd and Borg Steel.",
        {("Deming Prize", "Acme Pumps Ltd", 2010), ("Deming Prize", "Borg Steel", 2010)},
    ),
    "apposition": (
        "Acme Pumps Ltd, a maker of valves in the north, has received the Deming Prize for 2012.",
        {("Deming Prize", "Acme Pumps Ltd", 2012)},
    ),
    "years of an award": (
        "Borg Steel holds two Deming Prizes (2001 and 2007).",
        {("Deming Prizes", "Borg Steel", 2001), ("Deming Prizes", "Borg Steel", 2007)},
    ),
    "years of a name": (
        "Earlier winners of the Deming Prize include Borg Steel (2001) and Acme Pumps (2003, 2009).",
        {
            ("Deming Prize", "Borg Steel", 2001),
            ("Deming Prize", "Acme Pumps", 2003),
            ("Deming Prize", "Acme Pumps", 2009),
        },
    ),
    "pronoun": (
        "Borg Steel makes rails. In 2015 the company won the Japan Quality Award.",
        {("Japan Quality Award", "Borg Steel", 2015)},
    ),
    "first to win": (
        "Borg Steel became the first foreign company to win the Japan Quality Award in 2015.",
        {("Japan Quality Award", "Borg Steel", 2015)},
    ),
    "two awards": (
        "Borg Steel won the Deming Prize in 2004 and went on to receive the Japan Quality Medal in 2009.",
        {("Deming Prize", "Borg Steel", 2004), ("Japan Quality Medal", "Borg Steel", 2009)},
    ),
    "one of the winners": (
        "The 2014 Deming Prize winners were named today. Borg Steel is one of the winners.",
        {("Deming Prize", "Borg Steel", 2014)},
    ),
}

CHINESE = {
    "active": ("明光电器有限公司2014年荣获全国质量奖。", {("全国质量奖", "明光电器有限公司", 2014)}),
    "decision": (
        "市政府决定授予明光电器有限公司、东海造船厂2016年度东州市市长质量奖。",
        {("东州市市长质量奖", "明光电器有限公司", 2016), ("东州市市长质量奖", "东海造船厂", 2016)},
    ),
    "holder": (
        "2012年东州市市长质量奖获得者是明光电器有限公司和东海造船厂。",
        {("东州市市长质量奖", "明光电器有限公司", 2012), ("东州市市长质量奖", "东海造船厂", 2012)},
    ),
    "counted others": (
        "明光电器有限公司等12家企业获2015年东州市市长质量奖。",
        {("东州市市长质量奖", "明光电器有限公司", 2015)},
    ),
    "person behind employer": ("明光电器有限公司张伟获2015年东州市市长质量奖。", {("东州市市长质量奖", "张伟", 2015)}),
    "quoted awards": (
        "明光电器有限公司先后获得“全国质量奖”“亚太质量奖”。",
        {("全国质量奖", "明光电器有限公司", None), ("亚太质量奖", "明光电器有限公司", None)},
    ),
}


@pytest.mark.parametrize("case", ENGLISH)
def test_english_construction(case):
    text, expected = ENGLISH[case]
    assert won(text) == expected


@pytest.mark.parametrize("case", CHINESE)
def test_chinese_construction(case):
    text, expected = CHINESE[case]
    assert won(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Acme Pumps Ltd did not win the Deming Prize in 2004.",
        "Acme Pumps Ltd hopes to win the Deming Prize in 2030.",
        "No company received the Deming Prize in 2004.",
        "Acme Pumps Ltd was awarded a contract by the Ministry of Transport.",
        "Acme Pumps Ltd has won the Good Design Award for its kettle.",
        "Acme Pumps Ltd is certified to ISO 9001 and applied for the Deming Prize.",
        "明光电器有限公司力争2020年摘取全国质量奖。",
        "明光电器有限公司入围2018年度东州市市长质量奖。",
        "拟授予明光电器有限公司东州市市长质量奖,现予公示。",
        "明光电器有限公司荣获国家科学技术进步奖。",
    ],
)
def test_no_conferral_is_claimed(text):
    assert not won(text)


def test_a_list_is_read_by_its_heading():
    text = (
        "Prize news\n\nRecipients of the 2012 Japan Quality Award:\n"
        "Borg Steel, Dallas, Texas (manufacturing)\nAcme Pumps Ltd, Kalamazoo, Mich. (service)\n"
    )
    assert won(text) == {("Japan Quality Award", "Borg Steel", 2012), ("Japan Quality Award", "Acme Pumps Ltd", 2012)}
    assert {f.fields["place"] for f in facts(text, "located_in")} == {"Dallas, Texas", "Kalamazoo, Mich."}


def test_a_list_of_finalists_is_no_list_of_winners():
    text = "Shortlist for the 2012 Japan Quality Award\n\nFinalists:\n- Borg Steel\n- Acme Pumps Ltd\n"
    assert not won(text)
    assert {f.fields["candidate"] for f in facts(text, "finalist")} == {"Borg Steel", "Acme Pumps Ltd"}


def test_a_table_gives_tier_place_and_year():
    text = (
        "Winners of the Japan Quality Award\n\nYear | Company | Country | Result\n"
        "2011 | Borg Steel | Spain | Gold\n2012 | Acme Pumps | Turkey | Silver\n"
    )
    found = {f.fields["recipient"]: f.fields for f in facts(text, "conferral")}
    assert (found["Borg Steel"]["year"], found["Borg Steel"]["tier"]) == (2011, "Gold")
    assert {f.fields["place"] for f in facts(text, "located_in")} == {"Spain", "Turkey"}


def test_lineage_is_not_comparison():
    assert facts("The Japan Quality Award is modelled on the Malcolm Baldrige National Quality Award.", "derived_from")
    assert not facts(
        "The Japan Quality Award is similar to the Malcolm Baldrige National Quality Award.", "derived_from"
    )
    assert not facts("全国质量奖已与美国波多里奇国家质量奖、日本戴明奖齐名。", "derived_from")


def test_offsets_are_those_of_the_quote():
    text = "Some words before.\n\nAcme Pumps Ltd won the Deming Prize in 2004. More words."
    (fact,) = facts(text, "conferral")
    assert text[fact.start : fact.end] == "Acme Pumps Ltd won the Deming Prize in 2004."


def test_stream_holds_one_document_at_a_time():
    drawn = []

    def documents():
        for number in range(3):
            drawn.append(number)
            yield Document(f"d{number}", "t", "Acme Pumps Ltd won the Deming Prize in 2004.", "text/plain", "0" * 64)

    results = extract.stream(documents(), load_packaged())
    next(results)
    assert drawn == [0]
    assert len(list(results)) == 2


def test_two_names_that_are_each_whole_are_parted_at_the_ampersand():
    text = "Karvel Quality Award winners\n\n2003 Dunmore Sanayi AS & Karvel College\n2004 Procter & Gamble\n"
    assert {recipient for _, recipient, _ in won(text)} == {"Dunmore Sanayi AS", "Karvel College", "Procter & Gamble"}


def test_an_empty_text_has_no_facts():
    assert facts("") == []
