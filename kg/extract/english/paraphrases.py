"""The same relations said otherwise: with a noun instead of a verb, the other way round, or at the head of a sentence."""

from __future__ import annotations

from kg.extract.english.macros import PLACE
from kg.extract.patterns.language import Rule

_SEAT = r"(?:head\s?office|headquarters|registered\soffice|main\soffice|seat|home|base|plant|factory|works|mill|campus|main\splant)"
_KIND = (
    r"(?:company|firm|group|organi[sz]ation|corporation|hospital|university|bank|school|college|institution|manufacturer|maker|enterprise|agency|carrier|airline|utility"
    r"|supplier|retailer|foundation|cooperative|brewery|insurer|operator|foundry|producer|builder|exporter|provider|developer|contractor|association|institute|centre|center"
    r"|hotel|resort|bakery|mill|dairy|clinic|refinery|business|nonprofit|charity|body|practice|network|system|trust|society|laboratory|distributor|processor)"
)

PARAPHRASES: tuple[Rule, ...] = (
    # Who runs an award.
    Rule("administration-by-noun", "administered_by", r"\b(?:[Aa]dministration|[Mm]anagement|[Oo]rgani[sz]ation|[Rr]unning|[Ss]ecretariat|[Cc]oordination|[Ss]tewardship)\s(?:of|for)\s(?:the\s)?(?P<subject>{A}|{I})[^;:{A}{N}]{0,20}?\s(?:is|was|has\sbeen|are|lies|rests|falls)\s(?:[^;:{A}{N}]{0,30}?\s)?(?:to|by|with|of|at|from)\s(?:the\s)?(?P<body>{N})"),
    Rule("entrusted-to", "administered_by", r"(?P<subject>{A}|{I})[^;:{A}{N}{I}]{0,40}?\s(?:entrusted|assigned|delegated|handed\sover|left|transferred)\sto\s(?:the\s)?(?P<body>{N})"),
    Rule("serves-as-administrator", "administered_by", r"(?P<body>{N})[^;:{N}{A}]{0,40}?\s(?:acts|serves|functions|has\sacted|has\sserved)\sas\s(?:the\s|its\s)?(?:[a-z]+\s){0,2}?(?:administrator|organi[sz]er|secretariat|manager|coordinator|custodian)\s(?:of|for|to)\s(?:the\s)?(?P<subject>{A}|{I})"),
    Rule("has-run-since", "administered_by", r"(?P<body>{N})\s(?:has|have)\s(?:[a-z]+\s)?{RUNS}\s(?:the\s)?(?P<subject>{A}|{I})"),
    Rule("body-which-runs", "administered_by", r"(?P<body>{N}),\s(?:the\s(?:body|organi[sz]ation|agency|association|institute)\s)?(?:which|that)\s(?:[a-z]+\s){0,2}?{RUNS}\s(?:the\s)?(?P<subject>{A}|{I})"),
    Rule("under-supervision-of", "administered_by", r"(?P<subject>{A}|{I})[^;:{A}{N}{I}]{0,40}?\sunder\sthe\s(?:[a-z]+\s)?(?:supervision|administration|management|direction|auspices|umbrella|aegis|stewardship|control)\sof\s(?:the\s)?(?P<body>{N})"),
    Rule("made-to-administer", "administered_by", r"(?P<body>{N}|{I})[^;:{N}{A}]{0,60}?\s{MADE}\s[^;:{N}{A}]{0,60}?\bto\s(?:administer|manage|run|oversee|organi[sz]e|operate|conduct|promote\sand\srun)\s(?:the\s)?(?P<subject>{A})"),
    Rule("is-programme-of", "administered_by", r"(?P<subject>{A})\s(?:is|are)\s(?:the\s)?(?P<body>{N})['’]s\s(?:[a-z]+\s){0,3}?(?:programme|program|scheme|initiative|awards?|competition)"),
    Rule("body-own-award", "administered_by", r"(?P<subject>{A}),\s(?:the\s)?(?P<body>{N})['’]s\s(?:[a-z]+\s){0,3}?(?:programme|program|scheme|initiative|awards?|competition|prize)"),
    Rule("label-run-by", "administered_by", r"^(?:(?:[Aa]dministered|[Mm]anaged|[Oo]rgani[sz]ed|[Rr]un|[Hh]osted|[Oo]perated)\sby|[Oo]rgani[sz]ers?|[Aa]dministrators?|[Ss]ecretariat|[Mm]anaging\s[Bb]ody):\s(?:the\s)?(?P<body>{N}(?:(?:,\s{N})*,?\s(?:and|&)\s(?:the\s)?{N})?)"),
    Rule("responsibility-passed-to", "administered_by", r"\b[Rr]esponsibility\s(?:for|of)\s(?:the\s)?(?P<subject>{A}|{I})\s(?:was\s|has\s)?(?:passed|handed|given|transferred|moved|went)(?:\sover)?\sto\s(?:the\s)?(?P<body>{N})"),
    # Who created it.
    Rule("at-the-initiative-of", "established_by", r"(?P<subject>{A}|{I})[^;:{A}{N}{I}]{0,80}?\s(?:at|on|upon|through)\s(?:the\s)?(?:initiative|instigation|suggestion|proposal)\sof\s(?:the\s)?(?P<body>{NL})"),
    Rule("it-was-body-that-created", "established_by", r"{I}\s(?:is|was)\s(?:the\s)?(?P<body>{NL})\s(?:that|which|who)\s(?:[a-z]+\s)?{MADE}\s(?:the\s)?(?P<subject>{A})"),
    Rule("brainchild-of", "established_by", r"(?P<subject>{A}|{I})[^;:{A}{N}{I}]{0,40}?\s(?:brainchild|creation|invention)\sof\s(?:the\s)?(?P<body>{N})"),
    Rule("joint-initiative-of", "established_by", r"(?P<subject>{A}|{I}){PAR}[^;:{A}{N}{I}]{0,40}?\s{MADE}\s[^;:{A}{N}{I}]{0,40}?(?:initiative|project|effort|undertaking|venture)\s(?:of|by|between)\s(?:the\s)?(?P<body>{NL})"),
    Rule("initiative-of", "established_by", r"(?P<subject>{A}|{I}),?\s(?:is|was)\s(?:an?|the)\s(?:[a-z]+\s)?(?:initiative|joint\sinitiative)\s(?:of|by)\s(?:the\s)?(?P<body>{NL})"),
    Rule("body-which-created", "established_by", r"(?P<body>{N}),\s(?:which|who)\s(?:[a-z]+\s)?{MADE}\s(?:the\s|its\s)?(?P<subject>{A}|{I})"),
    Rule("created-in-by", "established_by", r"(?P<subject>{A}|{I}){PAR}[^;:{A}{N}{I}]{0,40}?\s{MADE}\s(?:in\s)?(?:[A-Z][a-z]+\s)?{Y}\s(?:(?!and\s|but\s)[a-z]+\s){0,2}?by\s(?:the\s)?(?P<body>{NL})"),
    Rule("in-year-body-created", "established_by", r"\b[Ii]n\s{Y},?\s(?:the\s)?(?P<body>{NL}){AP}\s(?:[a-z]+ly\s)?{MADE}\s(?:the\s|an?\s|its\s)?(?P<subject>{A})"),
    # Who gives it.
    Rule("label-given-by", "conferred_by", r"^(?:[Pp]resented|[Aa]warded|[Gg]iven|[Cc]onferred)\sby:\s(?:the\s)?(?P<body>{NL})"),
    Rule("prize-given-by", "conferred_by", r"(?P<subject>{A}|{I})\s(?:is|are)\s(?:an?|the)\s[^;:{A}{N}{I}]{2,50}?\s(?:given|presented|awarded|conferred|bestowed|granted)\s(?:[a-z]+\s){0,3}?by\s(?:the\s)?(?P<body>{N})"),
    Rule("hands-over-each-year", "conferred_by", r"{NOTOF}(?P<body>{N})\s(?:hands\s(?:over|out)|presents|gives|awards|confers|bestows)\s(?:the\s)?(?P<subject>{A}|{I})\s(?:every|each|annually|once)"),
    Rule("honour-that-body-bestows", "conferred_by", r"(?P<subject>{A}|{I})\s(?:is|are)\s(?:the\s)?[^;:{A}{N}]{2,60}?\s(?:that\s|which\s)?(?:the\s)?(?P<body>{N})\s(?:bestows|gives|confers|presents|awards|grants)(?=[.,;]|\s|$)"),
    # What it is assessed against.
    Rule("framework-behind", "uses_criteria", r"(?P<standard>{S})[^;:{A}{S}{N}]{0,50}?\s(?:behind|underlying|underpins|underlies|guides|at\sthe\s(?:heart|core)\sof|is\sused\s(?:for|in|by|as))\s(?:[a-z]+\s){0,4}?(?P<award>{A}|{I})"),
    Rule("criteria-for-are", "uses_criteria", r"\b[Cc]riteria\s(?:of|for)\s(?:the\s)?(?P<award>{A})\s(?:are|is|were|come|have\sbeen|follow|match|mirror)\s(?:[a-z]+\s){0,4}?(?:the\s)?(?P<standard>{S})"),
    Rule("aligned-with", "uses_criteria", r"(?P<award>{A}|{I}){PAR}[^;:{A}{S}{I}]{0,60}?\s(?:aligned|harmoni[sz]ed|linked|in\s(?:line|keeping|accordance))\s(?:with|to)\s(?:the\s)?(?:[a-z]+\s){0,3}?(?P<standard>{S})"),
    Rule("judging-for-follows", "uses_criteria", r"\b(?:[Aa]ssessments?|[Ee]valuations?|[Jj]udging|[Ee]xaminations?|[Ss]election|[Ss]coring|[Aa]pplicants|[Ee]ntrants|[Cc]andidates|[Ee]ntries|[Aa]pplications)\s(?:of|for|in|to)\s(?:the\s)?(?P<award>{A})[^;:{A}{S}{N}]{0,60}?\s(?:follows?|uses?|on|upon|by|against|with|under|to|using|as\sper)\s(?:the\s)?(?:[a-z]+\s){0,4}?(?P<standard>{S})"),
    Rule("judging-follows", "uses_criteria", r"(?:^|[.;]\s)(?:The\s)?(?:assessments?|evaluations?|judging|examinations?|selection|scoring|[AEJS][a-z]+)\s(?:[a-z]+\s){0,2}?(?:follows|uses|relies\son|applies|employs|draws\son|is\sbased\son|is\scarried\sout\s(?:against|using|under|with))\s(?:the\s)?(?:[a-z]+\s){0,3}?(?P<standard>{S})"),
    Rule("measure-it-against", "uses_criteria", r"\b(?:measure[sd]?|assess(?:es)?|evaluates?|judges?|scores?|rates?|compares?)\s(?:{I}|them|applicants|each|all|every|the\s[a-z]+)\s(?:[^;:{S}{A}]{0,40}?\s)?(?:against|using|by|with|under|on\sthe\sbasis\sof)\s(?:the\s)?(?:[a-z]+\s){0,3}?(?P<standard>{S})", confidence=0.8),
    Rule("foundation-of-is", "uses_criteria", r"\b(?:foundation|basis|backbone|framework|yardstick)\s(?:of|for)\s(?:the\s)?(?P<award>{A})[^;:{A}{S}{N}]{0,20}?\s(?:is|are|was|remains)\s(?:the\s)?(?P<standard>{S})"),
    Rule("model-behind-is", "uses_criteria", r"\b(?:model|framework|standard|criteria)\s(?:behind|underlying|for|of)\s(?:the\s)?(?P<award>{A})\s(?:is|are|was|were)\s(?:the\s)?(?P<standard>{S})"),
    Rule("used-to-assess", "uses_criteria", r"(?P<standard>{S})[^;:{A}{S}{N}]{0,30}?\s(?:is|are)\sused\s(?:to|in|for)\s[^;:{A}{S}]{2,50}?\s(?:for|of|in)\s(?:the\s)?(?P<award>{A})"),
    # Where it comes from.
    Rule("model-for-was", "derived_from", r"\b(?:model|pattern|template|inspiration|blueprint|example)\s(?:for|of|behind)\s(?:the\s)?(?P<standard>{A})\s(?:is|was|were)\s(?:the\s)?(?P<source>{ALP})"),
    Rule("borrowed-from", "derived_from", r"(?P<standard>{A}|{I})\s(?:borrowed|took|takes|borrows|derives|derived|inherited|copied)\s(?:its|their)\s[a-z ]{3,40}?\sfrom\s(?:those\sof\s)?(?:the\s)?(?P<source>{ALP})"),
    Rule("opening-modelled-on", "derived_from", r"(?:^|[.;]\s)(?:[A-Z][a-z]+ly\s)?(?:[Mm]odell?ed|[Pp]atterned|[Bb]ased|[Dd]esigned|[Ff]ashioned|[Bb]uilt|[Ii]nspired)\s(?:[a-z]+\s){0,2}?(?:on|upon|after|from|by)\s(?:the\s)?(?:lines\sof\s(?:the\s)?)?(?:[a-z]+\s)?(?P<source>{ALP}),\s(?:the\s)?(?P<standard>{A}|{I})"),
    Rule("opening-based-on-standard", "uses_criteria", r"(?:^|[.;]\s)(?:[Mm]odell?ed|[Pp]atterned|[Bb]ased|[Dd]esigned|[Bb]uilt|[Uu]sing)\s(?:[a-z]+\s){0,2}?(?:on|upon|after|from|around)\s(?:the\s)?(?:[a-z]+\s){0,3}?(?P<standard>{S}),\s(?:the\s)?(?P<award>{A}|{I})"),
    Rule("criteria-adapted-from", "derived_from", r"\b[Cc]riteria\s(?:of|for)\s(?:the\s)?(?P<standard>{A})[^;:{A}{S}{N}]{0,20}?\s(?:adapted|taken|drawn|derived|borrowed|developed|copied)\sfrom\s(?:those\sof\s)?(?:the\s)?(?P<source>{ALP})"),
    Rule("roots-in", "derived_from", r"(?P<standard>{A}|{I})\s(?:has|had|have|traces?|finds?|owes)\s(?:its|their)\s(?:roots|origins?|basis|beginnings|design|inspiration|model)\s(?:in|from|to|back\sto)\s(?:the\s)?(?P<source>{A})"),
    Rule("served-as-model-for", "derived_from", r"(?P<source>{A})[^;:{A}{S}{N}]{0,30}?\s(?:served|acted|was\s(?:used|taken)|has\sserved|serves|was|is)\s(?:as\s)?(?:the|a|its)\s(?:[a-z]+\s)?(?:model|template|pattern|basis|blueprint|inspiration|reference)\s(?:of|for|behind)\s(?:the\s)?(?P<standard>{A})"),
    # What it was called before, and after whom.
    Rule("now-the", "renamed_to", r"(?P<subject>{A})\s?[(,]\s?(?:today|now|since\s{Y}|later|subsequently|nowadays)\s(?:the\s)?(?P<new_name>{A})(?=[),.;])"),
    Rule("changed-its-name-to", "renamed_to", r"(?P<subject>{A}|{N}|{I})[^;:{A}{N}]{0,30}?\s(?:changed\s(?:its|their)\sname|took\sthe\s(?:new\s)?name(?:\sof)?|adopted\sthe\s(?:new\s)?name(?:\sof)?|was\s(?:given|re-?launched\sunder)\sthe\s(?:new\s)?name(?:\sof)?)\s(?:to\s|as\s)?(?:the\s)?(?P<new_name>{A}|{N})(?:\sin\s(?P<year>{Y}))?"),
    Rule("name-was-changed-to", "renamed_to", r"\bname\sof\s(?:the\s)?(?P<subject>{A}|{N})\s(?:was|has\sbeen|is|had\sbeen)\s(?:[a-z]+\s)?(?:changed|altered|shortened|amended)\s(?:to|into)\s(?:the\s)?(?P<new_name>{A}|{N})"),
    Rule("under-the-name", "renamed_to", r"(?P<new_name>{A})[^;:{A}{N}]{0,60}?\sunder\s(?:the|its)\s(?:original\s|former\s|old\s|earlier\s|previous\s)?(?:name|title)\s(?:of\s)?(?:the\s)?(?P<subject>{A})"),
    Rule("until-year-known-as", "renamed_to", r"\b(?:[Uu]ntil|[Uu]p\sto|[Bb]efore)\s(?P<year>{Y}),?\s(?:the\s)?(?P<new_name>{A})\s(?:was|had\sbeen|went\sby)\s(?:[a-z]+\s)*?(?:known\sas|called|named|titled)\s(?:the\s)?(?P<subject>{A})"),
    Rule("called-until", "renamed_to", r"(?P<new_name>{A})\s?[(,]\s?(?:which\s(?:was|had\sbeen)\s)?(?:called|known\sas|named)\s(?:the\s)?(?P<subject>{A})\s(?:until|up\sto|before)\s(?P<year>{Y})"),
    Rule("began-as-now-called", "renamed_to", r"\b(?:began|started(?:\s(?:life|out))?|was\sborn|set\sout)\s(?:in\s{Y}\s)?as\s(?:the\s)?(?P<subject>{A})[^;:{A}{N}]{0,40}?\s(?:now|today|since|later|then|nowadays|became|called|renamed)\s[^;:{A}{N}]{0,30}?(?P<new_name>{A})"),
    Rule("name-began-as", "renamed_to", r"(?P<new_name>{A})\s(?:began|started(?:\s(?:life|out))?|was\s(?:born|{MADE})|set\sout)\s(?:in\s{Y}\s)?as\s(?:the\s)?(?P<subject>{A})"),
    Rule("made-as-and-renamed", "renamed_to", r"{MADE}\s(?:[^;:{A}]{2,80}?\s)?as\s(?:the\s)?(?P<subject>{A}),?\s(?:and|it|but)\s[^;:{A}{N}]{0,30}?(?:re-?named|re-?branded|called|changed|took)\s[^;:{A}{N}]{0,40}?(?P<new_name>{A})"),
    Rule("honours-memory-of", "named_after", r"(?P<subject>{A}|{I})\s(?:honou?rs|commemorates|remembers|immortali[sz]es|perpetuates|pays\stribute\sto|celebrates)\s(?:the\s)?(?:(?:memory|name|work|legacy|life)\sof\s)?(?:the\s)?(?:late\s)?(?P<namesake>{N})(?=,|\s(?:who|\())"),
    Rule("bears-the-name-of", "named_after", r"(?P<subject>{A}|{I})[^;:{A}{N}]{0,30}?\s(?:bears|carries|takes|took|gets|got|owes|derives|has)\s(?:the\s|its\s)name\s(?:of|from|to)\s(?:the\s)?(?:[a-z\-]+\s){0,4}?(?P<namesake>{N})"),
    Rule("as-it-is-called", "renamed_to", r"\b(?:as|called|known\sas)\s(?:the\s)?(?P<subject>{A})[^;:.{A}]{0,40}?[;,.]\s(?:and\s|but\s)?(?:(?:since|from|in|after)\s{Y},?\s)?{I}\s(?:has\sbeen|is|was|has)\s(?:[a-z]+\s)*?(?:called|known\sas|named|renamed|borne\sthe\sname(?:\sof)?)\s(?:the\s|simply\s|just\s)*(?P<new_name>{A})"),
    Rule("it-was-renamed", "renamed_to", r"(?:^|[.;]\s|{Y},?\s)(?P<subject>{I})\s(?:was|has\sbeen|had\sbeen)\s(?:[a-z]+\s)?(?:re-?named|rechristened|re-?branded)\s(?:as\s|to\s|simply\s|just\s)*(?:the\s)?(?P<new_name>{A})"),
    Rule("names-name-was-changed", "renamed_to", r"(?P<subject>{A}|{I})(?:['’]s)?\sname\s(?:was|has\sbeen|had\sbeen)\s(?:later\s|then\s)?changed\sto\s(?:the\s)?(?P<new_name>{A})"),
    Rule("made-to-honour", "named_after", r"(?P<subject>{A}|{I})[^;:{A}{N}]{0,40}?\s{MADE}\s(?:[^;:{A}{N}]{0,40}?\s)?(?:to\shonou?r|in\scommemoration\sof|in\stribute\sto|to\scommemorate|in\s(?:honou?r|memory)\sof)\s(?:the\s)?(?:late\s)?(?:[A-Z][a-z]{1,3}\.\s)?(?P<namesake>{N})"),
    Rule("and-is-named-after", "named_after", r"(?P<subject>{A}|{I})[^;:{A}]{3,120}?\s(?:and|it)\s(?:is|was)\snamed\s(?:after|for|in\shonou?r\sof)\s(?:the\s)?(?:late\s)?(?:[a-z\-]+\s){0,4}?(?P<namesake>{N})"),
    # When it was created.
    Rule("origins-go-back-to", "established", r"\b(?:origins?|beginnings?|roots|history|story)\sof\s(?:the\s)?(?P<subject>{A})\s(?:goes|go|dates?|reach(?:es)?)\sback\sto\s(?P<year>{Y})", constants={"aspect": "created"}),
    Rule("label-made-in", "established", r"^(?:[Ee]stablished|[Cc]reated|[Ll]aunched|[Ii]nstituted|[Ii]ntroduced)(?:\sin)?:\s(?P<year>{Y})$", constants={"aspect": "created"}),
    Rule("label-first-awarded", "established", r"^[Ff]irst\s(?:awarded|presented|given|award)(?:\sin)?:\s(?P<year>{Y})$", constants={"aspect": "first_awarded"}),
    Rule("made-by-in-as", "established", r"(?:^|[.;]\s|{A},?\s(?:was\s)?|{I}\s(?:was\s)?){MADE}\s(?:by\s(?:the\s)?[^;:{A}]{2,60}?\s)?in\s(?P<year>{Y})\s(?:under\sthe\sname(?:\sof)?|as)\s(?:the\s)?(?P<subject>{A})", constants={"aspect": "created"}),
    Rule("made-by-as", "established_by", r"(?:^|[.;]\s|{A},?\s(?:was\s)?|{I}\s(?:was\s)?){MADE}\sby\s(?:the\s)?(?P<body>{NL})(?:\sin\s{Y})?\s(?:under\sthe\sname(?:\sof)?|as)\s(?:the\s)?(?P<subject>{A})"),
    Rule("made-through-act", "established", r"(?P<subject>{A}|{I})[^;:{A}{N}{I}{Y}]{0,30}?\s{MADE}\s(?:through|by|under|with|when|as)\s[^;:{A}{Y}]{2,70}?\s(?:in|of)\s(?:[A-Z][a-z]+\s)?(?P<year>{Y})", constants={"aspect": "created"}, confidence=0.75),
    Rule("year-saw-creation", "established", r"\b(?P<year>{Y})\s(?:saw|brought|marked)\s(?:the\s)?(?:creation|launch|birth|introduction|establishment|foundation|beginning|start)\sof\s(?:the\s)?(?P<subject>{A})", constants={"aspect": "created"}),
    Rule("since-its-inception", "established", r"\b(?:[Ss]ince|[Ff]rom|[Aa]fter|[Ff]ollowing)\s(?:its|their|the)\s(?:founding|foundation|establishment|creation|inception|launch|introduction|beginnings?|start|inauguration|institution)\sin\s(?P<year>{Y}),?\s(?:the\s)?(?P<subject>{A}|{I})", constants={"aspect": "created"}),
    Rule("since-inception-behind", "established", r"(?P<subject>{A}|{I})[^;:{A}{N}{Y}]{0,80}?\ssince\s(?:its|their|the)\s(?:founding|foundation|establishment|creation|inception|launch|introduction|start|inauguration|institution)\sin\s(?P<year>{Y})", constants={"aspect": "created"}),
    Rule("award-is-of-countrys", "located_in", r"(?P<subject>{A})\s(?:is|are|remains)\s(?P<place>{P})['’]s\s(?:[a-z]+\s){0,3}?(?:award|prize|honou?r|distinction|recognition)", confidence=0.75),
    # Where an organization is.
    Rule("label-country", "located_in", r"^Country:\s(?P<place>{P})$"),
    Rule("opening-based-in", "located_in", r"(?:^|[.;]\s)(?:[Bb]ased|[Ll]ocated|[Hh]eadquartered|[Ss]ituated)\s(?:in|at|near)\s(?:the\s(?:city|town|state|province)\sof\s)?" + PLACE + r",\s(?:the\s)?(?:[a-z\-]+\s){0,5}?(?P<subject>{N})(?!['’])"),
    Rule("seat-of-name-is-in", "located_in", r"\b[Tt]he\s(?:[a-z]+\s)?" + _SEAT + r"\sof\s(?:the\s)?(?P<subject>{N})\s(?:is|are|lies?|stands?)\s(?:located\s|situated\s|based\s)?(?:in|at|near)\s(?:the\s)?" + PLACE),
    Rule("seat-of-name-in", "located_in", r"\b[Tt]he\s(?:[a-z]+\s)?(?:headquarters|head\s?office|main\soffice|offices|premises|seat|campus)\sof\s(?:the\s)?(?P<subject>{N})\s(?:in|at)\s(?:the\s)?" + PLACE),
    Rule("names-seat-in", "located_in", r"(?P<subject>{N})['’]s?\s(?:[a-z]+\s)?(?:headquarters|head\s?office|main\soffice|offices|premises|seat|campus)\s(?:is\s|are\s)?(?:in|at)\s(?:the\s)?" + PLACE),
    Rule("whose-seat-is-in", "located_in", r"(?P<subject>{N}),\s(?:whose|with\s(?:its|a))\s(?:[a-z]+\s){0,2}?" + _SEAT + r"s?\s(?:is\s|are\s|lies\s|stands\s|being\s)?(?:located\s|situated\s)?(?:in|at|near)\s(?:the\s)?" + PLACE),
    Rule("is-a-firm-in", "located_in", r"{NOTOF}(?P<subject>{N}|{I})\s(?:is|was)\s(?:an?|the)\s(?:[a-z0-9\-]+,?\s){0,5}?" + _KIND + r"(?:\s(?:of|for|with)\s[a-z0-9][a-z0-9, \-]{2,40}?)?\s(?:in|from|near|at)\s(?:the\s(?:city|town|state|province)\sof\s)?" + PLACE),
    Rule("firm-in-apposed", "located_in", r"(?P<subject>{N}),\s(?:an?|the)\s(?:[a-z0-9\-]+,?\s){0,6}?" + _KIND + r"(?:\s(?:of|for|with)\s[a-z0-9][a-z0-9, \-]{2,40}?)?\s(?:in|from|near|at)\s(?:the\s(?:city|town|state|province)\sof\s)?" + PLACE + r"(?=[,.;)]|\s(?:that|which|with|and|has|is|was|won|to|who)\b|$)"),
    Rule("apposed-based-in", "located_in", r"(?P<subject>{N}),\s(?:an?|the|its)\s[^;:{N}{A}{P},]{2,70}?\s(?:headquartered|based|located|situated)\s(?:in|at|near)\s(?:the\s(?:city|town|state|province)\sof\s)?" + PLACE),
    Rule("place-firm-apposed", "located_in", r"(?P<subject>{N}),\s(?:an?|the)\s(?P<place>{P})\s(?:[a-z\-]+\s){0,3}?" + _KIND + r"\b"),
    Rule("in-place-name-firm", "located_in", r"(?P<subject>{N}),\s(?:which|who)\s(?:is|has\sbeen|was)\s(?:an?|the)?\s?(?:[a-z\-]+\s){0,4}?(?:in|at|near)\s(?:the\s(?:city|town|state|province)\sof\s)?" + PLACE + r"(?=[,.;])", confidence=0.7),
    # Certificates.
    Rule("is-a-certified-firm", "holds_certification", r"{NOTOF}(?P<subject>{N}|{I}){AP}\s(?:is|was|became|has\sbecome)\s(?:now\s|also\s)?(?:an?|the)\s(?:[a-z\-]+\s){0,4}?(?P<certification>{S}(?:(?:,|,?\sand)\s{S})*)[- ](?:certified|registered|accredited)"),
    Rule("maintains-certification", "holds_certification", r"{NOTOF}(?P<subject>{NL}|{I}){AP}\s{ADV}(?:maintains?|maintained|keeps?|renewed|retains?|retained|secured|carries|won|boasts|possess(?:es)?|acquired)\s(?:its\s|the\s|an?\s|both\s|[a-z]+\s){0,3}?(?P<certification>{S}(?:(?:,|,?\sand)\s{S})*)\s(?:[a-z]+\s)?(?:certificat|registration|accreditation)"),
    Rule("first-to-be-certified", "holds_certification", r"{NOTOF}(?P<subject>{N}|{I}){TOWN}{AP}\s{ADV}(?:is|was|became|becomes)\s(?:the|one\sof|among)\s[^;:{N}{S}{A}]{2,70}?\s(?:to\s(?:obtain|receive|earn|gain|achieve|hold|get|be\s(?:certified|registered|accredited|awarded|granted))|with)\s(?:to\s|under\s|for\s|with\s)?(?:the\s|its\s|an?\s)?(?P<certification>{S}(?:(?:,|,?\sand)\s{S})*)"),
    Rule("passed-audit", "holds_certification", r"{NOTOF}(?P<subject>{N}|{I}){TOWN}{AP}\s{ADV}passed\s(?:the|its|an)\s(?:[a-z]+\s){0,2}?(?:audits?|assessment|examination)\s(?:for|to|of|under|according\sto)\s(?:the\s)?(?P<certification>{S}(?:(?:,|,?\sand)\s{S})*)"),
    Rule("followed-by-certificate", "holds_certification", r"(?P<subject>{N}|{I})[^;:{N}{A}]{2,120}?\scertifica[a-z]+[^;:{N}{A}]{0,30}?,?\s(?:followed\sby|then|and\slater|and\sin\s{Y})\s(?P<certification>{S}(?:[^;:{S}{N}{A}]{0,20}?(?:,|,?\sand)\s{S})*)", confidence=0.75),
    # Companies: when they were founded.
    Rule("began-in", "founded", r"{NOTOF}(?P<subject>{N})(?:,\swhich)?\s(?:began|started|was\sborn|came\sinto\sbeing|opened|commenced)\s(?:[a-z]+\s){0,3}?in\s(?P<year>{Y})(?=\s(?:as|with|by|in|under|when)\b|[,.;]|$)", confidence=0.7),
)  # fmt: skip
