"""The one table from the project's errors to HTTP statuses, and the page, JSON or text that tells of them."""

from __future__ import annotations

import logging

from flask import Flask, Response, jsonify, render_template, request
from werkzeug.exceptions import HTTPException

from kg import errors
from web.language import translate

STATUS: dict[type[errors.KgError], int] = {
    errors.UnsupportedDocument: 415,
    errors.UnreadableDocument: 422,
    errors.InvalidTable: 422,
    errors.DocumentError: 422,
    errors.InvalidGraph: 422,
    errors.UnknownEntity: 404,
    errors.GraphError: 404,
    errors.MalformedQuery: 400,
    errors.RefusedQuery: 403,
    errors.QueryTimeout: 503,
    errors.AnswerTooLarge: 413,
    errors.TooManyOfOneClient: 429,
    errors.TooManyQueries: 503,
    errors.QueryError: 400,
    errors.UnknownFormat: 400,
    errors.NotAcceptable: 406,
    errors.FormatError: 400,
    errors.StoreUnavailable: 503,
    errors.StoreLocked: 503,
    errors.StoreFull: 507,
    errors.StoreError: 503,
    errors.AidError: 502,
}
TITLES = {
    400: "That request cannot be understood",
    403: "That is not allowed here",
    404: "There is nothing here",
    405: "That method is not allowed here",
    406: "That format cannot be given",
    413: "The answer is too large",
    429: "Too many queries at once",
    500: "Something went wrong on our side",
    503: "The graph cannot be reached",
}

SAID = {
    404: "No page has this address. The search finds things by their names.",
    405: "This address answers other methods than this one.",
}
"""What is said of errors that come without a message of ours."""


def status_of(error: errors.KgError) -> int:
    """Return the HTTP status of an error: that of its class, else of the nearest class above it; 500 for the rest."""
    return next((STATUS[kind] for kind in type(error).__mro__ if kind in STATUS), 500)


def register(site: Flask) -> None:
    """Answer every error of the core, of HTTP and of ours in the form that the client asks for."""
    site.register_error_handler(errors.KgError, _of_core)
    site.register_error_handler(HTTPException, _of_http)
    site.register_error_handler(Exception, _of_ours)


def respond(status: int, message: str, **details: object) -> Response:
    """Return an error as a page for a browser, JSON for a client that asks for it, else one line of text."""
    best = request.accept_mimetypes.best_match(["text/plain", "text/html", "application/json"], "text/plain")
    if best == "application/json":
        response = jsonify({"error": message, "status": status, **details})
    elif best == "text/html":
        title = TITLES.get(status, TITLES[500] if status >= 500 else TITLES[400])
        response = Response(render_template("error.html", status=status, title=title, message=message, details=details))
    else:
        response = Response(message + "\n", mimetype="text/plain")
    response.status_code = status
    return response


def _of_core(error: errors.KgError) -> Response:
    details: dict[str, object] = {}
    if isinstance(error, errors.MalformedQuery):
        details = {"line": error.line, "column": error.column}
    response = respond(status_of(error), str(error), **details)
    if isinstance(error, errors.TooManyQueries):
        response.headers["Retry-After"] = str(error.retry_after)
    return response


def _of_http(error: HTTPException) -> Response:
    if error.code is None or error.code < 400:
        return error.get_response()  # type: ignore[return-value]
    own = error.description != type(error).description
    response = respond(error.code, str(error.description or error.name) if own else _default(error))
    for name, value in error.get_headers():
        if name not in ("Content-Type", "Content-Length"):
            response.headers[name] = value
    return response


def _default(error: HTTPException) -> str:
    """Return what is said where nobody wrote a message: ours, in the reader's language, else that of HTTP."""
    return translate(SAID[error.code]) if error.code in SAID else str(error.description or error.name)


def _of_ours(error: Exception) -> Response:
    logging.getLogger("web").exception("request failed: %s", request.path, exc_info=error)
    return respond(500, translate("The site met an error of its own; it has been logged."))
