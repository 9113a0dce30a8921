"""Input files looked at before any work: their content by digest, and whether it holds still."""

import hashlib
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

from briefer.records.failure import Failure
from briefer.shell.discover import unreadable
from briefer.shell.opening import look, opened
from briefer.shell.source import Look, SourceFile

YOUNG_S = 5.0  # a file changed so recently may still be written
LOOK_AGAIN_S = 0.5  # between two looks at such a file: a copy that goes on changes it
CHUNK_BYTES = 1 << 16  # room for each read is taken anew, and a megabyte costs more than most files
AT_ONCE = 16  # files of stores that are read side by side


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


def take_stock(files: Sequence[SourceFile], max_bytes: int) -> Stock:
    """Every file once, in the given order."""
    known: list[Known] = []
    failures: list[Failure] = []
    moving: set[SourceFile] = set()
    young: dict[SourceFile, Look] = {}
    for file, found in zip(files, _all_hashed(files, max_bytes), strict=True):
        if isinstance(found, Failure):
            failures.append(found)
            continue
        known.append(Known(file, found.sha256))
        if found.before != found.after:
            moving.add(file)
        elif time.time() - (found.after.changed_ns or 0) / 1e9 < YOUNG_S:
            young[file] = found.after
    moving |= _still_moving(young)
    return Stock(
        tuple(one for one in known if one.file not in moving),
        tuple(deferred(one.file.path) for one in known if one.file in moving),
        tuple(failures),
    )


def deferred(path: str) -> Failure:
    """Why a file is left for the next run."""
    return Failure(path, "still being written", "nothing to do: the next run takes it")


@dataclass(frozen=True, slots=True)
class _Hashed:
    """A file read once, with what it was before and after."""

    sha256: str
    before: Look
    after: Look


def _all_hashed(files: Sequence[SourceFile], max_bytes: int) -> Iterator[_Hashed | Failure]:
    """Every file read; those of stores several at a time, as each takes its while to answer."""
    hashed = partial(_hashed, max_bytes=max_bytes)
    if not any(file.address for file in files):
        yield from map(hashed, files)
        return
    with ThreadPoolExecutor(AT_ONCE) as readers:
        yield from readers.map(hashed, files)


def _hashed(file: SourceFile, max_bytes: int) -> _Hashed | Failure:
    digest, size = hashlib.sha256(), 0
    try:
        with opened(file) as source:
            before = source.look()
            refusal = refused(file.path, before, max_bytes)
            if refusal:
                return refusal
            while size <= max_bytes and (chunk := source.read(CHUNK_BYTES)):
                digest.update(chunk)
                size += len(chunk)
            after = source.look()
    except OSError as error:
        return unreadable(file.path, error)
    if size > max_bytes and before == after:
        return too_large(file.path, size, max_bytes)
    return _Hashed(digest.hexdigest(), before, after)


def refused(path: str, found: Look, max_bytes: int) -> Failure | None:
    """Why an open file is not read at all: it may never end, or be larger than the memory."""
    if not found.is_file:
        return Failure(path, "not a file any more", "remove it from the folder")
    if found.size is not None and found.size > max_bytes:
        return too_large(path, found.size, max_bytes)
    return None


def too_large(path: str, size: int, max_bytes: int) -> Failure:
    """Why a file of this size, or of more than that, is not read."""
    reason = f"{size:,} bytes, more than the {max_bytes:,} of ingest.max_bytes"
    return Failure(path, reason, "split it, or raise ingest.max_bytes")


def _still_moving(young: dict[SourceFile, Look]) -> set[SourceFile]:
    """Those of the files that change while we look."""
    if young:
        time.sleep(LOOK_AGAIN_S)
    return {file for file, seen in young.items() if _look(file) != seen}


def _look(file: SourceFile) -> Look | None:
    try:
        return look(file)
    except OSError:
        return None
