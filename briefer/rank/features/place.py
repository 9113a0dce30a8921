"""Features of where a sentence stands."""

import math

from briefer.rank.reading import Reading

LEAD_SENTENCES = 3  # what editors of hard news call the lead
FADE_SENTENCES = 4.0  # after so many sentences the closeness to the top has fallen to 1/e


def opening(reading: Reading) -> list[float]:
    """1 for the first sentence of the body."""
    return [float(place == 0) for place in range(len(reading.candidates))]


def lead(reading: Reading) -> list[float]:
    """1 for the first three sentences of the body."""
    return [float(place < LEAD_SENTENCES) for place in range(len(reading.candidates))]


def nearness(reading: Reading) -> list[float]:
    """How near the top, falling to 1/e every four sentences."""
    return [math.exp(-place / FADE_SENTENCES) for place in range(len(reading.candidates))]


def depth(reading: Reading) -> list[float]:
    """Logarithm of the sentence's number, 0 for the first."""
    return [math.log1p(place) for place in range(len(reading.candidates))]


def ending(reading: Reading) -> list[float]:
    """1 for the last tenth of the body, where credits and calls to action gather."""
    count = len(reading.candidates)
    return [float(place >= 0.9 * count) for place in range(count)]
