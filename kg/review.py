"""Review: the facts proposed from a document are judged by a person, and the judgement is kept with the document.

A decision is PROV-O in the document's graph: an activity with its verdict, who made it and when, and the fact as it
was left; every statement of a fact that somebody decided on points to the decisions. All of them are kept, the last
one counts. A decision is found again by what was proposed and by the text it was proposed from, so that a proposal
is never asked again, not even when the same text comes under another name; an accepted fact stays, also when the
rules, or a language model, do not propose it any more, as long as its passage is there.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import UTC, datetime
from functools import lru_cache
from itertools import chain
from typing import Any

from kg import iris
from kg.facts import FACT_TYPES
from kg.model import CORRECTION, Document, Entity, Fact, LinkedFact, Literal, Source, Value
from kg.names import load_packaged
from kg.namespaces import expand
from kg.provenance import term
from kg.sparql.queries import select
from kg.store.base import Endpoint

ACCEPT, REJECT = "accept", "reject"
JSON = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON"


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's judgement of a proposal. verdict: ACCEPT or REJECT. by: the name given. at: ISO 8601 time.

    fact: the fact as the person left it, as `written` gives it. document: the IRI of the document it was made on.
    text: `text_digest` of that document.
    """

    key: str
    verdict: str
    by: str
    at: str
    fact: str
    document: str
    text: str

    @property
    def iri(self) -> str:
        """The IRI of the decision: its document's, with the proposal's key and a hash of who decided what, when."""
        said = "\x1f".join((self.verdict, self.by, self.at, self.fact))
        return f"{self.document}#decision-{self.key}-{hashlib.sha256(said.encode()).hexdigest()[:8]}"


History = Mapping[str, tuple[Decision, ...]]
"""The decisions on a document by the key of the proposal, each with those before it, oldest first."""


@dataclass(frozen=True, slots=True)
class Decided:
    """All decisions of a store: by the document they were made on, and by the text that it had."""

    by_document: Mapping[str, History] = field(default_factory=dict)
    by_text: Mapping[str, History] = field(default_factory=dict)

    def of(self, document: Document) -> dict[str, tuple[Decision, ...]]:
        """Return the decisions that hold for a document: its own, and those on a copy of its text."""
        own = self.by_document.get(document.iri, {})
        copied = self.by_text.get(text_digest(document), {})
        both = {key: {*own.get(key, ()), *copied.get(key, ())} for key in (*own, *copied)}
        return {key: tuple(sorted(made, key=_when)) for key, made in both.items()}


def _when(made: Decision) -> tuple[str, str]:
    return made.at.rstrip("Z"), made.iri  # of two times that begin alike, the shorter is the earlier


def text_digest(document: Document) -> str:
    """Return what a text is known by, whatever its file is called: a hash of its words, without the blanks."""
    return hashlib.sha256("".join(document.text.split()).encode(errors="replace")).hexdigest()[:32]


def key(document: Document, one: LinkedFact) -> str:
    """Return what a proposal is known by: its type, what it says, and the passage that says it.

    It begins with a letter, so that no spreadsheet takes it for a number.
    """
    fact = one.fact
    said = [fact.type, sorted((k, str(v)) for k, v in fact.fields.items() if v is not None)]
    quote = document.text[fact.start : fact.end]
    return "k" + hashlib.sha256(json.dumps([said, quote], ensure_ascii=False).encode()).hexdigest()[:16]


def key_in(history: History, document: Document, one: LinkedFact) -> str:
    """Return the key under which a proposal was decided; its own when it was not.

    Rules that read a little more or less of the passage than before still propose the same fact.
    """
    own = key(document, one)
    if own in history:
        return own
    fields = {name: value for name, value in one.fact.fields.items() if value is not None}
    quote = document.text[one.fact.start : one.fact.end]
    for found, made in history.items():
        kind, said, passage = _proposed(made[0].fact)
        if kind == one.fact.type and said == fields and passage and (passage in quote or quote in passage):
            return found
    return own


