"""Chinese: what learned weights look for; data only."""

from __future__ import annotations

from kg.extract.chinese.ties import TIES
from kg.extract.patterns.weighed import IN_LIST, Weighed, Winners, Years

_WINNERS = Winners(
    between=rf"(?:{IN_LIST}|[和及与])*",
    list_words=frozenset(("和", "及")),
    ends=(1, 2),
)
_YEARS = Years(of_standard=r"(?:ISO|IEC|TS)\s?[\w/ ]*[:-]$")

WEIGHED = Weighed(winners=_WINNERS, years=_YEARS, ties=TIES)
