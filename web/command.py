"""The command `kg serve`, offered to `kg` by an entry point so that the core never imports the site."""

from __future__ import annotations

import tempfile

import click


@click.command()
@click.option("--host", metavar="ADDRESS", help="Address to listen on.  [default: $KG_HOST, else 127.0.0.1]")
@click.option("--port", type=click.IntRange(0, 65535), help="Port to listen on.  [default: $KG_PORT, else 8000]")
@click.option("--store", "location", metavar="LOCATION", envvar="KG_STORE", help="Where the graph lives.")
def serve(host: str | None, port: int | None, location: str | None) -> None:
    """Serve the site: search, graph explorer, lineage, SPARQL, documents and downloads.

    A store that is still empty, or `memory:`, is filled from the packaged documents first.
    """
    from kg import ingest, settings
    from kg.store import open_store, release
    from web.server import serve as run

    with tempfile.TemporaryDirectory() as directory:
        chosen = settings.read(host=host, port=port, store=location)
        in_memory = chosen.store == "memory:"
        if in_memory or ("://" not in chosen.store and not release.published(chosen.store)):
            place = directory if in_memory else chosen.store
            store = open_store(chosen.store)
            try:
                ingest.build(store, place, progress=lambda line: click.echo(line, err=True))
            finally:
                store.close()
            chosen = settings.read(host=host, port=port, store=place)
        run(chosen)
