"""Folders to input files: every file found, in order, or the reason why it is not read."""

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefer.errors import ConfigError
from briefer.records.failure import Failure
from briefer.shell.refusal import refusal
from briefer.shell.source import SourceFile, as_path, is_address, name_of

NOT_INPUT = (".", "~$")  # names that begin so belong to programs: folders' settings, open documents
KINDS = {
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


@dataclass(frozen=True, slots=True)
class Discovery:
    """What the inputs hold: files to read, entries that cannot be read, and programs' own files."""

    files: tuple[SourceFile, ...]
    unreadable: tuple[Failure, ...]
    ignored: tuple[str, ...]


def discover(inputs: Sequence[str], without: Iterable[str]) -> Discovery:
    """All files of the inputs by path; folders of `without` (the output's) are not entered.

    Inputs are paths, or addresses that fsspec knows.  Raises ConfigError for an input that does not exist,
    for one that is the output itself, and for two of one name.
    """
    inputs = tuple(map(as_path, inputs))
    barred = {os.path.realpath(folder) for folder in without}
    _check(inputs, barred)
    files: dict[str, SourceFile] = {}
    unreadable: list[Failure] = []
    ignored: list[str] = []
    for start in inputs:
        for found in _entries(start, _prefix(start, inputs), barred):
            if isinstance(found, Failure):
                unreadable.append(found)
            elif os.path.basename(found.path).startswith(NOT_INPUT):
                ignored.append(found.path)
            elif found.path in files:
                hint = "give one of the two another name"
                unreadable.append(Failure(found.path, "two files of this name", hint))
            else:
                files[found.path] = found
    return Discovery(
        tuple(sorted(files.values())), tuple(sorted(unreadable)), tuple(sorted(ignored))
    )


def printable(name: str) -> str:
    """A path that any page can hold: bytes that are no UTF-8 in hexadecimal, "/" as separator."""
    return os.fsencode(name).decode("utf-8", "backslashreplace").replace(os.sep, "/")


def _check(inputs: Sequence[str], barred: set[str]) -> None:
    if not inputs:
        raise ConfigError("nothing to brief: name a folder or file, as in briefer run seeds")
    for start in inputs:
        if not is_address(start) and not os.path.exists(start):
            raise ConfigError(f"{printable(start)}: no such file or folder")
        if os.path.realpath(start) in barred:
            raise ConfigError(
                f"{printable(start)}: what is written here is not read; use another -o"
            )
    refusals = [_refused(start) for start in inputs]
    if all(refusals):  # an edition of nothing would take the place of one with news
        raise ConfigError("\n         ".join(refusals))
    names = sorted(_name(start) for start in inputs)
    twice = [name for name, other in pairwise(names) if name == other]
    if twice:
        raise ConfigError(f"two inputs are called {twice[0]}: name the folder above them instead")


def _refused(start: str) -> str:
    """Why a folder cannot be entered, "" for one that can and for what is none."""
    if is_address(start) or not os.path.isdir(start):
        return ""
    try:
        os.scandir(start).close()
    except OSError as error:
        return refusal(error, printable(start))
    return ""


def _name(start: str) -> str:
    if is_address(start):
        return name_of(start)
    return printable(os.path.basename(os.path.abspath(start)))


def _prefix(start: str, inputs: Sequence[str]) -> str:
    """What tells files of several folders apart: the folder's name; nothing for the only one."""
    return f"{_name(start)}/" if len(inputs) > 1 else ""


def _entries(start: str, prefix: str, barred: set[str]) -> Iterator[SourceFile | Failure]:
    if is_address(start):
        from briefer.shell.remote import listed

        yield from listed(start, prefix)
        return
    if not os.path.isdir(start):
        location = os.path.realpath(start)  # who names a link wants what it leads to
        yield _entry(SourceFile(_name(start), location), os.stat(location).st_mode)
        return
    folders = [(start, prefix)]
    while folders:
        folder, path = folders.pop()
        if os.path.realpath(folder) in barred:
            continue
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            yield unreadable(path.rstrip("/") or _name(start), error)
            continue
        if not entries and os.path.splitext(folder)[1] and folder != start:
            yield Failure(path.rstrip("/"), "a folder named like a file, empty", "remove it")
        for entry in entries:
            name = path + printable(entry.name)
            if entry.is_dir(follow_symlinks=False):
                if not entry.name.startswith("."):
                    folders.append((entry.path, f"{name}/"))
            else:
                yield _looked_at(entry, name)


def _looked_at(entry: "os.DirEntry[str]", name: str) -> SourceFile | Failure:
    try:
        if entry.is_file(follow_symlinks=False):  # the folder tells: nothing is asked of the file
            return SourceFile(name, entry.path)
        return _entry(SourceFile(name, entry.path), entry.stat(follow_symlinks=False).st_mode)
    except OSError as error:
        return unreadable(name, error)


def _entry(file: SourceFile, mode: int) -> SourceFile | Failure:
    if stat.S_ISREG(mode):
        return file
    if stat.S_ISLNK(mode):
        hint = "copy the file here, or name its folder as an input"
        return Failure(file.path, "a link, which is not followed", hint)
    kind = KINDS.get(stat.S_IFMT(mode), "no regular file")
    return Failure(file.path, f"{kind}, not a file", "remove it from the folder")


def unreadable(path: str, error: OSError) -> Failure:
    """Why the system does not let us read something."""
    if isinstance(error, FileNotFoundError):
        return Failure(path, "gone: deleted or moved during the run", "put it back, or forget it")
    if isinstance(error, PermissionError):
        hint = "let the account that runs briefer read it (chmod a+r)"
        return Failure(path, "permission denied", hint)
    return Failure(path, f"cannot be read: {error.strerror or error}", "check where it lies")
