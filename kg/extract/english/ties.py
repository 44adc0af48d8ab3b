"""English: the words by which an award is tied to a body, a model or a standard; data only.

They stand in families. What a family means for a relation is learned (`kg.extract.learned.ties`), so that a word in
the wrong one does little harm. `*` stands for any ending, `_` for a space.
"""

from __future__ import annotations

from kg.extract.patterns.weighed import Ties

_FAMILIES = {
    "run": """
        run runs running ran administ* manage manages managed managing organis* organiz* overse* coordinat* conduct*
        operate operates operated operating operator secretariat in_charge responsib* hands_of look_after looks_after
        looked_after steward* custodian keeper supervis* maintain* entrusted in_the_care home_in home_at housed host
        hosts hosted oversight carried_out handle handles stage stages staged govern governs governed""",
    "set up": """
        establish* set_up sets_up create creates created creating creator creation launch* institute institutes
        instituted instituting founded founder founders introduc* initiat* brainchild start starts started conceiv*
        brought_into_being inaugurat* originat* invent* devised began came_into_being dates_back enacted signed endowed
        pioneered developed born""",
    "give": """
        present presents presented presenting presentation awards awarded awarding confer confers conferred conferring
        bestow* give gives given giving gave grant grants granted granting hand hands handed handing honour honours
        honoured honouring honor honors honored honoring recogni* distribut* name names named announc* commend* from
        cite cites cited decorat* crown* paid_tribute select selects selected choose chose chosen made_known""",
    "assess": """
        based_on based_upon basis built_on criteria criterion judge judges judged judging assess* evaluat* score scores
        scored scoring against framework follow follows followed following use uses used using adopt* examin* measur*
        align* rest_on rests_on according_to accordance under yardstick benchmark* apply applies applied mark marks
        marked grade grades graded review* underpin* guide guides guided conform* lines_of by_means_of with_the_help_of
        rely_on relies_on""",
    "descend": """
        model modeled modelled modeling modelling pattern* deriv* adapt* origin origins root roots rooted inspired
        lines_of drawn_from draws drew evolv* descend* grew_out grown_out borrow* goes_back went_back offspring template
        after daughter successor equivalent version variant based_on built_on taken_from take_its takes_its owe owes
        heir blueprint example parent mirror* copied copy""",
    "compare": """
        like similar counterpart compar* alongside as_well_as along_with equal rank* prestig* known_as such_as other
        unlike than nobel oscar""",
    "win": """
        won win wins winner winners winning receiv* recipient recipients took earn* gain* collect* accept* achiev*
        finalist finalists applied applicant applicants apply""",
    "partner": """
        support* sponsor* partner* cooperat* co_-_operation collaborat* together jointly assist* help* behalf patron*
        auspices""",
    "say": """
        said says told according_to added quoted explained chairman president director chief spokes* member head""",
}


def _pattern(words: str) -> str:
    """Return the pattern of a family."""
    return rf"\b(?:{'|'.join(words.split())})\b".replace("*", r"\w*").replace("_", " ")


_PATTERNS = {family: _pattern(words) for family, words in _FAMILIES.items()}

TIES = Ties(
    families=_PATTERNS,
    likely={
        "uses_criteria": 0.4,
        "administered_by": 0.5,
        "established_by": 0.4,
        "established": 0.55,
        "located_in": 0.5,
        "holds_certification": 0.6,
    },
    words="(?i:" + "|".join(_PATTERNS[family] for family in ("run", "set up", "give", "assess")) + ")",
    before=(
        r"\b(?:criteria|framework|model|standards?|requirements|guidelines)\s(?:of|from|laid\sdown\sby)\s(?:the\s)?$"
    ),
    behind=(
        r"\s(?:[Aa]ward\s|[Ee]xcellence\s|[Pp]erformance\s)?(?:[Cc]riteria|[Ff]ramework|[Mm]odel|[Ss]tandards?)"
        r"(?:\s(?:for|of)\s(?:[A-Z][a-z]+\s)?(?:Excellence|Quality))?\b|\s(?:for|of)\s(?:[A-Z][a-z]+\s)?Excellence\b"
    ),
    region=(
        r"(?:,\s|\s(?:in|near)\s(?:the\s)?)[\ue002\ue007]"
        r"(?!(?:,\s[\ue002\ue007])*,?\s(?:and|&)\s[\ue002\ue007]|\s(?:in|of)\s)"
    ),
    town_before=r"[\ue002\ue007](?:,\s|\s(?:in|near)\s(?:the\s)?)$",
)
