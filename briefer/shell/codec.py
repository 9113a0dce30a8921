"""Records to bytes and back: small, fast, and checked when read."""

import hashlib
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from briefer.records.failure import FileFate
from briefer.records.page import Page

LEVEL = 1  # of zlib: pages shrink to a third, in a tenth of a millisecond
AS_IS = 0  # the level for what is packed already: only its checksum is new

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Output:
    """A page as the account names it."""

    path: str
    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as the ledger keeps it, its parts packed until somebody asks for one.

    `line` is the `ArticleDigest` of the page of the night, `digest` what groups articles.
    """

    path: str
    date: str
    line: bytes
    digest: bytes


@dataclass(frozen=True, slots=True)
class FileResult:
    """What one file gave: its fate, its articles, and what its pages are."""

    fate: FileFate
    articles: tuple[Entry, ...] = ()
    outputs: tuple[Output, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """Something made, and packed apart what most nights do not need: its pages, and of a file its articles.

    `members` are the packed `Member`s that tell stories, in the order of the file's entries.
    """

    result: bytes
    pages: bytes
    members: bytes = b""


def outputs_of(pages: Iterable[Page]) -> tuple[Output, ...]:
    """Pages as the account names them."""
    encoded = ((page.path, page.text.encode()) for page in pages)
    return tuple(
        Output(path, hashlib.sha256(text).hexdigest(), len(text)) for path, text in encoded
    )


def encode(record: object) -> bytes:
    """A record as bytes, for a while.  Raises UnicodeEncodeError for text that no file can hold."""
    return msgspec.msgpack.encode(record)


def decode(encoded: bytes, kind: type[Record]) -> Record | None:
    """The record of `encode`; None for bytes that are damaged or of another time."""
    try:
        return msgspec.msgpack.decode(encoded, type=kind)
    except (msgspec.MsgspecError, ValueError, TypeError):
        return None


def pack(record: object, level: int = LEVEL) -> bytes:
    """A record as few bytes with a checksum.  Raises UnicodeEncodeError for text that no file can hold."""
    return zlib.compress(encode(record), level)


def unpack(packed: bytes, kind: type[Record]) -> Record | None:
    """The record of `pack`; None for bytes that are damaged or of another time."""
    try:
        return decode(zlib.decompress(packed), kind)
    except zlib.error:
        return None
