"""What readers give: the whole text of a text file, or an article put together piece by piece."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from briefer.records.document import Document, Hint, Metadata, Segment, SourceMap
from briefer.records.role import Role
from briefer.records.span import Span

HEAD_ROLES = frozenset({Role.TITLE, Role.BYLINE, Role.DATE, Role.SOURCE})
# Lone surrogates (JSON may hold them) cannot be written as UTF-8; controls are no text in a container.
UNPRINTABLE = re.compile("[\ud800-\udfff\x00-\x08\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph or line of the source, and what its container says it is (None: nothing)."""

    text: str
    role: Role | None = None
    category: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article taken out of a container, in reading order."""

    pieces: tuple[Piece, ...]
    metadata: Metadata = field(default_factory=Metadata)
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    repairs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Whole:
    """A file that is text itself: nothing is taken out, hints are places in the decoded file."""

    text: str
    encoding: str
    hints: tuple[Hint, ...] = ()
    metadata: Metadata = field(default_factory=Metadata)
    media_type: str = "text/plain"
    repairs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One file inside another: its name there, its bytes, and the address it was saved from."""

    name: str
    content: bytes
    url: str = ""


class Origin(NamedTuple):
    """The file on disk that an article comes from."""

    path: str
    sha256: str
    size_bytes: int


def furniture(text: str, category: str) -> Piece:
    """A line that is no part of the article."""
    return Piece(text, Role.FURNITURE, category)


def head(
    title: str = "", *, bylines: Iterable[str] = (), date: str = "", source: str = ""
) -> tuple[Piece, ...]:
    """The head lines an article has, in the order they are printed; none for empty words."""
    rows = [(title, Role.TITLE), *((name, Role.BYLINE) for name in bylines)]
    rows += [(date, Role.DATE), (source, Role.SOURCE)]
    lines = ((" ".join(UNPRINTABLE.sub(" ", words).split()), role) for words, role in rows)
    return tuple(Piece(line, role) for line, role in lines if line)


def count_words(pieces: Iterable[Piece]) -> int:
    """Words of what may be body: all but head lines, captions and furniture."""
    return sum(len(piece.text.split()) for piece in pieces if piece.role in {None, Role.BODY})


def document(read: Draft | Whole, origin: Origin) -> Document:
    """The document of what a reader found in a file."""
    if isinstance(read, Whole):
        text, hints = read.text, read.hints
        source = SourceMap((Segment(0, len(text), 0),))
    else:
        text, hints = _put_together(read.pieces)
        source = SourceMap()
    return Document(
        *origin,
        read.encoding,
        read.media_type,
        text,
        source,
        is_extracted=isinstance(read, Draft),
        hints=hints,
        metadata=read.metadata,
        repairs=read.repairs,
    )


def _put_together(pieces: Iterable[Piece]) -> tuple[str, tuple[Hint, ...]]:
    """Head lines one under the other, then paragraphs with a blank line between."""
    parts: list[str] = []
    hints: list[Hint] = []
    length, before = 0, None
    for piece in pieces:
        words = UNPRINTABLE.sub(" ", piece.text).strip()
        if not words:
            continue
        gap = _gap(before, piece)
        start = length + len(gap)
        parts += [gap, words]
        length, before = start + len(words), piece
        if piece.role is not None:
            hints.append(Hint(Span(start, length), piece.role, piece.category))
    return "".join(parts), tuple(hints)


def _gap(before: Piece | None, piece: Piece) -> str:
    if before is None:
        return ""
    return "\n" if before.role in HEAD_ROLES and piece.role in HEAD_ROLES else "\n\n"
