"""Words by which a sentence tells whether it speaks of the news or of earlier years, for each language.

What each group says of a year is learned (`kg.extract.learned.when`), so that a word in the wrong one does little harm.
"""

from __future__ import annotations

from kg.extract.patterns.language import pattern

PAST_WINNERS = {
    "en": r"(?i:\b(?:(?:previous|past|former|earlier|prior|recent)\s(?:[a-z]+\s){0,2}?(?:winners?|recipients?"
    r"|laureates?|awardees?|honou?rees?|holders?)|among\sthe\sothers"
    r"|over\sthe\syears|in\s(?:the\spast|previous\syears|earlier\syears))\b)",
}
"""Winners of earlier years: no year of the news is theirs."""
SPAN = {"en": r"\b(?P<first>(?:19|20)\d\d)\s?(?:to|and|until|till|through|[–—-])\s?(?P<last>(?:19|20)\d\d)\b"}
"""Years between which all winners of a list have won."""


def spans(said: str, code: str) -> bool:
    """Whether a line names more than two years in a row, from the first to the last, in a language."""
    found = pattern(SPAN[code]).search(said) if code in SPAN else None
    return found is not None and int(found.group("last")) - int(found.group("first")) > 1


HOLDS = {"en": r"\bholds?\s(?:the|an?|both|two|three|it)\b"}
"""That somebody has an award, which may be of any year."""
GROUPS = {
    "en": {
        "others": r"(?i:\b(?:the|among)\s(?:the\s)?others\b"
        r"|\bothers?\s(?:[a-z]+\s){0,2}(?:winn|recipi|laureat|award|honou?r|hold))",
        "had": r"\bhad\b",
        "previously": r"(?i:\b(?:previous(?:ly)?|earlier|past|before|former(?:ly)?|once)\b)",
        "so far": r"(?i:\b(?:so far|to date|already|has also|over the years|in the past|times|twice|holders?)\b)",
        "this year": r"(?i:\b(?:this year|tonight|today|yesterday|recently|has just|last (?:night|week|month)"
        r"|announced)\b)",
        "perfect": r"\b(?:has|have)\b",
    },
}
BEGUN = {"en": r"\b(?:since|founded|established|created|launched|born)\b[^.]{0,30}$"}
"""What stands before the year of a beginning."""
BETWEEN = {
    "en": {
        "clause": r"[;.!?]",
        "comma": r",",
        "relative": r"\b(?:which|who|whose|that)\b",
        "had": r"\bhad\b",
        "and": r"\band\b",
    },
}
"""What may stand between a year and an award or its winner."""
EDITION_OF_STANDARD = r"(?:ISO|IEC|TS|[Ss]tandards?)\s?[\w/ ]*[:-]$"
"""What stands before a year that is only in the name of a standard."""
