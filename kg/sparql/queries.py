"""The named queries: `queries/*.rq`, with `$name` as parameters that only terms can fill.

A parameter is bound token by token and written in N-Triples form, so nothing in its value can become syntax.
The engine's own substitutions would refuse variables that are not selected.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from importlib import resources

from kg.sparql.results import Row, Term, rows
from kg.store.base import RESULTS_JSON, TURTLE, Endpoint, SparqlRequest
from kg.store.syntax import scan

Parameter = Term | Iterable[Term]


@lru_cache(maxsize=256)
def text(name: str) -> str:
    """Return the text of a named query. Raises FileNotFoundError, since a missing one is a bug."""
    return (resources.files("kg.sparql") / "queries" / f"{name}.rq").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def _pieces(query: str) -> tuple[str | tuple[str], ...]:
    """Return a query cut at its parameters: text as strings, a parameter as a tuple of its name."""
    pieces: list[str | tuple[str]] = []
    end = 0
    for token in scan(query):
        if token.kind == "variable" and token.text.startswith("$"):
            pieces += [query[end : token.start], (token.text[1:],)]
            end = token.end
    return (*pieces, query[end:])


def bind(query: str, /, **terms: Parameter) -> str:
    """Return a query with every `$name` replaced by its term, or by several with blanks between (for VALUES).

    Raises ValueError when a parameter is missing or unknown, or a term cannot be written in a query.
    """
    pieces = _pieces(query)
    wanted = {piece[0] for piece in pieces if isinstance(piece, tuple)}
    if wanted != set(terms):
        raise ValueError(f"the query's parameters are {sorted(wanted)}, given were {sorted(terms)}")
    written = {
        name: term.n3 if isinstance(term, Term) else " ".join(one.n3 for one in term) for name, term in terms.items()
    }
    return "".join(written[piece[0]] if isinstance(piece, tuple) else piece for piece in pieces)


def select(endpoint: Endpoint, name: str, /, **terms: Parameter) -> list[Row]:
    """Return the rows of a named SELECT. Raises what the endpoint raises, ValueError for wrong parameters."""
    return rows(endpoint.answer(SparqlRequest(bind(text(name), **terms), results_format=RESULTS_JSON)).body)


def construct(endpoint: Endpoint, name: str, media_type: str = TURTLE, /, **terms: Parameter) -> bytes:
    """Return the triples of a named CONSTRUCT or DESCRIBE in a media type."""
    return endpoint.answer(SparqlRequest(bind(text(name), **terms), rdf_format=media_type)).body
