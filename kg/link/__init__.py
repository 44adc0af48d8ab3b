"""Linking: the names in facts become things: known ones of the authority file, or things minted from the document.

A name is read in several ways (without a leading year, a legal suffix, "the former" ...), each with a score; the best
reading that fits one thing of an allowed kind wins. A name shared by several things is decided by the year, by what
else the document names, and by the cues of `kg/corpus/tables/homonyms.csv`; left undecided, it is linked to none of
them. What needs judgement is not in this code: it is a row of `kg/corpus/tables/same-different.csv`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from kg import iris
from kg.facts import FACT_TYPES
from kg.link.decisions import Decisions, packaged_decisions
from kg.link.readings import initials, is_generic, readings, undated, without_legal_form
from kg.model import Document, Entity, Fact, LinkedFact
from kg.names import Entry, Names, designation, normalise
from kg.namespaces import BASE, KINDS, THINGS

SCORES = {"reviewed": 1.0, "alias": 0.95, "cue": 0.9, "context": 0.8, "minted": 1.0, "undecided": 0.3}
_PATH = re.compile(r"^(?:scheme/)?[a-z-]+/[\w-]+$")


def resolve(
    document: Document, facts: Iterable[Fact], names: Names, decisions: Decisions | None = None
) -> list[LinkedFact]:
    """Return the facts with an entity for each field that holds a name.

    decisions: the reviewed tables; the packaged ones when None. Facts of an unknown type raise KeyError.
    """
    facts = list(facts)
    linker = _Linker(document, names, decisions or packaged_decisions(), _aliases(facts))
    linked = [linker.link(fact) for fact in facts]
    return [linker.link(one.fact) if linker.is_open(one) else one for one in linked]


def _aliases(facts: Iterable[Fact]) -> dict[str, str]:
    """Return the names that the document defines for others: {"microport": "Shanghai MicroPort Medical ..."}."""
    found: dict[str, str] = {}
    for fact in facts:
        for name_field, others in fact.aliases.items():
            full = fact.fields.get(name_field)
            for other in others:
                if isinstance(full, str) and normalise(other) != normalise(full):
                    found.setdefault(normalise(other), full)
    return found


@lru_cache(maxsize=4)
def _companies(names: Names) -> dict[str, list[Entry]]:
    """Return the organizations by their name without the legal form."""
    found: dict[str, list[Entry]] = {}
    for entry in names:
        if entry.kind == "organization" and entry.name_type != "abbreviation":
            found.setdefault(normalise(without_legal_form(entry.name)), []).append(entry)
    return found


@lru_cache(maxsize=1 << 10)
def _longer(names: Names, name: str) -> tuple[tuple[str, str], ...]:
    """Return the things whose names end with this one, each with what stands before it: the same few are asked for."""
    ending = (entry for entry in names if entry.name.endswith(name) and len(entry.name) > len(name))
    return tuple((entry.iri, entry.name[: -len(name)]) for entry in ending)


@dataclass
class _Linker:
    """The linking of one document; remembers what was linked, since the context decides later names."""

    document: Document
    names: Names
    decisions: Decisions
    aliases: dict[str, str]
    known: dict[str, set[str]] = field(default_factory=dict)
    minted: dict[str, tuple[str, set[str]]] = field(default_factory=dict)
    undecided: set[str] = field(default_factory=set)

    def link(self, fact: Fact) -> LinkedFact:
        entities = {}
        for name_field, kinds in FACT_TYPES[fact.type].names.items():
            value = fact.fields.get(name_field)
            if isinstance(value, str) and value.strip():
                entities[name_field] = self._entity(value.strip(), _kinds(fact, name_field, kinds), fact, name_field)
        return LinkedFact(fact, entities)

    def is_open(self, linked: LinkedFact) -> bool:
        """Whether a second look may help: a name stayed unlinked while the rest of the document was not yet read."""
        return not self.document.rows and any(not entity.known for entity in linked.entities.values())

    def _entity(self, name: str, kinds: tuple[str, ...], fact: Fact, name_field: str) -> Entity:
        if self.document.rows and _PATH.match(name) and name.partition("/")[0] in (*KINDS, "scheme"):
            iri = (BASE if name.startswith("scheme/") else THINGS) + name
            return Entity(iri, self.names.label(iri) or name.rpartition("/")[2], True, 1.0)
        found = self._known(name, kinds, fact)
        full = self.aliases.get(normalise(name))
        if full and normalise(full) not in self.aliases and not (found and self.document.rows):
            meant = self._entity(full, kinds, fact, "")
            return Entity(meant.iri, meant.label, meant.known, round(meant.score * SCORES["alias"], 3))
        for other in fact.aliases.get(name_field, ()) if found is None else ():
            found = found or self._known(other, kinds, fact)
        return found or self._from_context(name, kinds) or self._elsewhere(name, kinds) or self._mint(name, kinds)

    def _known(self, name: str, kinds: tuple[str, ...], fact: Fact) -> Entity | None:
        """Return the known thing that a name means, by the first of its readings that decides; None when none does."""
        for reading, score in readings(name):
            decided = self.decisions.same.get(normalise(reading))
            if decided and iris.kind_of(decided) in kinds:
                return self._know(decided, name, score)
            for found in self._candidates(reading, kinds):
                chosen, how = self._choose(name, found, kinds, fact)
                if chosen:
                    return self._know(chosen, name, score * how)
        return None

    def _candidates(self, reading: str, kinds: tuple[str, ...]) -> Iterator[tuple[Entry, ...]]:
        yield self.names.lookup(reading, kinds)
        yield self.names.lookup_designation(reading, kinds)
        if "organization" in kinds:
            companies = _companies(self.names).get(normalise(without_legal_form(reading)), ())
            yield tuple(e for e in companies if (normalise(reading), e.iri) not in self.decisions.different)

    def _choose(
        self, name: str, found: tuple[Entry, ...], kinds: tuple[str, ...], fact: Fact
    ) -> tuple[str | None, float]:
        """Return the IRI that the name means here with a score, or None when that cannot be told."""
        candidates = list(dict.fromkeys(e.iri for e in found))
        if len(candidates) < 2:
            return (candidates[0], 1.0) if candidates else (None, 0.0)
        for kind in kinds:
            of_kind = [iri for iri in candidates if iris.kind_of(iri) == kind]
            if of_kind:
                candidates = of_kind
                break
        year = fact.fields.get("year")
        if len(candidates) > 1 and isinstance(year, int):
            valid = {e.iri for e in found if _holds(e, year)}
            candidates = [iri for iri in candidates if iri in valid] or candidates
        if len(candidates) == 1:
            return candidates[0], 1.0
        passage = self.document.text[fact.start : fact.end]
        named = [iri for iri in candidates if iri in self.known]
        whole = "" if self.document.rows else self.document.text
        for narrowed in (self._cued(candidates, passage), self._cued(candidates, whole), named):
            if len(narrowed) == 1:
                return narrowed[0], SCORES["cue"]
        self.undecided.add(name)
        return None, 0.0

    def _cued(self, candidates: list[str], text: str) -> list[str]:
        return [iri for iri in candidates if any(cue in text for cue in self.decisions.cues.get(iri, ()))]

    def _know(self, iri: str, name: str, score: float) -> Entity:
        self.known.setdefault(iri, set()).add(normalise(undated(name)))
        return Entity(iri, self.names.label(iri) or name, True, round(score, 3))

    def _from_context(self, name: str, kinds: tuple[str, ...]) -> Entity | None:
        """Return the one thing of the document that this shorter name stands for, or None.

        "government quality awards" ends the name of one programme; "省长质量奖" means the one award whose province
        the document names; "ITE" is the initials and "Subordinate Courts" the beginning of one organization's name.
        """
        if self.document.rows:
            return None
        short = normalise(undated(name))
        fits = {iri for iri, said in self.known.items() if any(full.endswith(" " + short) for full in said)}
        if is_generic(name) and not fits:
            fits = {iri for iri, beginning in _longer(self.names, name) if beginning in self.document.text}
        fits = {iri for iri in fits if iris.kind_of(iri) in kinds}
        if len(fits) == 1 and (" " in short or is_generic(name)):
            return self._know(fits.pop(), name, SCORES["context"])
        return self._abbreviated(name, short) if "organization" in kinds else None

    def _abbreviated(self, name: str, short: str) -> Entity | None:
        beginning, letters = short + " of ", name.isupper() and 2 < len(name) < 8
        long = {iri: named for iri, named in self.minted.items() if short not in named[1]}
        long |= {iri: ("", said) for iri, said in self.known.items() if short not in said}
        fits = []
        for iri, (minted, said) in long.items():
            if iris.kind_of(iri) != "organization":
                continue
            label = minted or self.names.label(iri) or iri
            if (letters and name in initials(label)) or any(full.startswith(beginning) for full in said):
                fits.append((iri, label))
        if len(fits) != 1:
            return None
        return Entity(*fits[0], fits[0][0] in self.names, SCORES["context"])

    def _elsewhere(self, name: str, kinds: tuple[str, ...]) -> Entity | None:
        """Return the known thing of another kind that bears exactly this name, where a fact takes its kind for granted.

        Only for organizations, awards and frameworks: a place is never taken for its namesake.
        """
        if self.document.rows or name in self.undecided or set(kinds) & {"place", "person"}:
            return None
        found = {e.iri for e in self.names.lookup(name, ("organization", "award", "programme", "framework"))}
        return self._know(found.pop(), name, SCORES["context"]) if len(found) == 1 else None

    def _mint(self, name: str, kinds: tuple[str, ...]) -> Entity:
        """Return a thing of the document's own.

        Neither a homonym that stayed undecided nor a name that says nothing without its place ("市长质量奖") gets an
        IRI that other documents would share.
        """
        label = self._place_name(name) if kinds[0] == "place" else undated(name)
        dated = designation(label) and re.search(r"[-–:]\d{4}$", label)
        kind = "edition" if "edition" in kinds and dated else kinds[0]
        iri = iris.thing(kind, label)
        if name in self.undecided or iri in self.names or is_generic(name):
            return Entity(iris.thing(kind, label, "in", self.document.slug), label, False, SCORES["undecided"])
        self.minted.setdefault(iri, (label, set()))[1].add(normalise(label))
        return Entity(iri, label, False, SCORES["minted"])

    def _place_name(self, name: str) -> str:
        """Return a town's name with the region around it in full: "Monticello, Minn" is "Monticello, Minnesota"."""
        town, comma, around = name.rpartition(", ")
        regions = {e.iri for e in self.names.lookup(around, ("place",))} if comma else set()
        return f"{town}, {self.names.label(regions.pop())}" if len(regions) == 1 else name


def _kinds(fact: Fact, name_field: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Return the kinds that a field may name in this fact: fewer when it says which, as `recipient_kind` does."""
    narrowed = fact.fields.get(f"{name_field}_kind")
    if isinstance(narrowed, str) and narrowed in KINDS:
        return (narrowed,)
    if kinds == ("organization", "person") and fact.fields.get("recipient_kind") in ("individual", "person"):
        return ("person",)
    return kinds


def _holds(entry: Entry, year: int) -> bool:
    """Whether a name was in use in a year, as far as its limits are known."""
    first, last = entry.valid_from[:4], entry.valid_to[:4]
    return (not first or int(first) <= year) and (not last or year <= int(last))
