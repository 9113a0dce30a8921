"""One input file to bytes, without ever blocking on it."""

import os
import stat

from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.shell.discover import SourceFile, unreadable


def read_raw(file: SourceFile, max_bytes: int) -> RawFile | Failure:
    """The bytes of a regular file, or why they cannot be had."""
    try:
        descriptor = os.open(file.location, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
        with open(descriptor, "rb") as stream:
            found = os.fstat(descriptor)
            if not stat.S_ISREG(found.st_mode):
                return Failure(file.path, "not a file any more", "remove it from the folder")
            if found.st_size > max_bytes:  # not read at all: it may be larger than the memory
                reason = f"{found.st_size:,} bytes, more than the {max_bytes:,} of ingest.max_bytes"
                return Failure(file.path, reason, "split it, or raise ingest.max_bytes")
            return RawFile(file.path, stream.read(max_bytes))
    except OSError as error:
        return unreadable(file.path, error)
