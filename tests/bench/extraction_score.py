"""How well documents become facts: precision, recall and F1 of each type against annotated documents.

    python tests/bench/extraction_score.py [DIRECTORY]            the report; default: tests/data/extract
    python tests/bench/extraction_score.py --facts FILE...        the facts as JSON Lines, names as the text gives them

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


def compare(directory: Path) -> tuple[Counter[str], Counter[str], Counter[str], list[str]]:
    """Return what is right, wrong and missed by type, and a line for each error."""
    right, wrong, missed, errors = Counter[str](), Counter[str](), Counter[str](), []
    for annotated in sorted(directory.glob("*.json")):
        gold = json.loads(annotated.read_text(encoding="utf-8"))["facts"]
        types = {g["type"] for g in gold} | {"conferral", "finalist", "holds_certification", "derived_from"}
        left = list(gold)
        for fact in said(annotated.with_suffix(".txt")):
            if fact["type"] not in types:
                continue
            hit = next((g for g in left if agree(g, fact)), None)
            if hit is not None:
                left.remove(hit)
                right[fact["type"]] += not hit.get("optional")
            elif not any(agree(g, fact) for g in gold):
                wrong[fact["type"]] += 1
                errors.append(
                    f"wrong   {annotated.stem[:28]:28} {fact['type']:20} {fact['rule']:24} {fact['quote'][:60]!r}"
                )
        for g in left:
            if not g.get("optional"):
                missed[g["type"]] += 1
                names = [v for k, v in g.items() if k in FACT_TYPES[g["type"]].names]
                errors.append(f"missed  {annotated.stem[:28]:28} {g['type']:20} {names}")
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
    print("\n".join(errors))
    print(f"{'':22} right wrong missed  precision recall   F1")
    for kind in [*sorted({*right, *wrong, *missed}), "all"]:
        counts = [sum(c.values()) if kind == "all" else c[kind] for c in (right, wrong, missed)]
        precision, recall, score = f1(*counts)
        print(f"{kind:22} {counts[0]:5} {counts[1]:5} {counts[2]:6}  {precision:9.3f} {recall:6.3f} {score:.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
