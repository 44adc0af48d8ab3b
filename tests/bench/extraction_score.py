"""Prints the facts of text files as JSON Lines, in the shape that the scorer reads: score.py --command "python tests/bench/extraction_score.py"."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from kg import extract, readers
from kg.names import load_packaged


def main(paths: list[str]) -> None:
    names = load_packaged()
    for path in paths:
        document = readers.read(path)
        for fact in extract.facts(document, names):
            line = {"document": path, "type": fact.type, **fact.fields, "confidence": fact.confidence, "rule": fact.rule,
                    "quote": document.text[fact.start : fact.end], "start": fact.start, "end": fact.end}
            print(json.dumps(line, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1:])
