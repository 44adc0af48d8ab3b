"""The import rule: a module imports only from strictly lower ranks, and each heavy library has one home."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
RANKS = (
    ("errors", "namespaces", "parallel"),
    ("iris", "formats"),
    ("model", "settings", "facts", "names", "ontology", "report"),
    ("record", "terms"),
    ("readers", "extract", "tables", "link", "complete", "describe", "provenance", "validate", "store"),
    ("sparql",),
    ("infer", "explain", "checks", "search", "loading", "review"),
    ("identity", "proposals", "extras"),
    ("publishing",),
    ("writer",),
    ("projection", "analytics", "picture"),
    ("lettering",),
    ("export",),
    ("faults",),
    ("prepare",),
    ("judging",),
    ("ingest", "figures"),
    ("console",),
    ("cli",),
)
RANK = {name: rank for rank, names in enumerate(RANKS) for name in names}
HOMES = {
    "spacy": {"kg.extract"},
    "pyoxigraph": {"kg.store"},
    "pyvis": {"kg.export"},
    "networkx": {"kg.projection", "kg.layout", "kg.picture", "kg.analytics", "kg.export"},
    "trafilatura": {"kg.readers"},
    "pdfminer": {"kg.readers"},
    "docx": {"kg.readers"},
    "markdown_it": {"kg.readers"},
    "frictionless": {"kg.readers"},
    "pyshacl": {"kg.validate"},
    "shifty": {"kg.validate"},
    "click": {"kg.cli", "kg.console", "web.command"},
    "flask": {"web"},
}
HEAVY = ("spacy", "rdflib", "networkx", "pyshacl", "frictionless", "flask", "trafilatura")


def modules():
    for package in ("kg", "web"):
        for path in sorted((ROOT / package).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            if "frontend" not in parts:
                yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


MODULES = {module for module, _ in modules()}


def imports(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            inside = {f"{node.module}.{alias.name}" for alias in node.names}
            yield from sorted(inside & MODULES) or [node.module]


def unit(module):
    return module.split(".")[1] if module.count(".") else None


@pytest.mark.parametrize(("module", "path"), list(modules()), ids=lambda v: v if isinstance(v, str) else "")
def test_a_module_imports_only_from_lower_ranks(module, path):
    for name in imports(path):
        if module.startswith("kg"):
            assert not name.startswith(("web", "flask")), f"{module} imports {name}: the core hangs on no rim"
        if not name.startswith("kg.") or not module.startswith("kg."):
            continue
        importer, imported = unit(module), unit(name)
        if importer == imported or imported not in RANK or importer == "__main__":
            continue
        assert importer in RANK, f"{importer} has no rank: give it one in this test"
        assert RANK[imported] < RANK[importer], (
            f"{module} (rank {RANK[importer]}) imports {name} (rank {RANK[imported]})"
        )


@pytest.mark.parametrize(("module", "path"), list(modules()), ids=lambda v: v if isinstance(v, str) else "")
def test_a_library_is_imported_at_its_home_only(module, path):
    for name in imports(path):
        library = name.partition(".")[0]
        homes = HOMES.get(library)
        if homes is not None:
            assert any(module == h or module.startswith(h + ".") for h in homes), f"{module} imports {library}"


def test_there_are_no_import_circles():
    edges = {}
    paths = dict(modules())
    for module, path in paths.items():
        edges[module] = {n for n in imports(path) if n in paths and n != module}
    done, trail = set(), []

    def visit(module):
        assert module not in trail, " -> ".join([*trail[trail.index(module) :], module])
        if module not in done:
            trail.append(module)
            for other in sorted(edges[module]):
                visit(other)
            trail.pop()
            done.add(module)

    for module in edges:
        visit(module)


@pytest.mark.parametrize("module", ["kg.cli", "kg.ingest", "kg.sparql.worker", "kg.sparql.pool"])
def test_starting_is_light(module):
    code = f"import sys, {module}; print([m for m in {HEAVY!r} if m in sys.modules])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert out.stdout.strip() == "[]"


def test_no_module_has_a_name_that_says_nothing():
    for module, _ in modules():
        assert not set(module.split(".")) & {"utils", "helpers", "common", "misc", "manager"}, module
