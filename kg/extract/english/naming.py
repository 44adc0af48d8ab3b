"""English: where names begin and end, and what stands at them; data only."""

from __future__ import annotations

from kg.extract.english.words import COUNTRY, REGION
from kg.extract.patterns.naming import Naming

_MONTH = r"January|February|March|April|May|June|July|August|September|October|November|December"
_FIELD = rf"(?!(?:{COUNTRY}|{REGION}|{_MONTH})\b)[A-Z][\w'’-]+"
_FIELDS = rf"{_FIELD}(?:\s{_FIELD}){{0,2}}"
_NO_CATEGORY = r"(?!\s(?:[Cc]ategor(?:y|ies)|[Ss]ector|[Cc]lass|[Dd]ivision|[Gg]roup|[Ss]ection|[Ll]evel)\b)"
_AND = r"(?<!wards\s)(?<!ward\s)(?<!rize\s)(?<!rizes\s)(?<!Year\s)(?:and|&)"
_PART = rf"\s(?:for|in|of|{_AND})\s(?:the\s)?{_FIELDS}(?:(?:,\s{_FIELDS})*,?\s(?:and|&)\s{_FIELDS})?(?![\w’'-]){_NO_CATEGORY}"

NAMING = Naming(
    purpose=rf"(?:{_PART}){{1,3}}",
    purpose_part=_PART,
    half_purpose=r"\s(?:in|for)\sthe\s(?!Year\b)[A-Z]\w+$",
    quoted_rest=r"\s(?:for|in|of|and|&)\s[^\"”»“„«.,;:\n]{2,40}(?=[\"”»])",
)
