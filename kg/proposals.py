"""The proposals of documents as a table that a person edits in a spreadsheet, and the edited table taken back in.

One row a fact: `decision` (accept, reject, or empty = not decided yet), who decides, the sentence, how sure the
reading is, then a column for each field and, for each name, the IRI of the thing that it was linked to and other
things of that name. Values and IRIs may be corrected. `key` and `proposal` are left alone: they hold the fact as it
was read, so that nothing is read, and no language model asked, again.
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kg import iris
from kg.errors import InvalidTable, UnreadableDocument
from kg.facts import FACT_TYPES
from kg.model import Document, LinkedFact, Value
from kg.names import Names
from kg.namespaces import BASE
from kg.readers.encoding import decode
from kg.review import ACCEPT, REJECT, corrected, key, restored, written

FIXED = ("decision", "by", "type", "sentence", "confidence", "document", "digest", "key")
LAST = "proposal"
LINKED = ("_iri", "_candidates")
YEARS = ("year", "year_end")
NUMBERS = ("number", "times")
DATES = ("date", "as_of", "period_start")
NEEDED = "cannot be left out; give the name that is meant, or reject the fact"
NO_FIELD = "a fact of this type has no such field; leave it empty"
NO_NAME = "{value} is no name: it has no letter or digit"
NO_THING = "{value} is not the IRI of a thing; these begin with {kinds}"
WRONG_KIND = "{value} is not of the kind that is meant here ({kinds})"
FORMS = (
    (YEARS, r"[12][0-9]{3}", "{value} is not a year: four digits are"),
    (NUMBERS, r"[0-9]+(?:\.[0-9]+)?", "{value} is not a number"),
    (DATES, r"[12][0-9]{3}(?:-[01][0-9](?:-[0-3][0-9])?)?", "{value} is not a date as 2018-12-31, 2018-12 or 2018"),
)
NOT_NEEDED = (("figure", "country"), ("attribute", "object"))
"""Names that stand second in their type, and may be left out."""
LIKELY = 0.8
"""Proposals this sure are marked `accept` beforehand; a person may still reject them."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A row of the edited table: the proposal's key, the verdict, the name given, the corrections.

    proposal: the fact as it was read (`kg.review.written`); "" where it can be read again.
    """

    key: str
    digest: str
    verdict: str
    by: str
    fields: dict[str, str]
    chosen: dict[str, str]
    proposal: str = field(default="", compare=False)


def table(proposed: Iterable[tuple[Path, Document, Sequence[LinkedFact]]], names: Names, folder: Path) -> str:
    """Return the proposals as CSV text (with a mark that makes spreadsheets read it as UTF-8).

    names: where other things of the same name are looked up, the candidates. folder: where the table will stand;
    relative paths in it start there, so that it can be used from anywhere.
    """
    rows = [_row(_from(folder, path), document, one, names) for path, document, facts in proposed for one in facts]
    columns = [*FIXED, *dict.fromkeys(column for row in rows for column in row if column not in (*FIXED, LAST)), LAST]
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, columns, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return "\ufeff" + out.getvalue()


def _from(folder: Path, path: Path) -> str:
    if path.is_absolute():
        return str(path)
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # on another drive
        return str(path.resolve())


def _row(path: str, document: Document, one: LinkedFact, names: Names) -> dict[str, str]:
    fact = one.fact
    row = {
        "decision": ACCEPT if one.confidence >= LIKELY else "",
        "by": "",
        "type": fact.type,
        "sentence": _safe(document.text[fact.start : fact.end]),
        "confidence": f"{one.confidence:.2f}",
        "document": path,
        "digest": document.digest,
        "key": key(document, one),
        LAST: written(document, one),
    }
    row |= {name: _safe("" if value is None else str(value)) for name, value in fact.fields.items()}
    for name, entity in one.entities.items():
        others = {entry.iri for entry in names.lookup(str(fact.fields.get(name))) if entry.iri != entity.iri}
        row |= {f"{name}_iri": entity.iri, f"{name}_candidates": " ".join(sorted(others))}
    return row


def _safe(text: str) -> str:
    """A cell that begins like a formula is one for a spreadsheet: a leading apostrophe keeps it text."""
    return f"'{text}" if text[:1] in "=+-@\t\r" and text[:1] else text


def read(path: Path) -> dict[Path, list[Judged]]:
    """Return the edited table's rows by the document's path; what a spreadsheet makes of the file is read too.

    Raises UnreadableDocument when it is no such table, InvalidTable with every row that cannot be used.
    """
    try:
        text = decode(path, path.read_bytes()).removeprefix("\ufeff")
    except OSError as error:
        raise UnreadableDocument(f"{path}: cannot be read as the table that --review wrote ({error})") from error
    header = text.partition("\n")[0]
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=header.count), restval="")
    missing = [name for name in (*FIXED, LAST) if name not in (rows.fieldnames or ())]
    if missing:
        raise InvalidTable(f"{path}: not a table that --review wrote; it lacks {', '.join(missing)}")
    found: dict[Path, list[Judged]] = {}
    problems: list[str] = []
    judged: defaultdict[tuple[Path, str], list[tuple[int, Judged]]] = defaultdict(list)
    for number, row in enumerate(rows, start=1):
        if not any(str(cell).strip() for cell in row.values()):
            continue
        one = _judged(row)
        problems += [f"row {number}, {name}: {problem}" for name, problem in _problems(row, one)]
        document = _document(path.parent, row["document"].strip())
        judged[document, one.key].append((number, one))
        found.setdefault(document, []).append(one)
    problems += _contradictions(judged.values())
    if problems:
        raise InvalidTable(f"{path}: {len(problems)} cells cannot be used; nothing was stored", problems)
    return found


def _document(folder: Path, name: str) -> Path:
    beside = Path(os.path.normpath(folder / name))
    return beside if beside.exists() or not Path(name).exists() else Path(name)


def _contradictions(judged: Iterable[list[tuple[int, Judged]]]) -> Iterator[str]:
    for rows in judged:
        for number, one in rows[1:]:
            if one != rows[0][1]:
                yield f"row {number}, key: judges the proposal of row {rows[0][0]} in another way; keep one of them"


def unnamed(judged: dict[Path, list[Judged]]) -> int:
    """Return how many decisions in a table name nobody."""
    return sum(1 for rows in judged.values() for one in rows if one.verdict and not one.by)


def _problems(row: dict[str, str], judged: Judged) -> Iterator[tuple[str, str]]:
    if None in row:
        yield "its end", "there are more cells than columns"
    if judged.verdict not in (ACCEPT, REJECT, ""):
        yield "decision", f"{row['decision']!r} is neither accept nor reject nor empty"
    proposal = restored(judged.proposal)
    if proposal is None:
        yield LAST, "was changed; this column holds what was read and is left alone"
        return
    if row["type"].strip() != proposal.fact.type:
        yield "type", f"was {proposal.fact.type} and cannot be changed; reject this fact instead"
    if judged.verdict != REJECT:
        yield from ((one.field, str(one)) for one in wrong(proposal, judged))


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with a correction: the field, what to do (`{value}` and `{kinds}` in it stand for these)."""

    field: str
    text: str
    value: str = ""
    kinds: str = ""

    def __str__(self) -> str:
        return self.text.format(value=repr(self.value), kinds=self.kinds)


