"""English constructions that say who is to have an award: what a jury decided, several "to ..." in a row, who holds it."""

from __future__ import annotations

from kg.extract.patterns.language import Rule

_WHO = r"{NOTOF}(?P<recipient>{NL}|{I}){TOWN}{AP},?\s"
_DECIDED = r"(?:decided|ruled|agreed|resolved|determined|concluded|found|announced|held|confirmed|declared|felt|considered|certified|attested)\s(?:[a-z]+\s){0,2}?that\s"
_TO_HAVE = r"(?:should|would|was\sto|were\sto|is\sto|are\sto|shall|must|deserve[sd]?(?:\sto)?|merit(?:s|ed)|ha[sd]\s(?:earned|deserved|merited))\s(?:have|be\s(?:given|awarded|honou?red\swith|presented\swith)|receive|get|take|win|share)?\s?"
_ALSO = r"(?:also\s|further\s|finally\s|lastly\s|again\s|then\s)*"
_OFFICE = r"(?:[a-z\-]+\s){0,3}?(?:director|head|president|chair(?:man|woman|person)?|rector|manager|CEO|executive|principal|mayor|dean|founder|owner|commander|superintendent|governor|secretary|physician|leader|team|staff|representatives?)"
_MORE = r"(?:{REL}[,;]?(?:\s(?:and|as\swell\sas))?\s" + _ALSO
_SEVERAL = r"{THE}{NL}" + _MORE + r"(?:to|on|upon)\s" + _ALSO + r"{THE}{NL})+"
_SEVERAL_BY = r"{THE}{NL}" + _MORE + r"by\s" + _ALSO + r"{THE}{NL})+"

