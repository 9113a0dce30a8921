"""The border to parsers of others: whatever one raises on damaged bytes is one error of ours."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

Item = TypeVar("Item")


class DamagedError(Exception):
    """A parser of others could not go on; the words are the name of what it raised."""


@contextmanager
def parsing(*told: type[Exception]) -> Iterator[None]:
    """Nothing but calls of a parser of others belongs inside; the errors `told` are left as they are.

    The catch is broad because no set of errors is promised or seen: damaged files have made pdfminer raise
    AssertionError, AttributeError, OverflowError, TypeError and ValueError, feedparser UnicodeDecodeError
    and OverflowError, striprtf TypeError, warcio OverflowError (tests/fuzz).  What our own code raises is
    a bug, and not caught here; lack of memory is the worker's business.
    """
    try:
        yield
    except Exception as error:
        if isinstance(error, (*told, ImportError, MemoryError)):
            raise
        raise DamagedError(type(error).__name__) from error


def parsed(items: Iterable[Item], *told: type[Exception]) -> Iterator[Item]:
    """What a parser of others gives piece by piece."""
    source = iter(items)
    while True:
        with parsing(*told):
            try:
                item = next(source)
            except StopIteration:
                return
        yield item
