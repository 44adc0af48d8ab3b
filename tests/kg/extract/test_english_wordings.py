"""One relation in many ordinary wordings: each of the sentences says the facts that the lines below it give."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kg import extract
from kg.facts import FACT_TYPES
from kg.model import Document
from kg.names import load_packaged

SENTENCES = sorted(Path(__file__).parent.glob("english_wordings*.txt"))
SILENT = Path(__file__).with_name("english_silences.txt").read_text(encoding="utf-8").splitlines()
FIELDS = {"conferral": ("award", "recipient"), "finalist": ("award", "candidate")}


def wordings() -> Iterator[tuple[str, list[str]]]:
    """Yield each text with the facts that it says: `=> type | name | name | year`, where `?` is any year."""
    text, said = [], []
    for line in [line for path in SENTENCES for line in [*path.read_text(encoding="utf-8").splitlines(), ""]]:
        if line.startswith("=> "):
            said.append(line[3:])
        elif said:
            yield "\n".join(text).strip(), said
            text, said = [line], []
        else:
            text.append(line)


def fits(fact, expected: str) -> bool:
    kind, *told = (part.strip() for part in expected.split("|"))
    fields = FIELDS.get(kind) or tuple(FACT_TYPES[kind].names)[:2]
    fields = (*fields[:1], "year") if kind in ("established", "founded") else (*fields, "year")
    if fact.type != kind:
        return False
    return all(told == "?" or str(fact.fields.get(name)) == told for name, told in zip(fields, told, strict=False))


@pytest.mark.parametrize(("text", "said"), list(wordings()), ids=lambda one: one[:60] if isinstance(one, str) else "")
def test_a_wording_says_its_facts(text, said):
    found = extract.facts(Document("test", "A title", text, "text/plain", "0" * 64, language="en"), load_packaged())
    missed = [one for one in said if not any(fits(fact, one) for fact in found)]
    assert not missed, [(fact.type, fact.fields, fact.rule) for fact in found]


@pytest.mark.parametrize("text", SILENT, ids=lambda text: text[:60])
def test_who_has_not_won_is_not_said_to_have_won(text):
    found = extract.facts(Document("test", "A title", text, "text/plain", "0" * 64, language="en"), load_packaged())
    assert not [(fact.fields, fact.rule) for fact in found if fact.type in ("conferral", "finalist")]