def wrong(one: LinkedFact, judged: Judged) -> Iterator[Wrong]:
    """Yield what is wrong with a person's corrections of a proposal."""
    for name, text in judged.fields.items():
        before = one.fact.fields.get(name)
        said = _wrong_value(one, name, text) if text != ("" if before is None else str(before)) else None
        if said:
            yield Wrong(name, said, text)
    kinds = FACT_TYPES[one.fact.type].names
    for name, iri in judged.chosen.items():
        if name in one.entities and iri == one.entities[name].iri:
            continue
        if iris.kind_of(iri) is None or not iri.rpartition("/")[2] or re.search(r'[\s<>"{}|\\^`]', iri):
            yield Wrong(f"{name}_iri", NO_THING, iri, f"{BASE}id/")
        elif name in kinds and iris.kind_of(iri) not in kinds[name]:
            yield Wrong(f"{name}_iri", WRONG_KIND, iri, ", ".join(kinds[name]))


def _wrong_value(one: LinkedFact, name: str, text: str) -> str | None:
    """Return what is wrong with a value that a person gave to a field, None when nothing is."""
    kind = FACT_TYPES[one.fact.type]
    if not text:
        needed = [n for n in list(kind.names)[:2] if (one.fact.type, n) not in NOT_NEEDED]
        return NEEDED if name in needed else None
    if name not in (*kind.names, *kind.values, *one.fact.fields):
        return NO_FIELD
    if name in kind.names and not re.search(r"\w", text):
        return NO_NAME
    pattern, form = next((form for names, *form in FORMS if name in names), ("", ""))
    return form if pattern and not re.fullmatch(pattern, text) else None


def _judged(row: dict[str, str]) -> Judged:
    cells = {name: (cell or "").strip() for name, cell in row.items() if name is not None and isinstance(cell, str)}
    plain = {k: v for k, v in cells.items() if k and k not in (*FIXED, LAST) and not k.endswith(LINKED)}
    fields = {k: v.removeprefix("'") for k, v in plain.items()}
    chosen = {k.removesuffix("_iri"): v for k, v in cells.items() if k.endswith("_iri") and v}
    verdict = cells["decision"].lower()
    return Judged(cells["key"], cells["digest"], verdict, cells["by"], fields, chosen, cells[LAST])


def edited(one: LinkedFact, judged: Judged) -> LinkedFact:
    """Return a proposal with the corrections of its row."""
    fields: dict[str, Value] = {}
    for name, text in judged.fields.items():
        before = one.fact.fields.get(name)
        if text != ("" if before is None else str(before).strip()):
            fields[name] = int(text) if name in (*YEARS, *NUMBERS) and text.isdigit() else text or None
    return corrected(one, fields, judged.chosen)
