"""The example questions of the SPARQL page: grouped, with their parameters as a form, filled from the address."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from flask import Flask, request

from kg import ontology
from kg.ontology import Question
from web import fields
from web.fields import Field
from web.language import current

_HEADER = re.compile(r"\A(?:#[^\n]*\n)+")


@dataclass(frozen=True, slots=True)
class Example:
    """A question as the page lists it; `query` has its parameters filled."""

    name: str
    title: str
    group: str
    query: str
    fields: tuple[Field, ...]

    @property
    def understood(self) -> bool:
        """Return whether every field was; a query with an example in the place of an answer is not run."""
        return not any(field.problem for field in self.fields)


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
    found = tuple(fields.read(parameter, _text(parameter.label), values) for parameter in question.parameters)
    title = _text(question.title)
    query = _HEADER.sub("", question.bound(**{field.name: field.term.n3 for field in found}))
    return Example(question.name, title, _text(question.group), f"# {title}\n{query}", found)


def _text(by_language: Mapping[str, str]) -> str:
    return by_language.get(current()) or by_language.get("en") or next(iter(by_language.values()), "")


def register(site: Flask) -> None:
    """Give the SPARQL page's template the questions."""
    site.jinja_env.globals.update(examples=examples, chosen_example=chosen)
