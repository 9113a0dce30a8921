"""One function over many items: a failure of one is a value and never ends the rest."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Item, Value]):
    """What became of one item: its value, or (`value` None) the class and words of what stopped it."""

    item: Item
    value: Value | None
    error: str = ""
    detail: str = ""


def map_items(fn: Callable[[Item], Value], items: Iterable[Item]) -> Iterator[Outcome[Item, Value]]:
    """An outcome for every item, each exactly once; their order is not promised."""
    for item in items:
        yield attempt(fn, item)


def attempt(fn: Callable[[Item], Value], item: Item) -> Outcome[Item, Value]:
    """The outcome of one item, whatever the function raises."""
    try:
        return Outcome(item, fn(item))
    except Exception as error:
        return Outcome(item, None, type(error).__name__, str(error)[:500])
