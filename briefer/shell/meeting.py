"""Where the processes of a run meet: a folder for sockets, whose paths the system wants short."""

import os
import tempfile
from multiprocessing.util import get_temp_dir

from briefer.errors import OutputError

LONGEST = (
    70  # bytes of the folder's path: macOS allows 103 for the socket, Linux 107, names take 32
)
SHORT = ("/tmp", "/var/tmp")  # noqa: S108 - Python makes a folder of its own there, closed to others


def meeting_place() -> str:
    """This process's folder for sockets, gone with it: not where the path would be too long.

    Raises OutputError where there is no folder to make it in.
    """
    try:
        usual = tempfile.gettempdir()
    except FileNotFoundError as error:
        raise OutputError(
            "no folder for temporary files can be written; set TMPDIR to one that can, "
            "or make room in /tmp; nothing published"
        ) from error
    try:
        tempfile.tempdir = usual if _is_short(usual) else _short_one(usual)
        return get_temp_dir()
    finally:
        tempfile.tempdir = usual


def _short_one(usual: str) -> str:
    for folder in SHORT:
        if os.access(folder, os.W_OK | os.X_OK):
            return folder
    raise OutputError(
        f"{usual}: too long a path for the sockets by which processes meet; "
        f"set TMPDIR to a folder of at most {LONGEST} characters; nothing published"
    )


def _is_short(folder: str) -> bool:
    return len(os.fsencode(folder)) <= LONGEST
