"""How well documents become facts: precision, recall and F1 of each type against annotated documents.

    python tests/bench/extraction_score.py [DIRECTORY]            the report; default: tests/data/extract
    python tests/bench/extraction_score.py --facts FILE...        the facts as JSON Lines, names as the text gives them

The report counts the errors by kind, what they are about and by type, and then lists them, a kind at a time.
A directory holds NN-name.txt beside NN-name.json: `facts`, each with its type and fields; `optional` ones do not count.
"""

from __future__ import annotations

import difflib
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kg import extract, readers  # noqa: E402
from kg.facts import FACT_TYPES  # noqa: E402
from kg.names import load_packaged  # noqa: E402

DATED = ("conferral", "established", "founded")
LEGAL = re.compile(r"\b(?:inc|ltd|limited|co|company|corp|llc|plc|gmbh|pvt|group)\b|股份|有限|责任|公司|集团")


def said(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the facts of a file in the shape of the annotations."""
    document = readers.read(path)
    for fact in extract.facts(document, load_packaged()):
        yield {
            "document": str(path), "type": fact.type, **fact.fields, "confidence": fact.confidence, "rule": fact.rule,
            "quote": document.text[fact.start : fact.end], "start": fact.start, "end": fact.end,
        }  # fmt: skip


def bare(name: Any) -> str:
    """A name's comparable form."""
    text = unicodedata.normalize("NFKC", str(name)).casefold()
    text = re.sub(r"\([^()]*\)|[®™\"'“”‘’《》]|^the\s|^\d{4}年?度?\s*", " ", text)
    return re.sub(r"[\W_]+", "", LEGAL.sub(" ", text)) or re.sub(r"[\W_]+", "", text)


def alike(name: Any, other: Any) -> bool:
    """Whether two spellings are one name: all but equal ("Awards", "Award"), nine letters in ten."""
    left, right = bare(name), bare(other)
    return left == right or difflib.SequenceMatcher(None, left, right).ratio() >= 0.9


def agree(gold: dict[str, Any], fact: dict[str, Any]) -> bool:
    """Whether a fact is the annotated one: the same names and, where it has one, an accepted year."""
    if gold["type"] != fact["type"]:
        return False
    keys = [k for k in FACT_TYPES[gold["type"]].names if k in gold and k not in ("conferred_by", "unit", "issuer")]
    for key in keys:
        other = [gold.get("alias")] if key in ("award", "standard", "subject") else []
        other += gold.get("recipient_alias") or []
        if key == "recipient" and gold.get("unit"):
            other += [gold["unit"], f"{gold[key]}, {gold['unit']}"]
        if not any(alike(n, fact.get(key)) for n in [gold[key], *other] if n):
            return False
    return gold["type"] not in DATED or fact.get("year") in (gold.get("year_accept") or [gold.get("year")])


class Error(str):
    """A line that tells of an error. kind: what it is about; type: that of the fact."""

    kind: str
    type: str


def error(kind: str, fact: dict[str, Any], document: str, more: str) -> Error:
    """Return an error as a line."""
    made = Error(f"{kind:28} {document[:28]:28} {fact['type']:20} {more}")
    made.kind, made.type = kind, fact["type"]
    return made


def same_but(gold: dict[str, Any], fact: dict[str, Any]) -> list[str] | None:
    """Return the fields in which a fact differs from an annotated one of its type; None when it is another fact."""
    if gold["type"] != fact["type"]:
        return None
    known = FACT_TYPES[gold["type"]].names
    names = [k for k in known if k in gold and k not in ("conferred_by", "unit", "issuer")]
    aliases = {name: value for name, value in gold.items() if name.endswith("alias")}
    base = {"type": gold["type"], "year_accept": [fact.get("year")], **aliases}
    other = [name for name in names if not agree({**base, name: gold[name]}, fact)]
    return other if len(other) < max(len(names), 2) else None


def errors_of(
    document: str, gold: list[dict[str, Any]], missed: list[dict[str, Any]], wrong: list[dict[str, Any]]
) -> Iterator[Error]:
    """Yield the errors of one document: what was missed and what was wrong are one error where they are one fact."""
    left = list(wrong)
    for one in missed:
        names = [v for k, v in one.items() if k in FACT_TYPES[one["type"]].names]
        near = [(len(d), fact, d) for fact in left if (d := same_but(one, fact)) is not None]
        if near:
            _, fact, differing = min(near, key=lambda found: found[0])
            left.remove(fact)
            what = " and ".join(differing) or "year"
            said = fact.get("year") if not differing else [fact.get(name) for name in differing]
            yield error(f"another {what}", one, document, f"{names} {one.get('year', '')}, read: {said}")
        else:
            yield error("not read", one, document, f"{names} {one.get('quote', '')[:50]!r}")
    for fact in left:
        taken = next((g for g in gold if g["type"] != fact["type"] and agree(g | {"type": fact["type"]}, fact)), None)
        kind = f"{taken['type']} taken for it" if taken else "claimed, not said"
        yield error(kind, fact, document, f"{fact['rule']:24} {fact['quote'][:60]!r}")


def compare(directory: Path) -> tuple[Counter[str], Counter[str], Counter[str], list[Error]]:
    """Return what is right, wrong and missed by type, and a line for each error."""
    right, wrong, missed, errors = Counter[str](), Counter[str](), Counter[str](), list[Error]()
    for annotated in sorted(directory.glob("*.json")):
        gold = json.loads(annotated.read_text(encoding="utf-8"))["facts"]
        types = {g["type"] for g in gold} | {"conferral", "finalist", "holds_certification", "derived_from"}
        left, false = list(gold), []
        for fact in said(annotated.with_suffix(".txt")):
            if fact["type"] not in types:
                continue
            hit = next((g for g in left if agree(g, fact)), None)
            if hit is not None:
                left.remove(hit)
                right[fact["type"]] += not hit.get("optional")
            elif not any(agree(g, fact) for g in gold):
                wrong[fact["type"]] += 1
                false.append(fact)
        unread = [g for g in left if not g.get("optional")]
        missed.update(g["type"] for g in unread)
        errors += errors_of(annotated.stem, gold, unread, false)
    return right, wrong, missed, errors


def f1(right: int, wrong: int, missed: int) -> tuple[float, float, float]:
    """Return precision, recall and F1."""
    precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--facts"]:
        for name in arguments[1:]:
            for fact in said(Path(name)):
                print(json.dumps(fact, ensure_ascii=False))
        return
    right, wrong, missed, errors = compare(Path(arguments[0]) if arguments else ROOT / "tests/data/extract")
    for kind, count in Counter(one.kind for one in errors).most_common():
        of_kind = [one for one in errors if one.kind == kind]
        types = ", ".join(f"{name} {number}" for name, number in Counter(one.type for one in of_kind).most_common())
        print(f"{count:4} {kind}: {types}")
        print("\n".join(f"       {one[29:]}" for one in of_kind))
    print(f"{'':22} right wrong missed  precision recall   F1")
    for kind in [*sorted({*right, *wrong, *missed}), "all"]:
        counts = [sum(c.values()) if kind == "all" else c[kind] for c in (right, wrong, missed)]
        precision, recall, score = f1(*counts)
        print(f"{kind:22} {counts[0]:5} {counts[1]:5} {counts[2]:6}  {precision:9.3f} {recall:6.3f} {score:.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
