"""The map of countries as an SVG image: `/map.svg` for all recipients, `?focus=` for those of an award or a framework.

Pages show it as <img>, so that it costs nothing until it is seen. The colours follow light and dark by the image's own
style sheet, which the policy allows by its digest: an image has no access to the page's.
"""

from __future__ import annotations

import base64
import hashlib
import re

from flask import Blueprint, Response, render_template, request, url_for
from flask.sansio.blueprints import BlueprintSetupState

from kg.errors import UnknownEntity
from web import world_map
from web.cache import per_release
from web.index import index
from web.language import current, translate
from web.links import full, label, local
from web.world_map import Country

bp = Blueprint("map", __name__)
_STYLE = re.compile(r"<style>(.*?)</style>", re.S)
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
SHOWN_WIDTH = 728


@bp.get("/map.svg")
def image() -> Response:
    """Answer the map. Raises UnknownEntity for a focus that the graph does not know."""
    focus = full(request.args["focus"]) if request.args.get("focus") else ""
    if focus and not index().has(focus):
        raise UnknownEntity(translate("The graph says nothing of this thing, so there is no map of it."))
    body, policy = _drawn(focus, current())
    response = Response(body, mimetype="image/svg+xml", headers={"Content-Security-Policy": policy})
    response.add_etag()
    response.headers["Cache-Control"] = "no-cache"
    response.vary.add("Accept-Language")
    response.vary.add("Cookie")
    response.make_conditional(request)
    return response


@per_release
def _drawn(focus: str, language: str) -> tuple[str, str]:
    """Return the image in a language, and the policy that lets its style sheet work and nothing else."""
    found = world_map.countries(focus)
    body = render_template("map.svg", map=world_map.draw(found), title=title(focus), summary=summary(found))
    body = _NO_XML.sub("", body)
    style = _STYLE.search(body)
    digest = hashlib.sha256((style.group(1) if style else "").encode()).digest()
    return body, f"default-src 'none'; style-src 'sha256-{base64.b64encode(digest).decode()}'; frame-ancestors 'none'"


def title(focus: str) -> str:
    """Return what the map is called."""
    if not focus:
        return translate("Recipients by country")
    return translate("Where the recipients are: {name}", name=label(focus))


def summary(found: tuple[Country, ...]) -> str:
    """Return the map in words: how many countries, and those with the most recipients."""
    first = translate(", ").join(f"{_short(country.iri)} {country.number:,}" for country in found[:5])
    return translate("A map of the world: recipients in {number} countries or regions; the most: {first}.",
                     number=len(found), first=first)  # fmt: skip


def _short(name: str) -> str:
    text = label(name)
    return text if len(text) <= 60 else text[:59] + "…"


def _address(focus: str) -> str:
    """Return the image's address; it names the language, since that is part of the picture."""
    return url_for("map.image", lang=current(), focus=local(focus) if focus else None)


@bp.record_once
def _offer(state: BlueprintSetupState) -> None:
    height = round(SHOWN_WIDTH * (world_map.atlas().height + world_map.LEGEND) / world_map.atlas().width)
    state.app.jinja_env.globals.update(map_address=_address, map_summary=summary, map_missing=world_map.missing,
                                  map_size=(SHOWN_WIDTH, height))  # fmt: skip
