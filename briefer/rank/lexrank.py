"""LexRank with sumy's formulas on sparse rows: the same choice, without comparing every pair of words."""

import math
from collections import Counter
from collections.abc import Sequence

from briefer.rank.products import products
from briefer.text.vectors import Vector, count, unit

THRESHOLD = 0.1  # sentences more alike than this are neighbours
SURE_DIGITS = 12  # what follows is rounding: sentences that differ there only are equal
EPSILON = 0.1  # sumy stops here, before its iteration has settled: so do we


def lexrank(rows: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """Salience of each row of stems by LexRank (Erkan & Radev 2004) as sumy computes it, in input order."""
    links = [
        [other for other, likeness in zip(*row, strict=True) if likeness > THRESHOLD]
        for row in products(_modified_vectors(rows))
    ]
    return tuple(round(rank, SURE_DIGITS) for rank in _iterate(links))


def _modified_vectors(rows: Sequence[Sequence[str]]) -> list[Vector]:
    """Rows as unit vectors: count over the row's highest count, times log(rows / (1 + rows with it))."""
    holders = Counter(term for row in rows for term in set(row))
    rarity = {term: math.log(len(rows) / (1 + n)) for term, n in holders.items()}
    vectors = []
    for row in rows:
        counts = count(row)
        highest = max(counts.values(), default=1)
        vectors.append(unit({term: n / highest * rarity[term] for term, n in counts.items()}))
    return vectors


def _iterate(links: Sequence[Sequence[int]]) -> tuple[float, ...]:
    """Power iteration scaled to length 1, stopped as early as sumy stops it."""
    size = len(links)
    ranks = [1.0 / size] * size
    change = 1.0
    while change > EPSILON:
        following = [0.0] * size
        for row, neighbours in enumerate(links):
            share = ranks[row] / max(1, len(neighbours))
            for neighbour in neighbours:
                following[neighbour] += share
        length = math.sqrt(sum([rank * rank for rank in following]))
        if not length:
            return tuple(ranks)
        following = [rank / length for rank in following]
        change = math.dist(ranks, following)
        ranks = following
    return tuple(ranks)
