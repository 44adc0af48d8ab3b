"""One thing: what it is, what it received or who received it, what it comes from, each value with its sources.

The same address gives RDF by its suffix or by Accept. Records (conferrals, certificates, figures) and entries of
code lists have pages of the same kind.
"""

from __future__ import annotations

from flask import Blueprint, Response, redirect, render_template, request

from kg import formats
from kg.errors import UnknownEntity
from kg.export import rdf
from kg.namespaces import SCHEMES, THINGS
from kg.projection import KINDS
from kg.search import kind_of
from web import entities, lineage, records, structured, world_map
from web.endpoint import endpoint
from web.entities import HIDDEN, Entity
from web.index import index
from web.language import translate
from web.links import checked, label, local, path
from web.world_map import Country

bp = Blueprint("entity", __name__)
OFFERED = tuple(formats.named(name, "graph") for name in ("turtle", "jsonld", "ntriples", "rdfxml"))
_HTML = formats.named("html", "network")
EVENT_KINDS = {"award": ("qa:award",), "programme": ("programme",), "organization": ("qa:recipient", "qa:unit"),
               "person": ("qa:recipient",), "cycle": ("qa:cycle",), "place": ()}  # fmt: skip
MOST = {"most": 100, "most_values": 6, "most_records": 12, "most_incoming": 10}
"""How much of each part a page shows at first; `?all=1` shows everything."""
EVERYTHING = 100_000


@bp.get("/id/<kind>/<path:slug>")
def page(kind: str, slug: str) -> Response:
    """Show a thing, or answer its RDF."""
    return _respond(f"{THINGS}{kind}/", slug, kind)


@bp.get("/scheme/<name>/<path:slug>")
def concept(name: str, slug: str) -> Response:
    """Show an entry of a code list, or answer its RDF."""
    return _respond(f"{SCHEMES}{name}/", slug, "concept")


def _respond(base: str, slug: str, kind: str) -> Response:
    for offered in OFFERED:
        if slug.endswith(offered.suffix):
            return _rdf(checked(base + slug.removesuffix(offered.suffix)), offered)
    name = checked(base + slug)
    chosen = formats.negotiate(request.headers.get("Accept"), (_HTML, *OFFERED))
    response = _page(name, kind) if chosen is _HTML else _rdf(name, chosen)
    response.vary.add("Accept")
    for offered in OFFERED:
        address = f"{request.script_root}{path(name)}{offered.suffix}"
        response.headers.add("Link", f'<{address}>; rel="alternate"; type="{offered.media_type}"')
    return response


def _rdf(name: str, chosen: formats.Format) -> Response:
    return Response(rdf.neighbourhood(endpoint(), name, chosen.name), mimetype=chosen.media_type)


def _page(name: str, kind: str) -> Response:
    entity = entities.read(name)
    if entity is None:
        raise UnknownEntity(
            translate("The graph says nothing of {name}. The search may find it under another name.", name=name[:300])
        )
    successor = _moved(entity)
    if successor:
        return Response(status=301, headers={"Location": redirect(path(successor)).location})
    tables = []
    for role in EVENT_KINDS.get(kind, ()):
        tables += [(role, rows) for rows in [entities.conferrals(name, role)] if rows]
    shown = [prop for prop in entity.properties if prop.iri not in HIDDEN]
    parts = {
        "properties": shown, "tables": tables, "by_year": _by_year(tables), "countries": _countries(name, kind),
        "candidacies": _candidacies(name, kind), "incoming": entities.incoming(name),
        "records": records.lines(entities.records(name), name), "ancestry": lineage.strip(name),
        "descendants": _descendants(name, kind), "editions": lineage.editions(name),
    }  # fmt: skip
    return Response(
        render_template(
            "entity.html", entity=entity, kind=kind_of(name) or kind, title=label(name), names=_names(name),
            drawn=_drawn(entity), offered=OFFERED, linked_data=structured.of(entity, kind), **parts, **_most(),
        )
    )  # fmt: skip


def _most() -> dict[str, int]:
    return dict.fromkeys(MOST, EVERYTHING) if request.args.get("all") == "1" else MOST


def _drawn(entity: Entity) -> list[str]:
    """Return what the graph view starts from: the thing itself, or the two ends of a record."""
    if kind_of(entity.iri) in KINDS:
        return [local(entity.iri)]
    ends = (*entity.values("qa:recipient")[:1], *entity.values("qa:award")[:1])
    return [local(value.term.value) for value in ends if kind_of(value.term.value) in KINDS]


def _moved(entity: Entity) -> str:
    return next((v.term.value for v in entity.values("dcterms:isReplacedBy") if len(entity.properties) <= 2), "")


def _names(name: str) -> list[tuple[str, str]]:
    """Return the other names of a thing with their languages, without the one that is the title."""
    title = label(name)
    seen = {title}
    return [(text, tag) for text, tag, _ in index().names(name) if text not in seen and not seen.add(text)]  # type: ignore[func-returns-value]


def _by_year(tables: list[tuple[str, list[entities.Conferral]]]) -> list[tuple[int, int]]:
    counts: dict[int, int] = {}
    for _, rows in tables:
        for row in rows:
            if row.year[:4].isdigit():
                counts[int(row.year[:4])] = counts.get(int(row.year[:4]), 0) + 1
    if len(counts) < 2:
        return []
    return [(year, counts.get(year, 0)) for year in range(min(counts), max(counts) + 1)]


def _descendants(name: str, kind: str) -> list[lineage.Step]:
    return lineage.steps(name, upward=False, limit=400) if kind == "framework" else []


def _countries(name: str, kind: str) -> tuple[Country, ...]:
    """Return where the recipients are, when that is more than one country."""
    found = world_map.countries(name) if kind in world_map.KINDS else ()
    return found if len(found) > 1 else ()


def _candidacies(name: str, kind: str) -> list[dict[str, str]]:
    roles = {"award": "qa:award", "organization": "qa:candidate", "person": "qa:candidate"}
    return entities.candidacies(name, roles[kind]) if kind in roles else []
