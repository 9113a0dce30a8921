"""One input file to bytes, without ever blocking on it."""

from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.shell.discover import unreadable
from briefer.shell.opening import opened
from briefer.shell.source import SourceFile
from briefer.shell.stock import CHUNK_BYTES, refused, too_large


def read_raw(file: SourceFile, max_bytes: int) -> RawFile | Failure:
    """The bytes of a regular file, or why they cannot be had."""
    content = bytearray()
    try:
        with opened(file) as source:
            refusal = refused(file.path, source.look(), max_bytes)
            if refusal:
                return refusal
            while len(content) <= max_bytes and (chunk := source.read(CHUNK_BYTES)):
                content += chunk
    except OSError as error:
        return unreadable(file.path, error)
    if len(content) > max_bytes:
        return too_large(file.path, len(content), max_bytes)
    return RawFile(file.path, bytes(content))
