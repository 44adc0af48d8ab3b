"""Who steps on the stage to answer the jury is in the running, and has not won."""

from kg.extract import facts
from kg.model import Document
from kg.names import load_packaged


def test_companies_before_the_jury_are_candidates():
    text = (
        "2017年江东省省长质量奖答辩会举行\n\n今年有多家组织申报江东省省长质量奖。先后登台的有阿尔法泵业有限公司、"
        "贝塔电机股份有限公司和伽马玻璃集团有限公司等。\n"
    )
    found = facts(Document("d", "d", text, "text/plain", "0" * 64), load_packaged())
    assert {fact.fields["candidate"] for fact in found if fact.type == "finalist"} == {
        "阿尔法泵业有限公司", "贝塔电机股份有限公司", "伽马玻璃集团有限公司",
    }  # fmt: skip
    assert not [fact for fact in found if fact.type == "conferral"]
