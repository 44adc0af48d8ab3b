"""Chinese: what learned weights look for; data only."""

from __future__ import annotations

from kg.extract.patterns.weighed import Weighed

WEIGHED = Weighed()
