"""English: lists, tables and pages of one company; data only."""

from __future__ import annotations

from kg.extract.english.words import TOWN
from kg.extract.patterns.listed import (
    Entries,
    Headings,
    Honours,
    Listed,
    Lists,
    Pages,
    Profiles,
    Singles,
    Tables,
    Winners,
)

_AND = (
    r"(?:\s(?:and|&|/)\s(?:awards?|honou?rs?|recognitions?"
    r"|certificates?|certifications?|accreditations?|achievements?))*"
)
_OUR = r"(?:our\s|key\s|selected\s|quality\s|major\s|other\s)*"
_PAGES = Pages(
    awards=rf"(?i:{_OUR}(?:awards?|honou?rs|recognitions?|accolades|distinctions){_AND})",
    certificates=rf"(?i:{_OUR}(?:certificates?|certifications?|accreditations?|standards){_AND})",
    certified=r"(?i:certif)",
    about=r"^(?:About|Welcome to)\s(?:the\s)?",
    dated=r"\W*(?:19|20)\d\d\b.*\b(?:[Cc]ertif|[Aa]ccredit|[Rr]egist)",
    issuer=r"\s*\(\ue002\)|[^\ue002;.]{0,30}\b(?:by|from)\s(?:the\s)?\ue002",
)

_HONOURS = Honours(speaks_behind=r",?\s(?:we|our)\s", speaks_before="At ", several_years=True)

_ENTRIES = Entries(
    describes=r"[,:]?\s(?:an?|the|which|whose|based)\s[a-z]",
    class_words=r"\b(?:in|at the|for|of|with|and|level|category)\s",
)

_LISTS = Lists(
    giver=r"(?<![Ww]on)\sby$",
    described=r"\s?(?:an?|the)\s[a-z]",
    joins=frozenset(("and", ", and")),
    article=r"(?<=[&;d])\s[Tt]he$",
    town_end=r"City$",
    legal_end=r"(?:Ltd|Inc|Co|Corp|LLC|GmbH|plc|PLC|AG|Limited|Corporation|Company)\.?$",
    finite=r"\b(?:w[io]ns?|received|receives|was|were|is|are|has|have|had|took|earned|achieved|honou?red)\b",
)

_NTH = r"(?:overall|category|joint|first|second|third|1st|2nd|3rd)\s"
_SINGLES = Singles(
    placed=rf"(?i:(?:{_NTH})?(?:winners?|runners?-up|finalists?))",
    beaten=rf"(?:\s[–—-]\s|\s\()(?i:(?:{_NTH})?(?:runners?-up|finalists?|nominees?|shortlisted))\W*$",
    lead=r"^\W*(?:[Tt]he|[Aa]nd|[Aa]n?|M/s\.?)\s(?:(?!(?:of|for|to|in|at|by|from|on|with)\s)[a-z-]+\s){0,4}",
    form_quoted=(
        r"\W*?(?:[Tt]he\s)?(?:[A-Z][a-z]+-[A-Z][a-z]+\s)?(?:(?!(?:for|in|of|with|won|to|and)\s)[a-z][\w-]*,?\s){0,7}"
        r"[“\"„«](?P<name>[^“”\"„«»\n]{2,80})[”\"“»](?=[.;,]?\s*$|\s|[.;,])"
    ),
)

_WORD = r"(?:[A-Z0-9&][\w.&'’®™/-]*|\([^()\n]{1,40}\)|of|and|for|the|in|at|de|du|y)"
_NAME = rf"{_WORD}(?:,?\s{_WORD}){{0,14}}?"
_PROFILES = Profiles(
    shapes=(rf"(?P<head>{_NAME})\s?:\s", rf"(?P<head>{_NAME})\s?(?:\s[–—-]|[–—])\s"),
    in_town=rf"(?P<head>{_NAME}(?:,\s{TOWN}|\s\((?:{TOWN})\)))\.?\s+",
    opens=r"[“\"]?[A-Z]\w*['’]?s?\s",
    tells=r"(?s:^(?:The|It|This|A|An|Its|They|We|In|Since|With)\s(?:.*\s)?[a-z]{2,}\s.*[.!]$)",
    prose=r"\b(?!(?:and|for|the|with|from|other|und|del|dos|der|des|von|van)\b)[a-z]{3,}\b",
)

_TABLES = Tables(
    byline=r"(?:[Bb]y|BY|[Pp]ublished|[Pp]osted|[Uu]pdated|[Ss]ource|[Hh]ome)\b",
    numbering=r"#|(?i:no\.?|nr\.?|s\.?\s?no\.?|s/n|number)",
    place=(r"(?!(?:Global|Worldwide|International|Multinational|Various|Several|None)\b)[^\W\d_a-z][^\d;/|]{1,40}"),
    finalist=r"Finalist",
)

_WINNERS = Winners(
    collected=frozenset(
        [
            "officer-received",
            "head-of-name-accepted",
            "whose-head-accepted",
            "head-of-accepted",
            "accepted-by-head-of",
            "its-head-accepted",
            "accepted-for",
            "award-handed-to-head",
            "gave-head-the-award",
        ]
    ),
    personal=frozenset(["name-winner-of", "name-holders-of", "was-named-title", "named-name-title"]),
    turned=frozenset(["they-are", "others-on-it-are", "also-there-are", "the-nth-is"]),
    royal=r"(?:Prince|King|Queen|Sultan|Emir|Ruler)\b",
)

LISTED = Listed(
    pages=_PAGES,
    honours=_HONOURS,
    entries=_ENTRIES,
    headings=Headings(trusts_candidates=True),
    lists=_LISTS,
    singles=_SINGLES,
    profiles=_PROFILES,
    tables=_TABLES,
    winners=_WINNERS,
)
