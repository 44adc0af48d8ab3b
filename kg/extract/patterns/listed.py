"""What the engine asks of a language on lists, tables and pages of one company; data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Listed:
    """By the module that asks for them."""
