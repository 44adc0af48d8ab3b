"""What the engine asks of a language on what learned weights look for; data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

IN_LIST = r"[\s,;、]|[(（][^()（）]{0,30}[)）]"
"""The marks that stand between the names of a list, and what is in brackets."""


@dataclass(frozen=True, slots=True)
class Winners:
    """How names that have likely won are told from others."""

    aside: str = r"(?!)"
    """What is told of a winner behind the name, up to another name in it."""
    prize: str = r"(?!)"
    """The end of what may look like a name and is a prize."""
    between: str = rf"(?:{IN_LIST})*"
    """All that may stand between two names of one list."""
    listed: str = r"(?:\ue002,\s)+$"
    """The names of a list before one of them."""
    list_words: frozenset[str] = frozenset()
    """Words that may stand between two names of one list."""
    ends: tuple[int, ...] = ()
    """How many characters at the end of a name tell what it is, where no blanks part words."""


@dataclass(frozen=True, slots=True)
class Years:
    """Words by which a sentence tells whether it speaks of the news or of earlier years.

    What each group of words says of a year is learned, so that a word in the wrong one does little harm.
    """

    past_winners: str = r"(?!)"
    """Winners of earlier years: no year of the news is theirs."""
    span: str = r"(?!)"
    """Years between which all winners of a list have won, with the groups `first` and `last`."""
    holds: str = r"(?!)"
    """That somebody has an award, which may be of any year."""
    words: Mapping[str, str] = field(default_factory=dict)
    """Groups of words in the clause of a conferral."""
    begun: str = r"(?!)"
    """What stands before the year of a beginning."""
    between: Mapping[str, str] = field(default_factory=dict)
    """What may stand between a year and an award or its winner."""
    together: tuple[tuple[str, str], ...] = ()
    """Two of these that say something else together."""
    of_standard: str = r"(?!)"
    """What stands before a year that is only in the name of a standard."""
    leads: str = r"(?:,?\s)?"
    """What stands between a year and the award or the name right behind it."""
    led: str = r",\s"
    """The same, with a comma."""
    joins: str = r"(?!)"
    """What joins two years of one list."""
    plural: str = r"(?!)"
    """The ending of a plural, without which names of an award are the same."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The words by which it is weighed which award is meant."""

    heads: frozenset[str] = frozenset()
    """Words for a prize."""
    plain: frozenset[str] = frozenset()
    """Words in the name of an award that tell it from no other."""
    plural: str = ""
    """The letter that makes a plural."""


@dataclass(frozen=True, slots=True)
class Ties:
    """Words by which an award is tied to a body, a model or a standard, and a body to its seat."""

    families: Mapping[str, str] = field(default_factory=dict)
    """Families of words -> pattern over words in lower case, parted by blanks."""
    likely: Mapping[str, float] = field(default_factory=dict)
    """Type of relation -> how likely one must be to be told, where that is not `kg.extract.learned.ties.LIKELY`."""
    words: str = r"(?!)"
    """Words by which a body may be tied to an award that its sentence does not name."""
    before: str = r"(?!)"
    """What stands before a body or an award and makes one standard with it ("criteria of the")."""
    behind: str = r"(?!)"
    """The same, behind it ("criteria")."""
    region: str = r"(?!)"
    """What leads from a town to the region that it is in, where they are not two of a list, and the region."""
    town_before: str = r"(?!)"
    """A town before the region that it is in, with what leads there."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """By what is weighed."""

    winners: Winners = field(default_factory=Winners)
    years: Years = field(default_factory=Years)
    meant: Meant = field(default_factory=Meant)
    ties: Ties = field(default_factory=Ties)
