"""Which part of a page is its text: the smallest that holds all that trafilatura takes for text.

trafilatura drops short lists and headings in the middle of a page, and lists of winners are just that. Its choice is
therefore taken as a sign of where the text stands, and what stands there is read whole, but for menus and the like.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from lxml import html
from lxml.html import HtmlElement

from kg.readers import blocks

_DROPPED = (
    "script", "style", "noscript", "template", "svg", "iframe", "object", "button", "select", "input", "textarea",
    "nav", "aside", "dialog", "head",
)  # fmt: skip
_ROLES = frozenset(("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu"))
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|sidebar|cookies?|share|sharing|social|related|"
    r"comments?|advert|ads?|promo|subscribe|newsletter|pagination|pager|skip|toolbar|copyright)(?:$|[\s_-])",
    re.IGNORECASE,
)
_MANY = 2000
_LINKING = frozenset(("ul", "ol", "div", "p", "table", "section", "td"))
_LINE = 30
"""Letters that a line needs to be a sign of where the text stands; Chinese ones count twice."""


def main_text(source: str, chosen: str) -> str | None:
    """Return the text of a page, given its markup and what trafilatura takes for it; None where that is not found."""
    try:
        root = html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", source))
    except (ValueError, html.etree.LxmlError):
        return None
    _clear(root)
    wanted = {line for line in map(_key, chosen.splitlines()) if _weight(line) >= _LINE}
    signs = _signs(root, wanted)
    part = _around(signs) if signs else _small(root, chosen)
    if part is None:
        return None
    sentences = [key for key in map(_key, re.split(r"[|\n。]|(?<=[.!?])\s", chosen)) if _weight(key) >= _LINE]
    while not _holds(part, sentences):
        part = part.getparent()
        if part is None:
            return None
    if signs:
        _drop_links(part, signs)
    return _headed(root, part, blocks.text(part))


def _clear(root: HtmlElement) -> None:
    most = 0.4 * len(str(root.text_content()))
    for element in list(root.iter()):
        dropped = not isinstance(element.tag, str) or element.tag in _DROPPED or _is_furniture(element)
        if dropped and element.tag not in _DROPPED and len(str(element.text_content())) > most:
            continue  # a name as in "with-sidebar" is that of what holds the text
        if dropped and element.getparent() is not None:
            element.drop_tree()


def _is_furniture(element: HtmlElement) -> bool:
    if element.tag in ("main", "article", "body", "html", "h1"):
        return False
    named = f"{element.get('class', '')} {element.get('id', '')}"
    inside = any(above.tag in ("main", "article") for above in element.iterancestors())
    return (
        element.get("role", "").lower() in _ROLES
        or element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or (element.tag == "footer" and not inside)
        or (len(named) < 100 and _NAMED.search(named) is not None)
    )


def _key(line: str) -> str:
    return re.sub(r"[\W_]+", "", line).casefold()


def _weight(key: str) -> int:
    return sum(2 if "\u2e80" <= c <= "\uffff" else 1 for c in key)


def _signs(root: HtmlElement, wanted: Collection[str]) -> list[HtmlElement]:
    """Return the elements that are lines of the text: the same, or else part of one or more than one."""
    own = [e for e in root.iter(*blocks.BLOCKS) if not any(True for _ in e.iterdescendants(*blocks.BLOCKS))]
    keys = [(element, _key(str(element.text_content()))) for element in own]
    same = [element for element, key in keys if key in wanted]
    if same:
        return same
    whole = "\n".join(wanted)
    long = [(element, key) for element, key in keys[:_MANY] if _weight(key) >= _LINE]
    return [element for element, key in long if key in whole or any(line in key for line in wanted)]


def _small(root: HtmlElement, chosen: str) -> HtmlElement | None:
    """Return the body of a page of short lines, such as a table alone, unless it holds much that was not chosen."""
    body = root.find("body")
    if body is None:
        return None
    _drop_links(body, [])
    return body if len(_key(str(body.text_content()))) <= 1.5 * len(_key(chosen)) + 100 else None


def _around(signs: list[HtmlElement]) -> HtmlElement:
    """Return the smallest element that holds all the signs."""
    paths = [[*reversed(list(sign.iterancestors())), sign] for sign in signs]
    common = paths[0]
    for path in paths[1:]:
        common = [a for a, b in zip(common, path, strict=False) if a is b]
    return common[-1] if len(signs) > 1 or common[-1].getparent() is None else common[-1].getparent()


def _holds(part: HtmlElement, wanted: Iterable[str]) -> bool:
    """Whether nearly all of the lines that are wanted stand in an element: lines broken by <br> are no signs."""
    key = _key(str(part.text_content()))
    found = sum(len(line) for line in wanted if line in key)
    return found >= 0.95 * sum(map(len, wanted))


def _drop_links(part: HtmlElement, signs: list[HtmlElement]) -> None:
    """Drop blocks of links before the first and behind the last sign: menus that have no name."""
    order = {element: number for number, element in enumerate(part.iter())}
    first, last = (order[signs[0]], order[signs[-1]]) if signs else (len(order), -1)
    kept = {above for sign in signs for above in sign.iterancestors()}
    for element, place in order.items():
        outside = element.tag in _LINKING and not first <= place <= last
        if outside and element not in kept and element.getparent() is not None and _is_links(element):
            element.drop_tree()


def _is_links(element: HtmlElement) -> bool:
    linked = sum(len(blocks.words(link)) for link in element.iter("a"))
    return linked > 0.6 * max(1, len(blocks.words(element)))


def _headed(root: HtmlElement, part: HtmlElement, text: str) -> str:
    """Return the text under the page's own heading, where that stands outside."""
    headings = [heading for heading in root.iter("h1") if blocks.words(heading)]
    if len(headings) != 1 or any(above is part for above in headings[0].iterancestors()):
        return text
    said = blocks.words(headings[0])
    return text if said in text[: len(said) + 200] else f"{said}\n\n{text}"
