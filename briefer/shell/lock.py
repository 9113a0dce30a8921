"""One run at a time: a lock of the kernel's, which no crash leaves behind."""

import json
import os
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from briefer.errors import BrieferError
from briefer.shell.kernel import take

NAME = "lock"
POLL_S = 0.2


class LockedError(BrieferError):
    """Another run is at work; this one did nothing."""

    exit_code = 75  # EX_TEMPFAIL of sysexits.h: try again later


@contextmanager
def only_run(folder: Path, wait_s: float) -> Iterator[None]:
    """Hold the folder's lock.  Raises LockedError when another run keeps it longer than `wait_s`."""
    descriptor = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _acquire(descriptor, time.monotonic() + wait_s)
        holder = {"pid": os.getpid(), "host": socket.gethostname(), "since": _now()}
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, json.dumps(holder).encode())
        yield
    finally:
        os.close(descriptor)  # lets the lock go; the file stays, as removing it would race


def holder_of(folder: Path) -> dict[str, object] | None:
    """Who holds the lock now, None for nobody."""
    try:
        descriptor = os.open(folder / NAME, os.O_RDWR)
    except OSError:
        return None
    try:
        return None if take(descriptor) else _holder(descriptor)
    finally:
        os.close(descriptor)


def _acquire(descriptor: int, deadline: float) -> None:
    while not take(descriptor):
        if time.monotonic() >= deadline:
            who = _holder(descriptor)
            raise LockedError(
                f"another run is at work since {who.get('since', 'a moment ago')} "
                f"(process {who.get('pid', '?')} on {who.get('host', '?')}); "
                "wait for it with --lock-wait SECONDS"
            )
        time.sleep(POLL_S)


def _holder(descriptor: int) -> dict[str, object]:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        found: dict[str, object] = json.loads(os.read(descriptor, 1000))
    except ValueError:  # the holder is about to write it
        return {}
    return found


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
