"""Who may review: somebody gives the site's token once, and is known by a cookie from then on.

The token itself never comes back in a page. The cookie is signed with a key made of the token, so that every worker
can tell it and a new token ends all sessions; no script can read it and no other site can have it sent. A form
besides carries a mark made of the cookie, which only a page of ours can have written.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time

from flask import Response, g, request

from web.endpoint import settings

MAX_FORM = 36 * 1024 * 1024
"""Bytes of a form: it carries the document in base64, so it may be larger than the requests of other pages."""
COOKIE = "reviewer"
LASTS = 8 * 3600
"""Seconds after which the token is asked for again."""


def session() -> str:
    """Return the session of this request's reviewer, "" when there is none."""
    if "reviewer" not in g:
        given = request.cookies.get(COOKIE, "")
        until, _, rest = given.partition(".")
        nonce, _, mark = rest.partition(".")
        lasting = until.isdigit() and len(until) < 12 and int(until) > time.time()
        g.reviewer = given if lasting and _same(mark, _mark("session", f"{until}.{nonce}")) else ""
    return str(g.reviewer)


def admit(token: str) -> bool:
    """Begin a session for who gives the site's token; tell whether it was the right one."""
    if not _same(token, settings().token):
        return False
    begun = f"{int(time.time()) + LASTS}.{secrets.token_hex(16)}"
    g.reviewer = f"{begun}.{_mark('session', begun)}"
    g.reviewer_is_new = True
    return True


def form_mark() -> str:
    """Return what a form must carry to be taken, "" without a session."""
    return _mark("form", session()) if session() else ""


def allowed() -> bool:
    """Tell whether a form that was sent is one of ours, of a reviewer with a session."""
    return bool(session()) and _same(request.form.get("mark", ""), form_mark())


def keep(response: Response) -> Response:
    """Give the browser the cookie of a session that has just begun."""
    if g.get("reviewer_is_new"):
        response.set_cookie(
            COOKIE, session(), max_age=LASTS, path=f"{request.script_root}/review", httponly=True, samesite="Strict",
            secure=request.is_secure or settings().base_url.startswith("https://"),
        )  # fmt: skip
    response.headers["Cache-Control"] = "no-store"
    return response


def _mark(purpose: str, text: str) -> str:
    key = hashlib.sha256(b"reviewer " + settings().token.encode()).digest()
    return hmac.new(key, f"{purpose} {text}".encode(), hashlib.sha256).hexdigest()


def _same(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode(errors="replace"), wanted.encode())
