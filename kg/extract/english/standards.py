"""How English standards, models and certificates look, awards that are named after a thing ("Ring of Quality"), and
bodies that are told in plain words ("the chamber of commerce in ...")."""

from __future__ import annotations

from kg.extract.english.words import ABSTRACT, CAP, RUN, UNIT

_BODY = r"(?:Institut\w*|Bureau|Council|Organi[sz]ations?|Associations?|Authority|Agency|Board|Committee|Foundation|Department|Administration|Office|Cent(?:er|re)|Body|Society|Ltd|Inc|Group|Bank|Chartered|Hotel)"
_WORDS = rf"(?:{CAP}\s+){{1,5}}"
_THING = (
    r"(?:Ring|Crown|Trowel|Shield|Star|Seal|Mark|Badge|Plaque|Cross|Key|Diploma|Pearl|Flame|Torch|Lamp|Lantern|Globe|Hammer|Anvil|Pyramid|Tower|Ribbon|Laurels?|Wreath|Label|Wheel|Pillar"
    r"|House|Sash|Chain|Statuette|Beacon|Pin|Arrow|Compass|Anchor|Cup|Bowl|Belt|Rose|Leaf|Palm|Oak|Gear|Plough|Sword|Quill|Pen)"
)
_PAPER = (
    r"(?:Manual|Guide|Guidelines?|Handbook|Code|Questionnaire|Charter|Principles|Checklist|Regulations?|Requirements)"
)
_ON_QUALITY = r"(?:Quality|Excellence|Assessment|Evaluation|Service|Management|Inspection|Guiding|Audit|Improvement|Performance|Hospitality|Safety)"
_HONOUR = r"(?:prize|award|medal|contest|competition|honou?r|distinction|trophy|accolade)"

STANDARDS: tuple[tuple[str, str], ...] = (
    ("standard?modelo|critérios|criterios", rf"(?P<name>(?:Modelo|Critérios|Criterios)(?:\s(?:(?:de|da|do|del|para|la|el|los|las|e|y|a|em|en)\s)*{CAP}){{1,6}})"),
    ("standard", r"\b(?P<name>(?:FSSC|SA|SNI|SS|PAS|GOST|MSZ|NTC|NCh|NMX|TS|PN|SIST|BS|EN|DIN|CSA|NF)\s(?:[A-Z]{1,3}[ -])?\d{3,5}(?:[-:]\d{1,4})*|(?:EFQM|CAF)(?=\s20\d\d\b)\s20\d\d)\b"),
    ("standard?haccp|gmp|fsc|brc|ifs|globalg|cmmi|investors in|oeko|emas|nadcap|msc|utz|halal|kitemark|qualmark",
     r"\b(?P<name>(?:BRC(?:GS)?\sGlobal\sStandards?(?:\sfor\s[A-Z]\w+(?:\s[A-Z]\w+)?)?|Investors\sin\s[A-Z]\w+(?:\s[Ss]tandard)?"
     r"|(?:IFS\s[A-Z][a-z]+|GLOBALG\.A\.P\.?|CMMI(?:\s[Ll]evel\s\d)?|EMAS|Nadcap|Kitemark|Qualmark|OEKO-TEX(?:\s\w+)?|HACCP|GMP|FSC|MSC|UTZ|Halal)\b(?:\s(?:certificate|certification|standard)\b)?))(?!\s(?:[Bb]oard|[Cc]ouncil|Committee|Institute|Authority))"),
    ("standard?efqm|european foundation", r"(?:\b(?:European|International)\s)?(?P<name>(?:EFQM\s|[A-Z]{3,6}\s)?(?:[Ee]xcellence\s|[Bb]usiness\s[Ee]xcellence\s|[Qq]uality\s)(?:[Mm]odel|[Cc]riteria|[Ff]ramework)\sof\sthe\s(?:European\sFoundation\sfor\sQuality\sManagement(?:\s\(EFQM\))?|EFQM\b))"),
    ("standard?efqm", r"\b(?:European|International)\s(?P<name>EFQM\s(?:(?:Business\s)?Excellence\s)?(?:[Mm]odel|[Ff]ramework)(?:\s20\d\d)?)\b"),
    ("standard?model of", r"\b(?P<name>[A-Z][A-Z]{2,6}\s[Mm]odel\sof\s(?:(?:[Bb]usiness|[Oo]rgani[sz]ational)\s)?(?:[Ee]xcellence|[Qq]uality))\b"),
    ("standard? index", r"(?<=[Tt]he\s)(?P<name>(?:(?:Organi[sz]ational|Business|Performance|Quality|Excellence|Management|Service|Customer|Corporate)\s){1,3}Index)\b"),
    ("standard?model|framework|compass", rf"(?P<name>(?!(?:Role|Business|Operating|Top|Super|New|The|This|Our)\s(?:Model|Framework)){_WORDS}(?:Model|Framework)(?:\s+(?:for|of)\s+{ABSTRACT}(?:\s+{ABSTRACT})*)?(?:\s20\d\d|\s\d(?:\.\d)?)?)\b"),
    ("standard?standard", rf"(?<!of\s)(?<!of\sthe\s)(?<![A-Z])(?P<name>(?!Trading|Gold\sStandard)(?:{CAP}\s+(?:in\s+(?=[A-Z]))?){{1,5}}(?<!Trading\s)(?:Standard|(?:(?<=Accreditation\s)|(?<=Service\s)|(?<=Safety\s)|(?<=Excellence\s)|(?<=Care\s))Standards)(?:\s+(?:for|of)\s+{ABSTRACT}(?:\s+{ABSTRACT})*)?)\b(?!\s(?:and\s|&\s)?(?:[A-Z]\w+\s)?{_BODY}|\sand\s[A-Z])"),
    ("standard?accreditation|certification", rf"(?<!of\s)(?<!for\s)(?<!the\sNational\s)(?P<name>(?:{CAP}\s+){{1,4}}(?:Accreditation|Certification))(?=\s\([A-Z]{{2,6}}\)|\s(?:standard|status|certificate))"),
    ("standard? standard", rf"(?<=[a-z]\s)(?P<name>(?![A-Z]\w+(?:ish|ese|ean|an|ch)\sstandard)[A-Z]\w+(?:\s(?:in\s)?{CAP}){{0,3}}\sstandard)\b"),
    ("standard?criteria of", r"(?P<name>(?:[A-Z]\w+\s+){0,5}Criteria\s+of\s+(?:Excellence|Quality)(?:\s[A-Z]\w+)?)\b"),
    ("standard?code of", r"\b(?P<name>Code\sof\s(?:Good\s)?(?:Practice|Conduct)(?:\sfor\s[A-Z]\w+(?:\s[A-Z]\w+)*)?)\b"),
    ("standard?manual|guide|handbook|code|questionnaire|charter|principles|checklist", rf"(?P<name>(?:{CAP}\s+){{0,4}}{_ON_QUALITY}\s(?:{CAP}\s)?{_PAPER}|(?:{CAP}\s+){{1,2}}Charter\sMark)\b(?!\s[A-Z])"),
    ("standard?published|issued|drafted|brochure|handbook|booklet|guide|manual|document|entitled|written|publisher", r"(?:(?<=handbook\s)|(?<=brochure\s)|(?<=booklet\s)|(?<=guide\s)|(?<=manual\s)|(?<=standard\s)|(?<=document\s)|(?<=guideline\s)|(?<=entitled\s)|(?<=titled\s)|(?<=publishes\s)|(?<=published\s))[\"“](?P<name>[A-Z][^\"“”]{4,70})[\"”]"),
    ("standard?published|issued|drafted|brochure|handbook|booklet|guide|manual|publisher", r"[\"“](?P<name>[A-Z][^\"“”]{4,70}?),?[\"”](?=,?\s(?:from\sits\spublisher|an?\s(?:[a-z]+\s){0,2}(?:brochure|handbook|booklet|guide|manual)|(?:is\s|was\s)?(?:published|issued|drafted|brought\sout|written)\b))"),
)  # fmt: skip

