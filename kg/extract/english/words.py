"""The pieces of which English names are made: capitalised words, legal forms, states, what joins the words of a name."""

from __future__ import annotations

LEGAL = (
    r"(?:Incorporated|Inc|Limited|Ltd|LLC|L\.L\.C|LLP|PLC|plc|Plc|GmbH|AG|SE|S\.?A\.?(?:\s?B\.?)?(?: de C\.?V)?|S\.?p\.?A|N\.?V|B\.?V"
    r"|Sp\.?\sz\s?\.?o\.?\s?o|spol\.\ss\sr\.o|[adsk]\.\s?d(?=\.)|d\.\s?o\.\s?o|s\.\s?r\.\s?[ol]|a\.\s?s(?=\.)|e\.V|mbH|Kft|Zrt|Nyrt|UAB|SIA|OÜ|ApS|ASA|SARL|EOOD|OOD|EAD|Lda|SGPS|Corporation|Corp|Company|Co|Pvt|Private|Pte|Pty|Sdn|Bhd|Berhad|(?:[OCP]?J|Q|K|B|W)SC|WLL|SAO[GC]|FZE|FZCO|PCL|Tbk|A\.?Ş|A\.?S|Oy|N\.A|KGaA|KG|Ltda|S\.?A\.?S|S\.?L)\b\.?"
)
LOWER = r"(?:[a-z]++[A-Z]\w+|[a-z]++['’](?!s\s)[a-z]+(?=\s[A-Z])|[a-z]{3,12}+(?=\s(?:LLC|PJSC|Ltd|Inc|GmbH|AG)\b))"
STARTS = rf"(?<![\w.])(?=[^a-z]|{LOWER})"
"""Where a name may begin: most words in lower case are passed over before all that a name may be is tried."""
CAP = (
    r"(?:(?:al|el|ad|an|ar|as|at|ash|az|bin)-[A-Z]\w+|No\.\s?\d+|(?:[A-Z]\.){1,4}(?=[\s,);])|(?:St|Dr|Dept|Govt|Mr|Mrs|Ms|Prof|Mt|Ft|Bros|Jr|Sr|Col|Gen|Eng|Md|Ing|Lic|Gral|Sta|Sto|Dra|Hnos|Lt|Gov|Sen|Rep|Hon|Rev|Capt|Maj|Sgt|Cmdr|Adm|Supt|Brig)\.|(?:Co|Inc|Ltd|Corp|Pvt|Bhd|Sdn|Pte|Ltda|Tbk|Cia|Cía)\.|PT\.(?=\s[A-Z])"
    r"|(?:Saint|St\.)\s[A-Z]\w+['’]s\b"
    r"|(?!Sp\.?\sz\s?\.?o)[A-ZÀ-ÖØ-ÞŞİĞČŠŽĐŁŚŻŹĆŃŐŰŘŤŢŞȘȚĀĒĪŌŪẤẢẮỨỦỐỔƠƯ][\w®™&+\-]*(?:[/.](?=\w)[\w]+)*(?:['’](?:[A-Z]\w*|[aeiou]\w{0,5}\b))?(?:['’](?:s?(?=\s[A-Z])|s(?=\s(?:won|received|has|have|had|was|will|took|earned|became|joined|bagged)\b)))?[®™]?"
    r"|(?=\d)(?:(?<=District\s)|(?<=Number\s)|(?<=Region\s)|(?<=Area\s)|(?<=Local\s)|(?<=[CU]SD\s)|(?<=ISD\s)|(?<=School\s)|(?<=Plant\s)|(?<=Hospital\s)|(?<=Unit\s)|(?<=Works\s)|(?<=Brigade\s)|(?<=Company\s)|(?<=Corporation\s)|(?<=Enterprise\s)|(?<=Factory\s)|(?<=Construction\s)|(?<=Textile\s)|(?<=Garment\s)|(?<=Branch\s)|(?<=Area\s)|(?<=Zone\s)|(?<=Region\s)|(?<=Phase\s)|(?<=Block\s)|(?<=Line\s)|(?<=Group\s)|(?<=Team\s)|(?<=Office\s)|(?<=Zonal\s)|(?<=Circle\s))(?:\d{1,3}(?:-[A-Z]?\d{1,4}[A-Z]?)?\b(?!\s(?:[a-z]+s|of|per)\b)|\d{1,3}-[A-Z]\w*)|\d{1,3}(?=\s(?:Joint\sStock|JSC))"
    rf"|\d+(?:st|nd|rd|th)(?=\s(?:[A-Z][\w-]+\s){{0,3}}(?:Engineers?|Infantry|Regiment|Battalion|Brigade|Squadron|Wing|Marine|Medical|Signal|Air|Fighter|Support|Combat|Military|Division|Company|Command|Group|Fleet|Garrison|Corps)\b)|\d+[A-Z][\w\-]*|{LOWER})"
)
STATE = (
    r"(?:Ala|Alaska|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Hawaii|Idaho|Ill|Ind|Iowa|Kan|Kans|Ky|La|Maine|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev"
    r"|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Ohio|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Texas|Utah|Vt|Va|Wash|W\.Va|Wisc|Wis|Wyo|D\.C|Penn|Ont|Que|B\.C|Alta|Sask|N\.S|N\.B|NSW|Qld|Vic|Tas|ON|QC|BC|AB|MB|SK|NB|NL|PEI|P\.E\.I|Alabama|Arizona|Arkansas"
    r"|California|Colorado|Connecticut|Delaware|Florida|Georgia|Illinois|Indiana|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota"
    r"|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Oklahoma|Oregon"
    r"|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming"
    r"|Ontario|Quebec|Québec|Alberta|British Columbia|Manitoba|Nova Scotia|England|Scotland|Wales|Northern Ireland|Ireland|Germany|France|Spain|Italy|Portugal|Netherlands|Belgium|Austria|Switzerland|Poland|Hungary|Turkey|Greece|India|Japan|China|Thailand|Malaysia|Singapore|Indonesia|Philippines|Vietnam|Taiwan|Korea|Mexico|Brazil|Argentina|Chile|Colombia|Peru|Costa Rica|Canada|Australia|New Zealand|South Africa|Kenya|Nigeria|Egypt|Israel|Jordan|UAE|UK|USA|U\.S\.|Sweden|Finland|Denmark|Norway|Russia|Ukraine|Estonia|Latvia|Lithuania|Slovenia|Croatia|Lancashire|Yorkshire|(?:North|South|West|East)\s(?:Yorkshire|Sussex|Midlands|Ayrshire|Lothian|Glamorgan)|Cheshire|Kent|Essex|Surrey|Hampshire|Berkshire|Cumbria|Durham|Devon|Cornwall|Dorset|Somerset|Norfolk|Suffolk|Cambridgeshire|Oxfordshire|Hertfordshire|Bedfordshire|Buckinghamshire|Derbyshire|Nottinghamshire|Leicestershire|Lincolnshire|Northamptonshire|Warwickshire|Worcestershire|Gloucestershire|Shropshire|Staffordshire|Wiltshire|Northumberland|Merseyside|Aberdeenshire|Fife|Co(?:unty)?\.?\s(?:Antrim|Down|Armagh|Tyrone|Derry|Cork|Galway|Kerry|Mayo|Clare|Dublin|Donegal|Louth)|New South Wales|Queensland|Tasmania|Bavaria|Saxony|Catalonia|Andalusia|Lombardy|Ontario|Saskatchewan|New Brunswick|Newfoundland|Haryana|Punjab|Kerala|Odisha|Orissa|Jharkhand|Bihar|West Bengal|Assam|Goa|Telangana|Andhra Pradesh|Madhya Pradesh|Himachal Pradesh|Chhattisgarh|Uttarakhand|Nuevo León|Jalisco|Sonora|Querétaro|Bolivia|Ecuador|Uruguay|Paraguay|Venezuela|Panama|Cuba|Pakistan|Bangladesh|Sri Lanka|Nepal|Saudi Arabia|Oman|Qatar|Kuwait|Bahrain|Lebanon|Morocco|Tunisia|Ghana|Tanzania|Uganda|Mauritius|Botswana|Namibia|Zimbabwe|Fiji|Iceland|Luxembourg|Malta|Cyprus|Romania|Bulgaria|Serbia|Slovakia|Czech Republic|Kazakhstan|Uttar Pradesh|Gujarat|Maharashtra|Tamil Nadu|Karnataka|Rajasthan|AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY)\b\.?"
)
REGION = (
    r"(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi"
    r"|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia"
    r"|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Québec|Alberta|British Columbia|Manitoba|Nova Scotia|New Brunswick|Saskatchewan|Newfoundland(?: and Labrador)?|Prince Edward Island|New South Wales|Queensland"
    r"|Tasmania|(?:Western|South) Australia|Northern Territory)"
)
"""States and provinces by their full names, of those that are nothing else."""
PAIRED = (
    r"(?:Science|Technology|Employment|Immigration|Pensions|Research|Health|Human|Food|Drug|Trade|Industry|Commerce|Water|Power|Gas|Oil|Standards?|Quality|Training"
    r"|Education|Planning|Finance|Agriculture|Transport|Labou?r|Information|Communications?|Inspection|Supervision|Iron|Export"
    r"|Import|Electricity|Standardi[sz]ation|Metrology|Productivity|Development|Arts|Safety|Land|Housing|Community|Environment"
    r"|Scientists|Engineers|Securities|Exchange|Electrical|Mechanical|Quarantine|Steel|Engineering|Innovation|Services?|Tourism|Mining|Metals|Economy|Business|Small|Medium"
    r"|Electric|Management|Administration|Testing|Certification|Accreditation|Design|Construction|Roads|Social|Family|Sciences"
    r"|Products|Systems|Solutions|Aerospace|Automotive|Marketing|Sales|Distribution|Logistics|Maintenance|Refining|Petroleum|Petrochemicals|Cement|Pulp|Paper|Textiles?|Dyeing|Spinning|Insurance|Banking|Credit|Savings|Loans?|Leasing|Fisheries|Forestry|Wildlife|Nursing|Rehabilitation|Wellness|Welfare|Children|Youth|Production|Missiles|Storage|Transmission|Generation|Processing|Pipelines|Bottling|Sports?|Culture|Heritage|Telecommunications?|Telegraph|Telephone|Broadcasting|Media|Printing|Publishing|Packaging|Plastics|Rubber|Glass|Ceramics|Alumini?um|Copper|Minerals|Exploration|Drilling|Shipping|Shipbuilding|Repair|Railways?|Aviation|Electronics|Software|Automation|Controls|Instrumentation|Lighting|Heating|Cooling|Sanitation|Waste|Recycling|Fertili[sz]ers|Dairy|Beverages|Hotels|Resorts|Catering|Retail|Supplies|Contracting|Components|Chemicals|Materials|Devices|Instruments|Appliances|Parts|Municipal|Rural|Urban|Investment|Energy|Sewerage|Parks|Recreation|Support|Imagery|Mapping|Intelligence|Conventions?|Budget|Marine|Ports|Customs|Defen[cs]e|Police|Fire)"
)
TOWN = rf"(?:(?:St|Ft|Mt)\.\s)?{CAP}(?:\s{CAP}){{0,2}},\s{STATE}(?!(?<!\.)\s[A-Z])"
TOWNLIKE = rf"(?!(?:[A-Z]\w+\s){{0,2}}(?:{PAIRED}|[A-Z][a-z]+(?:tion|ment|ics|ity|ogy|ance|ence))\b)(?:(?:St|Ft|Mt)\.\s)?[A-Z]\w+(?:\s[A-Z]\w+){{0,2}},\s{STATE}(?!\sCity)"
BODY = r"(?:Library|Hospital|University|College|School|Schools|District|Department|Council|Association|Company|Corporation|Corp\.|Inc\.|Ltd|Group|Center|Centre|Clinic|Health|System|Bank|Foundation|Institute|Agency|Authority|Industries|Services|Plant|Works|Alliance|Partnership|Chamber|Society|Federation|Union|Bureau|Ministry|Board|Commission)"
"""How the names of many bodies end that have an award, or have won one."""
COMMON = (
    r"(?:Applicants?|Nominees?|Finalists?|Candidates?|Entrants?|Examiners?|Assessors?|Evaluators?|Judges?|Participants?|Competition|Contest|Banquet|Gala|Members?|Member\sStates?|Organi[sz]ations?|Companies"
    r"|Firms|Manufacturers|Businesses|Enterprises|Employees|Leaders|Contact|ENDS|(?:Media|Press|News)\sRelease|WHEREAS|RESOLVED|Co-hosts?|Categories|Plants|Hospitals|Suppliers|Executive\sDirector|(?:Program(?:me)?|Plant|General|Purchasing|Quality|Sales|Production|Project|Factory|Marketing|Operations|Branch|Regional)\s(?:Director|Manager|Engineer|Supervisor|Officer))"
)
CIVIC = rf"(?:(?:(?:Consumer|Foreign|Human|Social|Economic|Public|International|Small|Natural|Internal|Regional|Rural)\s)?(?:{PAIRED}|Protection|Affairs|Resources|Enterprises?|Cooperatives|Relations|Security|Employment|Work|Pensions|Justice|Interior|Privatisation|Privatization|Informatics|Digitali[sz]ation|Climate\sAction|Sport|Religion|Skills|Treasury|Markets|Competitiveness|Economics|Internal\sTrade|Public\sWorks)(?:\sDevelopment|\sAffairs|\sProtection|\sSecurity)?)"
HOUSE = (
    r"(?:Cent(?:er|re)|Institute|Council|Foundation|Association|Organi[sz]ation|Ministry|Agency|Society|Department|Office|Committee"
    r"|Board|Authority|School|Bank|Union|Network|Partnership|Commission|Chamber|Federation|College|Hospital|Alliance|Fund|Trust"
    r"|Campaign|Secretariat|Bureau|Services?|Academy|Division)"
)
JOIN = (
    rf"(?:\s+(?:de\s+l|d)['’](?=[A-ZÀ-Ö])|\s+(?:v[ao]n\sde[rn]|van\sde|\+(?=\s+[A-Z])|of(?!\s+{TOWNLIKE})|bin|ibn|bint|de(?:\s+l[aeo]s?)?|del|la|las|los|da|do|dos|das|du|des|der|und|ve|og|och|(?:y|e|et)(?:\s+(?:de(?:\s+l[aeo]s?)?|del|da|do|dos|das|des|du))?|(?:para|en|por)(?:\s+(?:el|la|los|las))?|em|para\s+[oa]s?|a\s+la|al|el|van|von|di|&|for the Advancement of)\s+(?:the\s+(?:former\s+)?|la\s+)?"
    r"|\s+and\s+(?=(?:(?:Research|Training|Development|Technology|Medical|Health|Care|Rehabilitation|Nursing|Wellness|Heart|Cancer|Education|Community|Conference|Business|Management|Learning|Living|Surgery|Women’s|Children’s)\s+){1,3}(?:Cent(?:er|re)|Institute|Hospital|Laborator|Services|System|Clinic|Network|Facilit|Group))"
    r"|(?:(?<=City)|(?<=Shire)|(?<=Canton)|(?<=Parish)|(?<=Prefecture)|(?<=County)|(?<=Town)|(?<=Township)|(?<=Village)|(?<=University)|(?<=Borough)|(?<=Diocese)|(?<=Port)|(?<=Province)|(?<=Region)|(?<=Municipality)|(?<=Bureau)|(?<=Ministry)|(?<=Department)|(?<=Chamber)|(?<=Faculty)|(?<=[Tt]he\sInstitute)|(?<=[Tt]he\sBoard)|(?<=[Tt]he\sCouncil)|(?<=[Tt]he\sAcademy)|(?<=[Tt]he\sSociety)|(?<=[Tt]he\sAssociation)|(?<=[Tt]he\sBank)|(?<=[Tt]he\sOffice)|(?<=[Tt]he\sCollege)|(?<=[Tt]he\sGovernment)|(?<=[Tt]he\sUnion)|(?<=[Tt]he\sSchool)|(?<=[Tt]he\sFederation)|(?<=[Tt]he\sCommission)|(?<=[Tt]he\sCommittee))\s+of\s+(?:the\s+)?"
    r"|\s+and\s+(?=(?:District|Districts|County)\s)|(?:(?<=Council)|(?<=Commission)|(?<=Committee)|(?<=Conference)|(?<=Institute)|(?<=Office)|(?<=Force)|(?<=Board)|(?<=Center)|(?<=Centre))\s+on\s+(?:the\s+)?(?=[A-Z])"
    r"|\s+(?=[a-zß-öø-ÿāčďéěíłńňóřśšťúůýźżž]*[ß-öø-ÿāčďěłńňřśšťůźżž])[a-zß-öø-ÿāčďéěíłńňóřśšťúůýźżž]+\s+(?=[^\W\d_a-z])"
    r"|(?:(?<=National\s\w{4})|(?<=National\s\w{5})|(?<=National\s\w{6})|(?<=National\s\w{7})|(?<=National\s\w{8})|(?<=National\s\w{9})|(?<=Federal\s\w{6})|(?<=Federal\s\w{7})|(?<=Federal\s\w{8})|(?<=Federal\s\w{9}))\s+and\s+(?=(?:[A-Z]\w+\s){1,2}(?:Agency|Administration|Authority|Board|Commission|Council|Cent(?:er|re)|Institute|Office|Service|Bureau|Laboratory|Corporation|Foundation)\b)"
    r"|\s+and\s+(?=[A-Z]\w+\s+Program(?:s|mes)\b)"
    r"|(?:(?<=Excellence)|(?<=Quality)|(?<=Leadership)|(?<=Advancement)|(?<=Performance))\s+in\s+(?=(?:[A-Z]\w+\s+){1,3}(?:Foundation|Institute|Council|Center|Centre|Partnership|Network|Association|Society|Forum|Program|Programme|Alliance)\b)"
    rf"|\s+-\s+(?={LEGAL})|(?=\s+for\s)(?:(?<=Center)|(?<=Partnership)|(?<=Alliance)|(?<=Network)|(?<=Coalition)|(?<=Federation)|(?<=Academy)|(?<=Authority)|(?<=Trust)|(?<=Forum)|(?<=Programme)|(?<=Centre)|(?<=Institute)|(?<=Council)|(?<=Foundation)|(?<=Association)|(?<=Ministry)|(?<=Agency)"
    r"|(?<=Society)|(?<=Office)|(?<=Committee)|(?<=Board)|(?<=Organization)|(?<=Organisation)|(?<=School)|(?<=Commission)|(?<=Campaign)|(?<=Bank)|(?<=Establishment)|(?<=Corporation)|(?<=Consortium)|(?<=Directorate)|(?<=Hospital)|(?<=College)|(?<=Initiative)|(?<=Union)|(?<=Fund)|(?<=Bureau)|(?<=Administration)|(?<=Department)|(?<=Clinic)|(?<=Movement)|(?<=Division)|(?<=Secretariat)|(?<=Laboratory)|(?<=Faculty)|(?<=University)|(?<=Council)|(?<=Museum)|(?<=Club)|(?<=Service))\s+for\s+(?:the\s+)?"
    r"|\s+)"
)
UNIT = f"(?:{PAIRED}(?:,\\s+{PAIRED})*,?\\s+and\\s+{PAIRED}(?:-[A-Z][\\w-]*)?|{CAP})"
RUN = rf"{UNIT}(?:{JOIN}{UNIT}|\s\({STATE}\)(?=\s[A-Z])|\s\([A-Z][\w.&\- ]*\)(?=\s(?:{LEGAL}|Public|Group|Industries|Holdings|(?:Central|Regional|Head|Main|Field|Provincial|National|State)\s(?:Office|Campus|Hospital|Laborator\w+)|Headquarters)\b))*(?:,?\s+{LEGAL})*"
_SEAT = rf"\s+of\s+{CAP}(?:\s+{CAP})*\s+in\s+(?:St\.\s+)?{CAP}(?:\s+{CAP})?(?:\s+County)?\b(?!\s[A-Z])"
PLACED = (
    rf"(?:(?:Department|Office|Division|Bureau){_SEAT}|(?:College|University|School){_SEAT}(?!,\s{STATE}(?=[\s,.;])))"
)
QUALITY = (
    r"(?i:quality|excellen|deming|baldrige|efqm|sterling|shingo|performance|kaizen|tqm|six sigma|productivity|calidad|qualidade|qualit"
    r"|qualitäts|improvement|business|total quality|excelencia|excelência|competitiv|lean|operational|erhard|ramkrishna|tempo|qc circle|customer satisfaction|ishikawa|juran|taguchi|feigenbaum|crosby|shewhart|\bkano\b|harrington|\bshiba\b|kualiti|kvalit|kwalit|laatu|kalite|jako[śs][ct]|minőség|calit[aă][tț]|kokyb|chất lượng|\bq[ -]mark|mükemmellik|best practice|customer excellence|company of the year awards)"
)
OTHER_FIELD = (
    r"(?i:^(?!.*(?:quality|deming|baldrige|efqm|shingo|kaizen|tqm|six sigma|total quality|operational|(?:business|performance|organi[sz]ational|management) excellence)).*"
    r"\b(?:hr|human (?:resources?|capital)|exports?|exporters?|csr|social responsibility|employer|workplace|design|marketing|advertising|tourism|hotels?|hospitality|suppliers?|vendors?|dealers?"
    r"|brand(?:s|ing)?|journalis[mt]s?|literature|film|television|broadcasting|music|sports?|environment\w*|energy|governance|annual report|investor|procurement|recruit\w+|talent|women|diversity|luxury|sustainability|start-?ups?|entrepreneurs?\w*|charit\w+|philanthrop\w+)\b)"
)
"""Fields of which an award is none of quality, unless words of quality itself stand in its name."""
ABSTRACT = (
    r"(?:Business|Quality|Excellence|Performance|Individuals?|Overseas|Dissemination|Leadership|Manufactur\w+|Services?|Small|Education"
    r"|Health\w*|Innovation|Sustain\w+|Organi[sz]ation\w*|Operation\w*|Best|Outstanding|Continuous|Total|Customer|Corporate|Public"
    r"|Productivity|Promotion|Practice|Achievements?|Research|Industr\w+|SMEs?|Supplier|Strategic|People|Management|Institutional|Government|Companies|Nonprofit|Large|Medium|Micro|Competitive\w*)"
)
COUNTRY = (
    r"(?:Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria"
    r"|Cambodia|Cameroon|Canada|Chile|China|Colombia|Costa Rica|Croatia|Cuba|Cyprus|(?:the )?Czech Republic|Czechia|Denmark|(?:the )?Dominican Republic|Ecuador|Egypt|El Salvador|England|Estonia|Ethiopia|Fiji|Finland|France"
    r"|Georgia|Germany|Ghana|Greece|Guatemala|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Libya"
    r"|Lithuania|Luxembourg|Malawi|Malaysia|(?:the )?Maldives|Malta|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|(?:the )?Netherlands|New Zealand|Nicaragua|Nigeria"
    r"|Northern Ireland|Norway|Oman|Pakistan|Palestine|Panama|Paraguay|Peru|(?:the )?Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Singapore|Slovakia|Slovenia"
    r"|South Africa|South Korea|Spain|Sri Lanka|Sudan|Swaziland|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Trinidad and Tobago|Tunisia|Türkiye|Turkey|Uganda|Ukraine|(?:the )?United Arab Emirates|(?:the )?United Kingdom"
    r"|(?:the )?United States(?: of America)?|Uruguay|Uzbekistan|Venezuela|Vietnam|Viet Nam|Wales|Yemen|Zambia|Zimbabwe)"
)
HEAD = r"(?P<head>[Aa]wards?|AWARDS?|PRIZES?|MEDALS?|[Pp]rizes?|[Mm]edals?|Troph(?:y|ies)|Accolades?|Commendations?|Medallions?|Grand\s?Prix|(?<=Quality\s)(?:Cup|Shield|Seal|Label|Star|Crown))\b(?!(?<=awards)\s(?:the|its|an?|every|each|these|this|them|it|by)\b)(?!\s(?:Council|Committee|Foundation|Secretariat|Board|Bureau|Trust|Office|Association|Cent(?:er|re)|Society|Institute)\b)"
PREFIX = rf"(?:Level\s\d\s+|(?!(?:Awards?|Prizes?|Medals?)\b)(?:{PAIRED}\s+(?:and|&)\s+|{CAP}(?:\s+(?:(?:of|for|(?:(?<=Excellence\s)|(?<=Leadership\s)|(?<=Quality\s)|(?<=Innovation\s)|(?<=Achievement\s)|(?<=Women\s)|(?<=Foundation\s)|(?<=Progress\s)|(?<=Distinction\s)|(?<=Best\s))in|(?<=Commitment\s)to|(?<=Pathway\s)to|(?<=Journey\s)to|(?<=Dedication\s)to|(?<=Road\s)to)\s+(?:the\s+)?|(?:&|de|da|del|bin|ibn|al|el)\s+)?|(?:[–-]|(?:(?<=Gold)|(?<=Silver)|(?<=Bronze)|(?<=Platinum)|(?<=Diamond)|(?<=Excellence)|(?<=Quality)|(?<=ESPRIX)|(?<=Achievement)|(?<=Merit))\s+[–-]\s+)(?!\S+\s(?:[Aa]ward|[Pp]rize)s?[ ]*(?:\n|\Z)))))"
PURPOSE = rf"(?:{ABSTRACT}|Exports?|HR|CSR|Human\sResources?|Design|Tourism|Enterprise|Hygiene|Food\sSafety|Safety|Progress|Environment\w*|Energy|Women|Men|Youth|Teams?|Lifetime|Distinguished|Global|Contributions?|Excellent|[A-Z][a-z]+(?=\s(?:Quality|Excellence|Productivity|Performance|Management|Responsibility|Improvement|Competitiveness)\b)|[A-Z][a-z]+(?:tion|tions|ment|ship|ity|ence|ance|ness)\b)"
SEVERAL = rf"[A-Z][a-z]+(?:,\s+[A-Z][a-z]+){{1,3}},?\s+and\s+(?:[A-Z][a-z]+\s+)?(?=[A-Z]){PURPOSE}"
"""What an award is for where that is a list ("Safe, Clean and Lasting Improvement"): it ends in the name of a virtue."""
SUFFIX = (
    rf"(?:(?!\s+of\s+(?:the\s+)?(?:{CAP}\s+){{1,5}}(?:Society|Institute|Association|Foundation|Council|Organi[sz]ation|Union|Federation|Chamber|Bureau|Ministry|Agency|Authority|Committee|Board|Government|Academy|Cent(?:er|re))\b)"
    rf"(?:\s+of\s+Excellence(?=\s+(?:for|in)\s+[A-Z]))?(?:\s+for\s+{SEVERAL})?(?:\s+for\s+(?:the\s+)?{PURPOSE}(?:\s+(?:(?:and|&|of|in|(?<=Commitment\s)to|(?<=Dedication\s)to|(?<=Contribution\s)to|(?<=Contributions\s)to|[Tt]owards?|[Tt]hrough)\s+)?(?=[A-Z]){PURPOSE}|\s+and\s+[A-Z][a-z]+\s+{PURPOSE}|\s+{CAP})*)?(?:\s+(?:for|of|in(?!\s+the\s+(?:[A-Z]\w+\s+){{1,4}}(?:Category|Sector|Section|Class|Division|Group)\b))\s+(?:the\s+)?{ABSTRACT}(?:\s+(?:(?:and|&|of|in)\s+)?(?=[A-Z]){ABSTRACT}|\s+{CAP})*)?"
    rf"(?:\s+in\s+the\s+(?:[Ff]ield|[Aa]rea|[Ss]phere|[Dd]omain)\s+of\s+(?:the\s+)?(?:{ABSTRACT}|quality|excellence)(?:\s+(?:and|&|of|in)\s+(?=[A-Z]){ABSTRACT}|\s+{CAP})*)?"
    rf"(?:\s+of\s+the\s+(?:{CAP}\s+)?(?:Republic|Kingdom|Federation|Emirates?|Sultanate|Commonwealth)(?:\s+of\s+{CAP})?(?:\s+for\s+(?:the\s+)?{PURPOSE}(?:\s+(?:(?:and|&|of|in)\s+)?(?=[A-Z]){PURPOSE}|\s+and\s+[A-Z][a-z]+\s+{PURPOSE})*)?)?"
    rf"(?:\s+of\s+the\s+(?:{CAP}\s+){{1,3}}(?:Industry|Sector|Region|Trade)\b)?(?:\s+for\s+(?:(?:business|service|total|performance|organi[sz]ational|operational|industrial|management)\s+)?(?:quality|excellence(?!\s+in\b)|productivity)(?:\s+(?:control|assurance|excellence|management|improvement|innovation|work))?\b(?!\s+(?:of(?!\s(?:the\s)?\d)|and|excellence)\b))?(?:\s+for\s+leadership\s+in\s+(?:quality|excellence)\b)?"
    rf"(?:\s+\([A-Z]{{2,7}}\)(?=\s+with\s+[A-Z]))?(?:\s+with\s+(?:Special\s+|Honou?rable\s+)?(?:Commendation|Distinction|Merit|Mention|Honou?rs?)s?)?"
    r")?"
)

