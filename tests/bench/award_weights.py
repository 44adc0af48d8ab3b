"""Learn which award a sentence means that names none, from the annotated documents: makes `kg/extract/weights/`.

    python tests/bench/award_weights.py [--language en] [--folds 8] [--unseen DIRECTORY ...]

Prints how often the right award is chosen in documents that the weights were not learned from. unseen: documents to
score only. Needs the extra `bench`.
"""

from __future__ import annotations

from annotated import Annotated
from extraction_score import alike
from learning import Choice, learn_and_write

from kg.extract import engine
from kg.extract.learned import meant
from kg.extract.reading import sentences
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


if __name__ == "__main__":
    learn_and_write(__doc__, "awards", choices, STRENGTH)
