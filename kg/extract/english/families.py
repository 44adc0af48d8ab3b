"""Relations by the family of verbs and nouns that say them: who gives an award, what it is assessed with, its dates.

Each rule stands for all the verbs of its family in all their tenses, with what publishers put between the parts: a
clause about the body, how often, which one it is ("its 20th annual ...").
"""

from __future__ import annotations

from kg.extract.english.macros import PLACE
from kg.extract.patterns.language import Rule

_GIVE = r"(?:present(?:s|ed)?|gives?|gave|given|award(?:s|ed)?|confer(?:s|red)?|bestow(?:s|ed)?|grant(?:s|ed)?|hand(?:s|ed)?\s(?:out|over)|holds?(?=\s(?:its|their)\s))"
_WHICH = r"(?:(?:the|an?|its|their|his|her|this|these|\d+(?:st|nd|rd|th)|{Y}|[a-z]+th|first|second|third|annual|biennial|yearly|own|new|coveted|prestigious|national|regional|very|\d+)\s){0,5}"
_OFTEN = r"(?:(?:also|now|again|today|yesterday|annually|yearly|jointly|officially|formally|recently|proudly|just|has|have|had|will|each\syear|every\syear|every\ssecond\syear|this\syear|once\sa\syear)\s){0,3}"
_HONOUR = r"(?:honou?r(?:s|ed|ing)?|recogni[sz](?:es|ed|e)|reward(?:s|ed)?|distinguish(?:es|ed)|celebrat(?:es|ed)|acknowledg(?:es|ed)|commend(?:s|ed)?)"
_WINNERS = r"(?:winners?|recipients?|honou?rees|laureates?|awardees?)"
_JUDGED = r"(?:judg|assess|evaluat|review|scor|examin|measur|rat(?=ed|es|ing\s)|grad(?=ed|es))[a-z]*"
_BY = r"(?:against|using|according\sto|based\s(?:up)?on|on\sthe\s(?:basis|strength|[a-z]+\scriteria|criteria)\sof|on|by(?:\smeans\sof|\sthe\syardstick\sof)?|under|in\s(?:accordance|line)\swith|with(?:\sthe\s(?:help|aid)\sof)?|along(?:\sthe\slines\sof)?)"
_FIRST = r"(?:at\sfirst|originally|initially|formerly|previously|earlier|first|once|before)"
_CAME_FROM = (
    r"(?:(?:goes|go|dates)\sback\sto|grew\sout\sof|stems?\sfrom|descends?\sfrom|(?:is|are|was|were|been)\s(?:itself\s)?(?:descended|distilled|lifted|borrowed|adapted|derived|drawn|copied|taken|evolved)\sfrom"
    r"|(?:is|was|are)\s(?:an?\s|the\s)?(?:[a-z]+\s)?(?:offshoot|outgrowth|offspring|descendant|spin-off|child|heir|adaptation)\sof|is\srooted\sin|traces\s(?:its|their)\s(?:ancestry|roots|origins?|lineage)\s(?:back\s)?to|emerged\s(?:in\s{Y}\s)?from|evolved\sfrom)"
)
_MADE = r"(?:founded|established|set\sup|incorporated|started|created|formed|launched)"

