"""What a language tells the engine besides its constructions: words of a few kinds, as patterns; data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the engine asks of a language besides its constructions; each is a regular expression."""

    negation: str
    hypothetical: str
    past: str
    quality: str
    other_honour: str
    person_award: str
    tier: str
    category: str
    legal: str
    winner_heading: str
    candidate_heading: str
    clause: str
    not_a_name: str
    this_year: str
    last_year: str
    year_blocked_before: str


@dataclass(frozen=True, slots=True)
class Briefs:
    """How short names of organizations are known by where they stand; each is a regular expression over the code."""

    name: str
    """What such a name looks like."""
    topic: str
    """What a sentence with a list of such names speaks of."""
    cut: str
    """What the first name of a list stands behind."""
    lead: str
    """What stands before a name as part of its item: the town that it is in."""
    stop: str
    """What stands behind the last name of a list."""
    led: str
    """What leads to a list of such names."""
    followed: str
    """What goes on behind such a list."""
    slots: tuple[str, ...]
    """Where one such name stands alone, with the group `name`."""
