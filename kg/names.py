"""The authority file: every known name of every known thing, looked up by its normalised form.

`kg/corpus/tables/names.csv` is the data; this module only reads and indexes it, with the standard library, so that
the extractor (which uses it as a gazetteer) and the linker share one list and load it in some hundredths of a second.
A name may belong to several things ("National Quality Award"): `lookup` gives them all and decides nothing.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources

from kg.namespaces import THINGS

NAME_TYPES = ("preferred", "abbreviation", "number", "alternative", "former", "translation")
_MARKS = re.compile(r"[®™©℠'’‘`´\"“”„«»]")
_BREAKS = re.compile(r"[\W_]+")
_DESIGNATION = re.compile(
    r"\b(?:GB/[TZ]|GBT|YY/T|DB\d+/T|BS EN ISO|DIN EN ISO|EN ISO|GOST R ISO|ISO/TS|ISO/DIS|ISO|IATF|JIS [QZ]|AS|EN|BS"
    r"|QS|TL|VDA|IEC)[ -]?\d[\d.]*(?:[-–—:]\d{4})?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One name of one thing. name_type: one of NAME_TYPES; valid_from, valid_to: years or dates, "" when open."""

    iri: str
    kind: str
    name: str
    language: str
    name_type: str
    valid_from: str = ""
    valid_to: str = ""
    source_url: str = ""
    edition_of: str = ""
    """For an edition: the IRI of its framework, on its preferred name."""

    @property
    def is_code(self) -> bool:
        """Whether this is a place's code ("CN", "AL"): fit for a table's cell, never for running text."""
        return self.kind == "place" and (self.name_type == "number" or self.language == "en-US")


@lru_cache(maxsize=1 << 16)
def normalise(name: str) -> str:
    """Return the form under which names are compared: NFKC, case folded, no accents, marks or punctuation.

    `normalise("MicroPort®") == "microport"`; "&" reads as "and", a leading "the" is dropped.
    """
    if not name.isascii():
        name = unicodedata.normalize("NFKC", name)
        decomposed = unicodedata.normalize("NFD", name)
        kept = (c for c in decomposed if not ("\u0300" <= c <= "\u036f" or "\u200b" <= c <= "\u200f"))
        name = unicodedata.normalize("NFC", "".join(kept))
    folded = _MARKS.sub("", name).casefold().replace("&", " and ")
    text = _BREAKS.sub(" ", folded).strip()
    return text[4:] if text.startswith("the ") and len(text) > 4 else text


def designation(name: str) -> str | None:
    """Return the designation of a standard inside a name, as a key: "ISO9001:2015" and "ISO 9001-2015" are one key.

    None when the name holds none; "National Standard GB/T 19580 Criteria ..." gives "gbt19580".
    """
    found = _DESIGNATION.search(unicodedata.normalize("NFKC", name))
    return re.sub(r"[\W_]+", "", found.group().casefold()) if found else None


@dataclass(frozen=True, eq=False)
class Names:
    """All known names, compared and hashed as one object: caches are kept by it.

    `entries` are in file order: of one thing, the preferred names come first.
    """

    entries: tuple[Entry, ...]
    _by_name: dict[str, list[Entry]] = field(default_factory=dict, repr=False, compare=False)
    _by_iri: dict[str, list[Entry]] = field(default_factory=dict, repr=False, compare=False)
    _by_designation: dict[str, list[Entry]] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        for entry in self.entries:
            self._by_name.setdefault(normalise(entry.name), []).append(entry)
            self._by_iri.setdefault(entry.iri, []).append(entry)
            if entry.kind in ("framework", "edition") and entry.name_type in ("number", "preferred"):
                key = designation(entry.name)
                if key and key == re.sub(r"[\W_]+", "", entry.name.casefold()):
                    self._by_designation.setdefault(key, []).append(entry)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __contains__(self, iri: object) -> bool:
        return iri in self._by_iri

    def lookup(self, name: str, kinds: Collection[str] | None = None) -> tuple[Entry, ...]:
        """Return the entries whose normalised name is that of `name`, of the given kinds (all when None)."""
        found = self._by_name.get(normalise(name), ())
        return tuple(e for e in found if kinds is None or e.kind in kinds)

    def lookup_designation(self, name: str, kinds: Collection[str] | None = None) -> tuple[Entry, ...]:
        """Return the entries of the standard or edition whose designation stands in `name`; empty when none does."""
        key = designation(name)
        found = self._by_designation.get(key, ()) if key else ()
        return tuple(e for e in found if kinds is None or e.kind in kinds)

    def labels(self, iri: str) -> tuple[Entry, ...]:
        """Return every name of a thing, the preferred ones first; empty when the thing is not known."""
        return tuple(self._by_iri.get(iri, ()))

    def label(self, iri: str, language: str = "en") -> str | None:
        """Return the name to show: the preferred one of the language, else the first preferred one, else None."""
        preferred = [e for e in self.labels(iri) if e.name_type == "preferred"]
        in_language = [e for e in preferred if e.language.partition("-")[0] == language.partition("-")[0]]
        chosen = in_language or preferred or list(self.labels(iri))
        return chosen[0].name if chosen else None

    def framework_of(self, edition: str) -> str | None:
        """Return the framework that an edition is one of; None when the edition is not known."""
        return next((entry.edition_of for entry in self.labels(edition) if entry.edition_of), None)

    def iris(self) -> Iterable[str]:
        """Return the IRIs of all known things, in file order."""
        return self._by_iri.keys()


def read(table: Iterable[dict[str, str]]) -> Names:
    """Return the names of the rows of a table with the columns of names.csv.

    A row's `thing` is kind/slug; KeyError when a column is missing.
    """
    return Names(
        tuple(
            Entry(
                THINGS + row["thing"],
                row["thing"].partition("/")[0],
                row["name"],
                row["language"],
                row["name_type"],
                row["valid_from"],
                row["valid_to"],
                row["source_url"],
                THINGS + row["edition_of"] if row.get("edition_of") else "",
            )
            for row in table
        )
    )


def rows(table: str) -> Iterator[dict[str, str]]:
    """Return the rows of a packaged table by its name without suffix (`rows("names")`)."""
    text = resources.files("kg").joinpath(f"corpus/tables/{table}.csv").read_text(encoding="utf-8")
    return csv.DictReader(text.splitlines(keepends=True))


@lru_cache(maxsize=1)
def _concepts() -> dict[tuple[str, str], str]:
    return {(row["scheme"], normalise(row["name"])): row["code"] for row in rows("codes")}


@lru_cache(maxsize=1)
def _cycles() -> dict[tuple[str, str], str]:
    return {(THINGS + row["award"], row["edition"]): row["year"] for row in rows("cycles")}


def cycle_year(award: str, edition: int) -> str | None:
    """Return the year of a numbered edition of an award (its IRI), as far as the packaged tables tell; else None."""
    return _cycles().get((award, str(edition)))


def concept_code(scheme: str, name: str) -> str | None:
    """Return the code of a concept by one of its names or the code itself ("提名奖" gives "nomination"), else None.

    The names are those of `ontology/concepts.ttl`; `kg/corpus/tables/codes.csv` is made from it, as a test holds.
    """
    key = normalise(name)
    return _concepts().get((scheme, key))


@lru_cache(maxsize=1)
def load_packaged() -> Names:
    """Return the names of the packaged authority file; read once."""
    return read(rows("names"))
