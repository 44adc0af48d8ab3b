"""The plain fields of a relation: years, counts, dates and words, as a construction gives them."""

from __future__ import annotations

import re

from kg.extract.coreference import Focus
from kg.extract.found import Passage
from kg.extract.patterns.language import Rule
from kg.extract.reading import values
from kg.facts import FACT_TYPES
from kg.model import Value

_OLD_YEAR = re.compile(r"1[5-9]\d\d")
_MODIFIERS = {
    word: code
    for code, words in {
        "more-than": "over|more than|above|exceeding|in excess of|超过|逾|余|多",
        "at-least": "at least",
        "at-most": "up to",
        "about": "about|around|nearly|some|approximately|almost|近|约",
    }.items()
    for word in words.split("|")
}


def plain(rule: Rule, passage: Passage, focus: Focus) -> dict[str, Value]:
    """Return the plain fields that a match of a rule gives, with those that the rule itself gives."""
    out: dict[str, Value] = dict(rule.constants)
    for name in FACT_TYPES[rule.type].values:
        raw = passage.raw(name) or passage.raw(name + "2")
        if raw is None:
            continue
        text = passage.text[raw[0] : raw[1]].strip(" ,")
        out[name] = _value(name, text)
        if name == "year" and out[name] is None:
            before = passage.sentence.within(0, passage.spans.get(name, (0, 0))[0], "year")
            out[name] = next((y for m in reversed(before) for y in values.years(m.name)), focus.year())
    if passage.raw("applications"):
        out["counted"] = "patents-and-applications"
    if rule.type == "observation":
        out.setdefault("modifier", "exact")
    return out


def _value(name: str, text: str) -> Value:
    if name == "year":
        return int(text) if _OLD_YEAR.fullmatch(text) else next(iter(values.years(text)), None)
    if name in ("number", "times"):
        return values.number(text) if values.number(text) is not None else text
    if name == "modifier":
        return _MODIFIERS.get(text.lower().strip(), "exact")
    if name in ("date", "as_of"):
        return values.month(text) or text
    if name == "same_structure":
        return True
    return text
