"""Bags of terms as sparse unit vectors."""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from operator import mul
from typing import TypeAlias

Vector: TypeAlias = dict[str, float]
Bag: TypeAlias = dict[str, int]
"""How often each term occurs, in the order in which they occur first."""


def unit(weights: Mapping[str, float]) -> Vector:
    """The vector scaled to length 1; empty for an empty or zero one."""
    length = math.sqrt(sum([weight * weight for weight in weights.values()]))
    return {term: weight / length for term, weight in weights.items()} if length else {}


def inverse_frequency(bags: Sequence[Collection[str]]) -> Vector:
    """How rare each term is among bags of different terms: log((1 + bags) / (1 + bags with it)) + 1, never 0."""
    holders = Counter(chain.from_iterable(bags))
    logs = {n: math.log((1 + len(bags)) / (1 + n)) + 1 for n in set(holders.values())}
    return {term: logs[n] for term, n in holders.items()}


class TfIdf:
    """Bags of terms as unit vectors of their term counts, rare terms weighing more.

    `weights` has those of each bag in the order of its terms; few vectors are looked at one by one, and
    each is put together when it is asked for.
    """

    def __init__(self, bags: Sequence[Bag], rarity: Vector) -> None:
        self._bags = bags
        self.weights = [_weigh(bag, rarity) for bag in bags]
        self._asked_for: dict[int, Vector] = {}

    def vector(self, place: int) -> Vector:
        """The vector of one bag."""
        if place not in self._asked_for:
            pairs = zip(self._bags[place], self.weights[place], strict=True)
            self._asked_for[place] = dict(pairs)
        return self._asked_for[place]

    def total(self) -> Vector:
        """The sum of the vectors: a cosine with it is the sum of the cosines with each."""
        sums: defaultdict[str, float] = defaultdict(float)
        for bag, weights in zip(self._bags, self.weights, strict=True):
            for term, weight in zip(bag, weights, strict=True):
                sums[term] += weight
        return dict(sums)


def _weigh(bag: Bag, rarity: Vector) -> list[float]:
    weights = list(map(mul, bag.values(), map(rarity.__getitem__, bag)))
    length = math.sqrt(sum(map(mul, weights, weights)))
    return [weight / length for weight in weights]


def count(row: Sequence[str]) -> Bag:
    """How often each term occurs in a row; for the few terms of a sentence faster than a Counter."""
    counts = dict.fromkeys(row, 1)
    if len(counts) < len(row):  # most sentences use no term twice
        counts = dict.fromkeys(row, 0)
        for term in row:
            counts[term] += 1
    return counts


def cosine(one: Vector, other: Vector) -> float:
    """Similarity of two unit vectors, from 0 (nothing shared) to 1."""
    if len(other) < len(one):
        one, other = other, one
    return sum([weight * other[term] for term, weight in one.items() if term in other])
