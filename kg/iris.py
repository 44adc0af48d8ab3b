"""Minting: the one place where IRIs of things, documents and code-list entries are made.

An IRI is stable because it is made from the name alone (NFKC, case folded, words joined by hyphens);
letters of every script stay, since an IRI may hold them and a Chinese reader can then read it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from kg.namespaces import DOCUMENTS, KINDS, SCHEMES, THINGS

MAX_SLUG = 120


@lru_cache(maxsize=4096)
def slugify(name: str) -> str:
    """Return a readable slug of a name; `slugify("GB/T 19580") == "gb-t-19580"`.

    Latin letters lose their accents; other scripts are kept. Raises ValueError when nothing is left.
    """
    folded = unicodedata.normalize("NFKC", name).casefold().replace("&", " and ")
    folded = re.sub(r"[®™©'’]", "", folded)
    latin = "".join(
        c for c in unicodedata.normalize("NFD", folded) if not (unicodedata.combining(c) and ord(c) < 0x370)
    )
    slug = re.sub(r"[\W_]+", "-", unicodedata.normalize("NFC", latin)).strip("-")
    if not slug:
        raise ValueError(f"no IRI can be made from the name {name!r}: it has no letter or digit")
    return slug[:MAX_SLUG].rstrip("-")


def thing(kind: str, *parts: str) -> str:
    """Return the IRI of a thing: `thing("award", "Deming Prize")` ends in `id/award/deming-prize`.

    kind: one of KINDS. parts: names joined to one slug. Raises ValueError for an unknown kind or an empty slug.
    """
    if kind not in KINDS:
        raise ValueError(f"unknown kind of thing: {kind!r}")
    return f"{THINGS}{kind}/{slugify(' '.join(p for p in parts if p))}"


@lru_cache(maxsize=1 << 12)
def document(slug: str) -> str:
    """Return the IRI of a document, which is also that of its named graph."""
    return DOCUMENTS + slugify(slug)


def concept(scheme: str, code: str) -> str:
    """Return the IRI of an entry of a code list: `scheme/category/health-care`."""
    return f"{SCHEMES}{slugify(scheme)}/{slugify(code)}"


@lru_cache(maxsize=1 << 14)
def kind_of(iri: str) -> str | None:
    """Return the kind in a thing's IRI (`award`), or None when it is not one of ours."""
    if not iri.startswith(THINGS):
        return None
    kind = iri[len(THINGS) :].partition("/")[0]
    return kind if kind in KINDS else None
