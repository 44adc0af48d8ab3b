"""The command `kg`: each command imports what it uses, so that `kg --help` answers at once. Only this file prints.

Messages and progress go to standard error, results to standard output. An error is one line that says what is
wrong and what to do; its exit status is that of the error tree in `kg.errors`.
"""

from __future__ import annotations

import errno
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import click

from kg import __version__
from kg.errors import InvalidGraph, InvalidTable, KgError
from kg.namespaces import BASE, PREFIXES, expand

if TYPE_CHECKING:
    from kg.ingest import Report
    from kg.settings import Settings
    from kg.store import Store

QUERY_FORMATS = (
    "table", "json", "csv", "tsv", "xml", "turtle", "ntriples", "jsonld", "rdfxml", "trig", "nquads",
)  # fmt: skip
EXPORT_FORMATS = (
    "turtle", "trig", "nquads", "ntriples", "jsonld", "rdfxml", "graphml", "gexf", "csv", "html",
)  # fmt: skip

store_option = click.option(
    "--store",
    "location",
    metavar="LOCATION",
    envvar="KG_STORE",
    help="Where the graph lives: a directory, `memory:`, or a SPARQL endpoint's address. "
    "Default: $KG_STORE, else a directory in your data folder.",
)
paths_argument = click.argument("paths", nargs=-1, required=True, metavar="PATH...")
PLUGINS = "kg.commands"
NO_TERMINAL = 160
"""Columns of a table that is written to a file or a pipe."""


class Commands(click.Group):
    """The group of commands; those of other packages are offered through the entry points `kg.commands`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of our own commands and of those offered from outside, in the order of a first use."""
        order = ["build", "load", "extract", "query", "export", "validate", "explain", "figures", "serve"]
        names = {*super().list_commands(ctx), *entry_points(group=PLUGINS).names}
        return sorted(names, key=lambda name: (order.index(name) if name in order else len(order), name))

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """Return a command by name; one offered from outside is loaded now."""
        found = super().get_command(ctx, name)
        if found is None and name in entry_points(group=PLUGINS).names:
            found = entry_points(group=PLUGINS)[name].load()
        return found

    def main(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - click's own signature
        """Run a command; an error of ours, or a full disk, ends it with one line and its exit status."""
        try:
            return super().main(*args, **kwargs)
        except KgError as error:
            fail(error)
        except BrokenPipeError:
            sys.stderr.close()
            sys.exit(0)
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.EDQUOT):
                raise
            click.echo("kg: no room is left on the disk; free some space and run the command again", err=True)
            sys.exit(6)


def fail(error: KgError) -> None:
    """Print an error, with the rows or violations it carries, and exit with its status."""
    click.echo(f"kg: {error}", err=True)
    for line in details(error):
        click.echo(f"  {line}", err=True)
    sys.exit(error.exit_status)


def details(error: KgError) -> Sequence[str]:
    """Return the lines that an error carries besides its message: wrong cells, violations."""
    if isinstance(error, InvalidTable):
        return error.problems
    return error.report if isinstance(error, InvalidGraph) else ()


def note(message: str) -> None:
    """Print a line of progress to standard error."""
    click.echo(message, err=True)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="kg")
def main() -> None:
    """The knowledge graph of the world's quality awards: documents in, linked data out.

    \b
    kg build                      make the graph from the packaged documents
    kg load release.txt *.csv     add your own documents; every statement keeps its sentence
    kg query -q 'SELECT ...'      ask it in SPARQL
    kg export --format turtle -o awards.ttl
    kg serve                      browse it on http://127.0.0.1:8000

    Loading a document again replaces what it said before; a load that fails changes nothing.
    """


@main.command()
@store_option
def build(location: str | None) -> None:
    """Make the graph from the packaged documents; only what changed is built again."""
    from kg import ingest

    with opened(location) as (store, directory):
        report = ingest.build(store, directory, progress=note)
    finish(report)


@main.command()
@click.argument("paths", nargs=-1, metavar="PATH...", type=click.Path(path_type=Path))
@click.option("--review", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="Store nothing: write the proposed facts to FILE (CSV) for a person to judge.")  # fmt: skip
@click.option("--accept", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="Store what was kept in a FILE that --review wrote.")  # fmt: skip
@click.option("--by", default="", metavar="NAME", help="Who decides; recorded with each decision of --accept.")
@store_option
def load(paths: tuple[Path, ...], review: Path | None, accept: Path | None, by: str, location: str | None) -> None:
    """Add documents: text, Markdown, HTML, PDF, Word, e-mail, or a table (CSV) with the documented columns.

    Folders are searched for documents. One that cannot be read is named, the others are loaded. Loading a
    document again replaces what it said; what a reviewer decided is kept.
    """
    from kg import ingest

    if bool(paths) == bool(accept):
        raise click.UsageError("give documents to load, or --accept FILE")
    with opened(location) as (store, directory):
        if review:
            review.write_text(ingest.propose(store, paths), encoding="utf-8", newline="")
            note(f"{review}: edit the column `decision`, then run kg load --accept {review} --by 'Your Name'")
            return
        if accept:
            report = ingest.accept(store, directory, accept, by, progress=note)
        else:
            report = ingest.load(store, directory, paths, progress=note)
    finish(report)


@main.command()
@paths_argument
@click.option("--format", "format_name", type=click.Choice(["jsonl"]), default="jsonl", show_default=True)
def extract(paths: tuple[str, ...], format_name: str) -> None:
    """Print the facts found in documents, one JSON object a line; store nothing.

    Each has the fact's type and fields, the quote with its offsets, a confidence, and the IRI of each name.
    """
    import json

    from kg import prepare

    failed: list[KgError] = []
    for records in prepare.facts(Path(path) for path in paths):
        if isinstance(records, KgError):
            failed.append(records)
            note(f"kg: {records}")
            continue
        for record in records:
            click.echo(json.dumps(record, ensure_ascii=False))
    if failed:
        sys.exit(failed[0].exit_status)


