"""The head of a Markdown file: the plain part of YAML that such heads use (keys, strings, lists of keys).

A full YAML reader would accept tags, anchors and dates of its own making; here every value is a string.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kg.errors import UnreadableDocument

_KEY = re.compile(r"(?P<indent>\s*)(?P<dash>-\s+)?(?P<key>[A-Za-z_][\w-]*)\s*:(?:\s+(?P<value>.*))?$")
_ITEM = re.compile(r"(?P<indent>\s*)-\s+(?P<value>.+)$")


def split(text: str) -> tuple[str, str]:
    """Return (head, body) of a Markdown text; the head is empty when there is none."""
    found = re.match(r"---[ \t]*\n(?P<head>.*?)\n---[ \t]*(?:\n|$)", text, re.DOTALL)
    return (found.group("head"), text[found.end() :]) if found else ("", text)


def parse(path: Path, head: str) -> dict[str, Any]:
    """Return the keys of a head: strings, lists of strings, or lists of such tables.

    Raises UnreadableDocument, with the line, for what is not of that shape.
    """
    out: dict[str, Any] = {}
    key = ""
    for number, line in _lines(head):
        found = _KEY.match(line)
        if found and not found.group("indent") and not found.group("dash"):
            key = found.group("key")
            out[key] = _scalar(found.group("value") or "")
            continue
        if not key:
            raise UnreadableDocument(f"{path}: line {number} of the head is not `key: value`")
        values = out[key] if isinstance(out[key], list) else []
        out[key] = values
        _nested(path, number, line, found, values)
    return out


def _lines(head: str) -> Iterable[tuple[int, str]]:
    for number, line in enumerate(head.splitlines(), start=2):
        if line.strip() and not line.lstrip().startswith("#"):
            yield number, line.rstrip()


def _nested(path: Path, number: int, line: str, found: re.Match[str] | None, values: list[Any]) -> None:
    if found and found.group("dash"):
        values.append({found.group("key"): _scalar(found.group("value") or "")})
    elif found and values and isinstance(values[-1], dict):
        values[-1][found.group("key")] = _scalar(found.group("value") or "")
    elif item := _ITEM.match(line):
        values.append(_scalar(item.group("value")))
    else:
        raise UnreadableDocument(f"{path}: line {number} of the head is neither `key: value` nor `- value`")


def _scalar(value: str) -> str | list[Any]:
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        return [_scalar(part) for part in value[1:-1].split(",") if part.strip()]
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].replace('\\"', '"')
    return value
