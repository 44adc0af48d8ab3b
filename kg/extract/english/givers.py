"""Who runs, made, gives, wrote and published an award or a standard: each family of verbs in all its forms.

A family is read in the active ("B runs the A"), the passive ("the A, run ... by B"), with a noun ("the running of the A
lies with B", "B, organiser of the A"), at the head of a sentence ("Run by B, the A ...") and with its award left to the
sentence before ("its secretariat is in the hands of B").
"""

from __future__ import annotations

from kg.extract.english.macros import ASIDE, GAP
from kg.extract.patterns.language import Rule

_WIDE = r"(?:(?:(?!(?:by|and|but|which|who|while)\s)[^;:{A}{S}{I}]){0,60}?\s)?"
_AUX = r"(?:(?:is|are|was|were|has|have|had|be|been|being|now|also|still|today|once|first|then|since|later|always|likewise|itself|themselves|will|used\sto|in\sturn|in\s{Y}|[a-z]+ly)\s)*"
_AWARD = r"(?:the\s|its\s|an?\s|their\s)?(?:[a-z\-]+\s){0,2}?(?P<subject>{A}|{I})"
_NAMED = r"(?:the\s)?(?P<subject>{A})"
_RUNNING = r"(?:(?:day-to-day\s)?(?:administration|management|organi[sz]ation|running|secretariat|co-?ordination|stewardship|business|work|conduct|operation|execution|supervision))"
_RUNNER = r"(?:administrators?|organi[sz]ers?|managers?|secretariat|custodians?|co-?ordinators?|operators?|guardians?|hosts?|trustees?|keepers?|stewards?|caretakers?|supervisors?)"
_PROCESS = r"(?:evaluation|assessments?|applications?|judging|selection|process|competition|secretariat|register(?:\sof\sassessors)?|scheme|programme|program|paperwork|entries)"
_GIVE = r"(?:present(?:s|ed)?|gives?|gave|given|award(?:s|ed)?|confer(?:s|red)?|bestow(?:s|ed)?|grant(?:s|ed)?|hands?\s(?:out|over)|handed\s(?:out|over)|distribute[sd]?)"
_GIVEN = r"(?:[Pp]resented|[Gg]iven(?:\sout)?|[Aa]warded|[Cc]onferred|[Bb]estowed|[Gg]ranted|[Hh]anded\s(?:out|over)|[Dd]ecided|[Ii]ssued|[Oo]ffered)"
_WROTE = r"(?:drafted|wrote|prepared|compiled|authored|worked\sout|drew\sup|devised|formulated|developed)"
_WRITTEN = (
    r"(?:drafted|written|prepared|compiled|authored|worked\sout|drawn\sup|formulated|put\stogether|edited|developed)"
)
_PUBLISH = r"(?:publish(?:es|ed)|issue[sd]|release[sd]|brings?\sout|brought\sout|put\sout|distribute[sd])"
_PUBLISHED = r"(?:published|issued|released|brought\sout|put\sout|printed|made\spublic)"
_PAPER = r"(?:[Gg]uidelines|[Rr]egulations|[Rr]ules|[Ss]tatutes|[Bb]ylaws|(?:[a-z]+\s)?(?:[Hh]andbook|[Bb]ooklet|[Bb]rochure|[Mm]anual|[Qq]uestionnaire|[Gg]uide)|[Ss]core\s?sheets?|[Cc]riteria|[Mm]odel|[Ff]ramework)"
_TITLED = r"(?P<subject>{S})"
_DOCUMENT = r"(?:^|[Tt]he\s|,\s|and\s)(?P<subject>" + _PAPER + r"(?:\s(?:of|for|to)\s(?:the\s)?(?:{A}|{S}|{N}))?)"
_HANDS = r"(?:hands|care|charge|custody|keeping)"

