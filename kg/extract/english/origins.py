"""What an award is assessed with, where it and its standard come from, what it was called and after whom.

As in `bodies`, each rule stands for a family of verbs or nouns: in the active, the passive, as a noun, the other
way round, and with the award left to the sentence before.
"""

from __future__ import annotations

from kg.extract.english.macros import ASIDE, GAP
from kg.extract.patterns.language import Rule

_FEW = r"(?:the\s|its\s|an?\s|their\s)?(?:(?!(?:by|with|than|like|unlike|not)\s)[a-z\-]+\s){0,5}?"
_AUX = r"(?:(?:is|are|was|were|has|have|had|be|been|being|now|also|still|today|once|first|then|since|later|always|likewise|itself|for\syears|in\sturn|indeed|[a-z]+ly)\s)*"
_JUDGED = r"(?:judged|assessed|evaluated|reviewed|scored|examined|measured|rated|graded|checked|audited|decided|benchmarked|inspected|run|made|done|carried\sout|conducted|selected|chosen|picked|ranked|weighed|marked|tested)"
_JUDGING = r"(?:[Aa]ssessments?|[Ee]valuations?|[Jj]udging|[Ee]xaminations?|[Ss]election|[Ss]coring|[Ss]cores?|[Pp]oints|[Rr]eviews?|[Aa]pplications?|[Ee]ntries|[Ee]ntrants|[Aa]pplicants|[Cc]andidates|[Dd]ossiers?|[Nn]ominees|[Ss]ubmissions|[Ss]ite\svisits|[Tt]he\s(?:score|jury|marks))"
_JUDGES = r"(?:[Jj]udges|[Aa]ssessors|[Ee]xaminers|[Ee]valuators|[Jj]ury|[Jj]uries|[Ii]nspectors|[Aa]uditors|[Rr]eviewers|[Pp]anels?|[Oo]rgani[sz]ers)"
_BY = r"(?:against|using|according\sto|based\son|on\sthe\s(?:basis|strength)\sof|on|by(?:\s(?:reference\sto|means\sof|the\sstandards\sof))?|under|in\s(?:accordance|line|keeping)\swith|with(?:\sthe\s(?:help|aid)\sof)?|along\sthe\slines\sof|as\sper|through|from)"
_APPLY = r"(?:uses?|used|using|appl(?:y|ies|ied)|employ(?:s|ed)?|follows?|followed|work(?:s|ed)?\s(?:with|from)|rel(?:y|ies|ied)\son|go(?:es)?\sby|adopt(?:s|ed)?|take[sn]?|took|refers?\sto|draws?\son|have\sbeen\susing|consults?)"
_RESTS = r"(?:rests?|rested|rel(?:y|ies|ied)|builds?|built|based|founded|grounded|anchored|rooted|modell?ed|draws?|drawn|turns?|hinges?|depends?)\s(?:[a-z]+ly\s)?(?:up)?(?:on|in)"
_USE = r"(?:benchmark|basis|yardstick|foundation|tool|measure|frame\sof\sreference|framework|reference|instrument|method|rulebook|backbone|guide|test|scale|key)"
_MEET = r"(?:comply\swith|meets?|fulfils?|fulfills?|satisf(?:y|ies)|conforms?\s(?:to|with)|adheres?\sto|do\swell\s(?:against|on)|score\swell\son|stand\sup\sto|measures?\sup\sto|live\sup\sto|answers?\sto)"
_STD = r"(?P<standard>{STL})"
_MEANT = r"(?P<standard>[Tt]he\s(?:same\s)?(?:standard|framework|model|manual|document|guide|text)|(?:this|that)\s(?:standard|framework|model|manual|document|guide|text)|it(?=[.,;]|$))"
_LINEAGE = (
    r"(?:modell?ed|patterned|based|fashioned|designed|derived|derives?|adapted|borrow(?:ed|s)?(?:\sheavily)?|lifted|copied|cop(?:y|ies)|taken(?:\sover)?|took|drawn|developed|evolved|descend(?:s|ed)?|stem(?:s|med)?|go(?:es)?\sback|went\sback"
    r"|gr[eo]wn?(?:\sout)?|emerged|sprang|springs?|arose|arisen|rooted|leans?|inspired|built|come|comes|came|lent|inherited|originat(?:es|ed)|adopts?|adopted|spun\soff|split\soff|branched\soff|translated|conceived|formed|cut|shaped)"
)
_FROM = r"(?:on|upon|after|from|out\sof|to|of|in|by|along\sthe\slines\sof|(?:on|after)\sthe\s(?:pattern|model|lines|example|mould|template)\sof|in\sthe\s(?:image|mould|likeness|tradition)\sof)"
_KIN = r"(?:offshoot|offspring|descendant|child|daughter|son|sister|heir|version|adaptation|variant|copy|translation|edition|spin-off|derivative|evolution|continuation|branch|cousin|grandchild|clone|replica|relaunch)"
_PARENT = r"(?:model|pattern|forefather|parent|ancestor|template|blueprint|inspiration|example|source|godparent|mother|father|forerunner|predecessor|origin)"
_SRC = r"(?:the\s)?(?P<source>(?:{A}|{S})(?:\s(?:of|from|in)\s(?:the\s)?{P})?(?:(?:,|,?\sand)\s(?:(?:to|from|on|of)\s)?(?:the\s)?(?:{A}|{S}))*)"
_PART = r"(?:[Cc]riteria|[Ss]tructure|[Mm]odel|[Ff]ramework|[Qq]uestionnaire|[Qq]uestions|[Rr]ulebook|[Rr]ules|[Ss]coring(?:\s[a-z]+)?|[Cc]ategories|[Ss]tatutes|[Dd]esign|[Ii]dea|[Cc]oncept|[Tt]ext|[Cc]ontents?|[Cc]hapters|[Ff]ormat|[Mm]ethod|[Mm]ethodology|[Aa]pproach)"
_OLD = r"(?P<subject>{A}|{N})"
_NEW = r"(?P<new_name>{A}|{N})"
_THEN = r"(?:\s(?:in|from|since|as\sof|from\s[A-Z][a-z]+)\s(?:[A-Z][a-z]+\s)?(?P<year>{Y}))?"
_RENAME = r"(?:re-?named|rechristened|re-?branded|retitled|re-?launched|redesignated|restyled|rebaptised)"
_CALLED = r"(?:called|known|named|titled|styled|entitled|dubbed|christened|referred\sto)"
_NAMESAKE = r"(?:the\s|an?\s)?(?:late\s|former\s|great\s|great,\s)?(?:(?!(?:by|in|for|which)\s)[a-zA-Z\-]+\s){0,4}?(?P<namesake>{N})(?!['’]s)"

