"""How fast documents become facts: against a bare PhraseMatcher pass, and at scale by the command.

    python tests/bench/extraction_speed.py                      the ratio, in one process, the two in turn
    python tests/bench/extraction_speed.py --documents 10000    `kg extract` over so many files of 3 KB, time and memory

The texts are those of tests/data/extract, put together to documents of 3 KB. The bare pass is a blank spaCy pipeline
(tokenizer, sentencizer) with a PhraseMatcher of the same names: what any gazetteer look-up costs at least.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIZE = 3000
ROUNDS = 5


def documents(count: int) -> list[str]:
    """Return texts of 3 KB, each a mixture of one language."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests/data/extract").glob("*.txt"))]
    chooser = random.Random(7)
    chinese = [text for text in texts if sum(c > "\u3000" for c in text) > len(text) / 4]
    english = [text for text in texts if text not in chinese]
    made = []
    for number in range(count):
        pool = chinese if number % 3 == 0 else english
        text = ""
        while len(text.encode()) < SIZE:
            text += chooser.choice(pool) + "\n\n"
        made.append(text.encode()[:SIZE].decode(errors="ignore"))
    return made


def ratio(count: int) -> None:
    """Print how many times longer the extractor takes than the bare pass over the same texts."""
    import spacy
    from spacy.matcher import PhraseMatcher

    from kg import extract
    from kg.model import Document
    from kg.names import load_packaged

    names = load_packaged()
    texts = documents(count)
    bare = {}
    for code in ("en", "zh"):
        pipeline = spacy.blank(code)
        pipeline.add_pipe("sentencizer")
        matcher = PhraseMatcher(pipeline.vocab, attr="LOWER")
        matcher.add("NAME", [pipeline.make_doc(entry.name) for entry in names])
        bare[code] = (pipeline, matcher)
    codes = ["zh" if number % 3 == 0 else "en" for number in range(count)]
    read = [
        Document(f"d{number}", "D", text, "text/plain", "0", language=code)
        for number, (text, code) in enumerate(zip(texts, codes, strict=True))
    ]
    for document in read[:2]:
        extract.facts(document, names)
    ours, theirs = [], []
    for _ in range(ROUNDS):
        start = time.process_time()
        for text, code in zip(texts, codes, strict=True):
            pipeline, matcher = bare[code]
            matcher(pipeline(text))
        theirs.append(time.process_time() - start)
        start = time.process_time()
        for document in read:
            extract.facts(document, names)
        ours.append(time.process_time() - start)
    ratios = [a / b for a, b in zip(ours, theirs, strict=True)]
    print(f"bare PhraseMatcher pass   {statistics.median(theirs) / count * 1000:6.1f} ms a document")
    print(f"facts                     {statistics.median(ours) / count * 1000:6.1f} ms a document")
    print(f"ratio                     {statistics.median(ratios):6.1f} ({min(ratios):.1f} to {max(ratios):.1f})")


def scale(count: int) -> None:
    """Print the time and the memory of `kg extract` over many files."""
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(documents(count)):
            Path(folder, f"d{number:05}.txt").write_text(text, encoding="utf-8")
        with Path(folder, "facts.jsonl").open("w") as out:
            start = time.perf_counter()
            subprocess.run([sys.executable, "-m", "kg", "extract", folder], stdout=out, check=True, cwd=ROOT)
            seconds = time.perf_counter() - start
        lines = Path(folder, "facts.jsonl").read_bytes().count(b"\n")
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"{count:,} documents, {lines:,} facts: {seconds:.0f} s; the largest process took {memory} MB")


def main() -> None:
    """Read the command line and run what it asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, help="run `kg extract` over so many files instead")
    chosen = parser.parse_args()
    if chosen.documents:
        scale(chosen.documents)
    else:
        sys.path.insert(0, str(ROOT))
        ratio(120)


if __name__ == "__main__":
    main()
