"""The site: pages for readers and the SPARQL protocol for programs, over the graph that `kg` keeps.

Importing this package loads nothing heavy; `create_app` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from kg.settings import Settings

__all__ = ["create_app"]


def create_app(settings: Settings | None = None) -> Flask:
    """Return the site as a WSGI application. settings: those of the environment when None."""
    from web.app import build

    return build(settings)
