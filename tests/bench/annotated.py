"""What the weights are learned from: annotated documents (a text beside its facts in JSON), and annotated passages.

A file of passages (`tests/data/passages/`) holds short texts parted by lines `---`; below each text, a line
`=> type | field=value | ...` for every fact that it states, or `=> none`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from kg import readers  # noqa: E402
from kg.extract.reading import pipelines  # noqa: E402
from kg.model import Document  # noqa: E402

DATA = ROOT / "tests" / "data"
ASIDE = "aside"
"""The directories of documents that nothing is learned from, so that they can tell how well unseen ones are read."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text with the facts that it states, each a dictionary in the shape of the annotation guide."""

    document: Document
    facts: list[dict[str, Any]]


def annotated(code: str, places: list[Path] | None = None) -> Iterator[Annotated]:
    """Yield what is annotated in a language. places: directories; those of the tests when None, but none kept aside."""
    for place in places or [DATA]:
        for path in sorted(place.rglob("*.json")):
            if path.with_suffix(".txt").is_file() and (places or ASIDE not in path.parts):
                document = readers.read(path.with_suffix(".txt"))
                if pipelines.language_of(document.text, document.language) == code:
                    yield Annotated(document, json.loads(path.read_text(encoding="utf-8"))["facts"])
        for path in sorted(place.rglob(f"passages/{code}-*.txt")):
            yield from passages(path, code)


def passages(path: Path, code: str) -> Iterator[Annotated]:
    """Yield the passages of a file. Raises ValueError, naming the passage, for a line that is no fact."""
    for number, block in enumerate(path.read_text(encoding="utf-8").split("\n---\n"), 1):
        lines = block.strip("\n-").splitlines()
        text = "\n".join(line for line in lines if not line.startswith("=>")).strip() + "\n"
        said = [line[2:].strip() for line in lines if line.startswith("=>")]
        if not said:
            raise ValueError(f"{path.name}, passage {number}: no line with =>")
        facts = [_fact(line, text) for line in said if line != "none"]
        yield Annotated(Document(f"passage-{path.stem}-{number}", "", text, "text/plain", "", language=code), facts)


def _fact(line: str, text: str) -> dict[str, Any]:
    """Return a fact of a passage; all of the passage is its quote."""
    type_, *fields = [part.strip() for part in line.split("|")]
    fact: dict[str, Any] = {"type": type_, "quote": text.strip()}
    for one in fields:
        name, equals, value = one.partition("=")
        if not equals:
            raise ValueError(f"{line!r}: a field has the form name=value")
        fact[name.strip()] = int(value) if name.strip() == "year" and value.strip().isdigit() else value.strip()
    return fact
