"""Input files looked at and opened, wherever they lie, without ever blocking on one that is no file."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from briefer.shell.source import Look, SourceFile


class Opened(Protocol):
    """An open file."""

    def look(self) -> Look:
        """What the file is now."""

    def read(self, most: int) -> bytes:
        """The next bytes, at most so many; none at the end."""


@contextmanager
def opened(file: SourceFile) -> Iterator[Opened]:
    """A file to read from.  Raises OSError."""
    if file.address:
        from briefer.shell.remote import opened_there

        with opened_there(file) as there:
            yield there
        return
    descriptor = os.open(file.location, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
    try:
        yield _Descriptor(descriptor)
    finally:
        os.close(descriptor)


def look(file: SourceFile) -> Look:
    """What a file is, without opening it.  Raises OSError."""
    if file.address:
        from briefer.shell.remote import look_there

        return look_there(file)
    return _look(os.stat(file.location, follow_symlinks=False))


@dataclass(frozen=True, slots=True)
class _Descriptor:
    """A file of this machine."""

    number: int

    def look(self) -> Look:
        return _look(os.fstat(self.number))

    def read(self, most: int) -> bytes:
        return os.read(self.number, most)


def _look(found: os.stat_result) -> Look:
    return Look(stat.S_ISREG(found.st_mode), found.st_size, found.st_mtime_ns)
