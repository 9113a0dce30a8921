"""The inside of a worker process: limits, and one item at a time; only plain data leaves it."""

import ctypes
import faulthandler
import gc
import os
import resource
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO

from briefer.shell.memory import peak_mb

OUT_OF_MEMORY = 71  # exit code of a worker that hit its limit: its memory may be in pieces
DETAIL_CHARS = 500
GARBAGE = (
    50_000,
    20,
    100,
)  # objects, and rounds, between two looks for garbage: records make hardly any
PARENT_DEATH_SIGNAL = 1  # Linux: PR_SET_PDEATHSIG


class _Desk:
    """What a worker is told once: the function and how long an item may take."""

    fn: Callable[[Any], Any]
    timeout_s: float
    stack: TextIO


def begin(fn: Callable[[Any], Any], timeout_s: float, memory_mb: int, stacks: str) -> None:  # noqa: PLR0917 - called by the pool
    """Prepare a worker: no more memory than allowed, gone with its parent, deaf to Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends us
    _die_with_parent()
    gc.set_threshold(*GARBAGE)
    if memory_mb:
        resource.setrlimit(resource.RLIMIT_AS, (memory_mb << 20, memory_mb << 20))
    _Desk.fn = fn
    _Desk.timeout_s = timeout_s
    _Desk.stack = Path(stacks, str(os.getpid())).open("w", encoding="utf-8")  # noqa: SIM115 - until the end
    faulthandler.enable(_Desk.stack)


Answer = tuple[Any, str, str, float, int]
"""The value (or None, with kind and words of what was raised), CPU seconds, peak memory in MB."""


def work(item: object) -> Answer:
    """What the function makes of one item."""
    start = time.process_time()
    faulthandler.dump_traceback_later(_Desk.timeout_s, exit=True, file=_Desk.stack)
    try:
        return _Desk.fn(item), "", "", *_cost(start)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except BaseException as error:  # also what asks a program to end: an item may not
        return None, type(error).__name__, str(error)[:DETAIL_CHARS], *_cost(start)
    finally:
        faulthandler.cancel_dump_traceback_later()


def _cost(start: float) -> tuple[float, int]:
    return time.process_time() - start, peak_mb()


def _die_with_parent() -> None:
    call = getattr(ctypes.CDLL(None), "prctl", None)
    if call is not None:
        call(PARENT_DEATH_SIGNAL, signal.SIGKILL)
