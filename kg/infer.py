"""Inference: the rules of `ontology/rules` run to a fixpoint by the store, never in Python over triples.

Everything is concluded anew from what the documents state, so that removing a document removes what only it
supported. What is concluded stands in the entailed graph; a second graph holds a `qa:Inference` for each of its
triples, which names the rule that was the first to conclude it. While the rules run, each writes to a graph of
its own, which is how the store knows afterwards which rule made what.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kg import ontology
from kg.namespaces import ENTAILED_GRAPH
from kg.store.base import Store

INFERENCE_GRAPH = ENTAILED_GRAPH + "/rules"
ROUNDS = 100
"""More rounds than any chain is long; a rule that never comes to rest is a bug, and is said to be one."""


@dataclass(frozen=True, slots=True)
class Report:
    """What inference did: triples concluded by each rule, and the number of rounds to the fixpoint."""

    concluded: dict[str, int]
    rounds: int

    @property
    def total(self) -> int:
        """All triples concluded."""
        return sum(self.concluded.values())


def entail(store: Store, progress: Callable[[str], None] | None = None) -> Report:
    """Replace the entailed graph by what the rules conclude from all other graphs.

    progress: told the name of each rule in each round. Raises what the store raises.
    """
    clear(store)
    rules = ontology.rules()
    concluded = dict.fromkeys((rule.name for rule in rules), 0)
    rounds, grew = 0, True
    while grew:
        rounds += 1
        if rounds > ROUNDS:
            raise RuntimeError(f"the rules came to no rest in {ROUNDS} rounds")
        grew = False
        for rule in rules:
            if progress:
                progress(f"{rule.name}, round {rounds}")
            added = store.insert_construct(rule.query, _workspace(rule.name))
            concluded[rule.name] += added
            grew = grew or added > 0
    for name, count in concluded.items():
        if count:
            store.update(_settlement(name))
    return Report(concluded, rounds)


def clear(store: Store) -> None:
    """Remove everything that was concluded, and what a run that was interrupted left behind."""
    for graph in store.graphs():
        if graph == ENTAILED_GRAPH or graph.startswith(ENTAILED_GRAPH + "/"):
            store.drop_graph(graph)


def _workspace(rule: str) -> str:
    return f"{ENTAILED_GRAPH}/{rule}"


def _settlement(rule: str) -> str:
    """Return the update that names a rule's conclusions and moves them to the entailed graph."""
    return (
        ontology.text("rules/settlement.ru")
        .replace("<urn:workspace>", f"<{_workspace(rule)}>")
        .replace("<urn:entailed>", f"<{ENTAILED_GRAPH}>")
        .replace("<urn:inferences>", f"<{INFERENCE_GRAPH}>")
        .replace('"rule"', f'"{rule}"')
    )
