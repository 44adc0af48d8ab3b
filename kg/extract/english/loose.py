"""Relations that the words of a sentence suggest without saying them in any construction: less sure, told last.

A body is known by its name here (a council, a ministry, an institute), so that no company is taken for the giver of its
prize; an award and a standard in one sentence are tied by any word of assessment between or around them.
"""

from __future__ import annotations

from kg.extract.patterns.language import Rule

_RUN = r"(?:runs?|(?<!in\sthe\s)running|ran|administ\w+|manage[sd]?|managing|management|organi[sz](?:es|ed|er|ing)|coordinat\w+|co-ordinat\w+|secretariat|in\scharge|responsib\w+|handle[sd]?|overse\w+|oversaw|supervis\w+|entrusted|custod\w+|look(?:s|ed)\safter|operates|operated|steward\w*|in\sthe\shands|in\sthe\scare)"
_USE = r"(?:assess\w*|judg\w+|evaluat\w+|scor\w+|criteria|yardstick|benchmark|measur\w+|basis|bas\w+|examin\w+|audit\w*|inspect\w*|review\w*|points|rated|framework|follow\w*|appl(?:y|ies|ied)|uses?|used|using|adopt\w*|rest\w*|rel(?:y|ies)|comply|meets?|requirements|correspond\w*|language|along\sthe\slines|built|underl\w+|at\sthe\sheart|switch\w*|questions|chapters)"
_NOT = r"(?:renamed|successor|like|unlike|similar|compar\w+|than|certificat\w+|certified|counterpart|besides|alongside|as\swell\sas)"
_FROM = r"(?:model\w*|pattern\w*|roots?|rooted|offshoot|offspring|descen\w+|grew\sout|grown\sout|deriv\w+|adapt\w+|borrow\w+|lifted|cop(?:y|ied|ies)|inspired\sby|heir|ancestry|evolved|based\son|taken\s(?:over\s)?from|took\sover|stems?|springs?|sprang|tradition|footsteps|imitat\w+|outgrowth|spin-off|version|translated|mirror\w*)"

LOOSE: tuple[Rule, ...] = (
    Rule("loosely-run", "administered_by", r"(?P<subject>{A})[^;:{A}{N}]{0,100}?\b" + _RUN + r"\b[^;:{A}{N}]{0,60}?(?P<body>{N})", confidence=0.6, running=True),
    Rule("loosely-runs", "administered_by", r"{NOTOF}(?<!as\sthe\s)(?P<body>{N})[^;:{A}{N}]{0,60}?\b" + _RUN + r"\b[^;:{A}{N}]{0,60}?(?P<subject>{A})", confidence=0.6, running=True),
    Rule("loosely-uses", "uses_criteria", r"(?P<award>{A})(?=[^;:]*\b" + _USE + r"\b)(?![^;:]*\b" + _NOT + r"\b)[^;:{A}{S}{N}]{0,120}?(?P<standard>{STL})", confidence=0.6, running=True),
    Rule("loosely-used", "uses_criteria", r"(?<!uses\sthe\s)(?P<standard>{STL})(?=[^;:]*\b" + _USE + r"\b)(?![^;:]*\b" + _NOT + r"\b)[^;:{A}{S}{N}]{0,120}?(?P<award>{A})", confidence=0.6, running=True),
    Rule("award-loosely-from", "derived_from", r"(?P<standard>{A})(?![^;:]*\b" + _NOT + r"\b)[^;:{A}{S}{N}]{0,100}?\b" + _FROM + r"\b[^;:{A}{S}{N}]{0,60}?(?P<source>{A})", confidence=0.6, running=True),
    Rule("standard-loosely-from", "derived_from", r"(?P<standard>{S})(?![^;:]*\b" + _NOT + r"\b)[^;:{A}{S}{N}]{0,100}?\b" + _FROM + r"\b[^;:{A}{S}{N}]{0,60}?(?P<source>{S}|{A})", confidence=0.6, running=True),
)  # fmt: skip
