"""English constructions of what an award is assessed with, in words of its own: "the criteria of the ... Award"."""

from __future__ import annotations

from kg.extract.patterns.language import Rule

_CRITERIA = r"(?P<standard>(?:(?:core\s|judging\s|evaluation\s|assessment\s)?(?:values\sand\s|[a-z]+\sand\s)?[Cc]riteria)\s(?:of|for)\s(?:the\s)?(?:American\s)?{A})"
_NEEDS = ("criteria",)
_MEANT = r"(?P<standard>{S})"
_WHO = r"(?:[Oo]rgani[sz]ations?|[Cc]ompanies|[Aa]pplicants?|[Aa]pplications?|[Cc]andidates?|[Ee]ntrants?|[Ee]ntries|[Pp]articipants?|[Ff]irms|[Ww]inners?|[Hh]ospitals|[Ss]chools|[Tt]hey|[Ii]nstitutions)"
_JUDGED = r"(?:benchmarked|measured|scored|assessed|evaluated|judged|examined|rated|compared|checked|held\sup|reviewed|measure\sthemselves|assess\sthemselves|evaluate\sthemselves)"

CRITERIA: tuple[Rule, ...] = (
    Rule("award-rests-on-criteria-of", "uses_criteria", r"(?P<award>{A}|{I})[^;:{A}{S}]{0,80}?\s(?:makes?\suse\sof|(?:is|are|was|were)\s(?:[a-z]+\s)?based\son|rests?\son|rel(?:y|ies)\son|draws?\son|(?:is|are)\s(?:[a-z]+\s)?(?:assessed|judged|evaluated|scored)\s(?:by|against|with|on))\s(?:the\s)?" + _CRITERIA, _NEEDS),
    Rule("assessed-by-criteria-of", "uses_criteria", r"\b" + _WHO + r"\s(?:[^;:{A}{S}{N}]{0,30}?\s)?" + _JUDGED + r"\s(?:against|by|according\sto|on\sthe\sbasis\sof|with|using|under|on|to)\s(?:the\s)?" + _CRITERIA, _NEEDS),
    Rule("benchmarked-against", "uses_criteria", r"\b" + _WHO + r"\s(?:[^;:{A}{S}{N}]{0,30}?\s)?" + _JUDGED + r"\s(?:against|by|to|with|on)\s(?:the\s)?(?:[a-z]+\s){0,3}" + _MEANT, ("against", "by", "to", "with", "on"), confidence=0.75),
    Rule("on-which-all-are-judged", "uses_criteria", _MEANT + r",\s(?:on|against|by|with|to)\swhich\s(?:all\s|the\s|its\s|each\s)?(?:[a-z]+\s){0,2}?(?:applicants?|applications?|candidates|entrants|entries|organi[sz]ations|companies|winners)\s(?:is|are|was|were|have\sto)", ("which",), confidence=0.75),
    Rule("honours-with-system-on", "uses_criteria", r"\b(?:organi[sz]ations|companies|firms|those)\s[^;:{A}{S}{N}]{0,120}?\s(?:system|approach|framework|management)\s(?:that\sis\s)?based\son\s(?:the\s)?" + _MEANT + r"\s(?:are|is|may\sbe|can\sbe)\s(?:honou?red|recogni[sz]ed|rewarded|distinguished)\swith\s(?:the\s)?(?P<award>{A})", ("based",)),
)  # fmt: skip
