"""Writing for the site: one change to the store in a process of its own, then a new release.

The site never opens the store that is being written. A change that does not end is killed with its process, and
the store, whose changes are transactions, is then as it was. The release is made as the command line makes it, but
for the rules, which the next `kg build` or `kg load` runs. Takes one JSON object on standard input.
"""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from typing import Any

from kg import errors, loading
from kg.errors import KgError, QueryTimeout, StoreUnavailable
from kg.extras import EXTRAS
from kg.sparql.nursery import environment
from kg.store import open_store, release
from kg.store.oxigraph import OxigraphStore


def write(location: str, operation: str, seconds: float, **details: Any) -> None:  # noqa: ANN401 - JSON values
    """Make one change and publish it: `update` (text), `replace` or `add` (graph, data as N-Triples), `drop` (graph).

    An empty `graph` is the default graph. Raises QueryError, StoreError, QueryTimeout after `seconds`.
    """
    if isinstance(details.get("data"), bytes):
        details["data"] = base64.b64encode(details["data"]).decode()
    order = json.dumps({"location": location, "operation": operation, **details})
    try:
        done = subprocess.run(
            [sys.executable, "-m", "kg.writer"],
            input=order.encode(), capture_output=True, timeout=seconds, env=environment(), check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise QueryTimeout(f"the change was stopped after {seconds:g} s; nothing was changed", seconds) from error
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        raise StoreUnavailable("the change could not be made; nothing was changed") from None
    if answer["error"]:
        kind = getattr(errors, answer["error"], errors.StoreError)
        raise kind(answer["message"], **answer["details"])


def obey(order: dict[str, Any]) -> None:
    """Make the change that an order describes. Raises KgError."""
    store = open_store(order["location"], create=False)
    if not isinstance(store, OxigraphStore):
        raise StoreUnavailable("only a store on this machine can be written here")
    loading.begin(order["location"])
    try:
        data = base64.b64decode(order.get("data", ""))
        if order["operation"] == "update":
            store.update(order["text"])
        elif order["operation"] == "drop":
            store.drop_graph(order["graph"])
        elif order["operation"] == "replace":
            store.replace_graph(order["graph"], data)
        else:
            store.add(order["graph"], data)
        release.publish(store, order["location"], EXTRAS)
    finally:
        store.close()


def main() -> None:
    """Read the order, obey it, and print what came of it as JSON."""
    answer: dict[str, Any] = {"error": None, "message": "", "details": {}}
    try:
        obey(json.load(sys.stdin))
    except KgError as error:
        details = {k: getattr(error, k) for k in ("line", "column", "limit") if getattr(error, k, None) is not None}
        answer = {"error": type(error).__name__, "message": str(error), "details": details}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
