"""English constructions of those in the running: in all the words in which a text names who has not (yet) won."""

from __future__ import annotations

from kg.extract.patterns.language import Rule

_SHORT = {"stage": "shortlisted"}
_NOMINATED = {"stage": "nominated"}
_APPLIED = {"stage": "applied"}
_PROPOSED = {"stage": "proposed"}
_ENTRANTS = r"(?:candidates?|entrants?|applicants?|hopefuls?|contenders?|contestants?|competitors?|challengers?|aspirants?|favou?rites?)"
_NOMINEES = r"(?:nominees?|nominated\s[a-z]+|nominations?)"
_FINALISTS = r"(?:finalists?|shortlisted\s[a-z]+|short-?list|runners?-up|final\s(?:three|four|five|six))"
_ARE = r"(?:\s(?:is|are|was|were|include[sd]?|comprise[sd]?|come\sfrom|came\sfrom)|:|,)"
_FOR = (
    r"\s(?:for|of|in)\s(?:the\s|this\syear['’]s\s|last\syear['’]s\s)?(?:[a-z\-]+\s){0,2}?(?:{N}['’]s\s)?(?P<award>{A})"
)
_LOST = (
    r"(?:(?:narrowly\s|just\s)?miss(?:ed|es)(?:\sout\son)?|lost(?:\sout)?(?:\son|\sin)|(?:was|were)\s(?:beaten|unsuccessful|unlucky)\s(?:to|in|for|with)|came\s(?:close|near)\sto|fell\sshort\sof|"
    r"withdr(?:ew|awn)\s(?:its|their|the|an)\s(?:application|entry|candidacy|bid)\s(?:for|from|to)|failed\sto\s(?:win|get|take)|(?:stumbled|faltered|dropped\sout|was\seliminated|were\seliminated)\s(?:in|of|at|from))"
)
_HOPES = (
    r"(?:(?:is|are|was|were)\s(?:still\s|also\s)?(?:hoping|waiting)\sfor|"
    r"(?:is|are|was|were)\s(?:bidding|competing|vying|battling|contending|up|entered|in\sthe\s(?:race|hunt|frame))\sfor|bids?\sfor|(?:tries|try|tried)\s(?:its|their)\sluck\sin|"
    r"(?:has|have|had)\s(?:thrown|put)\s(?:its|their)\s(?:hat|name)\sin(?:to)?\sthe\s(?:ring|hat)\sfor|ma(?:de|kes?)\s(?:it\s(?:in)?to\s)?the\s(?:final|last|closing)\s(?:[a-z]+\s)?(?:of|for|in))"
)
_PUTS = r"(?:proposed|recommended|put\sforward|nominated|named|suggested|submitted|endorsed|entered|advanced)"
_OTHER = r"(?:[Oo]ther|[Ff]urther|[Rr]emaining|[Uu]nsuccessful|[Ll]osing|[Dd]efeated|[Ff]ormer|[Ee]arlier|[Pp]revious|[Ff]ellow)"
_ORLIST = r"(?:{THE}{N}(?:,\s{THE}{N})*,?\s(?:or|and)\s{THE}{N})"

