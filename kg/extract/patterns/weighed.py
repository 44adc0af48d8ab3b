"""What the engine asks of a language on what learned weights look for; data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weighed:
    """By the module that asks for them."""
