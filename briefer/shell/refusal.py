"""What the system refuses, in words: the place, the cause, and what to do about it."""

import errno
from pathlib import Path

MAKING = "/.tmp-"  # in the paths of files in the making, which nobody will find
RIGHTS = "give the account that runs briefer the right to it (ls -l tells whose it is)"
ROOM = "make room (df -h and df -i tell on which disk)"
REMEDIES = {
    errno.ENOSPC: ROOM,
    errno.EDQUOT: f"{ROOM}, or raise the quota",
    errno.EFBIG: "raise the limit of file sizes (ulimit -f)",
    errno.EACCES: RIGHTS,
    errno.EPERM: RIGHTS,
    errno.EROFS: "mount the disk for writing, or choose another folder",
    errno.ENOENT: "see whether its folder is still there",
    errno.EEXIST: "a file is in the way: move it, or choose another folder",
    errno.ENOTDIR: "a file is in the way: move it, or choose another folder",
    errno.EISDIR: "name a file, not a folder",
    errno.EMFILE: "raise the limit of open files (ulimit -n)",
    errno.ENFILE: "raise the system's limit of open files",
    errno.EAGAIN: "raise the limit of processes (ulimit -u), or take fewer --jobs",
    errno.ENOMEM: "free memory, or take fewer --jobs",
    errno.ENAMETOOLONG: "choose a shorter path",
    errno.EIO: "check the disk",
    errno.ESTALE: "mount the disk again",
}
OTHER = "see whether the disk can be read and written"


def refusal(error: OSError, place: str | Path = "") -> str:
    """An error of the system with its place (of a file in the making: `place`) and its remedy."""
    named = str(error.filename or "")
    where = named if named and MAKING not in named else str(place)
    words = f"{error.strerror or error}; {remedy(error)}"
    return f"{where}: {words}" if where else words


def remedy(error: OSError) -> str:
    """What to do about an error of the system."""
    return REMEDIES.get(error.errno or 0, OTHER)
