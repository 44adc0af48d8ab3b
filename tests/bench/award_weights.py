"""Learn which award a sentence means that names none, from the annotated documents: makes `kg/extract/weights/`.

    python tests/bench/award_weights.py [--language en] [--folds 8] [--unseen DIRECTORY ...]

Prints how often the right award is chosen in documents that the weights were not learned from. unseen: documents to
score only. Needs the extra `bench`.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

from annotated import ROOT, Annotated, annotated
from extraction_score import alike
from learning import Choice, learn_choice, right_of

from kg.extract import engine, meant, sentences
from kg.names import load_packaged

STRENGTH = 0.1
"""The inverse of the regularization."""


def choices(text: Annotated, code: str) -> list[Choice]:
    """Return the choices that the conferrals of an annotated document ask for."""
    said = text.document.text
    reading = sentences.read(said, engine.LANGUAGES[code], load_packaged())
    known = meant.Meant(reading, learning=True)
    found: list[Choice] = []
    for gold in text.facts:
        start = said.find(gold["quote"]) if gold["type"] == "conferral" else -1
        at = known.line_of(start, start + len(gold["quote"]), gold["recipient"], said) if start >= 0 else None
        if at is None:
            continue
        forms = [gold["award"], gold.get("alias") or gold["award"]]
        right = [any(alike(p.mention.name, form) for p in award.places for form in forms) for award in known.awards]
        signs = [dict(known.signs(award, at)) for award in known.awards]
        here = any(fits and "in the sentence" in one for fits, one in zip(right, signs, strict=True))
        if len(right) > 1 and any(right) and not here:
            found.append(Choice(text.document.slug, signs, right))
    return found


def scored(weights: dict[str, float], examples: list[Choice]) -> str:
    """Return how many choices are right, of how many."""
    return f"{right_of(weights, examples)} of {len(examples)} right"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", default="en")
    parser.add_argument("--folds", type=int, default=8)
    parser.add_argument("--unseen", type=Path, nargs="*", default=[])
    chosen = parser.parse_args()
    code = chosen.language
    documents = [c for text in annotated(code) if " " not in text.document.slug and (c := choices(text, code))]
    random.Random(1).shuffle(documents)
    parts = [[one for found in documents[fold :: chosen.folds] for one in found] for fold in range(chosen.folds)]
    results = [
        (learn_choice([one for i, part in enumerate(parts) if i != fold for one in part], STRENGTH), parts[fold])
        for fold in range(chosen.folds)
    ]
    print("; ".join(scored(weights, part) for weights, part in results))
    weights = learn_choice([one for part in parts for one in part], STRENGTH)
    print("learned from:", scored(weights, [one for part in parts for one in part]))
    for place in chosen.unseen:
        print(place, scored(weights, [one for text in annotated(code, [place]) for one in choices(text, code)]))
    path = ROOT / "kg/extract/weights" / f"{code}-awards.json"
    path.write_text(json.dumps(weights, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{path.relative_to(ROOT)}: {len(weights)} weights")


if __name__ == "__main__":
    main()
