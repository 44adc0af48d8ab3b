"""The patterns of a language's rule table, macros and symbols filled in, compiled or taken from those kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields

from kg.extract import kept
from kg.extract.language import SYMBOLS, Language, Lexicon, Rule


def filled(language: Language) -> list[tuple[Rule, str]]:
    """Return the language's rules with their patterns, macros and symbols filled in.

    Raises KeyError for a macro that the table does not define.
    """
    macros: dict[str, str] = {
        kind[0].upper(): symbol for kind, symbol in SYMBOLS.items() if kind not in ("number", "regulation")
    }
    macros |= {
        "I": SYMBOLS["it"],
        "D": SYMBOLS["number"],
        "G": SYMBOLS["programme"],
        "P": SYMBOLS["place"],
        "R": SYMBOLS["regulation"],
    }
    for name, text in language.macros.items():
        macros[name] = expand(text, macros)
    return [(rule, expand(rule.pattern, macros)) for rule in language.rules]


def compiled(language: Language) -> list[tuple[Rule, kept.Ready]]:
    """Return the language's rules, each with its pattern compiled and what a sentence must hold for it to match.

    Raises KeyError for a macro that the table does not define.
    """
    return [(rule, kept.ready(text)) for rule, text in filled(language)]


def learn(language: Language) -> None:
    """Take the patterns of a language from those kept by an earlier run, or keep them for the next.

    Raises KeyError for a macro that the table does not define.
    """
    texts = [text for _, text in filled(language)] + [shape for _, shape in language.mentions]
    texts += [value for value in (*_values(language), *_values(language.lexicon)) if isinstance(value, str)]
    kept.learn(language.code, [*texts, *language.stages.values(), *language.headers.values()])


def _values(table: Language | Lexicon) -> list[object]:
    return [getattr(table, field.name) for field in fields(table)]


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
         "Y": ("year",), "YL": ("year",), "P": ("place",)}  # fmt: skip
_MACRO = re.compile(r"\{([A-Z][A-Z_]*)\}")


def expand(pattern: str, macros: Mapping[str, str]) -> str:
    """Return the pattern with each {MACRO} replaced."""
    return _MACRO.sub(lambda found: macros[found.group(1)], pattern)
