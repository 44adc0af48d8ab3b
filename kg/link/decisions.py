"""What persons decided about names, read from the packaged tables: it is data, never code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from kg.names import normalise, rows
from kg.namespaces import THINGS


@dataclass(frozen=True)
class Decisions:
    """The reviewed tables: names that are a thing, names that are not, and the cues that decide between homonyms."""

    same: Mapping[str, str]
    different: frozenset[tuple[str, str]]
    cues: Mapping[str, tuple[str, ...]]
    reviewed: frozenset[frozenset[str]] = frozenset()
    """The pairs of names on which somebody has decided, whatever the decision but `unsure`."""


@lru_cache(maxsize=1)
def packaged_decisions() -> Decisions:
    """Return the decisions of the packaged reviewed tables; read once."""
    same: dict[str, str] = {}
    different: set[tuple[str, str]] = set()
    reviewed: set[frozenset[str]] = set()
    for row in rows("same-different"):
        if row["decision"] != "unsure":
            reviewed.add(frozenset((normalise(row["name_a"]), normalise(row["name_b"]))))
        for name, thing in ((row["name_a"], row["thing_b"]), (row["name_b"], row["thing_a"])):
            if row["decision"] == "same" and row["thing_a"] == row["thing_b"] and thing:
                same.setdefault(normalise(name), THINGS + thing)
            elif row["decision"] == "different" and thing:
                different.add((normalise(name), THINGS + thing))
    cues = {THINGS + row["thing"]: tuple(c.strip() for c in row["cues"].split(";")) for row in rows("homonyms")}
    return Decisions(same, frozenset(different), cues, frozenset(reviewed))
