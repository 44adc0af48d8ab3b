"""The fields of a question's form: what a reader wrote becomes a thing of the graph, a property or a year.

A field takes a name in any language, not only an address. A picked suggestion also sends its address in the hidden
field `NAME.iri`, which counts as long as the text beside it is still one of the thing's names. What cannot be read
is kept in the field with a word about it; the query then holds the example and does not run.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kg import terms
from kg.errors import UnknownEntity
from kg.names import normalise
from kg.namespaces import PREFIXES
from kg.ontology import Parameter
from kg.search import SEARCHED, Hit
from kg.sparql.results import Term
from web.index import index
from web.language import current, translate
from web.links import full, label, local

LONGEST = 300
_YEAR = re.compile(r"\d{4}\Z")
_KINDS = {"standard": "framework"}
_PROPERTY = "the property"
_CHOICES = 6


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter as a field of a form.

    text: what the field shows; term: what the query gets; kinds: the kinds of thing that it names, none for any;
    thing: whether it names a thing; options: the only values that it takes, as (value, name); problem: why the text
    was not understood; choices: things that may be meant.
    """

    name: str
    title: str
    text: str
    term: Term
    kinds: tuple[str, ...] = ()
    thing: bool = False
    options: tuple[tuple[str, str], ...] = ()
    problem: str = ""
    choices: tuple[Hit, ...] = ()

    @property
    def value(self) -> str:
        """Return the short form of the thing in the query, for an address."""
        return local(self.term.value)


def read(parameter: Parameter, title: str, given: Mapping[str, str]) -> Field:
    """Return the field of a parameter, filled from the values of an address; from its example where it has none."""
    text = given[parameter.name].strip()[:LONGEST] if parameter.name in given else None
    if not parameter.example.startswith("<"):
        return _plain(parameter, title, text)
    words = parameter.label.get("en", "")
    example = Term("iri", parameter.example[1:-1])
    if words == _PROPERTY:
        return _property(Field(parameter.name, title, example.value, example), text)
    kinds = tuple(kind for kind in SEARCHED if kind in words)
    kinds += tuple(kind for word, kind in _KINDS.items() if word in words and kind not in kinds)
    field = Field(parameter.name, title, label(example.value), example, kinds, thing=True)
    if text is None:
        return field
    if not text:
        return replace(field, text="", problem=translate("Nothing was entered; the query holds the example, {name}.",
                                                         name=label(example.value)))  # fmt: skip
    return _thing(field, text, given.get(f"{parameter.name}.iri", ""))


def _plain(parameter: Parameter, title: str, text: str | None) -> Field:
    value, _, datatype = parameter.example.partition("^^")
    example = value.strip('"')
    field = Field(parameter.name, title, example, Term("literal", example, None, datatype.strip("<>") or None))
    if text is None:
        return field
    if field.term.datatype == f"{PREFIXES['xsd']}gYear" and not _YEAR.match(text):
        problem = translate("A year has four digits, such as {example}; the query holds that.", example=example)
        return replace(field, text=text, problem=problem)
    return replace(field, text=text, term=replace(field.term, value=text))


def _property(field: Field, text: str | None) -> Field:
    names = {entry.iri for entry in terms.entries().values() if entry.kind != "class" and entry.ours}
    options = tuple(sorted(((name, label(name)) for name in names), key=lambda one: one[1].casefold()))
    try:
        chosen = full(text) if text else field.term.value
    except UnknownEntity:
        chosen = ""
    if chosen not in names:
        problem = translate("There is no such property; the query holds the example.")
        return replace(field, options=options, problem=problem)
    return replace(field, text=chosen, options=options, term=Term("iri", chosen))


def _thing(field: Field, text: str, picked: str) -> Field:
    """Return a field for the thing that a text names: as picked, by its address, by a name, or by a part of one."""
    for address in (picked, text):
        name = _addressed(address)
        if name and (address == text or normalise(text) in _names(name)):
            return replace(field, text=label(name), term=Term("iri", name))
    hits = index().suggest(text, current(), _CHOICES, field.kinds)
    wanted = normalise(text).replace(" ", "")
    best = next((hit for hit in hits if any(wanted in name.replace(" ", "") for name in _names(hit.iri))), None)
    if best:
        return replace(field, text=best.label, term=Term("iri", best.iri))
    problem = translate("Nothing here is called “{name}”; the query holds the example.", name=text)
    return replace(field, text=text, problem=problem, choices=hits)


def _addressed(address: str) -> str:
    """Return the IRI that an address of the graph stands for, "" when the graph has none such."""
    try:
        name = full(address) if address else ""
    except UnknownEntity:
        return ""
    return name if name and index().has(name) else ""


def _names(name: str) -> set[str]:
    return {normalise(text) for text, _, _ in index().names(name)}
