"""A table (CSV or TSV) becomes a Document with rows; its shape is recognised by its header and checked by its schema.

The shapes are the Table Schemas of `kg/corpus/tables/schemas` (Frictionless Data). A user's own file and a packaged
one take the same way. Every wrong cell is reported at once, by row, column and reason; row 1 is the first after the
header, as in the fragment identifiers of RFC 7111. The rows keep the offsets of their lines, since a row is evidence
as a sentence is. The `frictionless` library costs 0.4 s and 60 MB to import: it is loaded when a table is checked.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.errors import InvalidTable, UnreadableDocument
from kg.iris import slugify
from kg.model import Document, Row
from kg.readers.encoding import decode

if TYPE_CHECKING:
    from frictionless import Field

MAX_PROBLEMS = 200
PUBLISHER = "Quality Awards Knowledge Graph"

Schema = dict[str, Any]


@lru_cache(maxsize=1)
def schemas() -> dict[str, Schema]:
    """Return the Table Schema of each shape by its name ("conferrals"), in alphabetical order."""
    folder = resources.files("kg").joinpath("corpus/tables/schemas")
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".json")), key=lambda f: f.name)
    return {file.name.removesuffix(".json"): json.loads(file.read_text(encoding="utf-8")) for file in files}


def read(path: Path, data: bytes) -> Document:
    """Return the table in a file, given its bytes too; the header's case and blanks do not matter.

    Raises UnreadableDocument (no text) and InvalidTable (no known shape, wrong cells: all of them).
    """
    text = decode(path, data)
    header, rows = _rows(text, _delimiter(path, text), path.name)
    shape = recognise(header)
    if shape is None:
        raise InvalidTable(f"{path.name}: its columns fit no known kind of table", [_advice(header)])
    problems = check(shape, header, rows)
    if problems:
        more = f" ({len(problems)} problems, the first {MAX_PROBLEMS} shown)" if len(problems) > MAX_PROBLEMS else ""
        raise InvalidTable(f"{path.name}: the table of {shape} has wrong cells{more}", problems[:MAX_PROBLEMS])
    about = _about(path)
    return Document(
        slug=about.get("slug") or slugify(path.stem),
        title=about.get("title") or path.stem,
        text=text,
        media_type="text/csv" if path.suffix.lower() != ".tsv" else "text/tab-separated-values",
        digest=hashlib.sha256(data).hexdigest(),
        publisher=about.get("publisher"),
        date=about.get("date"),
        language=about.get("language"),
        reliability=about.get("reliability"),
        schema=shape,
        rows=tuple(rows),
        path=str(path),
    )


def recognise(header: list[str]) -> str | None:
    """Return the shape whose required columns the header has and of which it has the most columns; None when none."""
    best: tuple[int, int, str] | None = None
    for shape, schema in schemas().items():
        fields = {field["name"]: field.get("constraints", {}).get("required", False) for field in schema["fields"]}
        required = [name for name, needed in fields.items() if needed]
        if all(name in header for name in required):
            score = (len(set(header) & set(fields)), len(required), shape)
            best = max(best, score) if best else score
    return best[2] if best else None


def check(shape: str, header: list[str], rows: list[Row]) -> list[str]:
    """Return every problem of a table as a line: "row 3, column year: ...". Empty when it is right."""
    schema = schemas()[shape]
    known = [field["name"] for field in schema["fields"]]
    problems = [
        f"header, column {name or '(no name)'}: not a column of {shape}; it has {', '.join(known)}"
        for name in header
        if name not in known
    ]
    problems += [f"header, column {name}: given twice" for name in sorted({n for n in header if header.count(n) > 1})]
    return problems or _check_cells(schema, header, rows)


def _check_cells(schema: Schema, header: list[str], rows: list[Row]) -> list[str]:
    from frictionless import Field  # heavy, and not needed to answer `kg --help`

    by_name = {field["name"]: Field.from_descriptor(field) for field in schema["fields"]}
    readers = {name: by_name[name].create_cell_reader() for name in header}
    problems = []
    for row in rows:
        for name, read_cell in readers.items():
            cell = row.cells[name].strip()
            value, notes = read_cell(cell or None)
            reasons = [_reason(by_name[name], note, cell) for note in (notes or {})]
            if cell and value is None and not reasons:
                reasons = [f"{cell!r} is not of the type {by_name[name].type}"]
            problems += [f"row {row.number}, column {name}: {reason}" for reason in reasons]
    return problems


def _reason(field: Field, note: str, cell: str) -> str:
    """Return what is wrong with a cell in words; note: the name of the broken rule, as the library gives it."""
    limit: Any = (field.constraints or {}).get(note)
    if note == "required":
        return "is empty, but needed"
    if note == "enum":
        return f"{cell!r} is not one of {', '.join(limit)}"
    if note == "pattern":
        return f"{cell!r} does not have the form {limit}"
    return f"{cell!r} is not of the type {field.type}"


def _delimiter(path: Path, text: str) -> str:
    """Return what separates the cells: tabs in a .tsv file, else what the header has most of (";" for some)."""
    if path.suffix.lower() == ".tsv":
        return "\t"
    header = text.partition("\n")[0]
    return max(",;\t", key=header.count)


def _rows(text: str, delimiter: str, name: str) -> tuple[list[str], list[Row]]:
    lines = list(io.StringIO(text, newline=""))
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line))
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    rows: list[Row] = []
    try:
        header = [re.sub(r"\s+", "_", cell.strip().casefold()) for cell in next(reader)]
        first = reader.line_num
        for cells in reader:
            start, end, first = offsets[first], offsets[reader.line_num], reader.line_num
            if any(cell.strip() for cell in cells):
                padded = [*cells, *[""] * (len(header) - len(cells))]
                if len(cells) > len(header):
                    raise InvalidTable(f"{name}: a row is too long", [f"row {len(rows) + 1}: more cells than columns"])
                end = start + len(text[start:end].rstrip("\r\n"))
                rows.append(Row(len(rows) + 1, dict(zip(header, padded, strict=False)), start, end))
    except csv.Error as error:
        raise InvalidTable(f"{name}: not a table of cells", [f"line {reader.line_num}: {error}"]) from error
    if not rows:
        raise UnreadableDocument(f"{name}: holds a header but no row")
    return header, rows


def _about(path: Path) -> dict[str, str]:
    """Return title, language ... of a table from the `datapackage.json` beside it, as far as it is listed there."""
    package = path.with_name("datapackage.json")
    if not package.is_file():
        return {"slug": slugify(f"table-{path.stem}")} if not re.search(r"\w", path.stem) else {}
    try:
        listed = json.loads(package.read_text(encoding="utf-8")).get("resources", [])
    except (OSError, ValueError):
        return {}
    for resource in listed:
        if resource.get("path") == path.name:
            return {key: resource[key] for key in resource if isinstance(resource[key], str)} | {
                "publisher": PUBLISHER,
                "slug": f"table-{slugify(path.stem)}",
            }
    return {}


def _advice(header: list[str]) -> str:
    needed = {
        shape: [f["name"] for f in schema["fields"] if f.get("constraints", {}).get("required")]
        for shape, schema in schemas().items()
    }
    kinds = "; ".join(f"{shape}: {', '.join(names)}" for shape, names in needed.items())
    return f"header: the columns are {', '.join(header)}; each kind of table needs these: {kinds}"
