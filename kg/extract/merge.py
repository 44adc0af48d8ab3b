"""What several rules read becomes one list of facts: the same thing said twice is one fact, with its fullest form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from kg.extract.awards import of_another_kind
from kg.extract.found import Found
from kg.extract.patterns.language import pattern
from kg.extract.reading.mentions import Mention
from kg.extract.reading.sentences import Reading
from kg.facts import FACT_TYPES
from kg.model import Fact, Value
from kg.names import normalise


def weakened(found: Found) -> Found:
    """Return a finding of a headline: it counts only where the text below says nothing of it."""
    return replace(found, weak=True, confidence=round(found.confidence * 0.9, 2))


def _firsts(reading: Reading) -> dict[str, str]:
    """Return the names of one word by which a text calls the one organization whose name begins so."""
    if reading.language.list_comma:
        return {}
    names = {
        m.name
        for line in reading.lines
        for m in line.sentence.mentions.values()
        if m.kind == "name" and not m.anaphor and m.role != "person"
    }
    out: dict[str, str] = {}
    for short in names:
        full = [name for name in names if name.startswith(short + " ")] if _ONE_WORD.fullmatch(short) else []
        if full and all(name.startswith(min(full, key=len)) for name in full):
            out[short] = min(full, key=len)
    return out


_ONE_WORD = re.compile(r"[^\W\d_a-z][\w-]{3,}")


class _Same:
    """Which names of a document mean one thing: short forms it defines, legal suffixes left out."""

    def __init__(self, reading: Reading) -> None:
        self._aliases = {a: full for a, (_, full) in reading.aliases.items()}
        self._aliases = {**_firsts(reading), **self._aliases}
        self._keys: dict[str, str] = {}
        self._short: dict[str, list[str]] = {}
        for short, full in self._aliases.items():
            self._short.setdefault(full, []).append(short)
        self._tier = pattern(reading.language.lexicon.tier)
        self.collected = reading.language.listed.winners.collected
        self._legal = pattern(rf"(?i:[\s,]*(?:{reading.language.lexicon.legal})\s*)")

    def key(self, mention: Mention) -> str:
        """Return the form of a name by which it is the same as its short forms."""
        key = self._keys.get(mention.name)
        if key is None:
            key = self._keys[mention.name] = self._made(mention)
        return key

    def _made(self, mention: Mention) -> str:
        name = self._aliases.get(mention.name, mention.name)
        bare = self._legal.sub(" ", name) if self._legal.search(name) else name
        return normalise(bare) or normalise(name) or name

    def award(self, one: Mention, other: Mention) -> bool:
        """Whether two names are of one award: one has all words of the other, and adds no tier."""
        a, b = (set(re.sub(r"s\b", "", self.key(m)).split()) for m in (one, other))
        if a == b:
            return True
        if len(a) < 2 or len(b) < 2 or not (a < b or b < a):
            return False
        more = max((re.sub(r"s\b", "", self.key(m)).split() for m in (one, other)), key=len)
        return not self._tier.search(" ".join(word.title() for word in more if word in a ^ b))

    def related(self, one: Found, other: Found) -> bool:
        """Whether two conferrals are of one award, whole or a prize within it, or by a few of its words."""
        if other.type != "conferral":
            return False
        a, b = self.key(one.names["award"]), self.key(other.names["award"])
        few, many = (set(re.sub(r"s\b", "", key).split()) for key in (a, b))
        again = len(few & many) > 1 and self.key(one.names["recipient"]) == self.key(other.names["recipient"])
        return few <= many or again or a.startswith(b) or b.startswith(a) or a.endswith(b) or b.endswith(a)

    def aliases(self, mention: Mention) -> tuple[str, ...]:
        full = self._aliases.get(mention.name)
        if full is None and not mention.aliases and mention.name not in self._short:
            return ()
        names = [*mention.aliases, *([full] if full else ()), *self._short.get(mention.name, ())]
        return tuple(dict.fromkeys(n for n in names if n != mention.name))


def facts(found: Iterable[Found], reading: Reading) -> list[Fact]:
    """Return the facts in order of the text, each said once."""
    same, others = _Same(reading), of_another_kind(reading)
    best: dict[tuple[object, ...], Found] = {}
    for one in found:
        if one.type in ("conferral", "finalist") and one.names["award"].name in others:
            continue
        key = _key(one, same)
        kept = best.get(key)
        if kept is None or (kept.weak, -kept.confidence) > (one.weak, -one.confidence):
            best[key] = _fuller(one, kept)
    kept_all = _given_by(_without_headlines(_without_shadows(list(best.values()), same), same, reading))
    return _in_order([_fact(one, same) for one in _without_won(kept_all, same)])


def _without_won(found: list[Found], same: _Same) -> list[Found]:
    """Leave out who stands in the running for what the document says that they have won: no fact of its own."""
    won = [(*_pair(f, same), f.values.get("year")) for f in found if f.type == "conferral"]

    def stands(one: Found) -> bool:
        award, name, year = same.key(one.names["award"]), same.key(one.names["candidate"]), one.values.get("year")
        return not any(
            name == winner and prize.startswith(award) and (year is None or then in (None, year))
            for prize, winner, then in won
        )

    return [one for one in found if one.type != "finalist" or stands(one)] if won else found


def _in_order(facts: list[Fact]) -> list[Fact]:
    """Return facts by their place and type; those of one place and type, by their fields."""
    here = Counter((fact.start, fact.end, fact.type) for fact in facts)

    def place(fact: Fact) -> tuple[int, int, str, str]:
        alone = here[fact.start, fact.end, fact.type] == 1
        return fact.start, fact.end, fact.type, "" if alone else str(sorted(fact.fields.items(), key=str))

    return sorted(facts, key=place)


def _fuller(one: Found, other: Found | None) -> Found:
    if other is None:
        return one
    values = {
        k: one.values.get(k) if one.values.get(k) is not None else other.values.get(k)
        for k in {**other.values, **one.values}
    }
    return replace(one, values=values, names={**other.names, **one.names})


def _key(one: Found, same: _Same) -> tuple[object, ...]:
    main = [
        f
        for f in FACT_TYPES[one.type].names
        if f in one.names and f not in ("conferred_by", "issuer", "employer", "place")
    ]
    if one.type == "located_in":
        main = ["subject", "place"]
    names = tuple((f, same.key(one.names[f])) for f in main)
    extra = tuple(one.values.get(k) for k in ("year", "edition_key", "recipient_kind", "counted") if k in one.values)
    return (one.type, names, extra)


def _calls_short(one: Found, other: Found, same: _Same) -> bool:
    """Whether a winner's name is only a part of that of another one ("茅台" of a headline), of the same award."""
    short, name = one.names["recipient"].name, other.names["recipient"].name
    part = len(short) < _BRIEF and not short.isascii() and short != name and short in name
    return part and one.start < other.start and one.values.get("year") is None and same.related(one, other)


