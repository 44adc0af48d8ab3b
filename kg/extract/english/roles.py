"""English constructions of the parts that bodies have in an award, of its country, and of accreditations."""

from __future__ import annotations

from kg.extract.english.macros import PLACE
from kg.extract.patterns.language import Rule

_ROLE = (
    r"(?:(?:[Aa]ward\s)?(?:[Aa]dministrators?|[Mm]anagers?|[Ss]ecretariat(?:\s[Oo]ffice)?|[Oo]rgani[sz]ers?|[Cc]ustodians?|[Cc]o-?ordinators?|[Cc]aretakers?)|executive\s(?:unit|agency|body|office)"
    r"|(?:implementing|executing|managing|co-?ordinating|administering|operating|organi[sz]ing|lead|nodal|responsible)\s(?:agency|body|unit|organi[sz]ation|institution|office|authority|committee))"
)
_OFTEN = r"(?:(?:regularly|annually|yearly|jointly|biennially|each\syear|every\s(?:two\s|second\s|other\s)?years?|once\sa\syear|since\s{Y})\s)"
_CHOSEN = r"(?:appointed|named|designated|chose|chosen|selected|made|entrusted|tasked|commissioned|authori[sz]ed|mandated|picked|assigned|charged)"
_TO_RUN = r"(?:to\s(?:run|manage|administer|organi[sz]e|operate|implement|co-?ordinate|oversee|look\safter|conduct|handle)|with\s(?:the\s)?(?:running|managing|administering|organi[sz]ing|management|administration|organi[sz]ation|implementation|co-?ordination|operation)(?:\sof)?)"
_PART = r"(?:unit|subsidiary|plant|division|arm|part|member|affiliate|venture|company|brand|institution|constituent\s[a-z]+|factory|works|campus|department)"
_PRIZE = r"(?:awards?|prizes?|honou?rs?|distinctions?|recognitions?|program(?:me)?s?|accolades?|schemes?|competitions?)"
_UNITS = r"(?:units|plants|departments|sites|cent(?:re|er)s|companies|laboratories|hospitals|factories|clinics|divisions|programmes|programs|subsidiaries|mills|schools)"
_CERTIFICATES = r"(?P<certification>{S}(?:\s(?:standards?|certificates?))?(?:(?:,|,?\sand|\sas\swell\sas)(?:\sin\s{Y})?(?:\s(?:to|for|with))?\s(?:the\s|an?\s)?{S})*)"
_PAPER = r"(?:[Dd]ecree|[Ll]aw|[Aa]ct|[Oo]rder|[Rr]esolution|[Rr]egulation|[Dd]ecision|[Ss]tatute|[Oo]rdinance|[Aa]greement|[Dd]irective|[Cc]ircular|[Ll]egislation)"

_ROLES_IN = (
    "administrator",
    "manager",
    "secretariat",
    "organi",
    "custodian",
    "coordinator",
    "co-ordinator",
    "caretaker",
    "executive",
    "agency",
    "body",
    "unit",
    "institution",
    "office",
    "authority",
    "committee",
)

