"""What the engine asks of a language on lists, tables and pages of one company; data only."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Pages:
    """How the page of one company lists its awards and certificates."""

    awards: str
    """The heading over its awards."""
    certificates: str
    """The heading over its certificates."""
    certified: str
    """Words by which a heading over awards is over certificates too."""
    about: str
    """What stands before the company in a title."""
    dated: str
    """A line that begins with a year and tells of a certificate."""
    issuer: str
    """What stands between a certificate and who has issued it, and the issuer."""


@dataclass(frozen=True, slots=True)
class Honours:
    """How a company lists its own honours."""

    speaks_behind: str = r"(?!)"
    """What stands behind the name of those who speak ("At Ashby Foods we ...")."""
    speaks_before: str = ""
    """What stands right before it."""
    undated: bool = False
    """Whether a line may hold nothing but an award, without the year."""
    several_years: bool = False
    """Whether a line that begins with the one award that it names may give several years of it."""


@dataclass(frozen=True, slots=True)
class Entries:
    """What a line of a list says besides a name."""

    describes: str = r"(?!)"
    """Words behind a name that tell what it is ("Acme Pumps, a maker of pumps")."""
    class_words: str = r"(?!)"
    """Words of which two stand in what names a category at length ("Innovation in Care at the National Level")."""


@dataclass(frozen=True, slots=True)
class Headings:
    """What a heading says of the list below it."""

    leaves_to_title: bool = False
    """Whether a heading leaves the name of an award, or the first words of it, to the title."""
    trusts_candidates: bool = False
    """Whether words of candidates count before words of winners, and beyond the title or the sentence they stand in."""
    bare: bool = False
    """Whether a heading inside a list is bare: a prize alone is one, but no line with names or with a colon inside."""


@dataclass(frozen=True, slots=True)
class Lists:
    """How the parts of a list's line hang together."""

    giver: str = r"(?!)"
    """The end of a label before who gives or runs an award."""
    described: str = r"(?!)"
    """How what stands behind a name and a dash begins, when it tells what this is."""
    joins: frozenset[str] = frozenset()
    """Words that join two names, with a comma before them or without."""
    article: str = r"(?!)"
    """The first word of a name behind a word that joins, no part of either."""
    town_end: str = r"(?!)"
    """The end of a name that is a town's, though it looks like an organization's."""
    legal_end: str = r"(?!)"
    """A legal form at the end of a name, by which it is no town."""
    finite: str = r"(?!)"
    """A verb: what stands behind a name with it is no part of the name."""
    unparted: bool = False
    """Whether names with nothing between them are several."""


@dataclass(frozen=True, slots=True)
class Singles:
    """What stands around the one name of a part of a line."""

    placed: str = r"(?!)"
    """What stands behind a name that tells its place."""
    beaten: str = r"(?!)"
    """The end of a line that says that its name has not won."""
    lead: str = r"(?!)"
    """Words before a name that only say what it is."""
    form_quoted: str = r"(?!)"
    """A legal form in plain words before a name in quotation marks, with the group `name`."""


@dataclass(frozen=True, slots=True)
class Profiles:
    """How the lines of a list go on behind the name; each name is the group `head`."""

    shapes: tuple[str, ...]
    """A name before a mark that parts it from what is told of it."""
    in_town: str
    """A name with its town before a sentence that tells of it."""
    opens: str
    """How such a sentence begins."""
    tells: str
    """A sentence behind the name of a line that is short enough for one of a list."""
    prose: str
    """A word of what tells of a name; what has none is names behind a label."""


@dataclass(frozen=True, slots=True)
class Tables:
    """What the cells of a table hold."""

    byline: str = r"(?!)"
    """How a line of marks begins that is no table: who wrote a page and when, or what else a site holds."""
    numbering: str = r"#"
    """The header of a column that only counts."""
    date: str = r"(?:19|20)\d\d\s?[./-]\s?\d{1,2}\s?(?:[./-]?\s?\d{1,2})?"
    """A date as the only thing in a cell."""
    place: str = r"(?!)"
    """A cell that may hold a place."""
    finalist: str = r"(?!)"
    """A word of candidates that stands in the name of a tier as well."""


@dataclass(frozen=True, slots=True)
class Winners:
    """Who wins in a line or a sentence that names a person with the employer."""

    collected: frozenset[str] = frozenset()
    """Constructions in which a person accepts what the employer has won, unless the prize is one for persons."""
    personal: frozenset[str] = frozenset()
    """Constructions that say of a person that he or she has won, whatever the prize is for."""
    turned: frozenset[str] = frozenset()
    """Constructions that say who somebody is of whom the sentence before has told: the winners or the candidates."""
    declared: str = r"(?!)"
    """What stands between a project and who declares it."""
    royal: str = r"(?!)"
    """How houses begin that are called after a ruler ("Prince of Songkla University")."""
    opens: str = r"(?!)"
    """What stands before the first word of a clause, where a name that wins may open one behind one that announces."""


@dataclass(frozen=True, slots=True)
class Listed:
    """By the module that asks for them."""

    pages: Pages | None = None
    """None where pages of one company are not known."""
    honours: Honours = field(default_factory=Honours)
    entries: Entries = field(default_factory=Entries)
    headings: Headings = field(default_factory=Headings)
    lists: Lists = field(default_factory=Lists)
    singles: Singles = field(default_factory=Singles)
    profiles: Profiles | None = None
    """None where the lines of lists do not go on behind the name."""
    tables: Tables = field(default_factory=Tables)
    winners: Winners = field(default_factory=Winners)
