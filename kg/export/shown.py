"""The triples behind a picture: what is shown of things and ties, with the statements and evidence for just that.

A thing's whole neighbourhood says far more than its picture: all awards of all years, of a firm that is shown for one.
"""

from __future__ import annotations

from typing import NamedTuple

import networkx as nx

from kg.export import rdf
from kg.namespaces import DOCUMENTS, PREFIXES, THINGS, expand
from kg.store.base import Endpoint
from kg.store.serialize import serialize

_SUBJECT, _PREDICATE, _OBJECT = (f"<{expand(f'rdf:{name}')}>" for name in ("subject", "predicate", "object"))
_YEAR = f"<{expand('qa:year')}>"
_OF_DOCUMENTS = f"<{DOCUMENTS}"
"""How documents begin, and all that stands in their graphs: statements, evidence, selectors."""


class Triple(NamedTuple):
    """A line of N-Triples, in its terms."""

    subject: str
    predicate: str
    value: str


def turtle(endpoint: Endpoint, network: nx.MultiDiGraph[str], years: tuple[int, int]) -> bytes:
    """Return the triples behind a network as Turtle, without events of other years than those given."""
    things = sorted(name for name, data in network.nodes(data=True) if not data.get("group"))
    if not things:
        return b""
    events = sorted({event for _, _, data in network.edges(data=True) for event in data["events"]})
    lines = dict.fromkeys(rdf.around(endpoint, [*things, *events]).decode().split("\n"))
    triples = [Triple(*line.removesuffix(" .").split(" ", 2)) for line in lines if line]
    kept = _kept(triples, network, years)
    return serialize("".join(f"{' '.join(one)} .\n" for one in kept).encode(), "text/turtle", PREFIXES)


def _kept(triples: list[Triple], network: nx.MultiDiGraph[str], years: tuple[int, int]) -> list[Triple]:
    told = {name for name, data in network.nodes(data=True) if not data.get("group")}
    late = {t.subject for t in triples if t.predicate == _YEAR and not years[0] <= _number(t.value) <= years[1]}
    events = {f"<{event}>" for _, _, data in network.edges(data=True) for event in data["events"]} - late
    ties = {Triple(f"<{s}>", f"<{data['relation']}>", f"<{o}>") for s, o, data in network.edges(data=True)}
    nodes = {f"<{name}>" for name in told}

    def shown(triple: Triple) -> bool:
        if triple.subject in events:
            return True
        tie = triple.value.startswith(f"<{THINGS}")
        return triple.subject in nodes and (not tie or triple in ties)

    parts: dict[str, dict[str, str]] = {}
    for triple in triples:
        if triple.predicate in (_SUBJECT, _PREDICATE, _OBJECT):
            parts.setdefault(triple.subject, {})[triple.predicate] = triple.value
    stated = {name for name, part in parts.items() if len(part) == len(Triple._fields)
              and shown(Triple(part[_SUBJECT], part[_PREDICATE], part[_OBJECT]))}  # fmt: skip
    behind = _behind(triples, stated)
    return [t for t in triples if t.subject in behind or (not t.subject.startswith(_OF_DOCUMENTS) and shown(t))]


def _behind(triples: list[Triple], stated: set[str]) -> set[str]:
    """Return statements with what they lead to: evidence, its selectors, and the documents."""
    leads: dict[str, set[str]] = {}
    for triple in triples:
        if triple.subject.startswith(_OF_DOCUMENTS) and triple.value.startswith(_OF_DOCUMENTS):
            leads.setdefault(triple.subject, set()).add(triple.value)
    found, wave = set(stated), list(stated)
    while wave:
        fresh = leads.get(wave.pop(), set()) - found
        found |= fresh
        wave += fresh
    return found


def _number(value: str) -> int:
    digits = value.lstrip('"')[:4]
    return int(digits) if digits.isdigit() else 0
