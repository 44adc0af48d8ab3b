"""What the engine asks of a language on where names begin and end, and what stands at them; data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Naming:
    """By the module that asks for them."""
