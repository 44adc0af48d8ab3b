"""Learn which year a conferral has, from the annotated documents: makes `kg/extract/weights/`.

    python tests/bench/year_weights.py [--language en] [--folds 8] [--unseen DIRECTORY ...]

Prints how often the right year is chosen in documents that the weights were not learned from. unseen: documents to
score only. Needs the extra `bench`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from annotated import Annotated
from extraction_score import agree
from learning import Choice, learn_and_write

from kg.extract import engine
from kg.extract.learned import when
from kg.names import load_packaged

STRENGTH = 0.3
"""The inverse of the regularization."""
FEWEST = 4
"""Choices in which a sign must take part to be learned."""


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


def choices(text: Annotated, _code: str) -> list[Choice]:
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
            found[one.start, one.award.name, one.recipient.start] = Choice(
                text.document.slug,
                [dict.fromkeys(sorted(of_year), 1.0) for of_year in signs.values()],
                [year in right for year in signs],
            )
    return [*found.values()]


if __name__ == "__main__":
    learn_and_write(__doc__, "years", choices, STRENGTH, FEWEST)
