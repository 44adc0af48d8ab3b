"""English relations whose award or company an earlier sentence names: "The EFQM Model serves as the yardstick"."""

from __future__ import annotations

from kg.extract.english.macros import PLACE
from kg.extract.patterns.language import Rule

_STD = r"(?P<standard>{STL})"
_FEW = r"(?:the\s)?(?:[a-z\-]+\s){0,4}?(?:of\s(?:the\s)?)?"
_YARDSTICK = r"(?:yardstick|basis|benchmark|guide|guideline|framework|foundation|reference|measure|tool|standard|ruler|groundwork|backbone)"
_OF_JUDGING = r"(?=[.,;]|$|\s(?:for|of|in|when|during|by)\s(?:the\s|all\s|each\s)?(?:[a-z]+\s)?(?:assess|evaluat|judg|award|competition|contest|entr|applica|scor|selection|jury|organi[sz]ations|compan|which))"
_ENTRANTS = r"(?:[Oo]rgani[sz]ations|[Cc]ompanies|[Ff]irms|[Ee]ntrants|[Aa]pplicants|[Cc]andidates|[Pp]articipants|[Cc]ontestants|[Ee]ntries|[Ss]ubmissions|[Cc]ompetitors|[Ff]inalists|[Ee]nterprises|[Ii]nstitutions)"
_MEET = r"(?:meet|meets|fulfil|fulfils|fulfill|fulfills|satisfy|satisfies|follow|follows|describe|describes|report|reports|prepare|answer|comply|cover|present|(?:are|is|were|was|be|been)\s(?:examined|measured|rated|judged|scored|assessed|evaluated|checked|reviewed|compared|put\sto\sthe\stest))"
_TEAM = r"(?:[Tt]eams?|[Jj]ury|[Jj]urors|[Jj]udges|[Aa]ssessors|[Ee]xaminers|[Ee]valuators|[Cc]ommittee|[Pp]anel|[Ee]xperts|[Cc]ommission)"
_APPLY = r"(?:appl(?:y|ies|ied)|uses?|used|works?\swith|worked\swith|go(?:es)?\sby|went\sby|follow(?:s|ed)?|rel(?:y|ies|ied)\son|takes?\sas\s(?:its|their)\sbasis)"
_SEAT = r"(?:offices?|seat|headquarters|head\soffice|secretariat|main\soffice|registered\soffice|domicile|base)"

UNSAID: tuple[Rule, ...] = (
    Rule("standard-serves-as-yardstick", "uses_criteria", _STD + r"\s(?:here\s|then\s|always\s|has\s|have\s)*(?:serve[sd]?|act(?:s|ed)?|is\sused|was\sused|is\staken|functions?)\s(?:here\s)?as\s(?:the|an?|its|their)\s(?:[a-z]+\s){0,2}?" + _YARDSTICK + _OF_JUDGING, confidence=0.8),
    Rule("entrants-meet-standard", "uses_criteria", r"\b" + _ENTRANTS + r"\b[^;:{N}{A}{S}]{0,70}?\s" + _MEET + r"\b[^;:{N}{A}{S}]{0,80}?\s" + _STD, confidence=0.75, running=True),
    Rule("team-applies-standard", "uses_criteria", r"\b" + _TEAM + r"\b[^;:{S}{A}{N}]{0,60}?,?\s(?:which\s|who\s|that\s)?" + _APPLY + r"\s" + _FEW + _STD, confidence=0.8, running=True),
    Rule("behind-it-stands-standard", "uses_criteria", r"\b(?:[Bb]ehind|[Uu]nderlying|[Aa]t\sthe\s(?:heart|core|root)\sof)\s(?P<award>{I}|{A})\s(?:stands?|lies?|is|are)\s(?:the\s)?" + _STD),
    Rule("given-to-those-that-apply", "uses_criteria", r"(?P<award>{A}|{I})[^;:{N}{A}{S}]{0,60}?\s(?:given|awarded|presented|granted|goes|go|conferred|open|honou?rs?|recogni[sz]es?|distinguish(?:es)?|rewards?)\s[^;:{N}{A}{S}]{0,40}?\b(?:organi[sz]ations|companies|firms|institutions|those|enterprises|bodies|businesses)\s(?:that|which|who)\s(?:[a-z]+\s){0,3}?(?:implement|apply|use|follow|work\swith|meet|adopt|practi[sc]e|fulfil|comply\swith|manage\sthemselves\sby)\s[^;:{N}{A}{S}]{0,50}?" + _STD, confidence=0.8),
    Rule("its-assessment-tool-is", "uses_criteria", r"\b(?:[Ii]ts|[Tt]he|[Tt]heir)\s(?:assessment|evaluation|scoring|measuring|judging|rating|marking)\s(?:tool|instrument|framework|model|system|method|scheme|grid),?\s(?:is\s|was\s|called\s)*(?:the\s)?" + _STD, confidence=0.8),
    Rule("evaluation-on-standard-precedes", "uses_criteria", r"\b(?:evaluation|assessment|examination|audit|review)\s(?:[a-z]+\s)?(?:based\son|according\sto|against|under|by|following|with)\s" + _FEW + _STD + r"\s(?:precedes?|preceded|decides?|leads?|comes?\sbefore)\s[^;:{N}{A}{S}]{0,20}?(?P<award>{A}|{I})"),
    Rule("quarters-at-house-in-town", "located_in", r"{NOTOF}(?P<subject>{N}|{I})(?:,\swhose|,?\shas\sits|,?\swith\sits)\s" + _SEAT + r"\s(?:is|are|was|were)?\s?(?:located\s|situated\s)?(?:at|in)\s(?:the\s)?{N},?\s(?:in|at)\s" + PLACE, confidence=0.85),
    Rule("firm-from-town", "located_in", r"(?:^|[.;]\s)(?P<subject>{N})\sfrom\s" + PLACE + r"(?=\s[a-z])", confidence=0.75),
    Rule("the-office-is-in", "located_in", r"\b(?:[Ii]ts|[Tt]he|[Tt]heir)\s(?:[a-z]+\s){0,2}?" + _SEAT + r"\s(?:is|are|was|lies?)\s(?:located\s|situated\s|based\s)?in\s" + PLACE + r"(?=[.;,]|\sand\s|$)", confidence=0.75),
    Rule("founded-on-a-day", "founded", r"{NOTOF}(?P<subject>{N}|{I})(?:,|\swas|\swere|,\swhich\swas)\s(?:officially\s|first\s)?(?:founded|established|set\sup|created|formed|incorporated|started)\s(?:[^;:{A}{Y}\d]{0,40}?\s)?on\s(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[A-Z][a-z]+,?\s|[A-Z][a-z]+\s\d{1,2}(?:st|nd|rd|th)?,?\s)(?P<year>{Y}|1[89]\d\d)(?!\d)"),
)  # fmt: skip
