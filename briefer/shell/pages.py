"""Pages written into an edition, or linked from the edition before where they did not change."""

import os
import struct
from collections.abc import Iterable, Sequence
from pathlib import Path

from briefer.records.page import Page
from briefer.shell.codec import Output

MARK = struct.Struct("<qQ")  # of a page: when it was changed, and the number of its file
READABLE = 0o666  # and not to be run; the user's mask takes from it


def write_pages(folder: Path, pages: Iterable[Page], before: Path | None = None) -> bytes:
    """Write pages; they are surely on the disk only once their edition is published.

    A page that the edition `before` has in the same bytes is linked: nights share what did not change.
    Gives the marks by which `link_pages` knows them again.
    """
    marks = bytearray()
    for page in pages:
        path, content = f"{folder}/{page.path}", page.text.encode()
        old = f"{before}/{page.path}"
        if not (before and _has_bytes(old, content) and _link(old, path)):
            try:
                _write(path, content)
            except FileNotFoundError:
                os.makedirs(os.path.dirname(path), exist_ok=True)
                _write(path, content)
        found = os.stat(path)
        marks += MARK.pack(found.st_mtime_ns, found.st_ino)
    return bytes(marks)


def link_pages(
    folder: Path, outputs: Sequence[Output], *, before: Path | None, marks: bytes
) -> bool:
    """Link pages to those of the edition `before`, if nobody touched them since they were written.

    A file that has the size, the number and the time of change it was written with is not read again.
    False where one of the pages has not, or cannot be linked: then all of them have to be written.
    """
    if before is None or marks != _marks(before, outputs):
        return False
    linked: list[str] = []
    for output in outputs:
        new = f"{folder}/{output.path}"
        if not _link(f"{before}/{output.path}", new):
            for path in linked:  # never write into a file that two editions share
                os.unlink(path)
            return False
        linked.append(new)
    return True


def _marks(folder: Path, outputs: Sequence[Output]) -> bytes | None:
    """The marks of pages of these sizes, None where one of them is missing or has another size."""
    marks = bytearray()
    for output in outputs:
        try:
            found = os.stat(f"{folder}/{output.path}")
        except OSError:
            return None
        if found.st_size != output.size_bytes:
            return None
        marks += MARK.pack(found.st_mtime_ns, found.st_ino)
    return bytes(marks)


def _has_bytes(path: str, content: bytes) -> bool:
    try:
        if os.stat(path).st_size != len(content):
            return False
        with open(path, "rb", buffering=0) as stream:
            return stream.read(len(content) + 1) == content
    except OSError:  # no such page
        return False


def _link(old: str, new: str) -> bool:
    """Give a page a second name; false where that cannot be."""
    for _ in range(2):
        try:
            os.link(old, new)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(new), exist_ok=True)
        except OSError:  # no links here, or too many of them
            return False
        else:
            return True
    return False


def _write(path: str, content: bytes) -> None:
    """Write a page without a stream, which costs twice the time."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, READABLE)
    try:
        while content:  # the last free room of a disk takes a part
            content = content[os.write(descriptor, content) :]
    finally:
        os.close(descriptor)
