"""The settings of one run: read once from arguments and the environment, checked at the start, never changed.

Every field may be set by the variable `KG_` + its name in capitals (`KG_QUERY_TIMEOUT=10`); an argument wins.
"""

from __future__ import annotations

import difflib
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from urllib.parse import urlsplit

from kg.errors import SettingsError

MEBIBYTE = 1024 * 1024
LOOPBACK = ("127.0.0.1", "::1", "localhost")


def default_store() -> str:
    """Return the directory of the store in the user's data folder, as the platform has it."""
    home = Path.home()
    if sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    elif sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return str(base / "quality-awards")


@dataclass(frozen=True, slots=True)
class Help:
    """What helps with reading, when it is asked for: an installed spaCy model, a language model behind an address.

    key: the endpoint's bearer token. seconds: how long one document may take at it, in all.
    """

    spacy: str = ""
    address: str = ""
    model: str = ""
    key: str = field(default="", repr=False)
    seconds: float = 60.0

    def __post_init__(self) -> None:
        parts = urlsplit(self.address)
        if self.address and not (parts.scheme in ("http", "https") and parts.netloc):
            raise SettingsError("--llm: the address of a language model begins with http:// or https://")

    def __bool__(self) -> bool:
        return bool(self.spacy or self.address)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run may be told. Times in seconds, sizes in bytes unless the name says otherwise."""

    store: str = ""
    """`memory:`, a directory, or the address of a SPARQL endpoint."""
    host: str = "127.0.0.1"
    port: int = 8000
    processes: int = 1
    """Web processes, each with query workers of its own."""
    threads: int = 8
    """Threads of a web process that wait for queries."""
    query_timeout: float = 30.0
    query_memory: int = 2048 * MEBIBYTE
    """How much address space a query may add to its worker's; 0 = no limit."""
    max_rows: int = 1_000_000
    max_bytes: int = 1024 * MEBIBYTE
    max_request: int = 2 * MEBIBYTE
    workers: int = 0
    """Query workers; 0 = four, or two for each core."""
    queue: int = 64
    """Queries that may wait for a worker before others are told to come back."""
    client_queries: int = 8
    """Queries that one client may have running or waiting at once."""
    memory_quads: int = 5_000_000
    """A release with more quads than this is read from disk, not held in memory; one with less than half as many is
    held twice, with its named graphs and without, since most queries name none and then are answered faster."""
    cache_bytes: int = 64 * MEBIBYTE
    cache_control: str = "public, max-age=0, must-revalidate"
    token: str = field(default="", repr=False)
    """Who sends it as bearer token may write; empty = nobody may. A short one is for trying on this machine."""
    services: tuple[str, ...] = ()
    """Addresses that SERVICE may call; empty = none."""
    log_queries: bool = False
    """Write one line of JSON for each SPARQL request to standard error."""
    warm: bool = True
    """Visit the site's own pages after its start, so that the first reader does not wait."""
    proxies: int = 0
    """Proxies of our own in front of the site, each of which adds an address to X-Forwarded-For."""
    base_url: str = ""
    """The site's public address, where a proxy hides it."""
    llm_model: str = ""
    """The name of the language model to ask for at the address given as `--llm`; empty = whichever it has."""
    llm_key: str = field(default="", repr=False)
    """What the language model's endpoint wants as bearer token; never printed, never logged."""
    llm_timeout: float = 60.0
    """How long one document may take at a language model, in all."""

    def __post_init__(self) -> None:
        for name in ("query_timeout", "max_rows", "max_bytes", "max_request", "client_queries", "threads",
                     "processes", "llm_timeout"):  # fmt: skip
            if getattr(self, name) <= 0:
                raise SettingsError(f"{variable(name)} must be more than 0, not {getattr(self, name)}")
        for name in ("workers", "queue", "query_memory", "memory_quads", "cache_bytes", "proxies"):
            if getattr(self, name) < 0:
                raise SettingsError(f"{variable(name)} must not be negative, but is {getattr(self, name)}")
        if not 0 <= self.port <= 65535:
            raise SettingsError(f"{variable('port')} must be between 0 and 65535, not {self.port}")
        if self.token and len(self.token) < 16 and self.public:
            raise SettingsError(f"{variable('token')} must have 16 characters or more, so that it cannot be guessed")
        if not (self.llm_key.isascii() and self.llm_key.isprintable()) or " " in self.llm_key:
            raise SettingsError(f"{variable('llm_key')} must be one word of plain ASCII; it is not shown here")
        for address in self.services:
            if urlsplit(address).scheme not in ("http", "https"):
                raise SettingsError(f"{variable('services')}: {address!r} is not an http or https address")

    def helped(self, spacy: str = "", address: str = "", model: str | None = None) -> Help:
        """Return the help that a command asks for: a spaCy model by name, a language model's address and its name."""
        return Help(spacy, address, model or self.llm_model, self.llm_key, self.llm_timeout)

    @property
    def public(self) -> bool:
        """Whether others than the users of this machine may reach the site, as far as the settings tell."""
        return bool(self.host not in LOOPBACK or self.proxies or self.base_url)

    @property
    def worker_count(self) -> int:
        """The number of query workers, with the default worked out."""
        return self.workers or max(4, 2 * (os.cpu_count() or 1))


def variable(name: str) -> str:
    """Return the environment variable of a field: `store` → `KG_STORE`."""
    return f"KG_{name.upper()}"


def misnamed(environment: Mapping[str, str]) -> list[str]:
    """Return a line for each variable that begins as ours do and is none of them, with the nearest name."""
    known = [variable(one.name) for one in fields(Settings)]
    lines = []
    for name in sorted(name for name in environment if name.startswith("KG_") and name not in known):
        near = difflib.get_close_matches(name, known, 1)
        lines.append(f"{name} is no setting" + (f"; did you mean {near[0]}?" if near else ""))
    return lines


def _convert(name: str, kind: str, text: str) -> object:
    """Return a field's value from its text. Raises SettingsError naming the variable."""
    try:
        if kind == "int":
            return int(text)
        if kind == "float":
            return float(text)
    except ValueError:
        raise SettingsError(f"{variable(name)} must be a number, not {text!r}") from None
    if kind == "bool":
        if text.lower() not in ("0", "1", "true", "false", "yes", "no"):
            raise SettingsError(f"{variable(name)} must be 1 or 0, not {text!r}")
        return text.lower() in ("1", "true", "yes")
    if kind.startswith("tuple"):
        return tuple(text.replace(",", " ").split())
    return text


def read(environment: Mapping[str, str] | None = None, **arguments: object) -> Settings:
    """Return the settings: an argument that is not None wins over its variable, which wins over the default.

    environment: the variables; those of the process when None. Raises SettingsError.
    """
    variables = os.environ if environment is None else environment
    known = {f.name: str(f.type) for f in fields(Settings)}
    unknown = sorted(set(arguments) - set(known))
    if unknown:
        raise SettingsError(f"unknown setting: {', '.join(unknown)}")
    values: dict[str, object] = {}
    for name, kind in known.items():
        if arguments.get(name) is not None:
            values[name] = arguments[name]
        elif variables.get(variable(name)):
            values[name] = _convert(name, kind, variables[variable(name)])
    values["store"] = values.get("store") or default_store()
    return Settings(**values)  # type: ignore[arg-type]