@main.command()
@click.argument("file", required=False, type=click.File("r", encoding="utf-8"))
@click.option("-q", "--query", "text", help="The query itself.")
@click.option("--format", "format_name", type=click.Choice(QUERY_FORMATS), default="table", show_default=True)
@click.option("--timeout", type=float, metavar="SECONDS", help="How long the query may take.")
@store_option
def query(file: TextIO | None, text: str | None, format_name: str, timeout: float | None, location: str | None) -> None:
    """Run a SPARQL query from a FILE, from -q, or from standard input.

    The default graph is the union of all documents. The prefixes of the project need no declaration.
    """
    from kg.sparql import terminal

    if text is None:
        if file is None and sys.stdin.isatty():
            raise click.UsageError("give a query: a FILE, -q 'SELECT ...', or standard input")
        text = (file or sys.stdin).read()
    settings = configured(location)
    started = time.perf_counter()
    found = terminal.answer(settings, text, format_name, timeout or settings.query_timeout)
    elapsed = time.perf_counter() - started
    if format_name != terminal.TABLE:
        sys.stdout.buffer.write(found.body)
        sys.stdout.buffer.flush()
        return
    drawn, rows = terminal.table(found, shutil.get_terminal_size().columns if sys.stdout.isatty() else NO_TERMINAL)
    click.echo(drawn, nl=False)
    note(f"{'' if rows is None else f'{rows:,} rows, '}{elapsed:.2f} s")


@main.command()
@click.option("--format", "format_name", type=click.Choice(EXPORT_FORMATS), default="turtle", show_default=True)
@click.option("--focus", metavar="IRI", help="Export the neighbourhood of this thing only.")
@click.option("--depth", type=click.IntRange(1, 4), default=1, show_default=True, help="Steps around the focus.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="File; default: standard output.")
@store_option
def export(format_name: str, focus: str | None, depth: int, output: Path | None, location: str | None) -> None:
    """Write the graph, or one thing's neighbourhood, as RDF, as a network, or as one HTML page.

    The same data gives the same bytes, so that exports can be compared and kept under version control.
    """
    from kg import export as exports

    with opened(location, create=False) as (store, _):
        body = exports.export(store, format_name, full(focus) if focus else None, depth)
    if output is None:
        sys.stdout.buffer.write(body)
        sys.stdout.buffer.flush()
    else:
        output.write_bytes(body)
        note(f"{output}: {len(body):,} bytes")


@main.command()
@store_option
def validate(location: str | None) -> None:
    """Check the graph against the SHACL shapes; violations end with status 3, advice is only counted."""
    from kg import validate as shapes

    with opened(location, create=False) as (store, _):
        report = shapes.validate(store.dump(), whole=True, advice=True)
    for shape, message, count in shapes.Report(warnings=report.warnings).summary():
        click.echo(f"advice: {message} [{shape}, {count:,} times]")
    for found in report.violations:
        click.echo(f"violation: {found}")
    if report.violations:
        raise InvalidGraph(f"the graph violates its shapes {len(report.violations):,} times")
    note("the graph satisfies its shapes")


@main.command()
@click.argument("subject")
@click.argument("predicate")
@click.argument("object_", metavar="OBJECT")
@store_option
def explain(subject: str, predicate: str, object_: str, location: str | None) -> None:
    """Say why the graph holds a triple: the sentences that state it, or the rule and what it followed from.

    Each part is an IRI or a short name: `qa:received`, `id/award/deming-prize`.
    """
    from kg import explain as explanation
    from kg.sparql import pool

    parts = [full(part) for part in (subject, predicate, object_)]
    settings = configured(location)
    with pool.opened(settings.store, settings) as endpoint:
        for line in explanation.explain(endpoint, *parts).lines():
            click.echo(line)


@main.command()
@click.option("--linking", is_flag=True, help="Count how names were linked to things, instead of what the graph holds.")
@store_option
def figures(linking: bool, location: str | None) -> None:
    """Print what the graph holds, in numbers: things of each kind, conferrals by award and decade, sources."""
    from kg import figures as counted
    from kg.sparql import pool

    if linking:
        for line in counted.linking().lines():
            click.echo(line)
        return
    settings = configured(location)
    with pool.opened(settings.store, settings) as endpoint:
        for line in counted.lines(endpoint):
            click.echo(line)


def full(name: str) -> str:
    """Return the IRI of a name as a user writes it: `qa:received`, `id/award/deming-prize`, or the IRI itself."""
    prefix, colon, _ = name.partition(":")
    if "://" in name or not (colon or "/" in name):
        return name
    return expand(name) if colon and prefix in PREFIXES else BASE + name


@contextmanager
def opened(location: str | None, create: bool = True) -> Iterator[tuple[Store, Path]]:
    """Open the store of a command and close it; gives the directory, too, where its releases are published."""
    from kg.store import open_store

    settings = configured(location)
    store = open_store(settings.store, create)
    temporary = tempfile.TemporaryDirectory() if settings.store == "memory:" else None
    try:
        yield store, Path(temporary.name if temporary else settings.store).expanduser()
    finally:
        store.close()
        if temporary:
            temporary.cleanup()


def configured(location: str | None) -> Settings:
    """Return the settings of this run, with the store given on the command line."""
    from kg import settings

    return settings.read(store=location)


def finish(report: Report) -> None:
    """Print what a run did; end with the status of the first document that failed."""
    note(report.summary())
    for error in report.failures:
        for line in details(error):
            note(f"  {line}")
    if report.failures:
        sys.exit(report.failures[0].exit_status)
