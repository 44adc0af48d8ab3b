"""Learn which year a conferral has, from the annotated documents: makes `kg/extract/weights/`.

    python tests/bench/year_weights.py [--language en] [--folds 8] [--unseen DIRECTORY ...]

Prints how often the right year is chosen in documents that the weights were not learned from. unseen: documents to
score only. Needs the extra `bench`.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from annotated import ROOT, Annotated, annotated
from extraction_score import agree
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from kg.extract import engine, when
from kg.names import load_packaged

STRENGTH = 0.3
"""The inverse of the regularization."""
FEWEST = 4
"""Choices in which a sign must take part to be learned."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A conferral that may have one of several years: the signs of each, and which are right."""

    document: str
    signs: dict[int | None, set[str]]
    right: set[int | None]


@contextmanager
def recorded() -> Iterator[list[tuple[when.When, when.Asked]]]:
    """Give a list of all that is asked for its year while the extractor reads; it needs no weights for that."""
    asked: list[tuple[when.When, when.Asked]] = []
    of, known = when.When.of, when.When.learned

    def record(self: when.When, one: when.Asked) -> list[int | None]:
        asked.append((self, one))
        return of(self, one)

    when.When.of, when.When.learned = record, True  # type: ignore[method-assign,assignment]
    try:
        yield asked
    finally:
        when.When.of, when.When.learned = of, known  # type: ignore[method-assign,assignment]


def choices(text: Annotated) -> list[Choice]:
    """Return the choices that the conferrals of an annotated document ask for."""
    with recorded() as asked:
        engine.facts(text.document, load_packaged())
    found: dict[tuple[object, ...], Choice] = {}
    for chooser, one in asked:
        said = {"type": "conferral", "award": one.award.name, "recipient": one.recipient.name, "year": 0}
        right: set[int | None] = set()
        for gold in text.facts:
            start = text.document.text.find(gold["quote"])
            end = chooser.end_of(one)
            if start < end and start + len(gold["quote"]) > one.start and agree({**gold, "year_accept": [0]}, said):
                right |= {*(gold.get("year_accept") or [gold.get("year")])}
        signs = chooser.signs(one)
        if right & signs.keys() and len(signs) > 1:
            found[one.start, one.award.name, one.recipient.start] = Choice(text.document.slug, signs, right)
    return [*found.values()]


def learned(examples: list[Choice]) -> dict[str, float]:
    """Return the weight of each sign, by conditional logistic regression; many choices of a document count less."""
    taken = Counter(sign for one in examples for sign in set().union(*one.signs.values()))
    names = sorted(sign for sign, times in taken.items() if times >= FEWEST)
    places = {name: i for i, name in enumerate(names)}
    rows = [(number, year, signs) for number, one in enumerate(examples) for year, signs in one.signs.items()]
    held = [(i, places[sign]) for i, (_, _, signs) in enumerate(rows) for sign in signs if sign in places]
    table = csr_matrix((np.ones(len(held)), tuple(zip(*held, strict=True))), shape=(len(rows), len(names)))
    of = np.array([number for number, _, _ in rows])
    right = np.array([year in examples[number].right for number, year, _ in rows], float)
    starts = np.flatnonzero(np.r_[True, np.diff(of) > 0])
    count = Counter(one.document for one in examples)
    counts = np.array([count[one.document] ** -0.5 for one in examples])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = table @ weights
        scores = np.exp(scores - np.maximum.reduceat(scores, starts)[of])
        share = scores / np.add.reduceat(scores, starts)[of]
        fits = np.add.reduceat(share * right, starts) + 1e-12
        slope = table.T @ (counts[of] * (share - share * right / fits[of])) + weights / STRENGTH
        return 0.5 / STRENGTH * weights @ weights - counts @ np.log(fits), slope

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B").x
    return {name: round(float(weight), 3) for name, weight in zip(names, found, strict=True)}


def right_of(weights: dict[str, float], examples: list[Choice]) -> int:
    """Return how many choices are right."""
    right = 0
    for one in examples:
        scores = {year: sum(weights.get(sign, 0.0) for sign in signs) for year, signs in one.signs.items()}
        right += max(scores, key=lambda year: scores[year]) in one.right
    return right


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", default="en")
    parser.add_argument("--folds", type=int, default=8)
    parser.add_argument("--unseen", type=Path, nargs="*", default=[])
    chosen = parser.parse_args()
    documents = [found for text in annotated(chosen.language) if (found := choices(text))]
    random.Random(1).shuffle(documents)
    parts = [[one for found in documents[fold :: chosen.folds] for one in found] for fold in range(chosen.folds)]
    every = [one for part in parts for one in part]
    left_out = [
        right_of(learned([one for other in parts if other is not part for one in other]), part) for part in parts
    ]
    weights = learned(every)
    print(f"left out of the learning: {sum(left_out)} of {len(every)} right; learned: {right_of(weights, every)}")
    for place in chosen.unseen:
        examples = [one for text in annotated(chosen.language, [place]) for one in choices(text)]
        print(place, f"{right_of(weights, examples)} of {len(examples)} right")
    path = ROOT / "kg/extract/weights" / f"{chosen.language}-years.json"
    kept = {name: weight for name, weight in weights.items() if weight}
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{path.relative_to(ROOT)}: {len(kept)} weights")


if __name__ == "__main__":
    main()
