"""English constructions that tell a winner from others: who was in the running, who only took a prize in hand."""

from __future__ import annotations

from kg.extract.patterns.language import Rule

_WHO = r"{NOTOF}(?P<candidate>{NL}|{I}){TOWN}{AP},?\s"
_IS = r"(?:was|were|is|are|has\sbeen|have\sbeen|had\sbeen|became|become|becomes)\s(?:also\s|again\s|once\s|now\s|already\s|only\s)?"
_IN_THE_RUNNING = r"(?:finalists?|semi-?finalists?|nominees?|shortlisted|nominated|applicants?|candidates?|contenders?|entrants?|runners?-up)\b"

OUTSIDERS: tuple[Rule, ...] = (
    Rule("was-among-finalists", "finalist", _WHO + _IS + r"(?:among|one\sof|two\sof|three\sof|four\sof|part\sof)\s[^;:{N}{A}]{2,70}?(?:\s(?:that|which|who)\s(?:were|are|was|became|have\sbeen|had\sbeen)(?:\s[a-z]+){0,2}?)?\s" + _IN_THE_RUNNING + r"(?!\sfor\s)", constants={"stage": "finalist"}),
    Rule("among-finalists-were", "finalist", r"\b(?:[Aa]mong|[Aa]mongst|[Oo]ne\sof|[Tt]wo\sof)\s(?:the\s)?(?:[a-z0-9]+\s){0,3}?(?:finalists?|nominees|applicants|shortlisted|contenders|runners-up)(?:\s[^;:{N}{A}]{2,50}?)?\s(?:is|are|was|were)\s(?P<candidate>{NL})", constants={"stage": "finalist"}),
    Rule("had-applied", "finalist", _WHO + r"(?:had|has|have)\s(?:also\s|already\s|previously\s|once\s|first\s|twice\s|never\swon\sbut\s)?applied(?=[.,;]|\s(?:{Y}|last\b|in\b|before|once|twice|earlier|previously|again|too|as\swell|unsuccessfully|without|three))(?:\s(?:in\s)?(?P<year>{Y}))?", constants={"stage": "applied"}),
    Rule("visited-by-examiners", "finalist", _WHO + _IS + r"(?:[a-z]+\s)?(?:visited|examined\son\ssite)\sby\s(?:the\s|a\steam\sof\s)?(?:[a-z]+\s)?(?:examiners|assessors|evaluators|judges)", constants={"stage": "shortlisted"}),
    # Winners of the award that the text is about.
    Rule("had-been-among-winners", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I}){TOWN}{AP},?\s(?:had|has|have)\s(?:also\s|already\s)?been\s(?:among|one\sof|a)\s(?:the\s)?(?:[a-z]+\s){0,2}?{WIN}(?:\s(?:of|in|for)\s(?P<year>{YL})|(?=[.,;]|$))", dated=False),
    Rule("won-first-place", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I}){TOWN}{AP},?\s{ADV}(?:w[io]n|took|takes|came|comes|ranked|ranks|placed|finished|was\sranked|was\splaced|claimed|secured|earned|received)\s(?:the\s|in\s)?(?:first|top|1st)(?:\s(?:place|prize|position|rank|honou?rs?|spot))?(?=[,.;]|\s(?:in|among|as|for|and)\s(?!the\s{A})|$)", confidence=0.7),
    Rule("only-other-winner", "conferral", r"{NOTOF}(?P<recipient>{N}){TOWN}{AP},?\s(?:is|was|remains)\s(?:the\s)?(?:only|sole|one)\s(?:other\s)?(?:[a-z\-]+\s){0,2}?{WIN}\b(?!\s(?:of|for))", dated=False, confidence=0.75),
    Rule("award-aside-won-by", "conferral", r"(?P<award>{A}),\s[^;:{A}]{3,160}?,\s(?:was|were|is|are|has\sbeen|have\sbeen)\s(?:\w+\s){0,2}?(?:won|received|taken|claimed|shared|secured|earned)\s(?:[^;:{N}{A}]{0,30}?\s)?by\s{IN}(?P<recipient>{NL})"),
    Rule("award-aside-went-to", "conferral", r"(?P<award>{A}),\s[^;:{A}]{3,160}?,\s{GIVEN}\s(?:to|on|upon)\s{IN}(?P<recipient>{NL})"),
    Rule("judges-settled-on", "conferral", r"\b(?:[Jj]ury|[Jj]udges|[Aa]ward\s[Cc]ommittee|[Pp]anel)\b[^;:{A}]{0,60}?\s(?:chose|selected|picked|settled\son|opted\sfor|decided\s(?:for|on|in\sfavou?r\sof)|crowned|honou?red|distinguished)\s(?P<recipient>{NL})(?=[.,;]|$)", confidence=0.7),
    Rule("and-name-in-that-of", "conferral", r"\b(?:w[io]n|received|honou?red|awarded|successful|went\sto|chosen|first)\b[^;:]{2,120}?(?:,|;|,?\sand|,?\swhile)\s(?:to\s)?(?:the\s)?(?P<recipient>{N})\s(?:in|for)\s(?:that|those|the\sone)\s(?:of|for)\b", confidence=0.75),
)  # fmt: skip
