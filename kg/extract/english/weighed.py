"""English: what learned weights look for; data only."""

from __future__ import annotations

from kg.extract.english.ties import TIES
from kg.extract.patterns.weighed import IN_LIST, Meant, Weighed, Winners, Years

_WON = r"(?:winners?|recipients?|laureates?|awardees?|honou?rees?|holders?)"
_AGAIN = r"(?:(?:once\s)?(?:again|more)\s)?"

_WINNERS = Winners(
    aside=r",\s(?:which|who|whose|an?|one\sof)\s[^,;:\ue001]+",
    prize=r"\b(?:Awards?|Prizes?|Medals?|Medallions?)$",
    between=rf"(?:{IN_LIST}|\band\b|\bthe\b|\bas well as\b)*",
    listed=r"(?:\ue002(?:,\s(?:the\s)?|,?\sand\s(?:the\s)?))+$",
    list_words=frozenset(("and", "the", "a", "by")),
)
_YEARS = Years(
    past_winners=rf"(?i:\b(?:(?:previous|past|former|earlier|prior|recent)\s(?:[a-z]+\s){{0,2}}?{_WON}"
    r"|among\sthe\sothers|over\sthe\syears|in\s(?:the\spast|previous\syears|earlier\syears))\b)",
    span=r"\b(?P<first>(?:19|20)\d\d)\s?(?:to|and|until|till|through|[–—-])\s?(?P<last>(?:19|20)\d\d)\b",
    holds=r"\bholds?\s(?:the|an?|both|two|three|it)\b",
    words={
        "others": r"(?i:\b(?:the|among)\s(?:the\s)?others\b"
        r"|\bothers?\s(?:[a-z]+\s){0,2}(?:winn|recipi|laureat|award|honou?r|hold))",
        "had": r"\bhad\b",
        "previously": r"(?i:\b(?:previous(?:ly)?|earlier|past|before|former(?:ly)?|once)\b)",
        "so far": r"(?i:\b(?:so far|to date|already|has also|over the years|in the past|times|twice|holders?)\b)",
        "this year": r"(?i:\b(?:this year|tonight|today|yesterday|recently|has just|last (?:night|week|month)"
        r"|announced)\b)",
        "perfect": r"\b(?:has|have)\b",
    },
    begun=r"\b(?:since|founded|established|created|launched|born)\b[^.]{0,30}$",
    between={
        "clause": r"[;.!?]",
        "comma": r",",
        "relative": r"\b(?:which|who|whose|that)\b",
        "had": r"\bhad\b",
        "and": r"\band\b",
    },
    together=(("relative", "had"),),
    of_standard=r"(?:ISO|IEC|TS|[Ss]tandards?)\s?[\w/ ]*[:-]$",
    leads=r"(?:,?\s(?:the\s)?)?",
    led=r",\s(?:the\s)?",
    joins=rf"\s?(?:,|and|&|as\swell\sas)\s{_AGAIN}(?:in\s)?|,\sand\s{_AGAIN}",
    plural=r"s\b",
)
_MEANT = Meant(
    heads=frozenset(("award", "prize", "medal", "trophy")),
    plain=frozenset(("award", "prize", "medal", "the", "of", "for", "in", "and")),
    plural="s",
)

WEIGHED = Weighed(winners=_WINNERS, years=_YEARS, meant=_MEANT, ties=TIES)
