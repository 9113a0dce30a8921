"""What kind of file some bytes are: by their content first, by their name where content is silent."""

import re

from briefer.ingest.archive import OFFICE_PARTS, member_names
from briefer.ingest.decode import decode, is_utf16

HEAD_BYTES = 4096
PDF_WITHIN_BYTES = 1024  # PDF readers accept rubbish before the mark, up to here
TEXT_NAMES = (".txt", ".text", ".md", ".markdown")  # offsets of these point into the file itself
MARKDOWN_NAMES = (".md", ".markdown")
HTML_NAMES = (".html", ".htm", ".xhtml", ".xht")
MAIL_NAMES = (".eml", ".mht", ".mhtml")
JSON_NAMES = (".json", ".jsonl", ".ndjson")

MAGIC = (
    (b"{\\rtf", "rtf"),
    (b"bplist00", "webarchive"),
    (b"WARC/", "warc"),
    (b"\x1f\x8b", "gzip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "office"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"RIFF", "media"),
    (b"ID3", "media"),
    (b"OggS", "media"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ", "archive"),
    (b"\x28\xb5\x2f\xfd", "archive"),
    (b"SQLite format 3\0", "program"),
    (b"\x7fELF", "program"),
    (b"MZ\x90", "program"),
)
FILM = b"ftyp"  # at the fifth byte
HTML_START = re.compile(
    r"(?i)\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[^<>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b"
)
HTML_TAG = re.compile(
    r"(?i)</?(?:p|div|br|h[1-6]|a|span|article|section|table|ul|li|meta|title|body)\b[^<>]*>"
)
FEED_START = re.compile(
    r"\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<(?:!--|\?|!DOCTYPE)[^<>]{0,2000}>\s*)*<(?:rss|feed|rdf:RDF)\b"
)
PLIST_START = re.compile(
    r"\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!DOCTYPE plist[^<>]{0,200}>\s*)?<plist\b"
)
MAIL_HEADER = re.compile(
    r"(?im)^(?:from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|x-[\w-]+): "
)
HEADER_LINE = re.compile(r"[!-9;-~]+:[ \t]|[ \t]+\S|From ")
RELATED = re.compile(
    r"(?i)^content-type:\s*multipart/related|^snapshot-content-location:", re.MULTILINE
)
MIN_MAIL_HEADERS = 3


def kind_of(path: str, content: bytes) -> str:
    """Name of the reader for a file: a key of `READERS`, `UNPACKERS` or `UNREADABLE`."""
    return _kind_by_magic(content) or _kind_of_text(path.lower(), head_text(content))


def head_text(content: bytes) -> str:
    """The first few thousand characters, good enough to look for marks of ASCII."""
    sample = content[:HEAD_BYTES]
    if is_utf16(sample):
        return decode(sample).text
    return sample.removeprefix(b"\xef\xbb\xbf").decode("latin-1")


def _kind_by_magic(content: bytes) -> str:
    if b"%PDF-" in content[:PDF_WITHIN_BYTES]:
        return "pdf"
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_zip(content)
    if content[4:8] == FILM:
        return "media"
    return next((kind for magic, kind in MAGIC if content.startswith(magic)), "")


def _kind_of_zip(content: bytes) -> str:
    names = member_names(content)
    return next((kind for part, kind in OFFICE_PARTS if part in names), "zip")


def _kind_of_text(path: str, head: str) -> str:
    if HTML_START.match(head):
        return "html"
    if FEED_START.match(head):
        return "feed"
    if PLIST_START.match(head):
        return "webarchive"
    if path.endswith(TEXT_NAMES):
        return "markdown" if path.endswith(MARKDOWN_NAMES) or head.startswith("---") else "plain"
    if path.endswith(JSON_NAMES) or head.lstrip().startswith(("{", "[{")):
        return "json"
    return _kind_of_marked_text(path, head)


def _kind_of_marked_text(path: str, head: str) -> str:
    if head.startswith("From ") and _is_mail(head):
        return "mbox"
    if path.endswith(MAIL_NAMES) or _is_mail(head):
        return "mhtml" if RELATED.search(head) and not path.endswith(".eml") else "eml"
    if path.endswith(HTML_NAMES) and HTML_TAG.search(head):
        return "html"
    return "markdown" if head.startswith("---\n") else "plain"


def _is_mail(head: str) -> bool:
    """Whether the text begins with the header lines of a mail: at least three well-known ones."""
    lines = re.split(r"\r?\n", head)
    end = next((i for i, line in enumerate(lines) if not HEADER_LINE.match(line)), len(lines))
    return len(MAIL_HEADER.findall("\n".join(lines[:end]))) >= MIN_MAIL_HEADERS
