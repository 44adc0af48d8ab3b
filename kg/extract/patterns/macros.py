"""The pieces of which the patterns of rule tables are made: each {NAME} in them stands for a symbol or for more."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.extract.patterns.language import Rule
from kg.extract.patterns.symbols import SYMBOLS


def filled_in(macros: Mapping[str, str]) -> dict[str, str]:
    """Return macros by name, those of the symbols too, with each {MACRO} in them replaced."""
    filled: dict[str, str] = {
        kind[0].upper(): symbol for kind, symbol in SYMBOLS.items() if kind not in ("number", "regulation")
    }
    filled |= {
        "I": SYMBOLS["it"],
        "D": SYMBOLS["number"],
        "G": SYMBOLS["programme"],
        "P": SYMBOLS["place"],
        "R": SYMBOLS["regulation"],
    }
    for name, text in macros.items():
        filled[name] = expand(text, filled)
    return filled


def named(rule: Rule) -> tuple[frozenset[str], ...]:
    """Return sets of symbols of which a sentence must have one each, else the rule is not tried.

    Read off the pattern as the table has it: a group of names needs one of the symbols that it may hold, unless it is
    itself optional; inside an optional part it is needed all the same, so that such a rule is tried on full sentences.
    """
    out = []
    for group in re.finditer(r"\(\?P<\w+>((?:\{[A-Z]+\}\|?)+)\)(?!\)?\?|\))", rule.pattern):
        held = re.findall(r"\{([A-Z]+)\}", group.group(1))
        if all(name in _HELD for name in held):
            out.append(frozenset(SYMBOLS[kind] for name in held for kind in _HELD[name]))
    return tuple(out)


_HELD = {"A": ("award",), "AL": ("award",), "N": ("name",), "NL": ("name",), "I": ("it",), "S": ("standard",),
         "STL": ("standard",), "Y": ("year",), "YL": ("year",), "P": ("place",)}  # fmt: skip
_MACRO = re.compile(r"\{([A-Z][A-Z_]*)\}")


def expand(pattern: str, macros: Mapping[str, str]) -> str:
    """Return the pattern with each {MACRO} replaced."""
    return _MACRO.sub(lambda found: macros[found.group(1)], pattern)
