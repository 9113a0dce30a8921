"""How much two articles speak of the same things: sparse tf-idf cosines."""

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from briefer.records.story import Digest
from briefer.stories.digest import LEAD_WEIGHT, unpack_terms

MAX_CARRIERS = 500  # articles a term may stand in: a commoner one tells little and costs n² pairs
MIN_SIMILARITY = 0.02  # likeness of chance; pairs below it count as 0 and are not kept

Pair = tuple[int, int]


def similarities(digests: Sequence[Digest], window_days: int) -> Iterator[tuple[Pair, float]]:
    """Cosine of each pair (i, j), i < j, of articles that are at all alike, by place in the sequence.

    Weights are (1 + log tf) · idf with idf = log((1 + n) / (1 + df)) + 1 over these articles (Salton &
    Buckley 1988, smoothed).  Articles whose dates are more than `window_days` apart are no pair.
    """
    carriers: dict[int, tuple[array[int], array[float]]] = defaultdict(
        lambda: (array("I"), array("d"))
    )
    days = [_day(one.published) for one in digests]
    frequencies = _frequencies(digests)
    for number, one in enumerate(digests):
        shared: dict[int, float] = defaultdict(float)
        for term, weight in vector(one, frequencies, len(digests)):
            if 1 < frequencies[term] <= MAX_CARRIERS:
                others, weights = carriers[term]
                for other, its_weight in zip(others, weights, strict=True):
                    shared[other] += weight * its_weight
                others.append(number)
                weights.append(weight)
        for other, likeness in sorted(shared.items()):
            is_near = (
                not (days[number] and days[other]) or abs(days[number] - days[other]) <= window_days
            )
            if is_near and likeness >= MIN_SIMILARITY:
                yield (other, number), likeness


def vector(one: Digest, frequencies: Counter[int], articles: int) -> list[tuple[int, float]]:
    """The unit vector of one article as (term, weight) by term; [] for an article without words."""
    weights = [
        (term, (1 + math.log(max(count / LEAD_WEIGHT, 1))) * _idf(frequencies[term], articles))
        for term, count in unpack_terms(one.terms)
    ]
    length = math.sqrt(sum(weight * weight for _, weight in weights))
    return [(term, weight / length) for term, weight in weights]


def _idf(frequency: int, articles: int) -> float:
    return math.log((1 + articles) / (1 + frequency)) + 1


def _frequencies(digests: Sequence[Digest]) -> Counter[int]:
    return Counter(term for one in digests for term, _ in unpack_terms(one.terms))


def _day(published: str) -> int:
    return date.fromisoformat(published).toordinal() if published else 0
