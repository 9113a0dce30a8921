"""The few operations on files that must survive a crash or be seen whole by a reader."""

import ctypes
import errno
import os
import shutil
from pathlib import Path

AT_CWD = -100  # Linux: relative paths are relative to the working folder
EXCHANGE = 2  # Linux: RENAME_EXCHANGE of renameat2
UNSUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP}


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_tree(folder: Path) -> None:
    """Wait until everything below a folder is on the disk: one call where the system has it."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        if _call("syncfs", descriptor):
            return
    finally:
        os.close(descriptor)
    for place, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(place, name), "rb") as stream:
                os.fsync(stream.fileno())
        sync_folder(Path(place))


def put_in_place(new: Path, target: Path) -> None:
    """Give a folder its name; one that has it is swapped out in the same instant, then removed."""
    if not target.exists():
        new.rename(target)
        return
    if not _call("renameat2", AT_CWD, os.fsencode(new), AT_CWD, os.fsencode(target), EXCHANGE):
        aside = new.with_name(new.name + ".old")
        target.rename(aside)
        new.rename(target)
        new = aside
    remove(new)


def remove(place: Path) -> None:
    """Remove a folder with all that it holds; of a link the link alone."""
    if place.is_symlink():
        place.unlink()
    else:
        shutil.rmtree(place)


def point_link(link: Path, target: str) -> None:
    """Let a link name another folder, in one instant."""
    fresh = link.with_name(f".tmp-briefer-{link.name}")
    fresh.unlink(missing_ok=True)
    fresh.symlink_to(target)
    fresh.replace(link)


def _call(name: str, *arguments: int | bytes) -> bool:
    """Call a function of the C library; false where it is missing or not supported here."""
    function = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if function is None:
        return False
    if function(*arguments) == 0:
        return True
    number = ctypes.get_errno()
    if number in UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number))
