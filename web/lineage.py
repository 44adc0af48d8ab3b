"""The family tree of frameworks and of the awards that use them: read once, walked for strips, laid out in time.

Editions are drawn on the line of their framework, so an edge between editions is one between frameworks, with the
year of the later edition. Nothing is computed in the browser: the picture is whole without JavaScript.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.namespaces import expand
from kg.search import kind_of
from kg.sparql.queries import select
from web.cache import per_release
from web.endpoint import endpoint

DESCENT = ("derivedFrom", "adoptionOf", "revisionOf", "replaces")
"""Relations that make a descendant, the strongest first; `influencedBy` and others make none."""
DRAWN = (*DESCENT, "assessedAgainst", "influencedBy", "sharesStructureWith", "guidanceFor")
_RESTS = (*DESCENT, "assessedAgainst")
_START = ("establishedIn", "firstConferredIn", "year")


@dataclass(slots=True)
class Member:
    """A framework or award in the tree. start, end: years, None when no source gives one."""

    iri: str
    kind: str
    start: int | None = None
    end: int | None = None
    approximate: bool = False
    """Whether `start` is only known as "by then": the first award or standard that is known to rest on it."""
    country: str = ""
    editions: list[tuple[int, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Descent:
    """`child` comes from `parent` (or uses it, or was influenced by it). relation: a local name of DRAWN."""

    child: str
    parent: str
    relation: str
    year: int | None = None


@dataclass(slots=True)
class Tree:
    """All members by IRI, and the relations between them, editions folded into their frameworks."""

    members: dict[str, Member] = field(default_factory=dict)
    relations: list[Descent] = field(default_factory=list)
    parents: dict[str, list[Descent]] = field(default_factory=dict)
    children: dict[str, list[Descent]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a strip: how deep, by which relation (IRI, "" for the start), what, and when."""

    depth: int
    relation: str
    iri: str
    year: int | None


@per_release
def tree() -> Tree:
    """Return the whole family tree."""
    edges = [(r["subject"].value, r["property"].value.rpartition("#")[2], r["object"].value)
             for r in select(endpoint(), "lineage-edges")]  # fmt: skip
    folded = {child: parent for child, relation, parent in edges if relation == "editionOf"}
    found = Tree()
    for child, _, parent in edges:
        for name in (child, parent):
            whole = folded.get(name, name)
            kind = kind_of(whole)
            if kind in ("framework", "edition", "award", "programme"):
                found.members.setdefault(whole, Member(whole, str(kind)))
    years = _years(found, folded)
    seen = set()
    for child, relation, parent in edges:
        one, other = folded.get(child, child), folded.get(parent, parent)
        if relation in DRAWN and one != other and one in found.members and other in found.members:
            key = (one, other, relation)
            if key not in seen:
                seen.add(key)
                descent = Descent(one, other, relation, years.get(child))
                found.relations.append(descent)
                found.parents.setdefault(one, []).append(descent)
                found.children.setdefault(other, []).append(descent)
    _guess_starts(found)
    for listed in (*found.parents.values(), *found.children.values()):
        listed.sort(key=lambda d: (DRAWN.index(d.relation), found.members[d.child].start or 9999, d.child, d.parent))
    return found


def _years(found: Tree, folded: dict[str, str]) -> dict[str, int]:
    """Fill in the members' years and editions; return the year of each thing that has one of its own."""
    years: dict[str, int] = {}
    for row in select(endpoint(), "lineage-things"):
        name, prop, text = row["thing"].value, row["property"].value.rpartition("#")[2], row["value"].value
        whole = found.members.get(folded.get(name, name))
        if prop == "country" and whole is not None:
            whole.country = text
        elif text[:4].isdigit():
            year = int(text[:4])
            if prop in _START:
                years[name] = min(year, years.get(name, year))
                if whole is not None:
                    whole.start = min(year, whole.start or year)
                    if name in folded and (year, name) not in whole.editions:
                        whole.editions.append((year, name))
            elif prop in ("endedIn", "withdrawnIn") and whole is not None and name == whole.iri:
                whole.end = year
    for member in found.members.values():
        member.editions.sort()
    return years


