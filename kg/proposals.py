"""The proposals of documents as a table that a person edits in a spreadsheet, and the edited table taken back in.

One row a fact: `decision` (accept, reject, or empty = not decided yet), who decides, the sentence, how sure the
reading is, then a column for each field and, for each name, the IRI of the thing that it was linked to and other
things of that name. Values and IRIs may be corrected; `key` identifies the proposal and is left alone.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg import iris
from kg.errors import InvalidTable, UnreadableDocument
from kg.facts import FACT_TYPES
from kg.model import Document, LinkedFact, Value
from kg.names import Names
from kg.namespaces import BASE
from kg.review import ACCEPT, REJECT, corrected, key

FIXED = ("decision", "by", "type", "sentence", "confidence", "document", "digest", "key")
LINKED = ("_iri", "_candidates")
NUMBERS = ("year", "number", "times")
LIKELY = 0.8
"""Proposals this sure are marked `accept` beforehand; a person may still reject them."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A row of the edited table: the proposal's key, the verdict, the name given, the corrections."""

    key: str
    digest: str
    verdict: str
    by: str
    fields: dict[str, str]
    chosen: dict[str, str]


def table(proposed: Iterable[tuple[Path, Document, Sequence[LinkedFact]]], names: Names) -> str:
    """Return the proposals as CSV text (with a mark that makes spreadsheets read it as UTF-8).

    names: where other things of the same name are looked up, the candidates.
    """
    rows = [_row(path, document, one, names) for path, document, facts in proposed for one in facts]
    columns = [*FIXED, *dict.fromkeys(column for row in rows for column in row if column not in FIXED)]
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, columns, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return "\ufeff" + out.getvalue()


def _row(path: Path, document: Document, one: LinkedFact, names: Names) -> dict[str, str]:
    fact = one.fact
    row = {
        "decision": ACCEPT if fact.confidence >= LIKELY else "",
        "by": "",
        "type": fact.type,
        "sentence": _safe(document.text[fact.start : fact.end]),
        "confidence": f"{fact.confidence:.2f}",
        "document": str(path),
        "digest": document.digest,
        "key": key(document, one),
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
    """Return the edited table's rows by the document's path.

    Raises UnreadableDocument when it is no such table, InvalidTable with every row that cannot be used.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableDocument(f"{path}: cannot be read as the table that --review wrote ({error})") from error
    rows = csv.DictReader(io.StringIO(text, newline=""))
    missing = [name for name in FIXED if name not in (rows.fieldnames or ())]
    if missing:
        raise InvalidTable(f"{path}: not a table that --review wrote; it lacks {', '.join(missing)}")
    found: dict[Path, list[Judged]] = {}
    problems: list[str] = []
    for number, row in enumerate(rows, start=1):
        problems += [f"row {number}, {problem}" for problem in _problems(row)]
        found.setdefault(Path(row["document"]), []).append(_judged(row))
    if problems:
        raise InvalidTable(f"{path}: {len(problems)} cells cannot be used; nothing was stored", problems)
    return found


def _problems(row: dict[str, str]) -> Iterator[str]:
    if row["decision"].strip().lower() not in (ACCEPT, REJECT, ""):
        yield f"decision: {row['decision']!r} is neither accept nor reject nor empty"
    if row["type"] not in FACT_TYPES:
        yield f"type: {row['type']!r} is not a type of fact"
    for name, value in row.items():
        if name in NUMBERS and value and name == "year" and not (value.isdigit() and len(value) == 4):
            yield f"{name}: {value!r} is not a year"
        if name.endswith("_iri") and value and iris.kind_of(value) is None:
            yield f"{name}: {value!r} is not the IRI of a thing; these begin with {BASE}id/"


def _judged(row: dict[str, str]) -> Judged:
    plain = {k: v for k, v in row.items() if k not in FIXED and not k.endswith(LINKED)}
    fields = {k: (v or "").removeprefix("'") for k, v in plain.items()}
    chosen = {k.removesuffix("_iri"): v for k, v in row.items() if k.endswith("_iri") and v}
    return Judged(row["key"], row["digest"], row["decision"].strip().lower(), row["by"].strip(), fields, chosen)


def edited(one: LinkedFact, judged: Judged) -> LinkedFact:
    """Return a proposal with the corrections of its row."""
    fields: dict[str, Value] = {}
    for name, before in one.fact.fields.items():
        text = judged.fields.get(name, "")
        if text != ("" if before is None else str(before)):
            fields[name] = int(text) if name in NUMBERS and text.isdigit() else text or None
    return corrected(one, fields, judged.chosen)
