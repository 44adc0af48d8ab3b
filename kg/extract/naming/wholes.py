"""Names that go on where a run of capitals ends: told by what stands around them, not by lists of names.

"The Fire and Rescue Department" is one body, since "the" stands before both and only the whole ends like a body;
"the Pearl River district" is no river; "Avante at Leesburg, Leesburg" has its town twice; "Agence eSanté - Gold Quality
Prize" is a winner and an award.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.patterns.language import Language, pattern
from kg.extract.reading.mentions import Mention, until

_BODY = (
    r"(?:Administration|Agency|Association|Authority|Board|Bureau|Cent(?:er|re)|Chamber|Clinic|College|Commission"
    r"|Committee|Council|Department|Directorate|Division|Factory|Federation|Foundation|Hospital|Institute|Laboratory"
    r"|Ministry|Mill|Office|Plant|School|Service|Society|Team|Trust|Union|University|Works"
    r"|Academy|Alliance|Combine|Company|Enterprise|Gallery|Library|Museum|Network|Partnership|Refinery|Sector)"
)
_ENDS = re.compile(rf"[A-Z][\w.'’-]*(?: [A-Z&][\w.'’-]*)*? {_BODY}(?: (?:of|for) .+)?")
"""A name of which the head ends like a body, with more before that."""
_HEADED = re.compile(rf"\b{_BODY}s?\b|^[A-Z]{{2,}}$")
_OF_TOPIC = re.compile(rf"(?:\b{_BODY}|Faculty|Ministry) (?:of|for) (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?$")
_TOPIC = re.compile(
    r"(?:[A-Z][a-z]+ )?[A-Z][a-z]{3,}(?:ine|acy|ers|ors|ists|eurs|ion|ment|ance|ence|ure|ing|ics|ogy|ry|ness)"
)
_HALF = re.compile(r"(?:al|ic|ary|ive|ing)$")
"""How an adjective ends, by which no name of three words does."""
_ARTICLE = re.compile(r"\b[Tt]he $")
_BULLET = re.compile(r"\W*")
_SINGULAR = re.compile(
    r",?\s(?:was|is|has|wins|receives|takes|gets|earns|becomes|makes|joins|holds)\s(?!(?:each|both|all)\b)"
)
"""A verb of which the subject is one, so that "and" stands inside its name ("Tube and Wire JSC was")."""
_OPENS = re.compile(r"\W*(?:The )?")
_ASIDE = re.compile(r"$|(?:,| [–—-]| \() ?(?=[A-Z])")
"""What stands behind the name at the head of an item: nothing, its town, its award."""
_SHORT = 2
"""How many blanks a name has at most that is short."""
_OPENS_ASIDE = re.compile(r"$|\s?[(,;–—-]")
_SMALL = re.compile(
    r"\s(?:(?!(?:and|or|in|of|at|for|who|that)\b)[a-z]{3,15}\s)?"
    r"(?:district|municipality|clinic|hospital|bank|brewery|dairy|bakery|mill|refinery|smelter|shipyard|college|school"
    r"|university|polytechnic|airport|foundry|laboratory|facility)\b(?!\s(?:of|in|at|for)\s[A-Z])(?!['’-])"
)
"""Words in small letters by which a name ends that is that of a town, a river or a company before them."""
_TWICE = re.compile(r" (?:at|of|in) (?:the )?(?P<town>[A-Z]\w+(?: [A-Z]\w+){0,2})(?=(?:,| \() ?(?P=town)\b)")
_DASH = re.compile(r" [–—-] ")


def grown(text: str, start: int, end: int, mentions: list[Mention], language: Language) -> list[Mention]:
    """Return the mentions of the sentence text[start:end] with the names whole that go on."""
    if language.list_comma:
        return mentions
    out: list[Mention] = []
    for mention in mentions:
        before = out[-1] if out else None
        if before is not None and mention.name_start < before.end:
            continue
        if before is not None and _is_one(text, start, end, before, mention, language):
            name = text[before.name_start : mention.name_end]
            out[-1] = replace(mention, start=before.start, name=name, name_start=before.name_start, known=False)
            continue
        out += _parted(text, start, mention, language)
        if _plain(out[-1]):
            out[-1] = _longer(text, start, end, out[-1], language)
    return out


def _plain(mention: Mention) -> bool:
    free = mention.kind == "name" and not mention.anaphor and not mention.known and not mention.role
    return free and mention.end == mention.name_end


def _is_one(text: str, start: int, end: int, one: Mention, two: Mention, language: Language) -> bool:
    """Whether two names with "and" between are one."""
    if _never_apart(text, end, one, two):
        return True
    if text[one.end : two.start] not in (" and ", " & ") or not (_plain(one) and two.kind == "name"):
        return False
    if two.anaphor or two.known or two.role:
        return False
    if two.name.count(" ") and _SINGULAR.match(text, two.end, end) and _OPENS.fullmatch(text, start, one.name_start):
        return True
    if _OF_TOPIC.search(one.name) and _TOPIC.fullmatch(two.name) and text.count(two.name) == 1:
        return True
    if _HEADED.search(one.name) or pattern(language.lexicon.legal).search(one.name):
        return False
    return _has_one_head(text, (start, end), one, two, language)


def _has_one_head(text: str, within: tuple[int, int], one: Mention, two: Mention, language: Language) -> bool:
    """Whether two names with "and" between share the word for a body at the end, or the legal form. within: a sentence.

    At the head of an item such a name is told from two by what stands behind it.
    """
    start, end = within
    opens = _BULLET.fullmatch(text, start, one.name_start) is not None
    item = opens and _ASIDE.match(text, two.end, end) is not None
    legal = pattern(language.lexicon.legal).search(two.name) if item else None
    if legal is not None and " " not in one.name and not one.name.isupper() and two.name.count(" ") < _SHORT:
        return True
    if not _ENDS.fullmatch(two.name[: legal.start()].rstrip(" ,") if legal else two.name):
        return False
    if one.name.count(" ") > (_SHORT if item else 1) and not _HALF.search(one.name):
        return False
    if item or _ARTICLE.search(text, max(start, one.name_start - 4), one.name_start):
        return True
    return opens and end - start < 2 * (two.end - one.start) and _OPENS_ASIDE.match(text, two.end, end) is not None


def _never_apart(text: str, end: int, one: Mention, two: Mention) -> bool:
    """Whether the document has two names together more than once, and neither of them elsewhere."""
    gap = text[one.end : two.start] if two.start - one.end <= _GAP else ""
    if not (gap in _JOINS or (gap == ", " and _OF_TOPIC.search(one.name))) or not (_plain(one) and _plain(two)):
        return False
    times = text.count(text[one.name_start : two.name_end])
    if times == 1 or _PLURAL.match(text, two.end, end):
        return False
    return text.count(one.name) == times == text.count(two.name)


_JOINS = frozenset((" and ", " & ", " - ", " – ", " of ", " of the "))
_GAP = max(map(len, _JOINS))
_PLURAL = re.compile(r",?\s(?:were|are|have|both|each|share|win)\b")
"""Words of which the subject is two."""


def _longer(text: str, start: int, end: int, name: Mention, language: Language) -> Mention:
    """Return a name with the small word or the town that it ends with."""
    opens = _BULLET.fullmatch(text, start, name.name_start) is not None
    twice = _TWICE.match(text, name.end, end) if opens else None
    if twice is not None:
        return until(text, name, twice.end())
    if _HEADED.search(name.name) or pattern(language.lexicon.legal).search(name.name):
        return name
    led = opens or _ARTICLE.search(text, max(start, name.name_start - 4), name.name_start) is not None
    small = _SMALL.match(text, name.end, end) if led else None
    return until(text, name, small.end()) if small is not None else name


def _parted(text: str, start: int, award: Mention, language: Language) -> list[Mention]:
    """Return a winner and an award that a dash parts at the head of a line, where both are held as one award."""
    if award.kind != "award" or award.anaphor or _BULLET.fullmatch(text, start, award.name_start) is None:
        return [award]
    dash = _DASH.search(text, award.name_start, award.name_end)
    if dash is None or pattern(language.lexicon.tier).search(text, award.name_start, dash.start()):
        return [award]
    first = text[award.name_start : dash.start()]
    winner = Mention("name", award.start, dash.start(), first, award.name_start, dash.start())
    name = text[dash.end() : award.name_end]
    return [winner, replace(award, start=dash.end(), name=name, name_start=dash.end(), known=False)]
