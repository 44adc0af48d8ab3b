"""Linking: the names in facts become things: known ones of the authority file, or things minted from the document.

A name is read in several ways (without a leading year, a legal suffix, "the former" ...), each with a score; the best
reading that fits one thing of an allowed kind wins. A name shared by several things is decided by the year, by what
else the document names, and by the cues of `kg/corpus/tables/homonyms.csv`; left undecided, it is linked to none of
them. What needs judgement is not in this code: it is a row of `kg/corpus/tables/same-different.csv`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from kg import iris
from kg.facts import FACT_TYPES
from kg.model import Document, Entity, Fact, LinkedFact
from kg.names import Entry, Names, designation, normalise, rows
from kg.namespaces import BASE, THINGS

SCORES = {"reviewed": 1.0, "alias": 0.95, "cue": 0.9, "context": 0.8, "minted": 1.0, "undecided": 0.3}
_LEGAL = re.compile(
    r"(?:[\s,]+(?:co\.?,?\s*ltd\.?|company,?\s+(?:limited|inc\.?)|corporation|corp\.?|incorporated|inc\.?|limited|ltd\.?"
    r"|l\.?l\.?c\.?|plc|gmbh|ag|s\.?p\.?a\.?|s\.?r\.?l\.?|a\.?s\.?|k\.?k\.?|n\.?v\.?|b\.?v\.?|s\.?a\.?|co\.?|pte\.?))+$",
    re.IGNORECASE,
)
_LEGAL_CJK = re.compile(
    r"^(?:株式会社|[(（]株[)）]|㈱)|(?:股份有限公司|有限责任公司|有限公司|株式会社|[(（]株[)）]|㈱)$"
)
_DATED = re.compile(
    r"^(?:the\s+)?(?:(?:19|20)\d\d(?:\s*[-–/]\s*\d{2,4})?\s*年?度?\s*|第?[一二三四五六七八九十百\d]+届\s*|首届\s*"
    r"|\d{1,3}(?:st|nd|rd|th)\s+)+",
    re.IGNORECASE,
)
_CRITERIA = re.compile(
    r"^(?:the\s+)?(?:(?:evaluation|assessment|award|judging)\s+)?criteria\s+(?:of|for)\s+(?:the\s+)?(.+)$", re.I
)
_FORMER = re.compile(r"\b(?:the\s+)?(?:former|then)\s+|^原", re.IGNORECASE)
_COUNTRY = re.compile(r"\s+(?:of|in)\s+(?:the\s+)?(?:people's republic of\s+)?[A-Z][\w.]*(?:\s+[A-Z][\w.]*)*$")
_PATH = re.compile(r"^(?:scheme/)?[a-z-]+/[\w-]+$")
_PARENTHESIS = re.compile(r"\s*[(（][^()（）]*[)）]\s*$")


@dataclass(frozen=True)
class Decisions:
    """The reviewed tables: names that are a thing, names that are not, and the cues that decide between homonyms."""

    same: Mapping[str, str]
    different: frozenset[tuple[str, str]]
    cues: Mapping[str, tuple[str, ...]]
    reviewed: frozenset[frozenset[str]] = frozenset()
    """The pairs of names on which somebody has decided, whatever the decision but `unsure`."""


@lru_cache(maxsize=1)
def packaged_decisions() -> Decisions:
    """Return the decisions of the packaged reviewed tables; read once."""
    same: dict[str, str] = {}
    different: set[tuple[str, str]] = set()
    reviewed: set[frozenset[str]] = set()
    for row in rows("same-different"):
        if row["decision"] != "unsure":
            reviewed.add(frozenset((normalise(row["name_a"]), normalise(row["name_b"]))))
        for name, thing in ((row["name_a"], row["thing_b"]), (row["name_b"], row["thing_a"])):
            if row["decision"] == "same" and row["thing_a"] == row["thing_b"] and thing:
                same.setdefault(normalise(name), THINGS + thing)
            elif row["decision"] == "different" and thing:
                different.add((normalise(name), THINGS + thing))
    cues = {THINGS + row["thing"]: tuple(c.strip() for c in row["cues"].split(";")) for row in rows("homonyms")}
    return Decisions(same, frozenset(different), cues, frozenset(reviewed))


def without_legal_form(name: str) -> str:
    """Return a company's name without its legal form: "Toyota Motor Corporation" gives "Toyota Motor"."""
    return _LEGAL_CJK.sub("", _LEGAL.sub("", name.strip())).strip(" ,") or name


