"""schema.org for search engines: what a page shows, as JSON-LD in the page itself."""

from __future__ import annotations

from kg.namespaces import expand
from web.entities import Entity
from web.index import index
from web.links import label
from web.script_safe import script_safe

_TYPES = {"award": "Thing", "organization": "Organization", "person": "Person", "place": "Place",
          "framework": "CreativeWork", "edition": "CreativeWork", "product": "Product"}  # fmt: skip


def of(entity: Entity, kind: str) -> str:
    """Return the JSON-LD of an entity, safe to stand inside a script element."""
    names = [text for text, _, _ in index().names(entity.iri)]
    data: dict[str, object] = {
        "@context": "https://schema.org/",
        "@id": entity.iri,
        "@type": _TYPES.get(kind, "Thing"),
        "name": label(entity.iri),
    }
    if len(names) > 1:
        data["alternateName"] = names[1:12]
    if kind in ("organization", "person"):
        data["award"] = [label(value.term.value) for value in entity.values("qa:received")][:50]
    founded = entity.values("qa:foundedIn")
    if founded and kind == "organization":
        data["foundingDate"] = founded[0].term.value
    located = entity.values("qa:locatedIn") or entity.values("qa:country")
    if located:
        data["location"] = {"@type": "Place", "name": label(located[0].term.value)}
    same = [v.term.value for prop in entity.properties if prop.iri in (expand("owl:sameAs"), expand("skos:exactMatch"))
            for v in prop.values]  # fmt: skip
    if same:
        data["sameAs"] = same
    return script_safe(data)
