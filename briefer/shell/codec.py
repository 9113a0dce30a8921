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
CHECKSUM_BYTES = 4

Record = TypeVar("Record")


class Output(msgspec.Struct, frozen=True, rename={"size_bytes": "bytes"}):
    """A page as the account names it."""

    path: str
    sha256: str
    size_bytes: int


class Entry(msgspec.Struct, frozen=True):
    """An article as the ledger keeps it, its parts packed until somebody asks for one.

    `line` is the `ArticleDigest` of the page of the night, `digest` what groups articles.
    """

    path: str
    date: str
    line: bytes
    digest: bytes


class FileResult(msgspec.Struct, frozen=True):
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


_named_outputs = msgspec.json.Decoder(Output)


def outputs_of(pages: Iterable[Page]) -> tuple[Output, ...]:
    """Pages as the account names them."""
    encoded = ((page.path, page.text.encode()) for page in pages)
    return tuple(
        Output(path, hashlib.sha256(text).hexdigest(), len(text)) for path, text in encoded
    )


def named_output(entry: bytes) -> Output:
    """A page as an entry of the account, which is JSON, names it.  Raises ValueError."""
    return _named_outputs.decode(entry)


def encode(record: object) -> bytes:
    """A record as bytes, for a while.  Raises UnicodeEncodeError for text that no file can hold."""
    return msgspec.msgpack.encode(record)


def decode(encoded: bytes | memoryview, kind: type[Record]) -> Record | None:
    """The record of `encode`; None for bytes that are damaged or of another time."""
    try:
        return msgspec.msgpack.decode(encoded, type=kind)
    except (msgspec.MsgspecError, ValueError, TypeError):
        return None


def pack(record: object) -> bytes:
    """A record as few bytes with a checksum.  Raises UnicodeEncodeError for text that no file can hold."""
    return zlib.compress(encode(record), LEVEL)


def unpack(packed: bytes, kind: type[Record]) -> Record | None:
    """The record of `pack`; None for bytes that are damaged or of another time."""
    try:
        return decode(zlib.decompress(packed), kind)
    except zlib.error:
        return None


def seal(record: object) -> bytes:
    """A record with a checksum, not made smaller: for what is packed inside, or read every night.

    Raises UnicodeEncodeError for text that no file can hold.
    """
    encoded = encode(record)
    return _checksum(encoded) + encoded


def unseal(sealed: bytes, kind: type[Record]) -> Record | None:
    """The record of `seal`; None for bytes that are damaged or of another time."""
    encoded = memoryview(sealed)[CHECKSUM_BYTES:]
    return decode(encoded, kind) if sealed.startswith(_checksum(encoded)) else None


def _checksum(encoded: bytes | memoryview) -> bytes:
    return zlib.crc32(encoded).to_bytes(CHECKSUM_BYTES)
