"""Mails: subject, sender and date as head lines, then the text part."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr

from briefer.ingest.days import iso_day
from briefer.ingest.decode import Decoded, decode
from briefer.ingest.draft import Draft, Piece, furniture, head
from briefer.ingest.markup import html_events, paragraphs
from briefer.ingest.page_lines import label_lines
from briefer.records.document import Metadata, RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings

FORWARD = re.compile(r"(?i)\s*(?:fwd?|aw|re|wg)\s*:")
FORWARDED_BODY = re.compile(
    r"(?i)[> \t]*(?:-{2,}[ \t]*(?:forwarded|original) message|begin forwarded message:)"
)
MAX_HEADER_CHARS = 2000  # the library takes quadratic time to decode a longer one
NO_TEXT = "the mail has no text part"
SAVE_ATTACHMENT = "save its attachment into the folder instead"


def read_mail(raw: RawFile, settings: IngestSettings) -> tuple[Draft | Failure, ...]:
    """The article a mail carries."""
    message = message_from_bytes(raw.content.removeprefix(BOM_UTF8))
    subject = _header(message, "Subject")
    body = _body(message)
    pieces = tuple(_pieces(body, subject)) if body else ()
    if body is None or not pieces:
        return (Failure(raw.path, NO_TEXT, SAVE_ATTACHMENT),)
    is_forward = bool(FORWARD.match(subject)) or any(map(_is_forward_mark, pieces))
    day = iso_day(_header(message, "Date"))
    metadata = Metadata(
        published="" if is_forward else day,
        published_how="header" if day and not is_forward else "",
        language=_header(message, "Content-Language").lower(),
    )
    top = _head_lines(message, subject, is_forward=is_forward)
    text = body[0]
    return (Draft((*top, *pieces), metadata, "message/rfc822", text.encoding, text.repairs),)


def _is_forward_mark(piece: Piece) -> bool:
    return FORWARDED_BODY.match(piece.text) is not None


def _head_lines(message: Message, subject: str, *, is_forward: bool) -> tuple[Piece, ...]:
    """Subject, date and sender; of a forwarded mail they tell nothing about the article inside."""
    name, address = parseaddr(_header(message, "From"))
    lines = head(subject, date=_header(message, "Date"), source=name or address)
    return tuple(furniture(p.text, "email_header") for p in lines) if is_forward else lines


def _body(message: Message) -> tuple[Decoded, bool] | None:
    """The text to read and whether it is HTML: the first plain part with words, else the first HTML."""
    found: dict[str, Decoded] = {}
    for part in message.walk():
        kind = part.get_content_type()
        if kind in {"text/plain", "text/html"} and part.get_content_disposition() != "attachment":
            payload = part.get_payload(decode=True)
            text = decode(payload if isinstance(payload, bytes) else b"", _charset(part))
            if text.text.strip():
                found.setdefault(kind, text)
    plain, page = found.get("text/plain"), found.get("text/html")
    if plain:
        return plain, False
    return (page, True) if page else None


def _charset(part: Message) -> str:
    charset = part.get_content_charset() or ""
    return "" if charset in {"us-ascii", "utf-8", "utf8"} else charset  # the ladder knows these


def _pieces(body: tuple[Decoded, bool], subject: str) -> Iterator[Piece]:
    text, is_html = body
    if is_html:
        found = (p for p in paragraphs(html_events(text.text)) if p.tag != "title")
        yield from label_lines(found, {subject})
    else:
        yield from (Piece(paragraph) for paragraph in text_paragraphs(text.text))


def text_paragraphs(text: str) -> Iterator[str]:
    """The stretches of a text between its blank lines, line breaks as they are."""
    lines: list[str] = []
    for line in [*text.splitlines(), ""]:
        if line.strip():
            lines.append(line)
        elif lines:
            yield "\n".join(lines)
            lines = []


def _header(message: Message, name: str) -> str:
    """A header as words; as it stands where its coding is broken."""
    value = str(message.get(name, ""))[:MAX_HEADER_CHARS]
    with suppress(HeaderParseError, LookupError, ValueError):
        value = str(make_header(decode_header(value)))
    return " ".join(value.split())
