"""Bytes to documents."""

from briefer.records.document import Document, RawFile, Segment, SourceMap
from briefer.records.failure import Failure
from briefer.settings import IngestSettings


def ingest(raw: RawFile, settings: IngestSettings) -> tuple[Document | Failure, ...]:
    """The documents of one file (several for an archive), or why it has none; never empty, any bytes."""
    text = raw.content.decode("utf-8-sig", "replace")
    if not text.strip():
        return (Failure(raw.path, "the file is empty", "put the article's text into it"),)
    whole = SourceMap((Segment(0, len(text), 0),))
    return (Document(raw.path, raw.sha256, len(raw.content), "utf-8", "text/plain", text, whole),)
