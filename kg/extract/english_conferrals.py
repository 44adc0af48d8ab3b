"""English constructions that say that an award was given, or that somebody is in the running for it."""

from __future__ import annotations

from kg.extract.language import Rule

_WIN = ("w", "receiv", "bag", "clinch", "captur", "earn", "obtain", "secur", "took", "tak", "collect", "gain", "achiev", "attain", "got", "get",
        "scoop", "land", "claim", "hold", "held", "add", "pick", "walk", "carri", "came", "come", "conquer", "named", "was", "were", "been", "is ", "are ")  # fmt: skip

CONFERRALS: tuple[Rule, ...] = (
    Rule("winner-verb-award", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I}){AP}(?:,?\s(?:which|who|that))?,?\s{ADV}{WINV}\s{DET}(?P<award>{AL}|{I})", _WIN),
    Rule("winner-and-verb-award", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I})[,\s][^;:{N}{I}]{1,160}?(?:\sand|,)\s{ADV}{WINV}\s{DET}(?P<award>{AL})", _WIN, confidence=0.75),
    Rule("winner-two-verbs", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I})[,\s](?:[^;:{N}{I}{A}]{0,160}?\s)?{WINV}\s{DET}(?:{A}|{I})[^;:{N}{I}{A}]{0,60}?(?:\sand|,)\s{ADV}{WINV}\s{DET}(?P<award>{AL})", _WIN, confidence=0.75),
    Rule("units-at-places", "conferral", r"(?P<award>{A})[^;:{N}{A}]{0,60}?\s{GIVEN}\sto\s[^;:{N}{A}]{0,40}?(?:units?|plants?|divisions?|factor(?:y|ies)|sites?|facilit(?:y|ies))\sof\s(?P<recipient>{N}|{I}),?\s(?:those\s|namely\s|located\s)*(?:at|in)\s(?P<unit>(?:{N}|{P})(?:(?:\sin|,|,?\sand)\s(?:{N}|{P}))*)", (" to ",)),
    Rule("award-goes-to", "conferral", r"(?P<award>{AL}|{I})[^;:{N}{A}]{0,70}?\s{GIVEN}\s(?:to|on|upon)\s{IN}(?P<recipient>{NL})", (" to ", " on ", " upon ")),
    Rule("award-won-by", "conferral", r"(?P<award>{AL}|{I})[^;:{N}]{0,60}?\s(?:was|were|is|are|been|being)\s(?:\w+\s){0,2}?(?:won|received|taken|earned|captured|claimed|clinched|bagged|shared|secured)\sby\s{IN}(?P<recipient>{NL})", (" by ",)),
    Rule("winners-of-are", "conferral", r"\b{WIN}\s(?:of|for)\s{DET}(?P<award>{AL}){YP}[^;:{N}{A}]{0,60}?(?:\s(?:is|are|was|were|includ(?:es?|ed|ing))|:|,)\s{IN}(?P<recipient>{NL})", ("winner", "recipient", "awardee", "laureate", "honoree", "holder")),
    Rule("same-winners-are", "conferral", r"(?P<award>{A})[^;:{N}{A}]{0,30}?\s{WIN}\s(?:is|are|was|were|include[sd]?)\s{IN}(?P<recipient>{NL})", ("winner", "recipient", "awardee", "laureate")),
    Rule("award-winner-name", "conferral", r"(?P<award>{A})(?:-winning|\s{WIN})(?:\s[a-z]+){0,2}\s(?P<recipient>{NL})(?!['’])", ("winn", "recipient", "laureate"), confidence=0.7),
    Rule("name-winner-of", "conferral", r"{NOTOF}(?P<recipient>{NL}),\s(?:[a-z0-9{Y}\-]+\s){0,4}{WIN}\s(?:of|for)\s{DET}(?P<award>{AL})", ("winner", "recipient", "laureate", "holder")),
    Rule("gave-award-to", "conferral", r"\b{GAVE}\s{DET}(?P<award>{AL}|{I})[^;:{N}{A}]{0,60}?\s(?:to|on|upon)\s{IN}(?P<recipient>{NL})", (" to ", " on ", " upon ")),
    Rule("honoured-with", "conferral", r"\b(?:honou?r(?:ed|s|ing)|recogni[sz](?:ed|es|ing)|presented|award(?:ed|s)|conferred|decorated|bestowed|handed)\s(?:also\s)?(?P<recipient>{NL}){AP}\s(?:with|by|for|as)\s{DET}(?P<award>{AL})", (" with ", " by ", " as ")),
    Rule("honoured-name-award", "conferral", r"\b(?:award(?:ed|s)|gave|gives|grant(?:ed|s)|handed)\s(?P<recipient>{NL})\s(?:the|its|an?)\s(?P<award>{AL})", ("award", "gave", "give", "grant", "handed")),
    Rule("named-as-winner", "conferral", r"\b(?:nam(?:ed|es|ing)|declar(?:ed|es)|announc(?:ed|es)|chosen|chose|selected|select(?:s|ed))\s(?P<recipient>{NL})\s(?:as\s)?(?:one of\s|among\s)?(?:the\s|its\s|a\s)?(?:[a-z0-9{Y}]+\s){0,3}(?:{WIN}\s(?:of|for)\s{DET}(?P<award>{AL})|(?P<award2>{A})\s{WIN})", ("winner", "recipient")),
    Rule("win-list-after-colon", "conferral", r"(?:\b(?:won|receiv\w+|{WIN}|honou?red|win|wins)\b)[^:;{N}{A}{I}]*(?P<award>{A}|{I})?[^:;{N}{A}]*:\s(?P<recipient>{NL})", (":",), confidence=0.75),
    Rule("award-win-list-after-colon", "conferral", r"(?P<award>{A})[^:;{N}{A}]*(?:\b(?:won|receiv\w+|{WIN}|honou?red|awarded|presented|given)\b)[^:;{N}{A}]*:\s(?P<recipient>{NL})", (":",), confidence=0.75),
    Rule("congratulations", "conferral", r"\b[Cc]ongratulat(?:ions|es?|ed|ing)\s(?:(?:also|go|goes|are due)\s)*(?:to\s)?{IN}(?P<recipient>{NL})(?!['’])(?:\s[^;:{N}{A}]{0,40}(?P<award>{A}))?", ("congratulat",), confidence=0.7),
    Rule("another-of-the-winners", "conferral", r"(?P<recipient>{NL}),?\s(?:is |was |are |were )?(?:another|one|some|two|three|four|also|among)(?:\sof)?\s(?:the|this year['’]s)\s(?:[a-z]+\s)?(?P<year>{Y})?\s?(?:[a-z]+\s)?(?P<award>{A})?\s?{WIN}", ("winner", "recipient", "awardee", "honoree")),
    Rule("for-name-second-win", "conferral", r"\b[Ff]or\s(?P<recipient>{N}|{I})\s?,?(?:this|it|{I})\s(?:is|was)\s(?:its|a|the|their)\s\w+\s(?:win|victory|award|time)[^;:{N}]{0,60}?\s(?:in|of|after)\s(?P<year>{Y}(?:(?:,|,? and)\s{Y})*)", ("for ",), dated=False),
    Rule("name-in-year", "conferral", r"(?P<recipient>{N})\sin\s(?P<year>{Y}(?:(?:,|,?\sand)\s(?:in\s)?{Y})*)(?=(?:,\sand|,|\sand|;)\s(?:the\s)?{N}\sin\s{Y}|[.;]?$)", ("won", "winner", "recipient", "received", "awarded"), dated=False),
    Rule("first-to-win", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I}){AP}\s{ADV}(?:was|is|became|becomes|had been|has been|were|are|being|becoming)\s(?:the|one of the|among the)\s[^;:{N}{A}]{0,80}?\s(?:to\s(?:win|receive|be (?:awarded|given|honou?red with|presented with)|earn|achieve|get|obtain|take|hold)|(?:winners?|recipients?|holders?)\sof)\s{DET}(?P<award>{AL}|{I})", ("first", "second", "third", "only", "one of", "among", "the")),
    Rule("come-out-winner", "conferral", r"(?P<award>{A})[^;:{N}{A}]{0,20}\s(?P<recipient>{NL})\s{ADV}(?:came|come|comes|emerged|was named|was chosen)\s(?:out\s)?(?:as\s)?(?:a|the|one of the)\s(?:[a-z]+\s)?{WIN}", ("winner", "recipient")),
    Rule("winner-as-subject", "conferral", r"{NOTOF}(?P<recipient>{NL}){AP}\s{ADV}(?:is|are|was|were|been|became|becomes|came out as|emerged as)\s(?:named\s|declared\s|chosen\s(?:as\s)?)?(?:an?|the|its|their|one of the|among the)\s(?:[a-z\-]+\s|{Y}\s){0,2}(?P<award>{A})?\s?{WIN}\b(?!\s(?:of|for))(?:,?\sin\s(?P<year>{YL}))?", ("winner", "recipient", "laureate")),
    Rule("having-won", "conferral", r"{NOTOF}(?P<recipient>{N}|{I})[^;:{N}{A}]{0,80}?,\shaving\s(?:also\s|previously\s|already\s|first\s)?(?:won|received|earned|obtained|taken|secured|been\s(?:awarded|given))\s{DET}(?P<award>{AL}|{I})", ("having",), dated=False),
    Rule("chosen-to-receive", "conferral", r"\b(?:chosen|chose|selected|selects|named|names|picked)\s(?P<recipient>{NL}){AP}\s?(?:to\sreceive|for|as\s{NUM}{WIN}\s(?:of|for))\s{DET}(?P<award>{A})", ("chose", "select", "name", "pick")),
    Rule("won-in-year", "conferral", r"{NOTOF}(?P<recipient>{NL}|{I}){AP},?\s{ADV}(?:won|wins|triumphed|succeeded|followed(?:\ssuit)?|did\sso|repeated)\s(?:again\s|it\s|also\s)?in\s(?P<year>{YL})", ("won", "win", "follow", "did so", "triumph", "repeat"), dated=False),
    Rule("won-in-category", "conferral", r"{NOTOF}(?P<recipient>{NL}){AP},?\s{ADV}(?:won|wins|triumphed|prevailed)\s(?:in\s(?:the\s)?[a-z][^;:{N}{A}]{2,40}?(?:category|sector|class|section|group)|among\s)", ("won", "win", "triumph", "prevail")),
    Rule("and-name-among", "conferral", r"\bwon\samong\s[^;:{N}]{2,50}?\sand\s(?P<recipient>{N})\s(?:among|in)\s", ("among",)),
    Rule("winner-was", "conferral", r"\b(?:the|[Tt]he\sother|[Oo]ther|[Ff]urther|[Ff]ellow)\s(?:[a-z0-9]+\s){0,3}{WIN}(?:\s{Y})?(?:\s[^;:{N}{A}]{0,40}?)?\s(?:was|is|were|are|included?|includes)\s{IN}(?P<recipient>{NL})", ("winner", "recipient", "awardee", "honoree")),
    Rule("in-category-name", "conferral", r"\b(?:winner|won|winners|prize|award)\b[^;]{0,200}?;\s(?:and\s)?(?:in|for)\s(?:the\s)?[a-z][a-z \-]{2,40}?,?\s(?P<recipient>{N})(?=[;,.])", (";",), confidence=0.7),
    Rule("among-them", "conferral", r"{WINV}\s{DET}(?P<award>{AL})[^;:{N}]{0,40}?,?\s(?:among\sthem|including|such\sas|namely|among\swhich\s(?:is|are|were))\s(?P<recipient>{NL})", ("among", "including", "such as", "namely")),
    Rule("winners-including", "conferral", r"\b{WIN}\s(?:of|for)\s{DET}(?P<award>{AL})[^;:{N}]{0,60}?,?\s(?:among\sthem|including|such\sas)\s(?P<recipient>{NL})", ("among", "including", "such as")),
    Rule("on-the-list", "conferral", r"{NOTOF}(?P<recipient>{NL}){AP},?\s(?:is|are|was|were)\s(?:also\s)?(?:on\sthe\slist|among\s(?:the\s|them|those\s|these\s)(?:[a-z0-9]+\s){0,3}?(?:{WIN}|honou?red|awarded))", ("on the list", "among"), confidence=0.75),
    Rule("becoming-first-to-win", "conferral", r"{NOTOF}(?P<recipient>{NL})[^;:{N}]{0,120}?,\s(?:thus\s|thereby\s)?(?:becoming|making\sit)\s(?:the|one\sof|only)[^;:{N}{A}]{0,90}?\sto\s(?:win|receive|be\s(?:awarded|given)|earn|get|obtain|take|claim)\s{DET}(?P<award>{A}|{I})", ("becoming", "making it")),
    Rule("following-wins-in", "conferral", r"(?P<recipient>{N}|{I})[^;]{0,120}?\b(?:following|after|besides|adding\sto)\s(?:its\s|earlier\s|previous\s|the\s)*(?:wins|victories|awards|awarded|successes)\sin\s(?P<year>{YL})", ("wins", "victories", "awards", "successes"), dated=False),
    Rule("name-followed", "conferral", r"(?:^|[.;,]\s|and\s)(?:the\s)?(?P<recipient>{N})\s(?:followed|did\sso)\sin\s(?P<year>{YL})", ("followed", "did so"), dated=False),
    Rule("after-name-years", "conferral", r"(?P<recipient_with_years>{N})", ("winner", "won", "recipient", "do so", "received", "win ", "award", "second"), dated=False, confidence=0.75),
    Rule("applies-for", "finalist", r"{NOTOF}(?P<candidate>{NL}|{I}){AP}\s(?:[a-z]+\s){0,4}?appl(?:y|ies|ied|ying)\sfor\s{DET}(?P<award>{A})", ("appl",), {"stage": "applied"}),
    Rule("applicant-for", "finalist", r"{NOTOF}(?P<candidate>{NL}|{I}){AP}\s[^;:{N}{A}]{0,40}?\b(?:applicants?|candidates?)\sfor\s{DET}(?P<award>{A})", ("applicant", "candidate"), {"stage": "applied"}),
    Rule("shortlisted-for", "finalist", r"{NOTOF}(?P<candidate>{NL}|{I}){AP}\s[^;:{N}{A}]{0,40}?\b(?:shortlisted|short-listed)\s(?:for|in)\s{DET}(?P<award>{A})", ("shortlist", "short-list"), {"stage": "shortlisted"}),
    Rule("nominated-for", "finalist", r"{NOTOF}(?P<candidate>{NL}|{I}){AP}\s[^;:{N}{A}]{0,40}?\b(?:nominated|nominees?)\s(?:for|in)\s{DET}(?P<award>{A})", ("nomin",), {"stage": "nominated"}),
    Rule("finalist-for", "finalist", r"{NOTOF}(?P<candidate>{NL}|{I}){AP}\s[^;:{N}{A}]{0,40}?\b(?:finalists?)\s(?:for|in|of)\s{DET}(?P<award>{A})", ("finalist",), {"stage": "finalist"}),
    Rule("finalists-are", "finalist", r"\b(?P<stage>finalists?|nominees?|applicants?|[Ss]hortlist(?:ed)?)\s(?:[a-z]+\s)?(?:for|of|in)\s{DET}(?P<award>{A})[^;:{N}{A}]{0,40}?(?:\s(?:is|are|were|was|includes?)|:)\s{IN}(?P<candidate>{NL})", ("finalist", "nominee", "shortlist", "applicant")),
)  # fmt: skip
