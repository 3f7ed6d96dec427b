"""The text of a mail as somebody reads it: the plain part, or else the HTML without its mark-up."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.message import Message
from html import unescape

MEESTE_DELEN = 500
"""A mail with more lines that can divide it was not written by a person, and takes minutes to take apart."""

LANGSTE_KOP = 1000
"""Characters in a header that says what a part holds; Python takes minutes over very long ones."""


MERK = "VOORSTEL"
"""The word without which a text holds no proposal."""


class GeenMail(Exception):
    """A file is no mail that we can read; the text says what to do, in Dutch."""


ONLEESBAAR = (
    "Deze mail kunnen we niet lezen. Open ze in je mailprogramma, kopieer de tekst met het voorstel "
    "en bewaar die als tekst. Bijvoorbeeld voorstel.txt."
)


_KOP = re.compile(rb"(?im)^content-[a-z-]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*")


def tekst(data: bytes) -> str:
    """Return the text of a mail, with that of the mails that are forwarded in it; raises GeenMail."""
    if data.count(b"\n--") > MEESTE_DELEN or any(len(head) > LANGSTE_KOP for head in _KOP.findall(data)):
        raise GeenMail(ONLEESBAAR)
    try:
        return _tekst_van(message_from_bytes(data, policy=policy.default))
    # What Python's own reader of headers raises for a mail that follows no rule.
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise GeenMail(ONLEESBAAR) from error


def _tekst_van(part: Message) -> str:
    kind, payload = part.get_content_type(), part.get_payload()
    if isinstance(payload, list):
        texts = [_tekst_van(inner) for inner in payload if isinstance(inner, Message)]
        if kind != "multipart/alternative":
            return "\n".join(texts)
        return next((text for text in texts if MERK in text), "\n".join(texts[:1]))
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not (kind in ("text/plain", "text/html") or _is_tekstbestand(part)):
        return ""
    text = _gelezen(data, part.get_content_charset() or "utf-8")
    return zonder_opmaak(text) if kind == "text/html" else text


def _is_tekstbestand(part: Message) -> bool:
    """Say whether a part is a text by its name: many programs send an attachment as bytes of no kind."""
    return (part.get_filename() or "").casefold().endswith((".txt", ".md"))


def _gelezen(data: bytes, charset: str) -> str:
    """Return bytes as text; a proposal is plain ASCII, so that a wrong character set does not hide it."""
    try:
        return data.decode(charset, "replace")
    except LookupError:
        return data.decode("latin-1")


_TAG = re.compile(r"<[^<>]*>")
_REGELEINDE = re.compile(r"</?(?:br|p|div|li|tr|pre|blockquote|table|h[1-6])\b", re.IGNORECASE)


def zonder_opmaak(html: str) -> str:
    """Return the text of HTML, a new line where a reader sees one.

    By one simple pattern: the parser of the standard library takes minutes over tags that never end.
    """
    return unescape(_TAG.sub(lambda tag: "\n" if _REGELEINDE.match(tag[0]) else "", html))
