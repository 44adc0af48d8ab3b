"""Who wins in a line of a list that names one organization: a person whom it employs, a project that it declares."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.found import Passage, loose
from kg.extract.naming.heads import house
from kg.extract.patterns.language import Language, pattern
from kg.extract.reading.mentions import Encoded, Mention

_OFFICE = 12
"""How far behind an employer the person may stand, office and all."""


def project(text: str, inside: list[Mention], start: int, end: int, language: Language) -> Mention | None:
    """Return the project before the one organization that a line ends with: it is the project that wins."""
    if (
        not language.name_shape
        or len(inside) != 1
        or inside[0].kind != "name"
        or text[inside[0].end : end].strip(")）")
    ):
        return None
    found = pattern(language.work).fullmatch(text[start : inside[0].start])
    if not found:
        return None
    inner = found.groupdict().get("work") or pattern(language.listed.winners.declared).sub("", found.group())
    return loose(text, start, start + len(inner))


def person(text: str, inside: list[Mention], start: int, end: int, language: Language) -> Mention | None:
    """Return the person behind the one employer that a line names: the winner is the person."""
    if len(inside) != 1 or inside[0].kind != "name" or text[start : inside[0].start].strip():
        return None
    found = pattern(language.employee).match(text, inside[0].end, end)
    if not found or found.group("person")[0] not in language.surnames:
        return None
    if language.name_shape and pattern(language.name_shape).fullmatch(found.group("person")):
        return None
    return loose(text, *found.span("person"))


def employer(sentence: Encoded, person: Mention, language: Language) -> Mention | None:
    """Return whom a person heads who is given a prize that is not one for persons: "the director of Acme"."""
    place = next((i for i, m in sentence.mentions.items() if m.start == person.start), -9)
    apposed = sentence.mentions.get(place + 3) if sentence.code[place + 1 : place + 3] == ", " else None
    for said in (person, apposed):
        headed = house(said, pattern(language.head_of)) if said is not None else None
        if headed is not None:
            return replace(headed, role="employer")
    return None


def behind_offices(passage: Passage, group: str, language: Language) -> list[Mention]:
    """Return the persons behind their offices in a group, where the prize is one for persons."""
    prize, span = passage.raw("award"), passage.raw(group)
    if span is None or not language.surnames or (prize is None and group != "person"):
        return []
    if prize and not pattern(language.lexicon.person_award).search(passage.text, *prize):
        return []
    limit = max(span[1] + _OFFICE, prize[0] if prize else 0)
    clause = max(passage.text.rfind(mark, passage.sentence.start, span[0]) for mark in ",，;；:：")
    first = max(clause, passage.sentence.start)
    found = pattern(language.person_named).finditer(passage.text, first, passage.sentence.end)
    return [
        replace(loose(passage.text, *one.span("person")), role="person")
        for one in found
        if one.group("person")[0] in language.surnames and one.start() < limit
    ]


def no_offices(said: list[Mention], sentence: Encoded, language: Language) -> list[Mention]:
    """Return who has won without what they are ("Anna Daly, Managing Director of Acme")."""
    return [m for m in said if not _is_office(m, sentence, language)]


def _is_office(mention: Mention, sentence: Encoded, language: Language) -> bool:
    """Whether a name right behind another and a comma is but the office that somebody holds."""
    place = next((i for i, m in sentence.mentions.items() if m.start == mention.start), -1)
    apposed = place > 2 and sentence.code[place - 2 : place] == ", " and (place - 3) in sentence.mentions
    royal = apposed and pattern(language.listed.winners.royal).match(mention.name)
    return apposed and not royal and house(mention, pattern(language.head_of)) is not None


def with_items(persons: list[Mention], passage: Passage, group: str) -> list[Mention]:
    """Return persons with those of a list that were told from their employers already, each once."""
    listed = [m for m in passage.mentions(group, "name") if m.role == "person"]
    said = {m.name for m in listed}
    return [*listed, *(m for m in persons if m.name not in said)]


def opening(passage: Passage, language: Language) -> Mention | None:
    """Return the last name before the award that opens a clause, where another that only announces opens one too."""
    opens = pattern(language.listed.winners.opens)
    code, mentions = passage.sentence.code, passage.sentence.mentions
    limit = min((start for start, _ in passage.spans.values()), default=len(code))
    said = [(i, m) for i, m in sorted(mentions.items()) if m.kind == "name" and i < limit and opens.search(code[:i])]
    plain = [m for i, m in said if not pattern(language.not_a_winner_behind).match(code, i + 1)]
    return plain[-1] if plain and len(plain) < len(said) and not plain[-1].anaphor else None
