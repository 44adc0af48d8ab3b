"""The command `kg serve`, offered to `kg` by an entry point so that the core never imports the site."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace

import click


@click.command()
@click.option("--host", metavar="ADDRESS", help="Address to listen on.  [default: $KG_HOST, else 127.0.0.1]")
@click.option("--port", type=click.IntRange(0, 65535), help="Port to listen on.  [default: $KG_PORT, else 8000]")
@click.option("--store", "location", metavar="LOCATION", envvar="KG_STORE", help="Where the graph lives.")
def serve(host: str | None, port: int | None, location: str | None) -> None:
    """Serve the site: search, graph explorer, lineage, SPARQL, documents and downloads.

    A store that is still empty is filled from the packaged documents first; so is `memory:`, which lasts as long as
    the command.
    """
    from kg import settings
    from kg.store import open_store, release
    from web.server import serve as run

    with tempfile.TemporaryDirectory() as directory:
        chosen = settings.read(host=host, port=port, store=location)
        for line in settings.misnamed(os.environ):
            click.echo(f"kg: {line}", err=True)
        if chosen.store == "memory:":
            chosen = replace(chosen, store=directory)
        if "://" not in chosen.store and not release.published(chosen.store):
            from kg import ingest  # only the first start has documents to read

            store = open_store(chosen.store)
            try:
                ingest.build(store, chosen.store, progress=lambda line: click.echo(line, err=True))
            finally:
                store.close()
        run(chosen)
