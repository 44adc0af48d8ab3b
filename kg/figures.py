"""Figures: what the graph holds, and how well the names of the corpus were linked to things.

The first are queries to a store. The second are counted while the packaged documents are read and linked once more,
since the graph keeps what was decided, not how: mentions, the things that they were linked to, the names that were
merged into one thing, and the near misses, pairs of names that look alike and that nobody has decided on.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kg import corpus, ontology, prepare, readers
from kg.link.decisions import packaged_decisions
from kg.link.readings import without_legal_form
from kg.names import load_packaged, normalise
from kg.sparql import queries
from kg.sparql.results import rows
from kg.store.base import Endpoint, SparqlRequest

ALIKE = 0.75
"""How much of the letter pairs of two names must agree for a near miss (Dice's measure)."""
SHORTEST = 6
ORDER = (
    "awards and programmes", "conferrals", "candidacies", "recipients", "bodies that confer or issue", "frameworks",
    "editions", "places", "documents", "sources cited", "statements", "statements with two sources",
)  # fmt: skip
"""The figures of the query `figures-totals`, as they are shown."""


@dataclass(frozen=True, slots=True)
class Linking:
    """How the names of documents were linked."""

    mentions: int
    things: int
    known_things: int
    minted_things: int
    undecided: int
    merged_things: int
    merged_names: int
    near_misses: tuple[tuple[str, str], ...]

    def lines(self) -> Iterator[str]:
        """Yield the figures as lines of text; the near misses at the end, for a person to decide on."""
        yield f"mentions of names          {self.mentions:>8,}"
        yield f"things that they mean      {self.things:>8,}"
        yield f"  of the authority file    {self.known_things:>8,}"
        yield f"  new, from the documents  {self.minted_things:>8,}"
        yield f"mentions left undecided    {self.undecided:>8,}"
        yield f"things named in two ways   {self.merged_things:>8,}"
        yield f"  names merged into them   {self.merged_names:>8,}"
        yield f"near misses left open      {len(self.near_misses):>8,}"
        yield from (f"  {one}  ~  {other}" for one, other in self.near_misses)


def lines(endpoint: Endpoint) -> Iterator[str]:
    """Yield what a store holds as lines of text: totals, disagreements, conferrals by award and decade."""
    found = totals(endpoint)
    for name, count in [*found, ("disagreements", disagreements(endpoint))]:
        yield f"{name:<34}{count:>9,}"
    held = dict(found)
    share = held["statements with two sources"] / (held["statements"] or 1)
    yield f"{'share of statements with two sources':<36}{share:>7.0%}"
    by_award = conferrals(endpoint)
    decades = sorted({decade for counts in by_award.values() for decade in counts})
    yield ""
    yield f"{'conferrals':<64}{'all':>6}" + "".join(f"{decade:>8}" for decade in decades)
    for award, counts in by_award.items():
        row = "".join(f"{counts[decade] or '':>8}" for decade in decades)
        yield f"{_fit(award, 62)}  {counts.total():>6}{row}"


def totals(endpoint: Endpoint) -> list[tuple[str, int]]:
    """Return the number of each kind of thing in a store, by its name."""
    found = {row["figure"].value: int(row["count"].value) for row in queries.select(endpoint, "figures-totals")}
    return sorted(found.items(), key=lambda item: ORDER.index(item[0]))


def disagreements(endpoint: Endpoint) -> int:
    """Return on how many points sources disagree: a thing and a property with several values, by question 7."""
    query = ontology.text("questions/07-disagreements.rq")
    answer = endpoint.answer(SparqlRequest(query))
    return len({(row["thing"].value, row["property"].value) for row in rows(answer.body)})


def conferrals(endpoint: Endpoint) -> dict[str, Counter[str]]:
    """Return the number of conferrals of each award by decade, the award with the most first."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for row in queries.select(endpoint, "figures-conferrals"):
        name = row.get("englishName") or row.get("anyName") or row["award"]
        found[name.value][row["decade"].value] += int(row["count"].value)
    return dict(sorted(found.items(), key=lambda item: (-item[1].total(), item[0])))


def linking(paths: Iterable[Path] | None = None) -> Linking:
    """Return the figures of linking over documents; over the packaged ones when None.

    Raises DocumentError for a document that cannot be read.
    """
    names = load_packaged()
    mentions = undecided = 0
    written: dict[str, set[str]] = defaultdict(set)
    for path in corpus.documents() if paths is None else paths:
        for linked in prepare.linked_facts(readers.read(path)):
            for field, entity in linked.entities.items():
                mentions += 1
                undecided += not entity.known and entity.score < 0.5
                written[entity.iri].add(str(linked.fact.fields.get(field)))
    names_of = {iri: {normalise(name) for name in said if "/" not in name} for iri, said in written.items()}
    merged = {iri: said for iri, said in names_of.items() if len(said) > 1}
    known = sum(iri in names for iri in written)
    return Linking(
        mentions=mentions,
        things=len(written),
        known_things=known,
        minted_things=len(written) - known,
        undecided=undecided,
        merged_things=len(merged),
        merged_names=sum(len(said) for said in merged.values()),
        near_misses=tuple(near_misses({iri: said for iri, said in written.items() if "/organization/" in iri})),
    )


def near_misses(written: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    """Yield pairs of names of two things that look alike and on which no reviewed decision exists.

    written: the names by which each thing is mentioned. Names are compared without their legal forms.
    """
    decided = packaged_decisions().reviewed
    entries = sorted((name, normalise(without_legal_form(name)), iri) for iri, said in written.items() for name in said)
    entries = [entry for entry in entries if len(entry[1]) >= SHORTEST and "/" not in entry[0]]
    pairs = [{core[i : i + 2] for i in range(len(core) - 1)} for _, core, _ in entries]
    by_start: dict[str, list[int]] = defaultdict(list)
    for number, (_, core, _) in enumerate(entries):
        by_start[core[:2]].append(number)
    for numbers in by_start.values():
        for position, one in enumerate(numbers):
            for other in numbers[position + 1 :]:
                first, second = entries[one], entries[other]
                alike = 2 * len(pairs[one] & pairs[other]) / (len(pairs[one]) + len(pairs[other]))
                new = frozenset((normalise(first[0]), normalise(second[0]))) not in decided
                if first[2] != second[2] and alike >= ALIKE and new:
                    yield first[0], second[0]


def _fit(text: str, width: int) -> str:
    """Return a text cut or filled to a width in columns of a terminal, where a Chinese character takes two."""
    shown, taken = "", 0
    for char in text:
        taken += 2 if unicodedata.east_asian_width(char) in "WF" else 1
        if taken > width:
            break
        shown += char
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in shown)
    return shown + " " * (width - len(shown) - wide)