_BRIEF = 5


def _without_shadows(found: list[Found], same: _Same) -> list[Found]:
    """Leave out what a better reading covers: headlines, and undated repeats of a dated conferral."""
    dated = {_pair(f, same) for f in found if f.type == "conferral" and f.values.get("year") is not None}
    solid: dict[tuple[str, str], set[Value]] = {}
    for f in found:
        if f.type == "conferral" and not f.weak:
            solid.setdefault(_pair(f, same), set()).add(f.values.get("year"))
    units = {
        (f.start, (same.key(f.names["award"]), same.key(f.names["unit"])))
        for f in found
        if f.type == "conferral" and "unit" in f.names
    }
    out: list[Found] = []
    of_recipient: dict[str, list[Found]] = {}
    for one in sorted(found, key=lambda f: f.weak):
        if one.type == "conferral":
            pair = _pair(one, same)
            kept = of_recipient.setdefault(pair[1], [])
            if (one.start, pair) in units:
                continue
            if any(_again(one, other, same) for other in kept):
                continue
            if one.values.get("year") is None and pair in dated:
                continue
            others = [other for other in found if other.type == "conferral" and not other.weak]
            if any(_calls_short(one, other, same) for other in others):
                continue
            if one.weak and _is_of_another_year(one, solid.get(pair, set()), same):
                kept.append(one)
            elif one.weak and (pair in solid or any(same.related(one, o) or _shorter(one, o) for o in others)):
                continue
            else:
                kept.append(one)
        elif any(_of_fuller_source(one, o) or (one.weak and o.type == one.type and not o.weak) for o in found):
            continue
        out.append(one)
    return out


