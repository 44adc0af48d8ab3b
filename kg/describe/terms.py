"""What every part of this package says triples with: fields of a linked fact as RDF terms, labels, codes, languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kg import iris
from kg.model import LinkedFact, Literal, Value
from kg.names import concept_code, load_packaged
from kg.namespaces import SCHEMES, expand

Triple = tuple[str, str, str | Literal]

_HAN, _KANA = re.compile(r"[\u3400-\u9fff]"), re.compile(r"[\u3040-\u30ff]")
_OTHER_SCRIPTS = ((re.compile(r"[\u0400-\u04ff]"), "ru"), (re.compile(r"[\uac00-\ud7af]"), "ko"))


def language_of(text: str, language: str | None) -> str | None:
    """Return the language tag of a name in a document: its own script decides, since a table mixes languages.

    "トヨタ" is Japanese and "Haier" English in whatever table; Han characters alone are of the language that the
    authority file gives to this very name, else of the document's when that is Chinese or Japanese, else Chinese.
    """
    if _KANA.search(text):
        return "ja"
    if _HAN.search(text):
        known = [e.language for e in load_packaged().lookup(text) if e.name == text and e.language != "und"]
        own = language if (language or "").startswith(("zh", "ja")) else "zh"
        return own if own in known or not known else known[0]
    for script, tag in _OTHER_SCRIPTS:
        if script.search(text):
            return tag
    return "en" if (language or "en").startswith(("zh", "ja")) else language or "en"


def concept(scheme: str, value: str) -> str:
    """Return the IRI of the concept that a cell or a text names: by the code lists' names, else by its own slug."""
    return iris.concept(scheme, concept_code(scheme, value) or value)


def literal(value: Value, datatype: str | None, language: str | None = None) -> str | Literal:
    """Return the RDF form of a cell: datatype is one of year, date, first-year, uri, name, remark, concept, term."""
    text = str(value)
    if datatype == "concept":
        return concept(*text.split("/", 1))
    if datatype == "term":
        return expand(text)
    if datatype in ("name", "remark"):
        return Literal(text, language=None if language == "und" else language or language_of(text, None))
    if datatype == "first-year":
        return Literal(text[:4], expand("xsd:gYear"))
    if datatype == "date":
        return Literal.date(text)
    typed = {"year": "xsd:gYear", "uri": "xsd:anyURI", "integer": "xsd:integer", "boolean": "xsd:boolean"}
    return Literal(text, expand(typed[datatype])) if datatype in typed else Literal(text)


_DIGITS = {digit: number for number, digit in enumerate("零一二三四五六七八九")}
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def edition_number(text: str) -> int | None:
    """Return the number of an edition: 4 for "4", "第四届", "4th", "fourth session"; None when there is none."""
    if found := re.search(r"\d{1,3}(?!\d)", text):
        return int(found.group())
    if text.startswith("首届"):
        return 1
    if found := re.search(r"第([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)届", text):
        tens, ten, ones = found.groups()
        units = _DIGITS.get(ones, 0) if ten else _DIGITS.get(tens, 0)
        return (_DIGITS.get(tens, 1) * 10 if ten else 0) + units or None
    word = text.casefold().split(" ")[0]
    return _ORDINALS.index(word) + 1 if word in _ORDINALS else None


def labels(iri: str, text: str, language: str | None) -> Iterator[Triple]:
    """Yield the name of a thing; its RDFS label follows from it."""
    yield iri, expand("skos:prefLabel"), Literal(text, language=language if language != "und" else None)


def coded(scheme: str, text: str, language: str | None) -> Iterator[Triple]:
    """Yield a code that is not in the code lists yet as an entry of its list, so that lists grow with the documents.

    It gets an rdfs:label only: the reviewed name of a code (skos:prefLabel) is the ontology's to give.
    """
    if concept_code(scheme, text):
        return
    node = iris.concept(scheme, text)
    yield node, expand("rdf:type"), expand("skos:Concept")
    yield node, expand("skos:inScheme"), SCHEMES + scheme
    name = text.replace("-", " ")
    yield node, expand("rdfs:label"), Literal(name, language=language_of(name, language))


def tie(one: LinkedFact, subject: str, predicate: str, value: str) -> Iterator[Triple]:
    """Yield the triple between the things of two fields, when both are there and not the same."""
    first, second = thing_of(one, subject), thing_of(one, value)
    if first and second and first != second:
        yield first, expand(predicate), second


def attributes(node: str, values: Mapping[str, str | Literal | None]) -> Iterator[Triple]:
    """Yield a triple for each property that has a value."""
    for predicate, value in values.items():
        if value is not None:
            yield node, expand(predicate), value


def thing_of(one: LinkedFact, field: str) -> str | None:
    """Return the IRI that a field was linked to."""
    return one.entities[field].iri if field in one.entities else None


def text_of(one: LinkedFact, field: str) -> str | None:
    """Return a field's value as text, or None when it is empty."""
    value = one.fact.fields.get(field)
    return None if value is None or value == "" else str(value)


def year_of(one: LinkedFact, field: str = "year") -> Literal | None:
    """Return a field's year."""
    year = text_of(one, field)
    return Literal(year, expand("xsd:gYear")) if year else None


def concept_of(one: LinkedFact, field: str, scheme: str) -> str | None:
    """Return the concept that a field names."""
    code = text_of(one, field)
    return concept(scheme, code) if code else None


def slug_of(iri: str) -> str:
    """Return the last part of an IRI."""
    return iri.rpartition("/")[2]
