"""The engine is blind to the language: the words of one stand in its table, and nowhere else."""

import ast
import re
from pathlib import Path

import pytest

ENGINE = Path(__file__).resolve().parents[3] / "kg" / "extract"
FOLDERS = ("learned", "listed")
MODULES = sorted(path for folder in FOLDERS for path in (ENGINE / folder).glob("*.py"))
NO_WORDS = re.compile(r"\\u[0-9a-f]{4}|\\[a-zA-Z]|\(\?P<\w+>|\(\?P=\w+\)|\(\?[aimsx]+:|<br>|\{\w+\}")
"""What has letters in a pattern and is no word: escapes, names of groups, a tag of HTML."""


def literals(source):
    tree = ast.parse(source)
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.value


def words(source):
    """Return the literals that hold signs of Chinese, and the patterns that hold words of letters."""
    found = []
    for text in literals(source):
        bare = NO_WORDS.sub(" ", text)
        if re.search(r"[\u3400-\u9fff]", text) or (re.search(r"[\\|?\[(]", text) and re.search(r"[A-Za-z]{2,}", bare)):
            found.append(text)
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_the_engine_has_no_words_of_a_language(path):
    assert words(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("source", ['x = r"\\b(?:the|an)\\s"', 'x = frozenset(("和", "及"))'])
def test_words_in_patterns_and_signs_of_chinese_are_found(source):
    assert len(words(source)) >= 1


def test_names_of_fields_and_bare_marks_are_no_words():
    assert words('"""The award."""\nx = {"award": r"[a-z]+\\s(?P<head>\\ue001|\\uf8ff)"}') == []