def _without_headlines(found: list[Found], same: _Same, reading: Reading) -> list[Found]:
    """Leave out an award that only a headline names, where the text says by its name what the winner has won."""
    won = {same.key(f.names["recipient"]) for f in found if f.type == "conferral" and not f.weak}

    heads = [(b.start, b.end) for b in reading.blocks if b.kind in ("title", "heading")]

    def again(one: Found) -> bool:
        told = one.type == "conferral" and one.weak and any(s <= one.start < e for s, e in heads)
        return told and same.key(one.names["recipient"]) in won and reading.text.count(one.names["award"].name) == 1

    return [one for one in found if not again(one)]


def _is_of_another_year(one: Found, years: set[Value], same: _Same) -> bool:
    """Whether a conferral that counts little has a year of its own, in which its winner has not won otherwise."""
    taken = one.rule in same.collected or one.names["recipient"].role == "employer"
    return taken and bool(years) and one.explicit_year and None not in years and one.values.get("year") not in years


def _of_fuller_source(one: Found, other: Found) -> bool:
    """Whether another fact of the same sentence names the same origin more fully ("the criteria of the X" and "X")."""
    if {one.type, other.type} != {"derived_from"} or other.start != one.start:
        return False
    if other.names["standard"].name != one.names["standard"].name:
        return False
    source, fuller = one.names["source"].name, other.names["source"].name
    return len(fuller) > len(source) and fuller.endswith(source)


def _shorter(one: Found, other: Found) -> bool:
    """Whether the winner of one is called by the beginning of the other's name."""
    return other.names["recipient"].name.startswith(one.names["recipient"].name + " ")


def _again(one: Found, other: Found, same: _Same) -> bool:
    """Whether a conferral repeats another of its recipient under a longer or a shorter name of the award."""
    return (
        one.values.get("year") == other.values.get("year")
        and one.values.get("edition") == other.values.get("edition")
        and one.names.get("unit") == other.names.get("unit")
        and same.award(one.names["award"], other.names["award"])
    )


def _given_by(found: list[Found]) -> list[Found]:
    """Where the document names one body that gives its awards, each of its conferrals of this year is by that body."""
    bodies = {f.names["body"].name: f.names["body"] for f in found if f.type == "conferred_by"}
    if len(bodies) != 1:
        return found
    body = next(iter(bodies.values()))
    return [
        replace(f, names={**f.names, "conferred_by": body}) if f.type == "conferral" and not f.explicit_past else f
        for f in found
    ]


def _pair(one: Found, same: _Same) -> tuple[str, str]:
    return same.key(one.names["award"]), same.key(one.names["recipient"])


def _fact(one: Found, same: _Same) -> Fact:
    fields = {name: mention.name for name, mention in one.names.items()}
    plain: dict[str, Value] = {k: v for k, v in one.values.items() if v is not None}
    if "year" in FACT_TYPES[one.type].values:
        plain.setdefault("year", None)
    aliases = {name: same.aliases(mention) for name, mention in one.names.items()}
    return Fact(
        one.type,
        {**fields, **plain},
        one.start,
        one.end,
        one.rule,
        one.confidence,
        aliases={name: names for name, names in aliases.items() if names},
    )
