"""Zip files, without ever writing one out: their members, within limits."""

import gzip
import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing

from briefer.ingest.draft import Part
from briefer.ingest.unreadable import RefusalError
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings

# The member that tells an office document or book from a plain archive.
OFFICE_PARTS = (
    ("word/document.xml", "docx"),
    ("META-INF/container.xml", "epub"),
    ("content.xml", "odt"),
    ("xl/workbook.xml", "spreadsheet"),
    ("ppt/presentation.xml", "slides"),
)
DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError)
ENCRYPTED_BIT = 0x1
MIN_BOMB_BYTES = 1_000_000  # smaller members may be as repetitive as they like
LITTER = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")
DAMAGED = "the archive is damaged or was cut off"
COPY_AGAIN = "copy or download it again"
UNPACK = "unpack it into the folder"
RAISE_LIMIT = "unpack it, or raise ingest.max_unpacked_bytes"
SAVE_AGAIN = "open it and save it again, as .txt if need be"


def member_names(content: bytes) -> frozenset[str]:
    """Names of all members; none when the archive is damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return frozenset(archive.namelist())
    except DAMAGE:
        return frozenset()


def members(content: bytes, names: Sequence[str], settings: IngestSettings) -> Iterator[bytes]:
    """The bytes of some members in the order of their names; b"" for one that is not there.

    Raises RefusalError for one that may not be read, or when all together are too many bytes.
    """
    left = settings.max_unpacked_bytes
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        known = archive.NameToInfo
        for name in names:
            found = _content(archive, known[name], settings) if name in known else b""
            if isinstance(found, str):
                raise RefusalError(f"{name} in it is {found}", SAVE_AGAIN)
            left -= len(found)
            if left < 0:
                raise RefusalError(f"it {_too_much(settings)}", SAVE_AGAIN)
            yield found


def member(content: bytes, name: str, settings: IngestSettings) -> bytes:
    """One member's bytes; b"" when there is none.  Raises RefusalError when it may not be read."""
    return next(members(content, (name,), settings))


def unpack_zip(raw: RawFile, settings: IngestSettings) -> Iterator[Part | Failure]:
    """The members in the order of the archive; a failure for each that cannot be read."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(raw.content))
    except DAMAGE:
        yield Failure(raw.path, DAMAGED, COPY_AGAIN)
        return
    with closing(archive):
        entries = [info for info in archive.infolist() if not _is_litter(info)]
        left = settings.max_unpacked_bytes
        for info in entries[: settings.max_entries]:
            found = _content(archive, info, settings)
            if isinstance(found, str):
                yield Failure(raw.path, f"{info.filename}: {found}", UNPACK)
                continue
            left -= len(found)
            if left < 0:
                yield Failure(raw.path, _too_much(settings), RAISE_LIMIT)
                return
            yield Part(info.filename, found)
        if len(entries) > settings.max_entries:
            yield too_many(raw.path, settings)


def _too_much(settings: IngestSettings) -> str:
    return f"unpacks to more than {settings.max_unpacked_bytes:,} bytes"


def too_many(path: str, settings: IngestSettings) -> Failure:
    """The rest of a file that holds more articles than allowed."""
    reason = f"more than {settings.max_entries:,} entries: the rest was not read"
    return Failure(path, reason, "split the file, or raise ingest.max_entries")


def unpack_gzip(raw: RawFile, settings: IngestSettings) -> Iterator[Part | Failure]:
    """The one file inside, under its name without ".gz"."""
    try:
        with gzip.open(io.BytesIO(raw.content)) as stream:
            content = stream.read(settings.max_unpacked_bytes + 1)
    except (OSError, EOFError, zlib.error):
        yield Failure(raw.path, DAMAGED, COPY_AGAIN)
        return
    if len(content) > settings.max_unpacked_bytes:
        yield Failure(raw.path, _too_much(settings), RAISE_LIMIT)
        return
    name = raw.path.rpartition("/")[2]
    yield Part(name.removesuffix(".gz"), content)


def _is_litter(info: zipfile.ZipInfo) -> bool:
    """Folders, and files that systems leave behind."""
    name = info.filename
    last = name.rpartition("/")[2]
    return (
        not name
        or info.is_dir()
        or name.startswith(LITTER)
        or last.startswith((".", "~$", *LITTER))
    )


def _content(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, settings: IngestSettings
) -> bytes | str:
    """The bytes of a member, or in words why it is not read."""
    refusal = _refusal(info, settings)
    if refusal:
        return refusal
    try:
        with archive.open(info) as stream:
            content = stream.read(settings.max_bytes + 1)
    except DAMAGE:
        return "damaged"
    return (
        f"more than {settings.max_bytes:,} bytes" if len(content) > settings.max_bytes else content
    )


def _refusal(info: zipfile.ZipInfo, settings: IngestSettings) -> str:
    name = info.filename.replace("\\", "/")
    if name.startswith("/") or ".." in name.split("/"):
        return "named to lead outside the archive"
    if info.flag_bits & ENCRYPTED_BIT:
        return "encrypted with a password"
    if info.file_size > settings.max_bytes:
        return f"more than {settings.max_bytes:,} bytes"
    ratio = info.file_size / max(1, info.compress_size)
    if info.file_size > MIN_BOMB_BYTES and ratio > settings.max_unpack_ratio:
        return f"a zip bomb: it unpacks to {ratio:,.0f} times its size"
    return ""
