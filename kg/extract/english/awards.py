"""Awards whose names have no word for an award in them: a cup or an owl of quality, a title of the year, foreign ones."""

from __future__ import annotations

from kg.extract.english.words import CAP, COUNTRY, PREFIX, PURPOSE, STARTS

_FIELD = r"(?:[Qq]uality|Excellence|Productivity|Kaizen|Improvement|Performance|Industrial|Business|Service|Operational|Lean|Management)"
_SHAPE = (
    r"(?:Cups?|Shields?|Seals?|Labels?|Stars?|Crowns?|Diplomas?|Laurels?|Laureates?|Ribbons?|Roses?|Keys?|Charters?|Plaques?|Badges?|Lions?|Eagles?"
    r"|Elephants?|Tigers?|Falcons?|Condors?|Owls?|Peacocks?|Horses?|Leaf|Leaves|Torch(?:es)?|Flames?|Globes?|Spheres?|Pyramids?|Pagodas?|Rings?"
    r"|Hammers?|Anvils?|Bells?|Lanterns?|Anchors?|Drops?|Palms?|Oaks?|Pearls?|Swords?|Plates?|Bowls?|Pennants?|Banners?|Rosettes?|Wreaths?|Apples?"
    r"|Statuettes?|Sunflowers?|Lotus|Dragons?|Swans?|Dolphins?|Stags?|Storks?|Camels?|Emblems?|Oscars?|Trefoils?|Gears?|Wheels?|Compass(?:es)?|Beacons?|Q)"
)
_CONTEST = (
    r"(?:Contest|Competition|Championship|Challenge|Showcase|Olympiad|Honou?rs?(?:\sList)?|Honou?r\sRoll|Benchmark)"
)
_BODY = r"(?!\s(?:Council|Committee|Foundation|Secretariat|Board|Bureau|Trust|Office|Association|Cent(?:er|re)|Society|Institute|Circles?|Group|Company|Ltd|Inc|Airlines?|Foods|Hotels?|Insurance|Steel|Mining)\b(?!\s(?:Prize|Award)))"
_OF_QUALITY = rf"(?:of|for)\s+(?:the\s+)?(?:(?:Industrial|National|Total|Service|Business|Operational|Performance)\s)?(?:Quality|Excellence|Productivity|Improvement|Kaizen)(?:\s(?:Circles?|Management|Improvement|Work|Control))?\b{_BODY}"
_MERIT = r"(?:(?:(?:Small|Medium|Large|Micro|National|Regional)\s)?(?:Company|Enterprise|SME|Organi[sz]ation|Exporter|Manufacturer)|(?:Quality|Excellence|Six\sSigma|Lean|Kaizen|Improvement)\s(?:[A-Z][a-z]+\s)?[A-Z][a-z]+|Factory|Plant|Auditor)"
_PREIS = r"[A-ZÄÖÜÅØČŠŽ][\w\-]*(?:preis|prisen|priset|pris|palkinto|prijs)"

NAMED_BODIES = (
    r"(?<![\w.])(?P<name>(?:Initiative|Stiftung|Verein|Förderverein|Verband|Fondation|Fundación|Fundação|Fondazione|Fundacja|Nadace|Asociación|Associazione|Stowarzyszenie)\s(?:[A-ZÀ-Þ][\w'’-]*\s|de\s|del\s|la\s|a\s|da\s|do\s|al\s|du\s){0,4}?"
    r"(?:[A-ZÄÖÜ][\w-]*(?:[Pp]reis|[Pp]rijs)|Prix|Premio|Prêmio|Prémio|Nagroda|Award|Prize)(?:\s(?:de\s|del\s|la\s|a\s|da\s|al\s|à\s|e\s|y\s)*[A-ZÀ-Þ][\w-]+){0,3})(?![\w-])"
)
"""Bodies that are called after the award which they give; in many languages what they are stands first."""

