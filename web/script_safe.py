"""JSON that can stand inside a script element: no `<` of a label can end it, no line separator can break it."""

from __future__ import annotations

import json

_WITHIN = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def script_safe(data: object) -> str:
    """Return data as JSON that is safe between `<script>` and `</script>`."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_WITHIN)
