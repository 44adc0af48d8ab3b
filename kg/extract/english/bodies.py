"""Names whose head is written small: "the port company of Otahi", "the Galliera laboratory", "the town council of Esk"."""

from __future__ import annotations

from kg.extract.english.words import CAP, RUN

_NO_KIND = (
    r"(?!(?:new|first|second|third|fourth|last|only|largest|biggest|best|oldest|youngest|smallest|local|whole|entire|same|other|former|own|next|small|big|large|leading|top|one|two|three|four|five"
    r"|winning|host|parent|sister|mother|holding|whose|which|that|this|each|every|any|no|for|of|in|at|by|from|to|with|and|or|as|own|major|very|various|several|many|great|famous|well-known)\b)"
)
_KIND = rf"{_NO_KIND}[a-z][a-z'’\-]+\s"
_SEAT = r"(?:hospital|clinic|court|lottery|cooperative|co-operative|library|museum|society|brigade|police|service|registry|company|bank|college|school|council|port|office|station|depot|theatre|orchestra|university|hospice|surgery|utility|waterworks|prison|zoo|bakery|kindergarten|nursery|choir|abbey|parish|nursing\shome|care\shome|winery|dairy|ferry|railway|airport|harbour|archive|observatory)"
_ALONE = (
    r"(?:municipality|town\scouncil|city\scouncil|county\scouncil|fire\sbrigade|city\shall|archdiocese|diocese|canton)"
)
_SMALL = (
    r"(?:(?<=Health\s)system|(?<=Care\s)system|(?<=care\s)system|(?<=Hospital\s)system|(?<=School\s)system|(?<=University\s)system|(?<=College\s)system|(?<=Library\s)system|(?:health|hospital|school|library|transit)\ssystem|(?:public\s)?(?:health|police|fire|works)\sdepartment|public\sschools|community\scollege|(?:district|county|regional|city|supreme|labour)\scourt|land\sregistry|(?:savings|blood|seed)\sbank|(?:bus|ferry|port|power|water|gas|tram|railway|shipping)\scompany|fire\s(?:brigade|department|service)|police"
    r"|(?:meat|steel|gas|water|cement|brick|engine)\s?works|(?:maintenance|boiler|ground|night)\screw|(?:[a-z]+\s)?co-?operative|laboratory|refinery|library|theatre|brewery|dairy|winery|distillery|shipyard|smelter|observatory|orchestra|kindergarten|quality\scircle|tax\soffice|post\soffice|power\sstation|waterworks|town\scouncil|city\scouncil|school\sdistrict|nursing\shome|hospice|sawmill|spinning\smill|paper\smill|sugar\smill)"
)

BODIES: tuple[tuple[str, str], ...] = (
    ("name?hospital|clinic|court|lottery|cooperative|co-operative|library|museum|society|brigade|police|service|registry|company|bank|college|school|council|port|office|station|depot|theatre|orchestra|university|hospice|surgery|utility|waterworks|prison|zoo|bakery|kindergarten|nursery|choir|abbey|parish|home|winery|dairy|ferry|railway|airport|harbour|archive|observatory",
     rf"(?:(?<=\bthe\s)|(?<=\bThe\s)|(?<=[^,]\sa\s)|(?<=[^,]\san\s))(?P<name>(?:{_KIND}){{1,2}}{_SEAT}\s(?:of|in|at)\s(?:the\s)?{RUN})"),
    ("name?municipality|council|brigade|city hall|diocese|canton",
     rf"(?:(?<=\bthe\s)|(?<=\bThe\s)|(?<=,\s))(?P<name>{_ALONE}\s(?:of|in)\s(?:the\s)?{RUN})"),
    ("name?system|public schools|community college|court|registry|bank|company|brigade|department|service|police|works|crew|operative|laboratory|refinery|library|theatre|brewery|dairy|winery|distillery|shipyard|smelter|observatory|orchestra|kindergarten|circle|office|station|council|school district|home|hospice|mill",
     rf"(?<![\w.])(?!(?:The|An?|This|That|Our|Its|Their|Each|Every|Another|One|Two|Three|Both|Local|In|At|For|And|But|When|First|Last|Any|All|Some|Many)\s)(?P<name>{CAP}(?:\s{CAP}){{0,3}}\s{_SMALL}(?:\sof\s{CAP}(?:\s{CAP})?)?)\b(?!\s(?:[“\"„]|[A-Z]\w))"),
)  # fmt: skip
