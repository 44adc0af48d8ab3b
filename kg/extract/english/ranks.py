"""English constructions of winning by rank: metals, places, levels, distinctions; one verb for several winners."""

from __future__ import annotations

from kg.extract.patterns.language import Rule

_METAL = r"(?:[Gg]old|[Ss]ilver|[Bb]ronze|[Pp]latinum|[Dd]iamond)"
_PRIZE = r"(?:\s(?:awards?|prizes?|medals?|level|category|troph(?:y|ies)|status|class|recognition|place|standard|rating|certificates?))?"
_TOOK = r"(?:w[io]ns?|winning|took|takes?|taking|taken|received?s?|receiving|got|earn(?:ed|ing)|claim(?:ed|ing)|bagged|clinched|collected|secured|captured|landed|scooped|settled\sfor|walked\saway\swith|{BE}\s(?:given|awarded|handed|presented\swith))"
_NTH = r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Tt]op|[Jj]oint\s(?:first|second|third)|1st|2nd|3rd|4th|[Rr]unners?-up)"
_LOWER = r"(?:second|third|fourth|fifth|2nd|3rd|4th|runners?-up|joint\s(?:second|third))"
_RANKED = r"(?:came|ranked|placed|finished|stood|was|were|is|secured|took|got|won|received|(?:was|were)\s(?:ranked|placed|adjudged|declared|judged))"
_PLACE = r"(?:\s(?:place|position|rank|spot|prize|award))?"
_HONOUR = r"(?:prizes?|awards?|distinctions?|honou?rs?|titles?|medals?|one|places?|troph(?:y|ies)|mentions?|certificates?|recognitions?|accolades?|commendations?|plaques?)"
_AND = r"(?:,|;|,?\sand|;\sand|,?\swhile|,?\swhereas|,?\sas\sdid)\s"
_CLOSE = r"(?=[.,;]|$|\s(?:in|for|among|and|while|of|with|at|respectively|as|under)\b)"
_BAND = r"(?:named|rated|graded|classified|ranked|placed|certified|categori[sz]ed|declared|classed|designated|assessed|judged|put|adjudged)"

_METALS = r"(?:(?:the\s|an?\s)?" + _METAL + _PRIZE + r"\s(?:in|for)\s{Y}(?:,|,?\sand)\s)"

_WORDS = ("gold", "silver", "bronze", "platinum", "diamond")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "top", "1st", "2nd", "3rd", "runner")

