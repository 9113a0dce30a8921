"""What became of each input: used, duplicate, set aside or deferred."""

from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    """The one end of an input file."""

    USED = "used"
    DUPLICATE = "duplicate"
    SET_ASIDE = "set_aside"
    DEFERRED = "deferred"


@dataclass(frozen=True, slots=True, order=True)
class Failure:
    """One input that could not be used: which, why, and what its owner can do."""

    path: str
    reason: str
    hint: str


@dataclass(frozen=True, slots=True)
class FileFate:
    """One line of the account of a night; `of` and `share` tell of a duplicate, `articles` of a used file."""

    path: str
    sha256: str
    size_bytes: int
    fate: Fate
    articles: tuple[str, ...] = ()
    of: str = ""
    share: float | None = None
    reason: str = ""
    remedy: str = ""
