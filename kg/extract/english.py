"""English: how awards, names, standards and years look; data only, the constructions are in the two files beside.

A name is a run of capitalised words; the words of `BREAKS` cut it, because headlines capitalise verbs too.
"""

from __future__ import annotations

from kg.extract.english_conferrals import CONFERRALS
from kg.extract.english_macros import MACROS
from kg.extract.english_relations import RELATIONS
from kg.extract.english_reports import REPORTS
from kg.extract.language import Language, Lexicon
from kg.extract.values import YEAR

_LEGAL = (
    r"(?:Incorporated|Inc|Limited|Ltd|LLC|L\.L\.C|LLP|PLC|plc|Plc|GmbH|AG|SE|S\.?A\.?(?:\s?B\.?)?(?: de C\.?V)?|S\.?p\.?A|N\.?V|B\.?V"
    r"|Corporation|Corp|Company|Co|Pvt|Private|Pte|Sdn|Bhd|Berhad|PJSC|PCL|Tbk|A\.?Ş|A\.?S|Oy|N\.A|KGaA|KG|Ltda|S\.?A\.?S|S\.?L)\b\.?"
)
_LOWER = r"(?:[a-z]++[A-Z]\w+|[a-z]++['’](?!s\s)[a-z]+(?=\s[A-Z])|[a-z]{3,12}+(?=\s(?:LLC|PJSC|Ltd|Inc|GmbH|AG)\b))"
_STARTS = rf"(?<![\w.])(?=[^a-z]|{_LOWER})"
"""Where a name may begin: most words in lower case are passed over before all that a name may be is tried."""
_CAP = (
    r"(?:No\.\s?\d+|(?:[A-Z]\.){1,4}(?=[\s,);])|(?:St|Dr|Mr|Mrs|Ms|Prof|Mt|Ft|Bros|Jr|Sr|Col|Gen|Eng|Md)\.|(?:Co|Inc|Ltd|Corp|Pvt|Bhd|Sdn|Pte)\."
    r"|(?:Saint|St\.)\s[A-Z]\w+['’]s\b"
    r"|[A-ZÀ-ÖØ-ÞŞİĞČŠŽ][\w®™&+\-]*(?:[/.](?=\w)[\w]+)*(?:['’](?:s?(?=\s[A-Z])|s(?=\s(?:won|received|has|have|had|was|will|took|earned|became|joined|bagged)\b)|[A-Z]\w*))?[®™]?"
    r"|(?=\d)(?:(?<=District\s)|(?<=School\s)|(?<=Plant\s)|(?<=Hospital\s)|(?<=Unit\s)|(?<=Works\s))\d{1,3}\b"
    rf"|\d+(?:st|nd|rd|th)(?=\s(?:Engineers?|Infantry|Regiment|Battalion|Brigade|Squadron|Wing|Marine|Medical|Signal|Air|Fighter|Support|Combat|Military)\b)|\d+[A-Z][\w\-]*|{_LOWER})"
)
_STATE = (
    r"(?:Ala|Alaska|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Hawaii|Idaho|Ill|Ind|Iowa|Kan|Kans|Ky|La|Maine|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev"
    r"|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Ohio|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Texas|Utah|Vt|Va|Wash|W\.Va|Wis|Wyo|D\.C|Alabama|Arizona|Arkansas"
    r"|California|Colorado|Connecticut|Delaware|Florida|Georgia|Illinois|Indiana|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota"
    r"|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Oklahoma|Oregon"
    r"|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming"
    r"|Ontario|Quebec|Québec|Alberta|British Columbia|Manitoba|Nova Scotia|England|Scotland|Wales|Northern Ireland|Ireland|Germany|France|Spain|Italy|Portugal|Netherlands|Belgium|Austria|Switzerland|Poland|Hungary|Turkey|Greece|India|Japan|China|Thailand|Malaysia|Singapore|Indonesia|Philippines|Vietnam|Taiwan|Korea|Mexico|Brazil|Argentina|Chile|Colombia|Peru|Costa Rica|Canada|Australia|New Zealand|South Africa|Kenya|Nigeria|Egypt|Israel|Jordan|UAE|UK|USA|U\.S\.|Sweden|Finland|Denmark|Norway|Russia|Ukraine|Estonia|Latvia|Lithuania|Slovenia|Croatia|Lancashire|Yorkshire|(?:North|South|West|East)\s(?:Yorkshire|Sussex|Midlands|Ayrshire|Lothian|Glamorgan)|Cheshire|Kent|Essex|Surrey|Hampshire|Berkshire|Cumbria|Durham|Devon|Cornwall|Dorset|Somerset|Norfolk|Suffolk|Cambridgeshire|Oxfordshire|Hertfordshire|Bedfordshire|Buckinghamshire|Derbyshire|Nottinghamshire|Leicestershire|Lincolnshire|Northamptonshire|Warwickshire|Worcestershire|Gloucestershire|Shropshire|Staffordshire|Wiltshire|Northumberland|Merseyside|Aberdeenshire|Fife|Co(?:unty)?\.?\s(?:Antrim|Down|Armagh|Tyrone|Derry|Cork|Galway|Kerry|Mayo|Clare|Dublin|Donegal|Louth)|New South Wales|Queensland|Tasmania|Bavaria|Saxony|Catalonia|Andalusia|Lombardy|Ontario|Saskatchewan|New Brunswick|Newfoundland|Haryana|Punjab|Kerala|Odisha|Orissa|Jharkhand|Bihar|West Bengal|Assam|Goa|Telangana|Andhra Pradesh|Madhya Pradesh|Himachal Pradesh|Chhattisgarh|Uttarakhand|Nuevo León|Jalisco|Sonora|Querétaro|Bolivia|Ecuador|Uruguay|Paraguay|Venezuela|Panama|Cuba|Pakistan|Bangladesh|Sri Lanka|Nepal|Saudi Arabia|Oman|Qatar|Kuwait|Bahrain|Lebanon|Morocco|Tunisia|Ghana|Tanzania|Uganda|Mauritius|Botswana|Namibia|Zimbabwe|Fiji|Iceland|Luxembourg|Malta|Cyprus|Romania|Bulgaria|Serbia|Slovakia|Czech Republic|Kazakhstan|Uttar Pradesh|Gujarat|Maharashtra|Tamil Nadu|Karnataka|Rajasthan|AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY)\b\.?"
)
_TOWNLIKE = rf"(?:(?:St|Ft|Mt)\.\s)?[A-Z]\w+(?:\s[A-Z]\w+){{0,2}},\s{_STATE}(?!\sCity)"
_PAIRED = (
    r"(?:Science|Technology|Research|Health|Human|Food|Drug|Trade|Industry|Commerce|Water|Power|Gas|Oil|Standards?|Quality|Training"
    r"|Education|Planning|Finance|Agriculture|Transport|Labou?r|Information|Communications?|Inspection|Supervision|Iron|Export"
    r"|Import|Electricity|Standardi[sz]ation|Metrology|Productivity|Development|Arts|Safety|Land|Housing|Community|Environment"
    r"|Scientists|Engineers|Quarantine|Steel|Engineering|Innovation|Services?|Tourism|Mining|Metals|Economy|Business|Small|Medium"
    r"|Electric|Management|Administration|Testing|Certification|Accreditation|Design|Construction|Roads|Social|Family|Sciences"
    r"|Products|Systems|Solutions|Aerospace|Automotive|Marketing|Sales|Distribution|Logistics|Maintenance|Refining|Petroleum|Petrochemicals|Cement|Pulp|Paper|Textiles?|Dyeing|Spinning|Insurance|Banking|Credit|Savings|Loans?|Leasing|Fisheries|Forestry|Wildlife|Nursing|Rehabilitation|Wellness|Welfare|Children|Youth|Production|Missiles|Storage|Transmission|Generation|Processing|Pipelines|Bottling|Sports?|Culture|Heritage|Telecommunications?|Telegraph|Telephone|Broadcasting|Media|Printing|Publishing|Packaging|Plastics|Rubber|Glass|Ceramics|Alumini?um|Copper|Minerals|Exploration|Drilling|Shipping|Shipbuilding|Repair|Railways?|Aviation|Electronics|Software|Automation|Controls|Instrumentation|Lighting|Heating|Cooling|Sanitation|Waste|Recycling|Fertili[sz]ers|Dairy|Beverages|Hotels|Resorts|Catering|Retail|Supplies|Contracting|Components|Chemicals|Materials|Devices|Instruments|Appliances|Parts|Municipal|Rural|Urban|Investment|Energy|Sewerage|Parks|Recreation|Budget|Marine|Ports|Customs|Defen[cs]e|Police|Fire)"
)
_HOUSE = (
    r"(?:Cent(?:er|re)|Institute|Council|Foundation|Association|Organi[sz]ation|Ministry|Agency|Society|Department|Office|Committee"
    r"|Board|Authority|School|Bank|Union|Network|Partnership|Commission|Chamber|Federation|College|Hospital|Alliance|Fund|Trust"
    r"|Campaign|Secretariat|Bureau|Services?|Academy|Division)"
)
_JOIN = (
    rf"(?:\s+(?:of(?!\s+{_TOWNLIKE})|bin|ibn|bint|de|del|la|las|los|da|do|dos|das|du|des|der|und|y|e|et|al|el|van|von|di|&|for the Advancement of)\s+(?:the\s+(?:former\s+)?|la\s+)?"
    r"|\s+and\s+(?=(?:Research|Training|Development|Technology|Medical)\s+(?:Cent(?:er|re)|Institute|Hospital|Laborator))"
    r"|\s+and\s+(?=[A-Z]\w+\s+Program(?:s|mes)\b)"
    rf"|\s+-\s+(?={_LEGAL})|(?=\s+for\s)(?:(?<=Center)|(?<=Partnership)|(?<=Alliance)|(?<=Network)|(?<=Coalition)|(?<=Federation)|(?<=Academy)|(?<=Authority)|(?<=Trust)|(?<=Forum)|(?<=Programme)|(?<=Centre)|(?<=Institute)|(?<=Council)|(?<=Foundation)|(?<=Association)|(?<=Ministry)|(?<=Agency)"
    r"|(?<=Society)|(?<=Office)|(?<=Committee)|(?<=Board)|(?<=Organization)|(?<=Organisation)|(?<=School)|(?<=Commission)|(?<=Campaign)|(?<=Bank))\s+for\s+(?:the\s+)?"
    r"|\s+)"
)
_UNIT = f"(?:{_PAIRED}(?:,\\s+{_PAIRED})*,?\\s+and\\s+{_PAIRED}|{_CAP})"
_RUN = rf"{_UNIT}(?:{_JOIN}{_UNIT}|\s\([A-Z][\w.&\- ]*\)(?=\s(?:{_LEGAL}|Public|Group|Industries|Holdings)))*(?:,?\s+{_LEGAL})*"
_PLACED = rf"(?:Department|Office|Division|Bureau|College|University|School)\s+of\s+{_CAP}(?:\s+{_CAP})*\s+in\s+(?:St\.\s+)?{_CAP}(?:\s+{_CAP})?(?:\s+County)?"
_QUALITY = (
    r"(?i:quality|excellen|deming|baldrige|efqm|sterling|shingo|performance|kaizen|tqm|six sigma|productivity|calidad|qualidade|qualit"
    r"|qualitäts|improvement|business|total quality|excelencia|excelência|competitiv|lean|operational|erhard|ramkrishna|tempo|qc circle)"
)
_ABSTRACT = (
    r"(?:Business|Quality|Excellence|Performance|Individuals?|Overseas|Dissemination|Leadership|Manufactur\w+|Services?|Small|Education"
    r"|Health\w*|Innovation|Sustain\w+|Organi[sz]ation\w*|Operation\w*|Best|Outstanding|Continuous|Total|Customer|Corporate|Public"
    r"|Productivity|Promotion|Practice|Achievements?|Research|Industr\w+|SMEs?|Supplier|Strategic|People|Management|Institutional|Government|Companies|Nonprofit|Large|Medium|Micro|Competitive\w*)"
)
_HEAD = r"(?P<head>[Aa]wards?|[Pp]rizes?|[Mm]edals?|Troph(?:y|ies)|Accolades?|Commendations?)\b(?!\s(?:Council|Committee|Foundation|Secretariat|Board|Bureau|Trust|Office|Association|Cent(?:er|re)|Society|Institute)\b)"
_PREFIX = rf"(?:(?!(?:Awards?|Prizes?|Medals?)\b)(?:{_PAIRED}\s+(?:and|&)\s+|{_CAP}(?:\s+(?:(?:of|for|(?<=Commitment\s)to|(?<=Pathway\s)to|(?<=Journey\s)to|(?<=Dedication\s)to|(?<=Road\s)to)\s+(?:the\s+)?|(?:&|de|da|del)\s+)?|\s*[–-]\s*)))"
_SUFFIX = (
    rf"(?:\s+(?:for|of|in)\s+(?:the\s+)?{_ABSTRACT}(?:\s+(?:(?:and|&|of|in)\s+)?(?=[A-Z]){_ABSTRACT}|\s+{_CAP})*)?"
    rf"(?:\s+\([A-Z]{{2,7}}\)(?=\s+with\s+[A-Z]))?(?:\s+with\s+(?:Special\s+|Honou?rable\s+)?(?:Commendation|Distinction|Merit|Mention|Honou?rs?)s?)?"
)

