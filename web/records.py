"""Figures, renamings, certificates and publications of a thing, each as one line that says all that is known of it.

The lines are made from what a record holds, not from its label: "China National Science and Technology Progress
Award" with "5 times" and "once, for an innovation platform" are two lines of one honour.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.namespaces import expand
from kg.sparql.results import Term
from web.entities import Record
from web.language import current, translate
from web.links import label, local

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip
_ENDS = (expand("org:originalOrganization"), expand("org:resultingOrganization"))


@dataclass(frozen=True, slots=True)
class Line:
    """A record as a row. what: IRI or text of what it is about; value: the figure; details: what else it says."""

    record: str
    what: Term
    value: str = ""
    details: tuple[Term, ...] = field(default=())
    when: str = ""


def lines(found: list[Record], name: str) -> list[Line]:
    """Return the records of a thing as rows, figures of one kind together and in order of time."""
    rows = [(_line(record, name), record) for record in found]
    rows.sort(key=lambda row: (not row[1].types, row[1].types[:1], _text(row[0].what), _sorted_by(row[1]), row[1].iri))
    return [line for line, _ in rows]


def _line(record: Record, name: str) -> Line:
    if expand("qa:Observation") in record.types:
        return _figure(record)
    if expand("qa:Renaming") in record.types:
        return _renaming(record, name)
    when = _date(_one(record, "dcterms:date") or _one(record, "qa:year"))
    if expand("org:ChangeEvent") in record.types:
        return _change(record, name, when)
    shown = [value for prop in ("qa:standard", "qa:certifiedBy", "qa:venue") for value in _all(record, prop)]
    kind = Term("iri", record.types[0]) if record.types else Term("literal", translate("record"))
    return Line(record.iri, kind, "", tuple(shown or [Term("iri", record.iri)]), when)


def _figure(record: Record) -> Line:
    honours = _all(record, "qa:honour")
    what = next(iter([*honours, *_all(record, "qa:counted")]), Term("iri", expand("qa:Observation")))
    details = [value for prop in ("qa:reason", "qa:category", "qa:country") for value in _all(record, prop)]
    return Line(record.iri, what, _value(record, bool(honours)), tuple(details), _period(record))


def _value(record: Record, times: bool) -> str:
    number, modifier = _one(record, "qa:number"), _one(record, "qa:modifier")
    text = f"{int(number):,}" if number.isdigit() else number
    if times and number == "1" and modifier.endswith("/exact"):
        return translate("once")
    word = label(modifier) if modifier and not modifier.endswith("/exact") else ""
    if times:
        return translate("{number} times", number=_words(word, text))
    return _words(word, text)


def _words(*parts: str) -> str:
    return ("" if current() == "zh" else " ").join(part for part in parts if part)


def _renaming(record: Record, name: str) -> Line:
    names = [value for prop in ("qa:formerName", "qa:newName") for value in _all(record, prop)
             if value.value != local(name)]  # fmt: skip
    year = _date(_one(record, "qa:year"))
    when = translate("until {date}", date=year) if year and len(names) == 1 else year
    word = translate("renamed") if len(names) > 1 else translate("formerly")
    return Line(record.iri, Term("literal", word), "", tuple(names), when)


def _change(record: Record, name: str, when: str) -> Line:
    others = [value for prop in _ENDS for value in record.details.get(prop, ()) if value.value != name]
    word = translate("became") if record.role == _ENDS[0] else translate("came from")
    return Line(record.iri, Term("literal", word), "", tuple(others), when)


def _period(record: Record) -> str:
    start, end = _one(record, "qa:periodStart"), _one(record, "qa:asOf")
    if start and end and start != end:
        return f"{_date(start)} – {_date(end)}"
    if start:
        return _date(start)
    return translate("as of {date}", date=_date(end)) if end else ""


def _date(text: str) -> str:
    """Return a date of XML Schema in words: "2018-12" as "December 2018"."""
    parts = text.split("-")
    if not all(part.isdigit() for part in parts) or not 1 <= len(parts) <= 3:
        return text
    if current() == "zh":
        return "".join(f"{int(part)}{unit}" for part, unit in zip(parts, ("年", "月", "日"), strict=False))
    month = MONTHS[int(parts[1]) - 1] if len(parts) > 1 and 0 < int(parts[1]) < 13 else ""
    return " ".join(part for part in (str(int(parts[2])) if len(parts) > 2 else "", month, parts[0]) if part)


def _all(record: Record, prop: str) -> list[Term]:
    return record.details.get(expand(prop), [])


def _one(record: Record, prop: str) -> str:
    return next((value.value for value in _all(record, prop)), "")


def _text(what: Term) -> str:
    return label(what.value) if what.kind == "iri" else what.value


def _sorted_by(record: Record) -> str:
    return _one(record, "qa:periodStart") or _one(record, "qa:asOf") or _one(record, "qa:year")
