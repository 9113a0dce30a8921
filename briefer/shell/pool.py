"""Functions over many items in worker processes: what happens to one item costs no other."""

import os
import pickle
import signal
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sized
from concurrent.futures import FIRST_COMPLETED, Future, wait
from concurrent.futures import TimeoutError as Overdue
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from multiprocessing.forkserver import ensure_running
from pathlib import Path
from typing import Any, Generic, TypeVar

from pebble import ProcessExpired, ProcessPool

from briefer.errors import OutputError
from briefer.shell import worker
from briefer.shell.meeting import meeting_place
from briefer.shell.publish import SOCKETS, STAGING

Item = TypeVar("Item")
Value = TypeVar("Value")

START = "forkserver"  # forking a parent with threads may hang the child
WINDOW = 8  # items handed out ahead, a worker: bounds the memory and keeps everybody busy
TASKS = 500  # items after which a worker is replaced, so that leaks of others' code end
GRACE_S = 5.0  # after the time limit, in which the worker tells where it hung


@dataclass(frozen=True, slots=True)
class Limits:
    """What a run may take: processes, seconds and memory for each item."""

    jobs: int = 0  # one a core of the machine that does the work
    timeout_s: float = 60.0
    memory_mb: int = 1024  # of a worker, 0 for as much as there is

    @property
    def processes(self) -> int:
        """Workers on this machine."""
        if self.jobs:
            return self.jobs
        may_use = getattr(os, "sched_getaffinity", None)  # not on every system
        return len(may_use(0)) if may_use else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Item, Value]):
    """What became of one item: its value, or (`value` None) the kind and words of what stopped it.

    `error` is the class of an exception, "timeout", "crash" or "MemoryError".
    """

    item: Item
    value: Value | None
    error: str = ""
    detail: str = ""
    cpu_s: float = 0.0
    peak_mb: int = 0  # of the worker so far


class Pool:
    """Worker processes that go on from one work to the next: each is started, and gets to know its data, once."""

    def __init__(self, notes: Path) -> None:
        self._notes = notes
        self._works = 0
        self._hired: ProcessPool | None = None
        self._size = 0

    def map_items(
        self, fn: Callable[[Item], Value], items: Iterable[Item], limits: Limits
    ) -> Iterator[Outcome[Item, Value]]:
        """An outcome for every item, each exactly once, in any order; `fn` and items must pickle.

        Items are taken when there is a worker for them.  One that cost its worker is tried once more,
        alone in a fresh worker, after all others.
        """
        if isinstance(items, Sized) and not items:
            return
        work = self._written(fn, limits)
        costly: list[Item] = []
        for outcome in self._round(work, items, limits):
            if outcome.error in {"timeout", "crash", "MemoryError"}:
                costly.append(outcome.item)
            else:
                yield outcome
        for item in costly:
            self.dismiss()
            yield from self._round(work, [item], limits)

    def dismiss(self) -> None:
        """End all workers; the next work gets new ones."""
        if self._hired is not None:
            self._hired.stop()
            self._hired.join()
            self._hired = None

    def _written(self, fn: Callable[[Any], Any], limits: Limits) -> str:
        """The path of what the workers are told of a work once, and not with each item."""
        self._works += 1
        path = self._notes / f"work-{self._works}"
        path.write_bytes(pickle.dumps(worker.Work(fn, limits.timeout_s, limits.memory_mb)))
        return str(path)

    def _round(
        self, work: str, items: Iterable[Item], limits: Limits
    ) -> Iterator[Outcome[Item, Any]]:
        """Hand out items as workers get free."""
        size = min(limits.processes, len(items)) if isinstance(items, Sized) else limits.processes
        processes = self._hire(size)
        waiting: dict[Future[worker.Answer], Item] = {}
        source = iter(items)
        try:
            while True:
                for item in islice(source, limits.processes * WINDOW - len(waiting)):
                    waiting[_scheduled(processes, work, item, timeout_s=limits.timeout_s)] = item
                if not waiting:
                    return
                for done in wait(waiting, return_when=FIRST_COMPLETED).done:
                    yield _outcome(waiting.pop(done), done, self._notes)
        finally:
            if waiting:  # nobody wants the rest
                self.dismiss()

    def _hire(self, size: int) -> ProcessPool:
        """At least so many workers, those of the last work where they are enough and well."""
        if self._hired is not None and self._size >= size and self._hired.active:
            return self._hired
        self.dismiss()
        self._size = size
        self._hired = ProcessPool(
            size,
            max_tasks=TASKS,
            initializer=worker.begin,
            initargs=(str(self._notes),),
            context=get_context(START),
        )
        return self._hired


@contextmanager
def pool(folder: str) -> Iterator[Pool]:
    """A pool, and the server of its workers, which loads what they need while this process does something else.

    Their notes are in a folder of their own in `folder`, "" the system's for temporary files; after a
    kill -9 it is swept, and what they left elsewhere with it.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # workers are our threads
    with tempfile.TemporaryDirectory(prefix=f"{STAGING}stacks-", dir=folder or None) as notes:
        Path(notes, SOCKETS).symlink_to(meeting_place())
        get_context(START).set_forkserver_preload(["briefer.shell.mute", "briefer.shell.warm"])
        ensure_running()
        found = Pool(Path(os.path.abspath(notes)))
        try:
            yield found
        finally:
            found.dismiss()


def map_items(
    fn: Callable[[Item], Value], items: Iterable[Item], limits: Limits
) -> Iterator[Outcome[Item, Value]]:
    """`Pool.map_items` with workers for this work alone."""
    with pool("") as workers:
        yield from workers.map_items(fn, items, limits)


def _scheduled(
    processes: ProcessPool, work: str, item: object, *, timeout_s: float
) -> "Future[worker.Answer]":
    future: Future[worker.Answer]
    try:
        future = processes.schedule(worker.work, args=(work, item), timeout=timeout_s + GRACE_S)
    except RuntimeError as error:  # a BrokenProcessPool is one: the system gives no more
        cause = f" ({error.__cause__})" if error.__cause__ else ""
        raise OutputError(
            f"worker processes cannot be started{cause}; give the run more memory, processes and "
            "open files (ulimit -a), or take fewer --jobs; nothing published, the last edition stays"
        ) from error
    return future


def _outcome(item: Item, future: "Future[worker.Answer]", stacks: Path) -> Outcome[Item, Any]:
    try:
        answer = future.result()
        return Outcome(item, *answer)
    except ProcessExpired as error:
        stack = stacks / str(error.pid)
        where = stack.read_text(encoding="utf-8", errors="replace") if stack.exists() else ""
        if where.startswith("Timeout"):
            return Outcome(item, None, "timeout", where)
        if error.exitcode == worker.OUT_OF_MEMORY:
            return Outcome(item, None, "MemoryError", "more than run.memory_per_file_mb")
        return Outcome(item, None, "crash", f"{_ended(error.exitcode)} {where}".strip())
    except Overdue:
        return Outcome(item, None, "timeout", "no word from the worker about where")
    except Exception as error:  # an answer that could not travel: this item alone is lost
        return Outcome(item, None, type(error).__name__, str(error)[: worker.DETAIL_CHARS])


def _ended(code: int) -> str:
    """How a process ended, in words."""
    return f"killed by {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
