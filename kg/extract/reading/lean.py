"""spaCy without its command line, which it imports with itself: a quarter of the import is for commands never given.

The names are taken only while spaCy is imported; who wants the commands gets them afterwards.
"""

from __future__ import annotations

import sys
from types import ModuleType

COMMANDS = ("spacy.cli", "spacy.cli.info")
if "spacy" not in sys.modules:
    for _name in COMMANDS:
        sys.modules[_name] = ModuleType(_name)
        sys.modules[_name].info = None  # type: ignore[attr-defined]
try:
    import spacy
finally:
    for _name in COMMANDS:
        if getattr(sys.modules.get(_name), "__file__", None) is None:
            sys.modules.pop(_name, None)

__all__ = ["spacy"]
