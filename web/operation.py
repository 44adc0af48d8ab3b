"""For those who run the site: `/healthz` (the process lives), `/readyz` (the graph answers), `/metrics`."""

from __future__ import annotations

import os
from pathlib import Path

from flask import Blueprint, Response, current_app

from kg.errors import KgError
from kg.sparql.pool import Pool
from kg.store.base import SparqlRequest
from web import endpoint
from web.sparql import EXTENSION

bp = Blueprint("operation", __name__)
TEXT = "text/plain; version=0.0.4; charset=utf-8"
HELP = {
    "answered": "Queries answered by a worker.",
    "cached": "Queries answered from the cache.",
    "failed": "Queries that a worker reported as wrong.",
    "timeouts": "Queries stopped at their time limit.",
    "memory": "Queries stopped at their memory limit.",
    "refused": "Queries turned away because the queue was full.",
    "cancelled": "Queries ended because their client had gone.",
    "replaced": "Workers killed and replaced.",
    "seconds": "Time that workers were taken, in seconds.",
}


@bp.get("/healthz")
def healthz() -> Response:
    """Say that the process lives; nothing else is looked at, so that a slow query does not get it restarted."""
    return _text("ok\n")


@bp.get("/readyz")
def readyz() -> Response:
    """Say whether the graph answers, within two seconds."""
    try:
        endpoint.endpoint().answer(SparqlRequest("ASK { ?subject ?predicate ?object }", deadline=2.0))
    except KgError as error:
        return _text(f"not ready: {error}\n", 503)
    return _text(f"ready: {endpoint.version()}\n")


@bp.get("/metrics")
def metrics() -> Response:
    """Give the counters of this process as Prometheus reads them."""
    lines: list[str] = []
    held = current_app.extensions.get(endpoint.EXTENSION)
    if isinstance(held, Pool):
        counts = held.counts
        for name, text in HELP.items():
            lines += _metric(f"kg_queries_{name}_total", "counter", text, getattr(counts, name))
        lines += _metric("kg_queries_waiting", "gauge", "Queries waiting for a worker.", held.waiting)
        lines += _metric("kg_workers_busy", "gauge", "Workers at a query.", counts.busy)
        lines += _metric("kg_workers", "gauge", "Query workers.", held.size)
        lines += _metric("kg_cache_bytes", "gauge", "Bytes of answers kept.", held.cache.size)
        lines += _metric("kg_quads", "gauge", "Quads of the release that is served.", held.release.quads)
        lines.append(f'kg_release_info{{version="{held.release.version}",created="{held.release.created}"}} 1')
    service = current_app.extensions.get(EXTENSION)
    if service is not None:
        lines += ["# HELP kg_sparql_responses_total Responses of /sparql by status.",
                  "# TYPE kg_sparql_responses_total counter"]  # fmt: skip
        lines += [f'kg_sparql_responses_total{{status="{s}"}} {n}' for s, n in sorted(service.statuses.items())]
    lines += _metric("process_resident_memory_bytes", "gauge", "Memory of this process.", _resident())
    return Response("\n".join(lines) + "\n", content_type=TEXT, headers={"Cache-Control": "no-store"})


def _metric(name: str, kind: str, text: str, value: float) -> list[str]:
    return [f"# HELP {name} {text}", f"# TYPE {name} {kind}", f"{name} {value}"]


def _resident() -> int:
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def _text(body: str, status: int = 200) -> Response:
    return Response(body, status, content_type="text/plain; charset=utf-8", headers={"Cache-Control": "no-store"})
