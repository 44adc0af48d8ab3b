"""What the engine asks of a language on how what a rule has matched becomes a fact; data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Telling:
    """By the module that asks for them."""