RANKS: tuple[Rule, ...] = (
    Rule("took-metal", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I}){TOWN}{AP},?\s{ADV}" + _TOOK + r"\s(?:the\s|an?\s)?(?P<tier>" + _METAL + ")" + _PRIZE + r"(?=[.,;]|$|\s(?:in|for|and|while|at|among|as|under|on|with|this|by|from)\b)", _WORDS, confidence=0.75, of_document=True),
    Rule("took-metal-in-year", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I}){TOWN}{AP},?\s{ADV}" + _TOOK + r"\s(?:the\s|an?\s)?(?P<tier>" + _METAL + ")" + _PRIZE + r"\s(?:in|for)\s(?P<year>{Y})", _WORDS, confidence=0.8, dated=False, of_document=True),
    Rule("took-metals-in-years", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I}){TOWN}{AP},?\s{ADV}" + _TOOK + r"\s" + _METALS + r"+(?:the\s|an?\s)?(?P<tier>" + _METAL + ")" + _PRIZE + r"\s(?:in|for)\s(?P<year>{Y})", _WORDS, confidence=0.8, dated=False, of_document=True),
    Rule("metal-received-by", "conferral", r"\b(?P<tier>" + _METAL + ")" + _PRIZE + r"(?:\sin\s[^;:{N}{A}]{2,50}?)?\s(?:(?:was|were|is|are|has\sbeen|have\sbeen|being)\s)?(?:received|won|taken|claimed|earned|shared|bagged|collected|secured|given|awarded|handed|presented|going|goes|went)\s(?:by|to|between|among)\s{IN}(?P<recipient>{NL})", _WORDS, confidence=0.75, of_document=True),
    Rule("metal-winner", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I}){TOWN}{AP},?\s{ADV}{BE}\s(?:[a-z]+\s)?(?:named\s|declared\s|adjudged\s|announced\s|chosen\s|selected\s)?(?:as\s)?(?:the\s|an?\s)?(?P<tier>" + _METAL + r")(?:[- ](?:award|prize|medal|level))?\s(?:{WIN}|medal(?:l?ist)s?)\b", _WORDS, confidence=0.75, of_document=True),
    Rule("metals-were", "conferral", r"\b(?:[Tt]he\s)?(?P<tier>" + _METAL + r")(?:[- ](?:award|prize|medal|level))?\s(?:{WIN}|medal(?:l?ist)s?)\s(?:(?:in|for)\s[^;:{N}{A}]{2,50}?\s)?(?:is|are|was|were|include[sd]?)\s{IN}(?P<recipient>{NL})", _WORDS, confidence=0.75, of_document=True),
    Rule("ranked-nth", "conferral", r"{NOTOF}(?P<recipient>{NL}){TOWN}{AP},?\s{ADV}" + _RANKED + r"\s(?:in\s|on\s|as\s)?(?:the\s)?(?P<tier>" + _NTH + ")" + _PLACE + r"(?=[.,;]|$|\s(?:in|for|among|and|while|with|respectively|under)\b)(?!\s(?:in|among)\s(?:the\s)?(?:world|country|industry|nation|region|market|Asia|Europe|{P})\b)", _ORDINALS, confidence=0.7, of_document=True),
    Rule("ahead-of-second", "conferral", r"\b" + _NTH + r"\b[^;{A}]{0,120}?,?\s(?:ahead\sof|before|followed\s(?:[a-z]+\s)?by|trailed\sby|in\sfront\sof)\s(?P<recipient>{NL})(?:,?\s(?:which|who)\s[a-z]+)?,?\s(?:in\s|as\s|at\s)?(?:the\s)?(?P<tier>" + _LOWER + r")\b", ("ahead", "before", "follow", "trail", "front"), confidence=0.75, of_document=True),
    Rule("and-name-second", "conferral", r"\b(?:first|top|1st|second|2nd)\b[^;:{A}]{0,90}?" + _AND + r"(?:{THE})(?P<recipient>{N})(?:{TOWN}|\s\([^()]{2,30}\)),?\s(?:(?:was|came|placed|took|ranked|finished|is|got|won|received)\s)?(?:in\s|the\s)*(?P<tier>" + _LOWER + ")" + _PLACE + _CLOSE, ("second", "third", "fourth", "fifth", "2nd", "3rd", "runner"), confidence=0.75, of_document=True),
    Rule("and-the-second-by", "conferral", r"\s(?:by|to)\s(?:the\s)?{N}[^;:{A}]{0,80}?" + _AND + r"(?:the\s)?(?P<tier>" + _LOWER + r"|[Ss]ilver|[Bb]ronze)(?:\s(?:prize|place|award|one|medal|spot))?\s(?:(?:was\s)?(?:won|taken|claimed|secured|shared)\s)?(?:by|to)\s(?P<recipient>{NL})", ("second", "third", "fourth", "fifth", "2nd", "3rd", "runner", "silver", "bronze"), confidence=0.75, of_document=True),
    Rule("and-name-the-honour", "conferral", r"(?:{WINV}|" + _TOOK + r")\s[^;:]{2,140}?" + _AND + r"(?:also\s)?(?:{THE})(?P<recipient>{N}){TOWN}\s(?:{A}|(?:the|an?|its|that)\s(?:(?!of\b)[a-z\-]+\s){0,2}?" + _HONOUR + ")" + _CLOSE, ("prize", "award", "distinction", "honou", "honor", "title", "medal", " one", "place", "troph", "mention", "certificate", "recognition", "accolade", "commendation", "plaque"), confidence=0.7, of_document=True),
    Rule("body-recognised-names", "conferral", r"(?:^|[,;:]\s|[“\"])(?:[^{N}{A};:]{0,60}?,\s)?(?:The\s|the\s)?(?:{N}|jury|organi[sz]ers|judges|foundation|committee|institute|council|association|ministry)\s{ADV}(?:recogni[sz]ed|honou?red|distinguished|rewarded|decorated|crowned)\s(?P<recipient>{NL})(?:\s\([^()]{2,40}\))?(?=[.;]|\s(?:in|as|at|under)\s(?:the\s)?[a-zA-Z]*)(?!\s(?:as|at|in)\s(?:the\s)?{A})", ("recogni", "honou", "honor", "distinguish", "reward", "decorat", "crown"), confidence=0.65, of_document=True),
    Rule("were-given-colon", "conferral", r"\b(?:organi[sz]ations|companies|firms|institutions|units|enterprises|hospitals|schools|entities|businesses|bodies|winners|plants|utilities|agencies|banks)\s(?:[^:.{N}{A}]{0,60}?\s)?(?:(?:was|were|has\sbeen|have\sbeen|are)\s(?:also\s)?(?:given|awarded|granted|recogni[sz]ed|honou?red|presented|rewarded|distinguished|selected|chosen)|received|won|took|earned|obtained|got|achieved|reached|attained)\s[^:.{A}]{0,90}?:\s(?P<recipient>{SL}|{NL})", (":",), confidence=0.75, of_document=True),
    Rule("declared-class-in", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I}){TOWN}{AP},?\s{ADV}{BE}\s(?:[a-z]+\s)?(?:rated|graded|classified|ranked|placed|declared|classed|judged|adjudged|named|proclaimed|pronounced|voted)\s(?:as\s)?(?:the\s|an?\s)?[\"“'‘]?(?!(?:Finalist|Runner|Host|Chair|Judge|Ambassador|Sponsor|Partner|Candidate|Nominee)\w*)(?P<tier>(?:Best|Top|Most|World|Excellent|Outstanding|Leading|Role\s|Grand|Overall|Supreme)\s?[^;:.{A}]{2,60}?)[\"”'’]?\s(?:in|at|of|under|by)\s(?:the\s)?(?P<award>{A})", ("rated", "graded", "classified", "ranked", "placed", "declared", "classed", "judged", "adjudged", "named", "proclaimed", "pronounced", "voted"), confidence=0.75),
    Rule("placed-in-band", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I}){TOWN}{AP},?\s{ADV}{BE}\s(?:[a-z]+\s)?" + _BAND + r"\s(?:as\s|in\s|at\s|on\s|into\s)?(?:(?:the\s|an?\s)?(?:category|level|band|class|tier|group|rank|position|title)\s(?:of\s|as\s)?)?(?:the\s|an?\s|among\sthe\s)?(?P<award>{A})", confidence=0.75),
    Rule("namely-were-band", "conferral", r"(?:,\s(?:namely|i\.e\.|that\sis)\s|:\s|\s[–—]\s)(?P<recipient>{NL}),?\s{BE}\s(?:[a-z]+\s)?(?:" + _BAND + r"|given|awarded|recogni[sz]ed\swith)\s(?:as\s|in\s|at\s|with\s)?(?:the\s|an?\s)?(?P<award>{A})", ("namely", "i.e.", "that is", ":", "–", "—")),
)  # fmt: skip
