"""schema.org for search engines: what a page shows, as JSON-LD in the page itself.

schema.org has no class for an award as such, so an award is a Thing whose `additionalType` says what it is. A
property is given only where schema.org has it for the type: `location` for an organization, `containedInPlace` for a
place, `homeLocation` for a person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.namespaces import BASE, expand
from web.entities import Entity
from web.index import index
from web.language import translate
from web.links import label
from web.script_safe import script_safe
from web.sources import DocumentInfo

if TYPE_CHECKING:
    from kg.store.release import Release

CONTEXT = "https://schema.org/"
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
_TYPES = {"organization": "Organization", "person": "Person", "place": "Place", "framework": "CreativeWork",
          "edition": "CreativeWork", "product": "Product"}  # fmt: skip
_WHERE = {"organization": "location", "place": "containedInPlace", "person": "homeLocation"}
_MOST = 50


def of(entity: Entity, kind: str) -> str:
    """Return the JSON-LD of an entity, safe to stand inside a script element."""
    name = label(entity.iri)
    others = dict.fromkeys(text for text, _, _ in index().names(entity.iri) if text != name)
    same = [v.term.value for prop in entity.properties if prop.iri in (expand("owl:sameAs"), expand("skos:exactMatch"))
            for v in prop.values]  # fmt: skip
    data: dict[str, object] = {
        "@context": CONTEXT, "@id": entity.iri, "@type": _TYPES.get(kind, "Thing"), "additionalType": entity.types,
        "name": name, "url": entity.iri, "alternateName": list(others)[:12], "sameAs": same,
    }  # fmt: skip
    if kind in ("organization", "person"):
        data["award"] = _labels(entity, "qa:received")
    if kind == "organization":
        data["foundingDate"] = next((value.term.value for value in entity.values("qa:foundedIn")), "")
    if kind in ("framework", "edition"):
        data["publisher"] = [{"@type": "Organization", "name": text} for text in _labels(entity, "qa:issuedBy")]
        data["datePublished"] = next((value.term.value for value in entity.values("qa:year")), "")
        data["isBasedOn"] = [value.term.value for value in entity.values("qa:derivedFrom")][:_MOST]
    located = _labels(entity, "qa:locatedIn") or _labels(entity, "qa:country")
    if located and kind in _WHERE:
        data[_WHERE[kind]] = {"@type": "Place", "name": located[0]}
    return _written(data)


def of_document(info: DocumentInfo) -> str:
    """Return the JSON-LD of a document, safe to stand inside a script element."""
    data: dict[str, object] = {
        "@context": CONTEXT, "@id": info.iri, "@type": "DigitalDocument", "name": info.title,
        "publisher": {"@type": "Organization", "name": info.publisher} if info.publisher else "",
        "datePublished": info.date, "inLanguage": info.language, "encodingFormat": info.format,
        "url": info.url if info.url.startswith(("http://", "https://")) else info.iri,
    }  # fmt: skip
    return _written(data)


def of_dataset(root: str, release: Release | None, files: list[tuple[str, str, int]]) -> str:
    """Return the JSON-LD of the whole graph. files: address, media type and size of each download."""
    data: dict[str, object] = {
        "@context": CONTEXT, "@id": BASE.rstrip("/"), "@type": "Dataset", "name": "Quality Awards Knowledge Graph",
        "description": translate(
            "A knowledge graph of the world's quality awards. Every statement names the document that says so."
        ),
        "url": f"{root}downloads", "license": LICENCE, "isAccessibleForFree": True, "inLanguage": ["en", "zh"],
        "version": release.version if release else "", "dateModified": release.created[:10] if release else "",
        "creator": {"@type": "Organization", "name": "Quality Awards Knowledge Graph"},
        "keywords": ["quality award", "business excellence", "quality management", "knowledge graph"],
        "distribution": [
            {"@type": "DataDownload", "contentUrl": address, "encodingFormat": kind, "contentSize": f"{size} B"}
            for address, kind, size in files
        ],
    }  # fmt: skip
    return _written(data)


def _labels(entity: Entity, prop: str) -> list[str]:
    return list(dict.fromkeys(label(value.term.value) for value in entity.values(prop)))[:_MOST]


def _written(data: dict[str, object]) -> str:
    """Return the data without what is empty: `award: []` says that there is none, which nobody knows."""
    return script_safe({name: value for name, value in data.items() if value not in ("", [], None)})
