"""The interface in English and Chinese: which language a request wants, and its strings as data.

The English text is the key, so that templates read as prose; `strings.json` holds the Chinese of each. A test
finds every text in the templates that has none.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from importlib import resources

from flask import Flask, Response, g, request
from flask import current_app as app

from web.script_safe import script_safe

LANGUAGES = {"en": "English", "zh": "中文"}
_COOKIE = "language"
_IN_SCRIPT = re.compile(r'\bt\("((?:[^"\\]|\\.)*)"')
_YEAR = 365 * 24 * 3600


@lru_cache(maxsize=1)
def strings() -> dict[str, str]:
    """Return the Chinese of each English text of the interface."""
    data: dict[str, str] = json.loads(resources.files("web").joinpath("strings.json").read_text("utf-8"))
    return data


def current() -> str:
    """Return the language of this request: `?lang=`, else the cookie of an earlier choice, else Accept-Language."""
    if "language" not in g:
        asked = (request.args.get("lang"), request.cookies.get(_COOKIE))
        chosen = next((tag for tag in asked if tag in LANGUAGES), None)
        g.language = chosen or _preferred()
    return str(g.language)


def _preferred() -> str:
    """Return the first of the reader's languages that the site speaks, by weight: `zh-HK` and `zh-CN` are Chinese.

    Werkzeug's best_match answers `zh-HK, en;q=0.5` in English, since it compares whole tags first.
    """
    for tag, weight in sorted(request.accept_languages, key=lambda one: -one[1]):
        primary = tag.replace("_", "-").partition("-")[0].lower()
        if weight > 0 and primary in LANGUAGES:
            return primary
    return "en"


def translate(text: str, **values: object) -> str:
    """Return a text of the interface in the language of the request; `{name}` in it is filled from values."""
    if current() != "en":
        text = strings().get(text, text)
    return text.format(**values) if values else text


def script_texts() -> str:
    """Return the Chinese of the texts that the scripts of this page show, as JSON for a script element."""
    return _script_texts(request.path.strip("/").partition("/")[0])


@lru_cache(maxsize=64)
def _script_texts(page: str) -> str:
    """Return the texts of the scripts of every page and of the folder that is named after this one."""
    scripts = resources.files("web").joinpath("static/js")
    folders = [scripts, *(folder for folder in scripts.iterdir() if folder.is_dir() and folder.name == page)]
    code = "".join(file.read_text("utf-8") for folder in folders for file in folder.iterdir() if file.is_file())
    used = sorted(set(_IN_SCRIPT.findall(code)))
    return script_safe({text: strings()[text] for text in used if text in strings()})


def html_language() -> str:
    """Return the BCP 47 tag for `<html lang>`."""
    return "zh-Hans" if current() == "zh" else "en"


def register(site: Flask) -> None:
    """Give the templates `t` and remember a choice made by `?lang=` or `?theme=`."""
    site.jinja_env.globals.update(
        t=translate, script_texts=script_texts, language=current, html_language=html_language, languages=LANGUAGES
    )
    site.after_request(_remember)


def _remember(response: Response) -> Response:
    if response.mimetype == "text/html":
        response.vary.update(("Accept-Language", "Cookie"))
        response.headers.setdefault("Cache-Control", "private, no-cache")
    for name, cookie, allowed in (("lang", _COOKIE, tuple(LANGUAGES)), ("theme", "theme", ("light", "dark", "auto"))):
        value = request.args.get(name)
        if value in allowed and response.mimetype == "text/html":
            path = app.config.get("APPLICATION_ROOT") or "/"
            response.set_cookie(cookie, value, max_age=_YEAR, path=path, samesite="Lax", httponly=False)
    return response
