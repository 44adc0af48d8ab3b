"""The checks over a store: nothing in the small world, and told with its cases where something is wrong."""

from kg import checks
from kg.store.oxigraph import OxigraphStore
from tests.ontology import world


def test_the_small_world_has_no_failure():
    assert checks.failures(world.store()) == []


def test_a_failure_is_told_with_its_cases():
    store = OxigraphStore.memory()
    store.load(world.store().dump())
    circle = " ".join(f"qa:f{n} qa:derivedFrom qa:f{(n + 1) % 7} ." for n in range(7))
    qa = "PREFIX qa: <https://w3id.org/quality-awards/ontology#>"
    store.update(f"{qa} INSERT DATA {{ GRAPH <http://example.org/d> {{ {circle} }} }}")
    failures = {failure.name: failure for failure in checks.failures(store)}
    assert set(failures) == {"data-circle-of-derivation"}
    failure = failures["data-circle-of-derivation"]
    assert (failure.count, len(failure.cases)) == (7, checks.SHOWN)
    assert str(failure).startswith("Derivation has no circle, over all documents together; but: qa:f")
    assert "7 in all" in str(failure)
