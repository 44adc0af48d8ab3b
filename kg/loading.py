"""What is in the store already: which documents, read from which bytes by which software.

The record is PROV-O in the document's own graph: `<document#loading> a prov:Activity`, with the software that did
it named by its version and a hash of its files, so that a document is read again when the rules that read it change.
No time is recorded: two builds of the same documents are the same graph.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import kg
from kg.namespaces import BASE, ONTOLOGY_GRAPH, expand
from kg.sparql.queries import select
from kg.store.base import Endpoint

CORPUS = BASE + "corpus"
PACKAGE = Path(kg.__file__).parent
READERS = (
    "*.py", "extract/**/*", "readers/**/*", "tables/**/*", "corpus/tables/names.csv",
    "corpus/tables/same-different.csv",
    "corpus/tables/homonyms.csv", "corpus/tables/schemas/*",
)  # fmt: skip
"""The files that decide what a document says."""
ALL = ("**/*.py", "**/*.rq")
"""The files that decide, besides, what is inferred and published."""
PUBLISHED = "published"
"""The file beside a store that says which software inferred and published what the store holds."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A document in the store: digest of its bytes, software that read it, whether it is a packaged one.

    place: what the path that it was loaded from is known by (`place`); "" for one that is packaged or was pasted.
    """

    digest: str
    software: str
    packaged: bool
    place: str = ""
    awaiting: bool = False
    """Whether facts of it were left out, since nobody judged them."""


def begin(location: str | Path) -> None:
    """Mark what was inferred and published as out of date; the next build or load then does both."""
    (Path(location).expanduser() / PUBLISHED).unlink(missing_ok=True)


@lru_cache(maxsize=1)
def software() -> str:
    """Return the IRI of this software: its version and a hash of the files that decide what a document says."""
    return f"{BASE}software/{kg.__version__}-{_digest(PACKAGE, READERS)}"


@lru_cache(maxsize=1)
def publisher() -> str:
    """Return a hash of all code and queries: what is published is made anew when it changes."""
    return _digest(PACKAGE, (*READERS, *ALL)) + ontology_digest()


@lru_cache(maxsize=1)
def ontology_digest() -> str:
    """Return a hash of the ontology's files: vocabulary, shapes and rules."""
    return _digest(PACKAGE.parent / "ontology", ("*.ttl", "rules/*"))


def _digest(folder: Path, patterns: tuple[str, ...]) -> str:
    hashed = hashlib.sha256()
    for path in sorted({path for pattern in patterns for path in folder.glob(pattern)}):
        if path.is_file() and path.suffix != ".pyc":
            hashed.update(path.name.encode() + path.read_bytes())
    return hashed.hexdigest()[:12]


def digest(path: Path) -> str:
    """Return the SHA-256 of a file's bytes in hex; "" for what cannot be read, which its reader will report."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def size(path: Path) -> int:
    """Return the bytes of a file; 0 for what cannot be read, which its reader will report."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def place(path: Path) -> str:
    """Return what a path is known by in a graph that others read: a hash, since a path tells of the machine."""
    return "path-" + hashlib.sha256(str(path.resolve()).encode(errors="surrogateescape")).hexdigest()[:16]


def record(document_iri: str, packaged: bool, place: str = "") -> Iterator[str]:
    """Yield the N-Quads that say that this software read the document; packaged ones are part of the corpus.

    place: what the path of the file is known by, so that loading it again replaces this document and no other.
    """
    activity, graph = f"<{document_iri}#loading>", f"<{document_iri}>"
    yield f"{activity} <{expand('rdf:type')}> <{expand('prov:Activity')}> {graph} ."
    yield f"{activity} <{expand('prov:used')}> <{document_iri}> {graph} ."
    yield f"{activity} <{expand('prov:wasAssociatedWith')}> <{software()}> {graph} ."
    yield f"<{software()}> <{expand('rdf:type')}> <{expand('prov:SoftwareAgent')}> {graph} ."
    if place:
        yield f'{activity} <{expand("dcterms:identifier")}> "{place}" {graph} .'
    if packaged:
        yield f"<{document_iri}> <{expand('dcterms:isPartOf')}> <{CORPUS}> {graph} ."


def ontology_record(digest: str) -> bytes:
    """Return the N-Quads that record from which files the ontology's graph was made."""
    line = f'<{ONTOLOGY_GRAPH}> <{expand("qa:digest")}> "{digest}" <{ONTOLOGY_GRAPH}> .'
    return "\n".join([line, *record(ONTOLOGY_GRAPH, packaged=False), ""]).encode()


def loaded(endpoint: Endpoint) -> dict[str, Loaded]:
    """Return the documents of the store by IRI."""
    return {
        row["document"].value: Loaded(
            row["digest"].value,
            row["software"].value,
            "corpus" in row,
            row["place"].value if "place" in row else "",
            "awaiting" in row,
        )
        for row in select(endpoint, "loaded")
    }
