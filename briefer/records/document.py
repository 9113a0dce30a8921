"""The input file and the one text that every later place points into."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field

from briefer.records.role import Role
from briefer.records.span import Excerpt, Span

ID_DIGEST_CHARS = (
    8  # 32 bits of the path's sha256: two of 10,000 paths of one stem collide with p < 0.012
)
ID_STEM_CHARS = 40  # keeps page names readable and far below any file system's limit of 255 bytes


@dataclass(frozen=True, slots=True)
class RawFile:
    """One input file as read: its path relative to the IN folder ("/" as separator) and its bytes."""

    path: str
    content: bytes

    @property
    def sha256(self) -> str:
        """Hex digest of the bytes: what `verify` and the cache know the file by."""
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True, slots=True)
class Segment:
    """`Document.text[start:end]` stands at `file_start` of the decoded file, character for character."""

    start: int
    end: int
    file_start: int


@dataclass(frozen=True, slots=True)
class SourceMap:
    """Where the text lies in the decoded file: segments in order, gaps are text the reader put in.

    Plain text has one segment at 0.  No segments: the reader keeps no offsets, and the text itself,
    kept beside the briefing, is the proof.
    """

    segments: tuple[Segment, ...] = ()

    def locate(self, offset: int) -> int | None:
        """Place in the decoded file of one place in the text; None where the map has a gap."""
        for segment in self.segments:
            if segment.start <= offset < segment.end:
                return segment.file_start + offset - segment.start
        return None


@dataclass(frozen=True, slots=True)
class Hint:
    """What the container says a stretch of the text is (an HTML title, a mail's sender …)."""

    span: Span
    role: Role
    category: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the container says about the article and does not print; empty strings for nothing."""

    url: str = ""
    published: str = ""  # ISO date
    published_how: str = (
        ""  # "header" (mail, feed) or "metadata" (HTML head, front matter, properties)
    )
    language: str = ""  # BCP 47 tag as declared


@dataclass(frozen=True, slots=True)
class Document:
    """One decoded text that never changes; all spans of the later records point into it.

    `path` ends in "#n" for the n-th article of a file that holds many.  `is_extracted` is true where
    the text was taken out of a container (HTML, mail, …) and is not the decoded file itself.
    `repairs` are remarks on the reading in words of ours ("3 bytes replaced …"), shown on the page.
    """

    path: str
    sha256: str
    size_bytes: int
    encoding: str
    media_type: str
    text: str
    source: SourceMap
    is_extracted: bool = False
    hints: tuple[Hint, ...] = ()
    metadata: Metadata = field(default_factory=Metadata)
    repairs: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """File-safe name of the document, the same every night for the same path."""
        return document_id(self.path)

    def excerpt(self, span: Span) -> Excerpt:
        """The words at a place.  Raises ValueError when the span leaves the text."""
        return Excerpt(self.path, span, self.text[span.start : span.end])


def document_id(path: str) -> str:
    """File-safe, stable name of a path: a readable stem and a digest of the whole path."""
    folded = unicodedata.normalize("NFKD", path.rpartition("/")[2].rpartition(".")[0] or path)
    stem = re.sub(r"[^a-z0-9]+", "-", folded.encode("ascii", "ignore").decode().lower()).strip("-")
    digest = hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:ID_DIGEST_CHARS]
    return f"{stem[:ID_STEM_CHARS].strip('-') or 'article'}-{digest}"
