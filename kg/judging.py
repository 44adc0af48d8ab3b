"""A document under review: its proposals that nobody judged yet, and its graph after a person judged them.

Like `kg.prepare`, this touches no store; `kg.ingest` does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kg import prepare, proposals, readers, review
from kg.errors import InvalidTable, KgError, UnreadableDocument
from kg.model import Document, LinkedFact
from kg.proposals import Judged
from kg.readers.find import find
from kg.review import ACCEPT, Decided
from kg.settings import Help


@dataclass(slots=True)
class Proposed:
    """A document's proposals, without those that were judged before; problems: of aids that could not help."""

    path: Path
    document: Document
    facts: list[LinkedFact]
    problems: list[KgError] = field(default_factory=list)


def undecided(
    paths: Iterable[Path], decided: Decided, known_as: Callable[[Document], Document], wanted: Help = prepare.NO_HELP
) -> Iterator[Proposed | KgError]:
    """Yield each document with the proposals that nobody decided yet; one that fails gives its error.

    known_as: gives a document the IRI that it has in the store. wanted: what helps with reading.
    """
    for path in find(paths):
        problems: list[KgError] = []
        try:
            document = known_as(readers.read(path))
            linked = prepare.linked_facts(document, wanted, problems)
        except Exception as error:  # a fault that one document brings out does not stop the others
            yield prepare.failure(path, error)
        else:
            yield Proposed(path, document, review.open_facts(document, linked, decided.of(document)), problems)


def judged(
    document: Document, rows: Sequence[Judged], by: str, at: str, decided: Decided, place: str = ""
) -> prepare.Prepared:
    """Return the graph of a document after a person judged its proposals: what was left open is not in it.

    by: who decides where a row names nobody. at: ISO 8601 time. place: as for `prepare.graph`.
    Raises UnreadableDocument for a row that fits no proposal, for a document that changed since, and where nobody
    is named; InvalidTable with every correction that cannot be used.
    """
    title = document.path or document.title
    if any(row.digest != document.digest for row in rows):
        raise UnreadableDocument(f"{title}: has changed since its proposals were made; review it again")
    linked = prepare.linked_facts(document)
    by_key = {review.key(document, one): one for one in linked}
    history = decided.of(document)
    problems: list[str] = []
    for row in rows:
        proposal = by_key.get(row.key) or _proposal(document, row)
        if proposal is None:
            raise UnreadableDocument(f"{title}: has no proposal {row.key}; review it again")
        if row.key not in by_key:
            by_key[row.key] = proposal
            linked.append(proposal)
        if not row.verdict:
            continue
        if not (row.by or by):
            raise UnreadableDocument(f"{title}: nobody is named; say who decides (`by`)")
        wrong = [f"{row.key}, {one.field}: {one}" for one in proposals.wrong(proposal, row) if row.verdict == ACCEPT]
        if wrong:
            problems += wrong
            continue
        kept = proposals.edited(proposal, row) if row.verdict == ACCEPT else proposal
        made = review.decide(document, proposal, row.verdict, row.by or by, at, kept)
        history[row.key] = review.added(history, made)
    if problems:
        raise InvalidTable(f"{title}: {len(problems)} corrections cannot be used; nothing was stored", problems)
    return prepare.graph(document, linked, False, history, title, place, undecided=False)


def _proposal(document: Document, row: Judged) -> LinkedFact | None:
    """Return a proposal from its row, if the key was made of it: a language model's cannot be read again."""
    found = review.restored(row.proposal, document)
    return found if found and review.key(document, found) == row.key else None