def _guess_starts(found: Tree) -> None:
    """Date what has no year of its own: by the edition that a relation names, else by the first that rests on it."""
    for descent in found.relations:
        member = found.members[descent.child]
        if member.start is None and descent.year:
            member.start = descent.year
    grew = True
    while grew:
        grew = False
        for name, member in found.members.items():
            later = [found.members[d.child].start for d in found.children.get(name, ()) if d.relation in _RESTS]
            years = [year for year in later if year is not None]
            if years and (member.start is None or (member.approximate and min(years) < member.start)):
                member.start, member.approximate, grew = min(years), True, True
    # An award may be older than the framework that it uses now: what comes from another cannot be older than that.
    for _ in range(8):
        for descent in found.relations:
            member, above = found.members[descent.child], found.members[descent.parent].start
            if member.approximate and descent.relation in DESCENT and above and (member.start or 0) < above:
                member.start = above


def steps(name: str, upward: bool = True, limit: int = 40) -> list[Step]:
    """Return the way from a member to its roots (or to its descendants), each member once, depth first."""
    family = tree()
    if name not in family.members:
        return []
    walked: list[Step] = []
    seen = {name}

    def walk(current: str, depth: int) -> Iterator[Step]:
        listed = family.parents.get(current, []) if upward else family.children.get(current, [])
        for descent in listed:
            other = descent.parent if upward else descent.child
            usable = descent.relation in DESCENT or (
                descent.relation == "assessedAgainst" and (depth == 0 or not upward)
            )
            if usable and other not in seen:
                seen.add(other)
                yield Step(depth + 1, expand(f"qa:{descent.relation}"), other, family.members[other].start)
                yield from walk(other, depth + 1)

    for step in walk(name, 0):
        walked.append(step)
        if len(walked) >= limit:
            break
    return walked


def editions(name: str) -> list[tuple[int, str]]:
    """Return the dated editions of a framework, the latest first."""
    member = tree().members.get(name)
    return sorted(member.editions, reverse=True) if member else []


def strip(name: str) -> list[Step]:
    """Return the lineage strip of an award, programme or framework: itself, then what it comes from."""
    found = steps(name)
    return [Step(0, "", name, tree().members[name].start), *found] if found else []


def families(family: Tree, most: int = 7) -> list[tuple[str, int]]:
    """Return the frameworks worth a picture of their own with how many descend from each, the largest first.

    These are the roots with the most descendants, the oldest root, and frameworks within a family that have a large
    one of their own, but not those that make up most of a family that is listed already.
    """
    sizes = {name: len(steps(name, upward=False, limit=2000)) for name, member in family.members.items()
             if member.kind == "framework" and family.children.get(name)}  # fmt: skip
    tops = [name for name in sizes if not any(d.relation in _RESTS for d in family.parents.get(name, ()))]
    found: list[str] = sorted(tops, key=lambda n: (family.members[n].start or 9999, n))[:1]
    for name in sorted(sizes, key=lambda n: (-sizes[n], n)):
        above = [step.iri for step in steps(name) if step.iri in found]
        beside = any(sizes[one] <= 1.4 * sizes[name] and _shared(one, name) for one in found)
        within = any(sizes[one] <= 1.6 * sizes[name] for one in above)
        if name not in found and sizes[name] > 2 and not within and not beside and len(found) < most:
            found.append(name)
    return [(name, sizes[name]) for name in sorted(found, key=lambda n: (-sizes[n], n))]


def _shared(one: str, other: str) -> bool:
    """Tell whether most of what comes from one comes from the other too."""
    first, second = ({s.iri for s in steps(n, upward=False, limit=2000)} for n in (one, other))
    return len(first & second) * 2 > min(len(first), len(second))
