"""What words in a bracket or behind a comma are those of a class: a level, a prize, a category."""

from __future__ import annotations

import re

from kg.extract.patterns.language import Language


def is_label(part: str, language: Language) -> bool:
    """Whether words are those of a level, a class or a category."""
    prize = re.fullmatch(r"(?:.+\s)?(?i:level|class|category|award|prize|medal|stars?|trophy|mention|tier)", part)
    return prize is not None or labels(part, language)


def labels(inside: str, language: Language) -> bool:
    """Whether one of the parts in a bracket is a category or a tier."""
    label = rf"(?:{language.lexicon.category}|{language.lexicon.tier})(?:\s\w+)?"
    return any(re.fullmatch(label, part.strip()) for part in inside.split(","))
