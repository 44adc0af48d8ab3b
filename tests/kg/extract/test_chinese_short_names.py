"""Chinese short names that only their place shows, each kind of place by an example of our own."""

from __future__ import annotations

import pytest

from kg import extract
from kg.model import Document
from kg.names import load_packaged


def said(text, kind, *fields):
    """Return the facts of a kind as tuples of some of their fields."""
    document = Document("test", "题目", text, "text/plain", "0" * 64)
    return {tuple(f.fields.get(k) for k in fields) for f in extract.facts(document, load_packaged()) if f.type == kind}


WON = {
    "a list before a word of winning": (
        "2018年度海河质量奖评选结果公布。柳林电器、松山和桥头五家企业当选。",
        {"柳林电器", "松山", "桥头"},
    ),
    "a list with towns before the names": (
        "2018年度海河质量奖揭晓，青州市的柳林科技、地处白水新区的桥头药业榜上有名。",
        {"柳林科技", "桥头药业"},
    ),
    "two names after who the winners are": (
        "海河质量奖历届评出多家企业。第二届的得主有松山石化和柳林本田。",
        {"松山石化", "柳林本田"},
    ),
    "a list with others": ("松山钢铁、云水港等多家公司此前都得过海河质量奖。", {"松山钢铁", "云水港"}),
    "a name that its list has shown": (
        "柳林电器、松山动力等5家企业获2018年海河质量奖。2015年，柳林电器就拿过云州市市长质量奖。",
        {"柳林电器", "松山动力"},
    ),
    "a count before who they are": (
        "2018年海河质量奖提名奖共2家，分别是青山重工有限公司和桥头区管理处。",
        {"青山重工有限公司", "桥头区管理处"},
    ),
    "a label and a point": (
        "2018年海河质量奖获奖名单\n\n金奖：柳林电器有限公司、松山化工有限公司。",
        {"柳林电器有限公司", "松山化工有限公司"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WON)
def test_short_names_win(name):
    text, expected = WON[name]
    assert {recipient for (recipient,) in said(text, "conferral", "recipient")} == expected


NAMELESS = {
    "what is judged": "海河质量奖从质量、技术、品牌、效益四个方面评价企业，获奖企业须全面达标。",
    "steps": "经材料评审、现场评审、综合评议，产生了海河质量奖获奖名单。",
    "branches of trade": "制造业、服务业、建筑业都有企业获得海河质量奖。",
}


@pytest.mark.parametrize("name", NAMELESS)
def test_lists_of_common_words_are_no_names(name):
    assert not said(NAMELESS[name], "conferral", "recipient")


def test_persons_behind_their_employers_win_a_prize_for_persons():
    text = "今年当选“海河质量奖个人奖”的三位，他们是：青山重工有限公司总经理胡汉民，白水研究院院长罗小琦。"
    assert {who for (who,) in said(text, "conferral", "recipient")} == {"胡汉民", "罗小琦"}


def test_a_certificate_by_its_letters():
    text = "青山食品有限公司通过了HACCP和BRC两项食品安全认证。"
    assert {c for (c,) in said(text, "holds_certification", "certification")} == {"HACCP", "BRC"}


RENAMED = {
    "at first called": "海河质量奖由质量协会于2001年设立，最初叫海河质量管理奖。",
    "raised to": "云州在2000年设立海河质量管理奖，2009年这一奖项升级为海河质量奖。",
}


@pytest.mark.parametrize("name", RENAMED)
def test_awards_get_new_names(name):
    assert said(RENAMED[name], "renamed_to", "subject", "new_name") == {("海河质量管理奖", "海河质量奖")}
