"""Features of where a sentence stands."""

import math

from briefer.rank.reading import Reading


def depth(reading: Reading) -> list[float]:
    """Logarithm of the sentence's number, 0 for the first."""
    return [math.log1p(place) for place in range(len(reading.candidates))]
