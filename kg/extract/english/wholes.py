"""Names that hold what would cut another: quotation marks, "named after ...", a dash before a unit, an owner's "'s"."""

from __future__ import annotations

from kg.extract.english.words import CAP, HOUSE, LEGAL, PAIRED, RUN, STARTS

_FORM = (
    r"(?:P[EUJ]|PUE|J?KP|JP|[OPCZ]?JSC|[OZP]?AO|OOO|LLC|LLP|AD|DOO|SE|FSUE|FGUP|SUE|MUP|R?UE|RUP|PUC|NGO|NPO|IP|TOO|PTUP|UAB|SIA"
    r"|(?:Public|Private|Municipal|State|Communal|Cultural|Joint[- ]Stock|Limited|Production)\s(?:Institution|Enterprise|Company|Association|Utility)|Institution|Company|Enterprise|Concern|Corporation|Holding|Group|Firm|Hotel|Restaurant|Lyceum|Gymnasium|Kindergarten|Sanatorium|Plant|Factory|Works|Mill|Dairy|Bakery|Cooperative"
    rf"|University|Clinic|Polyclinic|Theatre|Museum|Library|Society|Combine|Trust|Publishing House|{HOUSE})"
)
_QUOTED = r"[\"“„«](?=[A-Z0-9À-Ž])[^\"“”„«»\n]{2,60}[\"”“»]"
_UNIT = (
    r"(?:Department|Branch|Division|Unit|Plant|Factory|Works|Complex|Campus|Headquarters|Directorate|Holding Company|Terminal|Refinery"
    r"|Faculty|Site|Depot|Smelter|Mill)"
)
_KIND = (
    r"(?:National|Regional|General|Central|District|City|Municipal|State|University|Medical|Technical|Provincial|County|Public|Primary|Secondary|High|Higher|Royal|Federal|Agricultural"
    r"|Specialist|Children['’]s|Maternity|Military|Voivodeship|Oncology|Vocational|Economic|Administrative|Appeal|Labou?r|Teaching|Community|International|Natural|Open|Tax|Statistical|Forest|Fire|Police|Customs|Emergency)"
)
_SEAT = r"(?:Museum|Hospital|Court|Library|School|Chamber\sof\s(?:Commerce(?:\sand\sIndustry)?|Crafts)|Clinic|Office|University|College|Theatre|Academy|Institute|Cent(?:er|re)|Headquarters|Administration|Inspectorate|Gallery|Prison|Directorate)"
_ALONE = r"(?:(?<=\b[Tt]he\s)|(?<=[:,;•]\s)|(?<=\n)|(?<=\band\s)|(?<=\bto\s)|(?<=\bby\s)|(?<=\bare\s)|(?<=[-–*]\s)|(?<=\d[.)]\s))"
_CAUSE = rf"(?:{PAIRED}|Women|Men|Children|Youth|Family|Democracy|Peace|Freedom|Disability|Nature|Art|Literature|Law|Labor|Religion|Ethics|Values|Knowledge|Progress|Growth|Enterprise|Competitiveness|Excellence|Leadership|Performance|Equality|Solidarity)"

WHOLES: tuple[tuple[str, str], ...] = (
    ('name?"|“', r"(?P<name>[A-Z][a-z]+(?:\s[A-Z]\.)?\s(?:[\"“][A-Z][a-z]+[\"”])\s[A-Z]\w+(?:,?\s(?:Jr|Sr)\.)?)"),
    ("name? (", rf"(?:(?<=[:,;]\s)|(?<=\band\s)|(?<=\bby\s)|(?<=\bto\s))(?=[^(,;:\n]{{0,60}}[À-ÖØ-öø-ÿ])(?P<name>{CAP}(?:\s(?!(?:of|and|the|in|by|to|for|with|was|were|is|are|an?|from|at|on|has|won)\s)[\w'’&-]+){{1,6}})(?=\s\([A-ZÀ-Ö][^()]{{2,40}}\))"),
    ("name? at ", rf"{STARTS}(?P<name>(?:{CAP}\s){{0,5}}(?:School|College|Faculty|Institute|Centre|Center)\sof\s{CAP}(?:\s(?:and\s|&\s)?{CAP}){{0,3}}\sat\s(?:the\s)?(?:{CAP}\s){{1,4}}(?:University|College|State|Tech|Polytechnic)(?:\s(?:at|in)\s{CAP})?)\b(?!\s(?:[A-Z]|of\b))"),
    ("name? at the university", rf"{STARTS}(?P<name>(?:{CAP}\s){{0,5}}(?:School|College|Faculty|Institute|Centre|Center)\sof\s{CAP}(?:\s(?:and\s|&\s)?{CAP}){{0,3}}\sat\sthe\sUniversity\sof\s{CAP}(?:\s{CAP})?)\b(?!\s[A-Z])"),
    ('name?"|“|„|«', rf"{STARTS}(?P<name>(?:{CAP}\s){{0,5}}{_FORM}\s{_QUOTED})"),
    ('name?"|“|„|«', rf"(?P<name>{_QUOTED},?\s(?:{LEGAL}|{_FORM}\b(?!\s[A-Z])))"),
    ("name?named after|named for|named in",
     rf"{STARTS}(?P<name>{RUN}\snamed\s(?:after|for|in\shonou?r\sof)\s(?:the\s)?(?:[A-Z]\.\s?){{0,3}}{RUN})"),
    ("name? - | – ", rf"{STARTS}(?P<name>{CAP}(?:\s{CAP}){{0,5}}\s[–-]\s(?:(?:{CAP}\s){{1,4}}{_UNIT}|Headquarters|Holding\sCompany))\b(?!\s[A-Z]|\s[–-]\s)"),
    ("name? of ", rf"{STARTS}(?P<name>{CAP}(?:\s(?:of\s)?{CAP}){{0,5}}\s[–-]\s(?:Faculty|School|Department|Institute|College|Branch|Directorate)\sof\s(?:the\s)?{CAP}(?:\s(?:and\s)?{CAP}){{0,3}})"),
    ("name? of ", rf"\b(?P<name>(?:City|Town|Municipality|County|Region|Province|State|Canton|District|University)\sof\s{CAP}(?<!s)['’]s\s(?:{CAP}\s){{0,4}}(?:[a-z]+\s)?(?:unit|school|hospital|department|library|administration|office|division|{_UNIT}|{HOUSE}))\b"),
    ("name? in ", rf"{_ALONE}(?P<name>(?:{_KIND}\s){{1,4}}{_SEAT}\sin\s(?!January|February|March|April|May\b|June|July|August|September|October|November|December){CAP}(?:[- ][A-Z]\w+)?)"),
    ("name? and ", rf"(?<=\b[Tt]he\s)(?P<name>(?:[A-Z]\w+\s)?{_CAUSE}\s(?:and|&)\s(?:{CAP}\s){{0,2}}{_CAUSE}\s{HOUSE})\b(?!\s(?:[A-Z]|of\b|for\b))"),
)  # fmt: skip
