"""What the engine asks of a language on where names begin and end, and what stands at them; data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Naming:
    """By the module that asks for them."""

    purpose: str = r"(?!)"
    """What stands behind the name of an award and may be a part of it: what it is for."""
    purpose_part: str = r"(?!)"
    """A part of that, at the end of which the name may end."""
    half_purpose: str = r"(?!)"
    """How the name of an award ends that cannot end there."""
    quoted_rest: str = r"(?!)"
    """The rest of a name in quotation marks, up to the mark that closes them."""
