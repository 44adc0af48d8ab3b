"""Inference: the rules of `ontology/rules` run to a fixpoint by the store, never in Python over triples.

Everything is concluded anew from what the documents state, so that removing a document removes what only it
supported. What is concluded stands in the entailed graph; a second graph holds a `qa:Inference` for each of its
triples, which names the rule that was the first to conclude it. While the rules run, each writes to a graph of
its own, which is how the store knows afterwards which rule made what.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from kg import ontology
from kg.namespaces import ENTAILED_GRAPH, INFERENCE_GRAPH, expand
from kg.ontology import Rule
from kg.store import lines, syntax
from kg.store.base import Store
from kg.store.content import Content
from kg.store.evaluation import store_errors
from kg.store.oxigraph import OxigraphStore
from kg.store.release import MANY, Release

ASKED_GRAPH = "urn:quality-awards:asked"
"""Where the quads that the rules may ask for stand while they run."""
_CLASS = f"<{expand('rdf:type')}> <{expand('qa:Inference')}>"
_RULE, _SUBJECT, _PREDICATE, _OBJECT = (
    f"<{expand(name)}>" for name in ("qa:rule", "rdf:subject", "rdf:predicate", "rdf:object")
)
KEPT = "premises.nq"
"""The file of a release that holds the quads that the rules may ask for; its first line says for which rules."""
RUNS = 1000
"""More runs of a rule than any chain is long; rules that never come to rest are a bug, and are said to be one."""


@dataclass(frozen=True, slots=True)
class Report:
    """What inference did: triples concluded by each rule, and how often a rule was run to the fixpoint."""

    concluded: dict[str, int]
    runs: int
    asked: Path | None = None
    """The file with the quads that the rules may ask for, where they were taken from the store at once."""

    @property
    def total(self) -> int:
        """All triples concluded."""
        return sum(self.concluded.values())

    def keep(self, content: Content) -> None:
        """Keep the quads for the next time in the directory of a release: one of its `extras`."""
        if self.asked is not None:
            shutil.move(self.asked, content.directory / KEPT)


def entail(
    store: Store,
    progress: Callable[[str], None] | None = None,
    before: Release | None = None,
    room: Path | None = None,
) -> Report:
    """Replace the entailed graph by what the rules conclude from all other graphs.

    Of a store of our own, the rules are run in memory over the quads that they may ask for, which are a small part
    of it; the store is only told what came of it. progress: told the name of each rule as it runs. before: the
    release made last, which has the quads that were asked for then. room: a directory for those asked for now, where
    the report finds them to keep. Raises what the store raises.
    """
    earlier = [graph for graph in store.graphs() if _is_concluded(graph)]
    if isinstance(store, OxigraphStore):
        memory = OxigraphStore.memory()
        with store_errors(store.location), tempfile.TemporaryDirectory() as own:
            asked = (room or Path(own)) / KEPT
            _ask(store, before, earlier, asked)
            with asked.open("rb") as file:
                next(file)
                memory.bulk_load(_each_once(file))
        report = replace(_run(memory, progress), asked=asked if room else None)
        concluded = _named(memory, report)
    else:
        clear(store)
        report = _run(store, progress)
        concluded = _named(store, report)
    for graph in {*earlier, *store.graphs()}:
        if _is_concluded(graph) and graph not in concluded:
            store.drop_graph(graph)
    for graph, quads in concluded.items():
        store.replace_graph(graph, quads)
    return report


@cache
def premises() -> frozenset[str]:
    """Return the IRIs that the rules name: a quad with another property, or of another class, is nothing to them."""
    return frozenset().union(*(syntax.named(rule.query) for rule in ontology.rules())) - {expand("rdf:type")}


def _for_these_rules() -> bytes:
    return f"# {hashlib.sha256(' '.join(sorted(premises())).encode()).hexdigest()}\n".encode()


def _ask(store: OxigraphStore, before: Release | None, concluded: Collection[str], asked: Path) -> None:
    """Write the quads that the rules may ask for to a file, less what was concluded.

    Those of a graph that did not change since the last release are taken from there.
    """
    kept = before.directory / KEPT if before is not None else None
    changed = store.journal.since(before.version) if before is not None else None
    with asked.open("wb") as file:
        file.write(_for_these_rules())
        if kept is not None and changed is not None and kept.exists() and len(changed) <= MANY:
            with kept.open("rb") as old:
                if next(old, b"") == _for_these_rules():
                    file.writelines(lines.outside(old, {*changed, *concluded}))
                    for graph in changed.difference(concluded):
                        file.writelines(_in_question(store.dump(graph)))
                    return
        with tempfile.TemporaryFile(dir=asked.parent) as found:
            store.write_having(premises(), premises(), found)
            found.seek(0)
            file.writelines(lines.outside(found, concluded))


def _each_once(quads: Iterable[bytes]) -> bytes:
    """Return lines of quads with each triple in one graph, apart from what stands in the graph without a name only.

    Where many documents say the same, a rule of three premises would be found true once for each three of them.
    """
    end = f" <{ASKED_GRAPH}> .\n".encode()
    named, unnamed = set[bytes](), set[bytes]()
    for line in quads:
        graph = lines.graph_of(line)
        (named if graph else unnamed).add(line[: -len(graph) - 4 if graph else -3])
    return b"".join([*(triple + end for triple in named), *(triple + b" .\n" for triple in unnamed - named)])


def _in_question(quads: bytes) -> Iterator[bytes]:
    """Give the lines of quads that the rules may ask for."""
    asked = {f"<{iri}>".encode() for iri in premises()}
    kind = f"<{expand('rdf:type')}>".encode()
    for line in quads.splitlines(keepends=True):
        _, predicate, rest = line.split(b" ", 2)
        if predicate in asked or (predicate == kind and rest.split(b" ", 1)[0] in asked):
            yield line


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
            again = ran[rule.name] >= 0
            ran[rule.name] = runs
            added = store.insert_construct(_for_new(rule) if again else rule.query, _workspace(rule.name))
            if added:
                concluded[rule.name] += added
                gained[rule.conclusion[1]] = runs
    return Report(concluded, runs)


def _is_due(rule: Rule, ran: int, gained: dict[str, int]) -> bool:
    return ran < 0 or any(gained.get(predicate, -1) >= ran for _, predicate, _ in rule.premises)


def _for_new(rule: Rule) -> str:
    """Return a rule that passes over what is concluded already before it looks at its exceptions, which take long.

    The store would leave that out all the same, so that the outcome is one.
    """
    head, _, body = rule.query.partition("WHERE {")
    patterns = "".join(f"{match[0]}\n" for match in ontology.PATTERN.finditer(body))
    new = f"{{ SELECT * {{\n{patterns}  FILTER NOT EXISTS {{ {' '.join(rule.conclusion)} }} }} }}"
    return f"{head}WHERE {{\n  {new}{ontology.PATTERN.sub('', body)}"


def clear(store: Store) -> None:
    """Remove everything that was concluded, and what a run that was interrupted left behind."""
    for graph in store.graphs():
        if _is_concluded(graph):
            store.drop_graph(graph)


def _is_concluded(graph: str) -> bool:
    return graph == ENTAILED_GRAPH or graph.startswith(ENTAILED_GRAPH + "/")


def _workspace(rule: str) -> str:
    return f"{ENTAILED_GRAPH}/{rule}"


def _named(store: Store, report: Report) -> dict[str, bytes]:
    """Return what was concluded, as the lines of the entailed graph and of the graph that names rules."""
    triples, inferences = [], []
    end = f" <{INFERENCE_GRAPH}> .\n"
    for rule in (name for name, count in report.concluded.items() if count):
        tail = f" <{_workspace(rule)}> ."
        for line in store.dump(_workspace(rule)).decode().splitlines():
            triple = line.removesuffix(tail)
            triples.append(f"{triple} <{ENTAILED_GRAPH}> .\n")
            subject, predicate, value = triple.split(" ", 2)
            key = " ".join(term[1:-1] if term.startswith("<") else term for term in (subject, predicate, value))
            node = f"<{INFERENCE_GRAPH}#{hashlib.sha1(key.encode(), usedforsecurity=False).hexdigest()}>"
            inferences += [
                f"{node} {said}{end}"
                for said in (_CLASS, f'{_RULE} "{rule}"', f"{_SUBJECT} {subject}", f"{_PREDICATE} {predicate}",
                             f"{_OBJECT} {value}")
            ]  # fmt: skip
    made = {ENTAILED_GRAPH: triples, INFERENCE_GRAPH: inferences}
    return {graph: "".join(sorted(lines)).encode() for graph, lines in made.items() if lines}
