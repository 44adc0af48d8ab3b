"""English sentences that only go on with a list of winners: who they are was told by the sentence before.

Each needs words of winning (or of candidates, of whom it then tells) in one of the last two sentences, and names no
award itself: where it does, it tells of that one ("One of them is A, which received the X Prize").
"""

from __future__ import annotations

from kg.extract.patterns.language import Rule

_TOLD = (
    r"(?i:\b(?:winners?|winning|w[io]n|recipients?|laureates?|honou?rees|honou?red|awardees?|awarded|received?|rewarded|given|presented|distinguished"
    r"|recogni[sz]ed|conferred|bestowed|holders?|held|title|finalists?|candidates?|aspir\w+|nominees?|nominated|applicants?|shortlist\w*)\b)"
)
_OF_THEM = r"(?:winners|recipients|laureates|honou?rees|awardees|holders|titleholders|names|companies|firms|organi[sz]ations|enterprises|institutions|hospitals|schools|teams|finalists|candidates|nominees|applicants)"
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|latest|last|other|next|youngest|newest|remaining)"
_ENDS = r"(?=[.;]|$|\s\(|,\s(?:the|an?|which|who|both|all|each)\s)"

SEQUELS: tuple[Rule, ...] = (
    Rule("others-on-it-are", "conferral", r"^(?![^;]*{A})(?:[Tt]he\s(?:[a-z\-]+\s){0,3}?(?:list|group|roll|ranks|circle|club|" + _OF_THEM + r"|others?|rest|remainder|newcomers|first-timers|ones|" + _COUNT + r")|[Oo]thers?|[Nn]ewcomers|[Ff]irst-timers)(?:\s(?:on|in|of|among|to)\s(?:the|this|that|be)\s[a-z]+)?\s(?:are|is|were|was|includes?|included|comprises?d?|consists?\sof)\s(?:also\s|now\s)?(?P<recipient>{NL})" + _ENDS, (" are ", " is ", " were ", " was ", "includ", "compris", "consist"), confidence=0.7, behind=_TOLD),
    Rule("also-there-are", "conferral", r"^(?![^;]*{A})[Aa]lso\s(?:on\sthe\slist|among\s(?:them|the\s[a-z]+)|in\sthe\s(?:group|list|ranks)|there)\s(?:are|is|were|was)\s(?P<recipient>{NL})" + _ENDS, ("also",), confidence=0.7, behind=_TOLD),
    Rule("the-nth-is", "conferral", r"^[Tt]he\s" + _ORDINAL + r"(?:\s(?:one|winner|recipient|laureate|holder|medal|award|prize|trophy|of\s(?:them|these)|two|three))?\s(?:is|are|was|were|went\sto|goes\sto|was\sfor|is\sfor|has\sgone\sto|fell\sto)\s(?:now\s)?(?P<recipient>{NL})" + _ENDS, ("the ",), confidence=0.7, behind=_TOLD),
    Rule("confirmed-the-title", "conferral", r"(?P<recipient>{NL}){TOWN}{AP},?\s(?:(?:have|has|had)\s)?(?:again\s|once\s(?:again|more)\s)?(?:confirmed|reaffirmed|defended|retained|kept|renewed)\s(?:the|their|its|this|that)\s(?:[a-z]+\s){0,2}(?:title|award|status|honou?r|prize|distinction)\b", ("confirmed", "defended", "retained", "kept", "renewed", "reaffirmed"), confidence=0.75, behind=_TOLD),
    Rule("to-name-the-award-fell", "conferral", r"^[Tt]o\s(?:the\s)?(?P<recipient>{NL})\s(?:(?:went|goes|fell)\s(?:the\s)?(?P<award>{A})|(?:the\s)?(?P<award2>{A})\s(?:had\s|has\s)?(?:fallen|gone|went|fell|(?:was|were)\s(?:given|awarded|presented)))", ("to ",)),
)  # fmt: skip
