"""Inference: the rules of `ontology/rules` run to a fixpoint by the store, never in Python over triples.

Everything is concluded anew from what the documents state, so that removing a document removes what only it
supported. What is concluded stands in the entailed graph; a second graph holds a `qa:Inference` for each of its
triples, which names the rule that was the first to conclude it. While the rules run, each writes to a graph of
its own, which is how the store knows afterwards which rule made what.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from kg import ontology
from kg.namespaces import ENTAILED_GRAPH, expand
from kg.ontology import Rule
from kg.store import lines, syntax
from kg.store.base import Store
from kg.store.oxigraph import OxigraphStore

INFERENCE_GRAPH = ENTAILED_GRAPH + "/rules"
RUNS = 1000
"""More runs of a rule than any chain is long; rules that never come to rest are a bug, and are said to be one."""


@dataclass(frozen=True, slots=True)
class Report:
    """What inference did: triples concluded by each rule, and how often a rule was run to the fixpoint."""

    concluded: dict[str, int]
    runs: int

    @property
    def total(self) -> int:
        """All triples concluded."""
        return sum(self.concluded.values())


def entail(store: Store, progress: Callable[[str], None] | None = None) -> Report:
    """Replace the entailed graph by what the rules conclude from all other graphs.

    Of a store of our own, the rules are run in memory over the quads that they may ask for, which are a small part
    of it; the store is only told what came of it. progress: told the name of each rule as it runs.
    Raises what the store raises.
    """
    if not isinstance(store, OxigraphStore):
        clear(store)
        return _run(store, progress)
    before = [graph for graph in store.graphs() if _is_concluded(graph)]
    memory = OxigraphStore.memory()
    asked = premises()
    memory.bulk_load(b"".join(lines.outside(store.having(asked, asked).splitlines(keepends=True), before)))
    report = _run(memory, progress)
    for graph in {ENTAILED_GRAPH, INFERENCE_GRAPH, *before}:
        store.replace_graph(graph, memory.dump(graph))
    return report


@cache
def premises() -> frozenset[str]:
    """Return the IRIs that the rules name: a quad with another property, or of another class, is nothing to them."""
    return frozenset().union(*(syntax.named(rule.query) for rule in ontology.rules())) - {expand("rdf:type")}


def _run(store: Store, progress: Callable[[str], None] | None) -> Report:
    """Run the rules where nothing is concluded yet.

    A rule runs again only when a property of its premises has gained triples since it ran last: most run once.
    """
    rules = ontology.rules()
    concluded = dict.fromkeys((rule.name for rule in rules), 0)
    ran = dict.fromkeys(concluded, -1)
    gained: dict[str, int] = {}
    runs = 0
    while due := [rule for rule in rules if _is_due(rule, ran[rule.name], gained)]:
        for rule in due:
            runs += 1
            if runs > RUNS:
                raise RuntimeError(f"the rules came to no rest in {RUNS} runs; the last was {rule.name}")
            if progress:
                progress(rule.name)
            ran[rule.name] = runs
            added = store.insert_construct(rule.query, _workspace(rule.name))
            if added:
                concluded[rule.name] += added
                gained[rule.conclusion[1]] = runs
    for name, count in concluded.items():
        if count:
            store.update(_settlement(name))
    return Report(concluded, runs)


def _is_due(rule: Rule, ran: int, gained: dict[str, int]) -> bool:
    return ran < 0 or any(gained.get(predicate, -1) >= ran for _, predicate, _ in rule.premises)


def clear(store: Store) -> None:
    """Remove everything that was concluded, and what a run that was interrupted left behind."""
    for graph in store.graphs():
        if _is_concluded(graph):
            store.drop_graph(graph)


def _is_concluded(graph: str) -> bool:
    return graph == ENTAILED_GRAPH or graph.startswith(ENTAILED_GRAPH + "/")


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
