"""What a release has beside its quads, whoever publishes it: the index for search and the prepared answers."""

from __future__ import annotations

from kg.search import publish as search
from kg.sparql import prepared
from kg.store.release import Extra

EXTRAS: tuple[Extra, ...] = (search.extra, prepared.extra)
