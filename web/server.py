"""Serving the site: Granian with one or more web processes, each with its own pool of query workers.

Chosen by measurement: with the same pool of workers, light queries came at 1,150 to 1,210 a second under gunicorn's
threads and at 1,390 to 2,290 under Granian, and of those two only Granian's own interface tells an event loop that a
client has gone (`tests/bench/sparql.py` measures the whole). Settings reach the web processes by the environment.
"""

from __future__ import annotations

import errno
import os
import socket
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields

from kg.errors import SettingsError
from kg.settings import Settings, read, variable
from kg.store import release

GRACE = 10
"""Seconds that requests in flight have to end when the server is told to stop."""


def application() -> object:
    """Return the site for a web process, with the settings of its environment.

    The graph is loaded (in another process) while the pages are imported here and the site begins to listen; who asks
    for the graph waits for it. The process that only watches over the web processes imports neither.
    """
    from web import endpoint

    settings = read()
    opener = ThreadPoolExecutor(1, thread_name_prefix="open")
    opening = opener.submit(endpoint.connect, settings)
    opener.shutdown(wait=False)
    from web import create_app
    from web.rsgi import Application

    site = create_app(settings)
    site.extensions[endpoint.OPENING] = opening
    return Application(site, settings.threads)


def serve(settings: Settings) -> None:
    """Serve the site until told to stop (SIGINT, SIGTERM: requests in flight are finished).

    Raises SettingsError for an address that cannot be used, StoreUnavailable when nothing is published.
    """
    check_address(settings.host, settings.port)
    if "://" not in settings.store:
        release.current(settings.store)
    os.environ.update(as_environment(settings))
    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    Server(
        "web.server:application", address=settings.host, port=settings.port, interface=Interfaces.RSGI,
        workers=settings.processes, factory=True, websockets=False, log_level=LogLevels.warning,
        respawn_failed_workers=True, workers_kill_timeout=GRACE, backlog=1024,
    ).serve()  # fmt: skip


def check_address(host: str, port: int) -> None:
    """Raise SettingsError when nothing can listen at an address, with the reason and what to do."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
    except OSError as error:
        reasons = {
            errno.EADDRINUSE: f"port {port} is in use; choose another with --port",
            errno.EACCES: f"port {port} needs rights that you do not have; choose one above 1023 with --port",
        }
        raise SettingsError(
            reasons.get(error.errno or 0, f"cannot listen at {host}:{port}: {error.strerror}")
        ) from error


def as_environment(settings: Settings) -> dict[str, str]:
    """Return settings as the variables that give them back; see `kg.settings.read`."""
    found = {}
    for one in fields(settings):
        value = getattr(settings, one.name)
        text = (
            " ".join(value) if isinstance(value, tuple) else str(int(value)) if isinstance(value, bool) else str(value)
        )
        found[variable(one.name)] = text
    return found
