"""Web archives (WARC): every page that was fetched with success."""

import io
from collections.abc import Iterator
from contextlib import redirect_stderr
from typing import Any

from briefer.ingest.archive import too_many
from briefer.ingest.draft import Part
from briefer.ingest.foreign import DamagedError, parsing
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings

INSTALL = ("reading WARC needs a package that is not installed", "pip install 'briefer[warc]'")
DAMAGED = ("the web archive is damaged or was cut off", "what stands before the damage was read")
PAGE_TYPES = ("text/html", "application/xhtml+xml")


def unpack_warc(raw: RawFile, settings: IngestSettings) -> Iterator[Part | Failure]:
    """The pages in the order they were fetched."""
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - an extra
    except ImportError:
        yield Failure(raw.path, *INSTALL)
        return
    found: list[Part | Failure] = []
    left = settings.max_unpacked_bytes
    try:
        # The library prints what it thinks of a damaged record.
        with redirect_stderr(io.StringIO()), parsing():
            for record in filter(_is_page, ArchiveIterator(io.BytesIO(raw.content))):
                content = record.content_stream().read(settings.max_bytes + 1)
                left -= len(content)
                if len(found) >= settings.max_entries or left < 0:
                    found.append(too_many(raw.path, settings))
                    break
                address = record.rec_headers.get_header("WARC-Target-URI") or ""
                found.append(Part("page.html", content, address))
    except DamagedError:
        found.append(Failure(raw.path, *DAMAGED))
    yield from found


def _is_page(record: Any) -> bool:  # noqa: ANN401 - warcio is untyped
    """Whether a record is the answer 200 with a page in it."""
    headers = record.http_headers
    if record.rec_type != "response" or headers is None or headers.get_statuscode() != "200":
        return False
    kind = (headers.get_header("Content-Type") or "").lower()
    return kind.startswith(PAGE_TYPES)
