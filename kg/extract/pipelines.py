"""The spaCy side: one blank pipeline per language (tokens, sentences) and the gazetteer of the graph's own names.

Blank pipelines keep `doc.text == text`, so offsets are exact; they need no model and no network.
"""

from __future__ import annotations

import re
from functools import lru_cache

import spacy
from spacy.language import Language as Pipeline
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from kg.extract.folding import folded
from kg.names import Names

KIND = {"award": "award", "programme": "award", "framework": "standard", "edition": "standard", "organization": "name",
        "person": "name", "place": "place"}  # fmt: skip
_CJK = re.compile(r"[\u3400-\u9fff\u3040-\u30ff]")
_gazetteers: dict[tuple[int, str], PhraseMatcher] = {}


def language_of(text: str, declared: str | None = None) -> str:
    """Return "zh" or "en": by the script of the text, since a declared language may be that of the site."""
    sample = text[:4000]
    cjk = len(_CJK.findall(sample))
    if cjk * 5 > len(sample.split()) and cjk > 5:
        return "zh"
    return "zh" if declared and declared.startswith("zh") and cjk else "en"


@lru_cache(maxsize=4)
def pipeline(code: str) -> Pipeline:
    """Return the blank pipeline of a language with its sentence splitter."""
    nlp = spacy.blank(code)
    nlp.max_length = 250_000_000
    nlp.add_pipe("sentencizer", config={"punct_chars": ["。", "!", "?", "！", "？", ";", "；"]} if code == "zh" else {})
    return nlp


def _usable(name: str, kind: str, code: str) -> bool:
    chinese = bool(_CJK.search(name))
    if chinese != (code == "zh"):
        return code == "zh" and not chinese and len(name) > 3 and kind in ("award", "framework", "edition")
    if chinese:
        return len(name) >= 2
    return len(name) > 3 or (kind == "award" and name.isupper() and len(name) > 2)


def gazetteer(names: Names, code: str) -> PhraseMatcher:
    """Return the matcher of all known names that are fit for running text of a language; made once."""
    key = (id(names), code)
    if key not in _gazetteers:
        nlp = pipeline(code)
        matcher = PhraseMatcher(nlp.vocab)
        by_kind: dict[str, list[Doc]] = {}
        for entry in names:
            if entry.kind in KIND and not entry.is_code and _usable(entry.name, entry.kind, code):
                by_kind.setdefault(KIND[entry.kind], []).append(
                    nlp.make_doc(folded(entry.name) if code == "zh" else entry.name)
                )
        for kind, docs in by_kind.items():
            matcher.add(kind, docs)
        _gazetteers[key] = matcher
    return _gazetteers[key]


def known_spans(doc: Doc, matcher: PhraseMatcher) -> list[tuple[int, int, str]]:
    """Return (start, end, kind of mention) of the known names in a document, the longest where they overlap."""
    strings = doc.vocab.strings
    spans = []
    for label, first, last in matcher(doc):
        span = doc[first:last]
        spans.append((span.start_char, span.end_char, strings[label]))
    spans.sort(key=lambda s: (s[0] - s[1], s[0]))
    chosen: list[tuple[int, int, str]] = []
    end = -1
    for s, e, kind in sorted(spans, key=lambda s: (s[0], -s[1])):
        if s >= end:
            chosen.append((s, e, kind))
            end = e
    return chosen
