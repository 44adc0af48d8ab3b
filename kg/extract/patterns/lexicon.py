"""The parts of a rule table: a construction, words of a few kinds, and what shows short names; data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.model import Value


@dataclass(frozen=True, slots=True)
class Rule:
    """A construction that says a fact: `pattern` names the fact's fields as groups over the encoded sentence.

    when: cheap gate, a sentence without any of these words (lower case) is not searched. constants: plain fields
    that the construction gives. dated: False when the event is not the news of the document, so that the document's
    own award year must not be lent to it.
    """

    name: str
    type: str
    pattern: str
    when: tuple[str, ...] = ()
    constants: Mapping[str, Value] = field(default_factory=dict)
    confidence: float = 0.85
    dated: bool = True
    running: bool = False
    """Whether it is read in running text alone: in a list the layout says more."""
    of_document: bool = False
    """Whether it names a prize alone ("first place"), so that it is one of the award that the document is about."""
    certain: bool = False
    """Whether words of hope nearby do not bear on it."""
    behind: str = ""
    """What one of the two sentences before must say, where the construction says too little by itself."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the engine asks of a language besides its constructions; each is a regular expression."""

    negation: str
    hypothetical: str
    past: str
    quality: str
    other_honour: str
    other_field: str
    """An honour of another kind, though a word of quality is in its name ("Excellence in Human Resources")."""
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
    running: str = r"(?!)"
    """Words of those in the running, wherever they stand in a sentence."""
    unit_of: str = r"(?!)"
    """A name that is a plant of a company, with the groups `unit` and `company`."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """What joins the pieces of a name, and whose a prize is that somebody takes; each is a regular expression."""

    half_body: str = r"(?!)"
    """A name so far, of a body that is called by what it is for ("Ministry of Industry")."""
    kind: str = r"(?!)"
    """Words between a town and a name in it that tell what it is the name of, with the blanks around them."""
    topic: str = r"(?!)"
    """What such a body is for, behind a comma or "and"."""
    half_school: str = r"(?!)"
    """A name so far, of a body that is called by a field in which others are named too ("Institute for Banking")."""
    field: str = r"(?!)"
    """Such a field, in plain words, behind "and"."""
    second_half: str = r"(?!)"
    """A word that is no name, so that behind "and" it belongs to the name before."""
    no_person: str = r"(?!)"
    """The end of a name that is no person's, before the organization to which it belongs."""
    thing: str = r"(?!)"
    """A word before "of" that is no name by itself."""
    accepts: str = r"(?!)"
    """A verb by which somebody takes a prize into hands."""
    accepted_for: str = r"(?!)"
    """Words behind a prize that is so taken, by which it is another's."""


@dataclass(frozen=True, slots=True)
class Runs:
    """How the items of a list are known that a comma of its own parts; each is a regular expression over the text."""

    lead: str
    """What the first item stands behind."""
    close: str
    """What stands behind the last item."""
    opening: str
    """What an item may begin with that is no part of its name."""
    stop: str
    """Words that show that a part of the list is no name."""
    whole: str
    """An item that is a name from its first to its last character."""
    person: str
    """An item that is a person behind the employer or the office, with the group `person`."""
    persons: str = r"(?!)"
    """What leads to a list of persons who are named alone."""
    alone: str = r"(?!)"
    """A person named alone, with the group `person`."""
    joined: str = r"(?!)"
    """A person whom a word joins to a list of organizations, with the groups `whole` and `person`."""
    verbs: tuple[str, ...] = ()
    """Words that lead to one name that need not be parted from others."""

    def gate(self, text: str, start: int, end: int) -> bool:
        """Whether a stretch of text has one of the verbs."""
        return any(text.find(verb, start, end) >= 0 for verb in self.verbs)


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
