"""Where an organization is, when it was founded and what it is certified to, said in whole families of verbs and nouns."""

from __future__ import annotations

from kg.extract.patterns.language import Rule

_CITY = r"(?:the\s(?:city|town|state|province|port|village|island|harbour|outskirts)\sof\s|the\s)?"
_PLACE = r"(?P<place>(?:{P}|{N})(?:,\s(?:{P}|{N}))?)(?!['’]s|\s{N}|\sin\s(?:the\s)?[{P}{N}])"
_AUX = r"(?:(?:is|are|was|were|has|have|had|be|been|being|now|also|still|today|first|then|since|later|always|both|all|twice|{Y}|in\sthe\smeantime|[a-z]+ly)\s)*"
_SEAT = r"(?:head\s?office|headquarters|registered\soffice|main\soffice|offices?|seat|home|base|plant|factory|works|mill|campus|main\splant|laborator(?:y|ies)|workshops?|shipyard|brewery|dairy|bakery|premises|secretariat|kitchens?|vineyards?|depot|warehouse|showroom|yard|foundry|shop|clinic|school|store)"
_SITS = r"(?:sits|stands|lies|resides|dwells|operates|works|trades|is\s(?:domiciled|housed|resident|at\shome|active|registered|installed|settled|sited|seated)|has\sbeen\s(?:based|located|housed|domiciled|at\shome))"
_FIRM = (
    r"(?:company|firm|group|organi[sz]ation|corporation|hospital|university|bank|school|college|institution|manufacturer|maker|enterprise|agency|carrier|airline|utility|supplier|retailer|foundation|cooperative|co-operative|brewery|insurer|operator|foundry"
    r"|producer|builder|exporter|provider|developer|contractor|association|institute|centre|center|hotel|resort|bakery|mill|dairy|clinic|refinery|business|nonprofit|charity|body|practice|network|trust|society|laboratory|distributor|processor|office|forum|club|think\stank|plant|factory|workshop|winery|tannery|shipyard)"
)
_FOUND = r"(?:founded|established|set\sup|incorporated|started|created|formed|opened|launched|constituted|born|built|chartered)"
_YEAR = r"(?P<year>{Y}|1[5-9]\d\d)"
_CERT = r"(?P<certification>{S}(?:(?:,|,?\sand(?:\sto)?)\s(?:to\s)?{S})*)"
_PAPER = r"(?:certificates?|certification|registration|accreditation|standard|approval)"
_GOT = r"(?:holds?|held|received|receives|obtained|achieved|earned|gained|attained|secured|passed|got|has|have|had|carr(?:y|ies)|displays?|shows?|keeps?|kept|maintains?|won|boasts|renewed|retained|acquired|possess(?:es)?|add(?:s|ed)|shows|picked\sup|can\s(?:now\s)?(?:show|boast|point\sto))"
_TO = r"(?:to|for|under|with|against|as\smeeting|according\sto|in\saccordance\swith|in\sline\swith|as\sper)"
_BY = r"(?:[^;:{S}{N}]{0,40}?\s(?:by|from|issued\sby|granted\sby|through)\s(?:[a-z]+\s){0,4}?(?P<issuer>{N}))?"
_PARTS = r"(?:plants?|sites?|factor(?:y|ies)|facilit(?:y|ies)|works|mills?|operations|laborator(?:y|ies)|dairies|branches|clinics|hospitals|hotels|units?|divisions?|offices|kitchens?|dye\shouse|bakeries|(?:[a-z]+\s){0,3}systems?)"

