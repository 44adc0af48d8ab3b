"""What a text says that breaks a shape is left out, with a warning; the rest of the document is loaded.

A reader's mistake in one sentence (a prize given before it existed) would otherwise keep a whole document out. What is
left out is a fact, all of it: a conferral without its year would be another one. A violation that no fact is the cause
of, as in what a file says of itself, is an error all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kg import describe, validate
from kg.errors import InvalidGraph
from kg.model import Document, LinkedFact
from kg.names import load_packaged
from kg.namespaces import compact
from kg.provenance import term

ROUNDS = 5
"""Times that facts are left out of a document: without some, others may come to break a shape."""
SHOWN = 160
"""Characters of a sentence that a warning shows."""


def without(
    document: Document, linked: Sequence[LinkedFact], quads: Callable[[Sequence[LinkedFact]], bytes], path: str
) -> tuple[list[LinkedFact], tuple[InvalidGraph, ...]]:
    """Return the facts of a document whose graph satisfies the shapes, and a warning for each that was left out.

    quads: makes the graph of facts. path: how messages name the document. Raises InvalidGraph where none is to blame.
    """
    kept = list(linked)
    warnings: list[InvalidGraph] = []
    for _ in range(ROUNDS):
        made = quads(kept)
        violations = validate.validate(made).violations
        if not violations:
            return kept, tuple(warnings)
        blamed = {id(one): found for found in violations for one in _to_blame(document, kept, found)}
        if not blamed:
            break
        warnings += [_warning(document, one, blamed[id(one)], path) for one in kept if id(one) in blamed]
        kept = [one for one in kept if id(one) not in blamed]
    validate.check(quads(kept))
    return kept, tuple(warnings)


def _to_blame(document: Document, linked: Iterable[LinkedFact], found: validate.Result) -> list[LinkedFact]:
    """Return the facts that state of the focus what is wrong; where nobody states that value, all that speak of it."""
    names = load_packaged()
    of_focus, of_value = [], []
    for one in linked:
        said = [s for s in describe.statements(document, [one], names) if compact(s.subject) == found.focus]
        if said:
            of_focus.append(one)
        if any(found.value and found.value in (term(s.object), _text(s.object)) for s in said):
            of_value.append(one)
    return of_value or of_focus


def _text(value: object) -> str:
    return compact(value) if isinstance(value, str) else str(getattr(value, "value", ""))


def _warning(document: Document, one: LinkedFact, found: validate.Result, path: str) -> InvalidGraph:
    quote = " ".join(document.text[one.fact.start : one.fact.end].split())
    shown = quote if len(quote) <= SHOWN else quote[: SHOWN - 1] + "…"
    return InvalidGraph(f"{path}: a fact of type {one.fact.type} was left out; \u201c{shown}\u201d: {found}")
