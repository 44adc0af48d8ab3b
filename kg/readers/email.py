"""Mail (.eml): the text part, else the HTML part; subject, sender and date say where it comes from."""

from __future__ import annotations

import email
import email.policy
import email.utils
import re
from email.message import EmailMessage, Message
from pathlib import Path

from kg.errors import UnreadableDocument
from kg.model import Document
from kg.readers import html
from kg.readers.encoding import decode
from kg.readers.text import plain


def read(path: Path, data: bytes) -> Document:
    """Return the document in a mail. Raises UnreadableDocument when it has no header or no text."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    if not message.keys():
        raise UnreadableDocument(f"{path}: is not a mail: it has no header")
    assert isinstance(message, EmailMessage)
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        raise UnreadableDocument(f"{path}: the mail has no text; save its attachment and load that")
    payload = part.get_payload(decode=True)
    body = payload if isinstance(payload, bytes) else b""
    text = html.read(path, body).text if part.get_content_subtype() == "html" else _text(path, part, body)
    sender, _ = email.utils.parseaddr(str(message.get("From", "")))
    return plain(
        path,
        data,
        text,
        "message/rfc822",
        title=str(message.get("Subject", "")).strip() or None,
        publisher=sender or None,
        date=_date(message),
    )


def _text(path: Path, part: Message, body: bytes) -> str:
    declared = part.get_content_charset()
    if declared:
        try:
            return re.sub(r"\r\n?", "\n", body.decode(declared))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(path, body)


def _date(message: EmailMessage) -> str | None:
    raw = message.get("Date")
    try:
        return email.utils.parsedate_to_datetime(str(raw)).date().isoformat() if raw else None
    except (TypeError, ValueError):
        return None
