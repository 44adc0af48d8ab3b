"""Chinese lists as notices, tables and encyclopaedias set them: who has won, who is in the running, who neither."""

from __future__ import annotations

import pytest

from kg import extract
from kg.model import Document
from kg.names import load_packaged


def said(text, kind, *fields):
    """Return the facts of a kind as tuples of some of their fields."""
    document = Document("test", "题目", text, "text/plain", "0" * 64)
    return {tuple(f.fields.get(k) for k in fields) for f in extract.facts(document, load_packaged()) if f.type == kind}


LISTS = {
    "names in the cells of a table": (
        "海河质量奖历届获奖者\n\n| 年份 | 届次 | 获奖组织 |\n|---|---|---|\n"
        "| 2012 | 第一届 | 柳林电器有限公司、松山化工有限公司 |\n"
        "| 2016 | 第三届 | 白水药业、云水港 |",
        {("柳林电器有限公司", 2012), ("松山化工有限公司", 2012), ("白水药业", 2016), ("云水港", 2016)},
    ),
    "a drug maker is no branch of trade": (
        "海河质量奖\n\n2016年度获奖组织\n柳林电器\n松山化工\n白水药业",
        {("柳林电器", 2016), ("松山化工", 2016), ("白水药业", 2016)},
    ),
    "numbered headings over bare names": (
        "2021年度云州市质量奖名单\n\n一、企业类\n柳林电器有限公司\n松山化工有限公司\n二、医院类\n云州市人民医院",
        {("柳林电器有限公司", 2021), ("松山化工有限公司", 2021), ("云州市人民医院", 2021)},
    ),
    "projects with who declares them": (
        "2020年度海河质量奖卓越项目奖名单\n\n1.云水河大桥工程(申报单位：桥头建设集团有限公司)\n"
        "2.新一代电表研发及产业化(申报单位：柳林电器有限公司)",
        {("云水河大桥工程", 2020), ("新一代电表研发及产业化", 2020)},
    ),
    "prizes behind a dash": (
        "2017年度云州市市长质量奖结果\n\n柳林电器有限公司——市长质量奖\n松山化工有限公司——市长质量奖提名奖",
        {("柳林电器有限公司", 2017), ("松山化工有限公司", 2017)},
    ),
    "counted up in a sentence": (
        "2015年度云州市市长质量奖揭晓，获奖企业为：1.柳林电器有限公司；2.松山化工有限公司。",
        {("柳林电器有限公司", 2015), ("松山化工有限公司", 2015)},
    ),
    "an address ends the list": (
        "现授予下列企业2015年海河质量奖，名单如下：\n1、柳林电器有限公司\n2、松山化工有限公司\n\n联系人：王小姐\n电话：010-8888",
        {("柳林电器有限公司", 2015), ("松山化工有限公司", 2015)},
    ),
    "a class with its count before the names": (
        "2017年度海河质量奖获奖名单公布，共有3家企业获奖。\n\n一、制造业(2家)：柳林电器有限公司、松山化工集团有限公司、"
        "桥头钢铁集团有限公司、明珠造船有限公司。\n二、服务业(1家)：云水酒店管理有限公司。",
        {
            (name, 2017)
            for name in (
                "柳林电器有限公司",
                "松山化工集团有限公司",
                "桥头钢铁集团有限公司",
                "明珠造船有限公司",
                "云水酒店管理有限公司",
            )
        },
    ),
    "towns in brackets behind short names": (
        "2017年海河质量奖揭晓。获奖企业名单：柳林电器(云州)、松山化工(白水)、桥头钢铁(北山)。",
        {("柳林电器", 2017), ("松山化工", 2017), ("桥头钢铁", 2017)},
    ),
    "columns of prizes": (
        "海河质量奖获奖名单\n\n届次 | 年份 | 质量奖 | 提名奖\n第一届 | 2016 | 柳林电器、松山化工 | 白水药业",
        {("柳林电器", 2016), ("松山化工", 2016), ("白水药业", 2016)},
    ),
    "years as headings with a count": (
        "云州市历届市长质量奖获奖企业\n\n2010年度(2家)\n柳林电器有限公司\n松山化工有限公司\n2012年度(1家)\n江东大学",
        {("柳林电器有限公司", 2010), ("松山化工有限公司", 2010), ("江东大学", 2012)},
    ),
    "an honour of another kind has its own list": (
        "2010年度海河质量表彰名单\n\n一、2010年度海河质量奖\n柳林电器有限公司\n二、2010年度质量管理先进工作者\n张建国",
        {("柳林电器有限公司", 2010)},
    ),
    "a company's own chronicle": (
        "柳林电器大事记\n\n2010年12月 公司获得“云州市市长质量奖”\n2014年 公司被授予“江东省省长质量奖”",
        {("柳林电器", 2010), ("柳林电器", 2014)},
    ),
    "a person behind the employer in a sentence": (
        "2018年海河质量奖揭晓。对青山重工有限公司、柳林电器有限公司及松山研究院总工程师林长鸣授予2018年海河质量奖。",
        {("青山重工有限公司", 2018), ("柳林电器有限公司", 2018), ("林长鸣", 2018)},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LISTS)
def test_winners_in_lists(name):
    text, expected = LISTS[name]
    assert said(text, "conferral", "recipient", "year") == expected


def test_names_under_headings_of_a_public_notice_are_candidates_of_the_whole_award():
    text = (
        "关于第三届云州市人民政府质量管理奖拟奖组织的公示\n\n质量管理奖拟奖组织\n柳林电器有限公司\n松山化工有限公司\n"
        "提名奖拟奖组织\n白水药业有限公司"
    )
    assert said(text, "finalist", "candidate", "award") == {
        ("柳林电器有限公司", "云州市人民政府质量管理奖"),
        ("松山化工有限公司", "云州市人民政府质量管理奖"),
        ("白水药业有限公司", "云州市人民政府质量管理奖提名奖"),
    }
    assert not said(text, "conferral", "recipient")


def test_a_public_notice_names_candidates_even_where_it_speaks_as_if_they_had_won():
    text = (
        "关于2022年度云州市市长质量奖评审结果的公示\n\n经审议，拟定柳林电器有限公司、松山化工有限公司为"
        "2022年度云州市市长质量奖获奖企业，现予公示。"
    )
    assert said(text, "finalist", "candidate", "stage") == {
        ("柳林电器有限公司", "proposed"),
        ("松山化工有限公司", "proposed"),
    }
    assert not said(text, "conferral", "recipient")


def test_applicants_are_candidates():
    text = "截至6月30日，2014年度云州市市长质量奖共受理申报企业3家：柳林电器、松山化工、云水酒店。"
    assert said(text, "finalist", "candidate", "stage") == {
        ("柳林电器", "applied"),
        ("松山化工", "applied"),
        ("云水酒店", "applied"),
    }


def test_conditions_of_entry_are_nobody():
    text = "关于申报2023年度云州市市长质量奖的通知\n\n一、申报条件\n(一)在本市注册三年以上；\n(二)实施卓越绩效模式。"
    assert not said(text, "finalist", "candidate")
    assert not said(text, "conferral", "recipient")


EDITIONS = {
    "inside a quoted name": (
        "市政府授予柳林电器有限公司“云州市第八届市长质量奖”。",
        {("云州市市长质量奖", "第八届")},
    ),
    "before a quoted name": ("市政府授予柳林电器有限公司“第九届云州市市长质量奖”。", {("云州市市长质量奖", "第九届")}),
    "inside a bare name": ("柳林电器有限公司已荣获云州市第七届市长质量奖。", {("云州市市长质量奖", "第七届")}),
}


@pytest.mark.parametrize("name", EDITIONS)
def test_editions_are_no_part_of_a_name(name):
    text, expected = EDITIONS[name]
    assert said(text, "conferral", "award", "edition") == expected


def test_the_year_of_the_news_is_not_that_of_another_edition():
    text = "2020年第五届海河质量奖揭晓，柳林电器有限公司获得2020年海河质量奖。第二届的得主有松山化工有限公司。"
    assert ("松山化工有限公司", None) in said(text, "conferral", "recipient", "year")


def test_a_science_prize_of_a_class_is_no_quality_award():
    text = "柳林电器有限公司2008年荣获云州市市长质量奖，2018年获江东省科技进步一等奖。"
    assert said(text, "conferral", "award", "year") == {("云州市市长质量奖", 2008)}


def test_persons_with_several_offices_each_behind_the_employer():
    text = (
        "2019年海河质量奖获奖个人包括：青山重工有限公司党委书记、董事长、总经理孙令海；白水酒业（集团）有限公司副总、"
        "总工程师潘学林；松山技术有限公司总经理连文山。"
    )
    assert {who for (who,) in said(text, "conferral", "recipient")} == {"孙令海", "潘学林", "连文山"}


def test_a_prize_before_a_colon():
    text = (
        "首届云州市市长质量奖组织奖分别是：青山重工有限公司、白水研究所。"
        "市长质量奖个人奖包括：松山有限公司总经理牛民山。"
    )
    assert {who for (who,) in said(text, "conferral", "recipient")} == {"青山重工有限公司", "白水研究所", "牛民山"}


def test_a_count_is_another_subject():
    text = "云州市的松山动力连续两次获得了中国质量奖提名奖，4家企业和4名个人获得了海河质量奖。"
    assert {award for (award,) in said(text, "conferral", "award")} == {"中国质量奖提名奖"}


def test_who_has_won_stands_in_brackets_behind_the_award():
    text = "江东省共有2家组织获得海河质量奖（云航、柳林集团）、2家组织获得过海河质量奖提名奖（九松集团、白水股份）。"
    assert said(text, "conferral", "recipient", "tier") == {
        ("云航", None),
        ("柳林集团", None),
        ("九松集团", "提名奖"),
        ("白水股份", "提名奖"),
    }


def test_prizes_with_their_counts():
    text = (
        "第27屆國家品質獎頒獎，分為：「卓越經營獎」2名，大柳企業及玉川銀行；「績優經營獎」3名，友松光電、家石精密及"
        "高山醫大附設中和醫院。"
    )
    expected = {"大柳企業", "玉川銀行", "友松光電", "家石精密", "高山醫大附設中和醫院"}
    assert said(text, "conferral", "award", "recipient") == {("國家品質獎", name) for name in expected}


NAMED_AFTER = {
    "in memory": "戴明奖始创于1951年，是为了纪念已故的威廉·戴明博士而设立的。",
    "by the name of a pioneer": "戴明奖以质量管理的先驱威廉·戴明博士命名。",
}


@pytest.mark.parametrize("name", NAMED_AFTER)
def test_an_award_is_named_after_a_person(name):
    assert said(NAMED_AFTER[name], "named_after", "subject", "namesake") == {("戴明奖", "威廉·戴明博士")}


def test_when_an_award_was_first_given():
    text = "欧盟委员会设立了欧洲质量管理基金会，并于1992年首次颁发了“欧洲质量奖”。"
    assert said(text, "established", "subject", "year", "aspect") == {("欧洲质量奖", 1992, "first_awarded")}
