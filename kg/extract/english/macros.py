"""The pieces that English constructions are made of: lists of names, adverbs, the verbs of winning and giving."""

from __future__ import annotations

MACROS: dict[str, str] = {
    "THE": r"(?:(?:[Tt]he|M/[Ss]\.?|an?|then|former|both|each of|all of|namely)\s)*(?:(?<=the\s)(?:(?!(?:of|in|at|by|from|for|with|to|on|and|or|than|was|were|is)\s)[A-Za-z\-]+\s){1,4}?)?",
    "REL": r"(?:,\s{P}(?=[,;]|\s(?:and|&)\s))?(?:\s\([^(){A}{Y};]{3,80}\))?(?:,\s(?:both|all|each)\s(?:of|from|in|based)\s[^,;:{A}]{2,40}?(?=,))?(?:\s(?:in|from|near)\s(?:the\s)?(?:{P}|{N})(?:,\s(?:{P}|{N})(?=[,;.]|\s(?:and|won|has)))?|,\s(?:of|in|from|near|(?:based|located|headquartered)\sin)\s(?:the\s)?(?:{P}|{N})(?:,\s(?:{P}|{N}))?(?=[,;.]|\s(?:and|won|has|were|was)\b))?(?:\s(?:at|with)\s(?:the\s)?(?:{A}|[A-Za-z ]{2,20}\slevel))?(?:,\s(?:which|who|whose|an?|the)\s[^,;:{N}]{3,70}?(?:\s(?:in|from|at)\s(?:{P}|{N}))?(?=,?\s(?:and\s)?(?:the\s)?{N}|,\s(?:and|as well)))?",
    "NL": r"(?:{THE}{N}(?:(?:{REL}(?:[,;]|,?\s(?:along with|together with|as well as|alongside))\s{THE}{N})*{REL},?\s(?:and|as well as|along with|together with|jointly with|plus|&)\s(?:also\s|to\s|by\s|of\s)?{THE}{N}|(?:[,;]\s(?:and,?\s)?(?:(?:in|for|under)\s(?:the\s)?[A-Za-z][A-Za-z &\-]{2,45}?,\s)?{THE}{N}){2,})?)",
    "SL": r"(?:{THE}{N}[^;{A}]{0,160}(?:;\s(?:and\s)?{THE}{N}[^;{A}]{0,160}?)+(?=;|[.]?$|\.\s))",
    "TOWN": r"(?:(?:,|\s-)\s(?:{N}|{P})(?=\s|,)|\s(?:in|near|from|of)\s(?:the\s)?(?:{P}|{N})(?:,\s(?:{P}|{N}))?(?=\s|,))?",
    "DET": r"(?:(?!(?:what|how|why|whether|if|who|which|over|from|by|at|for|of|in|with|to|on|after|before|during|and|than|winners?|recipients?)\s)(?:[a-z'’\-]+|European|International|Europe['’]s|Three|Four|Five|Six|Seven)\s){0,6}?(?:(?:{P}|{N})['’]s\s)?",
    "ALP": r"(?:{A}(?:\s(?:of|from|in)\s(?:the\s)?{P})?(?:(?:,|,?\sand)\s(?:the\s)?{A}(?:\s(?:of|from|in)\s(?:the\s)?{P})?)*)",
    "STL": r"(?:{S}(?:(?:,|,?\sand|,?\sas\swell\sas)\s(?:the\s)?{S})*)",
    "AL": r"(?:{A}(?:(?:\s(?:in|for)\s{Y})?(?:,|,?\sand|,?\sas well as|,?\sand,?\sin\s{Y},)\s(?:(?:the|its|a|an|two|three|four|five)\s)*{A})*)",
    "AYL": r"(?:{A}(?:\s(?:in|for)\s{Y})?(?:(?:,|,?\sand|,?\sas\swell\sas)\s(?:(?:the|an?|its)\s)*{A}(?:\s(?:in|for)\s{Y})?)*)",
    "AP": r"(?:(?:,\s|\s\(|\s[–—-]\s)[^;:]{1,140}?(?:,|\)|\s[–—-]))?",
    "ADV": r"(?:(?:will|is to|are to|[a-z]+ly|twice|has|have|had|also|again|already|recently|just|once|now|then|later|itself|themselves|officially|proudly|successfully|both|all|each|together"
           r"|went on to|go on to|thus|finally|first|eventually|in turn|proudly|so far|each|at that time|at the same time|on that occasion|once more|yet again|once again|yesterday|today|tonight|this week|this month|this year|last (?:night|week|month|year|spring|summer|autumn|fall|winter)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:night|evening|morning|afternoon))?|(?:on|in) (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}(?:st|nd|rd|th)?,?)?|on \d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December),?|in the end|at last|this time|in that year|able to|for the \w+ time|in {Y},?|was able to|managed to|(?:is|are|was|were) (?:very |extremely |so )?(?:proud|pleased|delighted|honou?red|happy|thrilled|excited) to(?: have| be)?)\s)*",
    "WIN": r"(?:[Ww]inners?|[Rr]ecipients?|[Aa]wardees?|[Ll]aureates?|[Hh]onou?rees?|[Hh]olders?)",
    "BE": r"(?:was|were|is|are|be|been|being|became|becomes?|becoming)",
    "NUM": r"(?:a |an |the |its |one of the |among the )?(?:(?:[a-z0-9\-'’]+|{Y}) ){0,3}",
    "WINV": r"(?:w[io]ns?|winning|receiv(?:ed|es?|ing)|bag(?:ged|s)|clinch(?:ed|es)|captur(?:ed|es)|earn(?:ed|s)|obtain(?:ed|s)|secur(?:ed|es)|(?:took|taken|takes?|taking)(?:\shome)?"
            r"|collects|gain(?:ed|s)|garner(?:ed|s)|achiev(?:ed|es)|attain(?:ed|s)|got|gets?|scoop(?:ed|s)|land(?:ed|s)|claim(?:ed|s)|(?:holds?|held)(?!\s{I}|\s(?:its|the|their|an?)\s(?:[a-z0-9]+\s){0,2}(?:annual|inaugural|yearly|biennial|gala)\b|\s(?:the\s|an?\s|its\s)?{A}\s(?:presentation|ceremony|banquet|dinner|gala|luncheon|conference|event|evening|night|show|celebration|gathering|forum|meeting|day|festival|reception|party|function|finals?))|add(?:ed|s)(?!\sthat\b)|picked up"
            r"|walk(?:ed|s) (?:away|off) with|(?:accept(?:ed|s)|collected)(?![^;:.]{0,50}?\s(?:on behalf of|in the name of|for) (?:the )?{N})|brought home|carried off|came away with|(?:came|come|comes) out as {NUM}{WIN} of|emerged as {NUM}{WIN} of|conquered|lifted|scored|shar(?:ed?|es)|bags|merited|snapped up|net(?:ted|s)|grabb(?:ed|s)|nabb(?:ed|s)|retain(?:ed|s)|defended|boasts?|notched up|chalked up|pocket(?:ed|s)|t(?:ook|aken) out|went home with|(?:returned|came back|left|gone home|departed) with|acquir(?:ed|es)"
            r"|(?:(?<=will )|(?<=to ))(?:share|collect|accept|claim|earn|gain|obtain|secure|land|take home)"
            r"|reach(?:ed|es)(?= (?:the |an? |its )?{A})|{BE} (?:[a-z]+ ){0,2}?(?:(?:named|selected|chosen|announced|declared|adjudged|recogni[sz]ed|honou?red|designated|crowned|picked|proclaimed|pronounced|voted|elected) )?(?:in {Y} )?(?:as )?{NUM}{WIN} (?:of|for)"
            r"|{BE} (?:[a-z]+ ){0,2}?(?:awarded|accorded|conferred(?: with| upon)?|presented with|presented|given|granted|bestowed(?: with| upon)?|handed|(?:deemed|found|judged|considered|adjudged|voted) worthy of|judged to deserve"
            r"|honou?red with|recogni[sz]ed with|decorated with|distinguished with|rewarded with|crowned with|acknowledged with|(?:chosen|selected|picked|named)(?: to receive| for)|adjudged))",
    "GIVEN": r"(?:went|go(?:es)?|has gone|have gone|had gone|(?:was|were|is|are|has been|have been|had been|is being) (?:also |again |jointly |first |only |then |later )?"
             r"(?:given|awarded|presented|conferred|handed(?: out| over)?|bestowed|granted))(?: out| again| jointly| for the \w+ (?:time|year)(?: in a row| running)?| in {Y}| this year)*",
    "GAVE": r"(?:(?:(?<=decided\sto\s)|(?<=agreed\sto\s)|(?<=voted\sto\s)|(?<=resolved\sto\s)|(?<=chosen\sto\s)|(?<=pleased\sto\s)|(?<=proud\sto\s))(?:award|present|confer|give|grant)|presented|presents?|award(?:ed|s)|gave|gives|given|conferred|confers|handed(?: over| out)?|bestowed|bestows|grant(?:ed|s)|issued|issues)",
    "RUN": r"(?:[Aa]dministered|[Mm]anaged|[Rr]un|[Oo]perated|(?:[Cc]o-?)?[Oo]rgani[sz]ed|[Oo]verseen|[Ss]upervised|[Cc]o-?ordinated|[Cc]onducted|[Hh]osted|[Ss]taged|[Ii]mplemented"
           r"|[Hh]andled|[Dd]irected|[Ll]ooked\safter|[Mm]aintained|[Ff]acilitated|[Ss]teered|[Cc]arried\sout)",
    "RUNS": r"(?:administer(?:s|ed)?|manage[sd]?|runs?|ran|operate[sd]?|oversees?|oversaw|(?:co-?)?organi[sz]e[sd]?|co-?ordinate[sd]?|conduct(?:s|ed)?|host(?:s|ed)?|stage[sd]"
            r"|handle[sd]|maintains?|supervise[sd]?|implement(?:s|ed)|directs|looks\safter|takes\scare\sof)",
    "MADE": r"(?:[Cc]reated|[Ee]stablished|[Ii]nstituted|[Ff]ounded|[Ll]aunched|[Ss]et\sup|[Ii]ntroduced|[Ii]nitiated|[Ss]tarted|[Cc]onstituted|[Ii]naugurated|[Dd]evised|[Cc]onceived|[Ii]nstigated|[Oo]riginated|[Bb]egun"
            r"|[Bb]rought\sinto\s(?:being|existence)|[Cc]alled\sinto\s(?:being|life)|[Pp]ut\sin\splace)",
    "TELLS": r"(?:(?:has|have|had|today|also|now|on\s[A-Z][a-z]+day|yesterday)\s)*(?:named|announce[sd]?|chose|selected|picked|unveil(?:s|ed)|reveal(?:s|ed)|publish(?:es|ed)|releas(?:es|ed)|invit(?:es|ed)|visit(?:s|ed)|prais(?:es|ed)|assess(?:es|ed)|list(?:s|ed)|present(?:s|ed))\s",
    "AFTER": r"(?:,\s(?:after|following|behind|besides|joining|along\swith|as\swell\sas|like)\s[^;:{A}]{1,90}?,)?",
    "WITH": r"(?:,?\s(?:through|via|with\sthe\s(?:support|help)\sof|in\s(?:co-?operation|collaboration|partnership|association|conjunction)\swith|together\swith|alongside)\s(?:the\s)?{N}(?:,?\sand\s(?:the\s)?{N})?,?)?",
    "PAR": r"(?:,\s(?:(?:which\s(?:was|is)\s)?(?:formerly|previously|originally|earlier|initially|also|once|until\s{Y}|now)\s(?:(?:called|known\sas|named|the)\s)*(?:the\s)?{A},|[^;:{A}{S}]{2,70}?,)|\s\([^()]{2,120}\))?",
    "IN": r"(?:(?![^:]{0,60}\b(?:from|by)\b)[^;:{N}{A}]{0,60}?(?::|,|\snamely|\s[–—-])\s)?",
    # A name ahead is asked for first: it is rarer than what must not stand before it.
    "NOTOF": r"(?={THE}[{N}{I}])(?<!\bin )(?<!\bIn )(?<!\bin the )(?<!\b[Oo]f )(?<!\bby )(?<!\bfrom )(?<!\bat )(?<!\bwith )(?<!\bof the )(?<!\bby the )(?<!\bfrom the )(?<!\bat the )(?<!\bwith the )(?<!\bto )(?<!\bto the )(?<!\bbetween )(?<!\bbetween the )(?<!\bamong )(?<!\bthan )(?<!\bthan the )(?<!behalf of {N}, )(?<!\bwas )(?<!\bwere )(?<!\bsouth )(?<!\bnorth )(?<!\beast )(?<!\bwest )(?<!\bnear )(?<!\boutside )(?<!\b[Ff]or {N} )(?<!{N} - )(?<!{N} – )",
    "YL": r"{Y}(?:(?:,|,?\sand|\s&)\s(?:(?:once|again|more|then|later|also|lastly|finally|most|recently)\s)*(?:in\s)?{Y}(?!\s(?:the\s)?(?:{A}|{N})))*",
    "END": r"(?!\s(?:won|wins|received|receives|took|takes|has|have|had|was|were|got|earned|collected)\b)",
    "YP": r"(?:\s(?:in|for|of)\s(?:the\syear\s)?{Y})?",
}  # fmt: skip

PLACE = r"(?P<place>(?:{P}|{N})(?:,\s(?:{P}|{N}))?)"
"""The place that a relation names, with the state or the country behind it."""
ASIDE = r"(?:,\s[^;:{A}{S}]{2,90}?,|\s\([^()]{1,120}\))?"
"""What a sentence inserts behind an award or a standard."""
GAP = r"[^;:{A}{N}{S}{I}]{0,60}?"
"""Words without anything that a relation could be of."""
