"""The town that stands behind a name, with its state: by what is known of places, by its shape, by where it stands."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.naming.class_words import is_label
from kg.extract.patterns.language import Language, pattern
from kg.extract.reading.mentions import Mention

_LEADS_TO_TOWN = re.compile(r",?\s(?:of|from|in)\s|,\s")
_TOWN_OF_LIST = re.compile(r"[^\W\d_a-z]\w+(?:\s[^\W\d_a-z]\w+)?(?=;)")
_WORDS = re.compile(r"[^\W\d_a-z][\w'’.]*+(?:[ -](?:d[aeo]s?\s|del\s|do\s)?[^\W\d_a-z][\w'’]*+){0,3}")
_ENDS = re.compile(r"(?=[,.;:)\n]|$|\s(?:\(|[a-z–—-]))")
_CODE = re.compile(r", [A-Z]{2}(?=[,.;)\n]|$|\s(?:\(|[a-z–—-]))")
_ENDS_ITEM = re.compile(r"[.;]?$|;|,\s(?:and\s)?(?:the\s)?[^\W\d_a-z]|\sand\s(?:the\s)?[^\W\d_a-z]")
_STATE_BEHIND = re.compile(r"\s\([^\W\d_a-z][\w -]{2,30}\)")
_ASIDE = re.compile(
    r"(?:\s\([^\W\d_a-z][\w -]{2,30}\))?,\s(?:(?:has|have|had|was|were|is|are|will|both|also|w[oi]ns?|received"
    r"|receives|took|takes|got|earned|became|bagged|clinched|carried|obtained|secured|achieved|gained|claimed|collected|picked|captured|joined|which"
    r"|who|an?|the\s(?:only|first|largest|oldest))\b|(?:in|for)\sthe\s)"
)
"""What stands behind a town that a sentence puts between two commas."""


def with_town(text: str, end: int, mention: Mention, language: Language, places: set[str]) -> Mention:
    """Return a name with the town behind it joined ("Ashby Foods of Lincoln, Neb.", "Ashby Foods Ltd, Pune, won")."""
    if not language.town or mention.place:
        return mention
    state = pattern(language.state).match(text, mention.end, end) if language.state else None
    if state and re.search(
        r"\b(?:City|County|Town|Township|Village|District|Schools) of\b|\b(?:County|City|Schools)$", mention.name
    ):
        return replace(mention, place=state.span("state"), end=state.end())
    lead = _LEADS_TO_TOWN.match(text, mention.end, end)
    if not lead:
        return mention
    found = pattern(language.town).match(text, lead.end(), end)
    span = found.span() if found else None
    if span is None and lead.group() == " of " and mention.aliases and mention.end > mention.name_end:
        span = _known(text, lead.end(), end, mention, places)
    if span is None and lead.group() == ", ":
        span = _of_list(text, lead.end(), end, mention, language) or _known(text, lead.end(), end, mention, places)
        span = span or _aside(text, lead.end(), end, mention, language, places)
    return replace(mention, place=span, end=span[1]) if span else mention


def _of_list(text: str, start: int, end: int, mention: Mention, language: Language) -> tuple[int, int] | None:
    """Return the town before a semicolon."""
    found = _TOWN_OF_LIST.match(text, start, end)
    unit = found and pattern(language.unit_word).search(found.group())
    if not found or unit or mention.role == "person" or is_label(found.group(), language):
        return None
    return found.span()


def _known(text: str, start: int, end: int, mention: Mention, places: set[str]) -> tuple[int, int] | None:
    """Return the known town that stands here, with the state behind it, in brackets or behind a comma."""
    found = _WORDS.match(text, start, end)
    if not found or mention.role == "person" or mention.name in places or _follows(text, mention):
        return None
    town = found.group().rstrip(".")
    stop = start + len(town)
    if town not in places or not _ENDS.match(text, stop) or _always(text, mention, stop):
        return None
    bracket = _STATE_BEHIND.match(text, stop, end)
    if bracket:
        return start, bracket.end()
    code = _CODE.match(text, stop, end)
    if code:
        return start, code.end()
    more = _WORDS.match(text, stop + 2, end) if text.startswith(", ", stop) else None
    state = more.group().rstrip(".") if more else ""
    stop_behind = stop + 2 + len(state)
    if state in places and not re.match(r"\s[A-Z]|,?\sand\s", text[stop_behind:end]):
        return start, stop_behind
    return start, stop


def _follows(text: str, mention: Mention) -> bool:
    """Whether a single word behind a comma is likely the town of the name before it."""
    return " " not in mention.name and text[max(0, mention.start - 2) : mention.start] == ", "


def _always(text: str, mention: Mention, stop: int) -> bool:
    """Whether a text never gives a name without what stands behind it, so that it belongs to it."""
    count = text.count(text[mention.name_start : stop])
    return mention.end == mention.name_end and count > 1 and count == text.count(mention.name)


def _aside(
    text: str, start: int, end: int, mention: Mention, language: Language, places: set[str]
) -> tuple[int, int] | None:
    """Return a town that only its commas tell, behind a name that is plainly an organization's.

    It stands between two commas before the verb, or in a list in which another name has its town.
    """
    found = _WORDS.match(text, start, end)
    if not found or found.group().count(" ") > 1:
        return None
    stop = start + len(found.group().rstrip("."))
    aside = _ASIDE.match(text, stop, end)
    if not aside and not (_ENDS_ITEM.match(text, stop, end) and _towns_in(text, mention, end, language, places)):
        return None
    ends = _is_organization(mention.name, language) or pattern(language.unit_behind).search(mention.name)
    said = text[start:stop]
    wrong = _is_organization(said, language) or is_label(said, language) or pattern(language.unit_word).search(said)
    if mention.role == "person" or not (ends or mention.aliases) or wrong or said.isupper():
        return None
    if pattern(language.lexicon.not_a_name).fullmatch(said):
        return None
    bracket = _STATE_BEHIND.match(text, stop, end)
    return start, bracket.end() if bracket else stop


def _is_organization(name: str, language: Language) -> bool:
    """Whether a name ends as only those of organizations do."""
    legal = pattern(rf"(?:{language.lexicon.legal})$").search(name)
    return legal is not None or pattern(language.organization_end).search(name) is not None


def _towns_in(text: str, mention: Mention, end: int, language: Language, places: set[str]) -> bool:
    """Whether other names of a list have their towns behind them."""
    around = text[max(text.rfind("\n", 0, mention.start) + 1, mention.start - 400) : end]
    ends = f"{language.organization_end}|{language.unit_behind}".replace("$", "")
    behind = pattern(rf"(?:(?:{language.lexicon.legal})|{ends}),\s").finditer(around)
    found = (_WORDS.match(around, m.end()) for m in behind)
    return any(place and place.group().rstrip(".") in places for place in found)
