"""What the commands of `kg` share: the group that turns errors into one line and an exit status, opening a store.

Messages and progress go to standard error. Only this file and `kg.cli` print.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg import parallel
from kg.errors import InvalidGraph, InvalidTable, KgError, StoreUnavailable
from kg.namespaces import BASE, PREFIXES, expand

if TYPE_CHECKING:
    from kg.report import Report
    from kg.settings import Settings
    from kg.store import Store

PLUGINS = "kg.commands"
INTERRUPTED = 130
"""The exit status of what was interrupted at the terminal, as shells have it."""
FULL = (errno.ENOSPC, errno.EDQUOT)


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

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own signature
        """Run a command; an interrupt ends it at once, with a line that says what is kept."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            parallel.stop()
            kept = ctx.invoked_subcommand in ("build", "load")
            more = "; what was loaded before is kept, and the same command goes on from there" if kept else ""
            click.echo(f"\nkg: stopped{more}", err=True)
            sys.exit(INTERRUPTED)

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
            if error.errno not in FULL:
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
    """Print a line of progress to standard error; on a terminal, "[3/45] ..." is written over the one before."""
    counts = message.startswith("[") and sys.stderr.isatty()
    done = counts and _is_last(message)
    click.echo(f"\r\x1b[K{message[: shutil.get_terminal_size().columns - 1]}" if counts else message,
               err=True, nl=not counts or done)  # fmt: skip


def _is_last(message: str) -> bool:
    count, _, total = message[1:].partition("]")[0].partition("/")
    return count == total


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


def save(path: Path, body: bytes) -> None:
    """Write a file whole or not at all: what stood there stays when the disk is full. Raises StoreError."""
    draft = path.with_name(path.name + ".part")
    try:
        draft.write_bytes(body)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        if error.errno in FULL:
            raise
        raise StoreUnavailable(f"{path}: cannot be written ({error.strerror}); choose another place") from error


def writable(path: Path, overwrite: bool) -> None:
    """See, before the work is done, that a file can be written. Raises UsageError."""
    if path.exists() and not overwrite:
        raise click.UsageError(f"{path} is there already and may hold decisions; give another name, or --overwrite")
    if not path.absolute().parent.is_dir():
        raise click.UsageError(f"{path}: there is no folder {path.parent}")
    if not os.access(path if path.exists() else path.absolute().parent, os.W_OK):
        raise click.UsageError(f"{path}: cannot be written; choose another place")


def finish(report: Report) -> None:
    """Print what a run did; end with the status of the first document that failed."""
    note(report.summary())
    _end(report)


def trouble(report: Report) -> None:
    """Print only what went wrong in a run; end with the status of the first document that failed."""
    for line in report.troubles():
        note(line)
    _end(report)


def _end(report: Report) -> None:
    wrong = [*report.failures, *report.warnings]
    for error in wrong:
        for line in details(error):
            note(f"  {line}")
    if wrong:
        sys.exit(wrong[0].exit_status)
