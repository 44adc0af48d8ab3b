"""Updates before they reach the engine: nothing from outside, and the dataset that a request names.

The engine's `update` takes no dataset, so `using-graph-uri` becomes the USING clauses that it stands for.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.errors import MalformedQuery, RefusedQuery
from kg.store.syntax import Token, refuse_services, scan, unescaped


def refuse_update(update: str) -> list[Token]:
    """Return the tokens of an update; raise RefusedQuery when it reaches outside (LOAD, SERVICE)."""
    tokens = scan(update)
    for reading in (tokens, scan(unescaped(update))):
        if any(token.says("LOAD") for token in reading):
            raise RefusedQuery("LOAD is refused: nothing is read from files or the network; send the data itself")
        refuse_services(reading, ())
    return tokens


def with_using(update: str, using: Sequence[str], using_named: Sequence[str]) -> str:
    """Return an update whose patterns are matched on these graphs.

    Raises MalformedQuery when it names its own with WITH or USING, as the protocol demands.
    """
    if not using and not using_named:
        return update
    clauses = "".join(f" USING <{g}>" for g in using) + "".join(f" USING NAMED <{g}>" for g in using_named)
    pieces: list[str] = []
    end = 0
    top = [token for token in scan(update) if token.depth == 0]
    for index, token in enumerate(top):
        if token.says("WITH", "USING"):
            raise MalformedQuery("the request names the graphs, so the update itself must not (WITH, USING)")
        if not token.says("WHERE"):
            continue
        pieces.append(update[end : token.start])
        if top[index - 1].says("DELETE"):
            pieces.append(update[token.end : _closing(top, index).end])
        pieces.append(f"{clauses} ")
        end = token.start
    return "".join(pieces) + update[end:]


def _closing(top: Sequence[Token], index: int) -> Token:
    """Return the brace that closes the group after a token (braces at depth 0 are the outermost ones)."""
    return next((token for token in top[index:] if token.text == "}"), top[-1])
