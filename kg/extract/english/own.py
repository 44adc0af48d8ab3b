"""English constructions in which the winner is told by something of its own: its plant, what it got before, the same.

The empty group `speaker` stands where the sentence turns to it: the winner is who the text speaks of there.
"""

from __future__ import annotations

from kg.extract.patterns.language import Rule

_PLANT = r"(?:plants?|sites?|facility|facilities|factory|works|units?|division|subsidiary|hospital|branch|mill|laboratory|refinery|campus|team|department|kitchen|warehouse|headquarters|operations?|manufacturing)"
_OWN = r"(?P<speaker>)(?:[Ii]ts|[Tt]heir|[Oo]ur|(?<=one\sof\s)its)\s(?:[a-z][a-z\-]+\s){0,3}" + _PLANT
_AT = r"(?:\s(?:in|at|near|of)\s(?:the\s)?(?P<unit>{N}|{P})(?:,\s(?:{N}|{P}))?)?"
_METAL = r"(?:[Gg]old|[Ss]ilver|[Bb]ronze|[Pp]latinum|[Dd]iamond)"
_THING = r"(?:\s(?:awards?|prizes?|medals?|level|one|status|trophy))?"
_SAME = r"(?:award|prize|honou?r|level|distinction|recognition|rank|tier|status|trophy|medal|rating|stage)"
_KEPT = r"(?:name|credit|belt|walls?|cabinets?|shelf|shelves|lobby|foyer|entrance|desk|hall|offices?|showcase|collection|possession)"
_YEARS = r"{Y}(?:[^;:{N}{A}{Y}]{2,40}?(?:,|,?\sand)\s(?:again\s|once\smore\s|then\s|also\s|finally\s)*in\s{Y})+"
_METALS = ("gold", "silver", "bronze", "platinum", "diamond")

OWN: tuple[Rule, ...] = (
    Rule("its-plant-won", "conferral", _OWN + _AT + r",?\s{ADV}{WINV}\s{DET}(?P<award>{AL}|{I})", ("its ", "their ", "our "), confidence=0.75),
    Rule("award-to-its-plant", "conferral", r"(?P<award>{A})[^;:{N}{A}]{0,40}?\s{GIVEN}\sto\s" + _OWN + _AT + r"(?=[.,;]|$|\s(?:in|for|on|and|by)\b)", ("its ", "their ", "our "), confidence=0.75),
    Rule("for-name-it-was", "conferral", r"\b[Ff]or\s(?:the\s)?(?P<recipient>{N})(?:,\s[^;:{N}{A}]{2,80}?)?,?\s{I}\s(?:was|is)\s(?:also\s|already\s)?(?:the\s|an?\s|its\s(?:[a-z]+\s){1,2})(?P<award>{A})", ("for ",), confidence=0.75),
    Rule("reached-the-same", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I}){TOWN}{AP},?\s{ADV}(?:reached|reaches|attained|achieved|got|gets|received|receives|earned|won|gained|collected|took|takes|was\sgiven|were\sgiven|was\sawarded|were\sawarded)\sthe\ssame\s" + _SAME, ("same",), confidence=0.75),
    Rule("last-honoured-was", "conferral", r"\b(?:[Ll]ast|[Ff]irst|[Oo]nly\s(?:one|other)|[Nn]ext|[Mm]ost\srecent(?:ly)?)\s(?:[a-z]+\s){0,2}?to\s(?:be\s(?:so\s|thus\s)?(?:honou?red|recogni[sz]ed|distinguished|awarded|rewarded|crowned)(?:\sin\sthis\sway|\slike\sthis)?|(?:win|receive|get|earn|take)\s(?:{I}|{A}|one))(?:,?\s(?:back\s)?in\s(?P<year>{Y}))?,?\s(?:was|were|is|are|had\sbeen)\s(?P<recipient>{NL})", ("last", "first", "only", "next", "most"), dated=False),
    Rule("and-tier-in-year", "conferral", r"(?:{WINV}|became|was|were)\s[^;:]{2,140}?(?:,|,?\sand|,?\sthen|,?\sbefore)(?P<speaker>)\s(?:then\s|later\s|finally\s|again\s|also\s)*(?:added\s|adding\s|won\s|winning\s|took\s|received\s|earned\s|got\s|reached\s|reaching\s)?(?:the\s|an?\s|its\s)?(?P<tier>" + _METAL + ")" + _THING + r"\s(?:(?:again|once\smore|{Y}),?\s)?in\s(?P<year>{YL})(?![/–-])", _METALS, dated=False, confidence=0.75),
    Rule("tier-followed-in", "conferral", r"(?:^|[,;]\s(?:and\s|then\s)?|\sand\s)(?P<speaker>)(?:[Aa]\s|[Tt]he\s)?(?P<tier>" + _METAL + ")" + _THING + r"\s(?:followed|came|was\sadded|had\sfollowed|was\sreached|was\sachieved)(?:\s[a-z]+){0,3}?\s(?:{Y},\s)?in\s(?P<year>{Y})", _METALS, dated=False, confidence=0.7),
    Rule("all-of-the-five", "conferral", r"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll|[Ee]ach\sof\s(?:the|these)|[Aa]ll\sof\sthe)\s(?:two|three|four|five|six|seven|eight|nine|ten)(?:\s(?:organi[sz]ations|companies|firms|of\sthem|names))?(?:\s(?:are|were))?:?\s(?P<recipient>{NL})(?=[.;,]|$)", ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), behind=r"\b(?:winners?|recipients?|awardees|laureates|honou?rees|won|received|honou?red|awarded)\b", confidence=0.7),
    Rule("has-award-to-its-name", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I}){TOWN}{AP},?\s{ADV}(?:also\s|now\s)?ha(?:s|ve|d)\s(?:also\s|now\s|already\s)?{DET}(?P<award>{AL})[^;:{N}{A}]{0,30}?\s(?:to|under|in|on)\s(?:its|their|his|her)\s" + _KEPT, ("its ", "their ", "his ", "her ")),
    Rule("award-on-the-wall-of", "conferral", r"(?P<award>{A})[^;:{N}{A}]{0,40}?\s(?:hangs?|stands?|sits?|is|are|rests?|found)\s(?:now\s|also\s)?[^;:{N}{A}]{0,30}?" + _KEPT + r"\s(?:of|at|in)\s(?P<recipient>{NL})", ("wall", "shel", "lobby", "cabinet", "foyer", "entrance", "desk", "hall", "office", "showcase", "collection", "possession")),
    Rule("won-in-years", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I}){TOWN}{AP},?\s{ADV}{WINV}\s{DET}(?P<award>{A}|{I})(?:\s(?:twice|three\stimes|four\stimes|[a-z]+\stimes))?[:,]?\s(?:first\s|once\s|namely\s|both\s)?(?:[^;:{N}{A}{Y}]{2,40}?\s)?in\s(?P<year>" + _YEARS + ")", dated=False),
    Rule("whose-name-it-bears-name", "named_after", r"\b(?:whose\sname\s(?P<subject>{I}|{A})\s(?:bears|carries|has|took)|(?:after|for)\swhom\s(?P<subject2>{I}|{A})\s(?:is|was)\s(?:named|called)),\s(?:the\slate\s)?(?P<namesake>{N})", ("whose", "whom")),
)  # fmt: skip
