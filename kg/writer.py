"""Writing for the site: one change to the store in a process of its own, then a new release.

The site never opens the store that is being written. A change that does not end is killed with its process, and
the store, whose changes are transactions, is then as it was. The process says when the change is made: from there on
it is not stopped for the time of a query, since rules and release follow, as on the command line; and if it ends all
the same, the answer says that the change stands. Takes one JSON object on standard input.
"""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from kg import errors, loading, publishing
from kg.errors import KgError, QueryTimeout, StoreUnavailable
from kg.sparql.nursery import environment
from kg.store import open_store
from kg.store.oxigraph import OxigraphStore

COMMAND = (sys.executable, "-m", "kg.writer")
CHANGED = b"changed\n"
"""What the process says once the change is made, before it is published."""
MADE = "the change is made, but could not be published"
LATER = "the next change, or `kg build`, publishes it"
PUBLISHING = 600.0
"""Seconds that rules and release may take: no client can make them endless."""


def write(location: str, operation: str, seconds: float, **details: Any) -> None:  # noqa: ANN401 - JSON values
    """Make one change and publish it: `update` (text), `replace` or `add` (graph, data as N-Triples), `drop` (graph).

    An empty `graph` is the default graph. Raises QueryError, StoreError, QueryTimeout after `seconds`.
    """
    if isinstance(details.get("data"), bytes):
        details["data"] = base64.b64encode(details["data"]).decode()
    order = json.dumps({"location": location, "operation": operation, **details})
    pipe = subprocess.PIPE
    child = subprocess.Popen(COMMAND, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment())
    said, in_time = _outcome(child, order.encode(), seconds)
    try:
        answer = json.loads(said.removeprefix(CHANGED))
    except ValueError:
        if said.startswith(CHANGED):
            raise StoreUnavailable(f"{MADE}; {LATER}") from None
        if not in_time:
            raise QueryTimeout(f"the change was stopped after {seconds:g} s; nothing was changed", seconds) from None
        raise StoreUnavailable("the change could not be made; nothing was changed") from None
    if answer["error"]:
        kind = getattr(errors, answer["error"], errors.StoreError)
        raise kind(answer["message"], **answer["details"])


def _outcome(child: subprocess.Popen[bytes], order: bytes, seconds: float) -> tuple[bytes, bool]:
    """Return what a process says until it ends, and whether it ended by itself: one that takes too long is stopped."""
    with child:
        try:
            return child.communicate(order, timeout=seconds)[0], True
        except subprocess.TimeoutExpired as error:
            if (error.stdout or b"").startswith(CHANGED):
                with suppress(subprocess.TimeoutExpired):
                    return child.communicate(timeout=PUBLISHING)[0], True
            child.kill()
            return child.communicate()[0], False


def obey(order: dict[str, Any], changed: Callable[[], None] = lambda: None) -> None:
    """Make the change that an order describes, and publish it. changed: called as soon as it is made. Raises KgError.

    What the rules conclude is concluded anew. Where more was open before (a load that was cut short, an ontology of
    other software), that stays open for the next `kg build`.
    """
    location = order["location"]
    store = open_store(location, create=False)
    if not isinstance(store, OxigraphStore):
        raise StoreUnavailable("only a store on this machine can be written here")
    try:
        complete = publishing.is_published(location)
        loading.begin(location)
        _change(store, order)
        changed()
        try:
            publishing.conclude(store, location, lambda _: None, complete)
        except KgError as error:
            raise StoreUnavailable(f"{MADE} ({error}); {LATER}") from error
    finally:
        store.close()


def _change(store: OxigraphStore, order: dict[str, Any]) -> None:
    data = base64.b64decode(order.get("data", ""))
    if order["operation"] == "update":
        store.update(order["text"])
    elif order["operation"] == "drop":
        store.drop_graph(order["graph"])
    elif order["operation"] == "replace":
        store.replace_graph(order["graph"], data)
    else:
        store.add(order["graph"], data)


def _tell() -> None:
    """Say that the change is made."""
    sys.stdout.write(CHANGED.decode())
    sys.stdout.flush()


def main() -> None:
    """Read the order, obey it, and print what came of it as JSON."""
    answer: dict[str, Any] = {"error": None, "message": "", "details": {}}
    try:
        obey(json.load(sys.stdin), _tell)
    except KgError as error:
        details = {k: getattr(error, k) for k in ("line", "column", "limit") if getattr(error, k, None) is not None}
        answer = {"error": type(error).__name__, "message": str(error), "details": details}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
