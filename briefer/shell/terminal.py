"""What a person sees: one progress line and a summary on a terminal, errors always."""

import sys
import time
from collections.abc import Sequence

from briefer.records.failure import Fate, FileFate

MOST_NAMED = 20  # files named one by one at the end of a run
QUIET_S = 1.0  # shorter runs show no progress
EVERY_S = 0.2  # between two states of the progress line


class Progress:
    """One line that tells how far the run is; nothing where nobody looks."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._start = time.monotonic()
        self._shown = self._start + QUIET_S - EVERY_S
        self._is_on = sys.stderr.isatty()

    def step(self) -> None:
        """One file more is done."""
        self._done += 1
        now = time.monotonic()
        if self._is_on and now - self._shown >= EVERY_S:
            self._shown = now
            rate = self._done / (now - self._start)
            left = (self._total - self._done) / rate
            line = (
                f"{self._done:,} of {self._total:,} files, {rate:,.0f} a second, {left:,.0f} s left"
            )
            print(f"\r\033[K{line}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Take the line away."""
        if self._is_on:
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def shown(text: str) -> str:
    """Words from outside with everything that moves a cursor or turns a line escaped."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def tell_failures(fates: Sequence[FileFate]) -> None:
    """Name the files that were not used on the error stream, with reason and remedy."""
    left_out = [fate for fate in fates if fate.fate is Fate.SET_ASIDE]
    for fate in left_out[:MOST_NAMED]:
        message = f"{fate.path}: set aside: {fate.reason}; {fate.remedy}"
        print(f"briefer: {shown(message)}", file=sys.stderr)
    if len(left_out) > MOST_NAMED:
        print(
            f"briefer: and {len(left_out) - MOST_NAMED} more files set aside, see run.json",
            file=sys.stderr,
        )


def is_watched() -> bool:
    """Whether a person reads standard output."""
    return sys.stdout.isatty()
