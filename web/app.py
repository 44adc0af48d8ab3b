"""Building the site: settings, the door to the graph, security, languages, errors, and the pages, in one place."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from flask import Flask, url_for

from kg.settings import Settings, read
from web import errors, examples, frame, language, links, pages, security

_IMMUTABLE = 365 * 24 * 3600


def build(settings: Settings | None) -> Flask:
    """Return the site. settings: those of the environment when None; kept as `app.config["KG_SETTINGS"]`."""
    site = Flask("web", static_folder="static", template_folder="templates")
    site.config.update(
        KG_SETTINGS=settings or read(),
        SEND_FILE_MAX_AGE_DEFAULT=_IMMUTABLE,
        TRAP_HTTP_EXCEPTIONS=False,
    )
    site.jinja_env.trim_blocks = site.jinja_env.lstrip_blocks = True
    site.jinja_env.globals.update(asset=asset, frame_style=frame.style)
    security.register(site)
    language.register(site)
    links.register(site)
    errors.register(site)
    examples.register(site)
    pages.register(site)
    return site


def asset(path: str) -> str:
    """Return the address of a static file with a mark of its content, so that browsers may keep it for good."""
    return url_for("static", filename=path, v=_mark(path))


@lru_cache(maxsize=256)
def _mark(path: str) -> str:
    file = Path(__file__).parent / "static" / path
    return hashlib.sha256(file.read_bytes()).hexdigest()[:10]