ROLES: tuple[Rule, ...] = (
    Rule("is-its-manager", "administered_by", r"{NOTOF}(?P<body>{N}){AP},?\s(?:also\s|now\s|still\s)?(?:is|are|was|were|serves?|served|acts?|acted|acting|serving|functions?|works?|remains)\s(?:as\s)?(?:the\s|an?\s|its\s)?(?:[a-z]+\s)?" + _ROLE + r"(?:\s(?:of|for)\s(?:the\s)?(?P<subject>{A}|{I}))?(?!\s(?:of|for)\s(?:the\s)?(?:{N}|[a-z]+\s[a-z]+\s(?!award|prize))|\s[A-Z])", _ROLES_IN, confidence=0.75),
    Rule("with-body-as-manager", "administered_by", r"\bwith\s(?P<body>{NL})\sas\s(?:the\s|its\s|an?\s)?(?:[a-z]+\s)?" + _ROLE + r"\b", _ROLES_IN, confidence=0.75),
    Rule("is-in-charge", "administered_by", r"{NOTOF}(?P<body>{N}){AP},?\s(?:is|are)\s(?:also\s|now\s)?(?:in\scharge|responsible)(?=[.;,]|\sand\s|$)", ("in charge", "responsible"), confidence=0.75),
    Rule("appointed-as-manager", "administered_by", r"\b" + _CHOSEN + r"\s(?P<body>{NL})(?:\s\([^()]{2,12}\))?\s(?:as\s|to\s(?:be|act\sas|serve\sas)\s)(?:the\s|its\s|an?\s)?(?:[a-z]+\s)?" + _ROLE + r"(?:\s(?:of|for)\s(?:the\s)?(?P<subject>{A}|{I}))?", _ROLES_IN),
    Rule("was-appointed-to-run", "administered_by", r"{NOTOF}(?P<body>{N}){AP},?\s(?:was|were|is|are|has\sbeen|had\sbeen)\s(?:[a-z]+\s)?" + _CHOSEN + r"\s(?:" + _TO_RUN + r"|(?:as\s|to\s(?:be|act\sas|serve\sas)\s)(?:the\s|its\s|an?\s)?(?:[a-z]+\s)?" + _ROLE + r"(?:\s(?:of|for))?)\s(?:the\s)?(?P<subject>{A}|{I})"),
    Rule("chose-body-to-run", "administered_by", r"\b" + _CHOSEN + r"\s(?P<body>{NL})(?:\s\([^()]{2,12}\))?\s" + _TO_RUN + r"\s(?:the\s|its\s)?(?P<subject>{A}|{I})"),
    Rule("held-often-by", "administered_by", r"(?P<subject>{A}|{I}){PAR}\s(?:is|are|was|were|has\sbeen|had\sbeen|have\sbeen)\s(?:" + _OFTEN + r"(?:held|hosted|staged|conducted|given)|(?:held|hosted|staged|conducted)\s" + _OFTEN + r")\s?by\s(?P<body>{NL})", (" by ",)),
    Rule("set-up-and-runs-it", "administered_by", r"(?P<body>{N}|{I})\s(?:[a-z]+\s){0,2}?{MADE}\s(?:the\s|its\s|an?\s)?(?P<subject>{A}|{I})[^;:{N}]{0,60}?\s(?:and|which\s{I})\s(?:also\s|has\s|still\s|now\s|since\s|continues\sto\s)*{RUNS}\s{I}"),
    Rule("runs-and-body-for", "administered_by", r"\b{RUNS}\s(?:the\s)?(?P<subject>{A}|{I})\s(?:for|in)\s[^;:{N}]{2,50}?,?\s(?:and|while|whereas)\s(?:the\s)?(?P<body>{N})\s(?:for|in|does\sso\sfor)\s(?:the\s|that\s)", (" for ", " in ")),
    Rule("apposed-seat-in", "located_in", r"(?P<subject>{N})(?:\s\([^()]{2,12}\))?,\s(?:which\sis\s|a\s[^;:{N}{A}{P},]{2,40}\s)?(?:headquartered|based|located|seated|domiciled)\s(?:in|at|near)\s(?:the\s(?:city|town|state|province)\sof\s)?" + PLACE, ("headquartered", "based", "located", "seated", "domiciled")),
    Rule("from-town-apposed", "located_in", r"(?P<subject>{N}),\s(?:from|of|in)\s(?:the\s(?:city|town|state|province)\sof\s)?" + PLACE + r"(?=[,;.]|\s(?:and|won|has|was|received|took)\b|$)", (" from ", " of ", " in "), confidence=0.75),
    Rule("and-first-awarded-in", "established", r"(?P<subject>{A}|{I})[^;:{A}]{0,110}?(?:\sand|,)\s(?:was\s|were\s|has\sbeen\s)?first\s(?:awarded|presented|given|conferred|handed\sout|bestowed|granted|held)\s(?:out\s)?in\s(?:[A-Z][a-z]+\s)?(?P<year>{Y})", ("first",), {"aspect": "first_awarded"}),
    Rule("gives-awards", "conferred_by", r"{NOTOF}(?P<body>{N})(?:,\s[^;:{N}{A}]{2,60}?,)?\s(?:annually\s|also\s|every\syear\s|each\syear\s|jointly\s)?(?:presents?|gives|confers|awards|grants|bestows|hands\sout|issues)\s(?:both\s)?(?:the\s|its\s)?(?P<subject>{AL})(?:\s(?:up)?on\b|\sto\b|[.,;]|$|\s(?:every|each|annually|in\srecognition|for)\b)", ("present", "give", "confer", "award", "grant", "bestow", "hands out", "issues")),
    Rule("no-other-is-issued-by", "conferred_by", r"(?P<subject>{A}|{I})[^;:{A}{N}]{0,60}?\s(?:issued|endorsed\sand\sgiven|handed\sout)\s(?:[a-z]+\s){0,3}?by\s(?:the\s)?(?P<body>{N})", (" by ",), confidence=0.75),
    Rule("created-by-decree-of", "established", r"(?P<subject>{A}|{I}){PAR}[^;:{A}{N}{I}{Y}]{0,40}?\s{MADE}\s(?:by|through|under|with|via|in)\s(?=[^;.]{0,70}?\b" + _PAPER + r"\b|[^;.{N}]{0,40}?{N}\s(?:of|dated)\b)[^;{A}{Y}]{0,90}?(?P<year>{Y})"),
    Rule("approved-in", "established", r"(?P<subject>{A}){PAR}\s(?:was|were)\s(?:approved|decreed|enacted|ratified|sanctioned|authori[sz]ed|adopted|institutionali[sz]ed)\s[^;{A}{Y}]{0,60}?\s(?:in|on)\s(?:[A-Z][a-z]+\s(?:\d{1,2},\s)?)?(?P<year>{Y})", ("approved", "decreed", "enacted", "ratified", "sanctioned", "authori", "adopted", "institutionali")),
    Rule("itself-was-created-in", "founded", r"(?P<subject>{N}|{I})\s(?:itself\s)(?:was|had\sbeen)\s(?:[a-z]+\s)?(?:founded|established|set\sup|created|formed|started)\s(?:[a-z]+\s){0,2}?in\s(?:[A-Z][a-z]+\s)?(?P<year>{Y})", ("itself",)),
    Rule("is-the-award-in-country", "located_in", r"(?P<subject>{A}){PAR}\s(?:is|was|are|remains)\s(?:considered\s|regarded\sas\s)?(?:{A}|(?:the|an?|one\sof)\s(?![^.;:]{0,60}?\b(?:counterpart|equivalent|version|answer|model|based|similar|like|pendant|sister|heir|successor)\b)[^.;:{N}]{0,80}?(?:\b" + _PRIZE + r"\b|{A}))[^.;:{N}{A}]{0,60}?\s(?:in|of|for)\s(?:the\s)?(?P<place>{P})(?=[.,;]|$|\s(?:and|for|that|which|given|to|on|presented|conferred)\b)", (" in ", " of ", " for ")),
    Rule("country-holds-award", "located_in", r"(?P<place>{P})(?:\s(?:has|had|now|also|first|itself|annually|already))*\s(?:held|holds|presents?|presented|launched|gave|gives|organi[sz]es|organi[sz]ed|hosts|created|introduced|runs|hands\sout|handed\sout|staged|awards)\s(?:out\s)?(?:an?|its|the|their)\s(?:own\s|first\s|annual\s|national\s|very\s)*(?P<subject>{A})"),
    Rule("award-created-in-country", "located_in", r"(?P<subject>{A}){PAR}[^;:{N}{A}{P}]{0,30}?\s{MADE}\sin\s(?:the\s)?(?P<place>{P})(?=[.,;]|$|\s(?:in|by|and|as|to)\b)", (" in ",)),
    Rule("office-of-name-in", "located_in", r"\b(?:offices?|headquarters|head\soffice|secretariat|seat|premises|campus|laborator(?:y|ies))\sof\s(?:the\s)?(?P<subject>{N}|{I})\s(?:in|at)\s(?:the\s)?" + PLACE, ("office", "headquarters", "secretariat", "seat", "premises", "campus", "laborator")),
    Rule("part-of-name-in", "located_in", r"{NOTOF}(?P<subject>{N}),\s(?:an?|the)\s(?:[a-z\-]+\s){0,3}?" + _PART + r"\sof\s(?:the\s)?{N}\s(?:in|at|near)\s" + PLACE + r"(?=[.,;]|\s(?:won|has|was|received|took)\b)", (" of ",), confidence=0.75),
    Rule("issuer-certified-name", "holds_certification", r"(?P<issuer>{N})\s(?:has\s|also\s|first\s)*(?:certified|accredited|recertified|reaccredited|registered)\s(?:the\s)?(?P<subject>{N}|{I})\s(?:[^;:{S}{N}]{0,40}?\s)?(?:to|for|under|against|with|according\sto)\s(?:the\s)?" + _CERTIFICATES, ("certif", "accredit", "register")),
    Rule("units-hold-among-them", "holds_certification", r"\b" + _UNITS + r"\s(?:[^;:{S}{N}]{0,40}?\s)?(?:hold|have|held|had|received|obtained|gained|earned|carry|are\scertified\sto|are\saccredited\sto|were\scertified\sto)\s(?:[a-z]+\s){0,3}?(?P<certification>{S})[^;:{N}{S}]{0,60}?(?:,\s(?:among\sthem|including|namely|such\sas)|:|\s[–—])\s(?P<subject>{NL})", ("hold", "have", "held", "had", "receiv", "obtain", "gain", "earn", "carry", "certif", "accredit")),
)  # fmt: skip