@lru_cache(maxsize=4096)
def _proposed(text: str) -> tuple[str, dict[str, Value], str]:
    """Return what a decision was made on, from its record: type, fields, passage."""
    said = json.loads(text)
    fields = {name: value for name, value in said.get("proposed", {}).items() if value is not None}
    return said.get("type", ""), fields, said.get("quote", "")


def written(document: Document, one: LinkedFact, proposed: LinkedFact | None = None) -> str:
    """Return a linked fact as JSON: all of it, and the passage, so that it can be had again without any reading.

    proposed: the fact as it was read, where a person may have changed it.
    """
    quote = document.text[one.fact.start : one.fact.end]
    fact = asdict(one.fact) | {"quote": quote, "text": text_digest(document)}
    if proposed:
        fact["proposed"] = dict(proposed.fact.fields)
    fact["entities"] = {name: asdict(entity) for name, entity in one.entities.items()}
    return json.dumps(fact, ensure_ascii=False, sort_keys=True)


def restored(text: str, document: Document | None = None) -> LinkedFact | None:
    """Return the fact that `written` wrote; None when it is none.

    document: where its passage is looked for; None is returned, too, when it is not there.
    """
    try:
        said: dict[str, Any] = json.loads(text)
        quote = said.pop("quote")
        entities = {name: Entity(**entity) for name, entity in said.pop("entities").items()}
        said["sources"] = tuple(Source(**source) for source in said["sources"])
        said["aliases"] = {name: tuple(others) for name, others in said["aliases"].items()}
        said["decisions"] = ()
        fact = Fact(**{one.name: said[one.name] for one in fields(Fact)})
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    if document and document.text[fact.start : fact.end] != quote:
        start = document.text.find(quote)
        if start < 0 or fact.row is not None:
            return None
        fact = replace(fact, start=start, end=start + len(quote))
    return LinkedFact(fact, entities)


