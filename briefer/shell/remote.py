"""Inputs at an address (s3://…, https://…, zip://…): listed and opened by fsspec, imported only for them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote

from briefer.errors import BrieferError, ConfigError
from briefer.records.failure import Failure
from briefer.shell.source import Look, SourceFile, name_of

DEEPEST = 16  # folders in folders: a store may list a folder in itself
CHANGED = ("mtime", "LastModified", "last_modified", "updated", "modified", "created")
WEB = ("http", "https")  # stores whose listing is any page with links


class StoreError(BrieferError):
    """The store of an input does not answer: nothing was read, the previous edition is untouched."""


def listed(address: str, prefix: str) -> Iterator[SourceFile | Failure]:
    """All files below an address, or the file it names; folders whose names begin with a dot are passed over.

    Raises ConfigError for an address that nothing can read or where nothing is, StoreError for a store
    that does not answer.
    """
    with _named(address):
        system, root = _system(address)
        if not system.exists(root):
            raise ConfigError(f"{address}: nothing is there, or it does not answer this account")
        if not address.endswith("/") and (_is_web(system) or system.isfile(root)):
            yield SourceFile(name_of(address), root, address)
            return
        folders = [(root.rstrip("/"), prefix, 1)]
        while folders:
            folder, path, depth = folders.pop()
            for name, there, kind in _entries(system, folder):
                if kind != "directory":
                    yield _entry(SourceFile(path + name, there, address), kind)
                elif depth == DEEPEST:
                    reason = f"more than {DEEPEST} folders in one another"
                    yield Failure(path + name, reason, "name it as an input of its own")
                elif name == "..":
                    yield Failure(path + name, "leads out of its folder", "pack the archive anew")
                elif not name.startswith("."):
                    folders.append((there, f"{path}{name}/", depth + 1))


def _entry(file: SourceFile, kind: str) -> SourceFile | Failure:
    if kind == "file":
        return file
    return Failure(file.path, f"{kind}, not a file", "remove it from the folder")


@dataclass(frozen=True, slots=True)
class _There:
    """A file of a store, open."""

    system: Any
    location: str
    stream: Any

    def look(self) -> Look:
        with _faults_of_system():
            return _look(self.system, self.location)

    def read(self, most: int) -> bytes:
        with _faults_of_system():
            found: bytes = self.stream.read(most)
            return found


@contextmanager
def opened_there(file: SourceFile) -> Iterator[_There]:
    """A file of a store to read from.  Raises OSError."""
    with _faults_of_system():
        system, _ = _system(file.address)
        stream = system.open(file.location, "rb")
    with stream:
        yield _There(system, file.location, stream)


def look_there(file: SourceFile) -> Look:
    """What a store tells of a file now.  Raises OSError."""
    with _faults_of_system():
        return _look(_system(file.address)[0], file.location)


def _system(address: str) -> tuple[Any, str]:
    """The file system of an address, and the place in it."""
    from fsspec.core import url_to_fs

    system, root = url_to_fs(address)
    return system, root


def _entries(system: Any, folder: str) -> Iterator[tuple[str, str, str]]:  # noqa: ANN401 - fsspec has no types
    """Name, place and kind of what lies in a folder, by name."""
    inside = f"{folder}/" if folder else ""
    is_web = _is_web(system)
    for info in sorted(system.ls(folder, detail=True), key=lambda info: str(info["name"])):
        there = info["name"].rstrip("/")
        name = there.removeprefix(inside)
        if there == folder or not there.startswith(inside) or (is_web and name.startswith("?")):
            continue  # the folder itself, or a link that leads elsewhere
        name = unquote(name) if is_web else name
        kind = "a link" if info.get("islink") else info["type"]
        yield name.encode("utf-8", "backslashreplace").decode(), there, kind


def _is_web(system: Any) -> bool:  # noqa: ANN401 - fsspec has no types
    """Whether folders are pages with links: such a store cannot tell the one from the other."""
    return tuple(system.protocol) == WEB


def _look(system: Any, location: str) -> Look:  # noqa: ANN401 - fsspec has no types
    system.invalidate_cache()
    info = system.info(location)
    changed = next((info[key] for key in CHANGED if info.get(key)), None)
    return Look(info["type"] == "file", info.get("size"), nanoseconds(changed))


def nanoseconds(moment: object) -> int | None:
    """A time as any store tells it, since 1970; None for words nobody can be sure of."""
    if isinstance(moment, int | float):
        return int(moment * 1e9)
    if isinstance(moment, str):
        try:
            moment = datetime.fromisoformat(moment)
        except ValueError:
            return None
    if not isinstance(moment, datetime):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return int(moment.timestamp() * 1e9)


@contextmanager
def _named(address: str) -> Iterator[None]:
    """What hinders the listing, as errors that say what to do."""
    try:
        yield
    except ImportError as error:
        hint = "pip install 'briefer[remote]', and what fsspec asks for"
        raise ConfigError(f"{address}: {error}; {hint}") from error
    except BrieferError:
        raise
    except (ValueError, FileNotFoundError) as error:  # no such protocol, no such archive
        raise ConfigError(f"{address}: {error}") from error
    except Exception as error:  # each driver of fsspec raises what its own library does
        raise StoreError(
            f"{address}: cannot be listed ({type(error).__name__}: {error}); nothing published"
        ) from error


@contextmanager
def _faults_of_system() -> Iterator[None]:
    """Whatever a store raises, as the error of a file; the words would differ from run to run."""
    try:
        yield
    except (FileNotFoundError, PermissionError):
        raise
    except Exception as error:  # as above
        raise OSError(0, f"the store says {type(error).__name__}") from error
