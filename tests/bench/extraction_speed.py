"""How fast documents become facts, against a bare spaCy pass (tokens, sentences, gazetteer) over the same text.

    python tests/bench/extraction_speed.py [COUNT]     COUNT documents of 3 KB each; default 200

Prints processor time per document of both passes, their ratio, and the peak memory: it does not grow with COUNT.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kg import extract, readers  # noqa: E402
from kg.extract import pipelines  # noqa: E402
from kg.model import Document  # noqa: E402
from kg.names import load_packaged  # noqa: E402

SIZE = 3000


def documents(count: int) -> Iterator[Document]:
    """Yield documents of SIZE bytes, each made of annotated texts of one language."""
    texts: dict[str, list[str]] = {"en": [], "zh": []}
    for path in sorted((ROOT / "tests/data/extract").glob("*.txt")):
        text = readers.read(path).text
        texts[pipelines.language_of(text)].append(text)
    turns = {code: cycle(found) for code, found in texts.items()}
    for number, code in zip(range(count), cycle(["en", "en", "zh"]), strict=False):
        text = ""
        while len(text.encode()) < SIZE:
            text += next(turns[code]) + "\n\n"
        text = text.encode()[:SIZE].decode(errors="ignore")
        yield Document(f"d{number}", f"d{number}", text, "text/plain", "0" * 64, language=code)


def main(count: int) -> None:
    names = load_packaged()
    for code in ("en", "zh"):
        pipelines.gazetteer(names, code)
    for document in islice(documents(4), 4):
        extract.facts(document, names)
    started, found = time.process_time(), 0
    for _, facts in extract.stream(documents(count), names):
        found += len(facts)
    full = time.process_time() - started
    started = time.process_time()
    for document in documents(count):
        code = document.language or "en"
        list(pipelines.gazetteer(names, code)(pipelines.pipeline(code)(document.text)))
    bare = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{count} documents of 3 KB, {found} facts")
    each, least = 1000 * full / count, 1000 * bare / count
    print(f"extraction {each:.1f} ms, bare spaCy pass {least:.1f} ms, ratio {full / bare:.1f}")
    print(f"10,000 documents on two cores: {full / count * 10_000 / 2:.0f} s; peak memory {peak} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