ORIGINS: tuple[Rule, ...] = (
    # What it is assessed with.
    Rule("award-judged-with", "uses_criteria", r"(?P<award>{A}|{I})[^;:{A}{S}]{0,90}?\s" + _JUDGED + r"\s(?:[^;:{S}{A}{N}]{0,40}?\s)?" + _BY + r"\s" + _FEW + _STD),
    Rule("judging-at-award-with", "uses_criteria", _JUDGING + r"\s(?:of|for|in|to|at)\s(?:the\s)?(?P<award>{A})[^;:{A}{S}{N}]{0,60}?\s(?:follows?|uses?|" + _BY + r")\s" + _FEW + _STD),
    Rule("judging-done-with", "uses_criteria", r"(?:^|[.;]\s|\sand\s)(?:[Tt]he\s)?" + _JUDGING + r"\s" + _AUX + r"(?:" + _JUDGED + r"|given|awarded|follows?|uses?|" + _RESTS + r")\s(?:[^;:{S}{A}{N}]{0,30}?\s)?(?:" + _BY + r"\s)?" + _FEW + _STD, confidence=0.8),
    Rule("judging-follows-that", "uses_criteria", _JUDGING + r"\s(?:(?:of|for|in|to|at)\s(?:the\s)?(?P<award>{A})\s)?[^;:{A}{S}{N}]{0,40}?(?:follows?|uses?|" + _BY + r")\s" + _MEANT),
    Rule("award-judged-by-that", "uses_criteria", r"(?P<award>{A})" + GAP + r"\s" + _JUDGED + r"\s(?:[^;:{S}{A}{N}]{0,40}?\s)?" + _BY + r"\s" + _MEANT),
    Rule("award-rests-on", "uses_criteria", r"(?P<award>{A}|{I})" + ASIDE + GAP + r"\s" + _RESTS + r"\s" + _FEW + _STD),
    Rule("award-follows-standard", "uses_criteria", r"(?P<award>{A}|{I})" + ASIDE + r"[^;:{A}{N}{S}{I}]{0,30}?\s(?:has\s)?" + _APPLY + r"\s" + _FEW + _STD + r"(?!\sas\sa\smodel)"),
    Rule("standard-serves-as", "uses_criteria", r"(?P<award>{A})[^;:{A}{S}]{0,60}?\b(?:the\s)?" + _STD + r"\s" + _AUX + r"(?:serves?|forms?|provides?|acts?|is|are|constitutes?|used|makes?)\s(?:as\s)?(?:the\s|a\s|its\s)?(?:[a-z]+\s){0,2}?" + _USE + r"\b"),
    Rule("standard-is-tool-of", "uses_criteria", _STD + r"\s" + _AUX + r"(?:serves?|forms?|provides?|acts?|is|are|constitutes?|used|been|makes?)\s(?:as\s)?(?:the\s|a\s|its\s|their\s)?(?:[a-z]+\s){0,2}?" + _USE + r"\s(?:of|for|in|with|to|by)\s[^;:{A}{S}{N}]{0,30}?(?:assess|evaluat|judg|scor|entries|examin|measur|selection|applica)"),
    Rule("standard-is-its-tool", "uses_criteria", _STD + r"\s" + _AUX + r"(?:serves?|acts?)\sas\s(?:its|their)\s(?:[a-z]+\s)?" + _USE + r"\b"),
    Rule("judges-use-for-award", "uses_criteria", _JUDGES + r"\s(?:(?:of|for|at|in)\s(?:the\s)?(?P<award>{A})\s)?" + _AUX + _APPLY + r"\s" + _FEW + _STD),
    Rule("judges-use-when-award", "uses_criteria", _JUDGES + r"\s" + _AUX + _APPLY + r"\s" + _FEW + _STD + r"[^;:{A}{S}{N}]{0,60}?(?:for|of|in)\s(?:the\s)?(?P<award>{A})"),
    Rule("standard-that-judges-apply", "uses_criteria", _STD + r",?\s(?:that|which)\s(?:the\s|its\s|all\s)?" + _JUDGES + r"\s" + _AUX + _APPLY + r"\s(?:[^;:{A}{S}{N}]{0,20}?\s)?(?:for|in|at)\s(?:the\s)?(?P<award>{A})"),
    Rule("that-judges-apply", "uses_criteria", _MEANT + r"\s(?:that|which)\s" + _JUDGES + r"\s" + _AUX + _APPLY + r"\s(?:[^;:{A}{S}{N}]{0,20}?\s)?(?:for|in|at)\s(?:the\s)?(?P<award>{A})"),
    Rule("to-win-meet-standard", "uses_criteria", r"\b(?:[Ff]or|[Tt]o\s(?:win|receive|get|earn|enter|be\sgiven|take\spart\sin|compete\sfor|qualify\sfor)|enter(?:\sfor)?|apply\sfor|entrants?\sto|applicants?\s(?:for|to)|candidates?\sfor|winners\sof|holders\sof)\s(?:the\s)?(?P<award>{A})[^;:{A}{S}]{0,80}?\s" + _MEET + r"\s" + _FEW + _STD),
    Rule("standard-on-which-judging", "uses_criteria", r"(?P<award>{A})[^;:{A}{S}]{2,90}?" + _STD + r",?\s(?:on|against|with|by)\swhich\s(?:the\s|its\s|all\s)?(?:assessment|award|judging|evaluation|entries|applicants|candidates|scoring|jury)"),
    Rule("against-which-judged", "uses_criteria", _STD + r",?\s(?:on|against|with|by|to)\swhich\s(?:the\s|its\s|all\s)?(?:(?P<award>{A})|assessment|judging|evaluation|entries|applicants|candidates|scoring|jury|inspectors)\b"),
    Rule("award-to-which-switched", "uses_criteria", _STD + r",?\sto\swhich\s(?:the\s)?(?P<award>{A})\s(?:switched|moved|changed|went\sover|is\stied|is\saligned)"),
    Rule("adopted-for-award", "uses_criteria", _STD + r"[^;:{A}{S}]{0,60}?\s(?:adopted|used|applied|employed|taken\sup|chosen|selected|prescribed|mandatory|introduced)\s(?:[^;:{A}{S}{N}]{0,20}?\s)?(?:for|by|in|at|with)\s(?:the\s)?(?P<award>{A})"),
    Rule("its-categories-come-from", "uses_criteria", r"\b(?:[Ii]ts|[Tt]heir)\s(?:[a-z]+\s)?" + _PART + r"\s" + _AUX + r"(?:come|comes|taken|drawn|follow|follows|match(?:es)?|mirrors?|those\sof|identical\s(?:to|with)|the\ssame\sas)\s(?:[a-z]+\s)?(?:from\s)?(?:those\sof\s)?" + _FEW + _STD),
    Rule("sheets-follow", "uses_criteria", r"(?P<award>{A})[,:][^;{A}{S}{N}]{0,40}?\b(?:sheets?|forms?|questions?|questionnaire|criteria|chapters?|scores?)\s(?:follows?|mirrors?|uses?|stem\sfrom|come\sfrom)\s" + _FEW + _STD),
    Rule("model-behind-it-is", "uses_criteria", r"\b(?:model|framework|standard|criteria)\s(?:behind|underlying|used\s(?:for|in)|of)\s(?:the\s)?(?P<award>{A}|{I}),\s(?:the\s)?" + _STD),
    # Where it comes from.
    Rule("award-comes-from", "derived_from", r"(?P<standard>{A}|{I})(?:{PAR}|" + ASIDE + r")[^;:{A}{N}{S}{I}]{0,70}?\s" + _LINEAGE + r"\s(?:[a-z]+\s)?" + _FROM + r"\s(?:(?!(?:by|with)\s)[a-z]+\s){0,4}?(?:the\s)?(?P<source>{ALP})"),
    Rule("award-lifted-from", "derived_from", r"(?P<standard>{A}|{I})" + ASIDE + r"[^;:{A}{N}{S}{I}]{0,70}?\s(?:(?:derived|adapted|lifted|copied|evolved|descend(?:s|ed)|emerged|borrowed)\s(?:[a-z]+\s){0,5}?from|gr[eo]wn?\sout\sof)\s(?:[a-z]+\s){0,4}?" + _SRC),
    Rule("criteria-standard-comes-from", "derived_from", r"(?P<standard>{S}|^{I})" + ASIDE + r"[^;:{A}{N}{S}{I}]{0,70}?\s" + _LINEAGE + r"\s(?:[a-z]+\s)?" + _FROM + r"\s(?:(?!(?:by|with)\s)[a-z]+\s){0,4}?" + _SRC),
    Rule("criteria-standard-adopts", "derived_from", r"(?P<standard>{S})[^;:{N}]{0,70}?\s(?:adopts|takes\sup|incorporates|contains|borrows|copies|reproduces|draws\son)\s(?:[a-z]+\s){0,3}?(?:of\s|from\s)?" + _SRC),
    Rule("award-kin-of", "derived_from", r"(?P<standard>{A}|{S}|{I})" + ASIDE + r"(?:[^;:{A}{N}{S}{I}]{0,30}?\s(?:is|was|are|remains|became|being)(?:\s[a-z ]{2,20}?)?\s|,\s)(?:an?|the|its|a\skind\sof)\s(?:[a-z\-]+\s){0,3}?" + _KIN + r"\s(?:of|to|from)\s" + _SRC),
    Rule("award-came-about-as-kin", "derived_from", r"(?P<standard>{A}|{S}|{I})" + GAP + r"\sas\s(?:an?|the)\s(?:[a-z\-]+\s){0,3}?" + _KIN + r"\s(?:of|to|from)\s" + _SRC),
    Rule("award-in-succession-to", "derived_from", r"(?P<standard>{A}|{S}|{I})" + GAP + r"\sin\s(?:direct\s|the\s)?(?:succession|line|tradition|lineage|descent)\s(?:to|from|of)\s" + _SRC),
    Rule("criteria-traces-ancestry", "derived_from", r"(?P<standard>{A}|{S}|{I})" + ASIDE + r"\s" + _AUX + r"(?:traces?|finds?|owes?|has|have|had)\s(?:much\sof\s)?(?:its|their)\s(?:[a-z]+\s)?(?:ancestry|roots?|origins?|lineage|descent|beginnings|structure|design|criteria|model|existence|shape|form)\s(?:back\s)?(?:to|from|in)\s" + _SRC),
    Rule("criteria-part-of-standard", "derived_from", r"\b(?:text|questions|questionnaire|criteria|contents?|structure|chapters|items|rules|scoring|wording|parts?|rulebook|design)\s(?:of|in)\s(?:the\s)?(?P<standard>{A}|{S})\s" + _AUX + _LINEAGE + r"\s(?:[a-z]+\s)?" + _FROM + r"\s(?:those\sof\s|that\sof\s)?" + _SRC),
    Rule("its-part-comes-from", "derived_from", r"(?:^|[.;]\s|,\sand\s|\bwhile\s)(?:[Ii]ts\s|[Tt]heir\s|[Tt]he\s)?(?:[a-z]+\s)?" + _PART + r"(?:\sand\s[a-z]+)?\s" + _AUX + _LINEAGE + r"\s(?:[a-z]+\s)?" + _FROM + r"\s(?:those\sof\s|that\sof\s)?(?:the\s)?(?P<source>{ALP})"),
    Rule("forefather-is", "derived_from", r"\b(?:[Oo]ur|[Ii]ts|[Tt]heir)\s(?:[a-z]+\s)?" + _PARENT + r"\s(?:is|was|were|are|has\sbeen)\s" + _SRC),
    Rule("parent-of-is", "derived_from", r"\b" + _PARENT + r"\s(?:of|for|behind)\s(?:the\s)?(?P<standard>{A}|{S})\s(?:is|was|were|are|has\sbeen)\s" + _SRC),
    Rule("is-parent-of", "derived_from", r"(?P<source>{A}|{S}),?\s(?:[^;:{A}{S}]{0,30}?\s)?(?:the|a|its)\s(?:[a-z]+\s)?" + _PARENT + r"\s(?:of|for|behind)\s(?:the\s)?(?P<standard>{A}|{S})"),
    Rule("founders-copied", "derived_from", r"(?P<standard>{A}),\swhose\s(?:founders|creators|makers|designers|fathers|authors)\s[^;:{A}{S}]{0,40}?(?:copied|took|adapted|borrowed(?:\sfrom)?|followed|imitated)\s" + _SRC),
    Rule("offspring-apposed", "derived_from", r"\b" + _KIN + r"\sof\s" + _SRC + r",\s(?:the\s)?(?P<standard>{A}|{S})"),
    Rule("source-served-as-its-model", "derived_from", r"(?P<standard>{A})[^;:{A}{S}]{0,60}?,\s" + _SRC + r"\s(?:[a-z]+\s)?(?:served|acted|was\s(?:taken|used|chosen)|stood)\sas\s(?:its|the|a)\s(?:[a-z]+\s)?" + _PARENT + r"\b"),
    Rule("source-inspired-award", "derived_from", r"(?P<source>{A}|{S})\s" + _AUX + r"(?:inspired|gave\s(?:rise|birth)\sto|spawned|fathered|begot|led\sto|prompted)\s(?:the\s)?(?P<standard>{A}|{S})"),
    Rule("standard-is-in-essence", "derived_from", r"(?P<standard>{A}|{S})\s(?:is|was)\s(?:in\sessence|basically|essentially|nothing\sbut|really|at\sheart|largely|in\ssubstance|more\sor\sless)\s(?:an?\s[a-z]+\s(?:of|version\sof)\s)?" + _SRC),
    # What it was called.
    Rule("called-then-renamed", "renamed_to", _OLD + r"{PAR}[^;:{A}{N}]{0,40}?\s" + _AUX + _RENAME + r"\s(?:as\s|to\s|simply\s|into\s)*(?:the\s)?" + _NEW + _THEN),
    Rule("it-was-retitled", "renamed_to", r"(?:^|[.;,:]\s|\sand\s)(?:{I}\s|[Tt]he\s[a-z]+\s)?(?:was|had\sbeen|has\sbeen|were)\s(?:[a-z]+\s)?" + _RENAME + r"\s(?:as\s|to\s|simply\s)*(?:the\s)?(?P<new_name>{A})" + _THEN),
    Rule("turned-into", "renamed_to", _OLD + r"{PAR}\s" + _AUX + r"(?:turned|changed|transformed|evolved|morphed)\sinto\s(?:the\s)?" + _NEW + r"(?:\s\((?P<year>{Y})\)|[^;:{A}{N}{Y}]{0,40}?\sin\s(?P<year2>{Y}))?"),
    Rule("name-became-name", "renamed_to", r"(?:name:?\s(?:[^;:{A}{N}]{0,30}?:?\s)?)(?:the\s)?" + _OLD + r"\s(?:became|is\snow|turned\sinto)\s(?:the\s)?" + _NEW + _THEN),
    Rule("new-name-old-since-called", "renamed_to", r"\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Aa]s\sof)\s(?:[A-Z]?[a-z\d]+\s){0,3}?(?P<year>{Y})\s(?:[^;{A}{N}]{0,60}?(?:{N}[^;{A}{N}]{0,60}?)?)(?:the\s)?" + _OLD + r"\s(?:has\s|have\s)?(?:since\s|now\s)?(?:been\s" + _CALLED + r"(?:\sas)?|(?:carries|bears|carried|goes\sby|went\sby|took|takes|got|received|adopted|was\sgiven)\s(?:an?\s|the\s|its\s)?(?:new\s|different\s|shorter\s|another\s)?(?:name|title)(?:\sof)?),?\s(?:the\s)?" + _NEW),
    Rule("carries-new-title", "renamed_to", r"(?:[Ww]hat\s(?:began|started)\sas\s(?:the\s)?)" + _OLD + r"[^;:{A}]{0,30}?\s(?:carries|bears|has|goes\sby|is\scalled|is\sknown\sas|is)\s(?:now\s)?(?:the\s)?(?:title|name)?\s?(?:of\s)?(?:the\s)?" + _NEW),
    Rule("long-known-as-now", "renamed_to", r"(?:[Ll]ong|[Ff]ormerly|[Oo]nce|[Oo]riginally|[Pp]reviously|[Ii]nitially|[Ff]irst|[Aa]t\sfirst)\s" + _CALLED + r"\s(?:as\s)?(?:the\s)?" + _OLD + r"[^;:{A}]{0,40}?(?:{A})?[^;:{A}]{0,30}?\s(?:goes\sby|bears|carries|has|took|adopted|uses|is\s(?:called|known))[^;:{A}{N}]{0,40}?\s" + _NEW),
    Rule("opening-formerly-any", "renamed_to", r"(?:^|[.;]\s)(?:Formerly|Previously|Originally|Once)\s(?:" + _CALLED + r"\s(?:as\s)?)?(?:the\s)?(?P<subject>{A}|{N}),\s(?:the\s)?(?P<new_name>{A})"),
    Rule("apposed-formerly-any", "renamed_to", r"(?P<new_name>{A}|{N}),?\s?\(?\s?(?:formerly|previously|originally|until\s(?P<year>{Y}):?|till\s(?P<year2>{Y}))\s(?:" + _CALLED + r"\s(?:as\s)?)?(?:the\s)?(?P<subject>{A})"),
    Rule("as-it-was-then-called", "renamed_to", _OLD + r",\sas\s{I}\s(?:was|had\sbeen)\s(?:then\s|once\s|first\s|originally\s)*" + _CALLED + r",[^;:{A}]{0,20}?\s(?:turned\sinto|became|is\snow|was\s" + _RENAME + r")\s(?:the\s)?" + _NEW + r"(?:[^;:{A}{N}]{0,40}?\sin\s(?P<year>{Y}))?"),
    Rule("until-called-since-operates", "renamed_to", r"\b(?:[Uu]ntil|[Uu]p\sto|[Bb]efore)\s(?P<year>{Y}),?\s[^;:{A}{N}]{0,40}?" + _CALLED + r"\s(?:as\s)?(?:the\s)?" + _OLD + r"[;,.]\s[^:{A}{N}]{0,60}?\sas\s(?:the\s)?" + _NEW),
    Rule("it-now-styles-itself", "renamed_to", r"(?P<new_name>{A});\s(?:before|until|up\sto)\s{Y},?\s{I}\s(?:was|had\sbeen)\s(?:called\s|known\sas\s)?(?:the\s)?(?P<subject>{A})"),
    Rule("it-became-name-then", "renamed_to", r"(?:^|[.;]\s)(?:[Ii]n|[Ss]ince|[Ff]rom|[Aa]fter|[Aa]s\sof)\s(?P<year>{Y}),?\s(?P<subject>{I}|the\s[a-z]+)\s(?:became|received\sthe\sname|took\sthe\sname|was\sgiven\sthe\sname|got\sthe\sname|has\sbeen\scalled|was\scalled|has\sbeen\sknown\sas)\s(?:of\s)?(?:the\s)?" + _NEW),
    Rule("has-since-been-known-as", "renamed_to", r"(?:^|[.;]\s)(?:[Ee]ver\ssince|[Ss]ince\sthen|[Tt]oday|[Nn]ow),?\s(?P<subject>{I}|{A}|the\s[a-z]+)\s" + _AUX + r"(?:known\sas|called|named)\s(?:the\s)?(?P<new_name>{A})"),
    Rule("it-is-name-now", "renamed_to", r"(?:^|[.;]\s)(?P<subject>{I})\sis\s(?:now\s(?:called\s|known\sas\s|named\s)?)?(?:the\s)?(?P<new_name>{A})(?:(?<=now\s.)|(?=\s(?:now|today|nowadays)\b))"),
    Rule("began-life-as", "renamed_to", r"(?P<new_name>{A}|{N})\s" + _AUX + r"(?:began|started(?:\sout)?|was\sborn|set\sout)\s(?:its\s)?(?:life\s)?(?:in\s{Y}\s)?(?:as|under\sthe\sname(?:\sof)?)\s(?:the\s)?(?P<subject>{A}|{N})"),
    Rule("gave-way-to-new-name", "renamed_to", _OLD + r"{PAR}\s" + _AUX + r"(?:gave\sway\sto|made\sway\sfor|dropped\sin\sfavou?r\sof|replaced\sby|exchanged\sfor|swapped\sfor|superseded\sby|abandoned\sfor)\s(?:(?:the|an?|its)\s)?(?:[a-z]+\s){0,2}?(?:name|title)?,?\s?(?:the\s)?" + _NEW + r"(?:,?\sin\s(?P<year>{Y}))?"),
    Rule("used-to-be", "renamed_to", r"(?P<new_name>{A})\sused\sto\s(?:be|go\sby|run\sunder|bear)\s(?:called\s|known\sas\s|the\sname\s(?:of\s)?)?(?:the\s)?(?P<subject>{A})"),
    Rule("named-in-former-times", "renamed_to", r"(?P<new_name>{A})(?:\s\(|,\s|\s–\s)(?:which\s)?(?:was\s)?(?:in\sformer\s(?:times|days|years)|in\sits\searly\s(?:days|years)|in\sthe\spast|at\sthe\stime|back\sthen|then|at\sfirst)\s(?:still\s)?(?:called\s|known\sas\s|named\s)?(?:the\s)?(?P<subject>{A})"),
    Rule("traded-old-name-for", "renamed_to", r"(?P<subject>{A}|{N})\s" + _AUX + r"(?:shed|dropped|traded|exchanged|swapped|gave\sup|abandoned|changed)\s(?:its|their|the)\s(?:old\s|former\s|first\s)?(?:name|title)\s[^;:{A}{N}]{0,40}?(?:for|to|as|became|is\snow)\s(?:that\sof\s|the\sname\s(?:of\s)?)?(?:the\s)?(?P<new_name>{A}|{N})" + _THEN),
    Rule("under-name-since", "renamed_to", r"(?P<subject>{A}|{N})[^;:{A}{N}]{0,40}?\s(?:has|have|had)\s(?:[a-z]+\s)?(?:run|operated|traded|existed|continued|been\s(?:given|awarded|presented|run|held))\s(?:[^;:{A}{N}]{0,30}?\s)?(?:under\sthe\sname(?:\sof)?|as)\s(?:the\s)?(?P<new_name>{A}|{N})"),
    # After whom.
    Rule("lent-name-to", "named_after", r"(?P<namesake>{N})(?:,\s[^;:{A}]{2,90}?,)?\s(?:lent|gave|has\sgiven|has\slent|gives|lends)\s(?:his|her|their|its)\sname\sto\s(?:the\s)?(?P<subject>{A})"),
    Rule("name-it-owes-to", "named_after", r"(?P<subject>{A}|{I})" + ASIDE + r"[^;:{A}{N}]{0,60}?\s(?:owes?|takes?|took|gets?|got|derives?|has|draws?)\s(?:its|their)\s(?:present\s)?name\s(?:to|from)\s" + _NAMESAKE),
    Rule("baptised-after", "named_after", r"(?P<subject>{A}|{I})" + GAP + r"\s(?:named|called|baptised|baptized|christened|titled|dubbed)\s(?:after|for|in\s(?:honou?r|memory|tribute)\s(?:of|to))\s" + _NAMESAKE),
    Rule("its-name-recalls", "named_after", r"\b(?:[Ii]ts|[Tt]he)\s(?:name|namesake|title|eponym)(?:,\s|\s(?:recalls?|honou?rs|commemorates|remembers|is|was|comes\sfrom|refers\sto|goes\sback\sto|celebrates|is\sthat\sof|pays\stribute\sto)\s)(?:that\sof\s)?" + _NAMESAKE),
    Rule("bears-its-name-in-memory", "named_after", r"(?P<subject>{A}|{I})[^;:{A}]{0,40}?\sin\s(?:memory|honou?r|remembrance|commemoration|tribute)\s(?:of|to)\s" + _NAMESAKE),
    Rule("keeps-alive-memory", "named_after", r"(?P<subject>{A}|{I})[^;:{A}{N}]{0,40}?\s(?:keeps\salive|honou?rs|preserves|perpetuates|celebrates|commemorates|recalls|remembers|pays\stribute\sto)\s(?:the\s)?(?:memory|name|work|legacy|life|achievements?)\sof\s" + _NAMESAKE),
    Rule("opening-honouring", "named_after", r"(?:^|[.;]\s)(?:Honou?ring|Commemorating|Remembering|Celebrating|Named)\s(?:(?:after|for)\s)?(?:the\s)?(?:(?:memory|name|work|legacy|life|achievements?)\sof\s)?" + _NAMESAKE + r"(?:,\s[^;:{A}]{2,60}?)?,\s(?:the\s)?(?P<subject>{A})"),
    Rule("gave-it-its-name", "named_after", r"\bgave\s(?:the\s)?(?P<subject>{A}|{I})\sits\sname:\s(?P<namesake>{N})"),
    Rule("bears-the-name", "named_after", r"(?P<subject>{A}|{I})[^;:{A}{N}]{0,30}?\s(?:bears?|carries|carry|has|have)\sthe\sname\sof\s" + _NAMESAKE),
    Rule("immortalises", "named_after", r"(?P<subject>{A}|{I})[^;:{A}{N}]{0,30}?\s(?:immortali[sz]es|memoriali[sz]es|commemorates|remembers|recalls)\s" + _NAMESAKE),
    Rule("its-name-goes-back-to", "named_after", r"\b[Nn]ame\sof\s(?:the\s)?(?P<subject>{A})\s(?:goes\sback\sto|comes\sfrom|honou?rs|recalls|is\sthat\sof|was\sborrowed\sfrom|refers\sto|commemorates)\s(?:that\sof\s)?" + _NAMESAKE),
    Rule("whose-name-it-bears", "named_after", r"(?P<namesake>{N}),?\s(?:[^;:{A}{N}]{0,60}?,\s(?:and\s)?)?whose\sname\s(?:the\s)?(?P<subject>{A}|{I})\s(?:bears|carries|took|takes|has|was\sgiven)"),
    Rule("for-whom-it-is-named", "named_after", r"(?P<namesake>{N})[^;:{A}{N}]{0,80}?,\s(?:for|after|in\swhose\shonou?r)\s?(?:whom\s)?(?:the\s)?(?P<subject>{A})\s(?:is|was)\s(?:named|called|founded|created|established)"),
    Rule("takes-its-name-of", "named_after", r"(?P<subject>{A}|{I})[^;:{A}{N}]{0,60}?\s(?:is|was)\s(?:so\s)?(?:named|called)\s(?:as\sa\stribute\sto|as\sa\smemorial\sto|to\shonou?r|to\scommemorate|in\srecognition\sof)\s" + _NAMESAKE),
)  # fmt: skip
