"""Rich text: its paragraphs."""

import re

from briefer.ingest.draft import Draft, Piece
from briefer.ingest.foreign import parsing
from briefer.records.document import RawFile
from briefer.settings import IngestSettings

IMPOSSIBLE = re.compile(r"\\u-?\d{6,}")  # numbers no character has, at which the library stops


def read_rtf(raw: RawFile, settings: IngestSettings) -> tuple[Draft, ...]:
    """The text of a rich text file, one paragraph a line."""
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 - seldom needed

    source = IMPOSSIBLE.sub("", raw.content.decode("latin-1"))
    with parsing():
        text = rtf_to_text(source, errors="replace")
    lines = text.replace("\0", "").split("\n")
    return (Draft(tuple(Piece(line) for line in lines), media_type="application/rtf"),)
