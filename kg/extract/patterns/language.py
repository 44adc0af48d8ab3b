"""The shape of a language's rule table: everything that the engine knows of a language is data of these types.

Patterns of `Rule` run over *encoded* sentences: each mention (an award, a name, a year ...) is one private-use
character there, so that "the {A} went to {NL}" is a short regular expression and never sees the names themselves.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from kg.extract.patterns import kept
from kg.extract.patterns.gates import Guarded
from kg.extract.patterns.lexicon import Briefs, Runs
from kg.extract.patterns.lexicon import Lexicon as Lexicon
from kg.extract.patterns.lexicon import Pieces as Pieces
from kg.extract.patterns.lexicon import Rule as Rule
from kg.extract.patterns.listed import Listed
from kg.extract.patterns.naming import Naming
from kg.extract.patterns.needs import chance
from kg.extract.patterns.reading import Reading
from kg.extract.patterns.telling import Telling
from kg.extract.patterns.weighed import Weighed


@dataclass(frozen=True, slots=True)
class Language:
    """One language: how its mentions look, what it says about them. `code`: of the spaCy blank pipeline."""

    code: str
    mentions: tuple[tuple[str, str], ...]
    """(kind, pattern) in order of preference; the group `name` is the mention's name, if there is one.

    A kind may end in "?" and words, parted by "|": a sentence without any of them (lower case) is not searched.
    """
    breaks: str
    """Words that cannot stand inside a name; a candidate is cut at them."""
    macros: Mapping[str, str]
    rules: tuple[Rule, ...]
    lexicon: Lexicon
    headers: Mapping[str, str]
    """Field of a table's column -> pattern of its header cell."""
    heading_category: str = r"(?!)"
    """A category as a heading of a list, with the group `category` where it is a part of it."""
    stages: Mapping[str, str] = field(default_factory=dict)
    """Stage of a candidacy -> words that say it."""
    tier_heading: str = r"(?!)"
    """A tier as the heading of a list."""
    generic_award: str = r"(?!)"
    """A prize within an award, named alone ("gold award"): it stands for the award spoken of."""
    short_award: str = r"(?!)"
    """An award's name that says no more than what it is for, so that a longer one may be meant."""
    same_award: str = r"(?!)"
    """How words for an award begin that mean the one named last ("the same award")."""
    not_won_behind: str = r"(?!)"
    """What stands behind an award that is taken for a model, not won."""
    plural_award: str = r"(?!)"
    """How an award's name ends that means several awards, as in a title."""
    named_prize: str = r"(?!)"
    """A generic prize that has a name of its own with the award before it ("...质量奖" + "提名奖")."""
    prize_of: str = r"(?!)"
    """The name of a prize within an award, with the award's own name as the group `base`."""
    candidate_strong: str = r"(?!)"
    """Words that make a list one of candidates, whatever else is said."""
    core_name: str = ""
    """A full name, with the group `core` by which it is called for short."""
    person_item: str = r"(?!)"
    """A line of a list that begins with a person, with the group `person`."""
    person_behind: str = r"(?!)"
    """A person behind the name of the employer, with the group `person`."""
    award_breaks: str = r"(?!)"
    """Words that a candidate for an award's name is cut at besides."""
    past_heading: str = r"(?!)"
    """A heading over winners of earlier years."""
    year_blocked_behind: str = r"(?!)"
    """What stands behind a year that is not that of the event."""
    state: str = ""
    """A state behind the name of a city, with the group `state`."""
    honours_heading: str = r"(?!)"
    """The heading over what one company has received."""
    year_right_behind: str = r"(?!)"
    """What stands between an award's name and its year, with the year's character at the end."""
    news_date: str = r"(?!)"
    """A date, as news has it at its head."""
    news_of_this_year: str = r"(?!)"
    """Words that tell that the awards are those of the year in which the text appears."""
    aside: str = r"(?!)"
    """A relative clause, from its first word to the end of what is given."""
    topic: str = r"(?!)"
    """Words that show that a text is about quality awards."""
    respectively: str = r"(?!)"
    """The word by which the first name goes with the first year, the second with the second."""
    cue: str = ""
    """A word that a sentence about a winner has; empty where only constructions are trusted."""
    not_a_winner_before: str = r"(?!)"
    """What stands before a name that is not the winner."""
    not_a_winner_behind: str = r"(?!)"
    """What stands behind a name that speaks or gives."""
    body_word: str = r"(?!)"
    """A word in the name of a body that gives awards."""
    sentence_openers: str = r"(?!)"
    """Words that begin a sentence behind a legal form that ends in a point ("... Inc. Two more")."""
    sentence_subject: str = r"(?!)"
    """Names and a verb, as a sentence begins with them behind a legal form that ends in a point."""
    organization_end: str = r"(?!)"
    """The end of a name that is no person's, whatever stands before it."""
    comparison: str = r"(?!)"
    """What stands before an award that is only compared with, or taken as a model."""
    described: str = r"(?!)"
    """An item that shows that a list describes who may win and names nobody."""
    drops_subjects: bool = False
    """Whether a sentence may leave its subject to the ones before it."""
    year_of_news: str = r"(?!)"
    """Words that tell the year of the awards without their name, with the group `year`."""
    dateline: str = r"(?!)"
    """Place and date before the first sentence of a release."""
    dateline_place: str = r"(?!)"
    """The same, where only a known place shows it."""
    officer: str = r"(?!)"
    """A company, an office in it and the person who holds it as one run of capitals, with the group `company`."""
    towns: frozenset[str] = frozenset()
    """Towns, states and provinces that are known by their names."""
    no_town: str = r".*"
    """What stands behind "of" in a name that is no town ("of Commerce")."""
    institution: str = r"(?!)"
    """A word before "of" and a place that makes them one name."""
    place_shape: str = r"(?!)"
    """What in brackets behind a name is a place by its ending."""
    country_of: str = r"(?!)"
    """A country before its award ("Japan's"), no part of its name."""
    place_code: str = r"(?!)"
    """Short names of countries, and of regions."""
    region: str = r"(?!)"
    """A region that stands in the names of those who serve it ("Goodwill of Ohio")."""
    no_winner: str = r"(?!)"
    """A cell that says that nobody won."""
    unit_behind: str = r"(?!)"
    """The end of a name that is a plant of the company before it."""
    counted: str = ""
    """A count of winners or candidates that the next sentences name, with the group `count`; empty for none."""
    opening_names: str = r"(?!)"
    """The names that a sentence is about, at its head."""
    leads_to_list: str = r"(?!)"
    """Words with which a sentence leads to the list below."""
    not_of_award: str = r"(?!)"
    """How what is taken for an award's name may begin that is no part of it: its category, the words of a headline."""
    inner_edition: str = r"(?!)"
    """An award's name with an edition in it, with the groups `before`, `edition` and `behind`."""
    office_award: str = r"(?!)"
    """How an award's name begins that says whose it is only with the place before it ("市长质量奖")."""
    person_tail: str = r"(?!)"
    """A person behind the office, right behind an employer in a list, with the group `person`."""
    unit_tail: str = r"(?!)"
    """What stands right behind a company in a list and names a part of it that has won."""
    years_later: str = r"(?!)"
    """A time that is counted from a year, so that this year is not meant."""
    last_unit: str = r"(?!)"
    """The same behind the last company of a list."""
    idle_label: str = r"(?!)"
    """What stands before a colon and names that have won nothing: a jury, a place, a category."""
    list_label: str = r"(?!)"
    """What stands before a colon and the names of a list that is a sentence of its own ("金奖：A、B。")."""
    pending_title: str = r"(?!)"
    """Words in a title by which the names of a document have not won yet."""
    pending_said: str = r"(?!)"
    """The same, in a sentence before the prize."""
    offices: str = r"(?!)"
    """The comma of lists between two offices of one person."""
    listed_on: str = r"(?!)"
    """A semicolon behind which a list goes on with a bare name."""
    no_list: str = r"(?!)"
    """A heading, or a line of its own, behind which no list of names goes on: conditions, addresses."""
    leads_to_topics: str = r"(?!)"
    """The end of a sentence that leads to a list of areas or questions, not of names."""
    award_of_body: str = r"(?!)"
    """What stands behind an award's name that is only part of that of a body ("... committee")."""
    other_list: str = r"(?!)"
    """Headings of lists that hold no winners: juries, sponsors, contacts."""
    unit_dashed: str = r"(?!)"
    """What stands behind a company and a dash and is a part of it."""
    unit_word: str = r"(?!)"
    """A word that makes a second name in a line a unit of the first."""
    list_stop: str = r"(?!)"
    """How the words behind a name in a list begin when they are not part of it."""
    title_case_opening: bool = False
    """Whether a sentence begins with a capital, so that its first word looks like a name."""
    name_shape: str = ""
    """What a piece of a cut run must look like to be a name; empty when every piece may be one."""
    half_name: str = r"(?!)"
    """What cannot be a name before the word that joins the last item of a list, so that the word is a part of it."""
    name_ending: str = r"(?!)"
    """A name up to an ending that only names have, at the beginning of a run of characters."""
    same_year: str = r"(?!)"
    """"The same year": the last one spoken of."""
    year_before_last: str = r"(?!)"
    next_year: str = r"(?!)"
    """"The next year": the one after the last one spoken of."""
    year_back: str = r"(?!)"
    """"A year earlier": counted from the last one spoken of, with the group `count`."""
    list_comma: str = ""
    """The comma of lists, where it is a mark of its own."""
    list_last: str = r"(?!)"
    """The word before the last item of a list, where nothing else shows where a name begins."""
    hope_reach: int = 30
    """How far before a construction a word of hope or candidacy bears on it."""
    surnames: str = ""
    """Characters that begin a person's name, where no capital shows it."""
    line_opening: str = r"(?!)"
    """A year or an edition with which a line of a list begins, with its colon or blank."""
    winner_list: str = r"(?!)"
    """What "list of winners" is by itself, as a heading that names no award."""
    list_end: str = r"(?!)"
    """What stands behind the last name of a list and is no part of it: a count, "and others"."""
    person_named: str = r"(?!)"
    """A person behind an office, where no capital shows it, with the group `person`."""
    pieces: Pieces = field(default_factory=Pieces)
    """What joins the pieces of a name, and whose a prize is that somebody takes into hands."""
    runs: Runs | None = None
    """How the items of lists are known; None where capitals show names."""
    brief: Briefs | None = None
    """How short names are known that nothing in their shape shows; None where capitals show them."""
    folds: bool = False
    """Whether traditional characters are read as simplified ones."""
    no_subject: str = r"(?!)"
    """What stands before a name that is not what its sentence is about: "by", "in"."""
    branch: str = r"(?!)"
    """The end of the name of a branch, which "the company" does not mean."""
    no_body: str = r"(?!)"
    """What creates an award and is no body: a decree, a law."""
    work: str = r"(?!)"
    """A project before the organization that declares it, with what parts them."""
    employer_behind: str = r"(?!)"
    """What stands behind the last name of a list when that is only the employer of a person who is given the award."""
    employee: str = r"(?!)"
    """A person behind the employer in a line of a list, with the group `person`."""
    former: str = ""
    """A former body inside a longer name, with the group `name`."""
    town: str = ""
    """A town with its state or country, as it stands behind a name."""
    category_behind: str = r"(?!)"
    """What stands behind capitals that are those of a category."""
    category_phrase: str = ""
    """A category as a sentence gives it, with the group `category`."""
    year_behind: str = r"(?!)"
    """What may stand between an award and the year that belongs to it, up to the year."""
    year_when: str = r"(?!)"
    """A year and what leads from it to a clause that tells what happened then ("since 2018, when")."""
    office: str = r"(?!)"
    """How a name begins that is an office ("chairman of ...")."""
    head_of: str = r"(?!)"
    """A person named by an office alone, with the group `employer`."""
    title_before: str = r"(?!)"
    """Office of a person, before or inside a name."""
    own_wins: str = r"(?!)"
    """A sentence that leads to the years in which its subject, the group `who`, has won."""
    seated: str = r"(?!)"
    """What stands before the place of an organization, with the group `name` for the organization, if it is there."""
    title_after: str = r"(?!)"
    """Office of a person, behind a name."""
    naming: Naming = field(default_factory=Naming)
    reading: Reading = field(default_factory=Reading)
    listed: Listed = field(default_factory=Listed)
    weighed: Weighed = field(default_factory=Weighed)
    telling: Telling = field(default_factory=Telling)


_RARE = 0.45
"""Strings that are likelier than this to be in a text are not looked for before a single pattern is run, but a few."""
_LIKELY = 0.8
_FEW = 8


Pattern = re.Pattern[str] | Guarded
"""A pattern of a rule table, compiled."""


@lru_cache(maxsize=2048)
def pattern(text: str) -> Pattern:
    """Return a compiled pattern of a rule table; compiled once."""
    ready = kept.ready(text)
    rare = [need for need in ready.needs if chance(need) < (_LIKELY if len(need) <= _FEW else _RARE)]
    return Guarded(ready.regex, rare) if "(?i" in text and rare else ready.regex
