"""What a run did, document by document, for a person to read."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.errors import KgError

SHOWN = 20
"""Lines about files that were skipped; a folder may hold thousands."""


@dataclass(slots=True)
class Report:
    """What a run did. iris: the documents that were loaded, in the order of `loaded`.

    failures: documents that were not loaded. warnings: for documents that were, aids that could not help and facts that
    were left out since they break a shape. skipped: a line for each file in a folder that no reader takes.
    """

    loaded: list[str] = field(default_factory=list)
    iris: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    failures: list[KgError] = field(default_factory=list)
    warnings: list[KgError] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    statements: int = 0
    quads: int = 0

    def summary(self) -> str:
        """Return the run in one line, and a line for each document that failed or was read in part or without help."""
        counts = {"unchanged": len(self.unchanged), "removed": len(self.removed), "failed": len(self.failures)}
        rest = "".join(f", {count} {name}" for name, count in counts.items() if count)
        done = f"{len(self.loaded)} loaded ({self.statements:,} statements)"
        line = f"documents: {done}{rest}; {self.quads:,} quads in all"
        return "\n".join([line, *self.troubles()])

    def troubles(self) -> list[str]:
        """Return a line for each file that was skipped and for each failure and warning."""
        more = len(self.skipped) - SHOWN
        left = [*self.skipped[:SHOWN], *([f"skipped: {more:,} more files that no reader takes"] if more > 0 else [])]
        return [*left, *(f"warning: {one}" for one in self.warnings), *(f"failed: {error}" for error in self.failures)]
