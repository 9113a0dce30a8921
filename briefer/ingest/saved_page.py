"""Web pages saved with all their parts: .mhtml of most browsers, .webarchive of Safari."""

import plistlib
from collections.abc import Iterator
from email import message_from_bytes

from briefer.ingest.decode import decode
from briefer.ingest.draft import Part
from briefer.ingest.foreign import parsing
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings

PAGE = "page.html"
NO_PAGE = "the saved page holds no HTML"
SAVE_AGAIN = "save the page again as HTML"


def unpack_mhtml(raw: RawFile, settings: IngestSettings) -> Iterator[Part | Failure]:
    """The first HTML part, which is the page itself."""
    message = message_from_bytes(raw.content)
    for part in message.walk():
        payload = part.get_payload(decode=True)
        if part.get_content_type() in {"text/html", "application/xhtml+xml"} and isinstance(
            payload, bytes
        ):
            address = str(
                message.get("Snapshot-Content-Location") or part.get("Content-Location") or ""
            )
            page = decode(payload, part.get_content_charset() or "").text
            yield Part(PAGE, page.encode(), address.strip())
            return
    yield Failure(raw.path, NO_PAGE, SAVE_AGAIN)


def unpack_webarchive(raw: RawFile, settings: IngestSettings) -> Iterator[Part | Failure]:
    """The main resource."""
    with parsing():
        archive = plistlib.loads(raw.content)
    main = archive.get("WebMainResource") if isinstance(archive, dict) else None
    content = main.get("WebResourceData") if isinstance(main, dict) else None
    if not isinstance(main, dict) or not isinstance(content, bytes):
        yield Failure(raw.path, NO_PAGE, SAVE_AGAIN)
        return
    name = main.get("WebResourceTextEncodingName")
    page = decode(content, name if isinstance(name, str) else "").text
    yield Part(PAGE, page.encode(), str(main.get("WebResourceURL", "")))
