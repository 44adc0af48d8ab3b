"""Texts of two languages: each line is read by the rules of its own, and offsets are those of the whole text."""

import pytest

from kg.extract import facts
from kg.model import Document
from kg.names import load_packaged

ENGLISH = "Halden Group Corporation (哈尔登集团公司) won the Deming Prize in 2018."
CHINESE = "2015年,阿尔法泵业有限公司(Alpha Pumps Co., Ltd.)荣获中国质量奖。"


def read(text):
    return facts(Document("d", "d", text, "text/plain", "0" * 64), load_packaged())


@pytest.mark.parametrize(
    ("text", "recipient", "alias"),
    [
        (ENGLISH, "Halden Group Corporation", "哈尔登集团公司"),
        (CHINESE, "阿尔法泵业有限公司", "Alpha Pumps Co., Ltd."),
    ],
)
def test_a_name_in_another_script_is_the_same_things(text, recipient, alias):
    (fact,) = [fact for fact in read(text) if fact.type == "conferral"]
    assert fact.fields["recipient"] == recipient
    assert fact.aliases["recipient"] == (alias,)
    assert "category" not in fact.fields


@pytest.mark.parametrize("text", [f"{ENGLISH}\n\n{CHINESE}\n", f"{CHINESE}\r\n{ENGLISH}\r\n"])
def test_each_line_of_a_bilingual_text_is_read_in_its_language(text):
    found = {fact.fields["recipient"]: text[fact.start : fact.end] for fact in read(text) if fact.type == "conferral"}
    assert found == {"Halden Group Corporation": ENGLISH, "阿尔法泵业有限公司": CHINESE}


def test_a_chinese_sentence_does_not_make_an_english_text_chinese():
    text = f"A prize for quality\n\n{ENGLISH} Its motto is 质量第一,用户至上.\n\nBorg Mills received it in 2019.\n"
    assert {fact.fields["recipient"] for fact in read(text) if fact.type == "conferral"} >= {"Halden Group Corporation"}
