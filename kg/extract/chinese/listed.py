"""Chinese: lists, tables and pages of one company; data only."""

from __future__ import annotations

from kg.extract.patterns.listed import Listed

LISTED = Listed()
