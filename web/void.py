"""What the data and the service are, for machines: VoID at `/.well-known/void`, and the service description."""

from __future__ import annotations

from flask import Blueprint, Response, request

from kg import formats
from kg.errors import NotAcceptable
from kg.namespaces import BASE, PREFIXES
from kg.sparql.queries import construct
from kg.sparql.results import iri, literal
from kg.store.serialize import serialize
from web import endpoint
from web.cache import per_release

bp = Blueprint("void", __name__)
NTRIPLES = "application/n-triples"
DATASET = iri(BASE + "dataset")


def address(path: str = "") -> str:
    """Return an absolute address of the site: by its setting where a proxy hides it, else as the request has it."""
    root = endpoint.settings().base_url.rstrip("/") or request.url_root.rstrip("/")
    return root + path


def in_format(data: bytes, accept: str) -> tuple[bytes, str]:
    """Return N-Triples in the RDF format that a request prefers, Turtle when it takes none, with its media type."""
    try:
        chosen = formats.negotiate(accept, formats.GRAPHS).media_type
    except NotAcceptable:
        chosen = "text/turtle"
    return serialize(data, chosen, PREFIXES), f"{chosen}; charset=utf-8" if chosen == "text/turtle" else chosen


def service_description(accept: str) -> tuple[bytes, str]:
    """Return the description of the SPARQL service and its media type."""
    return in_format(_service(address("/sparql")), accept)


@per_release
def _service(address: str) -> bytes:
    return construct(endpoint.endpoint(), "service-description", NTRIPLES, dataset=DATASET, endpoint=iri(address))


@per_release
def _void(root: str, version: str) -> bytes:
    return construct(
        endpoint.endpoint(), "void", NTRIPLES, dataset=DATASET, endpoint=iri(f"{root}/sparql"),
        dump=iri(f"{root}/downloads/quality-awards.nq"), home=iri(f"{root}/"), version=literal(version),
    )  # fmt: skip


@bp.get("/.well-known/void")
@bp.get("/void")
def void() -> Response:
    """Describe the dataset: what it holds, in numbers, and where it can be had."""
    found = _void(address(), endpoint.version())
    body, media_type = in_format(found, request.headers.get("Accept", ""))
    made = Response(body, content_type=media_type)
    made.headers["Access-Control-Allow-Origin"] = "*"
    made.vary.add("Accept")
    made.set_etag(f"void-{endpoint.version()}-{media_type.partition(';')[0].replace('/', '-')}")
    made.make_conditional(request)
    return made
