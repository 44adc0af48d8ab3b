"""The site visits its own pages after its start. What happens once in a process, no reader waits for then.

Templates are compiled, the ontology is parsed, the lists of documents and labels are read:
about a second in all, of which one reader would meet half.
"""

from __future__ import annotations

import gc
from contextlib import suppress
from threading import Thread
from urllib.parse import urlencode

from flask import Flask

from kg.errors import KgError
from web import whole
from web.links import path

AWARDS = 2
PAGES = ("/", "/search?q=quality", "/overview", "/lineage", "/documents", "/sparql", "/ontology")


def begin(site: Flask) -> None:
    """Begin to visit the pages and return."""
    Thread(target=visit, args=(site,), name="warm", daemon=True).start()


def visit(site: Flask) -> dict[str, int]:
    """Visit the pages, the awards with the most conferrals and the graph around them; return the statuses by page."""
    for template in site.jinja_env.list_templates(extensions=["html"]):
        site.jinja_env.get_template(template)
    pages = list(PAGES)
    with site.test_request_context(), suppress(KgError):
        for row in whole.rows("overview-top-awards")[:AWARDS]:
            pages += [path(row["award"].value), f"/graph?{urlencode({'focus': row['award'].value})}"]
    client = site.test_client()
    found = {page: client.get(page, headers={"Accept": "text/html"}).status_code for page in pages}
    gc.collect()
    gc.freeze()
    return found
