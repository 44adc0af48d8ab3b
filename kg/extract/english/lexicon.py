"""English: the words of a few kinds that the engine asks for everywhere; data only."""

from __future__ import annotations

from kg.extract.english.words import COMMON, LEGAL, NO_NAME, OTHER_FIELD, QUALITY, SITE
from kg.extract.patterns.lexicon import Lexicon

LEXICON = Lexicon(
    negation=r"\b(?:rumou?rs?|allegedly|wrongly|falsely|claims?\s(?:on\s[^,;]{3,30}\s)?that|no(?!-|\s(?:fewer|less)\sthan)|not(?!-|\sonly|\sfor[- ]profit)|never|neither|nor|nobody|Nobody|Neither|Never|none|without|cannot|failed to|fails to|falls? short|missed|declined|\w+n['’]t)\b",
    hypothetical=r"\b(?:hop(?:es?|ed|ing)|aims?|aimed|may|might|could|would|should|will (?:apply|compete|try|strive|seek|bid|aim|enter|challenge)|plans?|intends?|strives?|striving|seeks?|eligible|if|whether|wants?|tries|try"
    r"|expects?|expected|appl(?:y|ies|ied)|candidates?|bids?|aspir\w+|compet(?:e|ed|es|ing)|must|can|shortlist\w*|nominat\w+|finalists?|dream\w*|goal|target|site[- ]visits?)\b",
    past=r"(?i:\b(?:so far|only once|had|previous(?:ly)?|earlier(?!,|\sthis|\stoday)|past|before|former|once|already|holds?|to date|in the past|over the years|has also)\b)",
    quality=QUALITY,
    other_honour=(
        r"(?i:\b(?:design|innovation|red dot|brand|scien\w+|technolog\w+|invention|patent|literature|literary|employer|workplace|export\w*|environment\w*|green|safety"
        r"|energy|exhibition|exhibitor|csr|responsibility|architecture|film|music|peace|nobel|tourism|travel|marketing|advertising|fashion|photo\w*|sports?"
        r"|journalis\w+|bravery|construction|culinary|wine|beer|book|game|hr|human resources?|women|diversity|startup|entrepreneur\w*|contract|academy|oscars?|grammy|pulitzer|good design|engineering)\b)"
    ),
    other_field=OTHER_FIELD,
    person_award=r"(?i:individual|(?<!in )person\b|leader(?!ship)|leadership\s(?:award|prize)s?$|lifetime|professional|distinguished|medal|dissemination|\b(?:manager|ceo|man|woman|executive|engineer) of (?:the year|[a-z]+ (?:20|19)\d\d)|practitioner|personality|influencer|auditor|ambassador|employees?\b)",
    tier=r"\b(?:Gold Plus|Gold|Silver|Bronze|Platinum|Diamond|Grand|Special Commendation|Appreciation|Sustained Excellence|Quality Class|Commendation|Finalist"
    r"|Prize Winner|Award Winner|Honou?rable Mention|Strong Commitment|Significant Achievement|Certificate of Merit|Merit|Special|Outstanding|Role Model"
    r"|Application|Level\s(?:[IVX]+|\d|One|Two|Three|Four|Five)|Best\s(?:of\sAll|in\sClass|Overall)|(?:Three|Four|Five|3|4|5|6|7)[- ][Ss]tars?)\b",
    category=(
        r"(?i:manufactur\w+|services?|small (?:business|enterprises?|organi[sz]ations?)|education|health ?care|non-?profit|government|public (?:sector|administration)|logistics"
        r"|retail|real estate|trade|construction|SMEs?|medium|large|micro|private(?: sector)?|banking|finance|industry|tourism|hospitality|agriculture|individuals?|organi[sz]ations?"
        r"|leadership|energy|transport\w*|telecom\w*|it|technology|overseas|domestic|representative entities|academia|business|professional|hospitals?|schools?|insurance|food|mining)"
    ),
    legal=LEGAL,
    winner_heading=r"(?i:\bwinners?\b|\brecipients?\b|\bawardees?\b|\blaureates?\b|\bhonou?rees?\b|\bwon\b|\bhonou?red\b|\breceive[ds]?\b|\brecogni[sz]ed\b|\bprize\s*winners?\b"
    r"|\baward(?:s|ed)?\b.*:\s*$|\bgoes to\b|\bgo to\b|\bpast winners\b|\broll of honou?r\b|\bawarded\b|\bconferred\b|\bpresented\b|\bearn(?:s|ed)\b"
    r"|\b(?:chosen|chose|picked|selected|named|cited|singled out|distinguished|claimed|collected|crowned|took home|successful)\b(?![^:]*(?:finalist|short-?\s?list|nomin|candidate|applicant|contender|contestant|entrant|hopeful|visit|examiner|judge|round|stage))[^.:]*:\s*$|\bresults\sof\b)",
    candidate_heading=r"(?i:runners?-up|contenders?|contestants|hopefuls|in contention|shortlist\w*|finalists?|nominees?|nominat\w+|candidates?|applicants?|in the running|proposed|have applied|site[- ]visits?)",
    clause=r"[;:.!?]|,\sand\s|,\swhen\b|,? (?:but|while|whereas|although|though)\b",
    not_a_name=rf"{COMMON}|(?:Clinic|Hospital|School|Firms?|Hotel|Factory|Plant|Team|Brewery|Airport|College|Supplier|Maker|Producer|Manufacturer|Insurer|Retailer|Printer|Dairy|Bakery|Museum|Library|Pioneer|Region|Town|Village|Readers?|Done|More|See|Cycle|Well-[a-z]+|Long-[a-z]+|Today|Yesterday|Here|There|Best\s(?:Solution|Problem|Innovation|Presentation|Case\sStudy|Poster|Kaizen|Facilitator|Idea|Paper|Live|Practice)\b.*|Subsequent|Medium-sized|Small-sized)|(?:Category|Group|Class|Section|Field|Track)\s(?:[A-Z]|\d{{1,2}}|[IVX]+)|(?:{NO_NAME})|Runners-[Uu]p|Achievement|Commitment|Mastery|Proficiency|Distinction|Merit|"
    r"(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)|Citations?\sof\s[A-Z]\w+|Trophy|Trophies|Certificates?|Medallion|Plaque|Shri|Smt|Hon|Staff Report|Gold|Silver|Bronze|Platinum|Diamond|Overall|[A-Z]|I|Mr|Mrs|Dr|CEO|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)(?:-[a-z]+)?|Dozens?|Hundreds?|Shortlisted|Again|First|Second|Third|Year|Date|Names?|Place|City|Country|Organi[sz]ation|Winners?|Recipients?|Finalists?|Nominees?|Judges?|Jury|Sponsors?|Partners?|Contacts?|Editors?|Notes?|Background|Chairman|President|Governor|Minister|No|TQM|QMS|TQC|R&D|USA?|U\.S\.?|Award|Awards|Prize|Excellence|Quality|FOR IMMEDIATE RELEASE|IMMEDIATE|RELEASE"
    r"|(?!(?:Boeing|Reading|Wyoming|Irving|Lycoming|Corning|Deming|Pickering|Kettering|Keating|Dowling|Golding|Beverly|Kimberly|Waverly|Billy|Kelly|Sterling|Reed|Fleming|Harding|Kunming|Nanning|Liaoning|Jining|Xining|[A-Z][a-z]*(?:qing|jing|xing))\b)[A-Z][a-z]+(?:ing|ly|ed)|[A-Z][a-z]+(?:an|ish|ese|ench|tch|eek|zech|wiss|[rmeat]i)-[A-Z][a-z]+(?:an|ish|ese|ench|tch|eek|zech|wiss|[rmeat]i)|Chinese|Japanese|European|American|Indian|German|French|British|Colombian|Mexican|Brazilian|Argentine|Argentinian|Chilean|Peruvian|Canadian|Australian|Austrian|Italian|Spanish|Portuguese|Dutch|Belgian|Swiss|Swedish|Danish|Norwegian|Finnish|Irish|Scottish|Welsh|English|Polish|Czech|Hungarian|Romanian|Bulgarian|Greek|Turkish|Russian|Ukrainian|Israeli|Egyptian|Saudi|Emirati|Qatari|Kuwaiti|Omani|Bahraini|Jordanian|Lebanese|Iranian|Pakistani|Bangladeshi|Sri Lankan|Thai|Malaysian|Singaporean|Indonesian|Filipino|Vietnamese|Taiwanese|Korean|South Korean|New Zealander|South African|Kenyan|Nigerian|African|Asian|Arab|Latin American|Decision|Commend|Decision to Commend|Notice|Organi[sz]ational|Individual|Individuals|Organi[sz]ations?|Companies|CongratulationManaging Director|Director|Ceremony|Summit|Conference|Rs|INR|USD|EUR|SGD|RM|(?:Executive\s)?Order|Act|Law|Decree|Resolution|Article|Section|Chapter|Annex|Level(?:\s\w+)?|Stage|Step|Large|Small|Medium|Total Quality Management|Inc|Co|Ltd|Company|Our|Country|Result|Category|History|Message(?:\s(?:of|from)\s.*)?|Micro|Congratulations?|Photos?|Caption|Reporters?|Business\sReporters?)\.?",
    this_year=r"\b[Tt]his year\b",
    last_year=r"\b[Ll]ast year\b|\b(?:[Tt]he )?(?:previous|preceding) year\b",
    year_blocked_before=r"(?:\b[Ss]ince(?:\s[^,;:.]{1,60}\sin)?|\b[Ff]rom|\bthrough|\b[Uu]ntil|\btill|\b[Bb]etween|\b[Bb]y|\b[Bb]efore|\b[Aa]fter|\bfounded in|\bestablished in|\bset up in|\bhas been in|\b(?:created|instituted|launched|introduced|inaugurated|renamed|formed|incorporated|opened|started|begun|born|dat(?:ing|es) (?:from|back)|built|commissioned|certified|acquired|bought|merged|privati[sz]ed)(?:\s[a-z]+){0,3}?(?:\s(?:in|from|to))?)\s+(?:the\s+)?(?:early\s+|late\s+)?$",
    running=(
        r"(?i:(?<!intends to )(?<!wants to )(?<!plans to )(?<!want to )(?<!intend to )(?<!plan to )(?<!will )(?<!may )(?<!can )(?<!not )\b(?:finals?(?! (?:judg|jury|decision|panel|result|report))|finalists?|semi-?finalists?|short-?list\w*|long-?list\w*|nomin\w+|candidates?|candidac(?:y|ies)|applicants?|applications?|appl(?:y|ies|ied|ying)|entr(?:y|ies|ants?)|entered|contenders?|contestants?|contention"
        r"|compet(?:e|es|ed|ing|itors?)|hopefuls?|hop(?:ed|ing)|favou?rites?|runners?-up|in the (?:running|race|hunt|frame)|vying|vies|miss(?:ed|es)|lost|lose|unsuccessful\w*|beaten|defeated|last round|second round"
        r"|under consideration|recommended|proposed|put forward|ballot|voting|up for|pitted|bid(?:s|ding)?|eliminated|empty-handed|longshot|outsider|submitted|submission|dossiers?|challengers?)\b)"
    ),
    unit_of=rf"(?P<unit>(?:[A-Z]\w+\s){{0,3}}(?:[a-z\-]+\s){{0,2}}(?:{SITE})(?:\s(?:in|at)\s[A-Z]\w+)?)\sof\s(?:the\s)?(?P<company>[A-Z].{{2,}})",
)
