"""Headers that every answer carries: a Content-Security-Policy without inline script, one known style, and its kin.

Labels in the graph come from documents that anybody may have written, so the policy is the second wall behind
the templates' escaping: even a label that slipped through could run nothing and load nothing.
"""

from __future__ import annotations

import secrets
from functools import lru_cache

from flask import Flask, Response, g, request
from werkzeug.wsgi import FileWrapper

from web import encoding, frame

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' {frame}{nonce}; img-src 'self'{images}; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
_TEXT = ("text/", "application/json", "application/javascript", "application/ld+json", "image/svg+xml")


def style_nonce() -> str:
    """Return this answer's nonce for the style sheet that CodeMirror inserts; only a page that asks has one."""
    if "style_nonce" not in g:
        g.style_nonce = secrets.token_urlsafe(16)
    return str(g.style_nonce)


def register(site: Flask) -> None:
    """Add the headers to every answer, and compress text for clients that take gzip."""
    site.jinja_env.globals["style_nonce"] = style_nonce
    site.after_request(_keep)
    site.after_request(_compress)
    site.after_request(_protect)


def _protect(response: Response) -> Response:
    nonce = f" 'nonce-{g.style_nonce}'" if "style_nonce" in g else ""
    images = " data:" if nonce else ""  # the marks that CodeMirror draws beside an error
    response.headers.setdefault(
        "Content-Security-Policy", _POLICY.format(frame=frame.digest(), nonce=nonce, images=images)
    )
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    return response


def _keep(response: Response) -> Response:
    """Let browsers keep a file for good under an address that names its content, and ask again for any other."""
    if request.endpoint == "static":
        named = "v" in request.args or request.path.partition("/static/")[2].startswith("vendor/")
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable" if named else "no-cache"
    return response


def _compress(response: Response) -> Response:
    if not (response.mimetype or "").startswith(_TEXT) or response.status_code != 200:
        return response
    response.vary.add("Accept-Encoding")
    chosen = encoding.choose(request.headers.get("Accept-Encoding", ""))
    if not chosen or "Content-Encoding" in response.headers:
        return response
    if request.endpoint == "static":
        response.direct_passthrough = False
    elif response.is_streamed or response.direct_passthrough:
        return response  # a dump of the whole graph goes out as it lies on the disk
    source = response.response
    body = response.get_data()
    if len(body) >= encoding.SMALL:
        packed = _packed_file(body, chosen) if request.endpoint == "static" else encoding.compress(body, chosen)
        response.set_data(packed)
        if isinstance(source, FileWrapper):
            source.close()
        response.headers["Content-Encoding"] = chosen
        tag, weak = response.get_etag()
        if tag and not weak:
            response.set_etag(tag, weak=True)
    return response


@lru_cache(maxsize=64)
def _packed_file(body: bytes, chosen: str) -> bytes:
    return encoding.compress(body, chosen)
