"""One row of a table: its cells, the sources that it cites and how far they can be trusted.

Confidence. Each kind of source has a weight (`RELIABILITY`): how likely a plain statement of it is right. Two pages
on different hosts are independent, and the row is wrong only if both are: 1 - (1 - a)(1 - b), where a page whose
kind is not known counts as `reference`. What was inferred keeps `INFERRED` of that. No row is given certainty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from kg.model import Fact, Row, Source, Value

RELIABILITY = {
    "official": 0.95,
    "association": 0.9,
    "press": 0.85,
    "reference": 0.8,
    "company": 0.8,
    "repost": 0.7,
    "unlocated-copy": 0.6,
    "": 0.6,
}
SECOND = 0.8
INFERRED = 0.7
CERTAIN = 0.99


@dataclass(frozen=True)
class TableRow:
    """A row of a table of a known shape."""

    shape: str
    row: Row

    def cell(self, column: str) -> str | None:
        """Return a cell's text, or None when it is empty or the table has no such column."""
        return self.row.cells.get(column, "").strip() or None

    def cells(self, column: str) -> list[str]:
        """Return the values of a cell that holds several, separated by "; "."""
        return [part.strip() for part in re.split(r"\s*;\s+", self.cell(column) or "") if part.strip()]

    def number(self, column: str) -> int | None:
        """Return a cell's whole number, or None when it is empty."""
        text = self.cell(column)
        return int(text) if text else None

    @property
    def sources(self) -> tuple[Source, ...]:
        """The pages that the row cites."""
        title, publisher, url = self.cell("source_title"), self.cell("source_publisher"), self.cell("source_url")
        second = self.cell("second_source_url")
        found = []
        if title or publisher or url:
            found.append(Source(title, publisher, url, None, self.cell("reliability"), located=bool(url)))
        if second:
            found.append(Source(None, None, second))
        return tuple(found)

    @property
    def confidence(self) -> float:
        """How far the row's sources can be trusted, by the rule in this module's docstring."""
        first = RELIABILITY[self.cell("reliability") or ""]
        if is_independent(self.cell("source_url"), self.cell("second_source_url")):
            first = 1 - (1 - first) * (1 - SECOND)
        return min(round(first, 3), CERTAIN)

    def is_inferred(self, *columns: str) -> bool:
        """Whether one of the columns is marked as inferred in this row."""
        return bool(set(columns) & set(self.cells("inferred")))

    def fact(
        self,
        type_: str,
        fields: dict[str, Value],
        columns: tuple[str, ...] = (),
        aliases: dict[str, tuple[str, ...]] | None = None,
        remark: str | None = None,
    ) -> Fact:
        """Return a fact of this row; columns: those that it was read from, so that "inferred" reaches it."""
        inferred = self.is_inferred(*columns)
        return Fact(
            type=type_,
            fields={name: value for name, value in fields.items() if value is not None},
            start=self.row.start,
            end=self.row.end,
            rule=f"table-{self.shape}",
            confidence=round(self.confidence * (INFERRED if inferred else 1), 3),
            row=self.row.number,
            sources=self.sources,
            aliases=aliases or {},
            inferred=inferred,
            remark=remark,
        )

    def attribute(
        self, subject: str, property_: str, column: str, datatype: str | None = None, kind: str = ""
    ) -> Fact | None:
        """Return the fact that a subject has the value of a column, or None when the cell is empty."""
        value = self.cell(column)
        if value is None:
            return None
        fields: dict[str, Value] = {"subject": subject, "property": property_, "value": value, "datatype": datatype}
        return self.fact("attribute", fields | {"subject_kind": kind or None}, (column,))


def is_independent(first: str | None, second: str | None) -> bool:
    """Whether two addresses are on different hosts; an address that is missing is independent of nothing."""
    if not first or not second:
        return False
    return urlsplit(first).netloc.removeprefix("www.") != urlsplit(second).netloc.removeprefix("www.")
