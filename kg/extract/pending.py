"""A public notice before the decision: whom it names for the award of its title has not won it yet.

Such a notice may well speak as if they had ("拟定 A 公司为获奖企业"), sentence by sentence; its title tells better.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.extract.awards import AwardYears, own
from kg.extract.found import Found
from kg.extract.patterns.language import pattern
from kg.extract.reading.mentions import Mention
from kg.extract.reading.sentences import Reading

_LISTED = frozenset(("listed", "table-row"))
"""Rules that know themselves what their list stands under."""


def read(found: Iterable[Found], reading: Reading, years: AwardYears, main: Mention | None) -> Iterator[Found]:
    """Yield the findings of a document; those of its own award as candidacies, where title or sentence says so.

    main: the award that the document is about.
    """
    title = next((reading.text[b.start : b.end] for b in reading.blocks if b.kind == "title"), "")
    main = own(main, reading.language)
    words = pattern(reading.language.pending_title).search(title)
    for one in found:
        here = pattern(reading.language.pending_said).search(reading.text, one.start, one.end)
        said = words or here
        award = own(one.names["award"], reading.language) if one.type == "conferral" and said and main else None
        now = award is not None and main and (main.name.endswith(award.name) or award.name.endswith(main.name))
        past = one.explicit_past and not here
        if not now or one.rule in _LISTED or past or one.values.get("year") not in (None, years.of(main)):
            yield one
            continue
        names = {"award": one.names["award"], "candidate": one.names["recipient"]}
        stage = _stage(said.group() if said else "", reading)
        yield replace(one, type="finalist", names=names, values={"year": one.values.get("year"), "stage": stage})


def _stage(words: str, reading: Reading) -> str:
    stages = reading.language.stages.items()
    return next((stage for stage, said in stages if pattern(said).search(words)), "finalist")
