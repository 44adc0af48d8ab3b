"""The weights of features by logistic regression, for what is learned from annotated texts. Needs the extra `bench`.

Of a thing by itself (`learn`: is this name a winner?), or of one among several (`learn_choice`: which of these years?).
`learn_and_write` is the command of a choice.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from annotated import ROOT, Annotated, annotated
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

LEAST = 2
"""How many examples must have a feature for it to be weighed."""


def learn(examples: Iterable[tuple[frozenset[str], bool]], strength: float) -> dict[str, float]:
    """Return the weight of each feature; "" is that of every example.

    examples: what is to be seen of each, and whether it is what is looked for. strength: the inverse of the
    regularization.
    """
    held = list(examples)
    counted = Counter(feature for seen, _ in held for feature in seen)
    kept = {feature for feature, count in counted.items() if count >= LEAST}
    table = DictVectorizer()
    rows = table.fit_transform([dict.fromkeys(sorted(seen & kept), 1) for seen, _ in held])
    model = LogisticRegression(C=strength, max_iter=3000).fit(rows, [true for _, true in held])
    weights = dict(zip(table.get_feature_names_out(), model.coef_[0].tolist(), strict=True))
    return {"": float(model.intercept_[0]), **weights}


def rounded(weights: dict[str, float], least: float) -> dict[str, float]:
    """Return the weights that matter, of `least` or more, in order."""
    return {name: round(weight, 3) for name, weight in sorted(weights.items()) if not name or abs(weight) >= least}


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice that a document asks for: the signs of each thing that may be meant, and which are right."""

    document: str
    signs: list[Mapping[str, float]]
    right: list[bool]


def learn_choice(examples: list[Choice], strength: float, fewest: int = 1) -> dict[str, float]:
    """Return the weight of each sign, by conditional logistic regression; many choices of a document count less.

    strength: the inverse of the regularization. fewest: choices in which a sign must take part to be weighed.
    """
    taken = Counter(sign for one in examples for sign in {sign for signs in one.signs for sign in signs})
    names = sorted(sign for sign, times in taken.items() if times >= fewest)
    places = {name: i for i, name in enumerate(names)}
    rows = [(number, signs) for number, one in enumerate(examples) for signs in one.signs]
    held = [
        (i, places[sign], value) for i, (_, signs) in enumerate(rows) for sign, value in signs.items() if sign in places
    ]
    at, of_sign, value = zip(*held, strict=True)
    table = csr_matrix((np.array(value, float), (at, of_sign)), shape=(len(rows), len(names)))
    of = np.array([number for number, _ in rows])
    right = np.array([fits for one in examples for fits in one.right], float)
    starts = np.flatnonzero(np.r_[True, np.diff(of) > 0])
    count = Counter(one.document for one in examples)
    counts = np.array([count[one.document] ** -0.5 for one in examples])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = table @ weights
        scores = np.exp(scores - np.maximum.reduceat(scores, starts)[of])
        share = scores / np.add.reduceat(scores, starts)[of]
        fits = np.add.reduceat(share * right, starts) + 1e-12
        slope = table.T @ (counts[of] * (share - share * right / fits[of])) + weights / strength
        return 0.5 / strength * weights @ weights - counts @ np.log(fits), slope

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B").x
    return {name: round(float(weight), 3) for name, weight in zip(names, found, strict=True)}


def right_of(weights: Mapping[str, float], examples: list[Choice]) -> int:
    """Return how many choices are right."""
    right = 0
    for one in examples:
        scores = [sum(weights.get(sign, 0.0) * value for sign, value in signs.items()) for signs in one.signs]
        right += one.right[scores.index(max(scores))]
    return right


def learn_and_write(
    description: str | None,
    name: str,
    choices: Callable[[Annotated, str], list[Choice]],
    strength: float,
    fewest: int = 1,
) -> None:
    """Run a command that learns a choice: print what is right in documents left out, write `LANGUAGE-NAME.json`.

    choices: those that an annotated text in a language asks for. Signs without weight are not written.
    """
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", default="en")
    parser.add_argument("--folds", type=int, default=8)
    parser.add_argument("--unseen", type=Path, nargs="*", default=[])
    chosen = parser.parse_args()
    code = chosen.language
    documents = [found for text in annotated(code) if (found := choices(text, code))]
    random.Random(1).shuffle(documents)
    parts = [[one for found in documents[fold :: chosen.folds] for one in found] for fold in range(chosen.folds)]
    every = [one for part in parts for one in part]
    left_out = [
        right_of(learn_choice([one for other in parts if other is not part for one in other], strength, fewest), part)
        for part in parts
    ]
    weights = learn_choice(every, strength, fewest)
    print(f"left out of the learning: {sum(left_out)} of {len(every)} right; learned: {right_of(weights, every)}")
    for place in chosen.unseen:
        examples = [one for text in annotated(code, [place]) for one in choices(text, code)]
        print(place, f"{right_of(weights, examples)} of {len(examples)} right")
    path = ROOT / "kg/extract/weights" / f"{code}-{name}.json"
    kept = {sign: weight for sign, weight in weights.items() if weight}
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{path.relative_to(ROOT)}: {len(kept)} weights")
