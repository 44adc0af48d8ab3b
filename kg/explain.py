"""Why does the graph say so? The rule behind an inferred triple, back to the statements that it rests on.

An explanation is a tree: an inferred triple with its rule and one branch for each premise, down to triples that
documents state, each with its sources. Where a triple is both stated and inferred, the statement is the answer;
where several rules conclude it, the first whose premises do not lead back to the triple itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg import ontology
from kg.errors import UnknownEntity
from kg.model import CORRECTION
from kg.namespaces import compact, expand
from kg.ontology import Pattern, Rule
from kg.sparql import queries
from kg.sparql.results import Row, Term, iri, rows
from kg.store.base import Endpoint, SparqlRequest

Triple = tuple[Term, Term, Term]
OPTIONAL = ("statement", "title", "confidence", "quote", "row", "cites", "decided", "rule")
_DECISION = re.compile(r"(\d{4}-\d\d-\d\d)\S* (accept|reject) (.*)", re.DOTALL)
MAX_TRIES = 20
"""Ways to conclude a triple that are tried before giving one up; the first is nearly always good."""


@dataclass(frozen=True, slots=True)
class Source:
    """A document that states a triple: the statement's node, the quote or the row, how sure the reading is.

    cites: the pages that a row rests on, by title and publisher. decided: each decision on it, as "time verdict name".
    rule: what read it; `CORRECTION` where a person put it right.
    """

    document: str
    statement: str | None = None
    title: str | None = None
    confidence: str | None = None
    quote: str | None = None
    row: str | None = None
    cites: str | None = None
    decided: str | None = None
    rule: str | None = None

    @property
    def judgement(self) -> str:
        """Who decided on it and when, the last decision first; "" when nobody did."""
        made = sorted((self.decided or "").split(" | "), key=_time, reverse=True) if self.decided else []
        said = [_DECISION.sub(r"\2ed by \3 on \1", one) for one in made]
        if said and self.rule == CORRECTION:
            said[0] = said[0].replace("accepted", "corrected", 1)
        before = f" (before: {'; '.join(said[1:])})" if said[1:] else ""
        return f"{said[0]}{before}" if said else ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """A triple with either the sources that state it, or the rule and the premises that it follows from."""

    triple: Triple
    sources: tuple[Source, ...] = ()
    rule: Rule | None = None
    premises: tuple[Explanation, ...] = ()

    def lines(self, language: str = "en", depth: int = 0) -> Iterator[str]:
        """Yield the explanation as indented lines of text, for a terminal."""
        pad = "  " * depth
        yield pad + " ".join(compact(term.value) for term in self.triple)
        if self.rule:
            yield f"{pad}  follows by {self.rule.name}: {self.rule.title.get(language, self.rule.title['en'])}"
        for source in self.sources:
            said = f'"{source.quote}"' if source.quote else source.row or "no passage"
            after = f", after {source.cites}" if source.cites else ""
            judged = f", {source.judgement}" if source.judgement else ""
            yield f"{pad}  stated in {source.title or source.document}: {said}{after}{judged}"
        for premise in self.premises:
            yield from premise.lines(language, depth + 1)


def _time(decision: str) -> str:
    return decision.partition(" ")[0].rstrip("Z")


def explain(endpoint: Endpoint, subject: str, predicate: str, object_: str) -> Explanation:
    """Return why the graph says that a triple of IRIs holds. Raises UnknownEntity when it does not say so."""
    triple = (iri(subject), iri(predicate), iri(object_))
    found = _explain(endpoint, triple, frozenset())
    if found is None:
        raise UnknownEntity(f"the graph does not say: {' '.join(compact(t.value) for t in triple)}")
    return found


def sources(endpoint: Endpoint, triple: Triple) -> tuple[Source, ...]:
    """Return the documents that state a triple, with quote or row."""
    subject, predicate, object_ = triple
    found = queries.select(endpoint, "explain-sources", subject=subject, predicate=predicate, object=object_)
    return tuple(Source(row["document"].value, *(_value(row, name) for name in OPTIONAL)) for row in found)


def _value(row: Row, name: str) -> str | None:
    return row[name].value or None if name in row else None


def _explain(endpoint: Endpoint, triple: Triple, above: frozenset[Triple]) -> Explanation | None:
    """Return an explanation that does not use the triples above it, None when there is none."""
    if stated := sources(endpoint, triple):
        return Explanation(triple, stated)
    for rule in _rules(endpoint, triple):
        for premises in _ways(endpoint, rule, triple):
            if any(premise in above or premise == triple for premise in premises):
                continue
            branches = [_explain(endpoint, premise, above | {triple}) for premise in premises]
            if all(branch is not None for branch in branches):
                return Explanation(triple, (), rule, tuple(b for b in branches if b is not None))
    return None


def _rules(endpoint: Endpoint, triple: Triple) -> list[Rule]:
    """Return the rules that can have concluded a triple: the one on record first; none for what was not concluded."""
    subject, predicate, object_ = triple
    found = queries.select(endpoint, "explain-rule", subject=subject, predicate=predicate, object=object_)
    recorded = {row["rule"].value for row in found}
    if not recorded:
        return []
    fitting = [rule for rule in ontology.rules() if _match(rule.conclusion, triple) is not None]
    return sorted(fitting, key=lambda rule: rule.name not in recorded)


def _ways(endpoint: Endpoint, rule: Rule, triple: Triple) -> list[tuple[Triple, ...]]:
    """Return the premises of each way in which a rule concludes a triple."""
    bound = _match(rule.conclusion, triple)
    if bound is None:
        return []
    values = " ".join(f"VALUES {name} {{ {term.n3} }}" for name, term in sorted(bound.items()))
    body = rule.query.partition("WHERE")[2].strip().removeprefix("{")
    prologue = rule.query.partition("CONSTRUCT")[0]
    query = f"{prologue}SELECT DISTINCT * WHERE {{ {values} {body} LIMIT {MAX_TRIES}"
    found = rows(endpoint.answer(SparqlRequest(query)).body)
    return [tuple(_fill(pattern, {**row, **_plain(bound)}) for pattern in rule.premises) for row in found]


def _match(pattern: Pattern, triple: Triple) -> Row | None:
    """Return the terms that a pattern's variables take in a triple, None when it does not fit."""
    bound: Row = {}
    for part, term in zip(pattern, triple, strict=True):
        if part.startswith("?"):
            bound[part] = term
        elif term != _constant(part):
            return None
    return bound


def _plain(bound: Row) -> Row:
    return {name.removeprefix("?"): term for name, term in bound.items()}


def _constant(name: str) -> Term:
    return iri(expand("rdf:type" if name == "a" else name))


def _fill(pattern: Pattern, row: Row) -> Triple:
    subject, predicate, object_ = (row[part[1:]] if part.startswith("?") else _constant(part) for part in pattern)
    return subject, predicate, object_
