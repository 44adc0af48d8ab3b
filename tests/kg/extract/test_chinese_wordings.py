"""What Chinese sentences say in ordinary wordings: each says the facts of the lines below it, and no others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kg import extract
from kg.facts import FACT_TYPES
from kg.model import Document
from kg.names import load_packaged

SENTENCES = Path(__file__).with_name("chinese_wordings.txt")
FIELDS = {"conferral": ("award", "recipient", "year"), "finalist": ("award", "candidate", "year")}
DATED = {"established": ("subject", "year"), "founded": ("subject", "year")}


def wordings() -> Iterator[tuple[str, set[str]]]:
    """Yield each text with what it says: `=> type | name | name | year`, or `=> nothing`; "\\n" begins a line."""
    text, said = "", set[str]()
    for line in [*SENTENCES.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("=> "):
            said.add(line[3:])
            continue
        if text:
            yield text, said - {"nothing"}
        text, said = line.replace("\\n", "\n"), set()


def told(fact) -> str:
    """Return a fact as a line of the file."""
    fields = FIELDS.get(fact.type) or DATED.get(fact.type) or tuple(FACT_TYPES[fact.type].names)[:2]
    values = [str(fact.fields[name]) for name in fields if fact.fields.get(name) is not None]
    return " | ".join([fact.type, *values])


@pytest.mark.parametrize(("text", "said"), list(wordings()), ids=lambda one: one[:30] if isinstance(one, str) else "")
def test_a_wording_says_its_facts(text, said):
    found = extract.facts(Document("test", "题目", text, "text/plain", "0" * 64), load_packaged())
    assert {told(fact) for fact in found if fact.type != "other_honour"} == said
