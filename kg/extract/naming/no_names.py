"""What stands in a list where a name could, and is none: figures, dates, rounds, words that tell what to do."""

from __future__ import annotations

import re

from kg.extract.patterns.language import Language
from kg.extract.reading.mentions import Mention

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
_NONE = re.compile(
    rf"[\W\d_]*|(?:Gold|Silver|Bronze|Platinum|Diamond)(?:\W*\d{{4}})?|(?:\d{{1,2}}\s)?{_MONTH}\.?(?:\s\d{{1,2}},?)?(?:\s\d{{4}})?"
    r"|(?:Round|Phase|Stage|Step|Day|Part)\s(?:[IVX]+|\d+)"
)
_PROSE = re.compile(r"\s(?!(?:of|in|at|for|and|de|del|du|von|y|e|plant|works)\b)[a-z]+\b(?:[^.]*?\b[a-z]{4,}\b){2}")
"""What follows a word that opens a line and is no name: more words in small letters, two of them long."""


def is_none(name: str) -> bool:
    """Whether words are no name, whatever they stand among."""
    return _NONE.fullmatch(name) is not None


def is_sentence(text: str, inside: list[Mention], span: tuple[int, int], language: Language) -> bool:
    """Whether a part of a line is prose: its one name only opens it, or it names nothing but places."""
    if len(inside) == 1 and opens_prose(text, inside[0], span[1], language):
        return True
    return bool(inside) and all(m.kind == "place" for m in inside) and is_prose(text[slice(*span)])


def opens_prose(text: str, name: Mention, end: int, language: Language) -> bool:
    """Whether the one word of a line with a capital only opens it ("Recognize results in quality performance")."""
    plain = " " not in name.name and name.name.isalpha() and name.name.istitle() and not name.known
    return plain and bool(language.title_case_opening) and _PROSE.match(text, name.end, end) is not None


def is_prose(said: str) -> bool:
    """Whether words that no name is known in are prose, where names have capitals."""
    return any(word.islower() and len(word) > 3 for word in said.split())
