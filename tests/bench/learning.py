"""The weights of features by logistic regression, for what is learned from annotated texts. Needs the extra `bench`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

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
