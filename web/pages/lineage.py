"""The lineage view: the family tree of standards, excellence models and awards in time, drawn on the server.

`family` narrows it to what descends from one root, `focus` to the ancestors and descendants of one thing, `awards=0`
leaves the awards out. `/lineage.svg` is the same picture as a file.
"""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, Response, render_template, request

from kg.errors import UnknownEntity
from web import lineage, lineage_picture
from web.cache import per_release
from web.language import translate
from web.lineage import Tree
from web.lineage_picture import LAST, Picture
from web.links import full

bp = Blueprint("lineage", __name__)
AWARDS = ("award", "programme")


@dataclass(frozen=True, slots=True)
class Shown:
    """What the address asks for and its picture."""

    picture: Picture
    focus: str
    family: str
    awards: bool
    members: frozenset[str]


@per_release
def families(awards: bool = True) -> list[tuple[str, int]]:
    """Return the families that the page offers, with how many descend from the head of each, awards counted or not."""
    found = lineage.families(lineage.tree())
    if awards:
        return found
    return [(name, sum(lineage.tree().members[step.iri].kind not in AWARDS for step in _descendants(name)))
            for name, _ in found]  # fmt: skip


def _descendants(name: str) -> list[lineage.Step]:
    return lineage.steps(name, upward=False, limit=2000)


def shown() -> Shown:
    """Return what the address asks for. Raises UnknownEntity for a focus or a family that is not in the tree."""
    family = lineage.tree()
    focus = full(request.args["focus"]) if request.args.get("focus") else ""
    root = full(request.args["family"]) if request.args.get("family") else ""
    for name in (focus, root):
        if name and name not in family.members:
            raise UnknownEntity(translate("No source places this in the family tree of standards and awards."))
    awards = request.args.get("awards", "1") != "0"
    members = _members(family, focus, root)
    if not awards:
        members = {name for name in members if family.members[name].kind not in AWARDS or name == focus}
    # The oldest family stands first, so that the picture begins at its upper left, also where only that is in sight.
    order = sorted((name for name, _ in families()), key=lambda name: family.members[name].start or LAST)
    return Shown(lineage_picture.draw(family, members, order), focus, root, awards, frozenset(members))


def _members(family: Tree, focus: str, root: str) -> set[str]:
    if focus:
        up = {step.iri for step in lineage.steps(focus, limit=200)}
        down = {step.iri for step in _descendants(focus)}
        return {focus} | up | down
    if root:
        return {root} | {step.iri for step in _descendants(root)}
    return {name for name in family.members if name in family.parents or name in family.children}


@bp.get("/lineage")
def page() -> str:
    """Show the tree, or the ancestors and descendants of one thing."""
    wanted = shown()
    family = lineage.tree()
    return render_template(
        "lineage.html", shown=wanted, picture=wanted.picture, families=families(wanted.awards), family=family,
        up=lineage.strip(wanted.focus) if wanted.focus else [], nested=_nested(family, wanted),
        as_list=request.args.get("as") == "list",
        text_width=lineage_picture.text_width,
    )  # fmt: skip


@bp.get("/lineage.svg")
def file() -> Response:
    """Answer the picture as an SVG file."""
    body = render_template("lineage.svg", picture=shown().picture, text_width=lineage_picture.text_width)
    headers = {"Content-Disposition": 'attachment; filename="quality-awards-lineage.svg"'}
    return Response(body, mimetype="image/svg+xml", headers=headers)


def _nested(family: Tree, wanted: Shown) -> list[tuple[int, str, str]]:
    """Return the tree as lines of a list: (depth, relation, IRI), each member once."""
    lines: list[tuple[int, str, str]] = []
    seen: set[str] = set()

    def walk(name: str, depth: int, relation: str) -> None:
        seen.add(name)
        lines.append((depth, relation, name))
        for descent in family.children.get(name, []):
            if (
                descent.relation in lineage_picture.TREE
                and descent.child in wanted.members
                and descent.child not in seen
            ):
                walk(descent.child, depth + 1, descent.relation)

    def hangs(name: str) -> bool:
        above = family.parents.get(name, [])
        return any(d.relation in lineage_picture.TREE and d.parent in wanted.members for d in above)

    for name in sorted(wanted.members, key=lambda n: (family.members[n].start or 9999, n)):
        if name not in seen and not hangs(name):
            walk(name, 0, "")
    return lines
