"""What a printed number leaves open: the least and the most it can stand for."""

from collections.abc import Iterable
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

ABOUT_LEAST = Decimal("0.015")  # "some 146 billion" is no 148.9
ABOUT_MOST = Decimal("0.1")  # "about 500" is 450 at least: a round number says less
FLOOR = Decimal("1.2")  # "more than 50" is no more than 60, or the outlet would have said more
CEILING = Decimal("0.9")  # "nearly 1,000" is no less than 900
ROUNDED = Decimal("0.05")  # of a round number, at most: 1,000 for 1,050
LEAST_ROUNDED = 100  # smaller numbers are counted, not rounded


class Bounds(NamedTuple):
    """From the least to the most."""

    low: Decimal
    high: Decimal


def bounds_of(value: str, sense: str) -> Bounds | None:
    """The bounds of a figure's value ("12", "10/15") with a qualifier of that sense; None without value."""
    if not value:
        return None
    numbers = [Decimal(part) for part in value.split("/")]
    low, high = min(numbers), max(numbers)
    if sense == "floor":
        return Bounds(low, high * FLOOR)
    if sense == "ceiling":
        return Bounds(low * CEILING, high)
    if sense == "about":
        below, above = (
            max(number * ABOUT_LEAST, min(_half_digit(number), number * ABOUT_MOST))
            for number in (low, high)
        )
        return Bounds(low - below, high + above)
    return Bounds(low, high)


def can_be_one(one: Bounds, other: Bounds) -> bool:
    """Whether one number can lie within both, a round one taken for all it may stand for."""
    gap = max(one.low, other.low) - min(one.high, other.high)
    return gap <= max(_slack(one), _slack(other))


def all_one(bounds: Iterable[Bounds]) -> bool:
    """Whether every two of them can be one number."""
    return all(can_be_one(one, other) for one, other in combinations(dict.fromkeys(bounds), 2))


def _slack(bounds: Bounds) -> Decimal:
    """How far a round number may be from the one it stands for: half its last digit, up to ROUNDED."""
    if bounds.low != bounds.high or bounds.low < LEAST_ROUNDED:
        return Decimal(0)
    return min(_half_digit(bounds.low), bounds.low * ROUNDED)


def _half_digit(value: Decimal) -> Decimal:
    """Half of the last digit that tells the number, idle zeros left out: 50 of 500, 0.5 of 501."""
    told = value.normalize()
    return Decimal(1).scaleb(told.adjusted() + 1 - len(told.as_tuple().digits)) / 2