DECISIONS: tuple[Rule, ...] = (
    Rule("decided-that-should-have", "conferral", _DECIDED + r"(?:the\s)?(?P<recipient>{NL}|{I}){TOWN}\s" + _TO_HAVE + r"{DET}(?P<award>{A}|{I})", ("should", "would", "to ", "shall", "deserve", "merit", "earned"), certain=True),
    Rule("decided-that-award-goes-to", "conferral", _DECIDED + r"(?:the\s)?(?P<award>{A}|{I})[^;:{N}{A}]{0,40}?\s(?:should|would|was\sto|is\sto|shall|must|will)\s(?:go|be\s(?:given|awarded|presented|handed))\sto\s{IN}(?P<recipient>{NL})", (" to ",), certain=True),
    Rule("with-others-also-honoured", "conferral", r"(?:{WINV}|{GIVEN}|\b{WIN}|\sby)\s[^;:]{2,140}?,\swith\s(?:the\s)?(?P<recipient>{NL})\s(?:also|as\swell|likewise|too|both|all|each|then|being)\s(?:also\s)?(?:honou?red|recogni[sz]ed|awarded|distinguished|rewarded|receiving|winning|taking|among|winners?|prize-?winners)", ("also", "as well", "likewise", "being", "both", "all ", "each")),
    Rule("award-handed-to-head", "conferral", r"(?P<award>{A}|{I})[^;:{N}{A}]{0,60}?\s{GIVEN}\s(?:to|on|upon)\s(?:the\s)?" + _OFFICE + r"\s(?:of|at)\s(?:the\s)?(?P<recipient>{N})", (" to ", " on ", " upon ")),
    Rule("gave-head-the-award", "conferral", r"\b{GAVE}\s(?:[a-z]+\s)?to\s{N},\s(?:the\s)?" + _OFFICE + r"\s(?:of|at)\s(?:the\s)?(?P<recipient>{N}),?\s[^;:{N}{A}]{0,90}?(?P<award>{A})", (" to ",)),
    Rule("handed-to-name-the-award", "conferral", r"\b{GAVE}\s(?:[a-z]+\s)?to\s(?P<recipient>{NL}|{I}){TOWN}{AP},?\s(?:the|an?|its|their|this\syear['’]s)\s[^;:{N}{A}]{0,90}?(?P<award>{A})", (" to ",), confidence=0.8),
    Rule("award-goes-to-several", "conferral", r"(?P<award>{AL}|{I})[^;:{N}{A}]{0,70}?\s{GIVEN}(?:,)?\s(?:to|on|upon)\s(?P<recipient>" + _SEVERAL + ")", (" to ", " on ", " upon ")),
    Rule("award-won-by-several", "conferral", r"(?P<award>{AL}|{I})[^;:{N}{A}]{0,70}?\s(?:was|were|been|is|are)\s(?:[a-z]+\s){0,2}?(?:won|received|taken|earned|shared|claimed|obtained)\sby\s(?P<recipient>" + _SEVERAL_BY + ")", (" by ",)),
    Rule("gave-award-to-several", "conferral", r"\b{GAVE}\s{DET}(?P<award>{A}|{I})[^;:{N}{A}]{0,60}?,?\s(?:to|on|upon)\s(?P<recipient>" + _SEVERAL + ")", (" to ", " on ", " upon ")),
    Rule("are-champions-of", "conferral", _WHO + r"{ADV}(?:are|is|were|was|became|becomes?)\s(?:(?:this|last)\syear['’]s\s|the\s|an?\s|among\sthe\s|one\sof\sthe\s)?(?:[a-z0-9{Y}]+\s){0,2}?(?:champions?|victors?|title-?holders?|prize-?winners?|prize-?takers?)\s(?:of|in|at)\s{DET}(?P<award>{A}(?:(?:,|,?\sand)\s(?:of\s|in\s)?(?:the\s)?{A})*)", ("champion", "victor", "holder", "prize")),
    Rule("awarded-without-name", "conferral", _WHO + r"{ADV}(?:came|come|comes|went|returned|walked|left)\s(?:home|away|back|off|out)\s(?:[a-z]+\s)?with\s(?:[a-z]+\s){0,4}?(?:distinctions?|prizes?|awards?|honou?rs?|troph(?:y|ies)|titles?|recognitions?)\s(?:from|at|in|of)\s{DET}(?P<award>{A})", ("distinction", "prize", "award", "honou", "honor", "troph", "title", "recognition")),
    Rule("laureate-in-year", "conferral", r"\b[Ii]n\s(?P<year>{YL}),?\s(?:the\s)?(?P<recipient>{N}|{I})\s(?:(?:had|has|have|was|were|is|became|been|already|also|once|itself)\s)+(?:been\s)?(?:an?\s|the\s|among\sthe\s|one\sof\sthe\s)?(?:[a-z]+\s){0,2}?{WIN}\sof\s(?:the\s(?:same|very)\s)?{DET}(?P<award>{A}|{I})", ("winner", "recipient", "laureate", "holder"), dated=False),
    Rule("distinguished-in-category", "conferral", r"{NOTOF}(?P<recipient>{NL}){TOWN}{AP},?\s(?:was|were|is|are|has\sbeen|have\sbeen)\s(?:[a-z]+\s)?(?:distinguished|honou?red|recogni[sz]ed|awarded|successful|chosen|the\s(?:best|winners?|champions?))\s(?:(?:among|as)\s(?:the\s)?[“\"‘']?|in\s(?:the\s)?(?:category\s)?[“\"‘'])(?:[A-Za-z\-]+\s){0,3}(?:[Oo]rgani[sz]ations?|[Ee]nterprises?|[Cc]ompanies|[Ii]nstitutions?|[Bb]usiness(?:es)?|[Cc]ategory|[Ss]ector|[Ff]irms)\b", ("organi", "enterprise", "compan", "institution", "business", "category", "sector", "firms"), confidence=0.7, of_document=True),
    Rule("on-its-way-to-win", "conferral", r"{NOTOF}(?P<recipient>{NL}){TOWN}{AP},?\s{ADV}(?:convinced|impressed|persuaded|won\sover)\s(?:the\s)?(?:jury|judges|assessors|panel|committee)\s[^;:{N}{A}]{0,60}?\s(?:and\s)?(?:w[io]n|took|secured|received|earned|to\s(?:win|take|receive))\s{DET}(?P<award>{A}|{I})", ("jury", "judges", "assessors", "panel", "committee")),
    Rule("could-be-pleased-with", "conferral", _WHO + r"(?:(?:can|could|may|is|are|was|were)\s){1,2}(?:be\s|now\s|also\s|very\s)*(?:delighted|pleased|happy|proud|glad|rejoice|boast|celebrate|look\sforward)\s?(?:at|about|over|with|of|in|to)?\s(?:having\s(?:won|received)\s|winning\s|receiving\s|the\sreceipt\sof\s|being\sawarded\s)?(?:the\s|its\s|an?\s|this\s)?(?:{Y}\s)?(?P<award>{A})", ("delighted", "pleased", "happy", "proud", "glad", "rejoice", "boast", "celebrate"), certain=True),
    Rule("may-call-itself", "conferral", _WHO + r"(?:may|can)\s(?:now\s|once\sagain\s|from\snow\son\s|again\s|henceforth\s)?(?:call\s(?:itself|themselves)|adorn\s(?:itself|themselves)\swith|use|bear|carry)\s(?:the\stitle\s(?:of\s)?)?(?:an?\s|the\s)?(?:proud\s)?(?:(?:holder|winner|laureate|recipient)s?\sof\s)?(?:the\s)?(?P<award>{A})(?=[.,;]|\s(?:winner|in|for|until)|$)", ("call ", "adorn", "bear", "carry", "use "), certain=True, confidence=0.75),
)  # fmt: skip
