"""Markdown without its marks: the text that a reader of the page sees, in which the extractor reads names.

markdown-it-py, a CommonMark parser, says what a mark is. Headings and paragraphs stand between blank lines, an item of
a list keeps its dash or number, a row of a table is a line with bars: the same lines as other readers give.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

_PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_LEFT = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
"""Marks that CommonMark leaves beside Chinese punctuation, where no blank tells which way they face."""
_NOTE = re.compile(r"\[\^[^\]\s]+\]:?")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/tr|/h[1-6])\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^>]*>")


def unmarked(body: str) -> tuple[str, str | None]:
    """Return the text of a Markdown body, and its first heading of the first level, if it has one."""
    root = SyntaxTreeNode(_PARSER.parse(body))
    title = next((_inline(node) for node in root.children if node.type == "heading" and node.tag == "h1"), None)
    text = "\n\n".join(block for block in map(_block, root.children) if block.strip())
    return text + "\n" if text else "", title or None


def _block(node: SyntaxTreeNode) -> str:
    if node.type in ("bullet_list", "ordered_list"):
        return "\n".join(_items(node))
    if node.type == "table":
        rows = (row for part in node.children for row in part.children)
        return "\n".join(" | ".join(" ".join(_inline(cell).split()) for cell in row.children) for row in rows)
    if node.type in ("fence", "code_block"):
        return node.content.rstrip("\n")
    if node.type == "html_block":
        return _stripped(node.content)
    if node.type == "blockquote":
        return "\n\n".join(map(_block, node.children))
    return "" if node.type == "hr" else _inline(node)


def _items(node: SyntaxTreeNode) -> Iterator[str]:
    for item in node.children:
        mark = "-" if node.type == "bullet_list" else f"{item.info}{item.markup}"
        blocks = [_block(child) for child in item.children]
        lines = [line for block in blocks for line in block.splitlines() if line.strip()]
        yield "\n".join([f"{mark} {lines[0]}", *(f"  {line}" for line in lines[1:])]) if lines else ""


def _inline(node: SyntaxTreeNode) -> str:
    return _LEFT.sub(r"\2", _NOTE.sub("", "".join(_pieces(node)))).strip()


def _pieces(node: SyntaxTreeNode) -> Iterator[str]:
    if node.type in ("softbreak", "hardbreak"):
        yield "\n"
    elif node.type == "html_inline":
        yield "\n" if _BREAK.fullmatch(node.content) else ""
    elif node.type in ("text", "code_inline"):
        yield node.content
    else:
        for child in node.children:
            yield from _pieces(child)


def _stripped(markup: str) -> str:
    text = html.unescape(_TAG.sub("", _BREAK.sub("\n", _COMMENT.sub("", markup))))
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())
