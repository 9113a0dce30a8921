"""Many articles on one event: what is kept of each to tell, and what was found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Digest:
    """What grouping needs of one article, small enough to keep 100,000 of them.

    `terms` are its most used content words as (crc32, count) and `shingles` a sample of its 5-word
    sequences as crc32 values, sorted; both packed by `stories.digest`.  `publisher` is a comparison
    key, "" when unknown; `published` an ISO day or "".
    """

    path: str
    sha256: str
    publisher: str
    published: str
    words: int
    terms: bytes
    shingles: bytes


@dataclass(frozen=True, slots=True, order=True)
class Duplicate:
    """An article that prints another's text again: `share` of the shorter text that both carry."""

    path: str
    of: str
    share: float


@dataclass(frozen=True, slots=True)
class Group:
    """Articles on one event, by path: `members` tell it, `copies` print a member again."""

    members: tuple[str, ...]
    copies: tuple[Duplicate, ...] = ()
    independent_sources: int = 1
