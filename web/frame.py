"""The style sheet of every page's frame, which stands in the page itself so that the header is painted at once.

A browser paints nothing before the style sheets of the head have come. The frame's is small enough to come with the
page; those of the content stand behind the header, in the body, where they hold up only what follows them. The
Content-Security-Policy names it by its digest (CSP Level 3, section 2.3.1), so no other style in a page would apply.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path

from markupsafe import Markup

_FILE = Path(__file__).parent / "static" / "css" / "base.css"


@cache
def style() -> Markup:
    """Return the text of the `<style>` element, exactly as the digest counts it."""
    return Markup(_FILE.read_text(encoding="utf-8"))  # our own file: nothing in it comes from a document


@cache
def digest() -> str:
    """Return the source expression of the style sheet for a policy: `'sha256-…'`."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(style().encode()).digest()).decode()}'"
