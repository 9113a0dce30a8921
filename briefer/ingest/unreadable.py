"""Files that hold no article for us, each with what its owner can do."""

from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings

SAVE_TEXT = "save the article's text as .txt, .html or .pdf"
UNREADABLE = {  # kind → reason, remedy
    "office": (
        "an old Office file (.doc, .xls, .ppt, .msg)",
        "open it and save it as .docx or .txt",
    ),
    "spreadsheet": ("a spreadsheet, not an article", SAVE_TEXT),
    "slides": ("a presentation, not an article", SAVE_TEXT),
    "picture": ("a picture: no text is recognised in pictures", SAVE_TEXT),
    "media": ("a sound or film, not text", "save a transcript as .txt"),
    "archive": ("an archive or compressed file of a kind not read here", "unpack it, or use .zip"),
    "program": ("a program or database, not text", "remove it from the folder"),
}


class RefusalError(Exception):
    """A reader gives a file up for a reason it can name."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(reason, remedy)
        self.reason = reason
        self.remedy = remedy


def refuse(raw: RawFile, settings: IngestSettings) -> Failure | None:
    """Why a file is not even opened; None for one that is."""
    if not raw.content:
        return Failure(
            raw.path, "the file is empty", "save the article into it again, or remove it"
        )
    if len(raw.content) > settings.max_bytes:
        size, most = f"{len(raw.content):,}", f"{settings.max_bytes:,}"
        reason = f"{size} bytes, more than the {most} of ingest.max_bytes"
        return Failure(raw.path, reason, "split it, or raise ingest.max_bytes")
    return None