GIVERS: tuple[Rule, ...] = (
    # Who runs it.
    Rule("ran-from-by", "administered_by", r"(?P<subject>{A}|{I})" + ASIDE + GAP + r"\s{RUN}\s" + _WIDE + r"by\s(?P<body>{NL})"),
    Rule("opening-ran-by", "administered_by", r"(?:^|[.;,]\s)(?:[A-Z][a-z]+ly\s)?{RUN}\s" + _WIDE + r"by\s(?P<body>{NL})[^;:{A}{N}]{0,40}?,\s(?:the\s)?(?P<subject>{A}|{I})"),
    Rule("apposed-body-runs", "administered_by", r"(?<=,\s)(?:the\s)?(?P<body>{N}),\s" + _AUX + r"{RUNS}\s" + _AWARD),
    Rule("body-runs-and-runs", "administered_by", r"{NOTOF}(?P<body>{N}){AP}\s" + _AUX + r"(?:{RUNS}|[a-z]+s)\sand\s(?:[a-z]+ly\s)?(?:{RUNS}|[a-z]+s(?<=runs|ages|ates))\s" + _AWARD),
    Rule("body-runs-process-of", "administered_by", r"{NOTOF}(?P<body>{N}){AP}\s" + _AUX + r"{RUNS}\s(?:the|its|all)\s(?:[a-z]+\s)?" + _PROCESS + r"\s(?:of|for)\s" + _NAMED),
    Rule("body-runs-its-process", "administered_by", r"{NOTOF}(?P<body>{N}){AP},?\s" + _AUX + r"{RUNS}\s(?:the|its|all)\s(?:[a-z]+\s)?" + _PROCESS + r"(?=[,.;]|\son\s|\sfor\sit\b|$)", confidence=0.75),
    Rule("body-charged-with", "administered_by", r"(?P<body>{N}){AP}" + GAP + r"\s(?:in\scharge\sof|responsible\sfor|entrusted\swith|tasked\swith|charged\swith|commissioned\s(?:with|to)|mandated\sto)\s(?:[a-z]+\s){0,4}?(?P<subject>{A}|{I})"),
    Rule("commissioned-body-with", "administered_by", r"\b(?:commissioned|entrusted|charged|tasked|mandated|contracted|appointed|named|made)\s(?P<body>{NL})\s(?:with|to|as)\s(?:[a-z]+\s){0,6}?" + _NAMED),
    Rule("is-the-body-that-runs", "administered_by", r"(?P<body>{N}|{I}),?\s(?:is|was|remains)\s(?:the|an?)\s(?:[a-z]+\s){1,4}?(?:that|which)\s" + _AUX + r"{RUNS}\s" + _AWARD),
    Rule("runner-of-award", "administered_by", r"(?P<body>{N}|{I})" + GAP + r"[,\s]\s?(?:the\s|an?\s|its\s)?(?:[a-z]+\s){0,2}?" + _RUNNER + r"\s(?:of|for|to)\s" + _NAMED),
    Rule("was-made-its-runner", "administered_by", r"(?P<body>{N})" + GAP + r"\s(?:its|their)\s(?:(?!(?:deputy|vice|former|plant|general|city)\s)[a-z]+\s)?" + _RUNNER + r"\b(?!\s{N})(?<!by\sits\s)"),
    Rule("runner-is-body", "administered_by", r"\b" + _RUNNER + r"\s(?:of|for)\s(?:the\s)?(?P<subject>{A}|{I})[^;:{A}{N}]{0,20}?\s(?:is|are|was|were|remains)\s(?P<body>{NL})"),
    Rule("its-runner-is-body", "administered_by", r"\b(?:[Ii]ts|[Tt]he)\s(?:[a-z]+\s)?" + _RUNNER + r"\s(?:is|was|remains|:)\s(?P<body>{NL})"),
    Rule("running-in-hands-of", "administered_by", _RUNNING + r"\s(?:of|for)\s(?:the\s)?(?P<subject>{A}|{I})" + GAP + r"\s(?:to|by|with|at|from|on|in\sthe\s" + _HANDS + r"\sof)\s(?P<body>{NL})"),
    Rule("its-running-by", "administered_by", r"\b(?:[Ii]ts|[Tt]heir)\s(?:[a-z]+\s)?" + _RUNNING + r"\s" + _AUX + r"(?:[^;:{A}{N}{S}]{0,40}?\s)?(?:to|by|with|at|from|in\sthe\s" + _HANDS + r"\sof)\s(?P<body>{NL})"),
    Rule("body-takes-over-award", "administered_by", r"(?P<body>{N}|{I}){AP}\s" + _AUX + r"(?:taken\sover|took\sover|takes\sover|inherited|assumed)\s(?:the\s|full\s)?(?:" + _RUNNING + r"\s(?:of|for)\s(?:the\s)?|(?:[a-z]+\s)?responsibility\s(?:of|for)\s(?:running\s|managing\s|administering\s)?(?:the\s)?)?(?P<subject>{A}|{I})"),
    Rule("body-keeps-running", "administered_by", r"(?P<body>{N}){AP}\s" + _AUX + r"(?:taken\sover|took\sover|takes\sover|inherited|assumed|kept|retained|keeps|retains|holds|provides?)\s(?:the|its)\s" + _RUNNING + r"(?=[,.;]|\sin\s|\sof\sit\b|$)"),
    Rule("award-in-hands-of", "administered_by", r"(?P<subject>{A}|{I})" + ASIDE + GAP + r"\sin\sthe\s" + _HANDS + r"\sof\s(?P<body>{NL})"),
    Rule("opening-in-hands-of", "administered_by", r"(?:^|[.;]\s)(?:[A-Z][a-z]+\s)?[Ii]n\sthe\s" + _HANDS + r"\sof\s(?P<body>{NL}),\s(?:the\s)?(?P<subject>{A}|{I})"),
    Rule("has-its-office-at", "administered_by", r"(?P<subject>{A}|{I})" + ASIDE + r"\s(?:has|had|keeps)\s(?:its|their)\s(?:[a-z]+\s)?(?:office|secretariat|home|seat|address)\s(?:at|with|in)\s(?:the\s)?(?P<body>{N})", confidence=0.75),
    Rule("it-is-body-that-runs", "administered_by", r"{I}\s(?:is|was)\s(?P<body>{NL})\s(?:that|which|who)\s" + _AUX + r"{RUNS}\s" + _AWARD),
    # Who made it.
    Rule("made-somehow-by", "established_by", r"(?<!\bon\s)(?<!\bon\sthe\s)(?<!\bafter\sthe\s)(?<!\bby\sthe\s)(?<!\bwith\sthe\s)(?<!\bto\sthe\s)(?P<subject>{A}|{I}|{S})" + ASIDE + GAP + r"\s{MADE}\s" + _WIDE + r"by\s(?P<body>{NL})"),
    Rule("body-set-it-up", "established_by", r"(?P<body>{NL}|{I}){AP},?\s(?:(?:which|who|that)\s)?" + _AUX + r"(?:set|called|brought|got)\s" + _AWARD + r"\s(?:up|off|(?:in)?to\s(?:life|being|existence)|going|started|off\sthe\sground)\b"),
    Rule("body-thought-it-up", "established_by", r"{NOTOF}(?P<body>{NL}|{I}){AP},?\s(?:(?:which|who|that)\s)?" + _AUX + r"(?:came\sup\swith|thought\sup|dreamt\sup|invented|endowed|put\sup|called\sfor|proposed)\s" + _AWARD),
    Rule("which-it-made", "established_by", r"(?P<subject>{A}),?\s(?:which|that)\s(?P<body>{I})\s" + _AUX + r"{MADE}"),
    Rule("prize-that-body-made", "established_by", r"(?P<subject>{A}),\s(?:an?|the)\s[a-z][^;:,{A}{N}]{1,50}?\s(?:that|which)\s(?:the\s)?(?P<body>{NL})\s" + _AUX + r"{MADE}"),
    Rule("creation-of-body", "established_by", r"(?P<subject>{A}|{I})" + ASIDE + GAP + r"(?:\s|,\s)(?:an?|the)\s(?:[a-z]+\s){0,3}?(?:creation|undertaking|initiative|idea|brainchild|invention|foundation|venture)\s(?:of|by|from)\s(?P<body>{NL})"),
    Rule("owes-existence-to", "established_by", r"(?P<subject>{A}|{I})" + ASIDE + GAP + r"\sowes?\s(?:its|their)\s(?:existence|creation|origins?|birth|foundation|start|being)\sto\s(?:[a-z ]{2,30}:\s)?(?P<body>{NL})"),
    Rule("initiative-came-from", "established_by", r"\b(?:initiative|idea|impetus|proposal|impulse|suggestion)\s(?:for|behind|of|to\screate)\s(?:the\s)?(?P<subject>{A})\s(?:came|comes|originated|stems|stemmed|was|lay|arose)\s(?:from|with|that\sof|within)\s(?P<body>{NL})"),
    Rule("body-behind-its-making", "established_by", r"(?P<body>{NL}){AP}\s(?:is|are|was|were|stands?|stood)\s(?:the\s(?:[a-z]+\s){1,3}?)?behind\s(?:the\screation\sof\s)?" + _NAMED),
    Rule("founders-are-bodies", "established_by", r"\b(?:godfathers?|parents?|founders?|founding\sbodies|initiators?|creators?|stand\sat\sthe\scradle|stood\sat\sthe\scradle|stood\sgodfather)\s(?:of|behind|to)\s(?:the\s)?(?P<subject>{A})(?:\s(?:is|are|was|were)|:)\s(?P<body>{NL})"),
    Rule("in-year-body-set-it-up", "established", r"\b[Ii]n\s(?P<year>{Y}),?\s[^;:{A}{Y}]{2,90}?\s(?:set|called|brought)\s(?:the\s)?(?P<subject>{A}|{I})\s(?:up|(?:in)?to\s(?:life|being|existence))", constants={"aspect": "created"}),
    Rule("set-it-up-in-year", "established", r"\b(?:set|called|brought)\s(?:the\s)?(?P<subject>{A}|{I})\s(?:up|(?:in)?to\s(?:life|being|existence))\s(?:[^;:{A}{Y}]{0,40}?\s)?in\s(?P<year>{Y})", constants={"aspect": "created"}),
    Rule("made-somehow-in", "established", r"(?<!\bon\s)(?<!\bon\sthe\s)(?<!\bafter\sthe\s)(?<!\bby\sthe\s)(?<!\bwith\sthe\s)(?<!\bto\sthe\s)(?P<subject>{A}|{I}|{S}(?!(?:(?:,|,?\sand)\s{S})*-?\s?(?:certified|registered|accredited|compliant|certificat\w+|accreditation|registration)\b))" + ASIDE + r"[^;:{A}{N}{S}{I}{Y}]{0,60}?\s(?:{MADE}|came\sabout|emerged|arose|appeared|saw\sthe\slight(?:\sof\sday)?)\s(?:[^;:{A}{Y}{S}{I}]{0,90}?\s)?in\s(?:[A-Z][a-z]+\s)?(?P<year>{Y})", constants={"aspect": "created"}),
    Rule("opening-made-in", "established", r"(?:^|[.;]\s){MADE}\s(?:[^;:{A}{Y}]{0,80}?\s)?in\s(?P<year>{Y})(?:[^;:{A}]{0,80}?),\s(?:the\s)?(?P<subject>{A}|{I})", constants={"aspect": "created"}),
    Rule("body-made-it-in", "established", r"{MADE}\s(?:them|(?:the\s|its\s|an?\s)?(?:[^;:{A}{N}{Y}]{0,50}?[\s,]\s?)?(?:the\s)?(?P<subject>{A}|{I})),?\s(?:[^;:{A}{N}{Y}]{0,20}?\s)?in\s(?P<year>{Y})", constants={"aspect": "created"}),
    Rule("law-of-year-made", "established", r"\b(?:[Ll]egislation|[Ll]aw|[Aa]ct|[Dd]ecree|[Oo]rder|[Rr]esolution|[Ss]tatute|[Cc]harter|[Bb]ill)s?\s(?:of|in|from|passed\sin)\s(?P<year>{Y})[^;:{A}{Y}]{0,30}?\s{MADE}\s(?:the\s)?(?P<subject>{A})", constants={"aspect": "created"}),
    Rule("first-given-then-it", "established", r"(?:^|[.;]\s)[Ff]irst\s(?:[a-z]+\s){1,2}in\s(?P<year>{Y}),\s(?:the|it)\s", constants={"aspect": "first_awarded"}, confidence=0.75),
    Rule("had-its-first-edition-in", "established", r"(?P<subject>{A}|{I})" + ASIDE + r"\s(?:had|saw|celebrated|held)\s(?:its|their)\s(?:{E}|first\s[a-z]+|d[eé]but|premi[eè]re)\s(?:back\s)?in\s(?P<year>{Y})", constants={"aspect": "first_awarded"}),
    Rule("first-ceremony-in", "established", r"\b(?:[Tt]he|[Ii]ts)\s(?:very\s)?(?:first|inaugural)\s(?P<subject>{A})\s(?:ceremony\s)?(?:took\splace|was\sheld|were\sheld|went\sout|ran)\sin\s(?:[A-Z][a-z]+\s)?(?P<year>{Y})", constants={"aspect": "first_awarded"}),
    # Who gives it.
    Rule("opening-given-by", "conferred_by", r"(?:^|[.;]\s)" + _GIVEN + r"\s" + _WIDE + r"by\s(?P<body>{NL})[^;:{A}{N}]{0,60}?,\s(?:the\s)?(?P<subject>{A}|{I})"),
    Rule("given-often-by", "conferred_by", r"(?P<subject>{A}|{I})" + ASIDE + r"[^;:{A}{N}{S}{I}]{0,40}?\s(?:is|are|was|be|will\sbe|been)\s(?:[a-z]+\s){0,2}?" + _GIVEN + r"\s(?:[^;:{A}{S}{I}{N}{Y}]{0,50}?\s)?by\s(?P<body>{NL})"),
    Rule("in-the-gift-of", "conferred_by", r"(?P<subject>{A}|{I})" + ASIDE + GAP + r"\s(?:in\sthe\sgift|a\sgift)\sof\s(?P<body>{NL})"),
    Rule("decides-who-gets", "conferred_by", r"(?P<body>{N}){AP}\s(?:decides|determines|chooses|rules|picks)\s(?:on\s)?who\s(?:gets|receives|wins|is\sgiven|may\shave)\s(?:the\s)?(?P<subject>{A}|{I})"),
    Rule("awarding-body", "conferred_by", r"\b[Aa]wardi?n?g?\s(?:[Bb]ody|[Aa]uthority|[Oo]rgani[sz]ation):\s(?:the\s)?(?P<body>{NL})"),
    Rule("body-that-confers", "conferred_by", r"(?P<body>{N}),?\s(?:is|was|being)?\s?(?:the|an?)\s(?:[a-z]+\s){1,3}?(?:that|which)\s" + _AUX + _GIVE + r"\s" + _AWARD),
    Rule("prize-that-body-gives", "conferred_by", r"(?P<subject>{A}),\s(?:an?|the)\s[a-z][^;:,{A}{N}]{1,50}?\s(?:(?:that|which)\s)?(?:the\s)?(?P<body>{NL}|{I})\s" + _AUX + _GIVE + r"\b"),
    Rule("as-statutes-say-given-by", "conferred_by", r"(?P<subject>{A}|{I})\s[^;:{A}{N}]{0,10}(?:shall|is\sto|must)\sbe\s" + _GIVEN + r"\s(?:[^;:{A}{N}]{0,30}?\s)?by\s(?P<body>{NL})"),
    Rule("it-is-body-that-gives", "conferred_by", r"{I}\s(?:is|was)\s(?P<body>{NL})\s(?:that|which|who)\s" + _AUX + _GIVE + r"\s" + _AWARD),
    Rule("given-in-the-name-of", "conferred_by", r"(?P<subject>{A}|{I})" + GAP + r"\s(?:given|awarded|presented|conferred|bestowed|handed\sout)\s(?:[a-z]+\s){0,3}?(?:on\sbehalf|in\sthe\sname)\sof\s(?P<body>{NL})"),
    Rule("body-is-its-giver", "conferred_by", r"(?P<body>{N})" + GAP + r"\s(?:the|as)\s(?:giver|donor|awarder|bestower|conferrer|presenter)\s(?:of|for)\s" + _NAMED),
    # Who wrote it.
    Rule("document-written-by", "drafted_by", _DOCUMENT + r"[^;:{A}{S}]{0,40}?\s(?:was|were|has\sbeen|have\sbeen|is|are)\s" + _WRITTEN + r"\s" + _WIDE + r"by\s(?P<body>{NL})"),
    Rule("it-was-written-by", "drafted_by", r"(?:^|[.;]\s|\sand\s|,\s)(?:[Ii]t\s)?(?:was|were|had\sbeen|has\sbeen|is)\s(?:drafted|written|compiled|authored|worked\sout|drawn\sup|prepared)\s" + _WIDE + r"by\s(?P<body>{NL})", confidence=0.75),
    Rule("it-written-by", "drafted_by", r"{I}\s(?:was|were|had\sbeen|has\sbeen|is)\s(?:drafted|written|compiled|authored|worked\sout|drawn\sup|prepared)\s" + _WIDE + r"by\s(?P<body>{NL})", confidence=0.75),
    Rule("body-wrote-paper", "drafted_by", r"{NOTOF}(?P<body>{NL}){AP}\s" + _AUX + _WROTE + r"(?:\sand\s[a-z]+)?\s(?:the\s|its\s)?(?:[a-z]+\s){0,3}?" + _TITLED),
    Rule("author-is-body", "drafted_by", r"\b(?:[Aa]uthors?|[Dd]rafters?|[Ee]ditors?)\s(?:of\s(?:the\s)?(?P<subject>{S})\s)?(?:is|are|was|were)\s(?P<body>{NL})"),
    Rule("took-body-time-to-write", "drafted_by", r"\btook\s(?P<body>{NL})\s[^;:{A}{S}]{2,30}?\sto\s(?:draft|write|prepare|compile|work\sout|draw\sup)\s(?:the\s)?" + _TITLED),
    Rule("from-the-pen-of", "drafted_by", _TITLED + GAP + r"\s(?:from\sthe\spen\sof|the\s(?:joint\s)?work\sof|the\shandiwork\sof)\s(?P<body>{NL})"),
    Rule("responsible-for-text", "drafted_by", r"\b[Rr]esponsible\sfor\s(?:the\s)?(?:text|wording|contents?|drafting|writing)\sof\s(?:the\s)?(?P<subject>{S})\s(?:is|are|was|were)\s(?P<body>{NL})"),
    Rule("body-responsible-for-text", "drafted_by", r"(?P<body>{NL})\s(?:is|are|was|were)\sresponsible\sfor\s(?:the\s)?(?:text|wording|contents?|drafting|writing)\sof\s(?:the\s)?(?P<subject>{S})"),
    # Who published it.
    Rule("paper-published-by", "published_by", _TITLED + r"(?!\s(?:certificat|registration|accredit))" + ASIDE + GAP + r"\s" + _PUBLISHED + r"\s" + _WIDE + r"by\s(?P<body>{NL})"),
    Rule("document-published-by", "published_by", _DOCUMENT + r"[^;:{A}{S}]{0,40}?\s(?:was|were|has\sbeen|have\sbeen|is|are)\s" + _PUBLISHED + r"\s" + _WIDE + r"by\s(?P<body>{NL})"),
    Rule("body-publishes-paper", "published_by", r"{NOTOF}(?P<body>{NL}){AP}\s" + _AUX + r"(?:[a-z]+s\s[^;:{N}{S}]{1,40}?\sand\s)?" + _PUBLISH + r"\s(?:the\s|its\s)?(?:[a-z]+\s){0,3}?" + _TITLED),
    Rule("body-published-it", "published_by", r"{NOTOF}(?P<body>{NL}){AP}\s" + _AUX + _PUBLISH + r"\s{I}\b"),
    Rule("publisher-is-body", "published_by", r"\b(?:[Pp]ublisher)\s(?:of\s(?:the\s)?(?P<subject>{S})\s)?(?:is|was|:)\s(?P<body>{NL})"),
    Rule("body-is-its-publisher", "published_by", r"(?P<body>{N})\s(?:is|was|acts\sas|remains)\s(?:the|its)\spublisher\b"),
    Rule("paper-from-its-publisher", "published_by", _TITLED + GAP + r"\s(?:from|with|of|by)\sits\spublisher,\s(?:the\s)?(?P<body>{N})"),
    Rule("paper-of-body-its-publisher", "published_by", _TITLED + GAP + r"\s(?:from|with|of|by)\s(?:the\s)?(?P<body>{N}),\s(?:its|the)\spublisher"),
    Rule("appeared-with-body", "published_by", _TITLED + GAP + r"\s(?:appeared|appears|came\sout|is\savailable)\s(?:with|at|from)\s(?:the\s)?(?P<body>{N})"),
)  # fmt: skip
