"""A matched construction becomes a relation: each subject with each object, pronouns resolved."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from kg.extract.awards import is_other
from kg.extract.coreference import Focus
from kg.extract.fields import plain
from kg.extract.found import Found, Passage, loose
from kg.extract.naming import seat_rules
from kg.extract.patterns.language import Language, Rule, pattern
from kg.extract.reading.mentions import Encoded, Mention
from kg.facts import FACT_TYPES
from kg.model import Value

_AS_WRITTEN = frozenset({"place", "programme", "venue"})
"""Fields whose name is the text of the group, words and all ("Bhiwandi in Rajasthan")."""
_WHAT = frozenset({"award", "honour", "new_name", "source", "standard"})
"""Fields that name an award or a standard, whatever the words are."""
_AWARD_FIELDS = frozenset({"award", "programme", "honour", "new_name"})
_HANDED_OVER = frozenset(
    {
        "was-given-award-by",
        "apposed-given-by",
        "issued-the-award-to",
        "presented-its-award",
        "given-by",
        "gives-its-award",
        "given-to-name-by",
        "honoured-by-body-with",
        "honours-others-with",
        "decided-on-winners",
        "honours-the-winners-of",
    }
)
"""Constructions that also tell who handed a prize over: a person who did so once does not give the award."""
_WHOLE = frozenset(("award-rests-on-criteria-of", "assessed-by-criteria-of"))
"""Rules whose standard is told by more than a name: "the criteria of the ... Award"."""
_OWNERS = frozenset(
    ["is-iso-certified", "names-name-was-changed", "names-seat-in", "is-programme-of", "body-own-award"]
)
"""Constructions in which a name with "'s" behind it is what the fact is about."""
_OF_AWARDS = frozenset(
    ["administered_by", "conferred_by", "established", "established_by", "named_after", "renamed_to"]
)
"""Types of which the award is left to what was said before, where a construction does not name it."""
_HOLDS = {"award": {"award", "programme", "honour"}, "standard": {"framework", "edition"}}
"""Kinds of thing that a mention of an award or a standard may name."""


class Relations:
    """Reads every type of fact but conferrals and candidacies."""

    def __init__(self, language: Language, focus: Focus, standard: list[Mention]) -> None:
        self._language = language
        self._focus = focus
        self._standards = standard
        """The standards named so far; the last one is "the standard"."""

    def read(self, rule: Rule, passage: Passage, start: int, end: int) -> Iterator[Found]:
        """Yield what a match of the rule says; nothing when a pronoun cannot be resolved or the clause denies it."""
        sentence = passage.sentence
        if pattern(self._language.lexicon.negation).search(sentence.code[max(0, start - 12) : end]):
            return
        kinds = FACT_TYPES[rule.type]
        choices: dict[str, list[Mention]] = {}
        for field, meant in self._unsaid(rule, passage, start):
            if meant is None:
                return
            choices[field] = [meant]
        for name in kinds.names:
            if name in passage.spans:
                found = self._names(rule, passage, name)
                if not found:
                    return
                choices[name] = found
        told = plain(rule, passage, self._focus)
        undated = rule.type in ("founded", "established") and told.get("year") is None
        if undated or passage.leaves_bracket():
            return
        if rule.name.startswith("first-edition-") and not any(is_first(m) for m in choices.get("subject", [])):
            return
        for combination in product(*choices.values()):
            names = dict(zip(choices, combination, strict=True))
            if len({m.name for m in names.values()}) < len(names):
                continue
            yield from self._found(rule, passage, names, told)

    def _unsaid(self, rule: Rule, passage: Passage, end: int) -> Iterator[tuple[str, Mention | None]]:
        """Yield what a construction leaves to what was said before: its award, its company."""
        sentence = passage.sentence
        if rule.type in _OF_AWARDS and "subject" not in passage.spans:
            of_page = self._own_award if rule.type in ("administered_by", "established") else self._award
            yield "subject", of_page(sentence, end)
        if rule.type in ("uses_criteria", "sole_recipient") and "award" not in passage.spans:
            yield "award", self._award(sentence, end)
        if rule.type == "holds_certification" and "subject" not in passage.spans:
            holder = None if self._focus.names_one(sentence, end) else self._focus.company()
            holder = holder or self._focus.name(sentence, end)
            yield "subject", None if holder and pattern(self._language.body_word).search(holder.name) else holder
        if rule.type == "located_in" and "subject" not in passage.spans:
            at_home = rule.name == "label-country"
            if rule.name in ("unsaid-seat", "the-office-is-in"):
                first = next((m for m in sentence.within(0, end, "name") if not m.anaphor), None)
                yield "subject", first if rule.name == "unsaid-seat" else self._focus.name(sentence, 0)
                return
            yield "subject", self._own_award(sentence, end) if at_home else self._company(sentence)
        if rule.type == "renamed_to" and "new_name" not in passage.spans:
            yield "new_name", self._own_award(sentence, passage.spans["subject"][0])
        if rule.type in ("drafted_by", "published_by") and "subject" not in passage.spans:
            yield "subject", next(iter(sentence.within(0, end, "standard")[-1:] or self._meant_standard()), None)
        if rule.type == "derived_from" and "standard" not in passage.spans:
            yield "standard", self._origin(rule, sentence, end)
        if rule.type in ("system_framework", "founded") and "subject" not in passage.spans:
            yield "subject", self._focus.name(sentence, end)

    def _company(self, sentence: Encoded) -> Mention | None:
        return self._focus.company() or self._focus.name(sentence, 0)

    def _award(self, sentence: Encoded, end: int) -> Mention | None:
        """Return the award that is meant; where none was named yet, the one that the document is to name."""
        return self._focus.award(sentence, end) or self._focus.main

    def _origin(self, rule: Rule, sentence: Encoded, end: int) -> Mention | None:
        """Return the award or the standard whose origin a sentence tells that does not name it."""
        here = sentence.within(0, end, "standard")[-1:]
        standard = next(iter(here or self._meant_standard()), None)
        if rule.name == "the-standard-comes-from" and standard is not None:
            return standard
        return self._focus.framework() or self._focus.award(sentence, end) or standard

    def _own_award(self, sentence: Encoded, end: int) -> Mention | None:
        """Return the award that a sentence without one speaks of: that of the document, unless it names another."""
        named = {m.name for m in sentence.within(0, end, "award") if not m.anaphor}
        main = self._focus.main
        return main if main and (not named or main.name in named) else self._focus.award(sentence, end)

    def _found(
        self, rule: Rule, passage: Passage, names: dict[str, Mention], told: dict[str, Value]
    ) -> Iterator[Found]:
        sentence = passage.sentence
        confidence = rule.confidence + (0.05 if all(m.known for m in names.values()) else 0)
        variants: list[dict[str, Value]] = [told]
        if rule.type == "open_to":
            variants = [{"recipient_kind": kind} for kind in ("organization", "individual")]
        for values_ in variants:
            yield Found(
                rule.type, names, values_, sentence.start, sentence.end, rule.name, round(min(confidence, 0.98), 2)
            )

    def _names(self, rule: Rule, passage: Passage, field: str) -> list[Mention]:
        """Return the things that a field names: its mentions, its words as they stand, or what they point back to."""
        raw = passage.raw(field)
        if raw is None:
            return []
        said = passage.mentions(field)
        if field == "subject" and rule.name.startswith("document-"):
            return [loose(passage.text, *raw, "standard")]
        if field in _AS_WRITTEN:
            return self._as_written(rule, passage, field, raw)
        if field in _WHAT:
            if not said and field == "standard":
                return self._meant_standard()
            if not said or rule.name in _WHOLE or (field == "source" and self._more_than_names(passage)):
                return [loose(passage.text, *raw, "standard")]
        if not said or (field in ("body", "namesake") and all(m.kind == "place" for m in said)):
            return self._pointed_at(rule, passage, field, raw)
        if any(not m.anaphor and m.kind == "name" for m in said):
            said = [m for m in said if not m.anaphor]
        at = passage.spans[field][0]
        said = self._in_place(rule, passage, field, said)
        meant = [self._meant(rule, field, passage, m, at) for m in said]
        others = {m.name for name in FACT_TYPES[rule.type].names if name != field for m in passage.mentions(name)}
        meant = [
            self._meant(rule, field, passage, m, 0) if one and m.anaphor and one.name in others else one
            for m, one in zip(said, meant, strict=True)
        ]
        return [m for m in meant if m is not None and self._fits(rule, field, m)]

    def _in_place(self, rule: Rule, passage: Passage, field: str, said: list[Mention]) -> list[Mention]:
        """Return the mentions without those that only tell where or whose another thing is."""
        if rule.name in seat_rules.RULES and field == "subject":
            said = seat_rules.seated(said)
        if field == "body" and len(said) == 1 and not rule.name.startswith("label-"):
            said = self._seated(passage, said[0])
        if rule.name not in _OWNERS:
            said = [m for m in said if not passage.only_owns(m)]
        if rule.type != "located_in" and field in ("body", "subject"):
            said = [passage.seated(m) for m in said]
        return said

    def _seated(self, passage: Passage, body: Mention) -> list[Mention]:
        """Return the body itself where a rule has taken its town for it ("the Forum in Hull runs it"), else nothing."""
        sentence = passage.sentence
        at = next(i for i, m in sentence.mentions.items() if m is body)
        town = pattern(self._language.seated).search(sentence.code[:at])
        if town is None or body.anaphor:
            return [body]
        named = sentence.mentions.get(town.start("name")) if town.group("name") else None
        return [named] if named is not None and named.kind == "name" else []

    def _more_than_names(self, passage: Passage) -> bool:
        """Whether a source has words of its own beside awards and standards ("the criteria of the ... Award")."""
        said = passage.sentence.code[slice(*passage.spans["source"])]
        return re.sub(r"\b(?:the|and|both|of|in|to|from|on|as well as)\b|[^a-z]", "", said) != ""

    def _as_written(self, rule: Rule, passage: Passage, field: str, raw: tuple[int, int]) -> list[Mention]:
        place = loose(passage.text, *raw, "place")
        place = seat_rules.whole(passage.text, place) if field == "place" else place
        if field == "programme" and place.name.islower():
            place = self._focus.programme(place)
        named = [m for m in passage.mentions(field, "name") if field == "place"]
        bodies = (m for m in named if not m.name.endswith(" City"))
        if any(pattern(self._language.organization_end).search(m.name) or m.role == "person" for m in bodies):
            return []
        fits = re.search(r"\w", place.name) and seat_rules.is_place(rule, named, self._language)
        return [place] if fits else []

    def _pointed_at(self, rule: Rule, passage: Passage, field: str, raw: tuple[int, int]) -> list[Mention]:
        """Return what words without a name mean: "these two companies", "the standard"."""
        if field == "namesake":
            whole = loose(passage.text, *raw)
            cut = re.match(r".*(?:家|者|的|先驱|大师|之父|部长|总统|教授|院士)(?=.{2,})", whole.name)
            start = whole.start + (cut.end() if cut else 0)
            return [replace(whole, start=start, name_start=start, name=passage.text[start : whole.end])]
        if field == "body" and self._language.list_comma:
            return [loose(passage.text, *raw)]
        if field == "subject" and rule.type == "located_in":
            return self._focus.last_names(passage.text[raw[0] : raw[1]])
        if field == "subject" and rule.type in ("drafted_by", "published_by", "established_by"):
            here = passage.sentence.within(0, passage.spans[field][0], "standard")
            return here[-1:] or self._meant_standard()
        return []

    def _meant_standard(self) -> list[Mention]:
        """Return "the standard": the one named most often so far, the last of those."""
        counted = Counter(m.name for m in self._standards)
        return sorted(self._standards[-30:], key=lambda m: (counted[m.name] > 1, counted[m.name]))[-1:]

    def _fits(self, rule: Rule, field: str, mention: Mention) -> bool:
        kinds = FACT_TYPES[rule.type].names.get(field, ())
        handed = rule.name in _HANDED_OVER or rule.type == "administered_by" or self._language.list_comma
        often = rule.name == "given-often-by" and not pattern(self._language.office).fullmatch(mention.name)
        if field == "body" and mention.role == "person" and (handed or often):
            return False
        if field == "subject" and rule.type in ("founded", "located_in") and mention.role == "person":
            return False
        if field == "body" and pattern(self._language.no_body).search(mention.name):
            return False
        if field == "body" and mention.kind == "award":
            return mention.name.lower().endswith(("program", "programme"))
        if field == "body" and rule.name.startswith("loosely-"):
            return bool(pattern(self._language.body_word).search(mention.name)) and mention.role != "person"
        if field == "namesake" and pattern(self._language.office).match(mention.name):
            return False
        if mention.kind == "award" and rule.type != "other_honour" and is_other(mention, self._language):
            return False
        if mention.kind in ("award", "standard"):
            return bool(_HOLDS[mention.kind] & set(kinds))
        return mention.kind == "name" or (mention.kind == "place" and "place" in kinds)

    def _meant(self, rule: Rule, field: str, passage: Passage, mention: Mention, place: int) -> Mention | None:
        if not mention.anaphor and mention.kind != "it":
            return mention
        other = passage.mentions("subject" if field == "new_name" else "new_name")
        if mention.kind == "it" and other and other[0].kind == "name":
            return self._focus.name(passage.sentence, place, mention)
        if field == "standard" and rule.type == "uses_criteria":
            return next(iter(self._meant_standard()), None)
        if mention.kind == "it" and rule.type == "derived_from" and (origin := self._focus.framework()) is not None:
            return origin
        if mention.kind == "award" or field in _AWARD_FIELDS:
            return self._award(passage.sentence, place)
        kinds = FACT_TYPES[rule.type].names.get(field, ())
        before = passage.sentence.within(0, place, "award", "name")
        of_award = all(m.kind == "award" for m in before) if before else self._focus.tells_of("award")
        of_body = not before and self._focus.tells_of("name")
        if mention.kind == "it" and {"founded": of_award, "established": of_body}.get(rule.type):
            return None
        if mention.kind == "it" and rule.type == "located_in" and not of_award:
            return self._focus.name(passage.sentence, place, mention)
        if mention.kind == "it" and rule.type in ("published_by", "drafted_by"):
            return self._standards[-1] if self._standards else None
        if mention.kind == "it" and rule.type == "renamed_to" and self._focus.main is not None:
            return self._focus.main
        if mention.kind == "it" and "award" in kinds:
            return self._award(passage.sentence, place)
        return self._focus.name(passage.sentence, place, mention)


def is_first(award: Mention) -> bool:
    """Whether an award is spoken of in its first edition."""
    return award.edition in ("首届", "第一届")
