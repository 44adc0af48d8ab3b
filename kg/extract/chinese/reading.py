"""Chinese: how a text is parted into blocks, sentences and values; data only."""

from __future__ import annotations

from kg.extract.patterns.reading import Reading

READING = Reading()
