"""Learn which names in a sentence have likely won, from the annotated documents: makes `kg/extract/weights/`.

    python tests/bench/winner_weights.py [--language en] [--folds 10]

Prints what the weights add in documents that they were not learned from (each document is read with weights learned
from the other folds): right and wrong winners among the names that no construction reads. Needs the extra `bench`.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from dataclasses import dataclass
from pathlib import Path

from annotated import ROOT, Annotated, annotated
from extraction_score import bare
from learning import learn, rounded

from kg.extract import engine
from kg.extract.learned import fallback, likely
from kg.extract.reading import sentences
from kg.extract.reading.surroundings import Walk
from kg.names import load_packaged

SILENCES = {"en": ROOT / "tests/kg/extract/english_silences.txt"}
SMALL = 0.005
STRENGTH = 0.3
"""The inverse of the regularization."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a sentence: what is to be seen around it, whether it won, whether a construction has read it."""

    features: frozenset[str]
    won: bool
    read: bool


def names(text: Annotated, code: str) -> list[Name]:
    """Return the names in the paragraphs and list items of an annotated text of a language."""
    document = text.document
    language = engine.LANGUAGES[code]
    reading = sentences.read(document.text, language, load_packaged())
    gold = [g for g in text.facts if g["type"] == "conferral"]
    said = [f for f in engine.facts(document, load_packaged()) if f.rule != fallback.RULE.name]
    won = [f for f in said if f.type == "conferral"]
    everywhere = {str(f.fields["recipient"]) for f in won} | {a for f in won for a in f.aliases.get("recipient", ())}
    found, walk = [], Walk(reading)
    for line in reading.lines:
        around = walk.take(line)
        start, end = line.sentence.start, line.sentence.end
        if line.block.kind not in fallback.READ:
            continue
        winners = [g for g in gold if _touches(g["quote"], document.text, start, end)]
        here = [f for f in said if f.start < end and f.end > start]
        told = {str(f.fields.get(k)) for f in here for k in ("recipient", "candidate")}
        winning = {str(f.fields["recipient"]) for f in here if f.type == "conferral"}
        starts = {m.start for m in line.sentence.mentions.values() if m.name in winning}
        for place, mention in line.sentence.mentions.items():
            if mention.kind == "name" and not mention.anaphor:
                beside = starts - {mention.start}
                seen = frozenset(likely.features(line.sentence, place, around, beside, language))
                read = mention.name in told or mention.name in everywhere
                found.append(Name(seen, any(_is(mention.name, g) for g in winners), read))
    return found


def losers(path: Path, code: str) -> list[Name]:
    """Return the names in a file of sentences in which nobody has won; of themselves, made-up names tell nothing."""
    language, found = engine.LANGUAGES[code], []
    for text in path.read_text(encoding="utf-8").splitlines() if path.is_file() else []:
        reading = sentences.read(text, language, load_packaged())
        walk = Walk(reading)
        for line in reading.lines:
            around = walk.take(line)
            for place, mention in line.sentence.mentions.items():
                if mention.kind == "name" and not mention.anaphor:
                    seen = likely.features(line.sentence, place, around, (), language)
                    found.append(Name(frozenset(one for one in seen if not one.startswith("word ")), False, False))
    return found


def _touches(quote: str, text: str, start: int, end: int) -> bool:
    return any(m.start() < end and m.end() > start for m in re.finditer(re.escape(quote), text))


def _is(name: str, gold: dict[str, object]) -> bool:
    forms = [str(gold["recipient"]), *map(str, gold.get("recipient_alias") or [])]  # type: ignore[call-overload]
    return any(bare(name) == bare(form) or (len(name) > 5 and name in form) for form in forms)


def learned(examples: list[Name]) -> dict[str, float]:
    """Return the weight of each feature; "" is that of every name."""
    return learn(((one.features, one.won) for one in examples), STRENGTH)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", default="en")
    parser.add_argument("--folds", type=int, default=10)
    chosen = parser.parse_args()
    documents = [found for text in annotated(chosen.language) if (found := names(text, chosen.language))]
    random.Random(1).shuffle(documents)
    silent = losers(SILENCES[chosen.language], chosen.language) if chosen.language in SILENCES else []
    right = wrong = missed = 0
    for fold in range(chosen.folds):
        others = [one for i, found in enumerate(documents) if i % chosen.folds != fold for one in found]
        weights = learned(others + silent)
        for one in (one for i, found in enumerate(documents) if i % chosen.folds == fold for one in found):
            if not one.read:
                taken = likely.probability(weights, one.features) >= fallback.LIKELY
                right, wrong, missed = (
                    right + (taken and one.won),
                    wrong + (taken > one.won),
                    missed + (taken < one.won),
                )
    print(
        f"{len(documents)} documents; names that no construction reads: {right} right, {wrong} wrong, {missed} missed"
    )
    weights = learned([one for found in documents for one in found] + silent)
    kept = rounded(weights, SMALL)
    path = ROOT / "kg/extract/weights" / f"{chosen.language}.json"
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{path.relative_to(ROOT)}: {len(kept)} weights")


if __name__ == "__main__":
    main()
