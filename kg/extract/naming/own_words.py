"""Names of institutions with words of their own, so that a town behind "of" is where they are and no part of them.

"University of Ohio" and "Bank of Ames" are whole names; "Menorah Medical Center of Ames" is "Menorah Medical Center".
"""

from __future__ import annotations

import re

from kg.extract.reading.mentions import Mention

_COMMON = (
    r"(?:Regional|Medical|Community|General|Veterans|Children['’]?s|Women['’]?s|Memorial|Health|National|State|Central|First|Baptist"
    r"|Methodist|Lutheran|Catholic|University|Royal|American|Federal|Public|International|United|Islamic|Technical|Junior)\b"
)
_KIND = (
    r"(?:Medical|Health(?:\s?[Cc]are)?|Care|Nursing|Technology|Community|Retirement|Rehabilitation|Regional|Memorial|District|Business|Learning"
    r"|Career|Surgery|Cancer|Heart|Public|School|High|Elementary|General|Park|Specialist|County|City|Development|Training)\s"
)
_THING = r"(?:Cent(?:er|re)|Hospital|System|Services|School|District|College|Network|Clinic|Schools|Board)"
_OWN = re.compile(rf"(?!{_COMMON})[A-Z][\w'’-]+\s(?:[A-Z][\w'’-]+\s){{0,4}}?{_KIND}{_THING}$")
"""A name with a word of its own before the words for an institution."""
_LONG = re.compile(
    rf"(?!{_COMMON})[A-Z][\w'’-]+\s(?:Credit\sUnion|(?!{_COMMON})(?:[A-Z][\w'’-]+\s){{1,4}}?(?:Hospital|Clinic|School|College|Academy))$"
)
"""A name with two words of its own before that for an institution: it needs no town to be one."""


def is_whole(text: str, name: Mention, cut: int, behind: str, places: set[str]) -> bool:
    """Whether a name of an institution is whole before "of": it has words of its own, and a town stands behind.

    cut: where "of" stands in the name; behind: what stands behind it. The text gives the name alone, or the town is
    known, and no other town follows.
    """
    if _LONG.fullmatch(name.name[:cut]) and behind in places:
        return not name.name[:cut].startswith(("Heart ", "Surgery ", "Cancer "))
    if not _OWN.fullmatch(name.name[:cut]) or re.match(r",?\s(?:in|of|from|at)\s", text[name.end : name.end + 6]):
        return False
    return behind in places or re.search(rf"{re.escape(name.name[:cut])}\b(?!\sof\s)", text) is not None