def undated(name: str) -> str:
    """Return a name without a leading year, edition or article: "2018 Gold Quality Prize", "第四届中国质量奖"."""
    return _DATED.sub("", name).strip() or name


def readings(name: str) -> Iterator[tuple[str, float]]:
    """Yield the ways of reading a name, each with its score; the name itself comes first."""
    seen = set()
    bare = undated(name)
    criteria = _CRITERIA.match(bare)
    present = _FORMER.sub(" ", bare).strip()
    ways = [
        (name, 1.0),
        (bare, 0.97),
        (f"{criteria.group(1)} criteria" if criteria else bare, 0.95),
        (_PARENTHESIS.sub("", bare), 0.93),
        (present, 0.93),
        (_COUNTRY.sub("", present), 0.9),
    ]
    for way, score in ways:
        if way and way not in seen:
            seen.add(way)
            yield way, score


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


@dataclass
class _Linker:
    """The linking of one document; remembers what was linked, since the context decides later names."""

    document: Document
    names: Names
    decisions: Decisions
    aliases: dict[str, str]
    known: dict[str, set[str]] = field(default_factory=dict)
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
        if self.document.rows and _PATH.match(name) and name.partition("/")[0] in (*iris.KINDS, "scheme"):
            iri = (BASE if name.startswith("scheme/") else THINGS) + name
            return Entity(iri, self.names.label(iri) or name.rpartition("/")[2], True, 1.0)
        found = self._known(name, kinds, fact)
        full = self.aliases.get(normalise(name))
        if full and normalise(full) not in self.aliases and not (found and self.document.rows):
            meant = self._entity(full, kinds, fact, "")
            return Entity(meant.iri, meant.label, meant.known, round(meant.score * SCORES["alias"], 3))
        for other in fact.aliases.get(name_field, ()) if found is None else ():
            found = found or self._known(other, kinds, fact)
        return found or self._from_context(name, kinds) or self._mint(name, kinds)

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
        """Return the one thing of the document whose name ends in this shorter one ("government quality awards")."""
        short = normalise(undated(name))
        if " " not in short:
            return None
        fits = {
            iri
            for iri, said in self.known.items()
            if iris.kind_of(iri) in kinds and any(full.endswith(" " + short) for full in said)
        }
        return self._know(fits.pop(), name, SCORES["context"]) if len(fits) == 1 else None

    def _mint(self, name: str, kinds: tuple[str, ...]) -> Entity:
        """Return a thing of the document's own; a homonym that stayed undecided never takes a known thing's IRI."""
        label = undated(name)
        dated = designation(label) and re.search(r"[-–:]\d{4}$", label)
        kind = "edition" if "edition" in kinds and dated else kinds[0]
        iri = iris.thing(kind, label)
        if name in self.undecided or iri in self.names:
            return Entity(iris.thing(kind, label, "in", self.document.slug), label, False, SCORES["undecided"])
        return Entity(iri, label, False, SCORES["minted"])


def _kinds(fact: Fact, name_field: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Return the kinds that a field may name in this fact: fewer when it says which, as `recipient_kind` does."""
    narrowed = fact.fields.get(f"{name_field}_kind")
    if isinstance(narrowed, str) and narrowed in iris.KINDS:
        return (narrowed,)
    if kinds == ("organization", "person") and fact.fields.get("recipient_kind") in ("individual", "person"):
        return ("person",)
    return kinds


def _holds(entry: Entry, year: int) -> bool:
    """Whether a name was in use in a year, as far as its limits are known."""
    first, last = entry.valid_from[:4], entry.valid_to[:4]
    return (not first or int(first) <= year) and (not last or year <= int(last))
