"""Bytes become text: UTF-8, UTF-16, UTF-32, GB18030, Big5, Shift-JIS and Windows-1252, told apart by what decodes.

A short Chinese text is legal in several of these encodings at once; the one that gives the most common characters wins.
"""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from kg.errors import UnreadableDocument

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_LEGACY = ("gb18030", "big5hkscs", "shift_jis", "euc_jp", "cp1252")
_COMMON_SIMPLIFIED = (
    "的一是在了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面"
    "而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去"
    "把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或"
    "但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次"
    "品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必"
    "战先回则任取据处府研质奖企业获"
)
_COMMON_TRADITIONAL = (
    "的一是在了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面"
    "而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去"
    "把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或"
    "但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次"
    "品式活設及管特件長獎企業獲"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")
_KANA = re.compile(r"[\u3040-\u30ff]")


def decode(path: Path, data: bytes) -> str:
    """Return the text of a file with line ends as \\n.

    Raises UnreadableDocument for a binary file or an encoding that is none of the known ones.
    """
    text = _marked(path, data)
    if text is None:
        if b"\x00" in data[:8192]:
            text = _wide(data)
            if text is None:
                raise UnreadableDocument(f"{path}: is a binary file, not a text")
        else:
            text = _decoded(path, data)
    if _control_share(text) > 0.02:
        raise UnreadableDocument(f"{path}: is a binary file, not a text")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _marked(path: Path, data: bytes) -> str | None:
    for mark, name in _BOMS:
        if data.startswith(mark):
            try:
                return data.decode(name)
            except UnicodeDecodeError as error:
                raise UnreadableDocument(
                    f"{path}: is damaged: marked as {name}, but not valid at byte {error.start}"
                ) from error
    return None


def _wide(data: bytes) -> str | None:
    """Return a text of two or four bytes a character without a mark; None where it is no such text."""
    for name in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        common = sum(c in " \t\r\n" or 0x20 < ord(c) < 0x7F or c in _COMMON_SIMPLIFIED for c in text[:4000])
        if "\x00" not in text and common > 0.3 * len(text[:4000]):
            return text
    return None


def _decoded(path: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    candidates = []
    for name in _LEGACY:
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        candidates.append((_plausible(text), text))
    if not candidates:
        raise UnreadableDocument(f"{path}: the encoding is none of UTF-8, GB18030, Big5, Shift-JIS; save it as UTF-8")
    return max(candidates, key=lambda c: c[0])[1]


def _plausible(text: str) -> float:
    """How much a decoding looks like a language: shares of common characters, kana; odd ones count against it."""
    letters = [c for c in text if ord(c) > 0x7F]
    if not letters:
        return 0.0
    simplified = sum(c in _COMMON_SIMPLIFIED for c in letters)
    traditional = sum(c in _COMMON_TRADITIONAL for c in letters)
    kana = len(_KANA.findall(text))
    latin = sum(0xC0 <= ord(c) < 0x180 or c in "’“”–—€£®™" for c in letters)
    half_width = sum(0xFF61 <= ord(c) <= 0xFF9F for c in letters)
    private = sum(0xE000 <= ord(c) <= 0xF8FF for c in letters)
    latin_run = len(re.findall(r"[\u00a1-\u017f]{3,}", text)) * 3
    return (max(simplified, traditional) + kana * 0.9 + latin * 0.5 - half_width - private * 2 - latin_run) / len(
        letters
    )


def _control_share(text: str) -> float:
    sample = text[:100_000]
    return len(_CONTROL.findall(sample)) / max(1, len(sample))
