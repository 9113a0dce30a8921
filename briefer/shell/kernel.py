"""The kernel's lock on an open file, as each system has it: gone with the process, however that ends."""

import os
import sys

LOCKED_BYTE = 1 << 30  # far behind the words: Windows lets nobody else read a locked byte


def take(descriptor: int) -> bool:
    """Take the lock without waiting; false while somebody else has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
