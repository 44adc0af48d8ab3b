"""Patterns kept between runs are the patterns that the compiler would make, and nobody else's."""

from __future__ import annotations

import os
import re
import stat
from array import array
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kg.extract import engine
from kg.extract.patterns import kept
from kg.extract.patterns.alternatives import regrouped
from kg.extract.patterns.compiling import filled
from kg.extract.patterns.needs import needs
from kg.extract.patterns.starts import headed

TEXTS = (r"(?P<who>[A-Z]\w+)\s(?:won|received)\b", r"(?i:prize|award)", r"获得?了?(?P<award>质量奖)", "(unclosed")
SENTENCE = "In 2018 Borg received the PRIZE; 华星获得质量奖"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a cache folder of the test's own; nothing is known yet."""
    monkeypatch.setattr(kept, "cache_folder", lambda: str(tmp_path / "cache"))
    monkeypatch.setattr(kept, "_known", {})
    kept.ready.cache_clear()
    return tmp_path / "cache"


def _forget() -> None:
    kept._known.clear()
    kept.ready.cache_clear()


def _no_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("this is compiled again")

    monkeypatch.setattr(kept, "headed", refuse)


def _same(text: str) -> None:
    ready, regex = kept.ready(text), re.compile(headed(regrouped(text)))
    assert (ready.regex.pattern, ready.regex.flags, ready.regex.groups) == (regex.pattern, regex.flags, regex.groups)
    assert dict(ready.regex.groupindex) == dict(regex.groupindex)
    assert ready.needs == needs(regex.pattern)
    found, wanted = ready.regex.search(SENTENCE), regex.search(SENTENCE)
    assert (found and (found.span(), found.groupdict())) == (wanted and (wanted.span(), wanted.groupdict()))


def test_what_is_kept_is_the_same_pattern_and_is_not_compiled_again(monkeypatch: pytest.MonkeyPatch) -> None:
    kept.learn("xx", TEXTS)
    _forget()
    with monkeypatch.context() as patched:
        _no_compiler(patched)
        kept.learn("xx", TEXTS)
        for text in TEXTS[:3]:
            kept.ready(text)
    for text in TEXTS[:3]:
        _same(text)


def test_the_rules_of_every_language_come_back_as_they_were() -> None:
    for language in engine.LANGUAGES.values():
        texts = [text for _, text in filled(language)]
        kept.learn(language.code, texts)
        _forget()
        kept.learn(language.code, texts)
        assert set(texts) <= set(kept._known)
        for text in texts[::10]:
            _same(text)


def test_a_pattern_that_changed_is_compiled(folder: Path) -> None:
    kept.learn("xx", TEXTS)
    kept.learn("xx", [*TEXTS, "more"])
    assert "more" in kept._known
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize("damage", [b"", b"short", b"\0" * 5000])
def test_a_damaged_file_is_passed_over_and_made_again(folder: Path, damage: bytes) -> None:
    kept.learn("xx", TEXTS)
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage)
    _forget()
    kept.learn("xx", TEXTS)
    assert file.read_bytes() == whole
    _same(TEXTS[0])


def test_numbers_that_are_no_pattern_are_refused_by_the_interpreter() -> None:
    kept._known["abc"] = kept._Record("abc", 32, 0, {}, array("I", [7, 7, 7]), ())
    _same("abc")


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")
def test_a_file_that_others_can_write_is_not_read(folder: Path) -> None:
    kept.learn("xx", TEXTS)
    (file,) = folder.iterdir()
    assert not stat.S_IMODE(file.stat().st_mode) & 0o077
    file.chmod(0o666)
    assert kept._read(file) is None
    file.chmod(0o600)
    assert kept._read(file)


def test_where_nothing_can_be_kept_it_is_compiled(folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    kept.learn("xx", TEXTS)
    _same(TEXTS[0])


def test_several_writers_at_once_leave_one_whole_file(folder: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: kept.learn("xx", TEXTS), range(8)))
    (file,) = folder.iterdir()
    assert kept._read(file)


def test_files_of_rules_that_changed_are_removed(folder: Path) -> None:
    for number in range(10):
        kept.learn("xx", [*TEXTS, f"rule {number}"])
    assert len(list(folder.iterdir())) == kept._LANGUAGES_KEPT