def now() -> str:
    """Return the time of a decision, written as stores write it, so that it is the same when it comes back."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f").rstrip("0").rstrip(".") + "Z"


def decide(document: Document, proposal: LinkedFact, verdict: str, by: str, at: str, kept: LinkedFact) -> Decision:
    """Return the decision on a proposal. kept: the fact as the person left it (the proposal itself if unchanged)."""
    if (kept.fact.fields, kept.entities) != (proposal.fact.fields, proposal.entities):
        kept = replace(kept, fact=replace(kept.fact, rule=CORRECTION))
    fact = written(document, kept, proposal)
    return Decision(key(document, proposal), verdict, by, at, fact, document.iri, text_digest(document))


def added(history: History, made: Decision) -> tuple[Decision, ...]:
    """Return the decisions on a proposal with one more; the same said again by the same person is no other one."""
    before = history.get(made.key, ())
    last = before[-1] if before else None
    if last and (last.verdict, last.by, last.fact) == (made.verdict, made.by, made.fact):
        return before
    return (*before, made)


def corrected(one: LinkedFact, fields: Mapping[str, Value], chosen: Mapping[str, str]) -> LinkedFact:
    """Return a fact with a person's corrections: values by field, and the IRI of the thing that a name means.

    A name that was changed and got no IRI means the one known thing of that name, else a new thing; a name that was
    cleared means nothing.
    """
    entities = dict(one.entities)
    for name, kinds in FACT_TYPES[one.fact.type].names.items():
        before = entities.get(name)
        changed = name in fields and fields[name] != one.fact.fields.get(name)
        text = str((fields.get(name) if name in fields else before and before.label) or "")
        if changed and not text:
            entities.pop(name, None)
        elif name in chosen and text and not (before and chosen[name] == before.iri):
            entities[name] = Entity(chosen[name], text, True, 1.0)
        elif changed:
            entities[name] = _named(text, (iris.kind_of(before.iri) or kinds[0],) if before else kinds)
    return LinkedFact(replace(one.fact, fields={**one.fact.fields, **fields}), entities)


def _named(name: str, kinds: Sequence[str]) -> Entity:
    known = {entry.iri for entry in load_packaged().lookup(name, kinds)}
    if len(known) == 1:
        return Entity(known.pop(), name, True, 1.0)
    return Entity(iris.thing(kinds[0], name), name, False, 1.0)


def apply(
    document: Document, linked: Iterable[LinkedFact], history: History, undecided: bool = True
) -> list[LinkedFact]:
    """Return the facts of a document after review: the accepted ones as they were left, none that was rejected.

    undecided: whether the facts that nobody judged are among them.
    """
    kept: list[LinkedFact] = []
    seen: set[str] = set()
    for one in linked:
        found = key_in(history, document, one)
        made = history.get(found)
        if not made:
            kept += [one] if undecided else []
        elif made[-1].verdict == ACCEPT:
            kept.append(_as_decided(document, one, made))
        seen.add(found)
    for found, made in history.items():
        again = restored(made[-1].fact, document) if found not in seen and made[-1].verdict == ACCEPT else None
        if again:
            kept.append(_as_decided(document, again, made))
    return sorted(kept, key=lambda one: (one.fact.start, one.fact.end))


def open_facts(document: Document, linked: Iterable[LinkedFact], history: History) -> list[LinkedFact]:
    """Return the facts of a document that nobody judged yet."""
    return [one for one in linked if key_in(history, document, one) not in history]


def _as_decided(document: Document, one: LinkedFact, made: Sequence[Decision]) -> LinkedFact:
    """Return a fact as the last decision left it, where it stands; what a person says is sure."""
    kept = restored(made[-1].fact, document) or one
    entities = {name: replace(entity, score=1.0) for name, entity in kept.entities.items()}
    decisions = tuple(decision.iri for decision in made)
    start, end, row = one.fact.start, one.fact.end, one.fact.row
    fact = replace(kept.fact, confidence=1.0, decisions=decisions, start=start, end=end, row=row)
    return LinkedFact(fact, entities)


def record(document: Document, history: History, awaiting: int = 0) -> Iterator[str]:
    """Yield the N-Quads of all decisions that hold for a document, for its graph.

    awaiting: how many facts were left out because nobody judged them.
    """
    if awaiting:
        number = term(Literal.integer(awaiting))
        yield f"<{document.iri}> <{expand('qa:awaitingReview')}> {number} <{document.iri}> ."
    for made in chain.from_iterable(history.values()):
        reviewer = f"{made.document}#reviewer-{hashlib.sha256(made.by.encode()).hexdigest()[:8]}"
        for subject, predicate, value in (
            (made.iri, "rdf:type", expand("prov:Activity")),
            (made.iri, "prov:used", made.document),
            (made.iri, "dcterms:type", iris.concept("verdict", made.verdict)),
            (made.iri, "dcterms:identifier", Literal(made.key)),
            (made.iri, "rdf:value", Literal(made.fact, JSON)),
            (made.iri, "prov:endedAtTime", Literal(made.at, expand("xsd:dateTime"))),
            (made.iri, "prov:wasAssociatedWith", reviewer),
            (reviewer, "rdf:type", expand("prov:Person")),
            (reviewer, "foaf:name", Literal(made.by)),
        ):
            yield f"<{subject}> <{expand(predicate)}> {term(value)} <{document.iri}> ."


def decisions(endpoint: Endpoint) -> Decided:
    """Return all decisions of a store."""
    found = Decided({}, {})
    for row in select(endpoint, "decisions"):
        said = {name: row[name].value for name in ("key", "verdict", "by", "at", "fact")}
        said["verdict"] = said["verdict"].rpartition("/")[2]
        made = Decision(**said, document=row["made"].value, text=str(json.loads(said["fact"]).get("text")))
        for index, name in ((found.by_document, row["document"].value), (found.by_text, made.text)):
            known = index.setdefault(name, {})  # type: ignore[attr-defined]
            known[made.key] = (*known.get(made.key, ()), made)
    return found
