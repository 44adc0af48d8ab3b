"""How English awards, names, standards and years look, in order of preference; the words that cut a name.

A name is a run of capitalised words; the words of `BREAKS` cut it, because headlines capitalise verbs too.
"""

from __future__ import annotations

from kg.extract.english.awards import AWARDS, NAMED_BODIES
from kg.extract.english.bodies import BODIES
from kg.extract.english.standards import COLLECTIVES, STANDARDS, THINGS
from kg.extract.english.wholes import WHOLES
from kg.extract.english.words import (
    ABSTRACT,
    CAP,
    CIVIC,
    COUNTRY,
    HEAD,
    HONOUR,
    HOUSE,
    LEGAL,
    ORG,
    PLACED,
    PREFIX,
    PURPOSE,
    REGION,
    ROLE,
    RUN,
    STARTS,
    SUFFIX,
    UNIT,
    WORK,
)
from kg.extract.reading.values import YEAR

MENTIONS: tuple[tuple[str, str], ...] = (
    ("award:anaphor?award for |prize for |trophy for ", r"\b(?P<name>(?:[Aa]ward|[Pp]rize|[Tt]rophy)\sfor\s(?:the\s)?(?:[Bb]est|[Mm]ost)\s(?:[A-Za-z]+\s){0,2}?(?:[Pp]roblem(?:\s[A-Z]\w+)?|[Ss]olution|[Pp]resentation|[Pp]resenter|[Cc]ase\s[Ss]tudy|[Pp]oster|[Kk]aizen|[Ff]acilitator|[Ii]dea|[Tt]eam(?:work|\s[Ll]eader)?|[Cc]ircle|[Ii]nnovation|[Cc]oordinator|[Mm]odel|[Pp]aper|[Ss]kit|[Ss]logan|[Ii]mprovement|[Pp]roject))\b(?!\s[A-Z])"),
    ("name?award|prize", rf"(?P<name>(?:Office|Secretariat|Committee|Council|Board|Jury|Foundation|Trust|Administrator|Trustees)\s(?:of|for)\sthe\s(?:{CAP}\s){{1,6}}(?:Awards?|Prizes?)(?:\s(?:Program(?:me)?|Scheme))?(?:,?\sInc\b\.?)?)(?!\w)"),
    ("name?award committee|award organi|award foundation|award council|award trust|award secretariat|award association|award society|awards committee|awards foundation|awards council|awards trust|prize committee|prize foundation|prize council|prize secretariat|prize association|prize organi",
     rf"{STARTS}(?P<name>(?:{CAP}\s){{1,7}}(?:Award|Prize)s?\s(?:Committee|Organi[sz]ation|Foundation|Council|Trust|Secretariat|Association|Society)(?:,?\sInc\b\.?)?)(?!\w|\sof\s[A-Z])"),
    ("name?award, inc|award inc|awards inc|awards, inc|process, inc|excellence inc|excellence, inc|prize inc|prize, inc",
     rf"{STARTS}(?P<name>(?:{CAP}\s){{1,6}}Awards?(?:\sfor\s(?:{CAP}\s)?Excellence|\sProcess|\sProgram)?,?\sInc\b\.?)(?!\w)"),
    ("standard?award criteria|prize criteria|program criteria|programme criteria|award model|award framework", rf"(?P<name>(?:{CAP}\s){{1,6}}(?:Award|Prize|Program(?:me)?)\s(?:Criteria(?:\sfor\s(?:Performance|Business|Organi[sz]ational)\sExcellence)?|Model|Framework))\b(?!\sfor\s[A-Z])"),
    ("award", r"[\"“‘'](?P<name>[A-Z](?:[^\"“”‘’|']|(?<!\s)'){3,70}?)[\"”’'](?P<head>\s+(?:[Pp]rize|[Aa]ward|[Mm]edal)s?)\b"),
    ("award?award|prize|medal|troph|accolade|commendation", rf"[\"“‘'](?:(?:Laureate|Winner|Holder|Recipient|Champion|Finalist)s?\sof\s(?:the\s)?)?(?P<name>(?:\d{{4}}\s)?[A-Z][^\"“”‘’|,.]{{3,70}}?\s{HEAD}(?:\s(?:for|of|in)\s[A-Z][^\"“”‘’|,.]{{2,40}}?)?)(?:[\"”’']|(?=\s\d{{4}}[\"”’']))"),
    ("name?initiative|stiftung|verein|verband|fondation|fundación|fundação|fondazione|fundacja|nadace|asociación|associazione|stowarzyszenie", NAMED_BODIES),
    ("award?premio|prêmio|prémio|prix|galardón|medalla", rf"(?P<name>(?:Grands?\s)?(?:Premio|Prêmio|Prémio|Prix|Galardón|Medalla)\s+(?:performance\s|québécois\s|qualité\s)?(?:(?:a|de|da|do|del|la|à|e|y|el|al|en|par|l')\s*){{0,3}}{CAP}"
              rf"(?:\s+(?:(?:a|de|da|do|del|la|à|e|y|el|al|en)\s+)*{CAP})*)"),
    ("award?preis", rf"(?P<name>{PREFIX}{{0,9}}(?:[A-Z]\w+-)+Prei(?:s|se)\b)"),
    ("award?with ", rf"(?<![\w.])(?P<name>{CAP}(?:\s{CAP}){{0,6}}(?:\s\([A-Z]{{2,7}}\))?\swith\s(?:Special\s|Honou?rable\s)?(?P<head>Commendation|Distinction|Merit|Mention))\b"),
    ("award?recogni|committed to |qualified by|validated by|efqm", r"(?P<name>(?:EFQM\s)?(?:(?:Recogni[sz]ed\s[Ff]or|Committed\s[Tt]o)\s(?:Excellence|Sustainability)|(?:Recogni[sz]ed|Qualified|Validated|Certified)\s[Bb]y\sEFQM))\b(?:,?\s\(?(?P<tail>(?:\d|Three|Four|Five|Six|Seven|three|four|five|six|seven)[- ]?[Ss]tars?)\)?)?(?:\s(?:[Aa]wards?|(?<!Committed to Excellence\s)[Cc]ertificates?|[Dd]iplomas?|[Rr]ecognition|[Ll]evel|[Dd]istinction|[Tt]itle|[Ll]abel)\b)?"),
    ("award?efqm", r"(?P<name>EFQM(?:\s(?:Global|International))?\s(?:[3-7]|Three|Four|Five|Six|Seven|three|four|five|six|seven)[- ]?[Ss]tars?(?:\s(?:[Aa]wards?|[Rr]ecognition|[Ll]abel)\b)?)(?:\s(?:[Cc]ertificates?|[Dd]iplomas?|[Ll]evel|[Dd]istinction|[Tt]itle|[Ss]tatus|[Rr]ating)\b)?"),
    ("award?award|prize|prix|medal|troph|accolade|commendation|quality cup|quality shield|quality seal|quality label|quality star|quality crown", rf"(?:{STARTS}(?P<name>(?:{PREFIX}){{1,11}}(?:\([A-Z]{{2,8}}\)\s(?=[Aa]ward|[Pp]rize|[Mm]edal))?{HEAD}{SUFFIX}))"),
    ("award?baldrige", r"(?P<name>(?:Malcolm\s)?Baldrige\s(?:National\sQuality|Performance\sExcellence|Excellence|Quality)\s(?:Award\s)?[Pp]rogram(?:me)?)\b"),
    ("award?baldrige|deming|shingo", r"(?:(?<=[Ii]ts\s)|(?<=[Tt]he\s)|(?<=\ba\s)|(?<=first\s)|(?<=second\s)|(?<=[Tt]heir\s))(?P<name>Baldrige|Deming|Shingo)(?=[.,;:)]|\s(?:and|in|was|is|after|for|this|last|twice|again|recipients?|winners?)\b|$)"),
    *AWARDS,
    ("award?award for|prize for|trophy for|medal for|awards for|order of excellence|award of", rf"(?:(?<=[Tt]he\s)|(?<=[“\"‘'])|(?<=[Tt]he\s[“\"‘']))(?P<name>(?:(?:Award|Prize|Trophy|Medal)s?\s(?:for|of)\s|Order\sof\s)(?:the\s)?{PURPOSE}\b(?:\s(?:(?:and|in|of)\s(?=[A-Z]))?{PURPOSE}\b)*)"),
    ("award?prize of the|award of the|prize of|award of",
     rf"(?<![\w.])(?P<name>(?:(?:National|State|Annual|Grand)\s)?(?:Prize|Award|Medal)\sof\s(?:the\s)?(?:Government|President|Prime\sMinister|Council\sof\sMinisters|Cabinet|King|Minister|Ministry|Governor|Mayor|Republic|Region|State)(?:\sof\s(?:the\s)?{CAP}(?:\s{CAP}){{0,2}}){{0,3}}\s(?:for|in)\s(?:the\s)?(?:(?:[Ff]ield|[Aa]rea|[Ss]phere|[Aa]chievements?|[Rr]esults|[Ss]uccess|[Ee]xcellence)\s(?:of|in)\s(?:the\s)?(?:[a-z]+\sof\s)?)?(?:[Qq]uality|[Bb]usiness\s[Ee]xcellence|[Ee]xcellence|[Pp]roductivity)(?:\s(?:[Mm]anagement|[Ii]mprovement|[Aa]ssurance))?)\b"),
    ("award?quality class|quality crown|quality mark|quality certificate|quality recognition", rf"(?P<name>(?:{PREFIX}){{1,6}}Quality\s+(?P<head>Class(?:\s+Plus)?|Crown|Mark|Certificate|Recognition))\b"),
    ("award? level", rf"(?P<name>(?:{PREFIX}){{0,3}}{CAP}\s+Level\s+(?P<head>Recognition|Honou?rs?))\b"),
    ("standard?gb", r"(?P<name>(?:(?:[Nn]ational|[Ii]nternational) [Ss]tandard\s+)?GB(?:/T|/Z)?\s?\d{4,6}(?:\.\d)?(?:[-–—:]\d{4})?"
                 r"(?:,?\s+[\"“]?(?:Criteria|Guidelines?) (?:for|on) (?:the )?(?:[A-Z]\w+\s?)+(?:and [A-Z]\w+)?(?<!\s)[\"”]?)?)"),
    ("standard", r"\b(?P<name>(?:BS |DIN |EN |GOST R |AS |SS |MS )?(?:ISO(?:/IEC|/TS)?|FSSC|SA(?=\s8000)|EN|SNI|ÖNORM(?:\sEN)?|NF(?:\sEN)?|SANS|IATF|OHSAS|IEC|QS|AS|TL|JIS [QZ]|UNE|NBR)[ -]?\d{3,5}(?:-\d)?(?:\s?:\s?\d{4})?)\b"),
    ("standard?haccp|oeko|fsc|emas|gmp|brc|ifs ", r"\b(?P<name>HACCP|OEKO-TEX(?:\s(?:STeP|Standard\s\d+))?|FSC|EMAS|GMP\+?|BRC(?:GS)?(?:\sGlobal\sStandards?)?|IFS\sFood)(?!\w)"),
    ("standard?model|framework|standard", rf"(?P<name>(?:{CAP}\s+(?:(?:for|of|and|in|&)\s+)?){{0,8}}(?:Excellence|Quality|Management|Business|Performance|EFQM|Organi[sz]ational)\s+"
                 rf"(?:{CAP}\s+)?(?:[Mm]odel|[Ff]ramework|Standard)s?(?:\s+of\s+Excellence)?(?:\s+20\d\d)?)\b"),
    ("standard?model|framework", rf"(?P<name>(?:{CAP}\s+){{0,5}}(?:Model|Framework)\s+(?:for|of)\s+{ABSTRACT}(?:\s+(?:and\s+)?{ABSTRACT})*)"),
    ("standard?criteria|approach|framework|model", r"(?P<name>(?:Malcolm\s)?(?:Baldrige|EFQM|Deming|Sterling|Shingo)\s(?:[A-Z]\w+\s){0,4}(?:[Cc]riteria|[Ff]ramework|[Mm]odel|approach))(?!\s(?:for|of)\s[A-Z])\b"),
    ("standard?efqm", rf"(?P<name>EFQM(?:\s+{CAP})*\s+[Mm]odel(?:\s+20\d\d)?)\b"),
    ("standard?criteria|standard|model|framework|guideline", r"[\"“](?P<name>[A-Z][^\"“”,]{5,60}\s(?:Criteria|Standard|Model|Framework|Guidelines?))[\"”]"),
    ("standard?criteria", rf"(?P<name>(?:{CAP}\s+(?:(?:for|of|and|&)\s+)?){{0,6}}Criteria(?:\s+of\s+(?:Excellence|Quality)\b|\s+for\s+(?:{CAP}\s?)+(?<!\s))?(?:\s+Framework)?)"),
    *STANDARDS,
    *THINGS,
    ("aliases", ""),
    ("gazetteer:award,standard", ""),
    ("edition", r"\b(?P<name>(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|\d{1,3}(?:st|nd|rd|th))\s+"
                r"(?:(?:annual|biennial)\s+)?(?:session|edition|cycle|round)(?:\s\((?:19|20)\d\d\))?)(?!\w)"),
    ("edition", rf"\b(?P<name>{YEAR}(?:[-–/]\d{{2,4}})?\s+(?:(?:assessment|awards?|evaluation|application|prize)\s)?(?:cycle|edition|round))\b"),
    ("award:anaphor", r"\b(?P<name>[Cc]ommendation\s[Cc]ertificates?|[Cc]ertificates?\sof\s(?:[Mm]erit|[Ee]xcellence|[Aa]ppreciation|[Dd]istinction|[Aa]chievement|[Cc]ommendation)|[Mm]erit\s[Cc]ertificates?|[Cc]itations?\sof\s(?:[Mm]erit|[Ee]xcellence)|(?:[Hh]onou?rable|[Gg]rand|[Ss]pecial)\s[Mm]entions?|(?:Gold|Silver|Bronze|Platinum)(?=\s(?:went|goes|was|were|is|in\sthe)\b))"),
    ("award:anaphor?runner", r"\b(?P<name>(?:(?:[Ff]irst|[Ss]econd|[Tt]hird|1st|2nd|3rd|[Jj]oint)[- ])?[Rr]unners?[- ]?[Uu]ps?['’]?\s(?:[Tt]roph(?:y|ies)|[Aa]wards?|[Pp]rizes?|[Pp]laques?|[Cc]up|[Ss]hield|[Tt]itle))\b"),
    ("name?team of|circle of|team from|circle from", rf"(?<!\w)(?P<name>['‘“\"]?{CAP}(?:\s{CAP}){{0,3}}['’”\"]?(?:\s(?:quality|QC|[Qq]uality\s[Cc]ontrol|project|kaizen|improvement))?\s(?:teams?|circles?|(?:Quality\s)?(?:Team|Circle))\s(?:of|from)\s(?:the\s)?{RUN})"),
    ("award?recognition", rf"(?P<name>Recognition\s(?:for|of)\s(?!Quality)(?=[A-Z][a-z]*(?:ence|cy|ment|ry|ion|ance|ity|ess|ship)\b|Business|Best){CAP}(?:\s(?:(?:and|in|of|to|for)\s)?{CAP})*)"),
    ("award:anaphor?leader|best |class|performance|early ", r"(?<![\w-])(?P<name>(?:(?:Emerging\s)?Industry|Benchmark|Sector)\sLeaders?|Best\s(?:of\sAll|Overall)(?:\s(?:[Aa]wards?|[Pp]rizes?|[Tt]roph(?:y|ies)))?|Good\sPerformance|Early\s(?:Results?|Improvement|Development))(?![\w-])(?!\s[A-Z])"),
    ("award:anaphor", r"\b(?P<name>(?:[Gg]old|[Ss]ilver|[Bb]ronze|[Pp]latinum|[Dd]iamond|Grand|Gold Plus)\s+(?:awards?|recognition|level|trophy|trophies|prizes?|medals?|status|category|commendation))\b"),
    ("award:anaphor?award|prize|honour|honor|medal|competition|contest|program", rf"\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir)\s+(?P<name>{YEAR}\s+(?:[a-z]+\s+)?(?:awards?|prizes?|honou?rs?|medals?|competition|contest|programme|program))\b(?!\s+(?:ceremony|cycle|edition|round|committee|criteria|gala|dinner|banquet|board)|-)"),
    *WHOLES,
    *BODIES,
    ("name?usa|uk", rf"(?P<name>{CAP}(?:\s{CAP}){{0,3}}\s(?:USA|UK))\b(?!\s[A-Z])"),
    ("place?kingdom of|sultanate of|state of|republic of|emirate of", rf"(?<!of\s)(?<!of\sthe\s)(?<![A-Z][a-z]\s)(?P<name>(?:Hashemite\s|United\s)?(?:Kingdom|Sultanate|State|Republic|Emirate|Commonwealth)\sof\s(?:the\s)?{COUNTRY})\b(?!\s(?:[A-Z]|and\s[A-Z]|Award|Prize))"),
    ("place", rf"\b(?P<name>U\.S\.(?:A\.)?|USA?|U\.K\.|UK|UAE|EU)(?=\W|$)(?!\s[A-Z]|\)\s{LEGAL})"),
    ("name? and ", rf"(?<=[a-z,]\s)The\s(?P<name>{CAP}(?:\s{CAP}){{0,3}}\sand\s{CAP}(?:\s{CAP}){{0,4}}?(?:,?\s{LEGAL})+)"),
    ("name? and ", rf"\b(?P<name>(?P<twin>[A-Z]\w+)\sand\s(?P=twin)(?:,?\s{LEGAL})*)\b(?!\s[A-Z])"),
    ("name?the ", rf"\b[Tt]he\s+(?P<name>{ROLE}\s+of\s+(?:the\s+)?{RUN})"),
    ("name?ministry of|department of|chamber of|bureau of|board of", rf"(?P<name>(?:(?:State|Federal|National|Royal)\s)?(?:Ministry|Department|Bureau|Board|Chamber|Secretariat)\s+(?:of|for)\s+(?:the\s+)?(?:{CIVIC},\s+)+(?:{CIVIC},?\s+)?(?:and|&)\s+{CIVIC})\b"),
    ("name?division|plant|subsidiary|unit|business|complex|factory|arm|facility|branch|works|site|department|operation|sector|mill|refinery|campus|mine|terminal|depot|shipyard|brewery|foundry|workshop|laborator|smelter|warehouse|call cent|distribution cent|paint shop|fab|assembly base|dairy|hangar|winery|distillery", rf"\b[Tt]he\s+(?P<name>(?:{CAP}\s){{0,3}}(?:[a-z\-]+\s+){{0,6}}{WORK}\s+of\s+(?:the\s+)?{RUN})"),
    ("name?plant|works|refinery|factory|mill|complex|division|unit|facility|smelter|campus|site", rf"(?=(?:[A-Z0-9][\w&.-]*\s){{0,7}}?\w+['’]s\s)(?<![\w.])(?P<name>{CAP}(?:\s{CAP}){{0,5}}(?:['’]s)?\s(?:[a-z]{{3,12}}\s)?(?i:plant|works|refinery|factory|mill|complex|division|unit|facility|smelter|campus|site)(?:\s(?:at|in)\s{CAP}(?:\s{CAP})?(?!\s[a-z]+ed\b))?)\b"),
    *COLLECTIVES,
    ("name?, ", rf"(?P<name>(?:Faculty|Department|School|College|Institute)\s+of\s+{CAP}(?:\s+(?:and\s+)?{CAP})*,\s+{CAP}(?:\s+{CAP})*\s+(?:University|Hospital|Institute|College))"),
    ("name?government|municipal|governorate|emirate|ministry|city|province", r"\b[Tt]he\s+(?P<name>(?:provincial|municipal|city|state|federal|national|central|local|regional)\s+(?:people['’]s\s+)?government)\b"),
    ("name?business|division|unit|plant|complex|factory|works|subsidiary|arm", rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s+(?P<name>{RUN}\s+(?:[a-z]+\s){{0,2}}(?:business|division|unit|plant|complex|factory|works|subsidiary|arm)\b(?:\s+of\s+(?:the\s+)?{RUN})?)"),
    ("name?subsidiary|unit|plant|factory|division|branch", rf"\b[Tt]he\s+(?P<name>(?:subsidiary|unit|plant|factory|division|branch)\s+(?:in|at)\s+{CAP}(?:\s+{CAP})?)"),
    ("name?state of|commonwealth of", rf"\b[Tt]he\s+(?P<name>(?:[Ss]tate|[Cc]ommonwealth)\s+of\s+{REGION})\b(?!\s[A-Z])"),
    ("name?government|municipal|governorate|emirate|ministry|city|province", rf"\b[Tt]he\s+(?P<name>(?:[a-z]+\s)?(?:people['’]s\s)?(?:[Gg]overnment|[Mm]unicipality|[Gg]overnorate|[Ee]mirate|[Mm]inistry|[Cc]ity|[Pp]rovince)\s+of\s+(?:the\s+)?{UNIT}(?:\s+{UNIT})*)"),
    ("name?department of|office of|division of|bureau of|college of|university of|school of", rf"(?P<name>(?:{CAP}\s+)*{PLACED})"),
    ("name:anaphor", rf"\b[Tt]he\s+(?P<name>{HOUSE}|City|County|Town|Shire|District|Region|Borough|Village|Clinic|Airport|Library|Confederation|Government|Municipality|University|Company|Group|Corporation|Firm|Programme|Program)\b(?!\s+(?:[A-Z]|of\b|for\b|in\s[A-Z]|&))"),
    ("name", r"(?<![\w.])(?P<name>[A-Z]\w+['’]s)(?=,\s(?:an?|the|which|whose)\s)"),
    ("name", rf"{STARTS}(?P<name>{RUN})"),
    ("gazetteer", ""),
    ("year", rf"(?<![\w/.,])(?<![^A-Za-z”\"]-)(?P<name>{YEAR}(?:\s?[/–-]\s?(?:{YEAR}|\d\d))?)(?!\w|[.,/-]\d|\s?%)"),
    ("year", r"\b(?P<name>[Ll]ast year|[Tt]his year|[Tt]he (?:previous|preceding) year|[Tt]he (?:following|next|same) year|(?:[Aa]|[Oo]ne) year (?:later|after|earlier|before)|[Tt]he year before|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en) years (?:earlier|before)|[Tt]hat (?:same )?year|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en) years (?:later|after(?=\sthat)))\b(?!['’])"),
    ("award:anaphor", r"\b[Tt]he\s(?:Awards?|Prizes?)\b(?!\s(?:[A-Z]|for\b|of\b|winner|ceremony|committee|criteria))"),
    ("award:anaphor?award|prize|trophy|title", r"\b(?:[Tt]he\s+)?(?P<name>(?:(?:large|medium|small|micro|scale|sized?|manufacturing|services?|sector|public|private|industr(?:y|ial)|business|enterprises?|organi[sz]ations?|education(?:al)?|health|care|healthcare|agricultur\w+|trading|construction|overall|category|compan(?:y|ies)|national|provincial|regional|state)[- ]){2,6}(?:awards?|prizes?|troph(?:y|ies)|titles?))\b(?!\s+(?:ceremony|winners?|recipients?|committee|criteria|jury|scheme|program))"),
    ("award:anaphor", rf"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Ii]ts|the same|[Tt]he very)\s+(?:(?!(?:years?|months?|weeks?|last|of|to|in|for|who|that|the|this|these|its|their)\b)[a-z\-]+(?:['’]s)?\s+){{0,2}}{HONOUR}\b"
                      r"(?!\s+(?:ceremon(?:y|ies)|presentation|gala|dinner|banquet|night|function|show|luncheon|reception|conferment|winner|recipient|process|committee|criteria|jury|cycle|level|banquet|body|secretariat|of\b))"),
    ("name:anaphor", rf"\b(?:[Tt]he|[Tt]his|[Oo]ur|[Tt]he\ssame)\s+(?:(?!(?:executive|implementing|executing|managing|co-?ordinating|administering|operating|nodal|responsible|same|other|first|second|only|best|most|one|two|three|four|five|six|seven|eight|nine|ten|for|of|to|in|at|by|awards?|that|which|and|or)\b)[a-z0-9\-]+\s+){{0,2}}{ORG}\b(?!\s+(?:to|that|in|of|sector|level|category)\b(?!\s[A-Z])|['’](?!s\s(?:[a-z]+\s){0,3}(?:system|management|plant|factory|operations|laboratory)\b))(?:['’]s(?=\s))?"),
    ("name:anaphor", r"(?<![“\"‘'])\b(?P<name>[Ww]e)\b(?=\s[^.;:!?]{0,90}?\b(?:w[oi]n|received|awarded|earned|achieved|bagged|clinched|(?:were|was|been)\s(?:[a-z]+\s)?(?:named|recogni[sz]ed|honou?red|presented|selected|given|chosen|certified)|recipients?\sof|to\s(?:receive|win|earn|get)|winners?\sof)\b)"),
    ("name:anaphor", r"\bIts\s(?:[a-z]+\s){0,2}(?:plant|factory|headquarters|head office|facility)\b"),
    ("it", r"\b(?P<name>[Ii]t|[Tt]hey)\b"),
)  # fmt: skip

_WHOLE = (
    r"AS|SA|S[.]A[.]|Inc|Inc[.]|Ltd|Ltd[.]|LLC|GmbH|AG|plc|PLC|AB|Oy|College|School|University|Hospital|District|Authority"
    r"|Council|Industry|Commerce|Foundation|Institute|Airport|Company|Corporation|Plant|Clinic|Group|Society|Association|Cooperativa|Ltda|Lda|Bank|S[.]r[.]l[.]|S[.]p[.]A[.]|Werk"
)
"""How a name ends that is whole, so that "&" behind it begins another one."""
_PARTS = r"Trust|Hospital|University|College|School|Sons|Co|Research|Clinic|Medical|Health|Technology|Industry|Services?|Partners"
_TWO = "(?:" + "|".join(rf"(?<={end}\s)" for end in _WHOLE.split("|")) + rf")&(?=\s[A-Z])(?!\s(?:{_PARTS})\b)"

BREAKS = (
    r"(?<!\.)\b(?:The|Altogether|Outside|Inside|Here(?=\s)|Despite|Including|Like(?=\s[A-Z])|Unlike|Along|Beside|Thus|Hence|Therefore|Instead|Meanwhile|Recently|Currently|Finally|Previously|Subsequently|Additionally|Overall(?=\s[A-Z])|(?<!\b(?:Nghe|Long)\s)(?<!\b(?:Hoi|Tan)\s)(?<!\b(?:Binh)\s)An(?!\s(?:Giang|Phat|Phu|Phú|Binh|Khanh|Khang)\b)|A(?![./]|\s(?:Corporation|Company|Ltd|Inc|Co|JSC|Group|Holdings)\b)|In|On|At|By|From|With|After|Since|As|Its?|He|She|They|Their|This|That|These|Those|Our|We|You|Your|His|Her|There|Both|All(?!\s(?:Saints|Souls|India|Nippon)\b)|Each|Every"
    r"|Another|Other|Among|According|During|While|When|Where|Who|Which|What|Why|How|Never|No|Not|Nobody|Only|Also|Already|Earlier|Last|Next|Today"
    r"|Yesterday|Back|Formerly|Previously|Then|Now|Further|Besides|However|Moreover|Meanwhile|Although|Because|But|If|So|For|To|Into|Under|Over|Until"
    r"|Before|Between|Within|Without|Through|About|Against|Or|And|Once|Twice|Even|Still|Just|Later|Winners?|Recipients?|Awardees?|Wins?|Won|Receiv(?:es?|ed)"
    r"|Joining|M/[Ss]\.?|Bag(?:s|ged)|Clinch(?:es|ed)|Earn(?:s|ed)|Gets?|Got|Tak(?:es?|en)|Took|Honou?r(?:ed|s)|Present(?:s|ed)|Awarded|Named|Selected|Chosen"
    r"|Names(?=\s[a-z\d])|Recogni[sz]es|Celebrates?|Joins|Unveils|Reveals|Congratulates|Claims|Shares?(?=\s(?:the\s)?[A-Z])|Scoops?|Bag|Clinch|Grabs?|Nabs?|Captures?|Keeps|Hails|Lauds|Shortlists|Achieves|Tops|Reaches|Makes|Brings|Adds|Sweeps|Retains|Repeats|Becoming|Enters|Seeks|Invites|Announc(?:es?|ed)|Given|Giv(?:es?|en)|Goes|Went|Congratulations|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Recogni[sz]ed(?!\s(?:[Ff]or\sExcellence|[Bb]y\sEFQM))|Declared"
    r"|Conferred|Bestowed|Granted|Becomes?|Became|Has|Have|Had|Is|Are|Was|Were|Been|Will|Would|May|Can(?!\sTho\b)|Could|Should|Must|Do|Does|Did|Said|Says"
    r"|Founded|Established|Headquartered|Located|Based|Following|Hand(?:s|ed)?|Set(?:s|ting)?|Certified|Shortlisted|Again|Nominated|Opens?|Hopes?|Aims?|Applies|Applied|Such|Many|Most|Some|Several"
    r"|[A-Z]\w*-(?:run|based|owned|listed|headquartered|led|level|made|wide|winning|born)|(?<![A-Za-z]\s)(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)|(?:Awards|Achievements|Honou?rs|Profile|Certifications|Recognitions?|Winners|Congratulations)\sof(?=\s[A-Z])(?!(?<=Awards\sof)\s(?:Excellence|Merit|Distinction|Honou?r)\b)|Applications?|Entries|Nominations?|Open|Call|Accept(?:s|ed|ing)|Collect(?:s|ed)|Hold(?:s|ing(?!\s(?:Company|Co|Group|Ltd|Limited|AG|GmbH|JSC|plc|S\.A)))?|Attain(?:s|ed)|Secur(?:es|ed)|Achiev(?:es|ed))\b(?!\.\w|\.\s?\d|-[A-Z])"
    r"|(?:January|February|March|April|June|July|August|September|October|November|December)\b(?:\s+\d{1,2}\b,?)?"
    rf"|{_TWO}"
)