CANDIDATES: tuple[Rule, ...] = (
    Rule("field-of-the-award", "finalist", r"\b(?i:" + _ENTRANTS + "|" + _NOMINEES + "|" + _FINALISTS + ")" + _FOR + r"[^;{N}{A}]{0,90}?" + _ARE + r"\s{IN}(?P<candidate>{NL})", ("candidat", "entrant", "applicant", "hopeful", "contender", "contestant", "competitor", "challenger", "aspirant", "favo", "nomin", "finalist", "shortlist", "short-list", "runner", "final "), _SHORT),
    Rule("runners-up-were", "finalist", r"^(?:The\s|Two\s|Three\s|Joint\s)?(?i:" + _FINALISTS + "|" + _NOMINEES + "|" + _ENTRANTS + r")(?:\s(?:so\sfar|this\syear|to\sdate|for\s{Y}|in\s{Y}))?\s(?:is|are|was|were|include[sd]?)\s(?P<candidate>{NL})", ("runner", "finalist", "shortlist", "short-list", "nomin", "candidat", "entrant", "applicant", "hopeful", "contender", "contestant", "competitor", "challenger", "favo", "final "), _SHORT),
    Rule("unsuccessful-were", "finalist", r"\b" + _OTHER + r"\s(?i:" + _ENTRANTS + "|" + _NOMINEES + "|" + _FINALISTS + r")(?:" + _FOR + r")?[^;{N}{A}]{0,60}?" + _ARE + r"\s(?P<candidate>{NL})", ("candidat", "entrant", "applicant", "contender", "contestant", "competitor", "challenger", "nomin", "finalist", "runner"), _NOMINATED),
    Rule("remain-in-the-race", "finalist", r"\b(?:remain|stay|are|is|were|still|left)\s(?:still\s|left\s)*in\s(?:the\s)?(?:race|running|contention|frame|hunt|competition)\sfor\s{DET}(?P<award>{A})(?::|,|\s[–—-])\s(?P<candidate>{NL})", ("race", "running", "contention", "frame", "hunt", "competition"), _SHORT),
    Rule("applications-from", "finalist", r"\b(?:[Aa]pplications?|[Ee]ntries|[Ee]ntry|[Nn]ominations?|[Bb]ids?|[Ss]ubmissions?|[Dd]ossiers?)\s(?:for|to)\s{DET}(?P<award>{A})[^;:{N}{A}]{0,80}?\s(?:from|by)(?:,?\samong\sothers,?|,?\samongst\sothers,?)?\s{IN}(?P<candidate>{NL})", ("applicat", "entries", "entry", "nominat", "bid", "submission", "dossier"), _APPLIED),
    Rule("award-has-applications-from", "finalist", r"(?P<award>{A})[^;:]{0,120}?\b(?:received|receives|has|have|attracted|drawn|drew|got|counts?|are|were|was|come|came)\s(?:received\s|attracted\s)?(?:[a-z0-9]+\s){0,2}?(?:applications?|entries|nominations|bids|submissions|received)\b[^;{N}{A}]{0,40}?\s(?:from|by)\s{IN}(?P<candidate>{NL})", ("applicat", "entries", "nominat", "bids", "submission"), _APPLIED),
    Rule("has-entered-for", "finalist", r"{NOTOF}(?P<candidate>{NL}|{I}){TOWN}{AP},?\s{ADV}(?:filed|lodged|submitted|handed\sin|sent\sin|made|put\sin|prepared|is\spreparing|are\spreparing|withdrew|withdrawn|pulled)\s(?:an?|its|their|the)\s(?:[a-z]+\s)?(?:application|entry|bid|candidacy|submission|nomination|dossier)\s(?:for|to|in|from)\s{DET}(?P<award>{A})", ("application", "entry", "bid", "candidacy", "submission", "nomination", "dossier"), _APPLIED, certain=True),
    Rule("and-so-has", "finalist", r"\b(?:appl\w+|application|entry|nominat\w+|shortlist\w*|enter\w*|bid)\b[^;{A}]{0,30}?(?P<award>{A}),?\s(?:and|as)\s(?:so|also|did|has|have)[^;{N}{A}]{0,50}?\s(?:has|have|did|was|were|is|are)\s(?P<candidate>{THE}{N})", ("so", "also", "did", "has"), _APPLIED),
    Rule("hopes-for-award", "finalist", r"{NOTOF}(?P<candidate>{NL}|{I}){TOWN}{AP},?\s{ADV}" + _HOPES + r"\s{DET}(?P<award>{A})", constants=_APPLIED),
    Rule("lost-the-award", "finalist", r"{NOTOF}(?P<candidate>{NL}|{I}){TOWN}{AP},?\s{ADV}" + _LOST + r"\s{DET}(?P<award>{A})", constants=_SHORT, certain=True),
    Rule("proposed-name-for", "finalist", r"\b" + _PUTS + r"\s(?P<candidate>{NL}){TOWN}\s(?:for|to|as\s(?:a\s|its\s)?(?:candidates?|nominees?)\s(?:for|of))\s{DET}(?P<award>{A})", ("propos", "recommend", "put forward", "nominat", "named", "suggest", "submit", "endors", "enter", "advanc"), _PROPOSED),
    Rule("chamber-put-forward", "finalist", r"\b(?:chamber|ministry|council|committee|government|region|state|association|society|city|county|mayor|board|department|minister|governor)\s(?:has\s|have\s)?(?:put\sforward|proposed|nominated|recommended|suggested)\s(?P<candidate>{NL})(?=[.;,]|$)", ("put forward", "propos", "nominat", "recommend", "suggest"), _NOMINATED),
    Rule("favourite-is", "finalist", r"\b(?:[Ff]avou?rites?|[Bb]est\sknown|[Mm]ost\sprominent|[Ss]trongest|[Bb]iggest|[Ll]argest|[Aa]mong\sthem|[Aa]mong\sthe\s[^;:{N}{A}]{0,40}?(?:candidates|favou?rites|contenders|nominees|entrants|applicants|hopefuls))\s(?:is|are|was|were)\s(?:probably\s|again\s|also\s)?(?P<candidate>{NL})[^;]{0,60}?\b(?:final|shortlist\w*|nominat\w+|nominees?)\s(?:of|for|in)\s{DET}(?P<award>{A})", constants=_SHORT),
    Rule("made-the-last-round", "finalist", r"{NOTOF}(?P<candidate>{NL}|{I}){TOWN}(?:{AP}|,\s(?:which|who)),?\s{ADV}(?:both\s|each\s|all\s)?(?:made|reached|survived\sto|got\s(?:as\sfar\sas|to)|advanced\sto|progressed\sto|qualified\sfor|came\sthrough\sto|(?:has|have|had)\sbeen\sin|(?:was|were|is|are)\sin)\s(?:the\s)?(?:final|last|closing|second|next|decisive|concluding)(?:\s(?:round|stage|three|four|five|six|selection|phase|two|list|shortlist))?(?:\s(?:of|for|in)\s{DET}(?P<award>{A}))?", ("final", "last", "closing", "second", "decisive"), _SHORT),
    Rule("faces-rivals", "finalist", r"(?P<award>{A})[^;{N}{A}]{0,30}?,?\s(?:where|in\swhich|when)\s(?:{I}|{N})\s(?:face[sd]?|meets?|met|is\sup\sagainst|are\sup\sagainst|competes?\s(?:with|against)|competed\s(?:with|against)|was\sup\sagainst|has\sto\sbeat)\s(?P<candidate>{NL})", ("face", "meet", "met ", "against", "compete", "beat"), _SHORT),
    Rule("complete-the-field", "finalist", r"(?P<candidate>{NL})\s(?:complete[sd]?|make\sup|makes\sup|made\sup|round(?:s|ed)?\s(?:off|out))\s(?:the\s)?(?:field|short-?list|list|line-?up|quartet|trio|final\s[a-z]+|nominees|finalists)", ("complete", "make", "made", "round"), _SHORT),
    Rule("one-of-the-nominees", "finalist", r"\b(?:nominees|finalists|candidates|contenders|shortlisted)\b[^;{N}{A}]{0,60}?(?P<award>{A}):\s(?P<candidate>" + _ORLIST + ")", ("nominees", "finalists", "candidates", "contenders", "shortlisted"), _NOMINATED, certain=True),
    Rule("vote-between", "finalist", r"\b(?:choose|vote|voting|decide|decision|choice|select)\s(?:[a-z]+\s){0,3}?(?:between|among|for\sone\sof|from)\s(?P<candidate>{NL})(?=[.;?!]|$)", ("choose", "vote", "voting", "decide", "decision", "choice", "select"), _NOMINATED, confidence=0.7),
    Rule("will-it-be", "finalist", r"\b[Ww]ill\s(?:it\sbe|the\swinner\sbe|the\saward\sgo\sto|{I}\sbe|{I}\sgo\sto)\s(?P<candidate>" + _ORLIST + r")\?", ("will ",), _SHORT, certain=True),
    Rule("list-contains-names", "finalist", r"\b(?:list|ballot|short-?list|field|line-?up)\s(?:of|for|in)\s{DET}(?P<award>{A})[^;:{N}{A}]{0,60}?(?::|\sof|,)\s(?P<candidate>{NL})", ("list", "ballot", "field", "line"), _SHORT),
    Rule("judges-visited", "finalist", r"\b(?:[Jj]udges|[Aa]ssessors|[Ee]xaminers|[Jj]ury)\s(?:for|of)\s{DET}(?P<award>{A})\s(?:have\s|has\s|also\s)?(?:visited|inspected|toured|called\sat|are\svisiting|will\svisit)\s(?P<candidate>{NL})", ("judges", "assessors", "examiners", "jury"), _SHORT),
    Rule("journey-ended-for", "finalist", r"\b[Ff]or\s(?P<candidate>{NL})\s[^;:{N}{A}]{0,40}?(?:ended|was\sover|came\sto\san\send|stopped)\sin\s(?:the\s)?(?:[a-z\-]+\s)?(?:round|stage|semi-?finals?|finals?)", ("ended", "was over", "end ", "stopped"), _SHORT),
    Rule("whose-name-in-final", "finalist", r"\bwhose\s(?P<candidate>{N})\s(?:had\sbeen|has\sbeen|was|were|is)\s(?:in\sthe\sfinal|a\sfinalist|shortlisted|nominated|in\sthe\srunning)\s(?:of|for|in)\s{DET}(?P<award>{A})", ("whose",), _SHORT),
    Rule("other-nominees-with-years", "finalist", r"(?P<award>{A})[^;:]{0,60}?\b(?:nominees|finalists|applicants|candidates|shortlisted)\b[^;:{N}{A}]{0,40}?(?::|\swere|\sare|\sinclude[sd]?)\s(?P<candidate>{NL})", ("nominees", "finalists", "applicants", "candidates", "shortlisted"), _NOMINATED),
    Rule("entered-for-first-time", "finalist", r"{NOTOF}(?P<candidate>{N}|{I}){TOWN}{AP},?\s{ADV}(?:has\s|have\s|had\s)?(?:entered|enter|enters|took\spart\sin|takes\spart\sin|participated\sin|competed\sin|was\sentered\s(?:in|for)|was\slisted\sas\san\sentrant\s(?:in|for))\s{DET}(?P<award>{A})", ("enter", "part", "compet"), _APPLIED),
)  # fmt: skip
