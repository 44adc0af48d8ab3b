"""What stands behind an award's name and is a part of it: the country that tells a generic name from others."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.language import Language, pattern
from kg.extract.mentions import Mention

_GENERIC = re.compile(
    r"(?:(?:National|State|Federal|Republic|Regional|Provincial|Quality|Excellence|Business|Performance|Grand|Government)\s)+"
    r"(?:Awards?|Prizes?)"
)
"""An award's name that tells nothing of whose it is: with "of" and the country behind it, that belongs to it."""


def with_country(text: str, award: Mention, language: Language) -> Mention:
    """Return an award whose name ends with its country ("National Quality Award of the Czech Republic")."""
    of = _OF_COUNTRY.match(text, award.end) if _GENERIC.fullmatch(award.name) and not language.list_comma else None
    country = pattern(language.place_code).match(text, of.end()) if of else None
    if country is None or award.end != award.name_end or _GOES_ON_NAME.match(text, country.end()):
        return award
    end = country.end()
    return replace(award, name=text[award.name_start : end], end=end, name_end=end, place=country.span())


_GOES_ON_NAME = re.compile(r"\w|\s[A-Z]|['’]s")
_OF_COUNTRY = re.compile(r"\sof\s(?:the\s)?(?=[A-Z])")
