"""What the engine asks of a language on how a text is parted into blocks, sentences and values; data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """By the module that asks for them."""
