"""The command `kg`: each command imports what it uses, so that `kg --help` answers at once.

Messages and progress go to standard error, results to standard output. An error is one line that says what is
wrong and what to do; its exit status is that of the error tree in `kg.errors`.
"""

from __future__ import annotations

import gc
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from kg import __version__
from kg.console import Commands, configured, finish, full, note, opened, save, trouble, writable
from kg.errors import InvalidGraph, KgError

if TYPE_CHECKING:
    from kg.settings import Help

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
model_option = click.option(
    "--model", default="", metavar="NAME", help="Let an installed spaCy model help, such as en_core_web_sm."
)
llm_option = click.option(
    "--llm", default="", metavar="URL", help="Let an OpenAI-compatible endpoint help; its key is read from $KG_LLM_KEY."
)
llm_model_option = click.option(
    "--llm-model", metavar="NAME", help="The model to ask for at --llm. Default: $KG_LLM_MODEL, else whichever it has."
)
paths_argument = click.argument("paths", nargs=-1, required=True, metavar="PATH...")
SELDOM = 50_000
"""Objects made between two looks for garbage: at Python's own 700 they take a tenth of the time of a load."""
NO_TERMINAL = 160
"""Columns of a table that is written to a file or a pipe."""


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

    gc.set_threshold(SELDOM)
    with opened(location) as (store, directory):
        report = ingest.build(store, directory, progress=note)
    finish(report)


@main.command()
@click.argument("paths", nargs=-1, metavar="PATH...", type=click.Path(path_type=Path))
@click.option("--review", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="Store nothing: write the proposed facts to FILE (CSV) for a person to judge.")  # fmt: skip
@click.option("--overwrite", is_flag=True, help="Let --review replace a FILE that is there already.")
@click.option("--accept", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="Store what was kept in a FILE that --review wrote.")  # fmt: skip
@click.option("--by", default="", metavar="NAME", help="Who decides; recorded with each decision of --accept.")
@model_option
@llm_option
@llm_model_option
@store_option
def load(
    paths: tuple[Path, ...], review: Path | None, overwrite: bool, accept: Path | None, by: str, model: str, llm: str,
    llm_model: str | None, location: str | None,
) -> None:  # fmt: skip
    """Add documents: text, Markdown, HTML, PDF, Word, e-mail, or a table (CSV) with the documented columns.

    Folders are searched for documents. One that cannot be read is named, the others are loaded. Loading a
    document again replaces what it said; what a reviewer decided is kept.
    """
    if bool(paths) == bool(accept) or (review and accept):
        raise click.UsageError("give documents to load, documents and --review FILE, or --accept FILE")
    gc.set_threshold(SELDOM)
    wanted = configured(location).helped(model, llm, llm_model)
    if review:
        writable(review, overwrite)
        _review(paths, review, wanted, location)
    elif accept:
        _accept(accept, by.strip(), location)
    else:
        from kg import ingest

        with opened(location) as (store, directory):
            report = ingest.load(store, directory, paths, note, wanted)
        finish(report)


def _review(paths: Sequence[Path], table: Path, wanted: Help, location: str | None) -> None:
    """Write the proposals of documents to a table; name the documents that failed."""
    from kg import ingest

    with opened(location) as (store, _):
        text, report = ingest.propose(store, paths, table.parent, wanted)
    save(table, text.encode())
    note(f"{table}: edit the column `decision`, then run kg load --accept {table} --by 'Your Name'")
    trouble(report)


def _accept(table: Path, by: str, location: str | None) -> None:
    """Store what was kept in an edited table."""
    from kg import ingest, proposals

    unnamed = 0 if by else proposals.unnamed(proposals.read(table))
    if unnamed:
        raise click.UsageError(f"{unnamed} decisions name nobody: say who decides by --by NAME or in the column `by`")
    with opened(location) as (store, directory):
        report = ingest.accept(store, directory, table, by, progress=note)
    finish(report)


@main.command()
@paths_argument
@click.option("--format", "format_name", type=click.Choice(["jsonl"]), default="jsonl", show_default=True)
@model_option
@llm_option
@llm_model_option
def extract(paths: tuple[str, ...], format_name: str, model: str, llm: str, llm_model: str | None) -> None:
    """Print the facts found in documents, one JSON object a line; store nothing.

    Each has the fact's type and fields, the quote with its offsets, a confidence, and the IRI of each name. What a
    model or an endpoint proposes counts only where it stands word for word in the document; where it cannot help,
    the facts that the rules read are printed all the same, and the exit status is 8.
    """
    import json

    from kg import prepare
    from kg.readers.find import skipped

    wanted = configured(None).helped(model, llm, llm_model)
    failed: list[KgError] = []
    places = [Path(path) for path in paths]
    for line in skipped(places):
        note(line)
    for told in prepare.facts(places, wanted):
        for record in told.records:
            click.echo(json.dumps(record, ensure_ascii=False))
        for problem in told.problems:
            note(f"kg: {problem}")
        failed += told.problems
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
        save(output, body)
        note(f"{output}: {len(body):,} bytes")


@main.command()
@store_option
def validate(location: str | None) -> None:
    """Check the graph against the SHACL shapes and the checks of the ontology.

    Violations end with status 3; advice is only counted.
    """
    from kg import checks
    from kg import validate as shapes

    with opened(location, create=False) as (store, _):
        quads = store.dump()
    report = shapes.validate(quads, whole=True, advice=True)
    failures = checks.failures(checks.held(quads))
    for shape, message, count in shapes.Report(warnings=report.warnings).summary():
        click.echo(f"advice: {message} [{shape}, {count:,} times]")
    for found in report.violations:
        click.echo(f"violation: {found}")
    for failure in failures:
        click.echo(f"violation: {failure}")
    wrong = len(report.violations) + sum(failure.count for failure in failures)
    if wrong:
        raise InvalidGraph(f"the graph violates its shapes and checks {wrong:,} times")
    note("the graph satisfies its shapes and passes its checks")


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


if __name__ == "__main__":
    main()