FAMILIES: tuple[Rule, ...] = (
    # Who gives an award.
    Rule("gives-its-award", "conferred_by", r"{NOTOF}(?P<body>{N}){AP},?\s" + _OFTEN + _GIVE + r"\s" + _WHICH + r"(?P<subject>{A})", running=True),
    Rule("honours-the-winners-of", "conferred_by", r"{NOTOF}(?P<body>{N}){AP},?\s" + _OFTEN + r"(?:" + _HONOUR + r"|names?|named|selects?|selected|chose|chooses|picks|picked)\s[^;:{N}{A}]{0,40}?" + _WINNERS + r"\s(?:of|for)\s" + _WHICH + r"(?P<subject>{A})", running=True),
    Rule("honours-others-with", "conferred_by", r"(?P<body>{N}|{I}){AP},?\s" + _OFTEN + _HONOUR + r"\s[^;:{N}{A}]{2,70}?\s(?:with|through|by\smeans\sof|by\sway\sof|by\sgiving\sthem)\s" + _WHICH + r"(?P<subject>{A})", running=True),
    Rule("that-it-honours-with", "conferred_by", r"(?P<body>{N})\s[^;:{N}{A}]{3,90}?\s(?:that|which|whom|who)\s{I}\s" + _HONOUR + r"\swith\s" + _WHICH + r"(?P<subject>{A})"),
    Rule("honoured-by-body-with", "conferred_by", r"\b" + _HONOUR + r"\sby\s(?:the\s)?(?P<body>{N}){AP}\s(?:[^;:{N}{A}]{0,30}?\s)?with\s" + _WHICH + r"(?P<subject>{A})"),
    Rule("given-to-name-by", "conferred_by", r"(?P<subject>{A})[^;:{N}{A}]{0,40}?\s(?:been|was|were|is|are)\s(?:[a-z]+\s)?(?:given|presented|awarded|conferred|granted|bestowed|handed\s(?:out|over))\s(?:to|on|upon)\s{NL}\s(?:[^;:{A}{N}]{0,30}?\s)?by\s(?:the\s)?(?P<body>{N})"),
    Rule("decided-to-give", "conferred_by", r"(?P<body>{N}){AP}\s(?:[a-z]+\s){0,2}?(?:decided|resolved|agreed|voted)\sto\s(?:give|present|award|confer|bestow|grant)\s" + _WHICH + r"(?P<subject>{A})"),
    Rule("which-body-gives", "conferred_by", r"(?P<subject>{A}),?\s(?:which|that)\s(?:the\s)?(?P<body>{N})\s" + _OFTEN + _GIVE + r"(?=[\s,.;])"),
    Rule("is-honour-of-body", "conferred_by", r"(?P<subject>{A}|{I})\s(?:is|are)\s(?:an?|the)\s(?:[a-z]+\s){0,3}?(?:honou?r|distinction|accolade|recognition)\s(?:of|from)\s(?:the\s)?(?P<body>{N})", confidence=0.75),
    Rule("comes-from-body", "conferred_by", r"(?P<subject>{A})\scomes\sfrom\s(?:the\s)?(?P<body>{N})", ("comes from",), confidence=0.75),
    Rule("gives-to-each-year", "conferred_by", r"{NOTOF}(?P<body>{N})\s" + _GIVE + r"\s" + _WHICH + r"(?P<subject>{A}|{I})\s(?:annually|every|each|once)"),
    # What it is assessed with.
    Rule("application-follows", "uses_criteria", r"\b(?:[Aa]pplications?|[Ee]ntry|[Ee]ntries|[Aa]pplicants|[Ss]ubmissions?|[Ss]elf-assessment|[Qq]uestionnaire|[Cc]riteria|[Ss]coring)(?:\s[a-z]+){0,3}?,?\s(?:which\s|that\s)?(?:follows?|uses?|mirrors?|is\sbased\son|are\sbased\son|is\sbuilt\son|is\smodell?ed\son|address(?:es)?|answers?|covers?)\s(?:the\s)?(?:[a-z]+\s){0,3}?(?P<standard>{STL})"),
    Rule("judged-by-standard", "uses_criteria", r"(?<!self-)\b" + _JUDGED + r"\s[^;:{S}{A}{N}]{0,60}?\s?" + _BY + r"\s(?:the\s)?(?:[a-z\-]+\s){0,5}?(?:of\s(?:the\s)?)?(?P<standard>{STL})", confidence=0.8),
    Rule("judges-based-findings-on", "uses_criteria", r"\b(?:[Jj]ury|[Jj]udges|[Ee]xaminers|[Aa]ssessors|[Ee]valuators|[Pp]anel|[Aa]uditors)\b[^;:{S}{A}{N}]{0,80}?\s(?:based|bases|base|founded|rest|rested)\s(?:its|their)\s[a-z]+\s(?:up)?on\s(?:the\s)?(?:[a-z]+\s){0,3}?(?P<standard>{STL})"),
    Rule("aligned-to-standard", "uses_criteria", r"(?P<award>{A}|{I})[^;:{S}]{3,140}?\s(?:fully\s|closely\s)?(?:aligned|harmoni[sz]ed|in\s(?:line|keeping|accordance))\s(?:with|to)\s(?:the\s)?(?:[a-z]+\s){0,3}?(?P<standard>{STL})", ("aligned", "harmoni", "in line", "in keeping", "in accordance")),
    Rule("for-the-award-scored-on", "uses_criteria", r"\b(?:[Ff]or|[Ii]n|[Uu]nder)\s(?:the\s)?(?P<award>{A}),?\s[^;:{A}{S}{N}]{2,60}?\b" + _JUDGED + r"\s[^;:{A}{S}{N}]{0,50}?(?P<standard>{STL})"),
    Rule("has-at-its-core", "uses_criteria", r"(?P<award>{A}|{I}){PAR}\s(?:has|have|had)\sat\s(?:its|their)\s(?:core|heart|cent(?:re|er)|base)\s(?:the\s)?(?:[a-z]+\s){0,3}?(?P<standard>{STL})"),
    Rule("at-the-core-is", "uses_criteria", r"\b[Aa]t\sthe\s(?:core|heart|cent(?:re|er)|root)\sof\s(?:the\s)?(?P<award>{A}|{I})\s(?:is|are|lies?|stands?)\s(?:the\s)?(?:[a-z]+\s){0,3}?(?P<standard>{STL})"),
    Rule("entrants-work-with", "uses_criteria", r"\b(?:enter|apply\sfor|compete\sfor|take\spart\sin|jury\sof|assessors\sof|examiners\sof|judges\sof)\s(?:the\s)?(?P<award>{A})[^;:{A}{S}{N}]{0,60}?\s(?:work|go|measure|use|follow|apply|score|assess|examine|judge|look)s?\s[^;:{A}{S}{N}]{0,60}?(?P<standard>{STL})"),
    Rule("for-which-it-is-yardstick", "uses_criteria", r"(?P<award>{A}),\s(?:for|in|of)\swhich\s(?:the\s)?(?P<standard>{STL})\s(?:is|are|serves?|forms?|provides?)\b"),
    Rule("rests-upon", "uses_criteria", r"(?P<award>{A}|{I}){PAR}\s(?:rests?|draws?|builds?|relies|depends?)\s(?:up)?on\s(?:the\s)?(?:[a-z]+\s){0,4}?(?P<standard>{STL})"),
    # Where it comes from.
    Rule("award-on-the-basis-of", "derived_from", r"(?P<standard>{A})[^;:{A}{S}]{0,50}?\s(?:on\sthe\s(?:basis|lines|model|pattern|example)|along\sthe\slines|after\sthe\s(?:model|pattern|example)|in\sthe\s(?:image|mould|spirit)|following\sthe\s(?:example|model|lead))\sof\s(?:the\s)?(?:criteria\s(?:of|for)\s(?:the\s)?)?(?P<source>{ALP})"),
    Rule("award-founders-took-as-model", "derived_from", r"\b(?:founders|creators|fathers|designers|architects|organi[sz]ers)\sof\s(?:the\s)?(?P<standard>{A})[^;:{A}{S}]{0,40}?\s(?:took|used|chose|had|borrowed\sfrom|looked\sto|copied|followed|drew\son)\s(?:the\s)?(?:[a-z]+\sof\s(?:the\s)?)?(?P<source>{ALP})"),
    Rule("award-grew-out-of", "derived_from", r"(?P<standard>{A}|{I})[^;:{A}{S}{N}]{0,40}?\s" + _CAME_FROM + r"\s(?:[a-z]+\s){0,3}?(?P<source>{ALP})"),
    Rule("award-standard-grew-out-of", "derived_from", r"(?P<standard>{S}|{I})[^;:{A}{S}{N}]{0,40}?\s" + _CAME_FROM + r"\s(?:[a-z]+\s){0,3}?(?P<source>{STL})"),
    Rule("award-standard-draws-on", "derived_from", r"(?P<standard>{S})[^;:{A}{S}{N}]{0,40}?\s(?:borrows?|borrowed|adopts?|reproduces?|copies|follows|adapts?)\s(?:[a-z]+\s){0,3}?(?P<source>{STL})"),
    # Who runs and who made it.
    Rule("body-behind-award", "administered_by", r"(?P<body>{N}),?\s(?:is\s)?(?:the\s)?(?:body|organi[sz]ation|institution|agency|association|team)\s(?:behind|in\scharge\sof|responsible\sfor)\s(?:the\s)?(?P<subject>{A})"),
    Rule("is-home-of-award", "administered_by", r"(?P<body>{N})\s(?:is|remains|has\sbeen)\s(?:the\s)?(?:home|custodian|keeper|guardian|steward|trustee)\s(?:of|to)\s(?:the\s)?(?P<subject>{A})"),
    Rule("took-over-award", "administered_by", r"(?P<body>{N})\s(?:[a-z]+\s)?(?:took|takes|taken)\s(?:over|charge\sof)\s(?:the\s)?(?:[a-z]+\sof\s(?:the\s)?)?(?P<subject>{A}|{I})"),
    Rule("set-up-its-own", "established_by", r"(?P<body>{N}){AP}\s(?:[a-z]+\s)?{MADE}\s(?:an?|its)\s[^;:{N}{A}]{2,60}?,\s(?:the\s)?(?P<subject>{A})"),
    Rule("which-bodies-made", "established_by", r"(?P<subject>{S}|{A}),?\swhich\s(?:the\s)?(?P<body>{NL})\s(?:[a-z]+\s)?{MADE}"),
    Rule("which-was-made-by-bodies-in", "established", r"(?P<subject>{S}|{A}),?\swhich\s(?:the\s)?{NL}\s(?:[a-z]+\s)?{MADE}\sin\s(?P<year>{Y})", constants={"aspect": "created"}),
    # When.
    Rule("selection-first-held", "established", r"\b(?:[Tt]he|[Tt]his|[Ii]ts)\s(?:[a-z]+\s)?(?:selection|evaluation|judging|scheme|initiative|event|campaign)\s(?:was\s|has\sbeen\s)?(?:first\s)?(?:started|began|begun|launched|introduced|set\sup|initiated|created|established|came\sinto\sbeing)\s(?:[a-z]+\s){0,2}in\s(?P<year>{Y})", constants={"aspect": "created"}),
    Rule("made-on-date", "established", r"(?P<subject>{A}|{I}|{S})(?:,\swhich|,|\swhich)?\s[^;:{A}{I}{Y}]{0,30}?{MADE}\s(?:[^;:{A}{Y}]{0,70}?\s)?(?:on|in)\s(?:[A-Z][a-z]+\s(?:\d{1,2},\s)?|\d{1,2}\s[A-Z][a-z]+\s)(?P<year>{Y})", constants={"aspect": "created"}),
    Rule("in-year-award-was-made", "established", r"\b[Ii]n\s(?P<year>{Y}),?\s(?:the\s)?(?P<subject>{A}){PAR}\s(?:was|were)\s(?:[a-z]+\s)?{MADE}", constants={"aspect": "created"}),
    Rule("persons-founded-company", "founded", r"{NL}(?:,\s[^;:{A}{N}]{2,60}?,)?\s(?:[a-z]+\s)?(?:founded|started|established|set\sup|created|formed|opened)\s(?:the\s|their\s)?(?P<subject>{N})\s(?:back\s)?in\s(?P<year>{Y})"),
    Rule("is-firm-founded-in", "founded", r"{NOTOF}(?P<subject>{N}|{I}){AP}\s(?:is|was)\s(?:an?|the)\s[^;:{N}{A}]{2,90}?\s" + _MADE + r"\s(?:back\s)?in\s(?:[A-Z][a-z]+\s)?(?P<year>{Y})"),
    Rule("history-goes-back-to", "founded", r"\b(?:history|story|roots|origins?|beginnings)\sof\s(?:the\s)?(?P<subject>{N})\s(?:goes|go|dates?|reach(?:es)?|stretch(?:es)?)\sback\sto\s(?P<year>{Y})"),
    Rule("its-history-goes-back-to", "founded", r"(?P<subject>{N})\s(?:traces|dates)\s(?:its\s(?:history|roots|origins?|beginnings)\s)?back\sto\s(?P<year>{Y})"),
    Rule("it-was-body-that-made", "established_by", r"{I}\s(?:is|was)\s(?:the\s)?(?P<body>{NL}){AP}\s(?:that|which|who)\s(?:[a-z]+\s)?{MADE}\s(?:the\s)?(?P<subject>(?:{A}|{S})(?:(?:,|,?\sand)\s(?:the\s)?(?:{A}|{S}))*)"),
    Rule("came-into-being-in", "founded", r"{NOTOF}(?P<subject>{N}|{I})(?:,\s[^;:{N}{A}]{2,60}?,)?\s(?:came\sinto\s(?:being|existence|life)|was\s(?:born|brought\sinto\sbeing|called\sinto\slife))\s(?:back\s)?in\s(?P<year>{Y})"),
    Rule("founding-of-name-in", "founded", r"\b[Tt]he\s(?:founding|foundation|creation|establishment|formation)\sof\s(?:the\s)?(?P<subject>{N})\s(?:goes\sback\sto|dates\s(?:from|back\sto)|took\splace\sin|was\sin|in)\s(?P<year>{Y})"),
    # Its names.
    Rule("was-at-first-called", "renamed_to", r"(?P<new_name>{A}|{I})(?:\s[^;:{A}]{3,140}?,?\sand)?\s(?:was|were|had\sbeen)\s" + _FIRST + r"\s(?:called|known\sas|named|titled|launched\sas)\s(?:the\s)?(?P<subject>{A})"),
    Rule("bears-its-present-name", "renamed_to", r"(?P<new_name>{N}|{A}|{I}){AP}[^;:{A}]{3,120}?\s(?:as|under\sthe\sname(?:\sof)?|called|named)\s(?:the\s)?(?P<subject>{N}|{A})[;,.]?\s(?:and\s|but\s|it\s)?(?:(?:since|in|from|from\s)\s?(?P<year>{Y}),?\s)?(?:and\s)?{I}?\s?(?:has\s|had\s)?(?:borne|taken|took|carried|had|has|got|received|used|adopted|been\sgiven|bears)\sits\s(?:present|current|new|today['’]s)\sname(?:\s(?:in|since)\s(?P<year2>{Y}))?"),
    # Where.
    Rule("its-seat-is-in", "located_in", r"^(?P<subject>{N})\s(?:is|are|lies?|stands?)\s(?:located\s|situated\s|based\s)?(?:in|at|near)\s(?:the\s(?:city|town)\sof\s)?" + PLACE + r"(?=[,.;]|\s(?:and|where|with|but)\b)", confidence=0.75),
    Rule("countrys-highest-is-award", "located_in", r"(?P<place>{P})['’]s\s(?:[a-z]+\s){0,4}?(?:award|prize|honou?r|distinction|recognition)(?:\s(?:for|in)\s[a-z ]{3,40}?)?(?:,|\sis|\sare)\s(?:the\s)?(?P<subject>{A})", confidence=0.75),
    Rule("subsidiary-and-has-its-seat-in", "located_in", r"(?P<subject>{N}|{I})\s(?:is|was)\s[^;:{A}]{3,140}?,?\sand\shas\s(?:its|their)\s(?:[a-z]+\s){0,2}?(?:headquarters|head\soffice|seat|main\soffice|base|home|registered\soffice|plant|factory)\s(?:in|at|near)\s(?:the\s)?" + PLACE),
    Rule("runs-its-works-at", "located_in", r"{NOTOF}(?P<subject>{N}|{I}){AP},?\s(?:[^;:{N}{A}{P}]{3,60}?\sand\s)?(?:operates|runs|has|owns|maintains)\s(?:its|their|an?|one)\s(?:[a-z]+\s){0,3}?(?:plant|factory|works|mill|cannery|brewery|refinery|foundry|bakery|dairy|shipyard|campus|site|workshop|kiln|smelter|tannery|winery|distillery)\s(?:in|at|near)\s(?:the\s)?" + PLACE),
    Rule("name-seat-in", "located_in", r"\b(?:at|to|in|from)\s(?:the\s)?(?P<subject>{N})\s(?:headquarters|head\s?office|main\soffice|offices|premises|campus)\s(?:in|at)\s(?:the\s)?" + PLACE),
    Rule("place-where-it-has-its-seat", "located_in", r"(?P<place>{P}|{N}),?\s(?:is\s)?(?:the\s(?:place|town|city)\s)?where\s(?:the\s)?(?P<subject>{N})\s(?:has|had|keeps|maintains)\sits\s(?:[a-z]+\s)?(?:headquarters|head\soffice|seat|main\soffice|base|home|offices)"),
    Rule("seated-in", "located_in", r"{NOTOF}(?P<subject>{N}|{I}){AP},?\s(?:(?:which|who)\s)?(?:is\s|are\s)?(?:seated|domiciled|housed|resident|at\shome|registered)\sin\s(?:the\s)?" + PLACE),
    Rule("made-in-year-in-place", "located_in", r"{NOTOF}(?P<subject>{N}|{I})(?:,\s|\swas\s|,\swhich\swas\s)(?:first\s)?" + _MADE + r"\sin\s{Y}\sin\s(?:the\s)?" + PLACE),
    Rule("with-offices-in-name", "located_in", r"\b[Ww]ith\s(?:its\s|an?\s)?(?:[a-z]+\s)?(?:offices?|headquarters|base|seat|plants?|factory)\s(?:in|at)\s" + PLACE + r"(?:\sand\s(?:{P}|{N}))?,\s(?:the\s)?(?P<subject>{N})"),
    Rule("has-its-offices-in", "located_in", r"(?P<subject>{N}|{I})(?!\sand\shas)[^;:{N}{A}{P}]{0,50}?\b(?:has|have|keeps|maintains)\s(?:its|their|an?)\s(?:[a-z]+\s){0,2}?(?:offices?|secretariat|laborator(?:y|ies)|workshops?|home|premises)\s(?:in|at)\s(?:the\s)?" + PLACE),
    Rule("moved-over-to", "located_in", r"{NOTOF}(?P<subject>{N}|{I})[^;:{N}{A}]{0,60}?\smoved\s(?:from\s(?:{N}|{P})\s|its\s[a-z]+\s)?to\s" + PLACE + r"(?=[,.;]|\sin\s{Y}|$)", confidence=0.7),
    Rule("opened-its-doors-in", "located_in", r"(?P<subject>{N})\s(?:first\s)?(?:opened\sits\s(?:doors|gates)|opened)\sin\s(?:the\s)?" + PLACE + r"(?=[,.;]|\s(?:in|a|with|and)\b)", confidence=0.75),
    Rule("awards-country-apposed", "located_in", r"(?P<subject>{A}),\s(?P<place>{P})['’]s\s"),
    Rule("from-its-base-in", "located_in", r"\b[Ff]rom\sits\s(?:[a-z]+\s){0,2}?(?:base|headquarters|home|seat|plant|factory|works|head\soffice|offices)\s(?:in|at|near)\s(?:the\s)?" + PLACE + r",?\s(?:the\s)?(?P<subject>{N}|{I})"),
    Rule("made-in-and-located-in", "located_in", r"(?:^|[.;]\s)(?:[A-Z][a-z]+)\s(?:by\s[^;:{A}]{2,40}?\s)?in\s{Y}\sand\s(?:now\s)?(?:located|based|headquartered|situated)\s(?:in|at|near)\s" + PLACE + r",\s(?:the\s)?(?P<subject>{N}|{I})"),
    # Certificates.
    Rule("shows-certificate", "holds_certification", r"{NOTOF}(?P<subject>{N}|{I}){AP},?\s(?:(?:which|can|now|also|has|have|been|is|today)\s){0,3}(?:carries|carried|shows?|displays?|operates\sunder|runs\sunder|works\sunder|working\sunder|in\spossession\sof|owns?|boasts?|gained|renewed)\s(?:the\s|an?\s|its\s|their\s)?(?:[a-z]+\s){0,2}?(?P<certification>{STL})\s(?:certificat|accredit|registration|standard|label)"),
    Rule("certificate-of-name", "holds_certification", r"\b(?:[Tt]he\s)?(?P<certification>{S})\scertificat(?:e|ion)\s(?:of|for)\s(?:the\s)?(?P<subject>{N})"),
    Rule("hung-at-name", "holds_certification", r"(?P<certification>{STL})[^;:{N}{A}]{0,40}?\s(?:hangs?|displayed|shown|framed)\s(?:at|in)\s(?:the\s)?(?:[a-z ]{0,30}of\s)?(?P<subject>{N})", confidence=0.7),
    Rule("apposed-certified-to", "holds_certification", r"(?P<subject>{N}|{I}),\s(?:an?\s[^;:{N}{A}{S}]{2,60}?\s)?(?:certified|registered|accredited)\s(?:to|under|for|according\sto|by)\s(?:the\s)?(?P<certification>{STL})"),
    Rule("holds-certificates-colon", "holds_certification", r"{NOTOF}(?P<subject>{N}|{I}){AP}\s(?:holds?|has|owns?|obtained|received)\s[^;{N}{A}{S}]{0,40}?certifica[a-z]+[^;{N}{A}{S}]{0,20}?(?::|,)\s(?P<certification>{STL})"),
)  # fmt: skip
