"""Chinese: where names begin and end, and what stands at them; data only."""

from __future__ import annotations

from kg.extract.patterns.naming import Naming

NAMING = Naming()
