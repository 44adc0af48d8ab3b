"""The two forms of a review, as they come in: a document with what is said of it, and the judgement of its facts.

A form that cannot be used is shown again with what was typed and, at each field, what to do.
"""

from __future__ import annotations

import base64
import binascii
import os
import re
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path

from flask import request
from werkzeug.datastructures import MultiDict

from kg import proposals, review
from kg.errors import DocumentError, UnreadableDocument
from kg.facts import FACT_TYPES
from kg.iris import slugify
from kg.model import Document, LinkedFact, is_address, is_date
from kg.names import load_packaged
from kg.proposals import LIKELY, Judged, Wrong
from kg.readers import read
from web.language import translate
from web.sources import RELIABILITY

ABOUT = ("title", "publisher", "date", "url", "reliability")
"""What the form asks about a document, beside its text."""
ALWAYS = ("year",)
"""Fields that are offered also where the text gives none."""


class Unusable(Exception):
    """A form that cannot be used; problems: what to do, by field."""

    def __init__(self, problems: dict[str, str]) -> None:
        super().__init__("; ".join(problems.values()))
        self.problems = problems


@dataclass(slots=True)
class Proposal:
    """A fact as the form shows it: its passage's key, its fields, and the things that its names were linked to."""

    key: str
    passage: str
    fact: LinkedFact
    quote: str
    decision: str
    fields: dict[str, str]
    chosen: dict[str, str]
    candidates: dict[str, list[tuple[str, str]]]
    problems: dict[str, str] = field(default_factory=dict)


def sent() -> tuple[str, bytes]:
    """Return the name and the bytes of the document that the first form brings: a file, or pasted text.

    Raises Unusable with every field that is wrong.
    """
    problems = dict(_about_problems(request.form))
    file = request.files.get("file")
    has_file = file is not None and bool(file.filename)
    text = request.form.get("text", "").replace("\r\n", "\n")
    if has_file and text.strip():
        problems["text"] = translate("Give either a text or a file, not both: empty one of them.")
    elif not has_file and not text.strip():
        problems["text"] = translate("Paste a text or choose a file: there is nothing to read yet.")
    title = request.form.get("title", "").strip() or (text.strip().splitlines() or [""])[0]
    if not has_file and text.strip() and not re.search(r"\w", title):
        problems["title"] = translate("Give the text a title with at least one letter or digit.")
    if problems:
        raise Unusable(problems)
    if file is not None and has_file:
        return Path(file.filename or "").name or "document", file.read()
    return f"{slugify(title)[:80]}.txt", text.encode(errors="replace")


def _about_problems(form: MultiDict[str, str]) -> list[tuple[str, str]]:
    given = {name: form.get(name, "").strip() for name in ABOUT}
    problems = []
    if given["date"] and not is_date(given["date"]):
        problems.append(("date", translate("Give a date that there is, as 2018-12-31, 2018-12 or 2018.")))
    if given["url"] and not is_address(given["url"]):
        problems.append(("url", translate("Give the whole address, with http:// or https:// in front.")))
    if given["reliability"] and given["reliability"] not in RELIABILITY:
        problems.append(("reliability", translate("Choose one of the list.")))
    return problems


def brought_back(form: MultiDict[str, str]) -> tuple[str, bytes]:
    """Return the name and the bytes of the document that the second form carries. Raises UnreadableDocument."""
    try:
        return form.get("name", ""), base64.b64decode(form.get("source", ""), validate=True)
    except binascii.Error as error:
        raise UnreadableDocument(translate("The form did not bring the document back; begin again.")) from error


def document_of(name: str, data: bytes, about: MultiDict[str, str]) -> Document:
    """Return the document in some bytes, with what the form says of it. Raises DocumentError, which names no folder."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / (Path(name).name[-100:] or "document")
        try:
            file.write_bytes(data)
            document = read(file)
        except DocumentError as error:
            error.args = (str(error).replace(folder + os.sep, ""), *error.args[1:])
            raise
        except (OSError, ValueError) as error:
            raise UnreadableDocument(translate("A file of this name cannot be read: give it another name.")) from error
    given = {one: about[one].strip() for one in ABOUT if about.get(one, "").strip()}
    return replace(document, path=file.name, **given)  # type: ignore[arg-type]


def proposal(document: Document, one: LinkedFact, form: MultiDict[str, str] | None = None) -> Proposal:
    """Return a fact for the form, as it was read, or as a person left it in a form that is shown again."""
    fact, names = one.fact, load_packaged()
    known = FACT_TYPES[fact.type]
    shown = [name for name, value in fact.fields.items() if value is not None or name in one.entities]
    shown += [name for name in ALWAYS if name in known.values and name not in shown]
    candidates = {}
    for name, entity in one.entities.items():
        others = {entry.iri: entry.name for entry in names.lookup(str(fact.fields.get(name)))}
        candidates[name] = [(entity.iri, entity.label), *((i, n) for i, n in others.items() if i != entity.iri)]
    made = Proposal(
        review.key(document, one), f"p-{fact.start}-{fact.end}", one, document.text[fact.start : fact.end],
        review.ACCEPT if one.confidence >= LIKELY else "",
        {name: "" if fact.fields.get(name) is None else str(fact.fields[name]) for name in shown},
        {name: entity.iri for name, entity in one.entities.items()}, candidates,
    )  # fmt: skip
    if form is not None:
        left = judged(document, made.key, form)
        made.decision = left.verdict
        made.fields |= {name: text for name, text in left.fields.items() if name in made.fields}
        made.chosen |= {name: form.get(f"thing:{made.key}:{name}", "") for name in made.chosen}
        made.problems = {w.field.removesuffix("_iri"): told(w) for w in wrong(one, left)}
    return made


def wrong(one: LinkedFact, left: Judged) -> list[Wrong]:
    """Return what is wrong with a judgement; what is not accepted cannot be."""
    return list(proposals.wrong(one, left)) if left.verdict == review.ACCEPT else []


def told(one: Wrong) -> str:
    """Return what is wrong with a correction in the language of the page."""
    kinds = ", ".join(translate(kind) for kind in one.kinds.split(", ")) if "//" not in one.kinds else one.kinds
    return translate(one.text, value=f"“{one.value}”", kinds=kinds)


def judged(document: Document, key: str, form: MultiDict[str, str]) -> Judged:
    """Return the judgement of one proposal in the second form."""
    prefix = f"field:{key}:"
    fields = {name.removeprefix(prefix): value.strip() for name, value in form.items() if name.startswith(prefix)}
    prefix = f"thing:{key}:"
    chosen = {name.removeprefix(prefix): value for name, value in form.items() if name.startswith(prefix) and value}
    verdict = form.get(f"decision:{key}", "")
    known = verdict if verdict in (review.ACCEPT, review.REJECT) else ""
    return Judged(key, document.digest, known, "", fields, chosen)
