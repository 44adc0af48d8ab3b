"""The little of SPARQL's syntax that must be known before the engine parses: words, not grammar.

A query is cut into tokens as the grammar cuts it (strings, IRIs, comments and escaped names whole), so that
SERVICE in a string is harmless and SERVICE in a query is seen. Needed because the engine obeys SERVICE and LOAD
with real requests, sorts the columns of `SELECT *`, and explains errors by all that it had hoped for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from kg.errors import RefusedQuery
from kg.namespaces import PREFIXES

TOKEN = re.compile(
    r"""(?P<space>\s+|\#[^\n\r]*)
      | (?P<iri><[^<>"{}|^`\\\x00-\x20]*(?:\\[uU][0-9A-Fa-f]+[^<>"{}|^`\\\x00-\x20]*)*>)
      | (?P<string>\"\"\"(?:\"{0,2}(?:[^"\\]|\\.))*\"\"\"|'''(?:'{0,2}(?:[^'\\]|\\.))*'''
                  |"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')
      | (?P<variable>[?$]\w+)
      | (?P<tag>@[A-Za-z][A-Za-z0-9-]*)
      | (?P<name>(?:[^\W\d_][\w.\-]*|_)?:(?:[\w:.\-]|%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?\#@%])*)
      | (?P<number>[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)
      | (?P<word>[^\W\d]\w*)
      | (?P<sign>.)""",
    re.VERBOSE | re.DOTALL,
)
QUERY_WORDS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
UPDATE_WORDS = (
    "INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH",
)  # fmt: skip
UNREPEATABLE = re.compile(r"\b(NOW|RAND|UUID|STRUUID|BNODE|SERVICE)\b")
CHANCE = ("NOW", "RAND", "UUID", "BNODE", "SERVICE")
FROM = re.compile(r"(?<![\w:?$@])FROM(?![\w:])")
"""The word in a query in capitals, but not the end of a name (`qa:derivedFrom`)."""
GRAPHS = re.compile(r"(?<![\w:?$@])(?:FROM|GRAPH)(?![\w:])")
BRACKETS = {"{": 1, "(": 1, "[": 1, "}": -1, ")": -1, "]": -1}


class Token(NamedTuple):
    """A piece of a query: its kind, text, place, and how many braces and brackets are open around it."""

    kind: str
    text: str
    start: int
    end: int
    depth: int

    def says(self, *words: str) -> bool:
        """Tell whether this is one of these keywords (given in capitals)."""
        return self.kind == "word" and self.text.upper() in words


def scan(query: str) -> list[Token]:
    """Return the tokens of a query or update, without blanks and comments."""
    tokens = []
    depth = 0
    for match in TOKEN.finditer(query):
        kind = match.lastgroup or "sign"
        if kind == "space":
            continue
        text = match[0]
        step = BRACKETS.get(text, 0) if kind == "sign" else 0
        depth += min(step, 0)
        tokens.append(Token(kind, text, match.start(), match.end(), depth))
        depth += max(step, 0)
    return tokens


def unescaped(query: str) -> str:
    r"""Return the query with its \uXXXX escapes resolved, as an engine may do before it parses."""
    return re.sub(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})", _character, query)


def _character(match: re.Match[str]) -> str:
    code = int(match[1] or match[2], 16)
    return chr(code) if code <= 0x10FFFF else match[0]


def operation(tokens: Sequence[Token]) -> str | None:
    """Return the first word that says what is asked (SELECT, INSERT, ...), past the prologue; None when none does."""
    for token in tokens:
        if token.says(*QUERY_WORDS, *UPDATE_WORDS):
            return token.text.upper()
        if token.kind == "sign":
            return None
    return None


def may_name_graphs(query: str) -> bool:
    """Tell whether a query may look into named graphs; True when in doubt, without cutting it into tokens."""
    upper = query.upper()
    return ("FROM" in upper or "GRAPH" in upper) and GRAPHS.search(upper) is not None


def has_dataset(query: str) -> bool:
    """Tell whether the query itself names its dataset (FROM); cut into tokens only where the word stands."""
    upper = query.upper()
    return "FROM" in upper and FROM.search(upper) is not None and any(token.says("FROM") for token in scan(query))


def refuse(query: str, services: Collection[str] = ()) -> None:
    """Raise RefusedQuery when a query calls a SERVICE that is not in `services`.

    Cut into tokens only where the word occurs at all, since this is done for every query. An update needs no
    refusal: the engine does not take one for a query.
    """
    upper = query.upper()
    if "SERVICE" in upper or "\\U" in upper:
        refuse_services(scan(query), services)
        refuse_services(scan(unescaped(query)), services)


def refused_update(tokens: Sequence[Token]) -> RefusedQuery | None:
    """Return the error for a query that turned out to be an update, None for any other."""
    if operation(tokens) in UPDATE_WORDS:
        return RefusedQuery("this is an update; only queries are answered here (SELECT, ASK, CONSTRUCT, DESCRIBE)")
    return None


def refuse_services(tokens: Sequence[Token], services: Collection[str]) -> None:
    """Raise RefusedQuery for a SERVICE whose address is not written out and in `services`."""
    for index, token in enumerate(tokens):
        if not token.says("SERVICE"):
            continue
        rest = [t for t in tokens[index + 1 : index + 3] if not t.says("SILENT")]
        address = rest[0].text[1:-1] if rest and rest[0].kind == "iri" else None
        if address not in services:
            raise RefusedQuery(
                f"SERVICE {'<' + address + '> ' if address else ''}is refused: this endpoint calls no other address"
                if not services
                else f"SERVICE is refused: only these addresses, written in full, may be called: {', '.join(services)}"
            )


def order_columns(query: str, tokens: Sequence[Token], variables: Sequence[str]) -> str | None:
    """Return the query with its outermost `SELECT *` naming the variables in the order written, or None.

    The engine sorts the columns of `*` by name, which turns `?s ?p ?o` round. None: nothing to do.
    """
    select = next((i for i, t in enumerate(tokens) if t.depth == 0 and t.says("SELECT")), len(tokens))
    star = next((t for t in tokens[select + 1 : select + 3] if t.text == "*" and t.depth == 0), None)
    if star is None or not variables:
        return None
    first: dict[str, int] = {}
    for token in tokens:
        if token.kind == "variable":
            first.setdefault(token.text[1:], token.start)
    ordered = sorted(variables, key=lambda name: first.get(name, len(query)))
    if ordered == list(variables):
        return None
    return f"{query[: star.start]} {' '.join('?' + v for v in ordered)} {query[star.end :]}"


def explain(query: str, tokens: Sequence[Token], line: int, column: int, hoped: str) -> tuple[str, int, int]:
    """Return one line on a syntax error with its line and column, from the engine's own position and hopes.

    The engine points behind the last token that it could make sense of, or behind the one that it could not.
    """
    undeclared = undeclared_prefix(tokens)
    if undeclared is not None:
        prefix = undeclared.text[: undeclared.text.index(":") + 1]
        line, column = position(query, undeclared.start)
        return _said(line, column, f"the prefix {prefix} is not declared (add PREFIX {prefix} <...>)")
    for sentence in ("The SELECT contains a variable that is unbound", "IRI parsing failed"):
        if sentence in hoped:
            return _said(line, column, sentence[0].lower() + sentence[1:])
    lines = query.splitlines(keepends=True) or [""]
    offset = sum(map(len, lines[: line - 1])) + column - 1
    standing = next((t for t in tokens if t.end > offset), None)
    if standing is None and tokens and tokens[-1].text in "})]" and tokens[-1].depth == 0:
        standing = tokens[-1]
        line, column = position(query, standing.start)
    found = f"unexpected {standing.text[:40]!r}" if standing else "the query ends too early"
    words = [w for w in re.findall(r"\b[A-Z]{2,}\b", re.sub(r"\[.*?\]", "", hoped)) if w not in ("LATERAL", "SERVICE")]
    few = 0 < len(words) <= 4 and len(hoped) < 120
    return _said(line, column, found + (f"; expected {' or '.join(words)}" if few else ""))


def _said(line: int, column: int, what: str) -> tuple[str, int, int]:
    return f"syntax error at line {line}, column {column}: {what}", line, column


def position(query: str, offset: int) -> tuple[int, int]:
    """Return the line and column of a place in a query, both from 1."""
    before = query[:offset]
    return before.count("\n") + 1, offset - before.rfind("\n")


def undeclared_prefix(tokens: Sequence[Token]) -> Token | None:
    """Return the first name whose prefix is neither declared by the query nor known to the project."""
    declared = {f"{prefix}:" for prefix in PREFIXES} | {"_:"}
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.kind != "name":
            continue
        prefix = token.text[: token.text.index(":") + 1]
        if before is not None and before.says("PREFIX"):
            declared.add(prefix)
        elif prefix not in declared:
            return token
    return None


def repeatable(query: str) -> bool:
    """Tell whether a query gives the same answer each time (no clock, no chance).

    Looked for as plain text first, without a generator: this is asked of every query, and most have none of the words.
    """
    upper = query.upper()
    for word in CHANCE:
        if word in upper:
            return UNREPEATABLE.search(upper) is None
    return True


def named(query: str) -> frozenset[str]:
    """Return the IRIs that a query names, `a` and its own prefixes read."""
    tokens = scan(query)
    prefixes = dict(PREFIXES)
    out: set[str] = set()
    for before, token in zip([None, *tokens], tokens, strict=False):
        if before and before.kind == "name" and token.kind == "iri" and before.text.endswith(":"):
            prefixes[before.text[:-1]] = token.text[1:-1]
        elif token.kind == "iri":
            out.add(token.text[1:-1])
        elif token.kind == "name":
            prefix, _, local = token.text.partition(":")
            out.add(prefixes.get(prefix, "") + local)
        elif token.kind == "word" and token.text == "a":
            out.add(PREFIXES["rdf"] + "type")
    return frozenset(out)
