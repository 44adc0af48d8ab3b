"""Help from outside, when the user switches it on: a language model behind an address, or an installed spaCy model.

What an aid proposes counts only where the text bears it out (`kg.extract.grounding`). What the rules have read already
is not read again. No aid is needed, and none that fails takes anything away: it raises AidError, and what the rules
read stands. An endpoint is asked in a thread of its own, since a server that sends a byte now and then can hold a
connection for ever; who does not answer in time twice is not asked again.
"""

from __future__ import annotations

import json
import re
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from kg.extract.reading.lean import spacy  # isort: skip - before anything else of spaCy
from spacy.language import Language as Pipeline

from kg.errors import AidError, SettingsError
from kg.extract.grounding import TOLD, added, ground
from kg.facts import FACT_TYPES
from kg.model import Document, Fact
from kg.settings import Help

Aid = Callable[[Document, list[Fact]], list[Fact]]
"""Given a document and the facts that are known of it, the facts that it adds. Raises AidError."""

PASSAGE = 6000
"""Characters sent to a language model at a time."""
MAX_ANSWER = 4 * 1024 * 1024
PATIENCE = 2
"""Failures in a row after which an endpoint is not asked again."""
_INSTRUCTION = (
    "You read texts about quality awards. Answer with a JSON array only. Each element is an object with `type`, the "
    "fields of that type and `quote`, a passage copied word for word from the text that states it. Copy names exactly "
    "as in the quote. Leave out what the text does not state. Types and fields: "
)


class _Refused(Exception):
    """Why an answer is none; the message says it in words."""


class _Silent(_Refused):
    """Nobody answered, or with an error: the next document will hardly fare better."""


@lru_cache(maxsize=2)
def made(wanted: Help) -> tuple[Aid, ...]:
    """Return the aids that a user asked for. Raises SettingsError for a spaCy model that is not installed."""
    return (*([spacy_model(wanted.spacy)] if wanted.spacy else ()), *([endpoint(wanted)] if wanted.address else ()))


def endpoint(wanted: Help) -> Aid:
    """Return the aid of a language model behind an OpenAI-compatible address (`http://localhost:8080/v1`)."""
    shown = _without_password(wanted.address)
    silent = 0

    def propose(document: Document, known: list[Fact]) -> list[Fact]:
        nonlocal silent
        name = document.path or document.title
        if silent >= PATIENCE:
            raise AidError(f"{name}: {shown} was not asked, since it failed {PATIENCE} times; the rules alone read it")
        try:
            proposals = _proposals(wanted, document.text)
        except _Refused as error:
            silent = silent + 1 if isinstance(error, _Silent) else 0
            raise AidError(f"{name}: no help from {shown} ({error}); the rules alone read it") from error
        silent = 0
        return added(known, ground(document, proposals, "language-model"))

    return propose


def _without_password(address: str) -> str:
    parts = urlsplit(address)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], query="", fragment=""))


def _proposals(wanted: Help, text: str) -> list[Mapping[str, Any]]:
    deadline = time.monotonic() + wanted.seconds
    found: list[Mapping[str, Any]] = []
    for start in range(0, len(text), PASSAGE):
        found += _parsed(_said(_in_time(_request(wanted, text[start : start + PASSAGE]), deadline, wanted.seconds)))
    return found


def _request(wanted: Help, passage: str) -> urllib.request.Request:
    types = "; ".join(f"{name}: {', '.join((*FACT_TYPES[name].names, *values))}" for name, values in TOLD.items())
    messages = [{"role": "system", "content": _INSTRUCTION + types}, {"role": "user", "content": passage}]
    body = json.dumps({"model": wanted.model or "default", "temperature": 0, "messages": messages}).encode()
    address = wanted.address.rstrip("/")
    address = address if address.endswith("/chat/completions") else f"{address}/chat/completions"
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {wanted.key}"} if wanted.key else {})
    return urllib.request.Request(address, body, headers)


def _in_time(request: urllib.request.Request, deadline: float, seconds: float) -> bytes:
    """Return the body of the answer. Raises _Silent when none is there in time, _Refused when it is an error."""
    done: list[bytes | _Refused] = []
    left = max(deadline - time.monotonic(), 0.001)
    asking = threading.Thread(target=lambda: done.append(_answer(request, left)), daemon=True)
    asking.start()
    asking.join(left)
    answer = done[0] if done else _Silent(f"no answer within {seconds:g} s")
    if isinstance(answer, _Refused):
        raise answer
    return answer


def _answer(request: urllib.request.Request, seconds: float) -> bytes | _Refused:
    try:
        with urllib.request.urlopen(request, timeout=seconds + 1) as answer:  # the thread is given up before
            body: bytes = answer.read(MAX_ANSWER + 1)
    except urllib.error.HTTPError as error:
        error.close()
        return _Silent(f"HTTP status {error.code}{_ADVICE.get(error.code, '')}")
    except Exception as error:  # a thread has nobody else to tell; the key stands in no message of these
        reason = getattr(error, "reason", None) or error
        return _Silent(f"it cannot be reached: {type(reason).__name__}")
    return body if len(body) <= MAX_ANSWER else _Refused(f"an answer of more than {MAX_ANSWER:,} bytes")


_ADVICE = {401: ": set KG_LLM_KEY", 403: ": check KG_LLM_KEY", 404: ": check the address and --llm-model"}


def _said(body: bytes) -> str:
    try:
        said = json.loads(body)["choices"][0]["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
        raise _Refused("its answer is not that of an OpenAI-compatible endpoint") from error
    if not isinstance(said, str) or not said.strip():
        raise _Refused("its answer is empty")
    return said


def _parsed(said: str) -> list[Mapping[str, Any]]:
    """Return the objects in an answer. Raises _Refused for one that holds no JSON array."""
    found = re.search(r"\[.*\]", said, re.DOTALL)
    try:
        items = json.loads(found.group()) if found else None
    except (ValueError, RecursionError):
        items = None
    if not isinstance(items, list):
        raise _Refused(f"its answer is no JSON array: {' '.join(said.split())[:60]!r}")
    return [item for item in items if isinstance(item, dict)]


@lru_cache(maxsize=2)
def _loaded(name: str) -> Pipeline:
    try:
        return spacy.load(name)
    except (OSError, ValueError, ImportError) as error:
        raise SettingsError(f"the spaCy model {name!r} is not installed; install it or leave --model out") from error


def spacy_model(name: str) -> Aid:
    """Return the aid of an installed spaCy model: the organizations and persons it sees beside an award that was won.

    Raises SettingsError when no such model is installed.
    """
    nlp = _loaded(name)

    def propose(document: Document, known: list[Fact]) -> list[Fact]:
        try:
            return added(known, ground(document, _beside_awards(nlp, document, known), "spacy-model"))
        except ValueError as error:  # a text longer than the model takes, a pipeline without sentences
            name_ = document.path or document.title
            raise AidError(f"{name_}: no help from {name} ({str(error)[:80]}); the rules alone read it") from error

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
