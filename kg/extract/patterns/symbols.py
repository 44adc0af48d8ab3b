"""The characters of private use that stand for mentions in encoded sentences."""

from __future__ import annotations

SYMBOLS = {
    "award": "\ue001",
    "name": "\ue002",
    "it": "\ue003",
    "standard": "\ue004",
    "year": "\ue005",
    "edition": "\ue006",
    "place": "\ue007",
    "number": "\ue008",
    "programme": "\ue009",
    "regulation": "\ue00a",
}
"""The character that stands for a mention of each kind."""

KINDS = {symbol: kind for kind, symbol in SYMBOLS.items()}