THINGS: tuple[tuple[str, str], ...] = (
    ("award? of honour| of honor| of merit", rf"(?P<name>(?:{CAP}\s){{0,3}}{_THING}\sof\s(?:Honou?r|Merit))\b(?!\s[A-Z])"),
    ("award?bursary|shield|ribbon", rf"(?P<name>(?:{CAP}\s){{1,4}}(?<!Blue\s)(?:Bursary|Shield|Ribbon))\b(?!\s(?:[A-Z]|of\b))"),
    (f"award?{'|'.join(f', {a} ' for a in ('a', 'an', 'the'))}", rf"(?<=\b[Tt]he\s)(?P<name>(?:{CAP}\s){{1,3}}{CAP})(?=,\s(?:an?|the)\s(?:[a-z\-]+\s){{0,3}}{_HONOUR}(?:,|\.|\s(?:for|that|which|of|it|given|created|presented|awarded|conferred|from|by|since|to)\b))"),
)  # fmt: skip

_COLLECTIVE = (
    r"(?:chambers?\sof\s(?:commerce|trade|industry)|(?:trade|labou?r|employers['’]|teachers['’]|farmers['’]|workers['’])\s(?:unions?|association)|guilds?|(?:town|city|county|state|provincial|regional|municipal|national)\s(?:council|assembly|parliament)"
    r"|working\s(?:group|party)|(?:technical\s)?(?:sub)?committee|(?:education|health|labou?r|trade|industry|finance)\s(?:ministry|department)|ministry|parliament|federation)"
)

COLLECTIVES: tuple[tuple[str, str], ...] = (
    ("name?ministry|department", rf"\b(?P<name>(?:Ministry|Department)\s+of\s+(?:the\s+)?{UNIT}(?:\s+{UNIT}){{0,3}}(?:\s+and\s+{UNIT}(?:\s{UNIT})?)?\s+of\s+(?:the\s+)?(?:(?:Republic|Kingdom|State|Province|Emirate|Sultanate)\s+of\s+)?{UNIT}(?:\s+{UNIT})?)"),
    ("name?chamber|union|association|guild|council|assembly|parliament|working|committee|ministry|department|federation", rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts)\s+(?P<name>{_COLLECTIVE}\s(?:of|in|at|for)\s(?:the\s)?{RUN})"),
)  # fmt: skip
