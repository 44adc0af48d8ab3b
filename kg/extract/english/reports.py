"""English constructions of company reports: programmes, standing, figures, products, honours of other kinds."""

from __future__ import annotations

from kg.extract.patterns.language import Rule

_MODIFIER = r"(?:(?P<modifier>over|more than|above|about|around|nearly|some|at least|up to|a total of|approximately|almost|exceeding|in excess of)\s)?"
_NUMBER = r"(?P<number>\d[\d,]*)\+?"

REPORTS: tuple[Rule, ...] = (
    Rule("included-in-programme", "part_of", r"(?P<award>{A})(?:,\swhich)?\s(?:is|are|forms?)\s(?:also\s)?(?:included\sin|part\sof|one\sof|among)\s(?:the\s)?(?P<programme>{A}|(?:[a-z]+\s){1,4}awards)", ("included in", "part of", "one of", "among")),
    Rule("belong-to-programme", "part_of", r"(?P<award>{AL})[^;:{A}]{0,30}?\sbelongs?\sto\s(?:the\s)?(?P<programme>{A}|{I}|them)", ("belong",)),
    Rule("organizational-and-individual-winners", "open_to", r"(?i:(?P<organization>organi[sz]ation(?:s|al)?)\sand\s(?P<individual>individuals?)[^;:]{0,40}?\s(?:winners|of|for)\s(?:of\s)?)[^;:{A}]{0,40}?(?P<subject>{A})", ("individual",)),
    Rule("winners-organizations-individuals", "open_to", r"(?i:winners|recipients),?\s(?:both\s)?(?P<organization>organi[sz]ations)\sand\s(?P<individual>individuals),?[^;:{A}]{0,20}?\sof\s(?:the\s)?(?P<subject>{A})", ("individual",)),
    Rule("goes-to-organizations-individuals", "open_to", r"(?P<subject>{A}|{I})[^;:{A}{N}]{0,60}?\s(?P<organization>organi[sz]ations|companies)\sand\s(?P<individual>individuals)", ("individual",), confidence=0.7),
    Rule("only-winner-from-sector", "sole_recipient", r"(?P<recipient>{N}|{I})(?:[^;]{0,100}?(?P<award>{A}))?[^;]{0,200}?\s(?:only|sole)\s(?:winner|recipient|company|organi[sz]ation)\s[^;{N}]{0,60}?\s?(?:from|in)\sthe\s(?P<sector>[a-z\- ]{3,40}?)\s(?:sector|industry|field)", ("only", "sole")),
    Rule("best-known-awards", "regarded_as", r"(?:(?:most\s(?:famous|influential|renowned|respected|prestigious|well-known)|best[- ]known|three\sgreat)[^;{A}]{0,80}?)\s(?:is|are|awards?:|include)\s(?:the\s)?(?P<subject>{A}(?:(?:\sof|,|,?\sand|\s|\(|\)|the|\)){1,8}(?:{P}|{A}))*)", ("most ", "best", "great"), {"standing": "best-known-national-quality-award"}),
    Rule("awards-are-best-known", "regarded_as", r"(?P<subject>{A}(?:(?:\sof|,|,?\sand|\s|\(|\)|the|\)){1,8}(?:{P}|{A}))*)\s(?:are|is)\s(?:widely\s)?(?:the|among\sthe)\s(?:[a-z]+\s){0,2}(?:best[- ]known|most\s(?:famous|influential|renowned|respected|prestigious))", ("best", "most "), {"standing": "best-known-national-quality-award"}),
    Rule("former-body", "former", r"\bthe\sformer\s(?P<subject>{N})", ("former",)),
    Rule("framework-of-system", "system_framework", r"(?P<subject>{N}|{I})?[^;]{0,200}?\b(?:with|takes?|taking|uses?|using|adopts?)\s(?P<standard>{S}(?:(?:,|,?\sand)\s{S})*)\sas\s(?:the|its|a)\s(?:[a-z]+\s)?framework", ("framework",)),
    Rule("holds-patents", "observation", r"(?P<subject>{N}|{I})[^;{N}]{0,60}?\s(?:holds?|has|owns?|filed|owned|held)\s(?:a total of\s)?" + _MODIFIER + _NUMBER + r"\spatents(?P<applications>\s(?:or|and)\s(?:patent\s)?applications)?", ("patents",), {"counted": "patents"}),
    Rule("products-in-special-review", "observation", r"(?:[Aa]s of\s(?P<as_of>[A-Z][a-z]+\s(?:\d+,\s)?{Y}),\s)?(?:a total of\s)?" + _MODIFIER + _NUMBER + r"\sproducts\s(?:of|from|by)\s(?P<subject>{N}|{I})\s[^;]{0,80}?\s(?:special\s(?:review|approval)|green\s(?:path|channel))", ("special", "green"), {"counted": "special-review-products"}),
    Rule("other-honour-times", "other_honour", r"(?P<recipient>{NL}|{I})\s{ADV}(?:was\s|were\s|been\s|has\sbeen\s)*{WINV}\s{DET}(?P<honour>{A})\s(?P<times>\w+)\stimes(?:,\s(?:with\s)?(?:one|once)\s(?:of\s(?:the\sawards|{A})\s)?for\s(?:its\s)?(?P<reason>[a-z \-]{4,50}?)(?=,|\.|;|\sas\swell))?", ("times",)),
    Rule("other-honours-several", "other_honour", r"(?P<recipient>{NL}|{I})[^;]{0,220}?\b(?P<times>multiple|several|many|numerous)\s(?P<honour>(?:[a-z\-]+\s){1,7}awards(?:\sat\s[a-z\- ]{4,40}?\slevels?)?)", ("multiple", "several", "many", "numerous")),
    Rule("developed-by", "developed_by", r"(?P<subject>{N}(?:\s[a-z]+)?),\s(?:which|that)\s(?:had been|has been|was|were|is)\s(?:independently\s|jointly\s)?developed\sby\s(?P<body>{N})", ("developed",)),
    Rule("was-developed-by", "developed_by", r"(?P<subject>{N})\s(?:had been|has been|was|were|is)\s(?:independently\s|jointly\s)?developed\sby\s(?P<body>{N})", ("developed",)),
    Rule("results-published-in", "publication", r"\b[Ii]n\s(?P<date>[A-Z][a-z]+\s{Y}),?\s(?:the\s)?(?:[a-z]+\s)?results\s[^;{N}]{0,60}?\s(?:of|on|for)\s(?:the\s)?(?P<subject>{N})[^;]{0,120}?\s(?:was|were)\spublished\s(?:on|in)\s(?:[a-zA-Z\s]{0,80}?)(?P<venue>{N})(?=[.,;]|$)", ("published",)),
)  # fmt: skip
