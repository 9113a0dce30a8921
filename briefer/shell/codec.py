"""Records to bytes and back: small, fast, and checked when read."""

import zlib
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from briefer.records.briefing import ArticleDigest
from briefer.records.failure import FileFate
from briefer.records.page import Page
from briefer.records.story import Digest

LEVEL = 1  # of zlib: pages shrink to a third, in a tenth of a millisecond

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Teller:
    """An article as stories need it: what groups it, and the packed `Member` until a story asks for it."""

    digest: Digest
    member: bytes


@dataclass(frozen=True, slots=True)
class FileResult:
    """What one file gave: its fate, its pages, what the page of the night and stories need of each article."""

    fate: FileFate
    pages: tuple[Page, ...] = ()
    digests: tuple[ArticleDigest, ...] = ()
    tellers: tuple[Teller, ...] = ()


def pack(record: object) -> bytes:
    """A record as bytes.  Raises UnicodeEncodeError for text that no file can hold."""
    return zlib.compress(msgspec.msgpack.encode(record), LEVEL)


def unpack(packed: bytes, kind: type[Record]) -> Record | None:
    """The record of `pack`; None for bytes that are damaged or of another time."""
    try:
        return msgspec.msgpack.decode(zlib.decompress(packed), type=kind)
    except (zlib.error, msgspec.MsgspecError, ValueError, TypeError):
        return None
