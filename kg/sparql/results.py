"""Answers taken apart: the results' JSON to rows of terms, which is all that pages see of RDF."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from kg.namespaces import PREFIXES

XSD = PREFIXES["xsd"]
ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
BAD_IN_IRI = re.compile(r'[\x00-\x20<>"{}|^`\\]')


@dataclass(frozen=True, slots=True)
class Term:
    """An RDF term. kind: iri, literal or bnode; datatype: None for a plain string or one with a language."""

    kind: str
    value: str
    language: str | None = None
    datatype: str | None = None

    @property
    def n3(self) -> str:
        """The term as a query can hold it. Raises ValueError for an IRI with characters that no IRI has."""
        if self.kind == "iri":
            if BAD_IN_IRI.search(self.value):
                raise ValueError(f"not an IRI: {self.value!r}")
            return f"<{self.value}>"
        if self.kind != "literal":
            raise ValueError("a blank node cannot be a parameter of a query")
        if self.datatype == XSD + "integer" and re.fullmatch(r"\d+", self.value):
            return self.value
        text = '"' + re.sub(r'[\\"\n\r\t]', lambda match: ESCAPES[match[0]], self.value) + '"'
        if self.language:
            if not re.fullmatch(r"[A-Za-z]+(-[A-Za-z0-9]+)*", self.language):
                raise ValueError(f"not a language tag: {self.language!r}")
            return f"{text}@{self.language}"
        return f"{text}^^{Term('iri', self.datatype).n3}" if self.datatype else text


def iri(value: str) -> Term:
    """Return the term of an IRI."""
    return Term("iri", value)


def literal(value: str | int, language: str | None = None, datatype: str | None = None) -> Term:
    """Return the term of a literal; an int becomes an xsd:integer."""
    if isinstance(value, int):
        return Term("literal", str(value), None, XSD + "integer")
    return Term("literal", value, language, datatype)


Row = dict[str, Term]
KINDS = {"uri": "iri", "literal": "literal", "typed-literal": "literal", "bnode": "bnode"}


def rows(body: bytes) -> list[Row]:
    """Return the rows of a SELECT's answer in SPARQL results JSON; an unbound variable is absent from its row."""
    return [
        {
            name: Term(KINDS[cell["type"]], cell["value"], cell.get("xml:lang"), cell.get("datatype"))
            for name, cell in binding.items()
        }
        for binding in json.loads(body)["results"]["bindings"]
    ]


def columns(body: bytes) -> list[str]:
    """Return the variables of a SELECT's answer in the order asked."""
    return [str(name) for name in json.loads(body)["head"].get("vars", ())]


def boolean(body: bytes) -> bool:
    """Return the answer of an ASK in SPARQL results JSON."""
    return bool(json.loads(body)["boolean"])
