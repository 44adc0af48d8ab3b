"""Chinese constructions in their variants, as press offices and bureaus write them, each by an example."""

from __future__ import annotations

import pytest

from kg import extract
from kg.model import Document
from kg.names import load_packaged


def said(text, kind, *fields):
    """Return the facts of a kind as tuples of some of their fields."""
    document = Document("test", "题目", text, "text/plain", "0" * 64)
    return {tuple(f.fields.get(k) for k in fields) for f in extract.facts(document, load_packaged()) if f.type == kind}


ACME, WHITE, RED = "青山重工股份有限公司", "白水制药集团有限公司", "红石水泥厂"
WON = {
    "several years before the verb": (
        f"{ACME}生产水泵。青山重工则在2003年、2011年先后两次获得海河质量奖。",
        {("青山重工", 2003), ("青山重工", 2011)},
    ),
    "second list without a verb": (
        f"市政府决定，授予{ACME}等5家单位2018年度海河质量奖，{WHITE}等3家单位2018年度海河质量奖提名奖。",
        {(ACME, 2018), (WHITE, 2018)},
    ),
    "organizations and a worker": (
        f"市政府决定授予{ACME}等9家组织和{WHITE}高级技师王玉林2018年度海河质量奖。",
        {(ACME, 2018), ("王玉林", 2018)},
    ),
    "last time": (
        f"2020年海河质量奖揭晓，{ACME}榜上有名，上一次是三花水泥在2017年获奖。",
        {(ACME, 2020), ("三花水泥", 2017)},
    ),
    "given to": (f"2018年海河质量奖颁给了{ACME}。", {(ACME, 2018)}),
    "those who won": (f"获得2018年海河质量奖的有{ACME}、{RED}。", {(ACME, 2018), (RED, 2018)}),
    "in all": (f"2018年度海河质量奖揭晓，共有{ACME}、{RED}两家企业获奖。", {(ACME, 2018), (RED, 2018)}),
    "headings of prizes": (
        f"2019年海河质量奖\n\n正奖（1家）\n{ACME}\n\n提名奖（1家）\n{RED}",
        {(ACME, 2019), (RED, 2019)},
    ),
    "counted headings": (
        f"2019年度海河质量奖获奖名单\n\n一、组织（2个）\n{ACME}\n{RED}\n\n二、个人（1名）\n王明 {ACME}总工程师",
        {(ACME, 2019), (RED, 2019), ("王明", 2019)},
    ),
    "names in columns": (f"2019年海河质量奖获奖名单：\n{ACME} {WHITE}\n{RED} 蓝天学校", {(ACME, 2019), (WHITE, 2019)}),
    "only nominated": (f"{ACME}获得2018年海河质量奖提名，最终落选。", set()),
    "giver of a notice": (f"市政府决定对获得2018年海河质量奖的{ACME}、{RED}予以表彰。", {(ACME, 2018), (RED, 2018)}),
}  # fmt: skip


@pytest.mark.parametrize("name", WON)
def test_conferrals_are_read_in_their_variants(name):
    text, expected = WON[name]
    found = said(text, "conferral", "recipient", "year")
    assert expected <= found
    assert expected or not found
    assert not any(recipient == "市政府" for recipient, _ in found)


RELATED = {
    "giver in a title": (
        f"海河市人民政府关于授予{ACME}2018年度海河市市长质量奖的决定",
        "conferred_by", ("subject", "body"), ("海河市市长质量奖", "海河市人民政府"),
    ),
    "old name": (
        "海河质量奖原名海河质量管理奖。",
        "renamed_to", ("subject", "new_name"), ("海河质量管理奖", "海河质量奖"),
    ),
    "last round": (f"海河质量奖揭晓。{ACME}进入了现场评审，未能获奖。", "finalist", ("candidate",), (ACME,)),
    "daily work": (
        "海河质量奖设立于2010年。日常工作由海河市市场监督管理局负责。",
        "administered_by", ("subject", "body"), ("海河质量奖", "海河市市场监督管理局"),
    ),
    "first given": (
        "海河质量奖是海河市的奖项。首届颁奖于2013年举行。",
        "established", ("subject", "year", "aspect"), ("海河质量奖", 2013, "first_awarded"),
    ),
    "standard from another": (
        "评审标准是GB/T 19580《卓越绩效评价准则》，这一标准脱胎于美国的波多里奇国家质量奖。",
        "derived_from", ("standard", "source"), ("GB/T 19580《卓越绩效评价准则》", "波多里奇国家质量奖"),
    ),
    "place in brackets": (
        f"2017年海河质量奖获奖名单\n\n{ACME}(常熟市)\n{WHITE}(江阴市)",
        "located_in", ("subject", "place"), (ACME, "常熟市"),
    ),
    "seat before a short name": (
        f"{ACME}生产水泵。位于海河市的青山重工很有名。",
        "located_in", ("subject", "place"), ("青山重工", "海河市"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", RELATED)
def test_relations_are_read_in_their_variants(name):
    text, kind, fields, expected = RELATED[name]
    assert expected in said(text, kind, *fields)


def test_traditional_characters_are_read_and_names_stay_as_written():
    text = "台積電子股份有限公司榮獲2019年國家品質獎。國家品質獎由行政院於1990年設立。"
    assert said(text, "conferral", "award", "recipient", "year") == {("國家品質獎", "台積電子股份有限公司", 2019)}
    assert said(text, "established", "subject", "year") == {("國家品質獎", 1990)}


def test_a_column_of_numbers_does_not_hide_the_header_of_a_table():
    text = "海河市2018年度政府质量奖获奖名单\n\n序号\t企业名称\t所属区\n1\t青山重工股份有限公司\t东区"
    assert said(text, "conferral", "recipient", "year") == {("青山重工股份有限公司", 2018)}
