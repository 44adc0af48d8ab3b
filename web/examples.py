"""The example questions of the SPARQL page: grouped, with their parameters as a form, filled from the address."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from flask import Flask, request

from kg import ontology
from kg.namespaces import THINGS
from kg.ontology import Parameter, Question
from kg.sparql.results import Term
from web.language import current
from web.links import full, label, local

_HEADER = re.compile(r"\A(?:#[^\n]*\n)+")


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter as a field of a form. kind: the kind of thing it names, "" for a plain value."""

    name: str
    title: str
    value: str
    shown: str
    kind: str
    datatype: str


@dataclass(frozen=True, slots=True)
class Example:
    """A question as the page lists it; `query` has its parameters filled."""

    name: str
    title: str
    group: str
    query: str
    fields: tuple[Field, ...]


def examples() -> list[tuple[str, list[Example]]]:
    """Return the questions by group, in the language of the request."""
    groups: dict[str, list[Example]] = {}
    for question in ontology.questions():
        example = _example(question, {})
        groups.setdefault(example.group, []).append(example)
    return list(groups.items())


def chosen() -> Example | None:
    """Return the question that the address names, its parameters filled from the address."""
    name = request.args.get("question", "")
    found = next((one for one in ontology.questions() if one.name == name), None)
    return _example(found, request.args) if found else None


def _example(question: Question, values: Mapping[str, str]) -> Example:
    fields = tuple(_field(parameter, values.get(parameter.name, "").strip()) for parameter in question.parameters)
    given = {field.name: _term(field).n3 for field in fields}
    title = _text(question.title)
    query = _HEADER.sub("", question.bound(**given))
    return Example(question.name, title, _text(question.group), f"# {title}\n{query}", fields)


def _field(parameter: Parameter, value: str) -> Field:
    example = parameter.example
    if example.startswith("<"):
        name = full(value) if value else example[1:-1]
        kind = name.removeprefix(THINGS).partition("/")[0] if name.startswith(THINGS) else ""
        return Field(parameter.name, _text(parameter.label), local(name), label(name), kind or "thing", "")
    text, _, datatype = example.partition("^^")
    plain = value or text.strip('"')
    return Field(parameter.name, _text(parameter.label), plain, plain, "", datatype.strip("<>"))


def _term(field: Field) -> Term:
    if field.kind:
        return Term("iri", full(field.value))
    return Term("literal", field.value, None, field.datatype or None)


def _text(by_language: Mapping[str, str]) -> str:
    return by_language.get(current()) or by_language.get("en") or next(iter(by_language.values()), "")


def register(site: Flask) -> None:
    """Give the SPARQL page's template the questions."""
    site.jinja_env.globals.update(examples=examples, chosen_example=chosen)
