"""Bags of terms as sparse unit vectors."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import TypeAlias

Vector: TypeAlias = dict[str, float]


def unit(weights: Mapping[str, float]) -> Vector:
    """The vector scaled to length 1; empty for an empty or zero one."""
    length = math.sqrt(sum([weight * weight for weight in weights.values()]))
    return {term: weight / length for term, weight in weights.items()} if length else {}


def inverse_frequency(rows: Sequence[Iterable[str]]) -> Vector:
    """How rare each term is among the rows: log((1 + rows) / (1 + rows with it)) + 1, never 0."""
    holders = Counter(chain.from_iterable(map(dict.fromkeys, rows)))
    logs = {n: math.log((1 + len(rows)) / (1 + n)) + 1 for n in set(holders.values())}
    return {term: logs[n] for term, n in holders.items()}


def tf_idf(rows: Sequence[Sequence[str]], rarity: Vector | None = None) -> tuple[Vector, ...]:
    """Each row of terms as a unit vector of its term counts, rare terms weighing more.

    The rarity is that among the rows themselves where none is given.
    """
    rarity = inverse_frequency(rows) if rarity is None else rarity
    return tuple([_weigh(count(row), rarity) for row in rows])


def _weigh(counts: Mapping[str, int], rarity: Vector) -> Vector:
    weights = [n * rarity[term] for term, n in counts.items()]
    length = math.sqrt(sum([weight * weight for weight in weights]))
    return dict(zip(counts, [weight / length for weight in weights], strict=True))


def count(row: Iterable[str]) -> dict[str, int]:
    """How often each term occurs in a row; for the few terms of a sentence faster than a Counter."""
    counts: dict[str, int] = {}
    for term in row:
        counts[term] = counts.get(term, 0) + 1
    return counts


def cosine(one: Vector, other: Vector) -> float:
    """Similarity of two unit vectors, from 0 (nothing shared) to 1."""
    if len(other) < len(one):
        one, other = other, one
    return sum([weight * other[term] for term, weight in one.items() if term in other])


def total(vectors: Iterable[Vector]) -> Vector:
    """The sum of the vectors: a cosine with it is the sum of the cosines with each."""
    sums: Vector = {}
    for vector in vectors:
        for term, weight in vector.items():
            sums[term] = sums.get(term, 0.0) + weight
    return sums
