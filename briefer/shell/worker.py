"""The inside of a worker process: limits, and one item at a time; only plain data leaves it."""

import ctypes
import faulthandler
import gc
import os
import pickle
import resource
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Work:
    """What a worker is told of its work once: the function, and seconds and memory for an item."""

    fn: Callable[[Any], Any]
    timeout_s: float
    memory_mb: int


class _Desk:
    """What a worker has before it."""

    path = ""  # of the work
    work: Work
    stack: TextIO


def begin(notes: str) -> None:
    """Prepare a worker: gone with its parent, deaf to Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends us
    _die_with_parent()
    gc.set_threshold(*GARBAGE)
    _Desk.stack = Path(notes, str(os.getpid())).open("w", encoding="utf-8")  # noqa: SIM115 - until the end
    faulthandler.enable(_Desk.stack)


Answer = tuple[Any, str, str, float, int]
"""The value (or None, with kind and words of what was raised), CPU seconds, peak memory in MB."""


def work(path: str, item: object) -> Answer:
    """What the function of the work that is written there makes of one item."""
    start = time.process_time()
    if path != _Desk.path:
        _take_up(path)
    faulthandler.dump_traceback_later(_Desk.work.timeout_s, exit=True, file=_Desk.stack)
    gc.disable()  # an item makes hardly any garbage: one look after it is enough
    try:
        return _Desk.work.fn(item), "", "", *_cost(start)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except BaseException as error:  # also what asks a program to end: an item may not
        return None, type(error).__name__, str(error)[:DETAIL_CHARS], *_cost(start)
    finally:
        gc.enable()
        faulthandler.cancel_dump_traceback_later()


def _take_up(path: str) -> None:
    """Another work, with the memory that it allows."""
    _Desk.work = pickle.loads(Path(path).read_bytes())  # noqa: S301 - our parent wrote it
    _Desk.path = path
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    memory = _Desk.work.memory_mb << 20 or most
    resource.setrlimit(resource.RLIMIT_AS, (memory if most < 0 else min(memory, most), most))


def _cost(start: float) -> tuple[float, int]:
    return time.process_time() - start, peak_mb()


def _die_with_parent() -> None:
    call = getattr(ctypes.CDLL(None), "prctl", None)
    if call is not None:
        call(PARENT_DEATH_SIGNAL, signal.SIGKILL)