ROLE = r"(?:[Cc]hairman|[Cc]hairwoman|[Pp]resident|CEO|[Mm]anaging [Dd]irector|[Ff]ounder|[Hh]ead|[Dd]irector(?: [Gg]eneral)?)"
SITE = r"(?:plant|complex|factory|facility|branch|works|site|mill|refinery|campus|terminal|depot|foundry|workshop|laboratory|smelter|warehouse|call\scent(?:re|er)|distribution\scent(?:re|er)|paint\sshop|fab|assembly\sbase)"
"""The part of a company that has a place of its own: its unit, where a division may be a name by itself."""
WORK = r"(?:division|plant|subsidiary|unit|business|complex|factory|arm|facility|branch|works|site|department|operations?|sector|mill|refinery|campus|mine|terminal|depot|shipyard|brewery|foundry|workshop|laborator(?:y|ies)|smelter|warehouse|call\scent(?:re|er)|distribution\scent(?:re|er)|paint\sshop|fab|assembly\sbase|dairy|hangar|winery|distillery)"
ORG = (
    r"(?:company|firm|group|organi[sz]ation|corporation|hospital|university|bank|school|college|institution|manufacturer|maker|enterprise"
    r"|agency|carrier|airline|conglomerate|utility|district|subsidiary|division|plant|complex|supplier|automaker|carmaker|retailer|unit"
    r"|authority|municipality|clinic|refinery|polytechnic|foundation|cooperative|co-operative|department|ministry|chain|brewery|insurer|operator|foundry|laboratory|port|airport|factory|council|shipyard|hotel|mine|producer|builder|exporter|provider|developer|contractor|distributor|venture|association|institute|centre|center|city|county|school district|practice|carmaker|shipbuilder|bakery|mill)"
)
HONOUR = r"(?:competition|contest|awards?|prizes?|honou?r|medal|trophy|accolade|distinction|recognition|title|status|programme|program|scheme)"
MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
_OF_YEAR = r"(?:Product|Service|Manager|Employer|Supplier|Individual|Person|Project|Team|Leader|CEO|Entrepreneur|Brand|Business|Firm|Innovator|Importer|Start-?up)"
_BEST = r"(?:Ministry|Authority|Company|Project|Practice|Organi[sz]ation|Institution|Initiative|Application|Employee|Service|Entity|Department|Hospital|School|Team|Enterprise|Bank|University|Performer|Product|Government|SME|Firm|Municipality|Agency|Exporter|Manager|Business|Factory|Plant|Public|Private)"
_WORTH = (
    r"(?:Leadership|Management|Strateg(?:y|ies)|People|Partnerships|Process(?:es)?|Customers?|Results?|Focus|Orientation|Innovation|Knowledge|Finance|Marketing|Productivity|Quality|Excellence|Performance|Citizenship"
    r"|Responsibility|Environment|Sustainability|Safety|Development|Improvement|Planning|Analysis|Measurement|Governance|Culture|Creativity|Learning|Engagement|Relations|Happiness|Transformation|Well-?being|Communications?"
    r"|Wellness|Involvement|Impact|Values?|Ethics|Competenc(?:e|y|ies)|Capabilit(?:y|ies)|Growth|Change|Talent|Outcomes|Responsiveness|Commitment|Efficiency|Effectiveness|Standardi[sz]ation|Cooperation|Thinking|Integrity"
    r"|Accountability|Diversity|Inclusion|Welfare|Motivation|Empowerment|Profitability|Satisfaction|Suppliers?|Resources?|Technology|Agility|Vision|Competitiveness|Teamwork)"
)
_OF_WORTH = (
    rf"(?:{_WORTH}|Strategic|Products?|Services?|Citizens?|Society|Business|ICT|IT|Human|Financial|Corporate|Social|Environmental|Sustainable|Health|Information|Employees?|Workforce|Stakeholders?|Risk|HR|CSR|Operations?|Operational"
    r"|Continuous|Digital|Community|Data|Organi[sz]ational|Achievements?|Key|Market|Design|Education|Export|Economic|International|Public|Enablers?|Systems?|Costs?|Delivery|Reliability|Work|Workplace|Team|Skills|Training)"
)
_VIRTUE = r"(?:Achieving|Adding|Balancing|Creating|Delivering|Developing|Engaging|Ensuring|Fostering|Harnessing|Improving|Increasing|Leading(?=\s(?:with|by|for))|Managing(?!\s(?:Director|Partner|Editor|Agent|Committee|Board|Trustee|Member|Head|Office)s?\b)|Meeting|Nurturing|Reducing|Succeeding|Sustaining|Valuing)"
"""How the name of a virtue begins that a prize is for ("Managing with Agility"), where no body's name ends it."""
NO_NAME = (
    r"(?:First|Second|Third|Joint|1st|2nd|3rd)\s(?:Runners?(?:[- ][Uu]p)?|Place|Prize|Position|Rank)|Runners?|Large\sScale|Small\sScale|Medium\sScale|"
    r"(?:(?:Quality|Continuous|Performance|Process)\s)?Improvement|"
    r"(?:MW|GW|KW|KV|MVA|TPD|TPA|MTPA|MTA|BPD|Crores?|Lakhs?|Chief\sJustice|Justice)|"
    r"(?:[A-Z]\w+\s){1,4}of\sthe\s(?:Month|Week|Quarter|Decade|Century)|"
    rf"(?:[A-Z]\w+\s){{0,3}}{_OF_YEAR}\sof\sthe\sYear|Best\s(?:[A-Z][a-z]+\s){{0,3}}?{_BEST}(?:\s(?:in|for|of)\s.*)?|"
    r"Awards?\s(?:Manager|Administrator|Secretariat|Organi[sz]er|Custodian|Coordinator)s?|Secretariat(?:\sOffice)?|Executive\s(?:Unit|Agency)|"
    r"(?:[A-Z]\w*\s){1,2}(?:Report|Desk|Correspondent|Reporter|Monitoring)|"
    r"(?:Thir|Four|Fif|Six|Seven|Eigh|Nine)teen|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty(?:-\w+)?|Dozens|Hundreds|(?:[A-Z]\w*\s){1,3}(?:Certification|Accreditation)|World[- ][Cc]lass|HRH|HH|HE|H\.E\.|(?:[A-Z][\w/&]*\s(?:(?:&|and)\s)?){0,6}(?:Convention|Expo|Exposition|Gala|Banquet|Luncheon|Symposium|Ceremony|Gala\sDinner)|"
    r"(?:(?:Large|Small|Medium|Public|Private|Health|Higher|Heavy|Light)\s)?(?:Manufacturing|Services?|Health\s?[Cc]are|Education|Non-?[Pp]rofits?|Government|Retail|Tourism|Hospitality|Banking|Logistics|Agriculture|Construction|Sector|Business|Enterprises?|SMEs?|Industry)(?:\s(?:Sector|Category|Class|Organi[sz]ations?|Business(?:es)?|Enterprises?|Firms|Companies))?|Commendations?|(?:Gold\s|Silver\s|Bronze\s)?(?:Medals?|Troph(?:y|ies)|Plaques?)|"
    r"WHEREAS|RESOLVED|THEREFORE|ENDS|(?:Media|Press|News)\s(?:Release|Contact|Statement|Conference)|Applicants|Entrants|Candidates|Examiners|Assessors|Participants|Organi[sz]ers|Whoever|Whatever|Everybody|Everyone|Somebody"
    r"|(?:(?:Local|National|Regional|State|American|Vietnamese|Chinese|Indian|City|Public|Private|Small|Large|[A-Z]\w+(?:ian|an|ese|ish|wide)|Sister|Top|Leading|Best|Special|Honou?rable|Member|New|Major|Foreign|Global|International)\s)?"
    r"(?:Plants|Companies|Firms|Organi[sz]ations|Hospitals|Schools|Teams|Units|Enterprises|Businesses|Suppliers|Manufacturers|Universities|Colleges|Institutions|Agencies|Cities|Councils|Banks|Leaders|Factories|Subsidiaries|Divisions|Employees|Students|Nonprofits|Performers|States|Mentions?|Honou?rs|Employers|Workers|Doctors|Managers|Districts|Counties|Towns)"
    r"|(?:Strategic\s)?Leadership|Strategic\sPlanning|Strategy|Customer\s(?:Focus|Service|Satisfaction|Relations)|Customers|Workforce(?:\s(?:Focus|Engagement))?|Operations?(?:\s(?:Focus|Management))?|Operational\sFocus|Results"
    r"|Sales(?:\s(?:&|and)\sMarketing)?|Marketing|Measurement(?:,\sAnalysis(?:,?\sand\sKnowledge\sManagement)?)?|Analysis|Knowledge\sManagement|Process\sManagement|Human\sResources|Resource\sManagement|Product\sDevelopment|People|Processes|Partnerships|Resources|Policy|Society"
    rf"|{_OF_WORTH}(?:,?\s(?:(?:and|&|of|for|in|the)\s)*{_OF_WORTH}){{0,5}},?\s(?:(?:and|&|of|for|in|the)\s)*{_WORTH}"
    r"|(?:Highly\s|Specially\s)?(?:Recommended|Commended)|(?:Previous|Past|Former|Earlier|Other|Recent|Major|Key|Selected|Latest|Top)\s(?:Awards|Prizes|Honou?rs|Recognitions?|Winners|Recipients)"
    rf"|{_VIRTUE}\s(?!.*\b(?:{BODY}|{LEGAL})\b).*"
    r"|(?:Educational\s)?[Ii]nstitutions|Government\s[Uu]nits(?:\sand\s[Aa]gencies)?|Service\s[Ff]irms|Manufacturing\s[Ff]irms|Small\s[Bb]usiness(?:es)?|Health\s?[Cc]are\s[Oo]rgani[sz]ations"
)
"""What has capitals in headlines and lists and is no name: things of a kind, what awards are given for."""
