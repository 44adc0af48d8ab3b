"""English: its lexicon and its rule table, put together; data only, what it is made of is in the files beside."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.english.candidates import CANDIDATES
from kg.extract.english.companies import COMPANIES
from kg.extract.english.conferrals import CONFERRALS
from kg.extract.english.criteria import CRITERIA
from kg.extract.english.decisions import DECISIONS
from kg.extract.english.families import FAMILIES
from kg.extract.english.givers import GIVERS
from kg.extract.english.lexicon import LEXICON
from kg.extract.english.listed import LISTED
from kg.extract.english.loose import LOOSE
from kg.extract.english.macros import MACROS
from kg.extract.english.mentions import BREAKS, MENTIONS
from kg.extract.english.naming import NAMING
from kg.extract.english.origins import ORIGINS
from kg.extract.english.outcomes import OUTCOMES
from kg.extract.english.outsiders import OUTSIDERS
from kg.extract.english.own import OWN
from kg.extract.english.paraphrases import PARAPHRASES
from kg.extract.english.places import TOWNS
from kg.extract.english.ranks import RANKS
from kg.extract.english.reading import READING
from kg.extract.english.relations import RELATIONS
from kg.extract.english.reports import REPORTS
from kg.extract.english.roles import ROLES
from kg.extract.english.sequels import SEQUELS
from kg.extract.english.successes import SUCCESSES
from kg.extract.english.telling import TELLING
from kg.extract.english.towns import TOWNS_OF_ENGLISH
from kg.extract.english.unsaid import UNSAID
from kg.extract.english.weighed import WEIGHED
from kg.extract.english.winners import WINNERS
from kg.extract.english.words import (
    ABSTRACT,
    BODY,
    COUNTRY,
    HOUSE,
    LEGAL,
    MONTH,
    ORG,
    PAIRED,
    REGION,
    STATE,
    TOWN,
)
from kg.extract.patterns.language import Language, Pieces, Rule
from kg.extract.reading.values import YEAR

HEADERS = {
    "recipient": r"(?i:.*\b(?:compan(?:y|ies)|organi[sz]ations?|winners?|recipients?|awardees?|names?|institution|enterprise|laureates?|applicant|entity)\b.*)",
    "place": r"(?i:.*\b(?:country|location|place|town|seat|municipality|emirate|governorate|canton|county|city|state|region|prefecture|province|headquarters|based)\b.*)",
    "tier": r"(?i:.*\b(?:result|level|tier|prize|recognition|class|grade|medal|status|stars?|distinction)\b.*)",
    "category": r"(?i:.*\b(?:category|sector|field|industry|type|size|criterion|concept)\b.*)",
    "award": r"(?i:.*\baward\b.*)",
    "year": r"(?i:.*\b(?:year|edition|cycle|date)\b.*)",
    "unit": r"(?i:.*\b(?:unit|plant|division|site|facility)\b.*)",
}

_OFFICE = (
    r"(?:(?:Prime|Deputy|First|Chief|Crown|Vice|Acting|State|Union|Executive|Senior|Assistant)\s)?(?:Guest|Ruler|Emir|King|Prince|Sultan|Superintendent|[Cc]hair(?:man|woman|person)?|[Pp]resident|CEO|[Cc]hief [Ee]xecutive|[Mm]anaging [Dd]irector|[Dd]irector(?:[- ][Gg]eneral)?|[Mm]inister|[Gg]overnor(?:[- ]General)?|[Ss]ecretary"
    r"|[Mm]ayor|[Vv]ice[ -][Pp]resident|[Hh]ead(?=\sof)|[Ff]ounder|[Gg]eneral [Mm]anager|[Cc]hief \w+ [Oo]fficer|[Pp]rincipal|[Mm]anager|[Rr]ector|[Dd]ean|[Vv]ice-[Cc]hancellor|[Cc]hancellor|[Uu]ndersecretary|[Cc]ommander(?:-in-[Cc]hief)?|COO|CFO|MD|CMD|JMD|CGM|DGM|AGM|AVP|EVP|SVP|(?:Chief\s)?Justice|[Pp]remier|[Cc]ommissioner|[Aa]mbassador|[Dd]ean|[Ss]peaker|[Dd]eputy|[Ss]enator)"
)

_TOPIC = rf"(?:[A-Z]\w+\s){{0,2}}(?:{PAIRED}|{ABSTRACT}|Enterprises?|Works|[A-Z][a-z]+(?:tion|ment|ture|ics|ness|ship|ity|ies|ives|ance|ence|ry|gy|my|cy|ism|ers|ants|ors|ces|ments|eals|airs|ters|ents|ports|ways|are|ade|ning|ing))"
_ADJECTIVE = r"[A-Z][a-z]+(?:ical|[nrtsd]al|[a-z][mt]ic|[rst]ive|[nt]ary|cial|tural)"
_FIELD = rf"(?:(?:{_ADJECTIVE}|{PAIRED}|Applied|Computer|Life)\s){{0,2}}(?:{PAIRED}|{ABSTRACT}|Growth|Affairs|Studies|Law|[A-Z][a-z]{{2,}}(?:tion|ment|ture|ics|ship|ity|ance|ence|gy|my|cy|ism|ery|ing))(?![\w-])"
_SCHOOL = (
    rf"(?:{HOUSE}|Clinics?|Faculty|Laborator(?:y|ies)|Museum|Library|Federation|Inspectorate|Ombudsman|Administration)"
)

_SPOT = r"[A-Z][\w.'’]*(?:[ ,/&]+[A-Z][\w.'’]*)"
_DAY = r"(?:,?\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8}\.?,?(?:\s\d{4})?|[A-Z][a-z]{2,8}\.?,?\s\d{4}))"

PIECES = Pieces(
    half_body=rf"\b(?:Ministry|Minister|Ministries|Department|Secretary|Secretariat|Bureau|Directorate|Division|Chamber|Board|Committee|Commission|Office|Agency|Authority|Council)\s(?:of|for)\s(?:the\s)?{_TOPIC}$",
    topic=_TOPIC,
    kind=rf"\s(?:[a-z\-]+\s){{0,2}}?(?:{ORG}|brewer|printer|start-up|house|home|theatre|museum|restaurant|dairy|winery|works|enterprise|business|workshop|garage|pharmacy|publisher|steelmaker|forwarder|institution)\s[“„\"]?",
    half_school=rf"\b{_SCHOOL}\s(?:of|for)\s(?:the\s)?(?:(?:[A-Z]\w+\sof\s(?:the\s)?)?{_FIELD}|{_ADJECTIVE})$",
    field=_FIELD,
    second_half=rf"(?:Company|Co|Rehab|Care|Clinics|Affiliates|Subsidiaries|Associates|Sons|Daughters|Brothers|Partners|Therapy|Hospice|(?!(?:Services?|Steel|Business|Government|Defen[cs]e|Police|Customs|Management|Health)\b){PAIRED}|[A-Z][a-z]{{2,}}(?:ications?|izations?|rations?|uctions?))",
    no_person=rf"\b(?:{PAIRED}|{HOUSE}|{ABSTRACT}|Unit|Plant|Works|Complex|Team|Campus|Branch|Region|Group|Refinery|Library|Station|Section|Directorate|Command|Faculty|Laborator(?:y|ies)|Clinics?|Museum|Terminal|Factory|Mill|Program(?:me)?)$",
    thing=rf"{HOUSE}|(?:[A-Z]\w*(?:er|or|ist|ian|man|or|ess|dom|ion|ship|hood|age|al|s|y|ee|ant|ent)|(?:Heart|Voice|Port|Order|Court|Club|City|Shire|Canton|Parish|Region|State|Town|Isle|Bay|Gulf|Mount|Lake|Cape|House|Church|Cathedral|Palace|Tower|Bridge|Knight|Kingdom|Republic|Emirate|Duke|Duchy|Prince|Head|Chief|Dean|Art|Game|Wall|Gate|Hall|Queen|King|Bank|Board|Church|Diocese|Museum|Gold|Silver|Best|Most|Man|Woman|Plant|Part|Team|Star|Year|Month|Day|Week|Department|Institute|Village|Borough|Municipal|Province|Land|County))",
    accepts=r"\b(?:accept(?:ed|s|ing)|collect(?:ed|s|ing)|picked\sup)\s",
    accepted_for=r"(?:\s[^;:\ue002]{0,60}?)?\s(?:on\s(?:the\s)?behalf\sof\s|for\s(?:the\s|all\sof\s)?[\ue002\ue003])",
)

_LAST = "(?P<recipient>{NL})"


def _ended(rule: Rule) -> Rule:
    """Return a rule whose list of winners, where it stands last, ends before a name that begins a clause of its own."""
    return replace(rule, pattern=rule.pattern + "{END}") if rule.pattern.endswith(_LAST) else rule


ENGLISH = Language(
    "en",
    MENTIONS,
    BREAKS,
    MACROS,
    tuple(
        map(
            _ended,
            (
                *CONFERRALS,
                *WINNERS,
                *OUTSIDERS,
                *DECISIONS,
                *RELATIONS,
                *PARAPHRASES,
                *FAMILIES,
                *GIVERS,
                *ORIGINS,
                *COMPANIES,
                *UNSAID,
                *LOOSE,
                *REPORTS,
                *CANDIDATES,
                *OUTCOMES,
                *SUCCESSES,
                *RANKS,
                *SEQUELS,
                *ROLES,
                *OWN,
                *CRITERIA,
            ),
        )
    ),
    LEXICON,
    HEADERS,
    heading_category=rf"(?:(?:[Ii]n\s)?(?:the\s)?['‘“]?(?P<category>{LEXICON.category}(?:\s{LEXICON.category})*(?:\s(?:and|&|/)\s\w+|\s(?:[Ss]ector|[Cc]ategory|[Ii]ndustry|[Oo]rgani[sz]ations?|[Ee]nterprises?|[Cc]ompanies))*|(?:Category|Class|Group|Section|Field)\s(?:[A-Z]|\d|[IVX]+)(?:\s\([^()]*\))?)['’”]?(?:\s[Cc]ategory)?)",
    stages={
        "shortlisted": r"(?i:shortlist|short-list)",
        "nominated": r"(?i:nomin)",
        "applied": r"(?i:applic|candidate)",
        "proposed": r"(?i:propos)",
        "finalist": r"(?i:finalist)",
    },
    counted=(
        r"^(?:[^\ue002,;:]{0,40},\s)?(?:[Tt]he\s|[Tt]hese\s)?(?P<count>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|\d{1,2})\s(?:[\ue002\ue007A-Za-z\-]+\s){0,4}?"
        r"(?:companies|firms|organi[sz]ations|organi[sz]ers|institutions|hospitals|schools|enterprises|winners|recipients|finalists|businesses|manufacturers|units|plants|employers|groups|bodies)\s[^;:]{0,80}?"
        r"\b(?:w[io]n|received?|receiving|awarded|honou?red|recogni[sz]ed|named|selected|chosen|presented|given|nominated|shortlisted|finalists|distinguished|earned|in\sthe\srunning)\b[^;:]{0,160}$"
    ),
    opening_names=r"(?:(?:The|At|For)\s)?\ue002(?:,\s\ue002)*(?:,?\sand\s(?:the\s)?\ue002)?(?=[\s,])",
    leads_to_list=r"(?i:as follows|the following|listed below|are below|full list|the list)",
    award_of_body=r"\s(?:committee|jury|board|council|secretariat|office|foundation|trust|organi[sz]ers?|officials?|reports|website|team|staff)\b",
    other_list=r"(?i:^(?:[a-z]+ed\sby|country|location|venue|website|date|host|patron|organi[sz]ers?|administrators?|secretariat|source|awarded\sfor)\b|\b(?:sponsors?|enquir(?:y|ies)|further\sinformation|more\sinformation|jury|judges?|partners?|contacts?|about|agenda|benefits?|notes?|criteria|assessors?|examiners?|speakers?|committee|categories|how to|eligib\w+|timeline|deadlines?|fees?)\b)",
    winner_list=r"(?i:(?:the\s|our\s|all\s|this\syear['’]s\s|past\s|previous\s|former\s|earlier\s|recent\s|\d{4}\s)*(?:list\sof\s|roll\sof\s)?(?:(?:award|prize|gold|silver|bronze|overall|category)\s)?(?:finalists?|nominees|shortlist(?:ed)?(?:\s[a-z]+)?|winners?|recipients?|awardees|honou?rees|laureates|prize\s?winners|winning\s[a-z]+)(?:\s(?:by|in|of|since|to|from|so|at|over)\s[a-z0-9 –-]{1,30})?)",
    candidate_strong=r"(?i:^\W*(?:the\s)?(?:finalists?|nominees|shortlist(?:ed)?(?:\s[a-z]+)?)\W*$|\bsite[- ]visits?\b(?!,?\s(?:and|but)\s))",
    unit_dashed=r"\b(?:Unit|Plant|Division|Works|Complex|Refinery|SBU|IC|Business(?:\s(?:Unit|Group|Area|Sector))?|Directorate|Superintendency|Department|Branch|Campus|Site|Factory|Mill|Terminal|Operations|Section|Subsidiary|Wing|Regional\sOffice|Zone|Region|Circle"
    r"|Servicio|Serviço|Departamento|Centro|Secretaría|Secretaria|Facultad|Faculdade|Escuela|Escola|Airport|Terminal|Station|Depot|Unidade|Unidad|Superintendência|Superintendencia|Divisão|División|Planta|Fábrica|Fabrica|Refinería|Refinaria|Gerencia|Gerência|Diretoria|Dirección|Complejo|Complexo|Sucursal|Filial|Usina|Usine|Werk)\b",
    unit_word=r"\b(?:Planta|Unidad|Unidade|División|Divisão|Complejo|Complexo|Refinería|Refinaria|Sucursal|Filial|Gerencia|Gerência|Superintendência|Region|Branch|Chapter|Unit|Plant|Division|Works|Factory|Business|Department|Complex|Site|Branch|Refinery|Mill|Sector|Group|Operations|Project|Mine|Terminal|Campus)\b",
    list_stop=r"(?i:for|in|of|with|from|by|at|won|received|was|is|\()",
    former=r"\bthe former (?P<name>.+)$",
    town=TOWN,
    title_case_opening=True,
    comparison=(
        r"\b(?:like|unlike|similar\sto|counterpart\s(?:of|to)|lines\sof|based\son|modell?ed\s(?:on|after|along)|patterned\s(?:on|after)|inspired\sby|criteria\s(?:of|for)|those\sof"
        r"|equivalent\s(?:of|to)|comparable\s(?:to|with)|compared\s(?:to|with)|in\sline\swith|as\sthe|such\sas|along\sthe\slines\sof|version\sof|(?:took|takes)(?:\sboth)?(?:\sthe\s\ue001\sand)?)\s(?:the\s)?(?:[a-zA-Z'’]+\s){0,3}$"
    ),
    line_opening=r"\s*(?:19|20)\d\d(?:\s?[–/-]\s?(?:(?:19|20)\d\d|\d\d))?(?:\s*[:–—-]\s+|\s{2,}|\t|\s(?=[A-Z])|(?=\s*:?\s*$))",
    sentence_openers=r"(?:The|An?|In|It|Its|Two|Three|Four|Five|Six|He|She|They|This|That|These|Both|Another|Other|Others|Among|No|For|At|On|With|After|Since|As|All)\b",
    pieces=PIECES,
    sentence_subject=r"(?:(?:[A-Z&][\w&'’.-]*|and|of|the|for|de|in|or|to|at|with|by|\d+),?\s){1,18}?(?:w[oi]n|was|were|has|have|had|is|are|will|received|took|got|came|went|became|[a-z]{2,}ed)\s",
    no_list=r"(?i:(?:more\s)?about\s.+|(?:media|press|further|for\smore)\s.*(?:contacts?|enquiries|information)\b.*|notes?\sto\seditors?.*|what\s(?:is|are|does|do|participants|people|others|they)\b.*|how\s(?:to|it|companies|organi[sz]ations|we|does|do)\b.*|who\s(?:may|can|should|is)\b.*|why\s.*|see\salso.*|more\sstories.*|related\s.*|objectives?|aims|purpose|agenda|programme|criteria|eligibility.*|key\sdates|(?:the\s)?\w+\s(?:areas|criteria|aspects|fields|objectives|aims|principles|values|topics|steps)|(?:award\s)?categories(?:\s[^:]{0,40})?)",
    leads_to_topics=r"(?i:(?:^|[.]\s)(?:the\s)?(?:(?:four|three|five|two|six|award)\s)?(?:awards|prizes|award\slevels|levels\sof\s[a-z]+)\s(?:are|include)(?:\sas\sfollows)?\W*$|\b(?:one|any|either)\sof\s(?:the\s)?(?:[a-z]+\s)?(?:awards|levels|recognitions|prizes)\W*$|\b(?:deadlines?|key\sdates|due\sdates)\b[^:.]{0,60}:\s*$|^(?![^.]*\b(?:winners?|recipients?|awardees|laureates|honou?rees|finalists|nominees)\b[^.:]*\b(?:are|were|is|was|include[sd]?|follow)\b[^.:]*:)(?!(?:these|here|they)\s(?:are|is)\b[^.:]*\b(?:winners?|recipients?|finalists|nominees|candidates)\b).*\b(?:areas|categories|criteria|fields|dimensions|aspects|questions|principles|points|steps|stages|elements|factors|pillars|respects|topics|phases|ways|concepts|conditions|reasons|areas?|criterion|enablers|objectives|goals|aims|values|benefits|requirements|documents|levels|classes|sections|headings|topics|themes|sectors|types|tiers|groups)\b(?![^:]{0,60}\b(?:won|winners?|recipients?|honou?red|awarded|recogni[sz]ed|picked|chose|chosen|selected|named|achievers)\b)[^:.]{0,60}:\s*$)",
    idle_label=r"(?i:(?:the\s)?(?:(?:award\s|chief\s|grand\s)?(?:jury|judges?|assessors?|examiners?|evaluators?|panel|chairs?|chairman|guests?|speakers?|organi[sz]ers?|hosts?|sponsors?|partners?|venues?|dates?|places?|time|contacts?|enquiries|inquiries|source|photos?|caption|closing\sdate|deadline|category|categories|sector|criteria|secretariat|address|phone|tel|fax|e-?mail|website|author|by|written\sby|reporter|costs?|fees?|feedback|length|recognition|intent\sto\sapply|duration|format|eligibility|procedure)(?:\s(?:members?|of\s[a-z ]+))?))",
    list_label=rf"(?:{LEXICON.tier})(?:\s\w+)?|(?:Overall|Special|Honou?rable|Main|First|Second|Third)\s[A-Za-z]+|(?:[A-Z][a-z]+\s)?(?:[Cc]ategory|[Ss]ector|[Ll]evel)(?:\s\w+)?",
    organization_end=(
        r"\b(?:City|Hospital|University|Finance|Foundation|Cent(?:er|re)|Company|Corporation|Bank|Group|Schools?|College|Refinery|Airports?|Authority|Society|Institute|Commission|Services?|Industries|Plant|Laborator\w+|Services|Systems?|Steel|Motors?|Airlines?|Insurance|Holdings?|Works|Mills|Foods?)$"
    ),
    cue=(
        r"\b(?:won|wins?|winners?|winning|recogni[sz]ed|recipients?|laureates?|honou?red|honou?rs|crowned|conferred|awarded|goes\sto|went\sto|go\sto|handed\sto|obtained|gained|(?:took|taken)\s(?:the|an?|home|[Gg]old|[Ss]ilver|[Bb]ronze|\ue001)"
        r"|joined\sthe\sranks|received|receives?|receiving|captured|clinched|bagged|scooped|holder|earned|choice\sfell|got|presented\sto|given\sto)\b"
    ),
    not_a_winner_before=r"^(?!.*\b(?:w[io]n|awards?|winners?|honou?r|recogni|recei|recipient|went|goes)).*\b(?:divisions|departments|sections|branches|brands|subsidiaries|sectors|areas|sites|units|offices|segments|products|services|pillars|locations|countries|cities|towns):\s(?:the\s)?$|\b(?:(?:customers|clients|partners|sponsors|members|suppliers|subsidiaries|brands|competitors|rivals|judges|speakers|guests|shareholders|owners)\s(?:include|includes|included|are|were|such\sas|like)|beating|outperforming|ahead\sof|than|by|from|of|at|in|with|behalf|[Aa]ccording\sto|between|under|against|through|outside|near|inside|around|within|across|into|like|unlike|via|per|than|behind|beside|says|said|explains|explained|stress(?:es|ed)|emphasi[sz](?:es|ed)|noted|comments|commented|remarked|remarks|recalls|concluded|concludes|alongside|north|south|east|west|thanked)\s(?:the\s)?$|\b(?:company|firm|group|organi[sz]ation)['’]s\s[a-z]+\s$",
    not_a_winner_behind=(
        r"\s(?:(?:was|were|has\sbeen|have\sbeen|is)\s(?:[a-z]+\s)?(?:awarded|given|granted|handed)|won|secured|landed|clinched)\s(?:an?|the|its|two|several)\s(?:[a-z\-]+\s){0,3}(?:contracts?|grants?|loans?|tenders?|scholarships?|licen[cs]es?)\b|"
        r",\s(?:the\s|its\s)?(?:[a-z]+\s){0,2}(?:chair\w*|head|director|president|secretary|member|organi[sz]er|convenor|patron)\sof\s(?:the\s)?(?:\ue005\s)?\ue001|"
        r"\s(?:(?:has\s|have\s|had\s|will\s|also\s|is\s|was\s|are\s|were\s)*(?:congratulat|hosts?\b|hosted|hosting|sponsor|support|helped|helps|trained|coached|assist|advis|hail|welcom|thank|prais|applaud)|said|says|announced|announces|presented|conferred|awarded\sthe|handed|made\s(?:the|public)|informed|told|organi[sz]|administ|gave|gives|runs|published|disclosed|issued|decided"
        r"|chief\b|chairman|chairwoman|president\b|CEO\b|director|spokes\w+|general\smanager|managing\sdirector|vice[- ]president|who|declared|revealed|described|unveiled|listed|invited|recalled|explained|commented|added\sthat)|['’]s?\s"
    ),
    body_word=r"\b(?:Bureau|Department|Agency|Superintendent|Council|Ministry|Foundation|Institute|Committee|Union|Association|Government|Society|Commission|Federation|Chamber|Confederation|Forum|Secretar\w+|Minister|President|Governor|Congress|JUSE|EFQM|NIST|Conference|Ceremony|Palace)\b|^[A-Z]{2,5}$",
    seated=r"(?:(?P<name>\ue002)(?:,\s[^;:\ue001\ue002]{2,60}?)?\s)?\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside)\s(?:the\s)?$",
    own_wins=(
        r"[\"“'‘]?(?:[Tt]he\s)?(?P<who>[\ue002\ue003])[\"”'’]?[^\ue002:]{0,90}?\b(?:w[io]n|received|earned|gained|taken|took(?!\spart)|secured|obtained|collected|successful"
        r"|(?:was|been|were)\s(?:[a-z]+\s)?(?:awarded|honou?red|recogni[sz]ed|distinguished|presented|given|rewarded|decorated))\b[^\ue002:]{0,90}:\s*$"
    ),
    same_year=r"(?i:the same year|that (?:same )?year)",
    year_back=r"(?i:the year before|(?P<count>a|one|two|three|four|five|six|seven|eight|nine|ten) years? (?:earlier|before))",
    next_year=r"(?i:the (?:following|next) year|(?P<count>a|one|two|three|four|five|six|seven|eight|nine|ten) years? (?:later|after))",
    branch=r"(?i:\b(?:plant|factory|works|mill|refinery|branch|smelter)$)",
    no_subject=r"\b(?:by|in|at|from|with|of|to|for|on|near|under|against|than|like|behind|between|via|through|per|audit)\s(?:the\s|its\s|an?\s)?$|\ue002,\s(?:and\s)?(?:the\s)?$",
    topic=r"(?i:baldrige|company of the year awards|deming|society for quality|quality (?:profession|movement|control circle)|efqm|quality (?:award|prize)|excellence (?:award|prize|model)|(?:performance|business) excellence)",
    no_body=r"\b(?:Act|Law|Bill|Decree|Order|Resolution|Regulation|Charter|Directive)\b(?:\s(?:No\.?\s?)?[\d/]+)?$",
    respectively=r"\brespectively\b",
    unit_behind=r"\b(?:Works|Plant|Unit|Division|Complex|Campus|Refinery|Site|Factory|Business Unit|Facility|Branch|SBU)(?:\s(?:\d{1,3}|[IVX]+))?$|\b(?:Area|Zone|Region)\s(?:\d{1,3}|[IVX]+)$|^(?:Planta|Unidad|Unidade|División|Divisão|Complejo|Complexo|Refinería|Refinaria|Fábrica|Sucursal|Filial|Gerencia|Gerência|Superintendência|Campus|Sede)\s[A-Z]",
    tier_heading=rf"(?:Level\s(?:\d|[IVX]+|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)|[A-Z][a-z]+\s[Ll]evel)(?:\s?[–—:(-]+\s?[A-Z][a-z]+(?:\s[A-Za-z]+)?\)?)?(?:\s(?:[Ww]inners?|[Rr]ecipients?|[Aa]wards?))?|(?:{LEXICON.tier})(?:\s(?:Mentions?|Recognitions?|Medallions?|Medals?|Awards?|Prizes?|Levels?|Winners?|Recipients?|Troph(?:y|ies)|Class|Certificates?|Category))?|Certificates?\sof\sMerit|Commendation\sCertificates?|Winners?|Recipients?",
    generic_award=r"(?i:(?:(?:emerging\s)?industry|benchmark|sector)\sleaders?|best\s(?:of\sall|overall)(?:\s(?:awards?|prizes?|troph(?:y|ies)))?|good\sperformance|early\s(?:results?|improvement|development))|(?i:First|Second|Third|Fourth|Fifth|1st|2nd|3rd|(?:(?:First|Second|Third|1st|2nd)\s)?Runners?[- ]Up|Winner['’]?s?|Special\s(?:Recognition|Jury|Judges['’]?)|Jury['’]?s?\s(?:Special|Encouragement|Choice)|Team|Individual|Collective|Category|Sector|Honorary|Jury|Level\s(?:\d|[IVX]+|one|two|three|four|five)|Highest|Merit|Appreciation|Commendation|Encouragement|Consolation|Supreme|Overall|Premier|Grand|Gold|Silver|Bronze|Platinum|Diamond|Top|Main|Special|Outstanding|Gold\sPlus)(?:[- ][Ll]evel)?\s(?:[Aa]wards?|[Pp]rizes?|[Mm]edals?|[Rr]ecognitions?|[Tt]roph(?:y|ies))(?:\s(?:for|of|in)\s[\w &-]{2,40})?",
    short_award=r"(?:Quality|Excellence|(?:Business|Performance|Organi[sz]ational)\sExcellence)\s(?:Awards?|Prizes?)",
    not_of_award=r"(?:Special(?=\s(?:[A-Z]\w+\s){1,3}(?:Quality|Excellence)\s(?:Award|Prize))|(?:Category|Class|Group|Division|Section|Level)\s[A-Z\d]\w*\sof|(?:Running|Race|Racing|Going|Go|Bid|Bidding|Bids|Vying|Vies|Hunt|Applying|Nominees?|Up|Contenders?|Contending|Competing|Shortlist|Ready|Runs?|Finalists?|Candidates?|Hopefuls?|Call|Calls|Entries|Nominations?|Applications?|Registration|In\s[Ll]ine)\s[Ff]or)\s(?:[Tt]he\s)?(?=[A-Z])",
    inner_edition=(
        r"(?P<before>)(?P<edition>First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Inaugural|\d{1,2}(?:st|nd|rd|th))"
        r"(?:\sAnnual|\sBiennial)?\s(?P<behind>(?!(?:Choice|Chance|Class|Lady|Ladies|Nations?|Place|Prize|Award|Degree|Level|Aid|Grade|Star)\b)(?:[A-Z][\w.&'’-]*\s|of\s|for\s|and\s)+(?:Awards?|Prizes?|Medals?|Troph(?:y|ies)|Accolades?)\b.*)"
    ),
    same_award=r"(?i:(?:the|this|that)\s(?:very\s)?same\b)",
    not_won_behind=r"[^;:.]{0,40}?\sas\s(?:its|an?|the|their)\s(?:[a-z]+\s)?(?:models?|references?|basis|templates?|patterns?|guides?|benchmarks?|starting|examples?|blueprint|yardstick)\b",
    plural_award=r"(?:[Aa]wards|[Pp]rizes|[Mm]edals|[Tt]rophies)$",
    year_right_behind=r"\s?\([^()]{1,12}\)\s?\ue005",
    news_date=rf"\b(?:{MONTH})\.?\s(?:\d{{1,2}},?\s)?\d{{4}}",
    aside=r",\s(?:which|who|whose|that)\b[^,;]*$",
    past_heading=r"(?i:\b(?:past|previous|former|earlier|roll of honou?r|hall of fame|since)\b)",
    award_breaks=rf"\bfor\sthe\s|(?<![\w’])(?:[A-Z][\w&.-]*\s){{1,6}}{BODY}['’]s\s(?=[A-Z]\w+\s)|\b(?:Prestigious|Coveted|Renowned|Esteemed|Sought-[Aa]fter|Much-[Cc]oveted|Highly)\s|\b{COUNTRY}['’]s\s|"
    r"(?:Judging|Awarding|Conferr?ing|Conferment|Bestowal|Finals?|Assessments?|Evaluations?|Administration|Organi[sz]ers?|Responsibility|Selection|Eligibility|Organi[sz]ation|Coordination|Management|Scoring|Reviews?|Entrants|Laureates|Holders?|Sponsors?|Presentation|Creation|Winning|Applying|Introduction)\s(?:of|for)\s(?:the\s)?|(?:Certificates?|Commendations?|Trophy|Trophies)\s(?:of\s[A-Z]\w+\s)?of\s(?:the\s)?|Year['’]s\s|[A-Z][a-z]+['’]s\s(?=(?:National|Top|Highest|Annual|First|Premier|Prestigious)\b)|\b(?:Road|Journey|Path|Way)\sto\sthe\s(?=[A-Z])|\b(?:Hall\sof\sFame|(?:\d+(?:st|nd|rd|th)\s)?(?:Cycle|Round)|Office|Secretariat|Committee|Council|Board|Foundation|Years?|History|List|Ceremony|Launch|Edition|Chairman|Director|Head|Managers?|Administrators?|Custodians?|Partners?|Applicants?|Applications?|Entries|Winners?|Recipients?|Finalists?|Examiners?|Assessors?|Candidates?|Judges|Nominees?|Nominations?|Registration|Criteria|Champions?|Ambassadors?)\s(?:of|for)\s(?!the\sYear\b)(?:the\s)?",
    year_of_news=(
        rf"(?P<year>{YEAR})\s(?:[a-z]+\s){{0,2}}(?:(?:[Aa]wards?|[Ww]inners|[Rr]ecipients|[Hh]onou?rees|[Pp]rizes?|[Ll]aureates|[Aa]wardees|(?:award\s)?(?:edition|cycle|round))\b|(?<=For\s\d\d\d\d\s)(?=the\s))"
    ),
    dateline=(
        rf"(?!{_SPOT}{{0,6}}\s(?:–|-)\s(?:[A-Z][\w&]*\s){{0,4}}(?:Department|Branch|Division|Unit|Plant|Headquarters|Directorate|Office|Holding|Company|Group|Complex|Campus|Services?)\b)(?:"
        rf"(?:{_SPOT}{{0,2}}\s?(?:\([A-Z][\w ]{{2,25}}\)\s?)?(?:\[[A-Z][\w ]{{2,20}}\])?,?\s\(?{MONTH}\s\d{{1,2}}\)?(?:,?\s\d{{4}})?\s?(?:\([^()]{{2,30}}\)\s?)?:\s+(?=[A-Z\"“]))|"
        r"(?:\([A-Z][^()]{3,70}\d{4}\)\s?(?:–|—|--|-)\s+(?=[A-Z\"“]))|"
        r"(?:[A-Z][a-z]+(?:,\s[A-Z]\w+)?\s\([A-Z][^()]{2,30}\)\s(?=[A-Z][a-z]+\s))"
        rf"|(?:{_SPOT}{{0,2}},?\s?(?:\([^()]{{2,30}}\)\s?)?(?:[,/]?\s?\([^()]{{2,40}}\)\s?)?(?:/[^/]{{2,30}}/\s?)?(?:–|—|--|-)\s+(?=[A-Z\"“]))"
        rf"|(?:{_SPOT}{{0,5}},?\s?(?:\([^()]{{2,30}}\)\s?)?{_DAY}(?:,?\s[A-Z][A-Za-z]{{1,8}})?\s?(?:[,/]?\s?\([^()]{{2,40}}\)\s?)?(?:/[^/]{{2,30}}/\s?)?(?:–|—|--|-)\s+(?=[A-Z\"“]))"
        rf"|(?:{_SPOT}{{0,5}},?\s(?:{MONTH}\.?\s(?:\d{{1,2}},?\s)?\d{{4}}|\d{{1,2}}\s{MONTH},?\s\d{{4}})\s?:\s+(?=[A-Z\"“])))"
    ),
    dateline_place=r"[A-Z][\w.'’]*(?:[ ,]+[A-Z][\w.'’]*){0,3}:\s+(?=[A-Z])",
    institution=(
        r"(?:Shire|Canton|Parish|Ruler|King|Queen|Emir|Mayor|Governor|Sultan|Prince|Princess|Minister|President|Bank|University|Government|Republic|Institute|Courts?|Forum|College|Authority|Association|Society|Chamber|Ministry|Department|Council|Federation|Confederation|City|State|Port"
        r"|Office|Board|Agency|Commission|Union|Kingdom|Parliament|Organi[sz]ation|Emirate|Province|Corporation|Administration|Bureau|Academy|Foundation|Institution|Service|Hospital|School|Airports?|Municipality|Exchange|Directorates?|Secretariat|Inspectorate|Registry|Polyclinic|Theatre|Gallery|Archives?|Cooperative|Syndicate|Guild|Centre|Center|System|Services|Systems|Schools?|District|Clinic|Network|Partnership|Alliance|Club|Order|Knights|Sisters|Daughters|Sons|Library|House|(?:Division|Plant|Unit|Works|Factory|Mill)(?:\s(?:[IVX]+|\d+))?|Faculty|Campus|Complex|Branch|Team|Heart|Voice|Friends|Polytechnic|Museum|Press|Police|Railways?|County|Town|Township|Village|Borough|Municipality|Parish|Diocese|Archdiocese|Canton|District|Region|Zoo|Garden|Taste|Voice|Friends|Battle|Treaty|Gulf|Bay|Isle|Islands?)"
    ),
    no_town=rf"(?:{ABSTRACT}|{PAIRED}|America|Europe|Asia|Africa|(?!(?:Athens|Brussels|Naples|Cannes|Nantes|Algiers|Tours|Queens|Rheims)\b)[A-Z][a-z]+(?:[^aiuos]s|ss|ing|ment|tion|ce|ics|gy|cy|try|ity|hood|dom|ism)|.*\s(?!(?:Springs|Rapids|Falls|Hills|Gardens|Heights|Lakes|Rivers|Plains|Pines|Oaks|Keynes|Woods|Waters)\b)[A-Z][a-z]+[^aiuos]s|.*\s[A-Z][a-z]+(?:tion|ment|ology|ics|ance|ence|ity)|.*\b(?:{HOUSE}|{LEGAL}))(?:\s.*)?|[^A-Z].*|[A-Z]{{2,}}.*",
    state=rf",\s(?P<state>{STATE})(?!(?<!\.)\s[A-Z])(?=[,.;)\s])",
    honours_heading=r"(?i:\b(?:honou?rs?|awards?(?: and recognitions?)?|milestones|achievements|recognitions?|accolades|history|timeline)\b)",
    news_of_this_year=r"(?:[Tt]his year|[Ll]ast night|[Tt]onight|[Yy]esterday)['’]s (?:[A-Za-z]+ ){0,4}(?:winners?|recipients?|awards?|prizes?|Awards?|Prizes?)|(?:winners?|recipients?)\s(?:[a-z]+\s){0,2}this year",
    country_of=rf"{COUNTRY}['’]s",
    towns=TOWNS | TOWNS_OF_ENGLISH,
    officer=r"(?P<company>(?!(?:Vice|Deputy|Joint|Executive|Former|Acting|Senior|Group|Assistant|Regional|National|General|Board|Company|Trade|State|Union|Its|The|Managing|Associate|Corporate|Plant|Area|Country|Global|Marketing|Sales|Technical|Operations|Finance|Quality|Mr|Dr|Shri)\b)[A-ZÀ-Þ].{1,60}?)(?:['’]s)?\s(?:CMD|CEO|MD|JMD|COO|CFO|CIO|CTO|CGM|DGM|Chief\s\w+\s(?:\w+\s)?Officer|(?:Joint\s|Deputy\s|Group\s|Executive\s|Senior\s|Assistant\s|Vice\s)*(?:Managing\sDirector|General\sManager|Vice[- ]President|Director|President|Chairman|Chairperson|Chairwoman|Manager))(?:\s(?:and|&|cum)\s(?:CEO|Managing\sDirector|MD|President))?\s(?:Mr\.?\s|Ms\.?\s|Dr\.?\s|Shri\s|Engr\.\s)?[A-ZÀ-Þ].*",
    place_shape=r"[A-ZÀ-ÞĐ]\w+(?:[ -][A-ZÀ-ÞĐ]\w+){0,2}\s(?:Province|Prefecture|State|Governorate|Regency|Oblast|(?<!School\s)District|County)",
    region=REGION,
    place_code=rf"{COUNTRY}|{REGION}|UK|USA?|U\.S\.(?:A\.)?|UAE|EU",
    no_winner=r"(?i:(?:prize |award )?not (?:awarded|given|presented|held|conferred)(?: .{2,30})?|no (?:award|winner|recipient|prize)s?(?: .{2,30})?|(?:prize winners|finalists|commendations) only|not contested|none|nil|n/?a|withheld|-+|–|—)",
    category_behind=r"\s(?:categor(?:y|ies)|segment|section|class|sector)\b(?!\s[A-Z])",
    category_phrase=r"(?i:in the (?:['‘“])?(?P<category>[a-z][a-z ,&\-]{2,40}?)(?:['’”])? (?:category|sector)\b|\b(?P<individual>individual)\b)".replace(
        "|\\b(?P<individual>individual)\\b", ""
    ),
    year_when=r"\ue005,\swhen$",
    office=rf"{_OFFICE}\s(?:of|and)\b|{_OFFICE}$",
    head_of=rf"(?:[A-Za-z\-]+\s){{0,3}}?{_OFFICE}(?:[\s,-]+[A-Z][A-Za-z&]+){{0,3}}?\s(?:of|at)\s(?:the\s)?(?:(?:[A-Z]\w+\s)?Board(?:\sof\s(?:Directors|Management|Trustees|Governors))?\s(?:of|at)\s(?:the\s)?)?(?P<employer>[A-Z].+)",
    title_before=rf"(?:{_OFFICE},\s(?:[A-Z][\w.'-]*\s?)+$)|(?:^|\s)(?:{_OFFICE}|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Professor|Sir|Shri|Smt\.?|H\.E\.|Datuk|Dato['’]?|Datin|Tan\sSri|Tun|Tunku|Encik|Puan|Engr\.|Atty\.|Ing\.|Lic\.|Drs\.|Ir\.|Don|Doña|Thiru|Kumari|Begum|Sheikh|Shaikh|HH|HRH|(?:(?:State|U\.S\.|US)\s)?(?:(?:Lt|Gov|Sen|Rep|Hon|Rev|Capt|Maj|Sgt|Cmdr|Adm|Gen|Col|Brig)\.\s)+|(?:(?:State|U\.S\.|US)\s)?(?:Senator|Representative|Congress(?:man|woman)|Lieutenant|Honou?rable|Delegate|Commissioner))\s?(?:[A-Z][\w.'-]*\s?)+$",
    title_after=rf",\s(?:the\s|its\s|who\sis\s|an?\s|[A-Z]\w+['’]s\s)?(?:[a-z\-]+\s)?(?:[A-Z][a-z]+\s(?:(?:and|&|for)\s)?){{0,3}}?(?:Group\s|Executive\s|Senior\s|Deputy\s|Vice\s)*{_OFFICE}\b",
    naming=NAMING,
    reading=READING,
    listed=LISTED,
    weighed=WEIGHED,
    telling=TELLING,
)
