"""What a story is told from, and what its telling gives: all that the process of a run needs to know of it."""

import hashlib
from dataclasses import dataclass

from briefer.records.briefing import Cited, StoryDigest
from briefer.records.story import Group
from briefer.records.watchlist import Watch
from briefer.shell.codec import Made, Output


@dataclass(frozen=True, slots=True)
class Tale:
    """A story as the night needs it: its line, its pages, its watched lines, its packed memory."""

    digest: StoryDigest
    outputs: tuple[Output, ...]
    hits: tuple[tuple[str, Cited], ...]
    memory: bytes


@dataclass(frozen=True, slots=True)
class Name:
    """Of a story's line its id."""

    id: str


@dataclass(frozen=True, slots=True)
class Cover:
    """What a packed tale is put in place by: its words are not unpacked."""

    digest: Name
    outputs: tuple[Output, ...]
    memory: bytes


@dataclass(frozen=True, slots=True)
class Plot:
    """What a tale is made from: its name, its articles, and the story of earlier nights it goes on with.

    `contents` is a digest of the files of all articles.  That story is known by its last night and a
    digest of its memory, both "" where there is none.
    """

    number: int
    name: str
    group: Group
    contents: str
    night: str = ""
    memory_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Material:
    """A plot with what its telling needs, packed: its members with their digests, and the memory."""

    plot: Plot
    members: tuple[tuple[bytes, bytes], ...]
    memory: bytes


@dataclass(frozen=True, slots=True)
class Telling:
    """A tale, and the same tale as a night without news of it will have to tell it, with its key."""

    made: Made
    again_key: bytes
    again: Made | None


def tale_key(plot: Plot, watches: tuple[Watch, ...], context: str) -> bytes:
    """What a tale is kept under; `context` is a digest of all code and settings."""
    made_from = (plot.name, plot.group, plot.contents, plot.memory_sha256)
    words = repr((context, watches, made_from))
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).digest()


def memory_digest(packed: bytes) -> str:
    """What a packed memory is known by."""
    return hashlib.sha256(packed).hexdigest()
