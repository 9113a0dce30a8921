"""Work that does to its worker what hostile files and bad luck do; importable by worker processes."""

import ctypes
import os
import re
import resource
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from briefer.shell.work import FileWork


class OddError(Exception):
    """An exception that does not survive pickling."""

    def __init__(self, first, second):
        super().__init__(first)
        self.second = second


def kill():
    os.kill(os.getpid(), 9)


def segfault():
    ctypes.string_at(0)


def loop():
    while True:
        pass


def sleep():
    time.sleep(1_000)


def regex():
    re.match(r"(a+)+$", "a" * 40 + "b")


def swallow():
    while True:
        with suppress(BaseException):
            time.sleep(1)


def eat():
    eaten = []
    while True:
        eaten.append(bytearray(10_000_000))


def leave():
    sys.exit(3)


def interrupt():
    raise KeyboardInterrupt


def odd():
    raise OddError(1, 2)


def deep():
    deep()


def fail():
    raise ValueError("bad")


def unpicklable():
    return lambda: 0


POISONS = {
    "kill": (kill, "crash"),
    "segfault": (segfault, "crash"),
    "loop": (loop, "timeout"),
    "sleep": (sleep, "timeout"),
    "regex": (regex, "timeout"),
    "swallow": (swallow, "timeout"),
    "eat": (eat, "MemoryError"),
    "leave": (leave, "SystemExit"),
    "interrupt": (interrupt, "KeyboardInterrupt"),
    "odd": (odd, "OddError"),
    "deep": (deep, "RecursionError"),
    "fail": (fail, "ValueError"),
    "unpicklable": (unpicklable, "crash"),
}
"""Name to what it does and the error it must end in."""


def take(item):
    """Twice the number of the item, unless its poison has its way."""
    number, name = item
    return POISONS[name][0]() if name else 2 * number


def worker_of(_):
    """Which worker takes an item, a moment after it got it, and how much memory it may use."""
    time.sleep(0.02)
    return os.getpid(), resource.getrlimit(resource.RLIMIT_AS)[0]


@dataclass(frozen=True, slots=True)
class PoisonedWork(FileWork):
    """The work of a run; a file called after a poison takes it."""

    def __call__(self, file):
        name = Path(file.path).stem
        if name in POISONS:
            POISONS[name][0]()
        return FileWork.__call__(self, file)
