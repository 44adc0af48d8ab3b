"""What the columns of a table without a header hold is told by its cells, in every run alike."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from kg.extract.listed import tables


@pytest.mark.parametrize("kinds", ["year award place", "place award year", "award place recipient", "tier year award"])
def test_of_kinds_as_frequent_the_first_is_taken(kinds: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_kind", lambda cell, _: cell.text)
    rows = [[SimpleNamespace(text=kind)] for kind in kinds.split()]
    assert tables._guessed(rows, SimpleNamespace()) == {0: kinds.split()[0]}
