"""How well a name fits what was typed, and which of a thing's names a reader is shown."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from kg import iris
from kg.namespaces import DOCUMENTS, ONTOLOGY, SCHEMES, compact

SEARCHED = ("award", "programme", "framework", "edition", "organization", "person", "place", "product", "honour",
            "document")  # fmt: skip
"""The kinds that a reader looks for by name, in the order in which suggestions show them."""


def kind_of(iri: str) -> str | None:
    """Return the kind of a thing, `document`, `concept` or `term` (of the ontology) by its IRI; None for the rest."""
    kind = iris.kind_of(iri)
    if kind or not iri:
        return kind
    for prefix, name in ((DOCUMENTS, "document"), (SCHEMES, "concept"), (ONTOLOGY, "term")):
        if iri.startswith(prefix) and (name != "document" or "#" not in iri):
            return name
    return None


def short(iri: str) -> str:
    """Return a form of an IRI that can be shown where it has no label."""
    compacted = compact(iri)
    return compacted if compacted != iri else iri.rstrip("/").rpartition("/")[2].rpartition("#")[2] or iri


def choose(names: Sequence[tuple[str, str, bool]], language: str) -> str | None:
    """Return the name to show of (text, language tag, preferred) triples, those that come first before others.

    That is the preferred one in the language, else another one in it (a reader of Chinese knows the Deming Prize as
    戴明奖, also where no source calls that its name), else the preferred one in English, without a language, in any.
    """
    preferred = [name for name in names if name[2]] or list(names)
    for listed, wanted in ((preferred, language), (names, language), (preferred, "en"), (preferred, "")):
        for text, tag, _ in listed:
            if tag.partition("-")[0].lower() == wanted:
                return text
    return preferred[0][0] if preferred else None


def pairs(norm: str) -> set[str]:
    """Return the pairs of neighbouring Chinese, Japanese or Korean characters."""
    squashed = norm.replace(" ", "")
    return {squashed[i : i + 2] for i in range(len(squashed) - 1) if min(squashed[i], squashed[i + 1]) > "\u2e7f"}


def exactness(query: str, name: str) -> float:
    """Return how good a hit is that holds what was typed: 100 for the very name, least for a part of a word."""
    if name == query:
        return 100.0
    squashed, flat = query.replace(" ", ""), name.replace(" ", "")
    if squashed == flat:
        return 96.0
    share = 8.0 * len(squashed) / max(1, len(flat))
    if name.startswith(query):
        return 78.0 + share
    if f" {query}" in name:
        return 66.0 + share
    return (56.0 if squashed in flat else 50.0) + share


def similarity(query: str, name: str) -> float:
    """Return how good a hit is that only resembles what was typed (up to 45), 0 when it does not."""
    if pairs(query):
        asked, given = pairs(query), pairs(name)
        return 45.0 * len(asked & given) / float((len(asked | given) * len(asked)) ** 0.5)
    words = name.split()
    ratios = []
    for word in query.split():
        if len(word) < 3:
            continue
        ratios.append(max((SequenceMatcher(None, word, other).ratio() for other in words), default=0.0))
    mean = sum(ratios) / len(ratios) if ratios else 0.0
    brevity = 6.0 * min(1.0, len(query) / max(1, len(name)))
    return 40.0 * mean + brevity if mean >= 0.74 else 0.0