_NO_BODY = (
    rf"(?!{COUNTRY}\b(?!\s[A-Z]))"
    r"(?!(?:[A-Z][\w'’-]+\s){0,4}(?:City|County|Town|University|Hospital|Company|Group|Ltd|School|Schools|Bank|Council|Ministry|Society|Foundation|Institute|Association|Department|Committee|Board|Agency|Programme|Program|Contract|Order|Cup|League)\b)"
)
_WON = "".join(
    rf"|(?<={words} the )|(?<={words} the \d{{4}} )|(?<={words} the \d{{4}}\s)"
    for words in ("inners of", "inner of", "ecipients of", "ecipient of", "aureates of", "aureate of", "olders of", "older of", "inalists for", "inalist for", "inalists of", "inalist in", "andidates for", "title of", "ominees for", "ominated for", "hortlisted for", "onoured with", "onored with", "ecorated with")
)  # fmt: skip

AWARDS: tuple[tuple[str, str], ...] = (
    ("award?-star|star ", r"\b(?P<name>(?:[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[3-7])[- ][Ss]tar\s(?:[Rr]ecognition|[Rr]ating)(?:\s(?:for|of|in)\s(?:[a-z]+\s)?(?:excellence|quality))?)\b"),
    ("award?meritorious|outstanding|distinguished|exemplary|commendable", r"(?<![\w-] )(?<!\w)(?P<name>(?:Awards?|Prizes?|Troph(?:y|ies)|Certificates?)\s(?:for|of)\s(?:Meritorious|Outstanding|Distinguished|Exemplary|Commendable)\s[A-Z]\w+)\b"),
    ("award?par excellence|par-excellence", r"(?P<name>Par[- ]Excellence(?:\s(?:[Aa]wards?|[Tt]roph(?:y|ies)|[Pp]rizes?))?)\b(?!\s[A-Z])"),
    ("award?quality|excellence|productivity|kaizen|improvement|performance|lean",
     rf"(?:{STARTS}(?P<name>(?:{PREFIX}){{0,6}}{_FIELD}\s+(?:(?:Gold|Golden|Silver|Bronze|Crystal|Circle|Management|Improvement)\s+)?(?P<head>{_SHAPE}|{_CONTEST})(?:\s+{_OF_QUALITY})?(?!\s[A-Z][a-z]+s?\b|\w)))"),
    ("award?of quality|for quality|of excellence|for excellence|of industrial|for performance|for business|of national|for total|of service",
     rf"(?:{STARTS}(?P<name>(?:{PREFIX}){{0,6}}(?P<head>{_SHAPE}|Order)\s+{_OF_QUALITY}))"),
    ("award?competition|contest|championship",
     rf"(?:{STARTS}(?P<name>(?:{PREFIX}){{0,5}}(?:{_FIELD}|QC|TQM|TPM|5S|Six\sSigma)\s(?:{CAP}\s){{1,3}}(?P<head>Competition|Contest|Championship)))\b(?!\s[A-Z])"),
    ("award?q mark|q-mark", rf"(?P<name>(?:{PREFIX}){{0,3}}Q[ -]Mark\s(?:for|in)\s(?:the\s)?{PURPOSE}(?:\s(?:(?:and|&|of|in)\s)?(?=[A-Z])(?:{PURPOSE}|Systems?))*)(?!\s(?:Award|Prize))\b"),
    ("award?staatspreis|landespreis|bundespreis|qualitätspreis|förderpreis|ehrenpreis",
     r"\b(?P<name>(?:[A-ZÄÖÜ][\w-]+\s){0,2}(?:Staats|Landes|Bundes|Qualitäts|Förder|Ehren)preis(?:es|e)?\s(?:(?:für|der|des)\s)?(?!Winner|Laureate|Recipient|Ceremon|Committee|Holder|Finalist)[A-ZÄÖÜ][a-zäöüß]{7,})\b"),
    ("award?nagroda|nagrada|díj|gawad|hadiah|národn|ödülü|lielā|auszeichnung",
     rf"(?P<name>(?:{CAP}\s){{1,3}}(?:Nagroda|Nagrada|Díj)(?:\s(?:za\s)?{CAP}){{0,2}}|(?:Gawad|Hadiah|Auszeichnung)(?:\s{CAP})+|Národn[aáií]\s[Cc]ena(?:\s[a-zá-ž]+){{0,3}}?\s(?:kvality|kvalitu|jakosti))\b"),
    ("award? of the year", rf"(?:{STARTS}(?P<name>(?:{PREFIX}){{0,6}}{_MERIT}\s+of\s+the\s+(?P<head>Year)(?:\s(?:Award|Prize|Title)s?)?))\b"),
    ("award?excellence|quality|productivity",
     rf"(?:{STARTS}(?P<name>(?:{CAP}\s(?:(?:of|in|for)\s)?){{1,5}}(?P<head>(?:Excellence|Quality|Productivity)(?:\s(?:Scheme|Program(?:me)?))?))(?=\s\([A-Z][A-Za-z]{{2,7}}\)\s(?:[a-z]+\s)?(?:program(?:me)?|competition|contest|scheme|contest)\b))"),
    ("award?excellence scheme|quality scheme|excellence competition|quality competition", rf"(?:{STARTS}(?P<name>(?:{CAP}\s){{1,5}}(?P<head>(?:Excellence|Quality)\s(?:Scheme|Competition))))\b"),
    ("award?quality award|quality prize|excellence award|excellence prize|quality medal|shingo medal",
     rf"(?:{STARTS}(?P<name>(?:{CAP}\s){{1,5}}(?:(?:business|performance|service|management)\s)?(?:quality|excellence|(?<=Shingo\s))\s?(?:(?:management|circle)\s)?(?P<head>awards?|prizes?|medals?|medallions?)))\b(?!\s(?:winner|recipient|ceremony|committee|scheme|program|application|process|criteria|body|holder))"),
    ("award?laureate", rf"(?:{STARTS}(?P<name>(?:{PREFIX}){{1,5}}(?P<head>Laureate)(?:\sfor\s{CAP}(?:\s{CAP})*)?))\b"),
    ("award?golden|silver|gold|crystal",
     rf"(?<=[Tt]he\s)(?P<name>(?:{CAP}\s+){{0,4}}(?:Golden|Gold|Silver|Crystal)\s+(?P<head>{_SHAPE}))\b(?!\s(?:[A-Z]|of\b)|['’])"),
    ("award?preis|pris|palkinto|prijs", rf"(?:{STARTS}(?P<name>(?:{CAP}\s+){{0,4}}{_PREIS}))\b"),
    ("award?anugerah|penghargaan|nagroda|premiul|utmärkelsen|ödülü",
     rf"(?P<name>(?:Anugerah|Penghargaan|Nagroda|Premiul|Utmärkelsen)(?:\s{CAP})+|(?:{CAP}\s){{1,5}}Ödülü)\b"),
    ("award?prix", r"(?P<name>Grands?\sPrix\s(?:[A-Za-zéèêçà’'-]+\s){0,3}?(?:de\sla\s|de\sl['’]|d['’]|du\s|de\s)[A-Za-zéèêçà]+)\b"),
    ("award?diploma|honour|honor", rf"(?:{STARTS}(?P<name>(?:{PREFIX}){{1,6}}(?:Quality|Excellence)\s+(?P<head>diploma|honou?r|title|mark|seal|certificate|plaque|trophy)))\b"),
    ("award?inners of|inner of|ecipients of|ecipient of|aureates of|aureate of|olders of|older of|inalists for|inalist for|inalists of|inalist in|andidates for|title of|ominees for|ominated for|hortlisted for|onoured with|onored with|ecorated with",
     rf"(?:{_WON[1:]})(?P<name>{_NO_BODY}{CAP}(?:\s(?:(?:of|for)\s)?{CAP}){{1,5}})(?!\s(?:[A-Z]|of\b))(?!\s[a-z]*(?:contract|order|race|election|game|match|tender|bid|league|championship|lottery)|\w)"),
)  # fmt: skip
