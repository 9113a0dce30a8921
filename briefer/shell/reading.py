"""One input file to bytes, without ever blocking on it."""

import os

from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.shell.discover import SourceFile, unreadable
from briefer.shell.stock import refused


def read_raw(file: SourceFile, max_bytes: int) -> RawFile | Failure:
    """The bytes of a regular file, or why they cannot be had."""
    try:
        descriptor = os.open(file.location, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
        with open(descriptor, "rb") as stream:
            refusal = refused(file.path, os.fstat(descriptor), max_bytes)
            return refusal or RawFile(file.path, stream.read(max_bytes))
    except OSError as error:
        return unreadable(file.path, error)
