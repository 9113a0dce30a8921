"""Input files looked at before any work: their content by digest, and whether it holds still."""

import hashlib
import os
import stat
import time
from collections.abc import Iterable
from dataclasses import dataclass

from briefer.records.failure import Failure
from briefer.shell.discover import SourceFile, unreadable

YOUNG_S = 5.0  # a file changed so recently may still be written
LOOK_AGAIN_S = 0.5  # between two looks at such a file: a copy that goes on changes it
CHUNK_BYTES = 1 << 20

Seen = tuple[int, int]  # size and time of change


@dataclass(frozen=True, slots=True)
class Known:
    """A file with the digest of its content."""

    file: SourceFile
    sha256: str


@dataclass(frozen=True, slots=True)
class Stock:
    """What the inputs hold: files to brief, files still being written, files that cannot be read."""

    known: tuple[Known, ...]
    deferred: tuple[Failure, ...]
    unreadable: tuple[Failure, ...]


def take_stock(files: Iterable[SourceFile], max_bytes: int) -> Stock:
    """Every file once, in the given order."""
    known: list[Known] = []
    failures: list[Failure] = []
    moving: set[str] = set()
    young: dict[str, Seen] = {}
    for file in files:
        try:
            before, digest, after = _hashed(file, max_bytes)
        except OSError as error:
            failures.append(unreadable(file.path, error))
            continue
        if isinstance(digest, Failure):
            failures.append(digest)
            continue
        known.append(Known(file, digest))
        if before != after:
            moving.add(file.location)
        elif time.time() - after[1] / 1e9 < YOUNG_S:
            young[file.location] = after
    moving |= _still_moving(young)
    return Stock(
        tuple(one for one in known if one.file.location not in moving),
        tuple(deferred(one.file.path) for one in known if one.file.location in moving),
        tuple(failures),
    )


def deferred(path: str) -> Failure:
    """Why a file is left for the next run."""
    return Failure(path, "still being written", "nothing to do: the next run takes it")


def _hashed(file: SourceFile, max_bytes: int) -> tuple[Seen, str | Failure, Seen]:
    descriptor = os.open(file.location, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
    try:
        found = os.fstat(descriptor)
        refusal = refused(file.path, found, max_bytes)
        if refusal:
            return (0, 0), refusal, (0, 0)
        digest = hashlib.sha256()
        while chunk := os.read(descriptor, CHUNK_BYTES):
            digest.update(chunk)
        return _seen(found), digest.hexdigest(), _seen(os.fstat(descriptor))
    finally:
        os.close(descriptor)


def refused(path: str, found: os.stat_result, max_bytes: int) -> Failure | None:
    """Why an open file is not read at all: it may never end, or be larger than the memory."""
    if not stat.S_ISREG(found.st_mode):
        return Failure(path, "not a file any more", "remove it from the folder")
    if found.st_size > max_bytes:
        reason = f"{found.st_size:,} bytes, more than the {max_bytes:,} of ingest.max_bytes"
        return Failure(path, reason, "split it, or raise ingest.max_bytes")
    return None


def _still_moving(young: dict[str, Seen]) -> set[str]:
    """Those of the files that change while we look."""
    if young:
        time.sleep(LOOK_AGAIN_S)
    return {location for location, seen in young.items() if _look(location) != seen}


def _look(location: str) -> Seen | None:
    try:
        return _seen(os.stat(location))
    except OSError:
        return None


def _seen(found: os.stat_result) -> Seen:
    return found.st_size, found.st_mtime_ns
