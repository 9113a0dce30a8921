"""Inner products of sparse rows: what LexRank and TextRank compare sentences by."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from briefer.text.vectors import Vector

NUMPY_FROM = 300  # rows; below, plain Python is done before numpy is loaded

Row: TypeAlias = tuple[Sequence[int], Sequence[float]]
"""The rows that share a term with one, in order, and the products with them."""


def products(vectors: Sequence[Vector]) -> Iterator[Row]:
    """For each row its products with all rows that are not 0, itself among them.

    Only rows that share a term are visited: the cost grows with these, not with all pairs.
    """
    return _by_numpy(vectors) if len(vectors) >= NUMPY_FROM else _by_hand(vectors)


def _by_hand(vectors: Sequence[Vector]) -> Iterator[Row]:
    holders: dict[str, list[tuple[int, float]]] = {}
    for row, vector in enumerate(vectors):
        for term, weight in vector.items():
            holders.setdefault(term, []).append((row, weight))
    for vector in vectors:
        sums = [0.0] * len(vectors)
        for term, weight in vector.items():
            for other, other_weight in holders[term]:
                sums[other] += weight * other_weight
        found = [other for other, total in enumerate(sums) if total]
        yield found, [sums[other] for other in found]


def _by_numpy(vectors: Sequence[Vector]) -> Iterator[Row]:
    import numpy as np  # noqa: PLC0415 (0.2 s: only for long articles)

    holders: dict[str, tuple[list[int], list[float]]] = {}
    for row, vector in enumerate(vectors):
        for term, weight in vector.items():
            rows, weights = holders.setdefault(term, ([], []))
            rows.append(row)
            weights.append(weight)
    arrays = {term: (np.array(rows), np.array(w)) for term, (rows, w) in holders.items()}
    for vector in vectors:
        if not vector:
            yield (), ()
            continue
        others = np.concatenate([arrays[term][0] for term in vector])
        shares = np.concatenate([arrays[term][1] * weight for term, weight in vector.items()])
        sums = np.bincount(others, weights=shares, minlength=len(vectors))
        found = np.flatnonzero(sums)
        yield found.tolist(), sums[found].tolist()
