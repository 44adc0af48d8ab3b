"""Mail (.eml): the text part, else the HTML part; subject, sender and date say where it comes from.

What is attached follows behind the mail's own text, as far as a reader takes it; what none takes is named in a warning,
but for pictures and signatures, so that nothing is lost without a word.
"""

from __future__ import annotations

import email
import email.policy
import email.utils
import logging
import mimetypes
import re
from collections.abc import Iterator
from email.message import EmailMessage, Message
from pathlib import Path

from kg import readers
from kg.errors import DocumentError, UnreadableDocument
from kg.model import Document
from kg.readers import html
from kg.readers.encoding import decode
from kg.readers.text import plain

_LOG = logging.getLogger(__name__)
_SIGNATURES = ("pgp-signature", "pkcs7-signature", "x-pkcs7-signature", "calendar", "ms-tnef")


def read(path: Path, data: bytes) -> Document:
    """Return the document in a mail. Raises UnreadableDocument when it has no header or no text."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    if not message.keys():
        raise UnreadableDocument(f"{path}: is not a mail: it has no header")
    assert isinstance(message, EmailMessage)
    text = "\n\n".join(block for block in (_body(path, message), *_attached(path, message)) if block.strip())
    if not text:
        raise UnreadableDocument(f"{path}: the mail has no text, nor have the files attached that can be read")
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


def _body(path: Path, message: EmailMessage) -> str:
    part = message.get_body(preferencelist=("plain", "html"))
    payload = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(payload, bytes) or not payload.strip():
        return ""
    if part.get_content_subtype() == "html":
        return html.read(path, payload).text.strip()
    return _text(path, part, payload).strip()


def _attached(path: Path, message: EmailMessage) -> Iterator[str]:
    """Yield the text of each attachment."""
    for number, part in enumerate(message.iter_attachments(), start=1):
        inner = part.get_payload(0) if part.get_content_type() == "message/rfc822" else None
        name = part.get_filename() or (f"attachment-{number}.eml" if inner else _named(part, number))
        if part.get_content_maintype() in ("image", "audio", "video") or part.get_content_subtype() in _SIGNATURES:
            continue
        data = inner.as_bytes() if isinstance(inner, Message) else part.get_payload(decode=True)
        try:
            read = readers.read_bytes(Path(Path(name).name), data if isinstance(data, bytes) else b"")
        except DocumentError as error:
            _LOG.warning("kg: %s: an attachment was not read: %s", path, error)
            continue
        yield read.text.strip()


def _named(part: Message, number: int) -> str:
    return f"attachment-{number}{mimetypes.guess_extension(part.get_content_type()) or ''}"


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