COMPANIES: tuple[Rule, ...] = (
    # Where it is.
    Rule("sits-in", "located_in", r"{NOTOF}(?P<subject>{N}|{I}){AP},?\s(?:[^;:{N}{A}{P}]{3,60}?\sand\s)?" + _SITS + r"\s(?:[^;:{N}{A}{P}]{0,30}?\s)?(?:in|at|near|from|on\sthe\s[a-z]+\sof|out\sof)\s" + _CITY + _PLACE),
    Rule("with-seat-in", "located_in", r"{NOTOF}(?P<subject>{N}),?\s(?:with|whose|has|which\shas)\s(?:its\s|a\s|an\s)?(?:[a-z]+\s){0,2}?" + _SEAT + r"s?\s(?:is\s|are\s|stands?\s|lies?\s)?(?:in|at|near)\s" + _CITY + _PLACE),
    Rule("opening-with-seat-in", "located_in", r"(?:^|[.;]\s)With\s(?:its\s|a\s)?(?:[a-z]+\s){0,2}?" + _SEAT + r"s?\s(?:in|at|near)\s(?P<place>{N}|{P})(?:\sand\s(?:{N}|{P}))?,\s(?:the\s)?(?P<subject>{N})"),
    Rule("opening-with-seats-in", "located_in", r"(?:^|[.;]\s)With\s(?:its\s|a\s)?(?:[a-z]+\s){0,2}?" + _SEAT + r"s?\s(?:in|at|near)\s(?:{N}|{P})\sand\s(?P<place>{N}|{P}),\s(?:the\s)?(?P<subject>{N})"),
    Rule("opening-situated-in", "located_in", r"(?:^|[.;]\s)(?:[Bb]ased|[Ll]ocated|[Hh]eadquartered|[Ss]ituated|[Ss]et|[Hh]oused|[Nn]estled|[Aa]t\shome)\s(?:[^;:{N}{P}]{0,40}?\s)?(?:in|at|near|on\sthe\s[a-z]+\sof)\s" + _CITY + _PLACE + r",\s(?:the\s)?(?:[a-z\-]+\s){0,5}?(?P<subject>{N})(?!['’])"),
    Rule("is-body-in", "located_in", r"{NOTOF}(?P<subject>{N}|{I}){AP}\s(?:is|was|remains)\s(?:an?|the)\s(?:[a-z0-9\-]+,?\s){0,5}?" + _FIRM + r"(?:\s(?:of|for|with)\s[a-z0-9][a-z0-9, \-]{2,40}?)?\s(?:in|from|near|at)\s" + _CITY + _PLACE),
    Rule("body-in-apposed", "located_in", r"(?P<subject>{N}),\s(?:an?|the)\s(?:[a-z0-9\-]+,?\s){0,6}?" + _FIRM + r"(?:\s(?:of|for|with)\s[a-z0-9][a-z0-9, \-]{2,40}?)?\s(?:in|from|near|at)\s" + _CITY + _PLACE + r"(?=[,.;)]|\s(?:that|which|with|and|has|is|was|won|to|who|makes|runs)\b|$)"),
    Rule("place-is-home-to", "located_in", r"(?P<place>{P}|{N})\s(?:is|remains|has\sbeen)\s(?:the\s)?(?:home|seat|base)\s(?:to|of)\s(?:the\s)?(?P<subject>{N})"),
    Rule("founded-year-in-place", "located_in", r"(?P<subject>{N}|{I})(?:,|\swas|\sis|,\swhich\swas)\s(?:first\s)?" + _FOUND + r"\s(?:in\s(?:{Y}|1[5-9]\d\d)\sin|in)\s" + _CITY + _PLACE + r"(?=[,.;]|\s(?:in|by|and)\b|$)", confidence=0.75),
    Rule("opening-in-place-name", "located_in", r"^In\s(?P<place>{N}|{P})\s(?:the\s)?(?P<subject>{N})\s(?:keeps|has|runs|maintains|operates|makes|employs|produces)\b", confidence=0.75),
    Rule("name-in-place-verbs", "located_in", r"{NOTOF}(?<![a-z]\s)(?:[Tt]he\s)?(?P<subject>{N})\sin\s" + _CITY + r"(?P<place>{P}|{N})\s(?:makes|runs|coordinates|manages|employs|produces|organi[sz]es|administers|lends|keeps|holds|gives|presents|awards|operates|looks\safter|oversees|see)\b", confidence=0.75),
    Rule("of-name-in-place", "located_in", r"\b(?:[Vv]isitors\sto|(?:reception|staff|employees|gates|laborator(?:y|ies)|wards|halls|workers|managers?|head|director|team|nurses|engineers|doctors|walls)\s(?:of|at))\s(?:the\s)?(?P<subject>{N})\sin\s(?P<place>{P}|{N})\b", confidence=0.75),
    Rule("we-make-in", "located_in", r"(?:^|[.;,]\s)[Ww]e\s(?:[a-z]+\s){1,4}?(?:made|make|produce[d]?|manufacture[d]?|buil[dt]|work(?:ed)?|brew(?:ed)?|bake[d]?|are)\s(?:[a-z]+\s){0,3}?in\s(?P<place>{P}|{N})(?=[,.;]|$)", confidence=0.7),
    Rule("plant-stands-in", "located_in", r"(?:^|[.;]\s)(?:[Ii]ts|[Tt]he|[Tt]heir)\s(?:[a-z]+\s){0,2}?(?:head\s?office|headquarters|registered\soffice|main\soffice|seat|plant|factory|works|mill|campus)\s(?:is|are|stands?|lies?|sits?)\s(?:[a-z]+\s)?(?:in|at|near)\s" + _CITY + _PLACE),
    Rule("countrys-only-award", "located_in", r"(?P<subject>{A}),\s(?:[^,;{A}]{0,30}?\s)?(?P<place>{P})['’]s\s(?:[a-z]+\s){0,4}?(?:award|prize|honou?r|distinction|recognition|one|quality\sprize|quality\saward)\b", confidence=0.75),
    Rule("may-compete-in-place", "located_in", r"\b(?:companies|firms|organi[sz]ations|authorities|hospitals|schools|enterprises|businesses)\s(?:in|from|of)\s(?P<place>{P})\s(?:may|can)\s(?:compete|apply|enter|bid)\s(?:for\s)?(?:the\s)?(?P<subject>{A})", confidence=0.75),
    Rule("the-place-firm-name", "located_in", r"\b[Tt]he\s(?P<place>{P})\s(?:[a-z\-]+\s){0,2}?" + _FIRM + r"\s(?P<subject>{N})", confidence=0.7),
    Rule("calls-place-home", "located_in", r"{NOTOF}(?P<subject>{N}|{I}){AP}\s(?:calls|has\smade|makes|made)\s(?P<place>{P}|{N})\s(?:its|their)\s(?:home|base|headquarters|seat)"),
    Rule("makes-things-in", "located_in", r"{NOTOF}(?P<subject>{N}|{I}){AP}\s(?:has\s)?(?:makes?|made|builds?|built|produce[sd]?|brews|bakes|grows|manufactures?|processes|assembles|weaves|casts|pours|distils|treats|teaches|roasts|bottles|refines|spins|repairs|trains|employs)\s[^;:{A}{N}{P}]{2,60}?\s(?:in|at|near)\s" + _CITY + r"(?P<place>(?:{P}|{N})(?:,\s(?:{P}|{N}))?)(?=[,.;]|\s(?:and|since|with|for)\b|$)", confidence=0.75),
    # When it was founded.
    Rule("founded-in-any-year", "founded", r"{NOTOF}(?P<subject>{N}|{I}){AP}(?:,|\swas|\sis|\swere|,\swhich\swas)\s(?:first\s)?" + _FOUND + r"\s(?:[^;:{A}{Y}]{0,60}?\s)?in\s(?:[A-Z][a-z]+\s)?" + _YEAR),
    Rule("dates-back-to", "founded", r"{NOTOF}(?P<subject>{N}|{I}){AP}\s(?:dates?\s(?:back\sto|from)|goes\sback\sto|traces\sits\s[a-z]+\s(?:back\s)?to|has\sexisted\ssince|has\sbeen\sin\sbusiness\ssince|came\sinto\s(?:being|existence)\sin|saw\sthe\slight\sin|began\sin|started\sin)\s" + _YEAR),
    Rule("its-parts-date-from", "founded", r"(?:^|[.;]\s)[Tt]he\s(?:works|company|firm|business|mill|house|foundry|brewery|plant)\s(?:dates?\s(?:back\sto|from)|goes\sback\sto|was\sfounded\sin|was\sestablished\sin)\s" + _YEAR),
    Rule("year-in-brackets", "founded", r"(?P<subject>{N})\s\((?:est\.?|founded|established|since|set\sup|f\.)\s(?:in\s)?" + _YEAR + r"\)"),
    Rule("opening-founded-by", "founded", r"(?:^|[.;]\s)(?:Founded|Established|Set\sup|Incorporated|Formed|Created)\s(?:[^;:{A}{Y}]{0,60}?\s)?in\s" + _YEAR + r"(?:[^;:{A}{N}]{0,60}?),\s(?:the\s)?(?P<subject>{N})"),
    Rule("in-year-name-was-born", "founded", r"(?:^|[.;]\s)[Ii]n\s" + _YEAR + r",?\s(?:the\s)?(?P<subject>{N})\s(?:was|came\sinto|saw)\s(?:" + _FOUND + r"|being|existence|the\slight)"),
    Rule("year-of-our-foundation", "founded", r"\b(?:[Ss]ince|[Ii]n)\s" + _YEAR + r",?\sthe\syear\s(?:of\s(?:our|its|their)\s(?:foundation|founding|birth)|(?:in\swhich\s)?(?:we|it)\s(?:was|were)\s[a-z]+)"),
    Rule("founders-founded-it-in", "founded", r"\b(?:founded|established|started|set\sup|opened)\s{I}\sin\s" + _YEAR),
    Rule("years-after-it-was-founded", "founded", r"\b(?:after|since)\s{I}\swas\s" + _FOUND + r"\sin\s" + _YEAR + r",\s(?:the\s)?(?:[a-z\-]+\s){0,4}?(?P<subject>{N})"),
    Rule("has-done-since-foundation-in", "founded", r"{NOTOF}(?P<subject>{N}|{I})[^;:{A}{Y}]{2,90}?\ssince\s(?:its|their)\s(?:founding|foundation|establishment|creation|incorporation|inception|birth)\sin\s" + _YEAR),
    Rule("people-founded-name-in", "founded", r"^[A-Z][a-z]+(?:\s[a-z]+){0,5}\s(?:founded|started|established|set\sup|opened|created)\s(?:the\s)?(?P<subject>{N})\s(?:here\s|there\s)?in\s" + _YEAR),
    Rule("it-was-in-year-that", "founded", r"{I}\swas\sin\s" + _YEAR + r"\sthat\s(?:the\s)?(?P<subject>{N})\s(?:came\sinto|was|began|opened|started)"),
    Rule("history-of-name-began-in", "founded", r"\b(?:history|story|life)\sof\s(?:the\s)?(?P<subject>{N})\s(?:began|begins|started|starts|goes\sback\sto|reaches\sback\sto)\s(?:in\s)?" + _YEAR),
    # What it is certified to.
    Rule("certified-somehow-to", "holds_certification", r"{NOTOF}(?P<subject>{NL}|{I}){AP}(?:\s\([^()]*\))?[^;:{S}{A}{N}]{0,60}?\s(?:certified|recertified|registered|accredited|certificated|approved|audited)\s(?:[^;:{S}{N}]{0,50}?\s)?" + _TO + r"\s(?:the\s)?" + _CERT + _BY),
    Rule("parts-of-name-certified-to", "holds_certification", r"\b(?:[Bb]oth|[Aa]ll(?:\s[a-z]+)?|[Tt]he|[Ee]ach|[Ee]very)\s(?:of\s(?:the\s)?)?(?:[a-z]+\s){0,2}?" + _PARTS + r"\s(?:of|at)\s(?:the\s)?(?P<subject>{N})\s" + _AUX + r"(?:(?:certified|registered|accredited|approved)\s" + _TO + r"|hold|have|held|carry)\s(?:the\s|an?\s)?" + _CERT),
    Rule("whose-part-is-accredited", "holds_certification", r"\b(?:[Tt]he\s[a-z]+|{N}|{I}),\s(?:whose\s[a-z ]{2,40}|which|fully)\s?" + _AUX + r"(?:certified|registered|accredited|approved)\s" + _TO + r"\s(?:the\s)?" + _CERT + _BY, confidence=0.75),
    Rule("company-certified-to", "holds_certification", r"\b[Tt]he\s(?:company|firm|plant|clinic|hospital|group|organi[sz]ation),?\s(?:which\s)?" + _AUX + r"(?:certified|registered|accredited|approved)\s" + _TO + r"\s(?:the\s)?" + _CERT + _BY, confidence=0.75),
    Rule("got-certificate", "holds_certification", r"{NOTOF}(?P<subject>{NL}|{I}){AP},?\s(?:[^;:{N}{S}{A}]{0,60}?\s)?" + _GOT + r"\s(?:its\s|the\s|an?\s|both\s|their\s|[a-z]+\s){0,3}?" + _CERT + r"(?:\s[a-z]+){0,2}?\s(?:" + _PAPER + r")" + _BY),
    Rule("got-paper-name", "holds_certification", r"{NOTOF}(?P<subject>{NL}|{I}){AP},?\s(?:[^;:{N}{S}{A}]{0,60}?\s)?" + _GOT + r"\s(?:its\s|the\s|an?\s|both\s)?(?P<certification>{S})(?:\s(?:for|since|last|in|from)\s[^;:{N}{S}]{2,30})?" + _BY + r"(?=[,.;]|\sand\s|\sissued|$)", confidence=0.65),
    Rule("in-possession-of", "holds_certification", r"{NOTOF}(?P<subject>{NL}|{I}){AP}" + r"[^;:{N}{S}{A}]{0,40}?\s(?:in\spossession\sof|runs\sunder|operates\sunder|works\sunder|works\sto|operates\sto|complies\swith|the\sholder\sof|holder\sof)\s(?:the\s|an?\s)?" + _CERT + _BY),
    Rule("certificate-hangs-at", "holds_certification", _CERT + r"\s(?:certificates?|certification)[^;:{N}{A}]{0,40}?\s(?:hangs?|hung|on\sthe\swall|adorns?|displayed)\s(?:[^;:{N}{A}]{0,20}?\s)?(?:at|of|in)\s(?:the\s)?(?P<subject>{N})"),
    Rule("certificates-hang-here", "holds_certification", _CERT + r"\s(?:certificates?|certification)\s(?:hangs?|hung|adorns?)\s(?:in|on)\s(?:our|its|the)\s", confidence=0.7),
    Rule("certificate-under-hangs-at", "holds_certification", r"\bcertificates?\s(?:under|to|for|according\sto)\s" + r"(?P<certification>{S}(?:[^;:{S}{N}{A}]{0,20}?(?:,|,?\sand)\s(?:[a-z]+\s){0,2}{S})*)[^;:{N}{A}{S}]{0,30}?\s(?:hangs?|hung|displayed)\s(?:at|in)\s(?:the\s)?(?P<subject>{N})"),
    Rule("at-name-see-certificate", "holds_certification", r"\b(?:at|of|to)\s(?:the\s)?(?P<subject>{N})(?:\sin\s(?:{P}|{N}))?\s(?:see|sees?|hangs?|shows?|displays?)[^;{S}{A}{N}]{0,60}?(?P<certification>{S}(?:[^;:{N}{A}]{0,50}?(?:,|,?\sand)\s[^;:{S}{N}]{0,30}{S})*)", confidence=0.75),
    Rule("renewed-companys-certificate", "holds_certification", r"(?P<issuer>{N})\s" + _AUX + r"(?:renewed|extended|confirmed|issued|granted|awarded)\s(?:the\scompany['’]s|its|the\sfirm['’]s|the\splant['’]s)\s(?:[a-z]+\s){0,2}?" + _CERT),
    Rule("has-been-certified-firm", "holds_certification", r"{NOTOF}(?P<subject>{N}|{I}){AP}\s" + _AUX + r"(?:an?\s|the\s[a-z]+\s)?(?:[a-z\-]+\s){0,3}?" + _CERT + r"[- ](?:certified|registered|accredited)\b"),
    Rule("gained-certification-for", "holds_certification", r"{NOTOF}(?P<subject>{N}|{I}){AP}\s" + _AUX + _GOT + r"\s(?:[^;:{S}{A}{N}]{0,40}?\s)?(?:certificates?|certification|registration|accreditation)\s(?:to|for|of|under|according\sto|with)\s(?:the\s)?" + _CERT + _BY),
    Rule("and-then-certification-to", "holds_certification", r"(?:^|\s)(?P<subject>{N}|{I})\s[^;:{A}]{3,90}?\sand\s(?:[a-z]+\s)?(?:certification|registration|accreditation)\s(?:to|for|under)\s" + _CERT, confidence=0.7),
    Rule("issuer-renewed-certificate-of", "holds_certification", r"(?P<issuer>{N})\s" + _AUX + r"(?:renewed|extended|confirmed|issued|granted|awarded|gave|handed)\s(?:the|an?|its)\s(?:[a-z]+\s){0,2}?" + _CERT + r"\s(?:certificates?|certification|registration|accreditation)\s(?:[a-z]+\s)?(?:of|to|for)\s(?:the\s)?(?P<subject>{NL})"),
    Rule("certification-was-granted-to", "holds_certification", _CERT + r"\s(?:certificates?|certification|registration|accreditation|approval)\s(?:was|were|has\sbeen|have\sbeen)\s(?:[a-z]+\s)?(?:granted|awarded|given|issued|extended|renewed|handed)\s(?:[a-z]+\s)?(?:to|for)\s(?P<subject>{NL})"),
    Rule("confirmed-that-name-meets", "holds_certification", r"\b(?:confirm(?:s|ed)?|certif(?:ies|ied)|attest(?:s|ed)?|found|proves?|proved|verified)\sthat\s(?:the\s[a-z ]{2,30}\sof\s)?(?:the\s)?(?P<subject>{N}|{I})\s(?:meets?|met|fulfils?|complie[sd]\swith|complies|satisfie[sd]|conforms?\sto)\s(?:[a-z]+\s){0,4}?" + _CERT),
    Rule("audit-for-name", "holds_certification", r"{NOTOF}(?P<subject>{N}|{I}){AP}\s" + _AUX + r"(?:audited|assessed|approved|recertified|re-certified)\s(?:successfully\s)?(?:against|to|for|under|according\sto)\s(?:the\s)?" + _CERT + _BY),
)  # fmt: skip
