"""One line on a terminal that tells how far a run is."""

import sys
import time

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
