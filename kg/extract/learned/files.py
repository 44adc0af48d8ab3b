"""What was learned from annotated documents, as the package holds it in `weights/`: one file for each task."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from typing import Any


@lru_cache(maxsize=16)
def weights(name: str) -> Mapping[str, Any]:
    """Return the weights in a file by its name without ending, none when nothing was learned."""
    path = resources.files("kg.extract").joinpath("weights", f"{name}.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return found
