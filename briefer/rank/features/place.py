"""Features of where a sentence stands."""

import math

from briefer.rank.reading import Reading


def opening(reading: Reading) -> list[float]:
    """1 for the first sentence of the body."""
    return [float(place == 0) for place in range(len(reading.candidates))]


def depth(reading: Reading) -> list[float]:
    """Logarithm of the sentence's number, 0 for the first."""
    return [math.log1p(place) for place in range(len(reading.candidates))]
