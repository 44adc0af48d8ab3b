"""The packaged documents: articles of ours and tables, each with its sources; and the reviewed tables of names."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

CORPUS = Path(str(resources.files("kg.corpus")))
REVIEWED = ("homonyms.csv", "codes.csv", "cycles.csv", "left-out.csv")
"""Tables that decide how others are read; they state nothing about the world, so they are no documents."""


def documents() -> list[Path]:
    """Return the paths of the packaged documents, sorted by name."""
    tables = (path for path in (CORPUS / "tables").glob("*.csv") if path.name not in REVIEWED)
    return sorted([*(CORPUS / "articles").glob("*.md"), *tables])
