"""Lists and tables (being built)."""
from __future__ import annotations
from kg.extract.awards import AwardYears
from kg.extract.found import Found
from kg.extract.sentences import Reading

def read(reading: Reading, years: AwardYears) -> list[Found]:
    """Return what lists say."""
    return []
