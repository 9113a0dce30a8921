"""Bytes to documents."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from briefer.ingest.archive import unpack_gzip, unpack_zip
from briefer.ingest.docx import read_docx
from briefer.ingest.draft import Draft, Origin, Part, Whole, document
from briefer.ingest.eml import read_mail
from briefer.ingest.epub import read_epub
from briefer.ingest.feed import read_feed
from briefer.ingest.foreign import DamagedError
from briefer.ingest.html import read_html
from briefer.ingest.json_export import read_json
from briefer.ingest.markdown import read_markdown
from briefer.ingest.mbox import unpack_mbox
from briefer.ingest.odt import read_odt
from briefer.ingest.pdf import read_pdf
from briefer.ingest.plain import read_plain
from briefer.ingest.rtf import read_rtf
from briefer.ingest.saved_page import unpack_mhtml, unpack_webarchive
from briefer.ingest.sniff import kind_of
from briefer.ingest.unreadable import UNREADABLE, RefusalError, refuse
from briefer.ingest.warc import unpack_warc
from briefer.records.document import Document, RawFile, SourceMap
from briefer.records.failure import Failure
from briefer.settings import IngestSettings

Read = Draft | Whole | Failure
READERS: dict[str, Callable[[RawFile, IngestSettings], Iterable[Read]]] = {
    "plain": read_plain,
    "markdown": read_markdown,
    "html": read_html,
    "eml": read_mail,
    "docx": read_docx,
    "odt": read_odt,
    "epub": read_epub,
    "rtf": read_rtf,
    "pdf": read_pdf,
    "feed": read_feed,
    "json": read_json,
}
UNPACKERS: dict[str, Callable[[RawFile, IngestSettings], Iterable[Part | Failure]]] = {
    "mbox": unpack_mbox,
    "mhtml": unpack_mhtml,
    "webarchive": unpack_webarchive,
    "warc": unpack_warc,
    "zip": unpack_zip,
    "gzip": unpack_gzip,
}
NUMBERED = frozenset({"epub", "feed", "json", "mbox", "warc", "zip"})  # articles are "#1", "#2" …
PACKED = frozenset({"zip", "gzip"})  # never one inside another: so bombs are built
MAX_DEPTH = 3  # a mail in a mailbox in a zip file


def ingest(raw: RawFile, settings: IngestSettings) -> tuple[Document | Failure, ...]:
    """The documents of one file (several for an archive), or why it has none; never empty, any bytes."""
    refused = refuse(raw, settings)
    if refused:
        return (refused,)
    found = _read(raw, settings, Origin(raw.path, raw.sha256, len(raw.content)), depth=0)
    if len(found) == 1 and kind_of(raw.path, raw.content) not in NUMBERED:
        return tuple(found)
    return tuple(replace(item, path=f"{raw.path}#{n}") for n, item in enumerate(found, 1))


def _read(
    raw: RawFile, settings: IngestSettings, origin: Origin, *, depth: int
) -> list[Document | Failure]:
    """What a file or a part of it holds; somebody else's parser may cost the file, not the night."""
    kind = kind_of(raw.path, raw.content)
    found: list[Document | Failure] = []
    try:
        for item in _items(kind, raw, settings, origin=origin, depth=depth):
            found.append(item)  # noqa: PERF402 - what came before a failure is kept
    except RefusalError as refusal:
        found.append(Failure(origin.path, refusal.reason, refusal.remedy))
    except ImportError as error:
        found.append(Failure(origin.path, f"the package {error.name} is missing", "install it"))
    except DamagedError as error:
        reason = f"damaged: reading it as {kind} stopped ({error})"
        found.append(Failure(origin.path, reason, "save or export it again, as text if need be"))
    return found or [Failure(origin.path, "no article in it", "check that it was saved whole")]


def _items(
    kind: str, raw: RawFile, settings: IngestSettings, *, origin: Origin, depth: int
) -> Iterator[Document | Failure]:
    """The articles of a file of known kind, those of its parts in order, none deeper than `MAX_DEPTH`."""
    if kind in UNREADABLE:
        yield Failure(origin.path, *UNREADABLE[kind])
    elif kind in READERS:
        for read in READERS[kind](raw, settings):
            yield _finished(read, origin)
    elif depth >= MAX_DEPTH or (depth and kind in PACKED):
        yield Failure(origin.path, "an archive inside an archive", "unpack it into the folder")
    else:
        for part in UNPACKERS[kind](raw, settings):
            if isinstance(part, Failure):
                yield replace(part, path=origin.path)
                continue
            for item in _read(RawFile(part.name, part.content), settings, origin, depth=depth + 1):
                yield _as_part(item, part, is_named=kind == "zip")


def _finished(read: Read, origin: Origin) -> Document | Failure:
    """What a reader gave, as a document of the file; a failure when there are no words in it."""
    if isinstance(read, Failure):
        return replace(read, path=origin.path)
    doc = document(read, origin)
    return (
        doc if doc.text.strip() else Failure(origin.path, "no text in it", "save it again as .txt")
    )


def _as_part(found: Document | Failure, part: Part, *, is_named: bool) -> Document | Failure:
    """What a part gave, told as something inside the file: its offsets are no longer the file's."""
    if isinstance(found, Failure):
        return replace(found, reason=f"{part.name}: {found.reason}") if is_named else found
    metadata = replace(found.metadata, url=found.metadata.url or part.url)
    return replace(found, source=SourceMap(), is_extracted=True, metadata=metadata)
