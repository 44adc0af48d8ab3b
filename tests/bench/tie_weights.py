"""Learn which mentions of a sentence are tied by a relation, from all that is annotated: makes `kg/extract/weights/`.

    python tests/bench/tie_weights.py [--language en] [--folds 8]

Prints for each type of relation what the weights add in texts that they were not learned from, among the pairs that
no construction reads: right, wrong and missed. Needs the extra `bench`.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotated import ROOT, Annotated, annotated
from extraction_score import alike, bare
from learning import learn, rounded

from kg.extract import engine
from kg.extract.learned import tie_signs, ties
from kg.extract.learned.likely import Words, probability
from kg.extract.reading import sentences, values
from kg.extract.reading.mentions import Mention
from kg.names import load_packaged

SMALL = 0.03
STRENGTH = 0.5
"""The inverse of the regularization."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions of a sentence: what is to be seen of them, which relations they may have, have, and were read."""

    features: frozenset[str]
    may: frozenset[str]
    have: frozenset[str]
    read: bool


def pairs(text: Annotated, code: str) -> list[Pair]:
    """Return the pairs of mentions in an annotated text that may be tied."""
    language = engine.LANGUAGES[code]
    document = text.document
    reading = sentences.read(document.text, language, load_packaged())
    said = [f for f in engine.facts(document, load_packaged()) if f.rule != ties.RULE]
    gold = [g for g in text.facts if g["type"] in {tie.type for tie in ties.WIDE}]
    won = {str(f.fields[name]) for f in said for name in ("recipient", "candidate") if name in f.fields}
    found, focus = [], engine.focus_of(reading)
    for line in reading.lines:
        sentence = line.sentence
        here = [g for g in gold if _touches(g["quote"], document.text, sentence.start, sentence.end)]
        told = [f for f in said if f.start < sentence.end and f.end > sentence.start]
        words = Words(sentence.code)
        for i, j, possible in ties.pairs(sentence, language):
            other = sentence.mentions[j]
            meant = {t: m.name for t in possible if (m := ties.meaning(sentence, i, focus, t)) is not None}
            if not meant or other.anaphor:
                continue
            own = None if i == ties.UNSAID else sentence.mentions[i].name
            have = {t.type for t, name in meant.items() for g in here if _is(t, name, own or name, other, g)}
            read = any(f.type == t.type and _tells(t, dict(f.fields), other) for t in possible for f in told)
            seen = frozenset(tie_signs.signs(sentence, words, i, j, language, won))
            found.append(Pair(seen, frozenset(t.type for t in meant), frozenset(have), read))
        focus.add(sentence, listed=line.block.kind in ("item", "row"))
    return found


def _touches(quote: str, text: str, start: int, end: int) -> bool:
    return any(m.start() < end and m.end() > start for m in re.finditer(re.escape(quote), text))


def _tells(tie: ties.Tie, fact: dict[str, Any], other: Mention) -> bool:
    """Whether a fact has what a mention names, or the year that it is."""
    told = fact.get(tie.fields[1])
    return told in values.years(other.name) if other.kind == "year" else _same(str(told), other.name)


def _is(tie: ties.Tie, subject: str, own: str, other: Mention, gold: dict[str, Any]) -> bool:
    if gold["type"] != tie.type or not _tells(tie, gold, other):
        return False
    forms = [str(gold[name]) for name in (tie.fields[0], "alias") if gold.get(name)]
    return any(_same(name, form) for name in (subject, own) for form in forms)


def _same(name: str, form: str) -> bool:
    return bare(name) == bare(form) or alike(name, form) or (len(name) > 3 and (name in form or form in name))


def learned(examples: list[Pair], type_: str) -> dict[str, float]:
    """Return the weight of each feature for a type of relation; "" is that of every pair."""
    return learn(((one.features, type_ in one.have) for one in examples if type_ in one.may), STRENGTH)


def _enough(examples: list[Pair]) -> Iterator[str]:
    for tie in ties.WIDE:
        if sum(tie.type in one.have for one in examples) >= 10:
            yield tie.type


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", default="en")
    parser.add_argument("--folds", type=int, default=8)
    chosen = parser.parse_args()
    texts = [pairs(one, chosen.language) for one in annotated(chosen.language)]
    random.Random(1).shuffle(texts)
    likely = engine.LANGUAGES[chosen.language].weighed.ties.likely
    counts = {tie.type: Counter[str]() for tie in ties.WIDE}
    for fold in range(chosen.folds):
        others = [one for i, found in enumerate(texts) if i % chosen.folds != fold for one in found]
        weights = {type_: learned(others, type_) for type_ in _enough(others)}
        for one in (one for i, found in enumerate(texts) if i % chosen.folds == fold for one in found):
            if not one.read:
                chances = {t: probability(w, one.features) for t, w in weights.items() if t in one.may}
                best = max(chances, key=lambda t: chances[t], default=None)
                sure = best is not None and chances[best] >= likely.get(best, ties.LIKELY)
                claimed = best if sure else None
                for type_ in one.may:
                    counts[type_]["right"] += claimed == type_ and type_ in one.have
                    counts[type_]["wrong"] += claimed == type_ and type_ not in one.have
                    counts[type_]["missed"] += claimed != type_ and type_ in one.have
    print(f"{len(texts)} texts; pairs that no construction reads:")
    for type_, count in counts.items():
        print(f"{type_:16} {count['right']:4} right {count['wrong']:4} wrong {count['missed']:4} missed")
    everything = [one for found in texts for one in found]
    made = {type_: rounded(learned(everything, type_), SMALL) for type_ in _enough(everything)}
    path = ROOT / "kg/extract/weights" / f"{chosen.language}-ties.json"
    path.write_text(json.dumps(made, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{path.relative_to(ROOT)}: {sum(map(len, made.values()))} weights")


if __name__ == "__main__":
    main()
