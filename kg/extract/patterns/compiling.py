"""The patterns of a language's rule table, macros and symbols filled in, compiled or taken from those kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass

from kg.extract.patterns import kept
from kg.extract.patterns.language import Language, Rule
from kg.extract.patterns.macros import expand, filled_in


def filled(language: Language) -> list[tuple[Rule, str]]:
    """Return the language's rules with their patterns, macros and symbols filled in.

    Raises KeyError for a macro that the table does not define.
    """
    macros = filled_in(language.macros)
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
    tables = (getattr(language, field.name) for field in fields(language) if field.name not in ("code", "rules"))
    kept.learn(language.code, [*(text for _, text in filled(language)), *_texts(tables)])


def _texts(values: Iterable[object]) -> Iterator[str]:
    """Give all that may be a pattern in a part of a rule table."""
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            yield from _texts(value.values())
        elif isinstance(value, tuple):
            yield from _texts(value)
        elif is_dataclass(value):
            yield from _texts(getattr(value, field.name) for field in fields(value))
