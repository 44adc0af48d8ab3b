"""Who "it", "the company" and "the award" are: the last fitting mention, the subject of the last sentence first."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from kg.extract.antecedents import as_many, fits, only_subject, shaped
from kg.extract.naming.heads import head_of, house, own_part, shape_of
from kg.extract.patterns.gates import Guarded
from kg.extract.patterns.language import pattern
from kg.extract.reading import values
from kg.extract.reading.mentions import Encoded, Mention

_CLOSED = re.compile(r"[^,;.]{0,30}, ")
_OPENING = 6
"""An anaphor before this place opens its sentence and takes up the subject of the last one."""
_SOON = 250
"""How far behind a sentence (in characters) the award may be named that it speaks of."""
_REACH = 8
"""How many sentences back the subject is looked for."""
_SUBJECT_REACH = 30
"""How far into a sentence (in encoded characters) its subject begins."""


class Focus:
    """What the document has spoken of so far: the awards and the names of each sentence, in order."""

    def __init__(self, comparison: str = r"(?!)", award: Mention | None = None) -> None:
        self._past: list[Encoded] = []
        self._title_award = award
        self._comparison = pattern(comparison)
        self.foreign: set[str] = set()
        """The awards that the document only compares with, or names as a model: never "the award"."""
        self.winners: set[str] = set()
        """The full names of those that were said to have won."""
        self.aliases: dict[str, str] = {}
        """Short name -> full name."""
        self._won_at = -9
        self.branch: re.Pattern[str] | Guarded | None = None
        self.no_subject: re.Pattern[str] | Guarded = pattern(r"(?!)")
        self.heads: re.Pattern[str] | Guarded = pattern(r"(?!)")
        """A person by the office and the house, with the group `employer`."""
        self.plural: re.Pattern[str] | Guarded = pattern(r"(?!)")
        """The end of a name or of words that mean several awards."""
        self.aside: re.Pattern[str] | Guarded = pattern(r"(?!)")
        """The beginning of a relative clause up to a place in it."""
        self._listed: set[int] = set()
        """The starts of lines of lists and tables: their names are nobody's antecedent."""
        self.titled = False
        """Whether the title names an award, so that the document is about that one."""
        self.won: set[str] = set()
        """The names of the awards that somebody was said to have won."""
        self.conferred: Mention | None = None
        """The last award that somebody was said to have won."""
        self.main: Mention | None = None
        """The award that the document is about."""
        self.meant: Callable[[Encoded], Mention | None] = lambda sentence: None
        """Tells the award that a sentence speaks of which names none; None where that is not learned."""
        self.company_told: Mention | None = None
        """The organization that the document names most often: "our company", before any is named."""
        self.us: Mention | None = None
        """The organization that says "we": the one that is named most often and gives no award."""
        self.recipient: Mention | None = None
        """The last organization that was said to have won: "the company" of the sentences that follow."""

    def begins(self, said: str) -> bool:
        """Whether words are the beginning of a name that the document has given, as short names are."""
        names = (m for past in self._past for m in past.within(0, len(past.code), "name") if not m.anaphor)
        return any(m.name[:1] == said[:1] and _within(said, m.name) for m in names)

    def told(self, words: str, stronger: str = r"(?!)", reach: int = 1) -> bool:
        """Return whether the last sentences have some words, and none of those that weigh more than they do."""
        last = "\n".join(past.code for past in self._past[-reach:])
        return bool(pattern(words).search(last)) and not pattern(stronger).search(last)

    def wins(self, recipient: Mention) -> None:
        """Take an organization as the last that was said to have won; "the company" is none of its branches."""
        if self.branch and self.branch.search(recipient.name):
            return
        self.recipient, self._won_at = recipient, len(self._past)

    def last_winner(self) -> Mention | None:
        """Return the winner that the last sentences told of."""
        return self.recipient if len(self._past) - self._won_at <= 2 else None

    def own(self) -> Mention | None:
        """Return the award that the document is about, where its title names one."""
        return self.main if self.titled else None

    def given(self) -> Mention | None:
        """Return the award that "the winners" are of: that of the document if somebody has won it, else the last."""
        if self.main and self.main.name in self.won and self.titled:
            return self.main
        near = self._past[-1].within(0, len(self._past[-1].code), "award") if self._past else []
        plain = [m for m in near if not m.anaphor]
        return plain[-1] if plain and self.conferred and not self.titled else self.conferred

    def company(self) -> Mention | None:
        """Return the company that a sentence without a subject speaks of."""
        return self._recent_recipient() or self.recipient

    def _recent_recipient(self) -> Mention | None:
        """Return the winner that the last sentences named, by its full name or a short one."""
        for past in reversed(self._past[-2:]):
            for mention in past.within(0, len(past.code), "name"):
                if self.branch and self.branch.search(mention.name):
                    continue
                if fits(mention, "organization") and self.aliases.get(mention.name, mention.name) in self.winners:
                    return mention
        return None

    def names_one(self, sentence: Encoded, place: int) -> bool:
        """Whether the sentence itself names an organization before the place."""
        return any(fits(m, "organization") for m in sentence.within(0, place, "name"))

    def _definite(self, sentence: Encoded) -> bool:
        """Whether a sentence begins with "the award", as one that turns back to the subject of the document does."""
        first = next(iter(sentence.mentions.values()), None)
        return first is not None and first.kind == "award" and first.anaphor and first.start <= sentence.start + 4

    def add(self, sentence: Encoded, listed: bool = False) -> None:
        """Take a sentence as read; listed: it is a line of a list or a table."""
        if listed:
            self._listed.add(sentence.start)
        self._tell_apart(sentence)
        self._past.append(sentence)

    def _tell_apart(self, sentence: Encoded) -> None:
        for i, mention in sentence.mentions.items():
            if mention.kind == "award" and self._comparison.search(sentence.code[max(0, i - 40) : i]):
                self.foreign.add(mention.name)

    def told_next(self, sentence: Encoded) -> Mention | None:
        """Return the award of the document, where the text behind a sentence is soon to name it."""
        main = self.main
        return main if main is not None and 0 <= main.start - sentence.end < _SOON else None

    def _own(self, mention: Mention) -> bool:
        """Whether an award may be "the award": no anaphor, none that is only compared with or taken as a model."""
        if mention.kind != "award" or mention.anaphor:
            return False
        main = self.main is not None and mention.name == self.main.name
        return main or mention.name in self.won or mention.name not in self.foreign

    def award(self, sentence: Encoded, place: int) -> Mention | None:
        """Return the award that an anaphor at a place of a sentence stands for, or None."""
        self._tell_apart(sentence)
        several = self._several(sentence, place)
        if several is not None:
            return several
        here = [m for m in sentence.within(0, place, "award") if self._own(m)]
        if here:
            return here[-1]
        if self.main is not None and place <= _OPENING and sentence.opens and self._definite(sentence):
            return self.main
        if self.main is not None and self.titled and self._of_main(sentence, place):
            return self.main
        for past in reversed(self._past):
            awards = [(i, m) for i, m in past.mentions.items() if self._own(m) and not self._aside(past, i)]
            if not awards and past.opens and self.main is not None and self.titled:
                return self.main
            if not awards and past.opens and self.main is not None and self._definite(past):
                return self.main
            if awards and place <= _OPENING:
                return awards[0][1]
            if awards:
                subject = [m for i, m in awards[:1] if i <= _SUBJECT_REACH]
                return subject[0] if subject and only_subject(past, awards) else awards[-1][1]
        return self._title_award

    def _several(self, sentence: Encoded, place: int) -> Mention | None:
        """Return the award with a name in the plural that "the awards" take up, where one was named nearby."""
        said = sentence.mentions.get(place)
        if said is None or said.kind != "award" or not said.anaphor or not self.plural.search(said.name):
            return None
        if self.main is not None and self.plural.search(self.main.name):
            return None
        near = (m for past in reversed(self._past[-_REACH:]) for m in past.within(0, len(past.code), "award"))
        return next((m for m in near if self._own(m) and self.plural.search(m.name)), None)

    def _of_main(self, sentence: Encoded, place: int) -> bool:
        """Whether "the award" is that of the title: at the head of a paragraph, or where it has the title's year."""
        said = sentence.mentions.get(place)
        years = said.years if said is not None and said.kind == "award" else ()
        dated = bool(years and self.main and self.main.years and set(years) & set(self.main.years))
        return dated or (sentence.opens and self.undisputed)

    @property
    def undisputed(self) -> bool:
        """Whether the award of the title is one that somebody has won, or nobody was said to have won another."""
        return self.conferred is None or (self.main is not None and self.main.name in self.won)

    def _aside(self, sentence: Encoded, place: int) -> bool:
        """Whether an award is spoken of in a relative clause that a sentence inserts: the next does not mean it."""
        closed = _CLOSED.match(sentence.code, place + 1) is not None
        return closed and self.aside.search(sentence.code[:place]) is not None

    def framework(self) -> Mention | None:
        """Return the standard that the last sentence is about: the first thing that it names, where no award is."""
        last = self._past[-1].within(0, _SUBJECT_REACH, "standard", "award") if self._past else []
        return last[0] if last and last[0].kind == "standard" else None

    def tells_of(self, kind: str) -> bool:
        """Whether the last sentence is about an award (about a name, and no award): the first thing that it names."""
        last = self._past[-1].within(0, len(self._past[-1].code), "name", "award", "it") if self._past else []
        return bool(last) and last[0].kind == kind and (kind == "award" or all(m.kind == kind for m in last))

    def last_names(self, said: str) -> list[Mention]:
        """Return the names that "these two companies" are: those of the last sentence that has as many."""
        count = next((n for c in said if (n := values.number(c)) is not None), None)
        for past in reversed(self._past):
            names = [m for m in past.within(0, len(past.code), "name") if fits(m, "organization")]
            if count and len(names) >= count > 1:
                return names[:count]
        return []

    def last_list(self, said: str) -> list[Mention]:
        """Return the names of the last sentence, if "all three" or "both" may mean them."""
        return as_many(self._past[-1], said) if self._past else []

    def year(self) -> int | None:
        """Return the last year spoken of: "in that year"."""
        for past in reversed(self._past[-3:]):
            for mention in reversed(past.within(0, len(past.code), "year")):
                found = values.years(mention.name)
                if found:
                    return found[0]
        return None

    def programme(self, said: Mention) -> Mention:
        """Return the award before whose name ends in these words ("government quality awards"), else what was said."""
        for past in reversed(self._past):
            for mention in past.within(0, len(past.code), "award"):
                if mention.name.lower().endswith(said.name.lower()):
                    return replace(said, name=mention.name)
        return said

    def name(
        self, sentence: Encoded, place: int, said: Mention | None = None, kind: str = "organization"
    ) -> Mention | None:
        """Return the organization (or person) that an anaphor at a place stands for, or None.

        said: the anaphor; "the Council" is the last name with that word in it.
        """
        if said is not None and said.name in ("We", "we") and kind == "organization":
            return self._speaker(sentence.code[:place])
        head = head_of(said)
        told = [past for past in reversed(self._past) if past.start not in self._listed]
        if head is not None and said is not None and said.kind != "it":
            for past in [sentence, *told]:
                limit = place if past is sentence else len(past.code)
                fitting = [m for m in past.within(0, limit, "name") if fits(m, kind) and head in own_part(m.name)]
                persons = (m for m in past.within(0, limit, "name") if m.role == "person")
                fitting = fitting or [one for m in persons if (one := house(m, self.heads)) and head in one.name]
                if fitting:
                    return fitting[-1]
        if (
            said is not None
            and said.kind == "name"
            and self.recipient is not None
            and not self.names_one(sentence, place)
        ):
            return self._recent_recipient() or self.recipient
        here = [(i, m) for i, m in sorted(sentence.mentions.items()) if i < place and m.kind == "name"]
        pointed = [m for _, m in here if m.anaphor]
        if said is not None and said.kind == "it" and pointed and ";" in sentence.code[:place]:
            return self.name(sentence, 0, pointed[-1], kind)
        plain = [m for i, m in here if fits(m, kind) and not self.no_subject.search(sentence.code[:i])]
        plain = plain or [m for _, m in here if fits(m, kind)]
        if plain:
            return plain[-1] if re.search(r"[;:]", sentence.code[:place]) else plain[0]
        shape = shape_of(said)
        return shaped(told, shape, self.aliases) or self.company_told if shape else self._subject(told[:_REACH], kind)

    def _speaker(self, before: str) -> Mention | None:
        """Return who says "we"; nobody where it stands in somebody's words. before: the sentence up to it."""
        quoted = before.count('"') % 2 or before.count("“") > before.count("”")
        return None if quoted else self.recipient if self.recipient and len(self.winners) == 1 else self.us

    def _subject(self, told: list[Encoded], kind: str) -> Mention | None:
        """Return what the last sentences are about: the first name of one that no "by" or "in" stands before."""
        for past in told:
            for i, mention in sorted(past.mentions.items()):
                near = mention.kind == "name" and fits(mention, kind) and i <= _SUBJECT_REACH
                if near and not self.no_subject.search(past.code[:i]):
                    return mention
        named = (m for past in told[:5] for m in past.within(0, len(past.code), "name") if fits(m, kind))
        return next(named, self.company_told if kind == "organization" else None)


def _within(short: str, name: str) -> bool:
    """Whether a name has the characters of a shorter one, in order."""
    rest = iter(name)
    return all(character in rest for character in short)
