"""How fast documents become facts, against a bare spaCy pass (tokens, sentences, gazetteer) over the same text.

    python tests/bench/extraction_speed.py [COUNT]     COUNT documents of 3 KB each; default 200

Both passes are run on each document in turn, so that a change of the processor's clock meets both, and each goes first
on every other document. Each has a tokenizer of its own, and pays for the words that it has not met yet. Prints the
processor time per document of both, their ratio (the median of ten rounds, the least and the greatest), and the peak
memory: it does not grow with COUNT.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Iterator
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from statistics import median

import spacy
from spacy.matcher import PhraseMatcher
from spacy.pipeline import Sentencizer

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kg import extract, readers  # noqa: E402
from kg.extract.reading import pipelines  # noqa: E402
from kg.model import Document  # noqa: E402
from kg.names import Names, load_packaged  # noqa: E402

SIZE = 3000
TEXTS = ("tests/data/extract", "tests/data/unseen")
ROUNDS = 10
LANGUAGES = ("en", "zh")
BLANK = {code: spacy.blank(code) for code in LANGUAGES}
"""spaCy as it comes: what the extractor leaves out of its own pipelines counts for the extractor."""
SENTENCES = {code: Sentencizer(punct_chars=pipelines.MARKS.get(code)) for code in LANGUAGES}


def documents(count: int) -> Iterator[Document]:
    """Yield documents of SIZE bytes, each made of annotated texts of one language; they repeat late.

    Few texts that repeat soon would be known by heart to the tokenizer, as documents of many publishers never are.
    """
    texts: dict[str, list[str]] = {"en": [], "zh": []}
    for path in sorted(path for folder in TEXTS for path in (ROOT / folder).rglob("*.txt")):
        text = readers.read(path).text
        texts[pipelines.language_of(text)].append(text)
    turns = {code: cycle(found) for code, found in texts.items()}
    for number, code in zip(range(count), cycle(["en", "en", "zh"]), strict=False):
        text = ""
        while len(text.encode()) < SIZE:
            text += next(turns[code]) + "\n\n"
        text = text.encode()[:SIZE].decode(errors="ignore")
        yield Document(f"d{number}", f"d{number}", text, "text/plain", "0" * 64, language=code)


def bare(document: Document, names: Names) -> list[tuple[int, int, int]]:
    """Do what spaCy alone does: tokens, sentences, and all names of the gazetteer, which are returned."""
    code = document.language or "en"
    doc = SENTENCES[code](BLANK[code](document.text))
    list(doc.sents)
    return list(gazetteer(names, code)(doc))


@cache
def gazetteer(names: Names, code: str) -> PhraseMatcher:
    """Return the matcher of all known names for spaCy's own pipeline of a language."""
    return pipelines.matcher(BLANK[code], names, code)


def both(some: list[Document], names: Names) -> tuple[float, float, int]:
    """Return the seconds of extraction and of the bare pass for some documents, and how many facts they hold."""
    seconds, found = [0.0, 0.0], [0, 0]
    for number, document in enumerate(some):
        for place in (number % 2, 1 - number % 2):
            started = time.process_time()
            found[place] += len((extract.facts, bare)[place](document, names))
            seconds[place] += time.process_time() - started
    return seconds[0], seconds[1], found[0]


def main(count: int) -> None:
    names = load_packaged()
    both(list(documents(8)), names)
    rest = documents(count)
    rounds = []
    while some := list(islice(rest, -(-count // ROUNDS))):
        rounds.append(both(some, names))
    full, least, found = (sum(column) for column in zip(*rounds, strict=True))
    ratios = sorted(mine / spacys for mine, spacys, _ in rounds)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{count} documents of 3 KB, {found} facts")
    print(
        f"extraction {1000 * full / count:.1f} ms, bare spaCy pass {1000 * least / count:.1f} ms,"
        f" ratio {median(ratios):.1f} ({ratios[0]:.1f} to {ratios[-1]:.1f})"
    )
    print(f"10,000 documents on two cores: {full / count * 10_000 / 2:.0f} s; peak memory {peak} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
