"""Where an input file lies: at a path of this machine, or at an address of a store."""

import re
from dataclasses import dataclass
from urllib.parse import unquote

HERE = re.compile(r"(?:file|local)://")  # names a path of this machine
ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")


@dataclass(frozen=True, slots=True, order=True)
class SourceFile:
    """One input file: its path as pages print it, and where it lies."""

    path: str
    location: str
    address: str = ""  # the input of a store that it was found in; "" on this machine


@dataclass(frozen=True, slots=True)
class Look:
    """What a file is without its content; two looks differ when it was written to meanwhile."""

    is_file: bool
    size: int | None  # None where a store does not tell
    changed_ns: int | None  # since 1970; the same


def is_address(start: str) -> bool:
    """Whether an input lies at an address of a store, not at a path of this machine."""
    return "://" in start and ADDRESS.match(start) is not None and not HERE.match(start)


def as_path(start: str) -> str:
    """A path as the system knows it: `file:///srv/news` is `/srv/news`."""
    return HERE.sub("", start, count=1)


def name_of(address: str) -> str:
    """What files of an address are told apart by: the last part of it."""
    last = re.split(r"[/:]+", re.sub(r"[?#].*", "", address).rstrip("/:"))[-1]
    return unquote(last) if address.startswith("http") else last
