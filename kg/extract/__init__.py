"""Text becomes facts: a document's sentences, lists and tables are read by the rule table of its language.

`facts` is the whole of it for one document, `stream` for many; the engine knows no language (`english` and
`chinese` are data), opens no connection and needs no model. `aids` holds what a user may switch on besides.
The only home of spaCy.

A text goes through `reading` (blocks, sentences, mentions), `naming` (where names end, what stands at them), the rules
of its language (`patterns` says what a rule table is; `conferrals` and `relations` take what its rules match), `listed`
(lists, tables) and `learned` (what is weighed, not ruled); `engine` calls them in turn and `merge` makes one fact of
what is said twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from kg.errors import AidError
from kg.extract import engine
from kg.extract.aids import Aid
from kg.model import Document, Fact
from kg.names import Names, load_packaged

__all__ = ["facts", "facts_of", "stream"]


def facts(
    document: Document, names: Names, aids: Sequence[Aid] = (), failed: Callable[[AidError], None] | None = None
) -> list[Fact]:
    """Return what a document's text says, in order of the text.

    names: the known names, used as gazetteer. aids: see `kg.extract.aids`. Each fact's start and end are offsets in
    `document.text`; the passage between them is its quote. failed: told of an aid that could not help; without it,
    its AidError is raised.
    """
    found = engine.facts(document, names)
    for aid in aids:
        try:
            found += aid(document, found)
        except AidError as error:
            if failed is None:
                raise
            failed(error)
    found = [_trimmed(document, fact) for fact in found]
    return sorted(found, key=lambda fact: (fact.start, fact.end))


def _trimmed(document: Document, fact: Fact) -> Fact:
    """Return a fact whose quote ends with what it says, not with a bracket that opens what follows."""
    quote = document.text[fact.start : fact.end]
    kept = quote.rstrip(" \t\n\u3000([{（［【「『《〈“‘")
    return replace(fact, end=fact.start + len(kept)) if kept and kept != quote.rstrip() else fact


def facts_of(document: Document) -> list[Fact]:
    """Return the facts of a document by the packaged names: one argument, so that a pool of processes can map it."""
    return facts(document, load_packaged())


def stream(
    documents: Iterable[Document], names: Names, aids: Sequence[Aid] = ()
) -> Iterator[tuple[Document, list[Fact]]]:
    """Yield each document with its facts as it is read; only one document is held at a time."""
    for document in documents:
        yield document, facts(document, names, aids)
