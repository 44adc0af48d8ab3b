"""What an aid proposes is a guess until the text itself bears it out: here it is held against the text, or dropped.

Its quote must stand in the document word for word and its names in the quote, as words of their own; a year must stand
in the text, and any other value in the quote. Only the types that the annotation guide gives for texts are taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kg.facts import FACT_TYPES
from kg.model import Document, Fact, Value
from kg.names import load_packaged, normalise

CONFIDENCE = 0.6
"""No proposal counts for more: a rule's reading goes before it."""
TOLD: dict[str, tuple[str, ...]] = {
    "conferral": ("year", "edition", "category", "tier"),
    "finalist": ("stage", "year"),
    "uses_criteria": (), "derived_from": (), "administered_by": (), "established_by": (), "conferred_by": (),
    "published_by": (), "drafted_by": (), "established": ("year", "aspect"), "founded": ("year",), "located_in": (),
    "holds_certification": (), "named_after": (), "renamed_to": ("year",),
}  # fmt: skip
"""The types that are taken from an aid, with those of their plain fields that a text can bear out."""
NEEDS_YEAR = ("established", "founded")
STAGES = {
    "applied": r"appl|申请|申報|申报",
    "shortlisted": r"short-?list|入围|入圍",
    "nominated": r"nomin|提名",
    "proposed": r"propos|拟|公示",
    "finalist": r"finalist|final",
}
ASPECTS = ("created", "first_awarded")
_AWARD = re.compile(r"award|prize|medal|trophy|honou?r|premio|prix|preis|奖|獎|賞|勋|勳", re.IGNORECASE)
_LETTER = r"[^\W\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff]"
"""A letter or digit of a script that puts blanks between words."""
_NO_NAME = re.compile(
    r"(?:the|a|an|this|that|it|they|we|he|she|company|companies|organi[sz]ations?|firm|winners?|recipients?|award|prize|awards|"
    r"prizes|medal|该公司|公司|企业|该奖项|奖项|获奖者|获奖单位)(?:\s+(?:award|prize|company|winner))?",
    re.IGNORECASE,
)


def ground(document: Document, proposals: Iterable[Mapping[str, Any]], rule: str) -> Iterator[Fact]:
    """Yield the proposals that the document bears out, as facts; a value that it does not bear out is left away.

    A proposal is dropped whole when its type is not one of TOLD, its quote is not in the text, a name that its type
    cannot do without is missing or is not in the quote, its award is none, or its year is not in the text.
    """
    for proposal in proposals:
        kind, quote = proposal.get("type"), proposal.get("quote")
        if kind not in TOLD or not isinstance(quote, str) or not quote.strip():
            continue
        start = document.text.find(quote)
        fields = _fields(str(kind), proposal, quote, document.text) if start >= 0 else None
        if fields is not None:
            yield Fact(str(kind), fields, start, start + len(quote), rule, CONFIDENCE)


def _fields(kind: str, proposal: Mapping[str, Any], quote: str, text: str) -> dict[str, Value] | None:
    """Return the fields that the text bears out, None when it does not bear out the proposal itself."""
    known = FACT_TYPES[kind].names
    fields: dict[str, Value] = {}
    for name in known:
        value = proposal.get(name)
        if value in (None, ""):
            continue
        if not isinstance(value, str) or not is_name(value) or not stands_in(value, quote):
            return None
        fields[name] = value
    if any(name not in fields for name in list(known)[:2] if name != "issuer"):
        return None
    award = fields.get("award")
    if award is not None and not _is_award(str(award)):
        return None
    if len({fields[name] for name in list(known)[:2] if name in fields}) < len(list(known)[:2]):
        return None
    plain = _plain(kind, proposal, quote, text)
    return None if plain is None else fields | plain


def _plain(kind: str, proposal: Mapping[str, Any], quote: str, text: str) -> dict[str, Value] | None:
    fields: dict[str, Value] = {}
    for name in TOLD[kind]:
        value = proposal.get(name)
        if value in (None, "") or isinstance(value, bool) or not isinstance(value, str | int):
            continue
        said = str(value).strip()
        if name == "year":
            if not re.fullmatch(r"1\d{3}|20\d{2}", said) or not re.search(rf"(?<!\d){said}(?!\d)", text):
                return None
            fields[name] = int(said)
        elif name == "stage":
            if said in STAGES and re.search(STAGES[said], quote, re.IGNORECASE):
                fields[name] = said
        elif said in ASPECTS if name == "aspect" else stands_in(said, quote):
            fields[name] = said
    missing = (kind == "finalist" and "stage" not in fields) or (kind in NEEDS_YEAR and "year" not in fields)
    return None if missing else fields


def is_name(text: str) -> bool:
    """Tell whether a text can be a name: two characters or more, a capital, a digit or another script in it."""
    text = text.strip()
    if len(text) < 2 or _NO_NAME.fullmatch(text):
        return False
    return any(c.isalpha() for c in text) and any(c.isupper() or c.isdigit() or ord(c) > 0x24F for c in text)


def stands_in(text: str, quote: str) -> bool:
    """Tell whether a text stands in a quote as words of its own; Chinese has no blanks between words."""
    before = f"(?<!{_LETTER})" if re.match(_LETTER, text) else ""
    after = f"(?!{_LETTER})" if re.search(f"{_LETTER}$", text) else ""
    return bool(text.strip()) and re.search(before + re.escape(text) + after, quote) is not None


def _is_award(name: str) -> bool:
    return bool(_AWARD.search(name)) or bool(load_packaged().lookup(name, ("award", "programme")))


def added(known: Iterable[Fact], proposed: Iterable[Fact]) -> list[Fact]:
    """Return the proposed facts that say something new."""
    seen = {_key(fact) for fact in known}
    out = []
    for fact in proposed:
        if _key(fact) not in seen:
            seen.add(_key(fact))
            out.append(fact)
    return out


def _key(fact: Fact) -> tuple[str, ...]:
    names = FACT_TYPES[fact.type].names
    return (fact.type, *(normalise(str(fact.fields[n])) for n in names if n in fact.fields and n != "conferred_by"))
