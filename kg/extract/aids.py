"""Help from outside, when the user switches it on: a language model behind an address, or an installed spaCy model.

What an aid proposes is a guess until the text itself bears it out: its quote must stand in the document word for word
and its names in the quote, or it is dropped. What the rules have read already is not read again. No aid is needed.
"""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

import spacy
from spacy.language import Language as Pipeline

from kg.errors import SettingsError
from kg.facts import FACT_TYPES
from kg.model import Document, Fact, Value
from kg.names import normalise

Aid = Callable[[Document, list[Fact]], list[Fact]]
"""Given a document and the facts that are known of it, the facts that it adds."""

CONFIDENCE = 0.6
"""No proposal counts for more: a rule's reading goes before it."""
PASSAGE = 6000
"""Characters sent to a language model at a time."""
_TIMEOUT = 120.0
_INSTRUCTION = (
    "You read texts about quality awards. Answer with a JSON array only. Each element is an object with `type`, the "
    "fields of that type and `quote`, a passage copied word for word from the text that states it. Copy names exactly "
    "as in the quote. Leave out what the text does not state. Types and fields: "
)


def ground(document: Document, proposals: Iterable[Mapping[str, Any]], rule: str) -> Iterator[Fact]:
    """Yield the proposals that the document bears out, as facts.

    A proposal is dropped when its type is not known, a field of its type is missing, its quote is not in the text, or
    one of its names is not in its quote.
    """
    for proposal in proposals:
        kind, quote = proposal.get("type"), proposal.get("quote")
        known = FACT_TYPES.get(kind) if isinstance(kind, str) else None
        if known is None or not isinstance(quote, str) or not quote.strip():
            continue
        start = document.text.find(quote)
        if start < 0:
            continue
        fields: dict[str, Value] = {}
        for name in (*known.names, *known.values):
            value = proposal.get(name)
            if isinstance(value, str | int | float) and value != "":
                fields[name] = value
        names = [str(fields[n]) for n in known.names if n in fields]
        if len(names) < min(2, len(known.names)) or any(name not in quote for name in names):
            continue
        if "year" in fields and str(fields["year"]) not in document.text:
            continue
        yield Fact(str(kind), fields, start, start + len(quote), rule, CONFIDENCE)


def added(known: Iterable[Fact], proposed: Iterable[Fact]) -> list[Fact]:
    """Return the proposed facts that say something new."""
    seen = {_key(fact) for fact in known}
    out = []
    for fact in proposed:
        if _key(fact) not in seen:
            seen.add(_key(fact))
            out.append(fact)
    return out


def _key(fact: Fact) -> tuple[str, ...]:
    names = FACT_TYPES[fact.type].names
    return (fact.type, *(normalise(str(fact.fields[n])) for n in names if n in fact.fields and n != "conferred_by"))


def endpoint(url: str, model: str = "default") -> Aid:
    """Return the aid of a language model behind an OpenAI-compatible address (`http://localhost:8080/v1`).

    The aid raises SettingsError when the address does not answer as such an endpoint does.
    """
    address = url.rstrip("/")
    address = address if address.endswith("/chat/completions") else f"{address}/chat/completions"

    def propose(document: Document, known: list[Fact]) -> list[Fact]:
        proposals: list[Mapping[str, Any]] = []
        for start in range(0, len(document.text), PASSAGE):
            proposals += _asked(address, model, document.text[start : start + PASSAGE])
        return added(known, ground(document, proposals, "language-model"))

    return propose


def _asked(address: str, model: str, passage: str) -> list[Mapping[str, Any]]:
    types = "; ".join(f"{name}: {', '.join((*t.names, *t.values))}" for name, t in FACT_TYPES.items())
    messages = [{"role": "system", "content": _INSTRUCTION + types}, {"role": "user", "content": passage}]
    body = json.dumps({"model": model, "temperature": 0, "messages": messages}).encode()
    request = urllib.request.Request(address, body, {"Content-Type": "application/json"})
    if not address.startswith(("http://", "https://")):
        raise SettingsError(f"{address}: the address of a language model begins with http:// or https://")
    try:
        with urllib.request.urlopen(request, timeout=_TIMEOUT) as answer:
            said = json.load(answer)["choices"][0]["message"]["content"]
    except (OSError, urllib.error.URLError, ValueError, KeyError, IndexError, TypeError) as error:
        raise SettingsError(
            f"{address}: no answer of a language model ({error}); check the address or leave --llm out"
        ) from error
    return _parsed(said) if isinstance(said, str) else []


def _parsed(said: str) -> list[Mapping[str, Any]]:
    """Return the objects in an answer; an answer that is not JSON proposes nothing."""
    found = re.search(r"\[.*\]", said, re.DOTALL)
    try:
        items = json.loads(found.group()) if found else []
    except ValueError:
        return []
    return [item for item in items if isinstance(item, dict)]


@lru_cache(maxsize=2)
def _loaded(name: str) -> Pipeline:
    try:
        return spacy.load(name)
    except OSError as error:
        raise SettingsError(f"the spaCy model {name!r} is not installed; install it or leave --model out") from error


def spacy_model(name: str) -> Aid:
    """Return the aid of an installed spaCy model: the organizations and persons it sees beside an award that was won.

    Raises SettingsError when no such model is installed.
    """
    nlp = _loaded(name)

    def propose(document: Document, known: list[Fact]) -> list[Fact]:
        return added(known, ground(document, _beside_awards(nlp, document, known), "spacy-model"))

    return propose


_WON = re.compile(r"\b(?:won|wins|received|receives|awarded|winners?|recipients?)\b|获|授予|荣膺", re.IGNORECASE)


def _beside_awards(nlp: Pipeline, document: Document, known: list[Fact]) -> Iterator[Mapping[str, Any]]:
    awards = {str(f.fields["award"]) for f in known if f.type == "conferral"}
    told = {str(f.fields["recipient"]) for f in known if f.type == "conferral"}
    bodies = {str(v) for f in known for k, v in f.fields.items() if k in ("body", "conferred_by", "issuer")}
    for entity in nlp(document.text).ents:
        if entity.label_ not in ("ORG", "PERSON") or entity.text in told | bodies | awards:
            continue
        quote = entity.sent.text.strip()
        award = next((a for a in awards if a in quote and entity.text not in a), None)
        if award and _WON.search(quote):
            yield {"type": "conferral", "award": award, "recipient": entity.text, "quote": quote}
