"""The spaCy side: one blank pipeline per language (tokens, sentences) and the gazetteer of the graph's own names.

Blank pipelines keep `doc.text == text`, so offsets are exact; they need no model and no network.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.extract.reading.lean import spacy  # isort: skip - before anything else of spaCy
from spacy.attrs import IS_PUNCT  # type: ignore[import-not-found]
from spacy.language import Language as Pipeline
from spacy.matcher import PhraseMatcher
from spacy.pipeline import Sentencizer
from spacy.tokens import Doc

from kg.extract.reading.folding import folded
from kg.names import Names

KIND = {"award": "award", "programme": "award", "framework": "standard", "edition": "standard", "organization": "name",
        "person": "name", "place": "place"}  # fmt: skip
_CJK = re.compile(r"[\u3400-\u9fff\u3040-\u30ff]+")
_gazetteers: dict[tuple[int, str], PhraseMatcher] = {}


_WORD = re.compile(r"[A-Za-z]{2,}")
_FEWEST = 12
"""Chinese characters that make a line one of Chinese, beside which an English line counts by its words."""
_SAMPLE = 4000
"""Characters that show the script of a text."""
_PER_WORD = 2
"""Chinese characters that say as much as an English word."""


def language_of(text: str, declared: str | None = None) -> str:
    """Return "zh" or "en": by the script of the text, since a declared language may be that of the site."""
    if text[:_SAMPLE].isascii():
        return "en"
    cjk, words = _counted(text[:_SAMPLE])
    if cjk > _PER_WORD * words and cjk > 5:
        return "zh"
    return "zh" if declared and declared.startswith("zh") and cjk else "en"


def parts(text: str, declared: str | None = None) -> Iterator[tuple[str, str]]:
    """Yield each language of a text with the text in it: where a text has lines of two, blanks stand for the others.

    So offsets are those of the whole text. A few words of another language make no second part.
    """
    main = language_of(text, declared)
    other = "en" if main == "zh" else "zh"
    if text.isascii():
        yield main, text
        return
    lines = text.splitlines(keepends=True)
    spoken = [_spoken(line, main) for line in lines]
    if other not in spoken:
        yield main, text
        return
    for code in (main, other):
        shown = zip(lines, spoken, strict=True)
        yield code, "".join(line if said in ("", code) else _BLANK.sub(" ", line) for line, said in shown)


_BLANK = re.compile(r"[^\r\n]")


def _spoken(line: str, main: str) -> str:
    """Return the language of a line; "" of one that could be of either."""
    if main == "en" and line.isascii():
        return main if _WORD.search(line) else ""
    cjk, words = _counted(line)
    if cjk >= _FEWEST and cjk > _PER_WORD * words:
        return "zh"
    if words * _PER_WORD >= _FEWEST and cjk <= words:
        return "en"
    return main if cjk or words else ""


def _counted(text: str) -> tuple[int, int]:
    """Return how many Chinese characters and how many English words a text has."""
    return (0 if text.isascii() else len(text) - len(_CJK.sub("", text))), len(_WORD.findall(text))


MARKS = {"zh": ["。", "!", "?", "！", "？", ";", "；"]}
"""The marks that end a sentence, where they are not those that spaCy knows for all languages."""


_RUN = re.compile(r"[^\w\s]{100}")
"""Marks without an end make one token: spaCy takes them off one by one, in a time that grows with the cube."""


@lru_cache(maxsize=4)
def pipeline(code: str) -> Pipeline:
    """Return the blank pipeline of a language: its tokenizer.

    Of each new word it is only told whether it is a mark: to tell all else takes half the time of the tokenizer.
    """
    nlp = spacy.blank(code)
    nlp.max_length = 250_000_000
    told = nlp.vocab.lex_attr_getters  # type: ignore[attr-defined]
    nlp.vocab.lex_attr_getters = {IS_PUNCT: told[IS_PUNCT]}  # type: ignore[attr-defined]
    if code == "en":
        nlp.tokenizer.token_match = _RUN.search  # type: ignore[union-attr]
    return nlp


_SIGN = re.compile(r"\S ?|\s+")


def tokens(text: str, code: str) -> Doc:
    """Return a text as tokens, as spaCy's tokenizer of the language gives them.

    That of Chinese makes a token of each sign and looks for each in the text again, which takes most of its time.
    """
    if code != "zh":
        return pipeline(code).make_doc(text)
    signs = _SIGN.findall(text)
    words = [sign if sign.isspace() else sign[0] for sign in signs]
    return Doc(pipeline(code).vocab, words, [len(sign) > len(word) for sign, word in zip(signs, words, strict=True)])


@lru_cache(maxsize=4)
def _ends(code: str) -> frozenset[int]:
    strings = pipeline(code).vocab.strings
    return frozenset(strings.add(mark) for mark in MARKS.get(code, Sentencizer.default_punct_chars))


def sentence_starts(doc: Doc, code: str) -> list[int]:
    """Return where sentences begin, as spaCy's `sentencizer` tells: at the first word behind the marks that end one.

    That component makes a Python object of each token and takes a third of the time of the tokenizer; this one does
    so only of what stands behind such a mark.
    """
    ends = _ends(code)
    words = doc.to_array("ORTH").tolist()
    starts, place = [0] if words else [], 0
    for i, word in enumerate(words):
        if word not in ends or i < place:
            continue
        place = i + 1
        while place < len(words) and (words[place] in ends or doc[place].is_punct):
            place += 1
        if place < len(words):
            starts.append(doc[place].idx)
    return starts


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
        _gazetteers[key] = matcher(pipeline(code), names, code)
    return _gazetteers[key]


def matcher(nlp: Pipeline, names: Names, code: str) -> PhraseMatcher:
    """Return a matcher of all known names that are fit for running text of a language, for the tokens of a pipeline."""
    made = PhraseMatcher(nlp.vocab)
    by_kind: dict[str, list[Doc]] = {}
    for entry in names:
        if entry.kind in KIND and not entry.is_code and _usable(entry.name, entry.kind, code):
            by_kind.setdefault(KIND[entry.kind], []).append(
                nlp.make_doc(folded(entry.name) if code == "zh" else entry.name)
            )
    for kind, docs in by_kind.items():
        made.add(kind, docs)
    return made


def known_spans(doc: Doc, matcher: PhraseMatcher) -> list[tuple[int, int, str]]:
    """Return (start, end, kind of mention) of the known names in a document, the longest where they overlap."""
    strings = doc.vocab.strings
    spans = []
    for label, first, last in matcher(doc):
        end_token = doc[last - 1]
        spans.append((doc[first].idx, end_token.idx + len(end_token), strings[label]))
    spans.sort(key=lambda s: (s[0] - s[1], s[0]))
    chosen: list[tuple[int, int, str]] = []
    end = -1
    for s, e, kind in sorted(spans, key=lambda s: (s[0], -s[1])):
        if s >= end:
            chosen.append((s, e, kind))
            end = e
    return chosen
