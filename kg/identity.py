"""Which IRI a document gets: its file's name decides, unless a document from elsewhere has that name already.

A file that was loaded before keeps its IRI, whatever it says now, so that loading it again replaces what it said. Two
files of one name are two documents: the second gets a short digest of its bytes behind the name, which is the same on
every machine. The same bytes under the same name are the same document.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg import iris
from kg.iris import MAX_SLUG
from kg.loading import Loaded
from kg.namespaces import DOCUMENTS
from kg.readers.text import slug_of

LENGTHS = (8, 16, 40)
"""Digits of the digest: more of them where fewer are taken too."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has an IRI: the place it was loaded from ("" when it was pasted or is packaged) and its bytes' digest."""

    place: str
    digest: str


class Identities:
    """The IRIs that are taken, and by whom; grows with each document that gets one."""

    def __init__(self, held: Mapping[str, Loaded]) -> None:
        self._holders = {iri: Holder(one.place, one.digest) for iri, one in held.items()}
        self._by_place = {one.place: iri for iri, one in held.items() if one.place}
        self._by_digest = {one.digest: iri for iri, one in held.items() if not one.packaged}

    def of_place(self, place: str) -> str | None:
        """Return the IRI of the document that was loaded from a place, if any was."""
        return self._by_place.get(place)

    def settle(self, slug: str, digest: str, place: str = "", declared: bool = False) -> str:
        """Return the slug of a document and take it.

        slug: the one made from its name. place: where it was loaded from; "" for a text that was pasted. declared:
        whether the file itself gives the slug, which then counts more than what it was known by before.
        """
        known = self._by_place.get(place) if place else None
        if declared:
            known = None
        elif known is None and iris.document(slug) not in self._holders:
            known = self._by_digest.get(digest)
        iri = known or self._free(slug, Holder(place, digest))
        self._holders[iri] = Holder(place, digest)
        return iri.removeprefix(DOCUMENTS)

    def _free(self, slug: str, mine: Holder) -> str:
        wanted = [slug, *(f"{slug[: MAX_SLUG - length - 1]}-{mine.digest[:length]}" for length in LENGTHS)]
        for iri in map(iris.document, wanted):
            if self._free_for(iri, mine):
                return iri
        return iris.document(mine.digest)

    def _free_for(self, iri: str, mine: Holder) -> bool:
        other = self._holders.get(iri)
        return other is None or other.digest == mine.digest or bool(mine.place and other.place == mine.place)


def slugs(paths: Sequence[Path]) -> list[str]:
    """Return a slug for each file: its name's; files of one name in several folders get their folder's name too."""
    plain = [slug_of(path) for path in paths]
    folders: defaultdict[str, set[Path]] = defaultdict(set)
    for path, slug in zip(paths, plain, strict=True):
        folders[slug].add(path.parent)
    return [
        slug_of(Path(f"{path.resolve().parent.name}-{slug}")) if len(folders[slug]) > 1 else slug
        for path, slug in zip(paths, plain, strict=True)
    ]
