"""English: how what a rule has matched becomes a fact; data only."""

from __future__ import annotations

from kg.extract.patterns.telling import Telling

TELLING = Telling()