_ROLE = r"(?:[Cc]hairman|[Cc]hairwoman|[Pp]resident|CEO|[Mm]anaging [Dd]irector|[Ff]ounder|[Hh]ead|[Dd]irector(?: [Gg]eneral)?)"
_WORK = r"(?:division|plant|subsidiary|unit|business|complex|factory|arm|facility|branch|works|site|department|operations?|sector|mill|refinery|campus)"
_ORG = (
    r"(?:company|firm|group|organi[sz]ation|corporation|hospital|university|bank|school|college|institution|manufacturer|maker|enterprise"
    r"|agency|carrier|airline|conglomerate|utility|district|subsidiary|division|plant|complex|supplier|automaker|carmaker|retailer|unit"
    r"|authority|municipality|clinic|refinery|polytechnic|foundation|cooperative|co-operative|department|ministry|chain|brewery|insurer|operator|foundry|laboratory|port|airport|factory|council|shipyard|hotel|mine|producer|builder|exporter|provider|developer|contractor|distributor|venture|association|institute|centre|center|city|county|school district|practice|carmaker|shipbuilder|bakery|mill)"
)
_HONOUR = r"(?:awards?|prizes?|honou?r|medal|trophy|accolade|distinction|recognition|title|programme|program|scheme)"
_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"

MENTIONS: tuple[tuple[str, str], ...] = (
    ("award", r"[\"“‘'](?P<name>[A-Z][^\"“”‘’|]{3,70}?)[\"”’'](?P<head>\s+(?:[Pp]rize|[Aa]ward|[Mm]edal)s?)\b"),
    ("award?award|prize|medal|troph|accolade|commendation", rf"[\"“‘'](?P<name>(?:\d{{4}}\s)?[A-Z][^\"“”‘’|,.]{{3,70}}?\s{_HEAD}(?:\s(?:for|of|in)\s[A-Z][^\"“”‘’|,.]{{2,40}})?)[\"”’']"),
    ("award?premio|prêmio|prémio|prix|galardón|medalla", rf"(?P<name>(?:Premio|Prêmio|Prémio|Prix|Galardón|Medalla)\s+(?:(?:a|de|da|do|del|la|à|e|y|el|al|en|par|l')\s*){{0,3}}{_CAP}"
              rf"(?:\s+(?:(?:a|de|da|do|del|la|à|e|y|el|al|en)\s+)*{_CAP})*)"),
    ("award?preis", rf"(?P<name>{_PREFIX}{{0,9}}(?:[A-Z]\w+-)+Prei(?:s|se)\b)"),
    ("award?with ", rf"(?<![\w.])(?P<name>{_CAP}(?:\s{_CAP}){{0,6}}(?:\s\([A-Z]{{2,7}}\))?\swith\s(?:Special\s|Honou?rable\s)?(?P<head>Commendation|Distinction|Merit|Mention))\b"),
    ("award?award|prize|medal|troph|accolade|commendation", rf"(?:{_STARTS}(?P<name>(?:{_PREFIX}){{1,11}}{_HEAD}{_SUFFIX}))"),
    ("award?quality class|quality crown|quality mark|quality certificate|quality recognition", rf"(?P<name>(?:{_PREFIX}){{1,6}}Quality\s+(?P<head>Class|Crown|Mark|Certificate|Recognition))\b"),
    ("standard?gb", r"(?P<name>(?:(?:[Nn]ational|[Ii]nternational) [Ss]tandard\s+)?GB(?:/T|/Z)?\s?\d{4,6}(?:\.\d)?(?:[-–—:]\d{4})?"
                 r"(?:,?\s+[\"“]?(?:Criteria|Guidelines?) (?:for|on) (?:the )?(?:[A-Z]\w+\s?)+(?:and [A-Z]\w+)?(?<!\s)[\"”]?)?)"),
    ("standard", r"\b(?P<name>(?:BS |DIN |EN |GOST R |AS |SS |MS )?(?:ISO(?:/IEC|/TS)?|IATF|OHSAS|IEC|QS|AS|TL|JIS [QZ]|UNE|NBR)[ -]?\d{3,5}(?:-\d)?(?:\s?:\s?\d{4})?)\b"),
    ("standard?model|framework|standard", rf"(?P<name>(?:{_CAP}\s+(?:(?:for|of|and|in|&)\s+)?){{0,8}}(?:Excellence|Quality|Management|Business|Performance|EFQM|Organi[sz]ational)\s+"
                 rf"(?:{_CAP}\s+)?(?:[Mm]odel|[Ff]ramework|Standard)s?(?:\s+of\s+Excellence)?(?:\s+20\d\d)?)\b"),
    ("standard?model|framework", rf"(?P<name>(?:{_CAP}\s+){{0,5}}(?:Model|Framework)\s+(?:for|of)\s+{_ABSTRACT}(?:\s+(?:and\s+)?{_ABSTRACT})*)"),
    ("standard?criteria|approach|framework|model", r"(?P<name>(?:Malcolm\s)?(?:Baldrige|EFQM|Deming|Sterling|Shingo)\s(?:[A-Z]\w+\s){0,4}(?:criteria|framework|model|approach))\b"),
    ("standard?efqm", rf"(?P<name>EFQM(?:\s+{_CAP})*\s+[Mm]odel(?:\s+20\d\d)?)\b"),
    ("standard?criteria|standard|model|framework|guideline", r"[\"“](?P<name>[A-Z][^\"“”,]{5,60}\s(?:Criteria|Standard|Model|Framework|Guidelines?))[\"”]"),
    ("standard?criteria", rf"(?P<name>(?:{_CAP}\s+(?:(?:for|of|and|&)\s+)?){{0,6}}Criteria(?:\s+for\s+(?:{_CAP}\s?)+(?<!\s))?(?:\s+Framework)?)"),
    ("aliases", ""),
    ("gazetteer:award,standard", ""),
    ("edition", r"\b(?P<name>(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|\d{1,3}(?:st|nd|rd|th))\s+"
                r"(?:(?:annual|biennial)\s+)?(?:session|edition|cycle|round)(?:\s\((?:19|20)\d\d\))?)(?!\w)"),
    ("edition", rf"\b(?P<name>{YEAR}(?:[-–/]\d{{2,4}})?\s+(?:(?:assessment|awards?|evaluation|application|prize)\s)?(?:cycle|edition|round))\b"),
    ("award:anaphor", r"\b(?P<name>[Cc]ommendation\s[Cc]ertificates?|[Cc]ertificates?\sof\s(?:[Mm]erit|[Ee]xcellence|[Aa]ppreciation|[Dd]istinction|[Aa]chievement|[Cc]ommendation)|[Mm]erit\s[Cc]ertificates?|[Hh]onou?rable\s[Mm]entions?|(?:Gold|Silver|Bronze|Platinum)(?=\s(?:went|goes|was|were|is|in\sthe)\b))"),
    ("award?recognition", rf"(?P<name>Recognition\s(?:for|of)\s{_CAP}(?:\s(?:(?:and|in|of|to|for)\s)?{_CAP})*)"),
    ("award:anaphor", r"\b(?P<name>(?:[Gg]old|[Ss]ilver|[Bb]ronze|[Pp]latinum|[Dd]iamond|Grand|Gold Plus)\s+(?:awards?|recognition|level|trophy|trophies|prizes?|medals?|status|category|commendation))\b"),
    ("place", rf"\b(?P<name>U\.S\.(?:A\.)?|USA?|U\.K\.|UK|UAE|EU)(?=\W|$)(?!\s[A-Z]|\)\s{_LEGAL})"),
    ("name? and ", rf"(?<=[a-z,]\s)The\s(?P<name>{_CAP}(?:\s{_CAP}){{0,3}}\sand\s{_CAP}(?:\s{_CAP}){{0,4}}?(?:,?\s{_LEGAL})+)"),
    ("name?the ", rf"\b[Tt]he\s+(?P<name>{_ROLE}\s+of\s+(?:the\s+)?{_RUN})"),
    ("name?division|plant|subsidiary|unit|business|complex|factory|arm|facility|branch|works|site|department|operation|sector|mill|refinery|campus", rf"\b[Tt]he\s+(?P<name>(?:[a-z\-]+\s+){{0,4}}{_WORK}\s+of\s+(?:the\s+)?{_RUN})"),
    ("name?plant|works|refinery|factory|mill|complex|division|unit|facility|smelter|campus|site", rf"(?=[^.;,]{{1,60}}?['’]s\s)(?<![\w.])(?P<name>{_CAP}(?:\s{_CAP}){{0,5}}(?:['’]s)?\s(?:[a-z]{{3,12}}\s)?(?i:plant|works|refinery|factory|mill|complex|division|unit|facility|smelter|campus|site))\b"),
    ("name?, ", rf"(?P<name>(?:Faculty|Department|School|College|Institute)\s+of\s+{_CAP}(?:\s+(?:and\s+)?{_CAP})*,\s+{_CAP}(?:\s+{_CAP})*\s+(?:University|Hospital|Institute|College))"),
    ("name?government|municipal|governorate|emirate|ministry|city|province", r"\b[Tt]he\s+(?P<name>(?:provincial|municipal|city|state|federal|national|central|local|regional)\s+(?:people['’]s\s+)?government)\b"),
    ("name?business|division|unit|plant|complex|factory|works|subsidiary|arm", rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s+(?P<name>{_RUN}\s+(?:[a-z]+\s){{0,2}}(?:business|division|unit|plant|complex|factory|works|subsidiary|arm)(?:\s+of\s+(?:the\s+)?{_RUN})?)"),
    ("name?subsidiary|unit|plant|factory|division|branch", rf"\b[Tt]he\s+(?P<name>(?:subsidiary|unit|plant|factory|division|branch)\s+(?:in|at)\s+{_CAP}(?:\s+{_CAP})?)"),
    ("name?government|municipal|governorate|emirate|ministry|city|province", rf"\b[Tt]he\s+(?P<name>(?:[a-z]+\s)?(?:people['’]s\s)?(?:[Gg]overnment|[Mm]unicipality|[Gg]overnorate|[Ee]mirate|[Mm]inistry|[Cc]ity|[Pp]rovince)\s+of\s+(?:the\s+)?{_UNIT}(?:\s+{_UNIT})*)"),
    ("name?department of|office of|division of|bureau of|college of|university of|school of", rf"(?P<name>(?:{_CAP}\s+)*{_PLACED})"),
    ("name:anaphor", rf"\b[Tt]he\s+(?P<name>{_HOUSE}|Confederation|Government|Municipality|University|Company|Group|Corporation|Firm|Programme|Program)\b(?!\s+(?:[A-Z]|of\b|for\b|&))"),
    ("name", r"(?<![\w.])(?P<name>[A-Z]\w+['’]s)(?=,\s(?:an?|the|which|whose)\s)"),
    ("name", rf"{_STARTS}(?P<name>{_RUN})"),
    ("gazetteer", ""),
    ("year", rf"(?<![\w/.,-])(?P<name>{YEAR}(?:\s?[/–-]\s?(?:{YEAR}|\d\d))?)(?!\w|[.,/-]\d|\s?%)"),
    ("year", r"\b(?P<name>[Ll]ast year|[Tt]his year|[Tt]he (?:previous|preceding) year|[Tt]he (?:following|next|same) year|(?:[Aa]|[Oo]ne) year (?:later|after)|[Tt]hat (?:same )?year|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en) years (?:later|after(?=\sthat)))\b(?!['’])"),
    ("award:anaphor", r"\b[Tt]he\s(?:Award|Prize)\b(?!\s(?:[A-Z]|for\b|of\b|winner|ceremony|committee|criteria))"),
    ("award:anaphor", rf"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Ii]ts|the same|[Tt]he very)\s+(?:(?!year|month|week|last|of|to|in|for|who|that)[a-z\-]+\s+){{0,2}}{_HONOUR}\b"
                      r"(?!\s+(?:ceremony|winner|recipient|process|committee|criteria|jury|cycle|level|banquet|body|secretariat|of\b))"),
    ("name:anaphor", rf"\b(?:[Tt]he|[Tt]his|[Oo]ur|[Tt]he\ssame)\s+(?:(?!(?:same|other|first|second|only|best|most|one|two|three|four|five|six|seven|eight|nine|ten|for|of|to|in|at|by|awards?|that|which|and|or)\b)[a-z0-9\-]+\s+){{0,2}}{_ORG}\b(?!\s+(?:to|that|in|of|sector|level|category)\b(?!\s[A-Z])|['’](?!s\s(?:[a-z]+\s){0,3}(?:system|management|plant|factory|operations|laboratory)\b))(?:['’]s(?=\s))?"),
    ("name:anaphor", r"\bIts\s(?:[a-z]+\s){0,2}(?:plant|factory|headquarters|head office|facility)\b"),
    ("it", r"\b(?P<name>[Ii]t|[Tt]hey)\b"),
)  # fmt: skip

BREAKS = (
    r"(?<!\.)\b(?:The|An?|In|On|At|By|From|With|After|Since|As|Its?|He|She|They|Their|This|That|These|Those|Our|We|You|Your|His|Her|There|Both|All|Each|Every"
    r"|Another|Other|Among|According|During|While|When|Where|Who|Which|What|Why|How|Never|No|Not|Nobody|Only|Also|Already|Earlier|Last|Next|Today"
    r"|Yesterday|Back|Formerly|Previously|Then|Now|Further|Besides|However|Moreover|Meanwhile|Although|Because|But|If|So|For|To|Into|Under|Over|Until"
    r"|Before|Between|Within|Without|Through|About|Against|Or|And|Once|Twice|Even|Still|Just|Later|Winners?|Recipients?|Awardees?|Wins?|Won|Receiv(?:es?|ed)"
    r"|Bag(?:s|ged)|Clinch(?:es|ed)|Earn(?:s|ed)|Gets?|Got|Tak(?:es?|en)|Took|Honou?r(?:ed|s)|Present(?:s|ed)|Awarded|Named|Selected|Chosen"
    r"|Announc(?:es?|ed)|Given|Giv(?:es?|en)|Goes|Went|Congratulations|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Recogni[sz]ed|Declared"
    r"|Conferred|Bestowed|Granted|Becomes?|Became|Has|Have|Had|Is|Are|Was|Were|Been|Will|Would|May|Can|Could|Should|Must|Do|Does|Did|Said|Says"
    r"|Founded|Established|Headquartered|Located|Based|Following|Hand(?:s|ed)?|Set(?:s|ting)?|Certified|Shortlisted|Again|Nominated|Opens?|Hopes?|Aims?|Applies|Applied|Such|Many|Most|Some|Several"
    r"|[A-Z]\w*-(?:run|based|owned|listed|headquartered|led|level|made|wide|winning|born)|(?<![A-Za-z]\s)(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)|Applications?|Entries|Nominations?|Open|Call|Accept(?:s|ed|ing)|Collect(?:s|ed)|Hold(?:s|ing)?|Attain(?:s|ed)|Secur(?:es|ed)|Achiev(?:es|ed))\b(?!\.\w|\.\s?\d)"
    r"|(?:January|February|March|April|June|July|August|September|October|November|December)\b(?:\s+\d{1,2}\b,?)?"
)

LEXICON = Lexicon(
    negation=r"\b(?:no|not|never|neither|nor|nobody|none|without|cannot|failed to|fails to|falls? short|missed|declined|\w+n['’]t)\b",
    hypothetical=r"\b(?:hop(?:es?|ed|ing)|aims?|aimed|may|might|could|would|should|will (?:apply|compete|try|strive|seek|bid|aim|enter|challenge)|plans?|intends?|strives?|striving|seeks?|eligible|if|whether|wants?|tries|try"
    r"|expects?|expected|appl(?:y|ies|ied)|candidates?|bids?|aspir\w+|compet(?:e|ed|es|ing)|must|can|shortlist\w*|nominat\w+|finalists?|dream\w*|goal|target|site[- ]visits?)\b",
    past=r"\b(?:so far|only once|had|previous(?:ly)?|earlier|past|before|former|once|already|holds?|to date|in the past|over the years|has also)\b",
    quality=_QUALITY,
    other_honour=(
        r"(?i:\b(?:design|innovation|red dot|brand|scien\w+|technolog\w+|invention|patent|literature|literary|employer|workplace|export\w*|environment\w*|green|safety"
        r"|energy|exhibition|exhibitor|csr|responsibility|architecture|film|music|peace|nobel|tourism|travel|marketing|advertising|fashion|photo\w*|sports?"
        r"|journalis\w+|bravery|construction|culinary|wine|beer|book|game|hr|human resources?|women|diversity|startup|entrepreneur\w*|contract|academy|oscars?|grammy|pulitzer|good design|engineering)\b)"
    ),
    person_award=r"(?i:individual|person|leader|lifetime|professional|manager of|distinguished|medal|dissemination|ceo of|man of|woman of|practitioner|champion)",
    tier=r"\b(?:Gold Plus|Gold|Silver|Bronze|Platinum|Diamond|Grand|Special Commendation|Appreciation|Sustained Excellence|Quality Class|Commendation|Finalist"
    r"|Prize Winner|Award Winner|Honou?rable Mention|Strong Commitment|Significant Achievement|Certificate of Merit|Merit|Special|Outstanding|Role Model"
    r"|Application|Level\s(?:[IVX]+|\d|One|Two|Three|Four|Five)|Best\s(?:of\sAll|in\sClass|Overall)|(?:Three|Four|Five|3|4|5|6|7)[- ][Ss]tars?)\b",
    category=(
        r"(?i:manufactur\w+|services?|small (?:business|enterprises?|organi[sz]ations?)|education|health ?care|non-?profit|government|public (?:sector|administration)|logistics"
        r"|retail|real estate|trade|construction|SMEs?|medium|large|micro|private(?: sector)?|banking|finance|industry|tourism|hospitality|agriculture|individuals?|organi[sz]ations?"
        r"|leadership|energy|transport\w*|telecom\w*|it|technology|overseas|domestic|representative entities|academia|business|professional|hospitals?|schools?|insurance|food|mining)"
    ),
    legal=_LEGAL,
    winner_heading=r"(?i:\bwinners?\b|\brecipients?\b|\bawardees?\b|\blaureates?\b|\bhonou?rees?\b|\bwon\b|\bhonou?red\b|\breceive[ds]?\b|\brecogni[sz]ed\b|\bprize\s*winners?\b"
    r"|\baward(?:s|ed)?\b.*:\s*$|\bgoes to\b|\bgo to\b|\bpast winners\b|\broll of honou?r\b|\bawarded\b|\bconferred\b|\bpresented\b)",
    candidate_heading=r"(?i:shortlist\w*|finalists?|nominees?|nominat\w+|candidates?|applicants?|in the running|proposed|have applied|site[- ]visits?)",
    clause=r"[;:.!?]|,\sand\s|,? (?:but|while|whereas|although|though)\b",
    not_a_name=r"(?:Shri|Smt|Hon|Staff Report|Gold|Silver|Bronze|Platinum|Diamond|Overall|[A-Z]|I|Mr|Mrs|Dr|CEO|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)(?:-[a-z]+)?|Dozens?|Hundreds?|Shortlisted|Again|First|Second|Third|Year|Date|Names?|Place|City|Country|Organi[sz]ation|Winners?|Recipients?|Finalists?|Nominees?|Judges?|Jury|Sponsors?|Partners?|Contacts?|Editors?|Notes?|Background|Chairman|President|Governor|Minister|No|TQM|QMS|TQC|R&D|USA?|U\.S\.?|Award|Awards|Prize|Excellence|Quality|FOR IMMEDIATE RELEASE|IMMEDIATE|RELEASE"
    r"|[A-Z][a-z]+(?:ing|ly|ed)|Chinese|Japanese|European|American|Indian|German|French|British|Colombian|Mexican|Brazilian|Argentine|Argentinian|Chilean|Peruvian|Canadian|Australian|Austrian|Italian|Spanish|Portuguese|Dutch|Belgian|Swiss|Swedish|Danish|Norwegian|Finnish|Irish|Scottish|Welsh|English|Polish|Czech|Hungarian|Romanian|Bulgarian|Greek|Turkish|Russian|Ukrainian|Israeli|Egyptian|Saudi|Emirati|Qatari|Kuwaiti|Omani|Bahraini|Jordanian|Lebanese|Iranian|Pakistani|Bangladeshi|Sri Lankan|Thai|Malaysian|Singaporean|Indonesian|Filipino|Vietnamese|Taiwanese|Korean|South Korean|New Zealander|South African|Kenyan|Nigerian|African|Asian|Arab|Latin American|Decision|Commend|Decision to Commend|Notice|Organi[sz]ational|Individual|Individuals|Organi[sz]ations?|Companies|CongratulationManaging Director|Director|Ceremony|Summit|Conference|Rs|INR|USD|EUR|SGD|RM|(?:Executive\s)?Order|Act|Law|Decree|Resolution|Article|Section|Chapter|Annex|Level(?:\s\w+)?|Stage|Step|Large|Small|Medium|Total Quality Management|Inc|Co|Ltd|Company|Our|Country|Result|Category)\.?",
    this_year=r"\b[Tt]his year\b",
    last_year=r"\b[Ll]ast year\b|\b(?:[Tt]he )?(?:previous|preceding) year\b",
    year_blocked_before=r"(?:\b[Ss]ince(?:\s[^,;:.]{1,60}\sin)?|\b[Ff]rom|\bthrough|\b[Uu]ntil|\btill|\b[Bb]etween|\b[Bb]y|\b[Bb]efore|\b[Aa]fter|\bfounded in|\bestablished in|\bset up in|\bhas been in|\b(?:created|instituted|launched|introduced|inaugurated|renamed|formed|incorporated|opened|started|begun|born|dat(?:ing|es) (?:from|back)|built|commissioned|certified|acquired|bought|merged|privati[sz]ed)(?:\s[a-z]+){0,3}?(?:\s(?:in|from|to))?)\s+(?:the\s+)?(?:early\s+|late\s+)?$",
)

HEADERS = {
    "recipient": r"(?i:.*\b(?:compan(?:y|ies)|organi[sz]ations?|winners?|recipients?|awardees?|names?|institution|enterprise|laureates?|applicant|entity)\b.*)",
    "place": r"(?i:.*\b(?:country|location|place|city|state|region|prefecture|province|headquarters|based)\b.*)",
    "tier": r"(?i:.*\b(?:result|level|tier|prize|recognition|class|grade|medal|status|stars?|distinction)\b.*)",
    "category": r"(?i:.*\b(?:category|sector|field|industry|type|size|criterion|concept)\b.*)",
    "award": r"(?i:.*\baward\b.*)",
    "year": r"(?i:.*\b(?:year|edition|cycle|date)\b.*)",
    "unit": r"(?i:.*\b(?:unit|plant|division|site|facility)\b.*)",
}

TOWN = rf"(?:(?:St|Ft|Mt)\.\s)?{_CAP}(?:\s{_CAP}){{0,2}},\s{_STATE}(?!\sCity)"
_MONTH = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
_OFFICE = (
    r"(?:Ruler|Emir|King|Prince|Sultan|Superintendent|[Cc]hair(?:man|woman|person)?|[Pp]resident|CEO|[Cc]hief [Ee]xecutive|[Mm]anaging [Dd]irector|[Dd]irector(?:[- ][Gg]eneral)?|[Mm]inister|[Gg]overnor|[Ss]ecretary"
    r"|[Mm]ayor|[Vv]ice[ -][Pp]resident|[Hh]ead(?=\sof)|[Ff]ounder|[Gg]eneral [Mm]anager|[Cc]hief \w+ [Oo]fficer|[Pp]rincipal|[Mm]anager|COO|CFO|MD)"
)

ENGLISH = Language(
    "en",
    MENTIONS,
    BREAKS,
    MACROS,
    (*CONFERRALS, *RELATIONS, *REPORTS),
    LEXICON,
    HEADERS,
    heading_category=rf"(?:(?:[Ii]n\s)?(?:the\s)?['‘“]?(?P<category>{LEXICON.category}(?:\s{LEXICON.category})*(?:\s(?:and|&|/)\s\w+|\s(?:[Ss]ector|[Cc]ategory|[Ii]ndustry|[Oo]rgani[sz]ations?|[Ee]nterprises?|[Cc]ompanies))*)['’”]?(?:\s[Cc]ategory)?)",
    stages={
        "shortlisted": r"(?i:shortlist|short-list)",
        "nominated": r"(?i:nomin)",
        "applied": r"(?i:applic|candidate)",
        "proposed": r"(?i:propos)",
        "finalist": r"(?i:finalist)",
    },
    leads_to_list=r"(?i:as follows|the following|listed below|are below|full list|the list)",
    other_list=r"(?i:\b(?:sponsors?|jury|judges?|partners?|contacts?|about|agenda|benefits?|notes?|criteria|assessors?|examiners?|speakers?|committee|categories|how to|eligib\w+|timeline|deadlines?|fees?)\b)",
    winner_list=r"(?i:(?:the\s|our\s|this\syear['’]s\s|past\s|previous\s)?(?:list\sof\s)?(?:finalists?|nominees|shortlist(?:ed)?(?:\s[a-z]+)?|winners?|recipients?|awardees|honou?rees|laureates|prize\s?winners|award\swinners))",
    candidate_strong=r"(?i:^\W*(?:the\s)?(?:finalists?|nominees|shortlist(?:ed)?(?:\s[a-z]+)?)\W*$|\bsite[- ]visits?\b(?!,?\s(?:and|but)\s))",
    unit_word=r"\b(?:Region|Branch|Chapter|Unit|Plant|Division|Works|Factory|Business|Department|Complex|Site|Branch|Refinery|Mill|Sector|Group|Operations|Project|Mine|Terminal|Campus)\b",
    list_stop=r"(?i:for|in|of|with|won|received|was|is|\()",
    former=r"\bthe former (?P<name>.+)$",
    town=TOWN,
    title_case_opening=True,
    comparison=(
        r"\b(?:like|unlike|similar\sto|counterpart\s(?:of|to)|lines\sof|based\son|modell?ed\s(?:on|after|along)|patterned\s(?:on|after)|inspired\sby|criteria\s(?:of|for)|those\sof"
        r"|equivalent\s(?:of|to)|comparable\s(?:to|with)|compared\s(?:to|with)|in\sline\swith|as\sthe|such\sas|along\sthe\slines\sof|version\sof|(?:took|takes)(?:\sboth)?(?:\sthe\s\ue001\sand)?)\s(?:the\s)?(?:[a-zA-Z'’]+\s){0,3}$"
    ),
    line_opening=r"\s*(?:19|20)\d\d(?:\s?[–/-]\s?(?:(?:19|20)\d\d|\d\d))?(?:\s*[:–—-]\s+|\s{2,}|\t|\s(?=[A-Z])|(?=\s*:?\s*$))",
    sentence_openers=r"(?:The|An?|In|It|Its|Two|Three|Four|Five|Six|He|She|They|This|That|These|Both|Another|Other|Others|Among|No|For|At|On|With|After|Since|As|All)\b",
    organization_end=(
        r"\b(?:City|Hospital|University|Finance|Foundation|Cent(?:er|re)|Company|Corporation|Bank|Group|Schools?|College|Refinery|Airports?|Authority|Society|Institute"
        r"|Commission|Services?|Industries|Plant|Laborator\w+|Services|Systems?|Steel|Motors?|Airlines?|Insurance|Holdings?|Works|Mills|Foods?)$"
    ),
    cue=(
        r"\b(?:won|wins?|winners?|winning|recipients?|laureates?|honou?red|honou?rs|crowned|conferred|awarded|goes\sto|went\sto|go\sto|handed\sto|obtained|gained|(?:took|taken)\s(?:the|an?|home|[Gg]old|[Ss]ilver|[Bb]ronze|\ue001)"
        r"|joined\sthe\sranks|received|receives?|receiving|captured|clinched|bagged|scooped|holder|earned|choice\sfell|got|presented\sto|given\sto)\b"
    ),
    not_a_winner_before=r"\b(?:by|from|of|at|in|with|behalf|[Aa]ccording\sto|between|under|against|through)\s(?:the\s)?$",
    not_a_winner_behind=(
        r"\s(?:said|says|announced|announces|presented|conferred|awarded\sthe|handed|made\s(?:the|public)|informed|told|organi[sz]|administ|gave|gives|runs|published|disclosed|issued|decided"
        r"|who|declared|revealed|described|unveiled|listed|invited|recalled|explained|commented|added\sthat)|['’]s?\s"
    ),
    body_word=r"\b(?:Bureau|Department|Agency|Superintendent|Council|Ministry|Foundation|Institute|Committee|Union|Association|Government|Society|Commission|Federation|Chamber|Confederation|Forum|Secretar\w+|Minister|President|Governor|Congress|JUSE|EFQM|NIST|Conference|Ceremony|Palace)\b|^[A-Z]{2,5}$",
    same_year=r"(?i:the same year|that (?:same )?year)",
    next_year=r"(?i:the (?:following|next) year|(?P<count>a|one|two|three|four|five|six|seven|eight|nine|ten) years? (?:later|after))",
    no_subject=r"\b(?:by|in|at|from|with|of|to|for|on|near|under|against|than|like|behind|between|via|through|per|audit)\s(?:the\s|its\s|an?\s)?$|\ue002,\s(?:and\s)?(?:the\s)?$",
    topic=r"(?i:baldrige|deming|efqm|quality (?:award|prize)|excellence (?:award|prize|model)|(?:performance|business) excellence)",
    respectively=r"\brespectively\b",
    unit_behind=r"\b(?:Works|Plant|Unit|Division|Complex|Campus|Refinery|Site|Factory|Business Unit|Facility)$",
    tier_heading=rf"(?:{LEXICON.tier})(?:\s(?:Medallions?|Medals?|Awards?|Prizes?|Levels?|Winners?|Recipients?|Troph(?:y|ies)|Class|Certificates?|Category))?|Certificates?\sof\sMerit|Commendation\sCertificates?|Winners?|Recipients?",
    generic_award=r"(?:Supreme|Overall|Premier|Grand|Gold|Silver|Bronze|Platinum|Diamond|Top|Main|Special)(?:[- ][Ll]evel)?\s(?:[Aa]wards?|[Pp]rizes?|[Mm]edals?|[Tt]roph(?:y|ies))(?:\s(?:for|of|in)\s[\w &-]{2,40})?",
    short_award=r"(?:Quality|Excellence|(?:Business|Performance|Organi[sz]ational)\sExcellence)\s(?:Awards?|Prizes?)",
    not_won_behind=r"[^;:.]{0,40}?\sas\s(?:its|an?|the|their)\s(?:[a-z]+\s)?(?:models?|references?|basis|templates?|patterns?|guides?|benchmarks?|starting|examples?|blueprint|yardstick)\b",
    plural_award=r"(?:Awards|Prizes|Medals|Trophies)$",
    year_right_behind=r"\s?\([^()]{1,12}\)\s?\ue005",
    news_date=rf"\b(?:{_MONTH})\.?\s(?:\d{{1,2}},?\s)?\d{{4}}",
    aside=r",\s(?:which|who|whose|that)\b[^,;]*$",
    past_heading=r"(?i:\b(?:past|previous|former|earlier|roll of honou?r|hall of fame|since)\b)",
    award_breaks=r"(?:Certificates?|Commendations?|Trophy|Trophies)\s(?:of\s[A-Z]\w+\s)?of\s(?:the\s)?|Year['’]s\s|[A-Z][a-z]+['’]s\s(?=(?:National|Top|Highest|Annual|First|Premier|Prestigious)\b)|\b(?:Office|Secretariat|Committee|Council|Board|Foundation|Years?|History|List|Ceremony|Launch|Edition|Chairman|Director|Head|Applicants?|Applications?|Entries|Winners?|Recipients?|Finalists?|Examiners?|Assessors?|Candidates?|Judges|Nominees?|Nominations?|Registration|Criteria)\s(?:of|for)\s(?:the\s)?",
    year_of_news=(
        rf"(?P<year>{YEAR})\s(?:[a-z]+\s){{0,2}}(?:(?:[Aa]wards?|[Ww]inners|[Rr]ecipients|[Hh]onou?rees|[Pp]rizes?|[Ll]aureates|[Aa]wardees|(?:award\s)?(?:edition|cycle|round))\b|(?<=For\s\d\d\d\d\s)(?=the\s))"
    ),
    dateline=(
        r"(?:[A-Z][a-z]+(?:,\s[A-Z]\w+)?\s\([A-Z][^()]{2,30}\)\s(?=[A-Z][a-z]+\s))|(?:[A-Z][\w.'’]*(?:[ ,/&]+[A-Z][\w.'’]*){0,5},?\s?(?:\([^()]{2,30}\)\s?)?"
        r"(?:,?\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8}\.?,?(?:\s\d{4})?)\s?)?(?:[,/]?\s?\([^()]{2,40}\)\s?)?(?:/[^/]{2,30}/\s?)?(?:–|—|--|-)\s+(?=[A-Z\"“]))"
    ),
    dateline_place=r"[A-Z][\w.'’]*(?:[ ,]+[A-Z][\w.'’]*){0,3}:\s+(?=[A-Z])",
    institution=(
        r"(?:Ruler|King|Queen|Emir|Mayor|Governor|Sultan|Prince|Princess|Minister|President|Bank|University|Government|Republic|Institute|Courts?|College|Authority|Association|Society|Chamber|Ministry|Department|Council|Federation|Confederation|City|State|Port"
        r"|Office|Board|Agency|Commission|Union|Kingdom|Parliament|Organi[sz]ation|Emirate|Province|Corporation|Administration|Bureau|Academy|Foundation|Institution|Service|Hospital|School|Airports?|Municipality|Exchange|Centre|Center|System|Services|Systems|Schools?|District|Clinic|Network|Partnership|Alliance|Club|Order|Knights|Sisters|Daughters|Sons|Library|House|Division|Plant|Unit|Faculty|Campus|Complex|Branch|Team|Heart|Voice|Friends|Polytechnic|Museum|Press|Police|Railways?)"
    ),
    no_town=rf"(?:{_ABSTRACT}|{_PAIRED}|America|Europe|Asia|Africa|[A-Z][a-z]+(?:s|ing|ment|tion|ce|ics|gy|cy|try|ity|hood|dom|ism)|.*\b(?:{_HOUSE}|{_LEGAL}))(?:\s.*)?|[^A-Z].*|[A-Z]{{2,}}.*",
    state=rf",\s(?P<state>{_STATE})(?!\sCity)(?=[,.;)\s])",
    honours_heading=r"(?i:\b(?:honou?rs?|awards?(?: and recognitions?)?|milestones|achievements|recognitions?|accolades|history|timeline)\b)",
    news_of_this_year=r"(?:[Tt]his year|[Ll]ast night|[Tt]onight|[Yy]esterday)['’]s (?:[A-Za-z]+ ){0,4}(?:winners?|recipients?|awards?|prizes?|Awards?|Prizes?)|(?:winners?|recipients?)\s(?:[a-z]+\s){0,2}this year",
    place_code=r"UK|USA?|U\.S\.(?:A\.)?|UAE|EU",
    no_winner=r"(?i:(?:prize |award )?not awarded|no (?:award|winner|recipient|prize)s?|none|nil|n/?a|withheld|-+|–|—)",
    category_phrase=r"(?i:in the (?:['‘“])?(?P<category>[a-z][a-z \-]{2,40}?)(?:['’”])? (?:category|sector)\b|\b(?P<individual>individual)\b)".replace(
        "|\\b(?P<individual>individual)\\b", ""
    ),
    year_behind=r"[^\ue001\ue002;:,]{0,20}?\s\(\ue005(?:(?:,|,?\sand)\s(?:in\s)?\ue005)*\)|[^\ue001\ue002;:,]{0,45}?(?:[,:]\s)?\b(?:in|for|of|during)\s(?:both\s)?(?:the\s(?:year|same year)\s)?\ue005(?:(?:,|,?\sand)\s(?:(?:again|also|then|once|more|later|finally)\s)*(?:in\s)?\ue005)*",
    office=rf"{_OFFICE}\s(?:of|and)\b|{_OFFICE}$",
    title_before=rf"(?:{_OFFICE},\s(?:[A-Z][\w.'-]*\s?)+$)|(?:^|\s)(?:{_OFFICE}|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Professor|Sir|Shri|Smt\.?|H\.E\.|Sheikh|Shaikh|HH|HRH)\s(?:[A-Z][\w.'-]*\s?)+$",
    title_after=rf",\s(?:the\s|its\s|who\sis\s|an?\s|[A-Z]\w+['’]s\s)?(?:[a-z\-]+\s)?(?:Group\s|Executive\s|Senior\s|Deputy\s|Vice\s)*{_OFFICE}\b",
)
